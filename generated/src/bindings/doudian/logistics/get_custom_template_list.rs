// @generated from doudian/logistics/logistics.getCustomTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家自定义区模板 — `logistics.getCustomTemplateList`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsGetCustomTemplateListRequest;
///
/// let request = DoudianLogisticsGetCustomTemplateListRequest::new();
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
/// | 50002 | `isv.business-failed:4010` | 操作数据库异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetCustomTemplateListRequest {
    /// 物流服务商编码
    pub logistics_code: Option<String>,
}

impl DoudianLogisticsGetCustomTemplateListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { logistics_code: None }
    }

    /// Sets `logistics_code` (物流服务商编码).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }
}

impl Default for DoudianLogisticsGetCustomTemplateListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsGetCustomTemplateListRequest`].
pub type DoudianLogisticsGetCustomTemplateListResponse = rt::DoudianResponse<
    DoudianLogisticsGetCustomTemplateListData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetCustomTemplateListRequest {
    type Data = DoudianLogisticsGetCustomTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getCustomTemplateList",
        path: "/logistics/getCustomTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4010",
                label: "操作数据库异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsGetCustomTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetCustomTemplateListRequest",
            &[rt::Field("logistics_code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
    }
}

rt::impl_record!(DoudianLogisticsGetCustomTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetCustomTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetCustomTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetCustomTemplateListRequest, Self::blank());

/// Part of the answer to `logistics.getCustomTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetCustomTemplateListCustomTemplateData {
    /// 物流服务商编码
    pub logistics_code: String,
    /// 用户使用的模板数据
    pub custom_template_infos: Vec<
        DoudianLogisticsGetCustomTemplateListCustomTemplateInfo,
    >,
}

impl rt::Encode for DoudianLogisticsGetCustomTemplateListCustomTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetCustomTemplateListCustomTemplateData",
            &[
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("custom_template_infos", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_template_infos);
        rt::put(w, 0, &self.logistics_code);
    }
}

impl rt::Decode for DoudianLogisticsGetCustomTemplateListCustomTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.custom_template_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetCustomTemplateListCustomTemplateData);

rt::impl_serde!(
    DoudianLogisticsGetCustomTemplateListCustomTemplateData, Self::default()
);

/// Part of the answer to `logistics.getCustomTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetCustomTemplateListCustomTemplateInfo {
    /// 自定义区模板编码
    pub custom_template_code: String,
    /// 自定义区模板名称
    pub custom_template_name: String,
    /// 父模板编码
    pub parent_template_code: Option<String>,
    /// 自定义区模板url
    pub custom_template_url: String,
    /// 自定义模板打印项字段列表
    pub custom_template_key_list: Vec<String>,
    /// 自定义区模板ID
    pub custom_template_id: i64,
    /// 父模板ID
    pub parent_template_id: Option<i64>,
}

impl rt::Encode for DoudianLogisticsGetCustomTemplateListCustomTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetCustomTemplateListCustomTemplateInfo",
            &[
                rt::Field("custom_template_code", rt::REQUIRED, &[]),
                rt::Field("custom_template_name", rt::REQUIRED, &[]),
                rt::Field("parent_template_code", 0, &[]),
                rt::Field("custom_template_url", rt::REQUIRED, &[]),
                rt::Field("custom_template_key_list", 0, &[]),
                rt::Field("custom_template_id", rt::REQUIRED, &[]),
                rt::Field("parent_template_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_template_code);
        rt::put(w, 5, &self.custom_template_id);
        rt::put(w, 4, &self.custom_template_key_list);
        rt::put(w, 1, &self.custom_template_name);
        rt::put(w, 3, &self.custom_template_url);
        rt::put(w, 2, &self.parent_template_code);
        rt::put(w, 6, &self.parent_template_id);
    }
}

impl rt::Decode for DoudianLogisticsGetCustomTemplateListCustomTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_template_code, r),
            1 => rt::get(&mut self.custom_template_name, r),
            2 => rt::get(&mut self.parent_template_code, r),
            3 => rt::get(&mut self.custom_template_url, r),
            4 => rt::get(&mut self.custom_template_key_list, r),
            5 => rt::get(&mut self.custom_template_id, r),
            6 => rt::get(&mut self.parent_template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetCustomTemplateListCustomTemplateInfo);

rt::impl_serde!(
    DoudianLogisticsGetCustomTemplateListCustomTemplateInfo, Self::default()
);

/// Part of the answer to `logistics.getCustomTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetCustomTemplateListData {
    /// 自定义模板列表
    pub custom_template_data: Vec<
        DoudianLogisticsGetCustomTemplateListCustomTemplateData,
    >,
}

impl rt::Encode for DoudianLogisticsGetCustomTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetCustomTemplateListData",
            &[rt::Field("custom_template_data", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_template_data);
    }
}

impl rt::Decode for DoudianLogisticsGetCustomTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_template_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetCustomTemplateListData);

rt::impl_serde!(DoudianLogisticsGetCustomTemplateListData, Self::default());
