// @generated from doudian/alliance/alliance.colonelActivityProductAudit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动商品审核 — `alliance.colonelActivityProductAudit`
///
/// Family: `alliance` (the feature `alliance`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceColonelActivityProductAuditRequest;
///
/// let request = DoudianAllianceColonelActivityProductAuditRequest::new(1, [1], 0);
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
/// | 50002 | `isv.business-failed:4138` | 活动ID不存在 | mend the request |
/// | 50002 | `isv.business-failed:4139` | 非活动创建用户 | mend the request |
/// | 50002 | `isv.business-failed:4140` | 活动不在报名中 | do not repeat |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductAuditRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 商品申请ID列表
    pub apply_ids: Vec<i64>,
    /// 审核信息
    ///
    /// Codes:
    ///
    /// - `0` 通过
    /// - `1` 拒绝
    pub operation: i64,
    /// 是否允许二次报名
    pub repeat_apply: Option<bool>,
    /// 审核建议
    pub suggest_info: Option<String>,
}

impl DoudianAllianceColonelActivityProductAuditRequest {
    /// With the parameters that are required.
    pub fn new(
        activity_id: i64,
        apply_ids: impl Into<Vec<i64>>,
        operation: i64,
    ) -> Self {
        Self {
            activity_id,
            apply_ids: apply_ids.into(),
            operation,
            repeat_apply: None,
            suggest_info: None,
        }
    }

    /// Sets `repeat_apply` (是否允许二次报名).
    #[must_use]
    pub fn repeat_apply(mut self, repeat_apply: bool) -> Self {
        self.repeat_apply = Some(repeat_apply);
        self
    }

    /// Sets `suggest_info` (审核建议).
    #[must_use]
    pub fn suggest_info(mut self, suggest_info: impl Into<String>) -> Self {
        self.suggest_info = Some(suggest_info.into());
        self
    }
}

/// The answer to [`DoudianAllianceColonelActivityProductAuditRequest`].
pub type DoudianAllianceColonelActivityProductAuditResponse = rt::DoudianResponse<
    DoudianAllianceColonelActivityProductAuditData,
>;

impl rt::DoudianRequest for DoudianAllianceColonelActivityProductAuditRequest {
    type Data = DoudianAllianceColonelActivityProductAuditData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.colonelActivityProductAudit",
        path: "/alliance/colonelActivityProductAudit",
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
                sub_code: "isv.business-failed:4138",
                label: "活动ID不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.business-failed:4140",
                label: "活动不在报名中",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceColonelActivityProductAuditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductAuditRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("apply_ids", rt::REQUIRED, &[]),
                rt::Field("operation", rt::REQUIRED, &["0", "1"]),
                rt::Field("repeat_apply", 0, &[]),
                rt::Field("suggest_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.apply_ids);
        rt::put(w, 2, &self.operation);
        rt::put(w, 3, &self.repeat_apply);
        rt::put(w, 4, &self.suggest_info);
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductAuditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceColonelActivityProductAuditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.apply_ids, r),
            2 => rt::get(&mut self.operation, r),
            3 => rt::get(&mut self.repeat_apply, r),
            4 => rt::get(&mut self.suggest_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceColonelActivityProductAuditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            apply_ids: Default::default(),
            operation: Default::default(),
            repeat_apply: Default::default(),
            suggest_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceColonelActivityProductAuditRequest, Self::blank());

/// Part of the answer to `alliance.colonelActivityProductAudit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductAuditData {
    /// 审核结果
    pub product_audit_info: Vec<
        DoudianAllianceColonelActivityProductAuditProductAuditInfo,
    >,
}

impl rt::Encode for DoudianAllianceColonelActivityProductAuditData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductAuditData",
            &[rt::Field("product_audit_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_audit_info);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityProductAuditData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_audit_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductAuditData);

rt::impl_serde!(DoudianAllianceColonelActivityProductAuditData, Self::default());

/// Part of the answer to `alliance.colonelActivityProductAudit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductAuditProductAuditInfo {
    /// 团长商品申请ID
    pub apply_id: Option<i64>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
}

impl rt::Encode for DoudianAllianceColonelActivityProductAuditProductAuditInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductAuditProductAuditInfo",
            &[rt::Field("apply_id", 0, &[]), rt::Field("reject_reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.apply_id);
        rt::put(w, 1, &self.reject_reason);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityProductAuditProductAuditInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.apply_id, r),
            1 => rt::get(&mut self.reject_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductAuditProductAuditInfo);

rt::impl_serde!(
    DoudianAllianceColonelActivityProductAuditProductAuditInfo, Self::default()
);
