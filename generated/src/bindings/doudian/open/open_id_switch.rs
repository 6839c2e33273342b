// @generated from doudian/open/open.openIdSwitch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// OpenID转换 — `open.openIdSwitch`
///
/// Family: `open` (the feature `open`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenOpenIdSwitchRequest;
///
/// let request = DoudianOpenOpenIdSwitchRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:100000` | 入参不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:100001` | 入参不合法 | mend the request |
/// | 50002 | `isv.business-failed:300010` | 查询绑定关系失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenOpenIdSwitchRequest {
    /// 传入的OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
    /// OpenID类型
    ///
    /// Codes:
    ///
    /// - `1` 抖音OpenID
    /// - `2` 抖店OpenID
    pub open_id_type: Option<i32>,
}

impl DoudianOpenOpenIdSwitchRequest {
    /// With the parameters that are required.
    pub fn new(open_id: impl Into<String>) -> Self {
        Self {
            open_id: open_id.into(),
            open_id_type: None,
        }
    }

    /// Sets `open_id_type` (OpenID类型).
    #[must_use]
    pub fn open_id_type(mut self, open_id_type: i32) -> Self {
        self.open_id_type = Some(open_id_type);
        self
    }
}

/// The answer to [`DoudianOpenOpenIdSwitchRequest`].
pub type DoudianOpenOpenIdSwitchResponse = rt::DoudianResponse<
    DoudianOpenOpenIdSwitchData,
>;

impl rt::DoudianRequest for DoudianOpenOpenIdSwitchRequest {
    type Data = DoudianOpenOpenIdSwitchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.openIdSwitch",
        path: "/open/openIdSwitch",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100000",
                label: "入参不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100001",
                label: "入参不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300010",
                label: "查询绑定关系失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenOpenIdSwitchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenOpenIdSwitchRequest",
            &[
                rt::Field("open_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("open_id_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_id);
        rt::put(w, 1, &self.open_id_type);
    }
}

rt::impl_record!(DoudianOpenOpenIdSwitchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenOpenIdSwitchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_id, r),
            1 => rt::get(&mut self.open_id_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenOpenIdSwitchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            open_id: Default::default(),
            open_id_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenOpenIdSwitchRequest, Self::blank());

/// Part of the answer to `open.openIdSwitch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenOpenIdSwitchData {
    /// 对应的OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// OpenID类型
    ///
    /// Codes:
    ///
    /// - `1` 抖音OpenID
    /// - `2` 抖店OpenID
    pub open_id_type: Option<i32>,
}

impl rt::Encode for DoudianOpenOpenIdSwitchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenOpenIdSwitchData",
            &[
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("open_id_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_id);
        rt::put(w, 1, &self.open_id_type);
    }
}

impl rt::Decode for DoudianOpenOpenIdSwitchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_id, r),
            1 => rt::get(&mut self.open_id_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenOpenIdSwitchData);

rt::impl_serde!(DoudianOpenOpenIdSwitchData, Self::default());
