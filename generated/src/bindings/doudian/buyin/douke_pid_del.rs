// @generated from doudian/buyin/buyin.doukePidDel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 独立抖客PID删除 — `buyin.doukePidDel`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukePidDelRequest;
///
/// let request = DoudianBuyinDoukePidDelRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:8198` | 缺独立抖客角色授权 | authorise again |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukePidDelRequest {
    /// PID列表
    ///
    /// Parts joined by `,`.
    pub pids: rt::Csv,
}

impl DoudianBuyinDoukePidDelRequest {
    /// With the parameters that are required.
    pub fn new(pids: impl Into<rt::Csv>) -> Self {
        Self { pids: pids.into() }
    }
}

/// The answer to [`DoudianBuyinDoukePidDelRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinDoukePidDelResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinDoukePidDelRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukePidDel",
        path: "/buyin/doukePidDel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8198",
                label: "缺独立抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukePidDelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukePidDelRequest",
            &[rt::Field("pids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pids);
    }
}

rt::impl_record!(DoudianBuyinDoukePidDelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukePidDelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukePidDelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { pids: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukePidDelRequest, Self::blank());
