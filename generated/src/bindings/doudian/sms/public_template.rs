// @generated from doudian/sms/sms.public.template.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 公共短信模板列表 — `sms.public.template`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsPublicTemplateRequest;
///
/// let request = DoudianSmsPublicTemplateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsPublicTemplateRequest {
    /// 每页数据大小
    pub size: Option<i64>,
    /// 页码
    pub page: Option<i64>,
    /// 模版ID
    pub template_id: Option<String>,
}

impl DoudianSmsPublicTemplateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            template_id: None,
        }
    }

    /// Sets `size` (每页数据大小).
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

    /// Sets `template_id` (模版ID).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl Default for DoudianSmsPublicTemplateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSmsPublicTemplateRequest`].
pub type DoudianSmsPublicTemplateResponse = rt::DoudianResponse<
    DoudianSmsPublicTemplateData,
>;

impl rt::DoudianRequest for DoudianSmsPublicTemplateRequest {
    type Data = DoudianSmsPublicTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.public.template",
        path: "/sms/public/template",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSmsPublicTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsPublicTemplateRequest",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("template_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.template_id);
    }
}

rt::impl_record!(DoudianSmsPublicTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsPublicTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsPublicTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            page: Default::default(),
            template_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsPublicTemplateRequest, Self::blank());

impl rt::Paged for DoudianSmsPublicTemplateData {
    type Item = DoudianSmsPublicTemplatePublicTemplate;

    fn items(&self) -> &[DoudianSmsPublicTemplatePublicTemplate] {
        &self.public_template_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.public.template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsPublicTemplateData {
    /// 数据总量
    pub total: Option<i64>,
    /// 列表页数据
    pub public_template_list: Vec<DoudianSmsPublicTemplatePublicTemplate>,
}

impl rt::Encode for DoudianSmsPublicTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsPublicTemplateData",
            &[rt::Field("total", 0, &[]), rt::Field("public_template_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.public_template_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianSmsPublicTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.public_template_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsPublicTemplateData);

rt::impl_serde!(DoudianSmsPublicTemplateData, Self::default());

/// Part of the answer to `sms.public.template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsPublicTemplatePublicTemplate {
    /// 模版ID
    pub template_id: Option<String>,
    /// 模版名称
    pub template_name: Option<String>,
    /// 模版内容
    pub template_content: Option<String>,
    /// 模版类型
    ///
    /// Codes:
    ///
    /// - `CN_NTC` 国内通知短信
    /// - `CN_MKT` 国内营销短信
    /// - `CN_OTP` 国内验证码
    pub channel_type: Option<String>,
}

impl rt::Encode for DoudianSmsPublicTemplatePublicTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsPublicTemplatePublicTemplate",
            &[
                rt::Field("template_id", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("template_content", 0, &[]),
                rt::Field("channel_type", 0, &["CN_NTC", "CN_MKT", "CN_OTP"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.channel_type);
        rt::put(w, 2, &self.template_content);
        rt::put(w, 0, &self.template_id);
        rt::put(w, 1, &self.template_name);
    }
}

impl rt::Decode for DoudianSmsPublicTemplatePublicTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.template_content, r),
            3 => rt::get(&mut self.channel_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsPublicTemplatePublicTemplate);

rt::impl_serde!(DoudianSmsPublicTemplatePublicTemplate, Self::default());
