// @generated from doudian/after_sale/afterSale.buyerExchangeConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认是否收到换货 — `afterSale.buyerExchangeConfirm`
///
/// Says whether the goods came back after the buyer filled in the parcel, and ships the new ones.
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleBuyerExchangeConfirmRequest;
///
/// let request = DoudianAfterSaleBuyerExchangeConfirmRequest::new(1, true);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:10001` | 系统超时 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10007` | 订单状态已变化 | do not repeat |
/// | 50002 | `isv.business-failed:10002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:10004` | 非本店铺订单 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerExchangeConfirmRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 是否拒绝
    pub is_reject: bool,
    /// 换货动作
    ///
    /// Codes:
    ///
    /// - `exchange_agree` 同意换货并发货
    /// - `refund_agree` 同意换货转退款
    ///
    /// Needed when is\_reject is false.
    pub action: Option<String>,
    /// 拒绝原因
    ///
    /// Needed when is\_reject is true.
    pub comment: Option<String>,
    /// 图片凭证URL列表
    ///
    /// At most one.
    pub evidence: Option<Vec<String>>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 物流公司编号
    pub company_code: Option<String>,
}

impl DoudianAfterSaleBuyerExchangeConfirmRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64, is_reject: bool) -> Self {
        Self {
            aftersale_id,
            is_reject,
            action: None,
            comment: None,
            evidence: None,
            logistics_code: None,
            company_code: None,
        }
    }

    /// Sets `action` (换货动作).
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets `comment` (拒绝原因).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `evidence` (图片凭证URL列表).
    #[must_use]
    pub fn evidence(
        mut self,
        evidence: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.evidence = Some(evidence.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `logistics_code` (物流单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `company_code` (物流公司编号).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }
}

/// The answer to [`DoudianAfterSaleBuyerExchangeConfirmRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleBuyerExchangeConfirmResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleBuyerExchangeConfirmRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.buyerExchangeConfirm",
        path: "/afterSale/buyerExchangeConfirm",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10001",
                label: "系统超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10007",
                label: "订单状态已变化",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10004",
                label: "非本店铺订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerExchangeConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleBuyerExchangeConfirmRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("is_reject", rt::REQUIRED, &[]),
                rt::Field("action", 0, &["exchange_agree", "refund_agree"]),
                rt::Field("comment", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("company_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.action);
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 3, &self.comment);
        rt::put(w, 6, &self.company_code);
        rt::put(w, 4, &self.evidence);
        rt::put(w, 1, &self.is_reject);
        rt::put(w, 5, &self.logistics_code);
    }
}

rt::impl_record!(DoudianAfterSaleBuyerExchangeConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleBuyerExchangeConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.is_reject, r),
            2 => rt::get(&mut self.action, r),
            3 => rt::get(&mut self.comment, r),
            4 => rt::get(&mut self.evidence, r),
            5 => rt::get(&mut self.logistics_code, r),
            6 => rt::get(&mut self.company_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleBuyerExchangeConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            is_reject: Default::default(),
            action: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            logistics_code: Default::default(),
            company_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleBuyerExchangeConfirmRequest, Self::blank());
