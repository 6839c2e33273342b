// @generated from doudian/after_sale/afterSale.buyerExchange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家处理换货请求 — `afterSale.buyerExchange`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleBuyerExchangeRequest;
///
/// let request = DoudianAfterSaleBuyerExchangeRequest::new("…", true);
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
/// | 20000 | `isp.service-error:10001` | 服务器繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10002` | 售后类型无法处理 | do not repeat |
/// | 50002 | `isv.business-failed:10007` | 订单状态已变化 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerExchangeRequest {
    /// 售后单ID
    pub aftersale_id: String,
    /// 是否拒绝
    ///
    /// Text on the wire.
    pub is_reject: bool,
    /// 短信模板ID
    pub sms_id: Option<String>,
    /// 拒绝原因
    pub comment: Option<String>,
    /// 图片凭证URL列表
    pub evidence: Option<Vec<String>>,
    /// 收货地址ID
    pub address_id: Option<String>,
    /// 卖家售后备注
    pub remark: Option<String>,
}

impl DoudianAfterSaleBuyerExchangeRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: impl Into<String>, is_reject: bool) -> Self {
        Self {
            aftersale_id: aftersale_id.into(),
            is_reject,
            sms_id: None,
            comment: None,
            evidence: None,
            address_id: None,
            remark: None,
        }
    }

    /// Sets `sms_id` (短信模板ID).
    #[must_use]
    pub fn sms_id(mut self, sms_id: impl Into<String>) -> Self {
        self.sms_id = Some(sms_id.into());
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

    /// Sets `address_id` (收货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Sets `remark` (卖家售后备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The answer to [`DoudianAfterSaleBuyerExchangeRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleBuyerExchangeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleBuyerExchangeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.buyerExchange",
        path: "/afterSale/buyerExchange",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10001",
                label: "服务器繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "售后类型无法处理",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10007",
                label: "订单状态已变化",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerExchangeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleBuyerExchangeRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("is_reject", rt::REQUIRED | rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("sms_id", 0, &[]),
                rt::Field("comment", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("address_id", 0, &[]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.address_id);
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 3, &self.comment);
        rt::put(w, 4, &self.evidence);
        rt::put(w, 1, &self.is_reject);
        rt::put(w, 6, &self.remark);
        rt::put(w, 2, &self.sms_id);
    }
}

rt::impl_record!(DoudianAfterSaleBuyerExchangeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleBuyerExchangeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.is_reject, r),
            2 => rt::get(&mut self.sms_id, r),
            3 => rt::get(&mut self.comment, r),
            4 => rt::get(&mut self.evidence, r),
            5 => rt::get(&mut self.address_id, r),
            6 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleBuyerExchangeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            is_reject: Default::default(),
            sms_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            address_id: Default::default(),
            remark: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleBuyerExchangeRequest, Self::blank());
