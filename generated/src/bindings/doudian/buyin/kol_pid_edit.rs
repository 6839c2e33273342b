// @generated from doudian/buyin/buyin.kolPidEdit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人PID编辑 — `buyin.kolPidEdit`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolPidEditRequest;
///
/// let request = DoudianBuyinKolPidEditRequest::new("…", "…");
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1039` | 无效PID | mend the request |
/// | 40004 | `isv.parameter-invalid:1049` | 无效推广位名称 | mend the request |
/// | 40004 | `isv.parameter-invalid:1054` | 推广位名称重复 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:1055` | 推广位不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolPidEditRequest {
    /// `pid` on the wire; it has no label.
    pub pid: String,
    /// 推广位名称
    pub site_name: String,
}

impl DoudianBuyinKolPidEditRequest {
    /// With the parameters that are required.
    pub fn new(pid: impl Into<String>, site_name: impl Into<String>) -> Self {
        Self {
            pid: pid.into(),
            site_name: site_name.into(),
        }
    }
}

/// The answer to [`DoudianBuyinKolPidEditRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinKolPidEditResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinKolPidEditRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolPidEdit",
        path: "/buyin/kolPidEdit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1039",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1049",
                label: "无效推广位名称",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1054",
                label: "推广位名称重复",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1055",
                label: "推广位不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolPidEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolPidEditRequest",
            &[
                rt::Field("pid", rt::REQUIRED, &[]),
                rt::Field("site_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pid);
        rt::put(w, 1, &self.site_name);
    }
}

rt::impl_record!(DoudianBuyinKolPidEditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolPidEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.site_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolPidEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pid: Default::default(),
            site_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolPidEditRequest, Self::blank());
