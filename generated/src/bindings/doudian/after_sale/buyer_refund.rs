// @generated from doudian/after_sale/afterSale.buyerRefund.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 处理仅退款申请 — `afterSale.buyerRefund`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface; use [`DoudianAfterSaleOperateRequest`](crate::DoudianAfterSaleOperateRequest).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleBuyerRefundRequest;
///
/// let request = DoudianAfterSaleBuyerRefundRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerRefundRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 拒绝原因
    ///
    /// Codes:
    ///
    /// - `1` 商品退回后才能退款
    /// - `2` 买家已签收
    /// - `3` 买家误操作或取消申请
    /// - `4` 问题已解决待用户收货
    /// - `5` 协商一致用户取消退款
    /// - `6` 商品影响二次销售
    /// - `7` 三方卡券状态变更退款失败
    ///
    /// Needed when type is 2.
    pub comment: Option<i64>,
    /// 图片凭证URL
    ///
    /// One picture; for some reasons only.
    pub evidence: Option<String>,
    /// 处理方式
    ///
    /// Codes:
    ///
    /// - `1` 同意退款
    /// - `2` 拒绝
    pub r#type: Option<i64>,
}

impl DoudianAfterSaleBuyerRefundRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            comment: None,
            evidence: None,
            r#type: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `comment` (拒绝原因).
    #[must_use]
    pub fn comment(mut self, comment: i64) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `evidence` (图片凭证URL).
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<String>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }

    /// Sets `type` (处理方式).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for DoudianAfterSaleBuyerRefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleBuyerRefundRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleBuyerRefundResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleBuyerRefundRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.buyerRefund",
        path: "/afterSale/buyerRefund",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerRefundRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleBuyerRefundRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("comment", 0, &["1", "2", "3", "4", "5", "6", "7"]),
                rt::Field("evidence", 0, &[]),
                rt::Field("type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment);
        rt::put(w, 2, &self.evidence);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleBuyerRefundRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleBuyerRefundRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.comment, r),
            2 => rt::get(&mut self.evidence, r),
            3 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleBuyerRefundRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleBuyerRefundRequest, Self::blank());
