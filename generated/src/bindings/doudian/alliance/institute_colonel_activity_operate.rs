// @generated from doudian/alliance/alliance.instituteColonelActivityOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动状态操作 — `alliance.instituteColonelActivityOperate`
///
/// Family: `alliance` (the feature `alliance`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceInstituteColonelActivityOperateRequest;
///
/// let request = DoudianAllianceInstituteColonelActivityOperateRequest::new(1);
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:500` | 活动不是未上线阶段 | do not repeat |
/// | 50002 | `isv.business-failed:4139` | 非活动创建用户 | mend the request |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:110110` | 活动不是未上线阶段 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceInstituteColonelActivityOperateRequest {
    /// 团长活动ID
    pub activity_id: i64,
    /// 状态变更操作
    ///
    /// Codes:
    ///
    /// - `1` 上线
    /// - `2` 下线
    /// - `3` 删除
    /// - `4` 结束报名
    pub operation: Option<i64>,
}

impl DoudianAllianceInstituteColonelActivityOperateRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64) -> Self {
        Self {
            activity_id,
            operation: None,
        }
    }

    /// Sets `operation` (状态变更操作).
    #[must_use]
    pub fn operation(mut self, operation: i64) -> Self {
        self.operation = Some(operation);
        self
    }
}

/// The answer to [`DoudianAllianceInstituteColonelActivityOperateRequest`].
///
/// The platform promises no `data`.
pub type DoudianAllianceInstituteColonelActivityOperateResponse = rt::DoudianResponse<
    (),
>;

impl rt::DoudianRequest for DoudianAllianceInstituteColonelActivityOperateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.instituteColonelActivityOperate",
        path: "/alliance/instituteColonelActivityOperate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "活动不是未上线阶段",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4139",
                label: "非活动创建用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110110",
                label: "活动不是未上线阶段",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceInstituteColonelActivityOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceInstituteColonelActivityOperateRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("operation", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.operation);
    }
}

rt::impl_record!(DoudianAllianceInstituteColonelActivityOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceInstituteColonelActivityOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.operation, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceInstituteColonelActivityOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            operation: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceInstituteColonelActivityOperateRequest, Self::blank());
