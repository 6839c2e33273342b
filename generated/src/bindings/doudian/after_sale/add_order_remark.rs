// @generated from doudian/after_sale/afterSale.addOrderRemark.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 添加售后单备注 — `afterSale.addOrderRemark`
///
/// One of order\_id and after\_sale\_id; with both the latter counts.
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleAddOrderRemarkRequest;
///
/// let request = DoudianAfterSaleAddOrderRemarkRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleAddOrderRemarkRequest {
    /// 订单ID
    pub order_id: Option<String>,
    /// 售后单ID
    pub after_sale_id: Option<String>,
    /// 商家添加的备注信息
    pub remark: String,
    /// 售后单ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub aftersale_id: Option<String>,
}

impl DoudianAfterSaleAddOrderRemarkRequest {
    /// With the parameters that are required.
    pub fn new(remark: impl Into<String>) -> Self {
        Self {
            order_id: None,
            after_sale_id: None,
            remark: remark.into(),
            aftersale_id: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `after_sale_id` (售后单ID).
    #[must_use]
    pub fn after_sale_id(mut self, after_sale_id: impl Into<String>) -> Self {
        self.after_sale_id = Some(after_sale_id.into());
        self
    }

    /// Sets `aftersale_id` (售后单ID).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: impl Into<String>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }
}

/// The answer to [`DoudianAfterSaleAddOrderRemarkRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleAddOrderRemarkResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleAddOrderRemarkRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.addOrderRemark",
        path: "/afterSale/addOrderRemark",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleAddOrderRemarkRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleAddOrderRemarkRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("after_sale_id", 0, &[]),
                rt::Field("remark", rt::REQUIRED, &[]),
                rt::Field("aftersale_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 3, &self.aftersale_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.remark);
    }
}

rt::impl_record!(DoudianAfterSaleAddOrderRemarkRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleAddOrderRemarkRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.after_sale_id, r),
            2 => rt::get(&mut self.remark, r),
            3 => rt::get(&mut self.aftersale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleAddOrderRemarkRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            after_sale_id: Default::default(),
            remark: Default::default(),
            aftersale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleAddOrderRemarkRequest, Self::blank());
