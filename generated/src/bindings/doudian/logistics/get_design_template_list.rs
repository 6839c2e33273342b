// @generated from doudian/logistics/logistics.getDesignTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家自定义模板 — `logistics.getDesignTemplateList`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsGetDesignTemplateListRequest;
///
/// let request = DoudianLogisticsGetDesignTemplateListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDesignTemplateListRequest {}

impl DoudianLogisticsGetDesignTemplateListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianLogisticsGetDesignTemplateListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsGetDesignTemplateListRequest`].
pub type DoudianLogisticsGetDesignTemplateListResponse = rt::DoudianResponse<
    DoudianLogisticsGetDesignTemplateListData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetDesignTemplateListRequest {
    type Data = DoudianLogisticsGetDesignTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getDesignTemplateList",
        path: "/logistics/getDesignTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsGetDesignTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDesignTemplateListRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianLogisticsGetDesignTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetDesignTemplateListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetDesignTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetDesignTemplateListRequest, Self::blank());

/// Part of the answer to `logistics.getDesignTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDesignTemplateListData {
    /// 已发布的自定义模板列表
    pub design_template_data: Vec<
        DoudianLogisticsGetDesignTemplateListDesignTemplateData,
    >,
}

impl rt::Encode for DoudianLogisticsGetDesignTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDesignTemplateListData",
            &[rt::Field("design_template_data", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.design_template_data);
    }
}

impl rt::Decode for DoudianLogisticsGetDesignTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.design_template_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDesignTemplateListData);

rt::impl_serde!(DoudianLogisticsGetDesignTemplateListData, Self::default());

/// Part of the answer to `logistics.getDesignTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDesignTemplateListDesignTemplateData {
    /// 自定义模板编码
    pub design_template_code: Option<String>,
    /// 自定义模板名称
    pub design_template_name: Option<String>,
    /// 自定义模板url
    pub design_template_url: Option<String>,
    /// 打印项中字段列表
    pub design_template_key_list: Vec<String>,
}

impl rt::Encode for DoudianLogisticsGetDesignTemplateListDesignTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDesignTemplateListDesignTemplateData",
            &[
                rt::Field("design_template_code", 0, &[]),
                rt::Field("design_template_name", 0, &[]),
                rt::Field("design_template_url", 0, &[]),
                rt::Field("design_template_key_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.design_template_code);
        rt::put(w, 3, &self.design_template_key_list);
        rt::put(w, 1, &self.design_template_name);
        rt::put(w, 2, &self.design_template_url);
    }
}

impl rt::Decode for DoudianLogisticsGetDesignTemplateListDesignTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.design_template_code, r),
            1 => rt::get(&mut self.design_template_name, r),
            2 => rt::get(&mut self.design_template_url, r),
            3 => rt::get(&mut self.design_template_key_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDesignTemplateListDesignTemplateData);

rt::impl_serde!(
    DoudianLogisticsGetDesignTemplateListDesignTemplateData, Self::default()
);
