// @generated from doudian/product/product.getCascadeValue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 级联属性查询 — `product.getCascadeValue`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductGetCascadeValueCascadeInfo, DoudianProductGetCascadeValueRequest};
///
/// let request = DoudianProductGetCascadeValueRequest::new(
///     1,
///     1,
///     [DoudianProductGetCascadeValueCascadeInfo::new(1, "…", 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetCascadeValueRequest {
    /// 类目ID
    pub category_id: i64,
    /// 属性ID
    pub property_id: i64,
    /// 级联参数
    pub cascade_info: Vec<DoudianProductGetCascadeValueCascadeInfo>,
}

impl DoudianProductGetCascadeValueRequest {
    /// With the parameters that are required.
    pub fn new(
        category_id: i64,
        property_id: i64,
        cascade_info: impl Into<Vec<DoudianProductGetCascadeValueCascadeInfo>>,
    ) -> Self {
        Self {
            category_id,
            property_id,
            cascade_info: cascade_info.into(),
        }
    }
}

/// The answer to [`DoudianProductGetCascadeValueRequest`].
pub type DoudianProductGetCascadeValueResponse = rt::DoudianResponse<
    DoudianProductGetCascadeValueData,
>;

impl rt::DoudianRequest for DoudianProductGetCascadeValueRequest {
    type Data = DoudianProductGetCascadeValueData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getCascadeValue",
        path: "/product/getCascadeValue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetCascadeValueRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCascadeValueRequest",
            &[
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("cascade_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cascade_info);
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.property_id);
    }
}

rt::impl_record!(DoudianProductGetCascadeValueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetCascadeValueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.property_id, r),
            2 => rt::get(&mut self.cascade_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetCascadeValueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            property_id: Default::default(),
            cascade_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetCascadeValueRequest, Self::blank());

/// Part of the request `product.getCascadeValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCascadeValueCascadeInfo {
    /// 属性值ID
    pub value_id: i64,
    /// 属性值名称
    pub value_name: String,
    /// 级联ID
    pub cascade_id: i64,
}

impl DoudianProductGetCascadeValueCascadeInfo {
    /// With the parameters that are required.
    pub fn new(value_id: i64, value_name: impl Into<String>, cascade_id: i64) -> Self {
        Self {
            value_id,
            value_name: value_name.into(),
            cascade_id,
        }
    }
}

impl rt::Encode for DoudianProductGetCascadeValueCascadeInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCascadeValueCascadeInfo",
            &[
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("value_name", rt::REQUIRED, &[]),
                rt::Field("cascade_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cascade_id);
        rt::put(w, 0, &self.value_id);
        rt::put(w, 1, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetCascadeValueCascadeInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_id, r),
            1 => rt::get(&mut self.value_name, r),
            2 => rt::get(&mut self.cascade_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCascadeValueCascadeInfo);

rt::impl_serde!(DoudianProductGetCascadeValueCascadeInfo, Self::default());

/// Part of the answer to `product.getCascadeValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCascadeValueData {
    /// 级联属性
    pub properties: Vec<DoudianProductGetCascadeValueProperty>,
}

impl rt::Encode for DoudianProductGetCascadeValueData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCascadeValueData",
            &[rt::Field("properties", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.properties);
    }
}

impl rt::Decode for DoudianProductGetCascadeValueData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.properties, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCascadeValueData);

rt::impl_serde!(DoudianProductGetCascadeValueData, Self::default());

/// Part of the answer to `product.getCascadeValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCascadeValueProperty {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性内容
    pub property_values: Vec<DoudianProductGetCascadeValuePropertyValue>,
    /// 是否有下级属性
    pub has_sub_property: Option<bool>,
}

impl rt::Encode for DoudianProductGetCascadeValueProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCascadeValueProperty",
            &[
                rt::Field("property_id", 0, &[]),
                rt::Field("property_values", 0, &[]),
                rt::Field("has_sub_property", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.has_sub_property);
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_values);
    }
}

impl rt::Decode for DoudianProductGetCascadeValueProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_values, r),
            2 => rt::get(&mut self.has_sub_property, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCascadeValueProperty);

rt::impl_serde!(DoudianProductGetCascadeValueProperty, Self::default());

/// Part of the answer to `product.getCascadeValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCascadeValuePropertyValue {
    /// 属性值ID
    pub property_value_id: Option<i64>,
    /// 属性值名称
    pub property_value_name: Option<String>,
    /// 级联ID
    pub cascade_id: Option<i64>,
}

impl rt::Encode for DoudianProductGetCascadeValuePropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCascadeValuePropertyValue",
            &[
                rt::Field("property_value_id", 0, &[]),
                rt::Field("property_value_name", 0, &[]),
                rt::Field("cascade_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cascade_id);
        rt::put(w, 0, &self.property_value_id);
        rt::put(w, 1, &self.property_value_name);
    }
}

impl rt::Decode for DoudianProductGetCascadeValuePropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_value_id, r),
            1 => rt::get(&mut self.property_value_name, r),
            2 => rt::get(&mut self.cascade_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCascadeValuePropertyValue);

rt::impl_serde!(DoudianProductGetCascadeValuePropertyValue, Self::default());
