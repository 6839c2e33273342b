// @generated from doudian/shop/shop.reputation.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询商家评分 — `shop.reputation`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopReputationRequest;
///
/// let request = DoudianShopReputationRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopReputationRequest {}

impl DoudianShopReputationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianShopReputationRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianShopReputationRequest`].
pub type DoudianShopReputationResponse = rt::DoudianResponse<DoudianShopReputationData>;

impl rt::DoudianRequest for DoudianShopReputationRequest {
    type Data = DoudianShopReputationData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.reputation",
        path: "/shop/reputation",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopReputationRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianShopReputationRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianShopReputationRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopReputationRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianShopReputationRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopReputationRequest, Self::blank());

/// Part of the answer to `shop.reputation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopReputationData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 商家体验分
    pub shop_score: Option<String>,
    /// 商品体验分
    pub product_score: Option<String>,
    /// 物流体验分
    pub logistics_score: Option<String>,
    /// 商家服务分
    pub service_score: Option<String>,
}

impl rt::Encode for DoudianShopReputationData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopReputationData",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("product_score", 0, &[]),
                rt::Field("logistics_score", 0, &[]),
                rt::Field("service_score", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.logistics_score);
        rt::put(w, 3, &self.product_score);
        rt::put(w, 5, &self.service_score);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 2, &self.shop_score);
    }
}

impl rt::Decode for DoudianShopReputationData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.shop_score, r),
            3 => rt::get(&mut self.product_score, r),
            4 => rt::get(&mut self.logistics_score, r),
            5 => rt::get(&mut self.service_score, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopReputationData);

rt::impl_serde!(DoudianShopReputationData, Self::default());
