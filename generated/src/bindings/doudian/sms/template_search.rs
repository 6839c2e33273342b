// @generated from doudian/sms/sms.template.search.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询短信模板 — `sms.template.search`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsTemplateSearchRequest;
///
/// let request = DoudianSmsTemplateSearchRequest::new("…");
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsTemplateSearchRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 短信模板ID
    pub template_id: Option<String>,
    /// 短信模版内容
    pub template_content: Option<String>,
    /// 页码
    pub page: Option<i64>,
    /// 每页大小
    pub size: Option<i64>,
    /// 短信模版名称
    pub template_name: Option<String>,
    /// `is_public` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_public: Option<rt::Value>,
    /// `version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub version: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianSmsTemplateSearchRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            template_id: None,
            template_content: None,
            page: None,
            size: None,
            template_name: None,
            is_public: None,
            version: None,
        }
    }

    /// Sets `template_id` (短信模板ID).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `template_content` (短信模版内容).
    #[must_use]
    pub fn template_content(mut self, template_content: impl Into<String>) -> Self {
        self.template_content = Some(template_content.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页大小).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `template_name` (短信模版名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `is_public`.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<rt::Value>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Value>) -> Self {
        self.version = Some(version.into());
        self
    }
}

/// The answer to [`DoudianSmsTemplateSearchRequest`].
pub type DoudianSmsTemplateSearchResponse = rt::DoudianResponse<
    DoudianSmsTemplateSearchData,
>;

impl rt::DoudianRequest for DoudianSmsTemplateSearchRequest {
    type Data = DoudianSmsTemplateSearchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.template.search",
        path: "/sms/template/search",
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
        ],
    };
}

impl rt::Encode for DoudianSmsTemplateSearchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateSearchRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("template_id", 0, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("is_public", rt::UNCERTAIN, &[]),
                rt::Field("version", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.is_public);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.size);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 2, &self.template_content);
        rt::put(w, 1, &self.template_id);
        rt::put(w, 5, &self.template_name);
        rt::put(w, 7, &self.version);
    }
}

rt::impl_record!(DoudianSmsTemplateSearchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsTemplateSearchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_id, r),
            2 => rt::get(&mut self.template_content, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.size, r),
            5 => rt::get(&mut self.template_name, r),
            6 => rt::get(&mut self.is_public, r),
            7 => rt::get(&mut self.version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsTemplateSearchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            template_id: Default::default(),
            template_content: Default::default(),
            page: Default::default(),
            size: Default::default(),
            template_name: Default::default(),
            is_public: Default::default(),
            version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsTemplateSearchRequest, Self::blank());

impl rt::Paged for DoudianSmsTemplateSearchData {
    type Item = DoudianSmsTemplateSearchTemplate;

    fn items(&self) -> &[DoudianSmsTemplateSearchTemplate] {
        &self.template_search_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.template.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateSearchData {
    /// 模板列表
    pub template_search_list: Vec<DoudianSmsTemplateSearchTemplate>,
    /// 总条数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianSmsTemplateSearchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateSearchData",
            &[rt::Field("template_search_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_search_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianSmsTemplateSearchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_search_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateSearchData);

rt::impl_serde!(DoudianSmsTemplateSearchData, Self::default());

/// Part of the answer to `sms.template.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsTemplateSearchTemplate {
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 短信模版内容
    pub template_content: Option<String>,
    /// 短信模板ID
    pub template_id: Option<String>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `CN_NTC` 国内通知短信
    /// - `CN_MKT` 国内营销短信
    /// - `CN_OTP` 国内验证码
    pub channel_type: Option<String>,
    /// 短信模版名称
    pub template_name: Option<String>,
}

impl rt::Encode for DoudianSmsTemplateSearchTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsTemplateSearchTemplate",
            &[
                rt::Field("sms_account", 0, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("template_id", 0, &[]),
                rt::Field("channel_type", 0, &["CN_NTC", "CN_MKT", "CN_OTP"]),
                rt::Field("template_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.channel_type);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 1, &self.template_content);
        rt::put(w, 2, &self.template_id);
        rt::put(w, 4, &self.template_name);
    }
}

impl rt::Decode for DoudianSmsTemplateSearchTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.template_content, r),
            2 => rt::get(&mut self.template_id, r),
            3 => rt::get(&mut self.channel_type, r),
            4 => rt::get(&mut self.template_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsTemplateSearchTemplate);

rt::impl_serde!(DoudianSmsTemplateSearchTemplate, Self::default());
