// @generated from doudian/supply_center/supplyCenter.cargo.getCategoryPropertyValue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 货品类目属性值查询 — `supplyCenter.cargo.getCategoryPropertyValue`
///
/// Family: `supply_center` (the feature `supply_center`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyCenterCargoGetCategoryPropertyValueRequest;
///
/// let request = DoudianSupplyCenterCargoGetCategoryPropertyValueRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// 类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub category_id: Option<i64>,
    /// 属性ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property_id: Option<i64>,
}

impl DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_id: None,
            property_id: None,
        }
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `property_id` (属性ID).
    #[must_use]
    pub fn property_id(mut self, property_id: i64) -> Self {
        self.property_id = Some(property_id);
        self
    }
}

impl Default for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSupplyCenterCargoGetCategoryPropertyValueRequest`].
pub type DoudianSupplyCenterCargoGetCategoryPropertyValueResponse = rt::DoudianResponse<
    DoudianSupplyCenterCargoGetCategoryPropertyValueData,
>;

impl rt::DoudianRequest for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    type Data = DoudianSupplyCenterCargoGetCategoryPropertyValueData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyCenter.cargo.getCategoryPropertyValue",
        path: "/supplyCenter/cargo/getCategoryPropertyValue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyCenterCargoGetCategoryPropertyValueRequest",
            &[
                rt::Field("category_id", rt::UNCERTAIN, &[]),
                rt::Field("property_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.property_id);
    }
}

rt::impl_record!(DoudianSupplyCenterCargoGetCategoryPropertyValueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            property_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyCenterCargoGetCategoryPropertyValueRequest, Self::blank());

/// Part of the answer to `supplyCenter.cargo.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValueData {
    /// 属性
    pub property: Option<DoudianSupplyCenterCargoGetCategoryPropertyValueProperty>,
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValueData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyCenterCargoGetCategoryPropertyValueData",
            &[rt::Field("property", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property);
    }
}

impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValueData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyCenterCargoGetCategoryPropertyValueData);

rt::impl_serde!(DoudianSupplyCenterCargoGetCategoryPropertyValueData, Self::default());

/// Part of the answer to `supplyCenter.cargo.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValueProperty {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性值
    pub property_values: Vec<
        DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue,
    >,
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValueProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyCenterCargoGetCategoryPropertyValueProperty",
            &[rt::Field("property_id", 0, &[]), rt::Field("property_values", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_values);
    }
}

impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValueProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyCenterCargoGetCategoryPropertyValueProperty);

rt::impl_serde!(
    DoudianSupplyCenterCargoGetCategoryPropertyValueProperty, Self::default()
);

/// Part of the answer to `supplyCenter.cargo.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue {
    /// 属性值ID
    pub property_value_id: Option<i64>,
    /// 属性值名称
    pub property_value_name: Option<String>,
    /// 规格值图片
    pub value_pic: Option<DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic>,
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue",
            &[
                rt::Field("property_value_id", 0, &[]),
                rt::Field("property_value_name", 0, &[]),
                rt::Field("value_pic", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_value_id);
        rt::put(w, 1, &self.property_value_name);
        rt::put(w, 2, &self.value_pic);
    }
}

impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_value_id, r),
            1 => rt::get(&mut self.property_value_name, r),
            2 => rt::get(&mut self.value_pic, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue);

rt::impl_serde!(
    DoudianSupplyCenterCargoGetCategoryPropertyValuePropertyValue, Self::default()
);

/// Part of the answer to `supplyCenter.cargo.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic {
    /// 图片
    ///
    /// An address, or a colour such as \#FFF.
    pub pic_value: Option<String>,
    /// 属性值图片类型
    ///
    /// Codes:
    ///
    /// - `url` 链接
    /// - `rgb` 颜色
    pub pic_type: Option<String>,
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic",
            &[rt::Field("pic_value", 0, &[]), rt::Field("pic_type", 0, &["url", "rgb"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pic_type);
        rt::put(w, 0, &self.pic_value);
    }
}

impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_value, r),
            1 => rt::get(&mut self.pic_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic);

rt::impl_serde!(
    DoudianSupplyCenterCargoGetCategoryPropertyValueValuePic, Self::default()
);
