// @generated from doudian/product/product.createComponentTemplateV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建尺码模板 — `product.createComponentTemplateV2`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductCreateComponentTemplateV2Request, JsonText};
///
/// let request = DoudianProductCreateComponentTemplateV2Request::new(
///     "…",
///     "clothing",
///     "…",
///     JsonText::Text("{}".to_owned()),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductCreateComponentTemplateV2Request {
    /// 模板类型
    pub template_type: String,
    /// 模板子类型
    ///
    /// Codes:
    ///
    /// - `clothing` 服装
    /// - `undies` 内衣
    /// - `shoes` 鞋靴类
    /// - `children_clothing` 童装
    pub template_sub_type: String,
    /// 模板名称
    pub template_name: String,
    /// 商品组件数据json
    ///
    /// JSON inside text on the wire.
    pub component_front_data: rt::JsonText<rt::Value>,
    /// 是否设置为公有模板
    pub shareable: Option<bool>,
    /// 类目ID
    pub category_id: Option<i64>,
}

impl DoudianProductCreateComponentTemplateV2Request {
    /// With the parameters that are required.
    pub fn new(
        template_type: impl Into<String>,
        template_sub_type: impl Into<String>,
        template_name: impl Into<String>,
        component_front_data: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        Self {
            template_type: template_type.into(),
            template_sub_type: template_sub_type.into(),
            template_name: template_name.into(),
            component_front_data: component_front_data.into(),
            shareable: None,
            category_id: None,
        }
    }

    /// Sets `shareable` (是否设置为公有模板).
    #[must_use]
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }
}

/// The answer to [`DoudianProductCreateComponentTemplateV2Request`].
pub type DoudianProductCreateComponentTemplateV2Response = rt::DoudianResponse<
    DoudianProductCreateComponentTemplateV2Data,
>;

impl rt::DoudianRequest for DoudianProductCreateComponentTemplateV2Request {
    type Data = DoudianProductCreateComponentTemplateV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.createComponentTemplateV2",
        path: "/product/createComponentTemplateV2",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductCreateComponentTemplateV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCreateComponentTemplateV2Request",
            &[
                rt::Field("template_type", rt::REQUIRED, &[]),
                rt::Field(
                    "template_sub_type",
                    rt::REQUIRED,
                    &["clothing", "undies", "shoes", "children_clothing"],
                ),
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("component_front_data", rt::REQUIRED, &[]),
                rt::Field("shareable", 0, &[]),
                rt::Field("category_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.category_id);
        rt::put(w, 3, &self.component_front_data);
        rt::put(w, 4, &self.shareable);
        rt::put(w, 2, &self.template_name);
        rt::put(w, 1, &self.template_sub_type);
        rt::put(w, 0, &self.template_type);
    }
}

rt::impl_record!(DoudianProductCreateComponentTemplateV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCreateComponentTemplateV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_type, r),
            1 => rt::get(&mut self.template_sub_type, r),
            2 => rt::get(&mut self.template_name, r),
            3 => rt::get(&mut self.component_front_data, r),
            4 => rt::get(&mut self.shareable, r),
            5 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductCreateComponentTemplateV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template_type: Default::default(),
            template_sub_type: Default::default(),
            template_name: Default::default(),
            component_front_data: Default::default(),
            shareable: Default::default(),
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductCreateComponentTemplateV2Request, Self::blank());

/// Part of the answer to `product.createComponentTemplateV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCreateComponentTemplateV2Data {
    /// 模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianProductCreateComponentTemplateV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCreateComponentTemplateV2Data",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianProductCreateComponentTemplateV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCreateComponentTemplateV2Data);

rt::impl_serde!(DoudianProductCreateComponentTemplateV2Data, Self::default());
