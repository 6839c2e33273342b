// @generated from doudian/after_sale/afterSale.openOutAfterSale.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 打开售后入口 — `afterSale.openOutAfterSale`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleOpenOutAfterSaleRequest;
///
/// let request = DoudianAfterSaleOpenOutAfterSaleRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleOpenOutAfterSaleRequest {
    /// 商品单ID
    pub order_id: i64,
}

impl DoudianAfterSaleOpenOutAfterSaleRequest {
    /// With the parameters that are required.
    pub fn new(order_id: i64) -> Self {
        Self { order_id }
    }
}

/// The answer to [`DoudianAfterSaleOpenOutAfterSaleRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleOpenOutAfterSaleResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleOpenOutAfterSaleRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.openOutAfterSale",
        path: "/afterSale/openOutAfterSale",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleOpenOutAfterSaleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOpenOutAfterSaleRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianAfterSaleOpenOutAfterSaleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOpenOutAfterSaleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleOpenOutAfterSaleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleOpenOutAfterSaleRequest, Self::blank());
