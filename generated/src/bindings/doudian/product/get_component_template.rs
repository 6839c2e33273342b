// @generated from doudian/product/product.getComponentTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 尺码模板列表 — `product.getComponentTemplate`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page_num`, from 0; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetComponentTemplateRequest;
///
/// let request = DoudianProductGetComponentTemplateRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetComponentTemplateRequest {
    /// 模板类型
    pub template_type: Option<String>,
    /// 组件模板子类型
    ///
    /// Codes:
    ///
    /// - `clothing` 服装
    /// - `undies` 内衣
    /// - `children_clothing` 童装
    pub template_sub_type: Option<String>,
    /// 模板ID
    pub template_id: Option<i64>,
    /// 是否设置为公有模板
    pub shareable: Option<bool>,
    /// 页码
    pub page_num: Option<i64>,
    /// 每页条数
    pub page_size: Option<i64>,
}

impl DoudianProductGetComponentTemplateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            template_type: None,
            template_sub_type: None,
            template_id: None,
            shareable: None,
            page_num: None,
            page_size: None,
        }
    }

    /// Sets `template_type` (模板类型).
    #[must_use]
    pub fn template_type(mut self, template_type: impl Into<String>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }

    /// Sets `template_sub_type` (组件模板子类型).
    #[must_use]
    pub fn template_sub_type(mut self, template_sub_type: impl Into<String>) -> Self {
        self.template_sub_type = Some(template_sub_type.into());
        self
    }

    /// Sets `template_id` (模板ID).
    #[must_use]
    pub fn template_id(mut self, template_id: i64) -> Self {
        self.template_id = Some(template_id);
        self
    }

    /// Sets `shareable` (是否设置为公有模板).
    #[must_use]
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }

    /// Sets `page_num` (页码).
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets `page_size` (每页条数).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianProductGetComponentTemplateRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductGetComponentTemplateRequest`].
pub type DoudianProductGetComponentTemplateResponse = rt::DoudianResponse<
    DoudianProductGetComponentTemplateData,
>;

impl rt::DoudianRequest for DoudianProductGetComponentTemplateRequest {
    type Data = DoudianProductGetComponentTemplateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getComponentTemplate",
        path: "/product/getComponentTemplate",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetComponentTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetComponentTemplateRequest",
            &[
                rt::Field("template_type", 0, &[]),
                rt::Field(
                    "template_sub_type",
                    0,
                    &["clothing", "undies", "children_clothing"],
                ),
                rt::Field("template_id", 0, &[]),
                rt::Field("shareable", 0, &[]),
                rt::Field("page_num", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.page_num);
        rt::put(w, 5, &self.page_size);
        rt::put(w, 3, &self.shareable);
        rt::put(w, 2, &self.template_id);
        rt::put(w, 1, &self.template_sub_type);
        rt::put(w, 0, &self.template_type);
    }
}

rt::impl_record!(DoudianProductGetComponentTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetComponentTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_type, r),
            1 => rt::get(&mut self.template_sub_type, r),
            2 => rt::get(&mut self.template_id, r),
            3 => rt::get(&mut self.shareable, r),
            4 => rt::get(&mut self.page_num, r),
            5 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetComponentTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template_type: Default::default(),
            template_sub_type: Default::default(),
            template_id: Default::default(),
            shareable: Default::default(),
            page_num: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetComponentTemplateRequest, Self::blank());

impl rt::Paged for DoudianProductGetComponentTemplateData {
    type Item = DoudianProductGetComponentTemplateComponentTemplateInfo;

    fn items(&self) -> &[DoudianProductGetComponentTemplateComponentTemplateInfo] {
        &self.component_template_info_list
    }

    fn total(&self) -> Option<i64> {
        self.total_num
    }
}

/// Part of the answer to `product.getComponentTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetComponentTemplateComponentTemplateInfo {
    /// 模板ID
    pub template_id: Option<i64>,
    /// 模板类型
    pub template_type: Option<String>,
    /// 组件模板子类型
    pub template_sub_type: Option<String>,
    /// 模板名称
    pub template_name: Option<String>,
    /// 模板数据
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub component_data: Option<rt::JsonText<rt::Value>>,
    /// 尺码模板图片
    pub image: Option<DoudianProductGetComponentTemplateImage>,
    /// 是否可共享
    pub shareable: Option<bool>,
    /// 类目ID
    pub category_id: Option<i64>,
    /// 创建时间
    pub create_time: Option<i64>,
    /// 更新时间
    pub update_time: Option<i64>,
    /// 模板配置数据
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub component_front_data: Option<rt::JsonText<rt::Value>>,
}

impl rt::Encode for DoudianProductGetComponentTemplateComponentTemplateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetComponentTemplateComponentTemplateInfo",
            &[
                rt::Field("template_id", 0, &[]),
                rt::Field("template_type", 0, &[]),
                rt::Field("template_sub_type", 0, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("component_data", rt::UNCERTAIN, &[]),
                rt::Field("image", 0, &[]),
                rt::Field("shareable", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("component_front_data", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.category_id);
        rt::put(w, 4, &self.component_data);
        rt::put(w, 10, &self.component_front_data);
        rt::put(w, 8, &self.create_time);
        rt::put(w, 5, &self.image);
        rt::put(w, 6, &self.shareable);
        rt::put(w, 0, &self.template_id);
        rt::put(w, 3, &self.template_name);
        rt::put(w, 2, &self.template_sub_type);
        rt::put(w, 1, &self.template_type);
        rt::put(w, 9, &self.update_time);
    }
}

impl rt::Decode for DoudianProductGetComponentTemplateComponentTemplateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.template_type, r),
            2 => rt::get(&mut self.template_sub_type, r),
            3 => rt::get(&mut self.template_name, r),
            4 => rt::get(&mut self.component_data, r),
            5 => rt::get(&mut self.image, r),
            6 => rt::get(&mut self.shareable, r),
            7 => rt::get(&mut self.category_id, r),
            8 => rt::get(&mut self.create_time, r),
            9 => rt::get(&mut self.update_time, r),
            10 => rt::get(&mut self.component_front_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetComponentTemplateComponentTemplateInfo);

rt::impl_serde!(
    DoudianProductGetComponentTemplateComponentTemplateInfo, Self::default()
);

/// Part of the answer to `product.getComponentTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetComponentTemplateData {
    /// 尺码模板列表
    pub component_template_info_list: Vec<
        DoudianProductGetComponentTemplateComponentTemplateInfo,
    >,
    /// 总页数
    pub total_num: Option<i64>,
}

impl rt::Encode for DoudianProductGetComponentTemplateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetComponentTemplateData",
            &[
                rt::Field("component_template_info_list", 0, &[]),
                rt::Field("total_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.component_template_info_list);
        rt::put(w, 1, &self.total_num);
    }
}

impl rt::Decode for DoudianProductGetComponentTemplateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.component_template_info_list, r),
            1 => rt::get(&mut self.total_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetComponentTemplateData);

rt::impl_serde!(DoudianProductGetComponentTemplateData, Self::default());

/// Part of the answer to `product.getComponentTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetComponentTemplateImage {
    /// 图片url
    pub url: Option<String>,
    /// 图片宽度
    pub width: Option<i32>,
    /// 图片长度
    pub height: Option<i32>,
}

impl rt::Encode for DoudianProductGetComponentTemplateImage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetComponentTemplateImage",
            &[
                rt::Field("url", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.height);
        rt::put(w, 0, &self.url);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianProductGetComponentTemplateImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetComponentTemplateImage);

rt::impl_serde!(DoudianProductGetComponentTemplateImage, Self::default());
