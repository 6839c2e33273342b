// @generated from doudian/coupons/coupons.certVerifyUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券核销次数更新 — `coupons.certVerifyUpdate`
///
/// Family: `coupons` (the feature `coupons`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsCertVerifyUpdateRequest;
///
/// let request = DoudianCouponsCertVerifyUpdateRequest::new("…", "…", 1, "…");
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
/// | 40002 | `isv.missing-parameter:000002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:010002` | 凭证状态错误 | do not repeat |
/// | 50002 | `isv.business-failed:010009` | 核销次数超限 | mend the request |
/// | 50002 | `isv.business-failed:010017` | 卡券已过期 | do not repeat |
/// | 50002 | `isv.business-failed:10021` | 卡号错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsCertVerifyUpdateRequest {
    /// 卡号券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: String,
    /// 更新时间
    pub update_time: String,
    /// 更新核销次数
    pub update_verify_count: i64,
    /// 幂等请求编号
    pub batch_no: String,
    /// 额外信息
    pub extra: Option<String>,
}

impl DoudianCouponsCertVerifyUpdateRequest {
    /// With the parameters that are required.
    pub fn new(
        cert_no: impl Into<String>,
        update_time: impl Into<String>,
        update_verify_count: i64,
        batch_no: impl Into<String>,
    ) -> Self {
        Self {
            cert_no: cert_no.into(),
            update_time: update_time.into(),
            update_verify_count,
            batch_no: batch_no.into(),
            extra: None,
        }
    }

    /// Sets `extra` (额外信息).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

/// The answer to [`DoudianCouponsCertVerifyUpdateRequest`].
///
/// The platform promises no `data`.
pub type DoudianCouponsCertVerifyUpdateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCouponsCertVerifyUpdateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.certVerifyUpdate",
        path: "/coupons/certVerifyUpdate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:000002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010002",
                label: "凭证状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010009",
                label: "核销次数超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010017",
                label: "卡券已过期",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10021",
                label: "卡号错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCouponsCertVerifyUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsCertVerifyUpdateRequest",
            &[
                rt::Field("cert_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("update_verify_count", rt::REQUIRED, &[]),
                rt::Field("batch_no", rt::REQUIRED, &[]),
                rt::Field("extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.batch_no);
        rt::put(w, 0, &self.cert_no);
        rt::put(w, 4, &self.extra);
        rt::put(w, 1, &self.update_time);
        rt::put(w, 2, &self.update_verify_count);
    }
}

rt::impl_record!(DoudianCouponsCertVerifyUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsCertVerifyUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cert_no, r),
            1 => rt::get(&mut self.update_time, r),
            2 => rt::get(&mut self.update_verify_count, r),
            3 => rt::get(&mut self.batch_no, r),
            4 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsCertVerifyUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cert_no: Default::default(),
            update_time: Default::default(),
            update_verify_count: Default::default(),
            batch_no: Default::default(),
            extra: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsCertVerifyUpdateRequest, Self::blank());
