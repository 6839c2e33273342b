// @generated from doudian/topup/topup.result.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 充值结果回调 — `topup.result`
///
/// Family: `topup` (the feature `topup`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTopupResultRequest;
///
/// let request = DoudianTopupResultRequest::new("…", "…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTopupResultRequest {
    /// 订单号
    pub trade_order_no: String,
    /// 充值业务
    pub topup_biz: String,
    /// 商家充值单号
    pub seller_order_no: String,
    /// 充值结果
    pub seller_order_status: String,
    /// 错误码
    pub err_code: Option<String>,
    /// 错误信息
    pub err_desc: Option<String>,
    /// `url`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub url: Option<String>,
    /// `url_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub url_type: Option<rt::Value>,
    /// `topup_failure_reason_code`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub topup_failure_reason_code: Option<rt::Value>,
}

impl DoudianTopupResultRequest {
    /// With the parameters that are required.
    pub fn new(
        trade_order_no: impl Into<String>,
        topup_biz: impl Into<String>,
        seller_order_no: impl Into<String>,
        seller_order_status: impl Into<String>,
    ) -> Self {
        Self {
            trade_order_no: trade_order_no.into(),
            topup_biz: topup_biz.into(),
            seller_order_no: seller_order_no.into(),
            seller_order_status: seller_order_status.into(),
            err_code: None,
            err_desc: None,
            url: None,
            url_type: None,
            topup_failure_reason_code: None,
        }
    }

    /// Sets `err_code` (错误码).
    #[must_use]
    pub fn err_code(mut self, err_code: impl Into<String>) -> Self {
        self.err_code = Some(err_code.into());
        self
    }

    /// Sets `err_desc` (错误信息).
    #[must_use]
    pub fn err_desc(mut self, err_desc: impl Into<String>) -> Self {
        self.err_desc = Some(err_desc.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `url_type`.
    #[must_use]
    pub fn url_type(mut self, url_type: impl Into<rt::Value>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }

    /// Sets `topup_failure_reason_code`.
    #[must_use]
    pub fn topup_failure_reason_code(
        mut self,
        topup_failure_reason_code: impl Into<rt::Value>,
    ) -> Self {
        self.topup_failure_reason_code = Some(topup_failure_reason_code.into());
        self
    }
}

/// The answer to [`DoudianTopupResultRequest`].
pub type DoudianTopupResultResponse = rt::DoudianResponse<DoudianTopupResultData>;

impl rt::DoudianRequest for DoudianTopupResultRequest {
    type Data = DoudianTopupResultData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "topup.result",
        path: "/topup/result",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianTopupResultRequest {
    fn name(&self) -> &'static str {
        "DoudianTopupResultRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_order_no").required(),
            rt::Field::new("topup_biz").required(),
            rt::Field::new("seller_order_no").required(),
            rt::Field::new("seller_order_status").required(),
            rt::Field::new("err_code"),
            rt::Field::new("err_desc"),
            rt::Field::new("url"),
            rt::Field::new("url_type"),
            rt::Field::new("topup_failure_reason_code"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.err_code);
        rt::put(w, 5, &self.err_desc);
        rt::put(w, 2, &self.seller_order_no);
        rt::put(w, 3, &self.seller_order_status);
        rt::put(w, 1, &self.topup_biz);
        rt::put(w, 8, &self.topup_failure_reason_code);
        rt::put(w, 0, &self.trade_order_no);
        rt::put(w, 6, &self.url);
        rt::put(w, 7, &self.url_type);
    }
}

rt::impl_debug!(DoudianTopupResultRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTopupResultRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.seller_order_no, r),
            3 => rt::get(&mut self.seller_order_status, r),
            4 => rt::get(&mut self.err_code, r),
            5 => rt::get(&mut self.err_desc, r),
            6 => rt::get(&mut self.url, r),
            7 => rt::get(&mut self.url_type, r),
            8 => rt::get(&mut self.topup_failure_reason_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTopupResultRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_order_no: Default::default(),
            topup_biz: Default::default(),
            seller_order_no: Default::default(),
            seller_order_status: Default::default(),
            err_code: Default::default(),
            err_desc: Default::default(),
            url: Default::default(),
            url_type: Default::default(),
            topup_failure_reason_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTopupResultRequest, Self::blank());

/// Part of the answer to `topup.result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTopupResultData {
    /// 平台订单号
    pub trade_order_no: Option<String>,
    /// 充值业务
    pub topup_biz: Option<String>,
    /// 平台接口充值结果
    pub result: Option<String>,
    /// 商家充值单号
    pub seller_order_no: Option<String>,
    /// 错误码
    pub err_code: Option<String>,
    /// 错误信息
    pub err_desc: Option<String>,
}

impl rt::Encode for DoudianTopupResultData {
    fn name(&self) -> &'static str {
        "DoudianTopupResultData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("trade_order_no"),
            rt::Field::new("topup_biz"),
            rt::Field::new("result"),
            rt::Field::new("seller_order_no"),
            rt::Field::new("err_code"),
            rt::Field::new("err_desc"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.err_code);
        rt::put(w, 5, &self.err_desc);
        rt::put(w, 2, &self.result);
        rt::put(w, 3, &self.seller_order_no);
        rt::put(w, 1, &self.topup_biz);
        rt::put(w, 0, &self.trade_order_no);
    }
}

impl rt::Decode for DoudianTopupResultData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.result, r),
            3 => rt::get(&mut self.seller_order_no, r),
            4 => rt::get(&mut self.err_code, r),
            5 => rt::get(&mut self.err_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTopupResultData);

rt::impl_serde!(DoudianTopupResultData, Self::default());
