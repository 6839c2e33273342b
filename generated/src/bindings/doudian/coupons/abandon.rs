// @generated from doudian/coupons/coupons.abandon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券废弃 — `coupons.abandon`
///
/// Family: `coupons` (the feature `coupons`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsAbandonRequest;
///
/// let request = DoudianCouponsAbandonRequest::new("…");
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
/// | 20000 | `isp.service-error:000008` | 请求重入 | wait, then repeat |
/// | 20000 | `isp.service-error:030001` | 数据库访问异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:000002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:010002` | 券码状态已变化 | do not repeat |
/// | 50002 | `isv.business-failed:010021` | 卡号错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsAbandonRequest {
    /// 卡券券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: String,
}

impl DoudianCouponsAbandonRequest {
    /// With the parameters that are required.
    pub fn new(cert_no: impl Into<String>) -> Self {
        Self { cert_no: cert_no.into() }
    }
}

/// The answer to [`DoudianCouponsAbandonRequest`].
///
/// The platform promises no `data`.
pub type DoudianCouponsAbandonResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCouponsAbandonRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.abandon",
        path: "/coupons/abandon",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:000008",
                label: "请求重入",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
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
                sub_code: "isv.business-failed:010002",
                label: "券码状态已变化",
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

impl rt::Encode for DoudianCouponsAbandonRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsAbandonRequest",
            &[rt::Field("cert_no", rt::REQUIRED | rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cert_no);
    }
}

rt::impl_record!(DoudianCouponsAbandonRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsAbandonRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cert_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsAbandonRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cert_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsAbandonRequest, Self::blank());
