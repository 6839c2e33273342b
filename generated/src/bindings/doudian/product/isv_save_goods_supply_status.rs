// @generated from doudian/product/product.isv.saveGoodsSupplyStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 保存货源供应状态 — `product.isv.saveGoodsSupplyStatus`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductIsvSaveGoodsSupplyStatusRequest;
///
/// let request = DoudianProductIsvSaveGoodsSupplyStatusRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductIsvSaveGoodsSupplyStatusRequest {
    /// `status` on the wire; it has no label.
    pub status: Option<Vec<DoudianProductIsvSaveGoodsSupplyStatusStatus>>,
    /// 平台
    pub platform: i32,
}

impl DoudianProductIsvSaveGoodsSupplyStatusRequest {
    /// With the parameters that are required.
    pub fn new(platform: i32) -> Self {
        Self { status: None, platform }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<Vec<DoudianProductIsvSaveGoodsSupplyStatusStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The answer to [`DoudianProductIsvSaveGoodsSupplyStatusRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductIsvSaveGoodsSupplyStatusResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductIsvSaveGoodsSupplyStatusRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.isv.saveGoodsSupplyStatus",
        path: "/product/isv/saveGoodsSupplyStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductIsvSaveGoodsSupplyStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductIsvSaveGoodsSupplyStatusRequest",
            &[rt::Field("status", 0, &[]), rt::Field("platform", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.platform);
        rt::put(w, 0, &self.status);
    }
}

rt::impl_record!(DoudianProductIsvSaveGoodsSupplyStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductIsvSaveGoodsSupplyStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.platform, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductIsvSaveGoodsSupplyStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            platform: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductIsvSaveGoodsSupplyStatusRequest, Self::blank());

/// Part of the request `product.isv.saveGoodsSupplyStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductIsvSaveGoodsSupplyStatusStatus {
    /// 线索ID
    pub clue_id: i64,
    /// 是否存在货源
    pub goods_supply_exists: bool,
}

impl DoudianProductIsvSaveGoodsSupplyStatusStatus {
    /// With the parameters that are required.
    pub fn new(clue_id: i64, goods_supply_exists: bool) -> Self {
        Self {
            clue_id,
            goods_supply_exists,
        }
    }
}

impl rt::Encode for DoudianProductIsvSaveGoodsSupplyStatusStatus {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductIsvSaveGoodsSupplyStatusStatus",
            &[
                rt::Field("clue_id", rt::REQUIRED, &[]),
                rt::Field("goods_supply_exists", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_id);
        rt::put(w, 1, &self.goods_supply_exists);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductIsvSaveGoodsSupplyStatusStatus {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_id, r),
            1 => rt::get(&mut self.goods_supply_exists, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductIsvSaveGoodsSupplyStatusStatus);

rt::impl_serde!(DoudianProductIsvSaveGoodsSupplyStatusStatus, Self::default());
