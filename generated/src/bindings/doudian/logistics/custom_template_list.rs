// @generated from doudian/logistics/logistics.customTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家自定义区域数据 — `logistics.customTemplateList`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCustomTemplateListRequest;
///
/// let request = DoudianLogisticsCustomTemplateListRequest::new();
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
/// | 50002 | `isv.business-failed:4006` | 不支持的服务商 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCustomTemplateListRequest {
    /// 物流商编码
    pub logistics_code: Option<String>,
}

impl DoudianLogisticsCustomTemplateListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { logistics_code: None }
    }

    /// Sets `logistics_code` (物流商编码).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }
}

impl Default for DoudianLogisticsCustomTemplateListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsCustomTemplateListRequest`].
pub type DoudianLogisticsCustomTemplateListResponse = rt::DoudianResponse<
    DoudianLogisticsCustomTemplateListData,
>;

impl rt::DoudianRequest for DoudianLogisticsCustomTemplateListRequest {
    type Data = DoudianLogisticsCustomTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.customTemplateList",
        path: "/logistics/customTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4006",
                label: "不支持的服务商",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsCustomTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCustomTemplateListRequest",
            &[rt::Field("logistics_code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
    }
}

rt::impl_record!(DoudianLogisticsCustomTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCustomTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCustomTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCustomTemplateListRequest, Self::blank());

/// Part of the answer to `logistics.customTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCustomTemplateListCustomTemplateData {
    /// 物流商编码
    pub logistics_code: Option<String>,
    /// 用户使用的模板数据
    pub custom_template_infos: Vec<DoudianLogisticsCustomTemplateListCustomTemplateInfo>,
}

impl rt::Encode for DoudianLogisticsCustomTemplateListCustomTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCustomTemplateListCustomTemplateData",
            &[
                rt::Field("logistics_code", 0, &[]),
                rt::Field("custom_template_infos", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_template_infos);
        rt::put(w, 0, &self.logistics_code);
    }
}

impl rt::Decode for DoudianLogisticsCustomTemplateListCustomTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.custom_template_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCustomTemplateListCustomTemplateData);

rt::impl_serde!(DoudianLogisticsCustomTemplateListCustomTemplateData, Self::default());

/// Part of the answer to `logistics.customTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCustomTemplateListCustomTemplateInfo {
    /// 自定义模板编码
    pub custom_template_code: Option<String>,
    /// 自定义区模板url
    pub custom_template_url: Option<String>,
    /// 自定义区模板名称
    pub custom_template_name: Option<String>,
    /// 父模板编码
    pub parent_template_code: Option<String>,
}

impl rt::Encode for DoudianLogisticsCustomTemplateListCustomTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCustomTemplateListCustomTemplateInfo",
            &[
                rt::Field("custom_template_code", 0, &[]),
                rt::Field("custom_template_url", 0, &[]),
                rt::Field("custom_template_name", 0, &[]),
                rt::Field("parent_template_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_template_code);
        rt::put(w, 2, &self.custom_template_name);
        rt::put(w, 1, &self.custom_template_url);
        rt::put(w, 3, &self.parent_template_code);
    }
}

impl rt::Decode for DoudianLogisticsCustomTemplateListCustomTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_template_code, r),
            1 => rt::get(&mut self.custom_template_url, r),
            2 => rt::get(&mut self.custom_template_name, r),
            3 => rt::get(&mut self.parent_template_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCustomTemplateListCustomTemplateInfo);

rt::impl_serde!(DoudianLogisticsCustomTemplateListCustomTemplateInfo, Self::default());

/// Part of the answer to `logistics.customTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCustomTemplateListData {
    /// 自定义模板的数据列表
    pub custom_template_data: Vec<DoudianLogisticsCustomTemplateListCustomTemplateData>,
}

impl rt::Encode for DoudianLogisticsCustomTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCustomTemplateListData",
            &[rt::Field("custom_template_data", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_template_data);
    }
}

impl rt::Decode for DoudianLogisticsCustomTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_template_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCustomTemplateListData);

rt::impl_serde!(DoudianLogisticsCustomTemplateListData, Self::default());
