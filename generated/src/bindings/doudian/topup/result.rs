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
#[derive(Clone)]
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
    /// 去使用链接
    pub url: Option<String>,
    /// 去使用链接类型
    ///
    /// Codes:
    ///
    /// - `microapp` 小程序
    /// - `normal` 普通链接
    pub url_type: Option<String>,
    /// 充值失败错误码
    ///
    /// Codes:
    ///
    /// - `10001` 手机号码无效
    /// - `10002` 商家缺货
    /// - `10003` 命中运营商风控策略
    pub topup_failure_reason_code: Option<String>,
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

    /// Sets `url` (去使用链接).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `url_type` (去使用链接类型).
    #[must_use]
    pub fn url_type(mut self, url_type: impl Into<String>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }

    /// Sets `topup_failure_reason_code` (充值失败错误码).
    #[must_use]
    pub fn topup_failure_reason_code(
        mut self,
        topup_failure_reason_code: impl Into<String>,
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTopupResultRequest",
            &[
                rt::Field("trade_order_no", rt::REQUIRED, &[]),
                rt::Field("topup_biz", rt::REQUIRED, &[]),
                rt::Field("seller_order_no", rt::REQUIRED, &[]),
                rt::Field("seller_order_status", rt::REQUIRED, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_desc", 0, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("url_type", 0, &["microapp", "normal"]),
                rt::Field("topup_failure_reason_code", 0, &["10001", "10002", "10003"]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianTopupResultRequest);

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
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTopupResultData",
            &[
                rt::Field("trade_order_no", 0, &[]),
                rt::Field("topup_biz", 0, &[]),
                rt::Field("result", 0, &[]),
                rt::Field("seller_order_no", 0, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_desc", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianTopupResultData);

rt::impl_serde!(DoudianTopupResultData, Self::default());
