// @generated from doudian/buyin/buyin.kolPidDel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人PID删除 — `buyin.kolPidDel`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolPidDelRequest;
///
/// let request = DoudianBuyinKolPidDelRequest::new("…");
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
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolPidDelRequest {
    /// PID列表
    ///
    /// Parts joined by `,`.
    pub pids: rt::Csv,
}

impl DoudianBuyinKolPidDelRequest {
    /// With the parameters that are required.
    pub fn new(pids: impl Into<rt::Csv>) -> Self {
        Self { pids: pids.into() }
    }
}

/// The answer to [`DoudianBuyinKolPidDelRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinKolPidDelResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinKolPidDelRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolPidDel",
        path: "/buyin/kolPidDel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolPidDelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolPidDelRequest",
            &[rt::Field("pids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pids);
    }
}

rt::impl_record!(DoudianBuyinKolPidDelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolPidDelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolPidDelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { pids: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolPidDelRequest, Self::blank());
