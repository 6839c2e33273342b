// @generated from doudian/shop/shop.getStoreFreight.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 门店运费模版查询 — `shop.getStoreFreight`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetStoreFreightRequest;
///
/// let request = DoudianShopGetStoreFreightRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetStoreFreightRequest {
    /// 门店ID
    pub store_id: i64,
}

impl DoudianShopGetStoreFreightRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id }
    }
}

/// The answer to [`DoudianShopGetStoreFreightRequest`].
pub type DoudianShopGetStoreFreightResponse = rt::DoudianResponse<
    DoudianShopGetStoreFreightData,
>;

impl rt::DoudianRequest for DoudianShopGetStoreFreightRequest {
    type Data = DoudianShopGetStoreFreightData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getStoreFreight",
        path: "/shop/getStoreFreight",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopGetStoreFreightRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreFreightRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopGetStoreFreightRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetStoreFreightRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetStoreFreightRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetStoreFreightRequest, Self::blank());

/// Part of the answer to `shop.getStoreFreight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreFreightData {
    /// 运费模版关联关系
    pub store_freights: Vec<DoudianShopGetStoreFreightStoreFreight>,
}

impl rt::Encode for DoudianShopGetStoreFreightData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreFreightData",
            &[rt::Field("store_freights", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_freights);
    }
}

impl rt::Decode for DoudianShopGetStoreFreightData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_freights, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreFreightData);

rt::impl_serde!(DoudianShopGetStoreFreightData, Self::default());

/// Part of the answer to `shop.getStoreFreight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreFreightStoreFreight {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 运费模版ID
    pub freight_id: Option<i64>,
}

impl rt::Encode for DoudianShopGetStoreFreightStoreFreight {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreFreightStoreFreight",
            &[rt::Field("store_id", 0, &[]), rt::Field("freight_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.freight_id);
        rt::put(w, 0, &self.store_id);
    }
}

impl rt::Decode for DoudianShopGetStoreFreightStoreFreight {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreFreightStoreFreight);

rt::impl_serde!(DoudianShopGetStoreFreightStoreFreight, Self::default());
