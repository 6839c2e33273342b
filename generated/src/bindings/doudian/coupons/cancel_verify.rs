// @generated from doudian/coupons/coupons.cancelVerify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消卡券核销 — `coupons.cancelVerify`
///
/// Family: `coupons` (the feature `coupons`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsCancelVerifyRequest;
///
/// let request = DoudianCouponsCancelVerifyRequest::new("…");
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
/// | 20000 | `isp.service-error:030001` | 数据库访问异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:000002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:10002` | 凭证状态错误 | do not repeat |
/// | 50002 | `isv.business-failed:010009` | 核销次数校验错误 | mend the request |
/// | 50002 | `isv.business-failed:010016` | 卡券已冻结 | do not repeat |
/// | 50002 | `isv.business-failed:010021` | 卡号错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsCancelVerifyRequest {
    /// 卡券券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: String,
    /// 幂等请求编号
    pub batch_no: Option<String>,
    /// 取消核销总次数
    pub cancel_verify_count: Option<i64>,
}

impl DoudianCouponsCancelVerifyRequest {
    /// With the parameters that are required.
    pub fn new(cert_no: impl Into<String>) -> Self {
        Self {
            cert_no: cert_no.into(),
            batch_no: None,
            cancel_verify_count: None,
        }
    }

    /// Sets `batch_no` (幂等请求编号).
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets `cancel_verify_count` (取消核销总次数).
    #[must_use]
    pub fn cancel_verify_count(mut self, cancel_verify_count: i64) -> Self {
        self.cancel_verify_count = Some(cancel_verify_count);
        self
    }
}

/// The answer to [`DoudianCouponsCancelVerifyRequest`].
///
/// The platform promises no `data`.
pub type DoudianCouponsCancelVerifyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCouponsCancelVerifyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.cancelVerify",
        path: "/coupons/cancelVerify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:030001",
                label: "数据库访问异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:000002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "凭证状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010009",
                label: "核销次数校验错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010016",
                label: "卡券已冻结",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010021",
                label: "卡号错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCouponsCancelVerifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsCancelVerifyRequest",
            &[
                rt::Field("cert_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("batch_no", 0, &[]),
                rt::Field("cancel_verify_count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.batch_no);
        rt::put(w, 2, &self.cancel_verify_count);
        rt::put(w, 0, &self.cert_no);
    }
}

rt::impl_record!(DoudianCouponsCancelVerifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsCancelVerifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cert_no, r),
            1 => rt::get(&mut self.batch_no, r),
            2 => rt::get(&mut self.cancel_verify_count, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsCancelVerifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cert_no: Default::default(),
            batch_no: Default::default(),
            cancel_verify_count: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsCancelVerifyRequest, Self::blank());
