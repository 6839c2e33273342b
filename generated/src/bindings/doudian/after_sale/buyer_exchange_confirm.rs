// @generated from doudian/after_sale/afterSale.buyerExchangeConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 换货确认收货 — `afterSale.buyerExchangeConfirm`
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerExchangeConfirmRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// `is_reject`, which the platform does not describe.
    pub is_reject: bool,
    /// 换货动作
    pub action: Option<String>,
    /// 拒绝原因
    pub comment: Option<String>,
    /// 图片凭证URL列表
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
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerExchangeConfirmRequest {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleBuyerExchangeConfirmRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("aftersale_id").required().lenient(),
            rt::Field::new("is_reject").required(),
            rt::Field::new("action"),
            rt::Field::new("comment"),
            rt::Field::new("evidence"),
            rt::Field::new("logistics_code"),
            rt::Field::new("company_code"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianAfterSaleBuyerExchangeConfirmRequest);

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
