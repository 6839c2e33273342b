// @generated from doudian/shop/shop.getStoreSaleLimit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 门店限售模版查询 — `shop.getStoreSaleLimit`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetStoreSaleLimitRequest;
///
/// let request = DoudianShopGetStoreSaleLimitRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetStoreSaleLimitRequest {
    /// 门店ID
    pub store_id: i64,
}

impl DoudianShopGetStoreSaleLimitRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id }
    }
}

/// The answer to [`DoudianShopGetStoreSaleLimitRequest`].
pub type DoudianShopGetStoreSaleLimitResponse = rt::DoudianResponse<
    DoudianShopGetStoreSaleLimitData,
>;

impl rt::DoudianRequest for DoudianShopGetStoreSaleLimitRequest {
    type Data = DoudianShopGetStoreSaleLimitData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getStoreSaleLimit",
        path: "/shop/getStoreSaleLimit",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopGetStoreSaleLimitRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreSaleLimitRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopGetStoreSaleLimitRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetStoreSaleLimitRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetStoreSaleLimitRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetStoreSaleLimitRequest, Self::blank());

/// Part of the answer to `shop.getStoreSaleLimit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreSaleLimitData {
    /// 门店限售模版
    pub store_sale_limits: Vec<DoudianShopGetStoreSaleLimitStoreSaleLimit>,
}

impl rt::Encode for DoudianShopGetStoreSaleLimitData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreSaleLimitData",
            &[rt::Field("store_sale_limits", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_sale_limits);
    }
}

impl rt::Decode for DoudianShopGetStoreSaleLimitData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_sale_limits, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreSaleLimitData);

rt::impl_serde!(DoudianShopGetStoreSaleLimitData, Self::default());

/// Part of the answer to `shop.getStoreSaleLimit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreSaleLimitStoreSaleLimit {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 模版ID
    pub sale_limit_id: Option<i64>,
}

impl rt::Encode for DoudianShopGetStoreSaleLimitStoreSaleLimit {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreSaleLimitStoreSaleLimit",
            &[rt::Field("store_id", 0, &[]), rt::Field("sale_limit_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sale_limit_id);
        rt::put(w, 0, &self.store_id);
    }
}

impl rt::Decode for DoudianShopGetStoreSaleLimitStoreSaleLimit {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.sale_limit_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreSaleLimitStoreSaleLimit);

rt::impl_serde!(DoudianShopGetStoreSaleLimitStoreSaleLimit, Self::default());
