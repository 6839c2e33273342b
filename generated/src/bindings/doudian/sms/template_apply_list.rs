// @generated from doudian/sms/sms.template.apply.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSmsAuditStatus;

/// 短信模板申请单列表 — `sms.template.apply.list`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsTemplateApplyListRequest;
///
/// let request = DoudianSmsTemplateApplyListRequest::new("…");
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
/// | 20000 | `isp.service-error:628004205` | 缓存读取错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:628004002` | 请求超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsTemplateApplyListRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信模板内容
    pub template_content: Option<String>,
    /// 短信模板申请单ID
    pub sms_template_apply_id: Option<String>,
    /// 每页数量
    pub size: Option<i64>,
    /// 页码
    pub page: Option<i64>,
    /// 审核状态
    pub status: Option<DoudianSmsAuditStatus>,
    /// `version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub version: Option<rt::Value>,
}

impl DoudianSmsTemplateApplyListRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_content: None,
            sms_template_apply_id: None,
            size: None,
            page: None,
            status: None,
            version: None,
        }
    }

    /// Sets `template_content` (短信模板内容).
    #[must_use]
    pub fn template_content(mut self, template_content: impl Into<String>) -> Self {
        self.template_content = Some(template_content.into());
        self
    }

    /// Sets `sms_template_apply_id` (短信模板申请单ID).
    #[must_use]
    pub fn sms_template_apply_id(
        mut self,
        sms_template_apply_id: impl Into<String>,
    ) -> Self {
        self.sms_template_apply_id = Some(sms_template_apply_id.into());
        self
    }

    /// Sets `size` (每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `status` (审核状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianSmsAuditStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Value>) -> Self {
        self.version = Some(version.into());
        self
    }
}

/// The answer to [`DoudianSmsTemplateApplyListRequest`].
pub type DoudianSmsTemplateApplyListResponse = rt::DoudianResponse<
    DoudianSmsTemplateApplyListData,
>;

impl rt::DoudianRequest for DoudianSmsTemplateApplyListRequest {
    type Data = DoudianSmsTemplateApplyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.template.apply.list",
        path: "/sms/template/apply/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004205",
                label: "缓存读取错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628004002",
                label: "请求超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628005100",
                label: "响应结果不符合预期",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsTemplateApplyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateApplyListRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("sms_template_apply_id", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("status", 0, DoudianSmsAuditStatus::KNOWN),
                rt::Field("version", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.page);
        rt::put(w, 3, &self.size);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 2, &self.sms_template_apply_id);
        rt::put(w, 5, &self.status);
        rt::put(w, 1, &self.template_content);
        rt::put(w, 6, &self.version);
    }
}

rt::impl_record!(DoudianSmsTemplateApplyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsTemplateApplyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_content, r),
            2 => rt::get(&mut self.sms_template_apply_id, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.status, r),
            6 => rt::get(&mut self.version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsTemplateApplyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_content: Default::default(),
            sms_template_apply_id: Default::default(),
            size: Default::default(),
            page: Default::default(),
            status: Default::default(),
            version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsTemplateApplyListRequest, Self::blank());

impl rt::Paged for DoudianSmsTemplateApplyListData {
    type Item = DoudianSmsTemplateApplyListApplication;

    fn items(&self) -> &[DoudianSmsTemplateApplyListApplication] {
        &self.template_apply_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.template.apply.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateApplyListApplication {
    /// 模板ID
    pub template_id: Option<String>,
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 短信模板申请单ID
    pub sms_template_apply_id: Option<String>,
    /// 短信模版名称
    pub template_name: Option<String>,
    /// 短信模版内容
    pub template_content: Option<String>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `CN_NTC` 国内通知短信
    /// - `CN_MKT` 国内营销短信
    /// - `CN_OTP` 国内验证码
    pub channel_type: Option<String>,
    /// 审核状态
    pub status: Option<DoudianSmsAuditStatus>,
    /// 状态说明
    pub status_remark: Option<String>,
}

impl rt::Encode for DoudianSmsTemplateApplyListApplication {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateApplyListApplication",
            &[
                rt::Field("template_id", 0, &[]),
                rt::Field("sms_account", 0, &[]),
                rt::Field("sms_template_apply_id", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("channel_type", 0, &["CN_NTC", "CN_MKT", "CN_OTP"]),
                rt::Field("status", 0, DoudianSmsAuditStatus::KNOWN),
                rt::Field("status_remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.channel_type);
        rt::put(w, 1, &self.sms_account);
        rt::put(w, 2, &self.sms_template_apply_id);
        rt::put(w, 6, &self.status);
        rt::put(w, 7, &self.status_remark);
        rt::put(w, 4, &self.template_content);
        rt::put(w, 0, &self.template_id);
        rt::put(w, 3, &self.template_name);
    }
}

impl rt::Decode for DoudianSmsTemplateApplyListApplication {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.sms_account, r),
            2 => rt::get(&mut self.sms_template_apply_id, r),
            3 => rt::get(&mut self.template_name, r),
            4 => rt::get(&mut self.template_content, r),
            5 => rt::get(&mut self.channel_type, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.status_remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateApplyListApplication);

rt::impl_serde!(DoudianSmsTemplateApplyListApplication, Self::default());

/// Part of the answer to `sms.template.apply.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateApplyListData {
    /// 短信模板申请单列表
    pub template_apply_list: Vec<DoudianSmsTemplateApplyListApplication>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianSmsTemplateApplyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateApplyListData",
            &[rt::Field("template_apply_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_apply_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianSmsTemplateApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_apply_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateApplyListData);

rt::impl_serde!(DoudianSmsTemplateApplyListData, Self::default());
