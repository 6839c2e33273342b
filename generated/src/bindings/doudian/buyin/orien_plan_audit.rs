// @generated from doudian/buyin/buyin.orienPlanAudit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划达人审核 — `buyin.orienPlanAudit`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrienPlanAuditRequest;
///
/// let request = DoudianBuyinOrienPlanAuditRequest::new(1, 1);
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
/// | 40004 | `isv.parameter-invalid:4117` | 无效申请ID | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuditRequest {
    /// 申请ID
    pub apply_id: i64,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 通过
    /// - `2` 拒绝
    /// - `3` 删除达人
    pub audit_action: i32,
}

impl DoudianBuyinOrienPlanAuditRequest {
    /// With the parameters that are required.
    pub fn new(apply_id: i64, audit_action: i32) -> Self {
        Self { apply_id, audit_action }
    }
}

/// The answer to [`DoudianBuyinOrienPlanAuditRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinOrienPlanAuditResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinOrienPlanAuditRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orienPlanAudit",
        path: "/buyin/orienPlanAudit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4117",
                label: "无效申请ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOrienPlanAuditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuditRequest",
            &[
                rt::Field("apply_id", rt::REQUIRED, &[]),
                rt::Field("audit_action", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.apply_id);
        rt::put(w, 1, &self.audit_action);
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrienPlanAuditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.apply_id, r),
            1 => rt::get(&mut self.audit_action, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrienPlanAuditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            apply_id: Default::default(),
            audit_action: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrienPlanAuditRequest, Self::blank());
