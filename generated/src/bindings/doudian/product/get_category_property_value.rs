// @generated from doudian/product/product.getCategoryPropertyValue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 属性值信息查询 — `product.getCategoryPropertyValue`
///
/// The answer is known in part only.
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetCategoryPropertyValueRequest;
///
/// let request = DoudianProductGetCategoryPropertyValueRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueRequest {
    /// 类目ID
    pub category_id: i64,
    /// 属性项ID
    pub property_id: i64,
}

impl DoudianProductGetCategoryPropertyValueRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64, property_id: i64) -> Self {
        Self { category_id, property_id }
    }
}

/// The answer to [`DoudianProductGetCategoryPropertyValueRequest`].
pub type DoudianProductGetCategoryPropertyValueResponse = rt::DoudianResponse<
    DoudianProductGetCategoryPropertyValueData,
>;

impl rt::DoudianRequest for DoudianProductGetCategoryPropertyValueRequest {
    type Data = DoudianProductGetCategoryPropertyValueData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getCategoryPropertyValue",
        path: "/product/getCategoryPropertyValue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetCategoryPropertyValueRequest {
    fn name(&self) -> &'static str {
        "DoudianProductGetCategoryPropertyValueRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("category_id").required(),
            rt::Field::new("property_id").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.property_id);
    }
}

rt::impl_debug!(DoudianProductGetCategoryPropertyValueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetCategoryPropertyValueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetCategoryPropertyValueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            property_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetCategoryPropertyValueRequest, Self::blank());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueData {
    /// `property`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property: Option<DoudianProductGetCategoryPropertyValueProperty>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValueData {
    fn name(&self) -> &'static str {
        "DoudianProductGetCategoryPropertyValueData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("property")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property);
    }
}

impl rt::Decode for DoudianProductGetCategoryPropertyValueData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianProductGetCategoryPropertyValueData);

rt::impl_serde!(DoudianProductGetCategoryPropertyValueData, Self::default());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueProperty {
    /// 属性值
    pub property_values: Vec<DoudianProductGetCategoryPropertyValuePropertyValue>,
    /// 属性ID
    pub property_id: Option<i64>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValueProperty {
    fn name(&self) -> &'static str {
        "DoudianProductGetCategoryPropertyValueProperty"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("property_values"),
            rt::Field::new("property_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.property_id);
        rt::put(w, 0, &self.property_values);
    }
}

impl rt::Decode for DoudianProductGetCategoryPropertyValueProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_values, r),
            1 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianProductGetCategoryPropertyValueProperty);

rt::impl_serde!(DoudianProductGetCategoryPropertyValueProperty, Self::default());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValuePropertyValue {
    /// 规格值图片
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub value_pic: BTreeMap<String, rt::Value>,
    /// 属性值名称
    pub property_value_name: Option<String>,
    /// 属性值ID
    pub property_value_id: Option<i64>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValuePropertyValue {
    fn name(&self) -> &'static str {
        "DoudianProductGetCategoryPropertyValuePropertyValue"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("value_pic"),
            rt::Field::new("property_value_name"),
            rt::Field::new("property_value_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.property_value_id);
        rt::put(w, 1, &self.property_value_name);
        rt::put(w, 0, &self.value_pic);
    }
}

impl rt::Decode for DoudianProductGetCategoryPropertyValuePropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_pic, r),
            1 => rt::get(&mut self.property_value_name, r),
            2 => rt::get(&mut self.property_value_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianProductGetCategoryPropertyValuePropertyValue);

rt::impl_serde!(DoudianProductGetCategoryPropertyValuePropertyValue, Self::default());
