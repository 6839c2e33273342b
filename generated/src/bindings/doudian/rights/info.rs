// @generated from doudian/rights/rights.info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 权益信息查询 — `rights.info`
///
/// Family: `rights` (the feature `rights`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRightsInfoRequest;
///
/// let request = DoudianRightsInfoRequest::new();
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
/// | 50002 | `isv.business-failed:200` | 权益查询失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRightsInfoRequest {
    /// 授权主体类型
    ///
    /// Codes:
    ///
    /// - `2` ebill用户
    /// - `3` 供应商
    pub biz_type: Option<i32>,
    /// 外部业务ID
    pub outer_biz_id: Option<String>,
    /// 抖店服务市场服务ID
    pub service_id: Option<i64>,
}

impl DoudianRightsInfoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            biz_type: None,
            outer_biz_id: None,
            service_id: None,
        }
    }

    /// Sets `biz_type` (授权主体类型).
    #[must_use]
    pub fn biz_type(mut self, biz_type: i32) -> Self {
        self.biz_type = Some(biz_type);
        self
    }

    /// Sets `outer_biz_id` (外部业务ID).
    #[must_use]
    pub fn outer_biz_id(mut self, outer_biz_id: impl Into<String>) -> Self {
        self.outer_biz_id = Some(outer_biz_id.into());
        self
    }

    /// Sets `service_id` (抖店服务市场服务ID).
    #[must_use]
    pub fn service_id(mut self, service_id: i64) -> Self {
        self.service_id = Some(service_id);
        self
    }
}

impl Default for DoudianRightsInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianRightsInfoRequest`].
pub type DoudianRightsInfoResponse = rt::DoudianResponse<DoudianRightsInfoData>;

impl rt::DoudianRequest for DoudianRightsInfoRequest {
    type Data = DoudianRightsInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "rights.info",
        path: "/rights/info",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:200",
                label: "权益查询失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianRightsInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRightsInfoRequest",
            &[
                rt::Field("biz_type", 0, &["2", "3"]),
                rt::Field("outer_biz_id", 0, &[]),
                rt::Field("service_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_type);
        rt::put(w, 1, &self.outer_biz_id);
        rt::put(w, 2, &self.service_id);
    }
}

rt::impl_record!(DoudianRightsInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRightsInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            1 => rt::get(&mut self.outer_biz_id, r),
            2 => rt::get(&mut self.service_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRightsInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_type: Default::default(),
            outer_biz_id: Default::default(),
            service_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRightsInfoRequest, Self::blank());

/// Part of the answer to `rights.info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRightsInfoData {
    /// 权益到期时间
    pub expire_time: Option<String>,
    /// `rights_type` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 试用版
    /// - `1` 正式版
    pub rights_type: Option<i32>,
    /// 规格类型
    pub spec_type: Option<i32>,
    /// 规格名称
    pub spec_val: Option<String>,
}

impl rt::Encode for DoudianRightsInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRightsInfoData",
            &[
                rt::Field("expire_time", 0, &[]),
                rt::Field("rights_type", 0, &["0", "1"]),
                rt::Field("spec_type", 0, &[]),
                rt::Field("spec_val", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.expire_time);
        rt::put(w, 1, &self.rights_type);
        rt::put(w, 2, &self.spec_type);
        rt::put(w, 3, &self.spec_val);
    }
}

impl rt::Decode for DoudianRightsInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.expire_time, r),
            1 => rt::get(&mut self.rights_type, r),
            2 => rt::get(&mut self.spec_type, r),
            3 => rt::get(&mut self.spec_val, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRightsInfoData);

rt::impl_serde!(DoudianRightsInfoData, Self::default());
