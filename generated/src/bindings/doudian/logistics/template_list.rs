// @generated from doudian/logistics/logistics.templateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 电子面单标准模板 — `logistics.templateList`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsTemplateListRequest;
///
/// let request = DoudianLogisticsTemplateListRequest::new();
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
/// | 50002 | `isv.business-failed:100201` | 获取模版信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsTemplateListRequest {}

impl DoudianLogisticsTemplateListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianLogisticsTemplateListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsTemplateListRequest`].
pub type DoudianLogisticsTemplateListResponse = rt::DoudianResponse<
    DoudianLogisticsTemplateListData,
>;

impl rt::DoudianRequest for DoudianLogisticsTemplateListRequest {
    type Data = DoudianLogisticsTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.templateList",
        path: "/logistics/templateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100201",
                label: "获取模版信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianLogisticsTemplateListRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianLogisticsTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsTemplateListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsTemplateListRequest, Self::blank());

/// Part of the answer to `logistics.templateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTemplateListData {
    /// 模版数据
    pub template_data: Vec<DoudianLogisticsTemplateListTemplateData>,
}

impl rt::Encode for DoudianLogisticsTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTemplateListData",
            &[rt::Field("template_data", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_data);
    }
}

impl rt::Decode for DoudianLogisticsTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTemplateListData);

rt::impl_serde!(DoudianLogisticsTemplateListData, Self::default());

/// Part of the answer to `logistics.templateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTemplateListTemplateData {
    /// 模版信息
    pub template_infos: Vec<DoudianLogisticsTemplateListTemplateInfo>,
    /// 物流公司
    pub logistics_code: String,
}

impl rt::Encode for DoudianLogisticsTemplateListTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTemplateListTemplateData",
            &[
                rt::Field("template_infos", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 0, &self.template_infos);
    }
}

impl rt::Decode for DoudianLogisticsTemplateListTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_infos, r),
            1 => rt::get(&mut self.logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTemplateListTemplateData);

rt::impl_serde!(DoudianLogisticsTemplateListTemplateData, Self::default());

/// Part of the answer to `logistics.templateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTemplateListTemplateInfo {
    /// 模版ID
    pub template_id: i64,
    /// 模版编码
    pub template_code: String,
    /// 模版名称
    pub template_name: String,
    /// 模版URL
    pub template_url: String,
    /// 版本
    pub version: i32,
    /// 模版类型
    ///
    /// Codes:
    ///
    /// - `1` 一联单
    /// - `2` 二联单
    pub template_type: i32,
    /// 预览URL
    pub perview_url: String,
}

impl rt::Encode for DoudianLogisticsTemplateListTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTemplateListTemplateInfo",
            &[
                rt::Field("template_id", rt::REQUIRED, &[]),
                rt::Field("template_code", rt::REQUIRED, &[]),
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("template_url", rt::REQUIRED, &[]),
                rt::Field("version", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("template_type", rt::REQUIRED | rt::LENIENT, &["1", "2"]),
                rt::Field("perview_url", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.perview_url);
        rt::put(w, 1, &self.template_code);
        rt::put(w, 0, &self.template_id);
        rt::put(w, 2, &self.template_name);
        rt::put(w, 5, &self.template_type);
        rt::put(w, 3, &self.template_url);
        rt::put(w, 4, &self.version);
    }
}

impl rt::Decode for DoudianLogisticsTemplateListTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.template_code, r),
            2 => rt::get(&mut self.template_name, r),
            3 => rt::get(&mut self.template_url, r),
            4 => rt::get(&mut self.version, r),
            5 => rt::get(&mut self.template_type, r),
            6 => rt::get(&mut self.perview_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTemplateListTemplateInfo);

rt::impl_serde!(DoudianLogisticsTemplateListTemplateInfo, Self::default());
