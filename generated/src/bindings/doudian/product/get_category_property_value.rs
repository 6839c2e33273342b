// @generated from doudian/product/product.getCategoryPropertyValue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 属性值信息查询 — `product.getCategoryPropertyValue`
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
#[derive(Clone)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCategoryPropertyValueRequest",
            &[
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("property_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.property_id);
    }
}

rt::impl_record!(DoudianProductGetCategoryPropertyValueRequest);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueData {
    /// 属性
    pub property: Option<DoudianProductGetCategoryPropertyValueProperty>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValueData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCategoryPropertyValueData",
            &[rt::Field("property", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianProductGetCategoryPropertyValueData);

rt::impl_serde!(DoudianProductGetCategoryPropertyValueData, Self::default());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueProperty {
    /// 属性值
    pub property_values: Vec<DoudianProductGetCategoryPropertyValuePropertyValue>,
    /// 属性ID
    pub property_id: Option<i64>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValueProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCategoryPropertyValueProperty",
            &[rt::Field("property_values", 0, &[]), rt::Field("property_id", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianProductGetCategoryPropertyValueProperty);

rt::impl_serde!(DoudianProductGetCategoryPropertyValueProperty, Self::default());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValuePropertyValue {
    /// 规格值图片
    pub value_pic: Option<DoudianProductGetCategoryPropertyValueValuePic>,
    /// 属性值名称
    pub property_value_name: Option<String>,
    /// 属性值ID
    pub property_value_id: Option<i64>,
}

impl rt::Encode for DoudianProductGetCategoryPropertyValuePropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCategoryPropertyValuePropertyValue",
            &[
                rt::Field("value_pic", 0, &[]),
                rt::Field("property_value_name", 0, &[]),
                rt::Field("property_value_id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianProductGetCategoryPropertyValuePropertyValue);

rt::impl_serde!(DoudianProductGetCategoryPropertyValuePropertyValue, Self::default());

/// Part of the answer to `product.getCategoryPropertyValue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCategoryPropertyValueValuePic {
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

impl rt::Encode for DoudianProductGetCategoryPropertyValueValuePic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCategoryPropertyValueValuePic",
            &[rt::Field("pic_value", 0, &[]), rt::Field("pic_type", 0, &["url", "rgb"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pic_type);
        rt::put(w, 0, &self.pic_value);
    }
}

impl rt::Decode for DoudianProductGetCategoryPropertyValueValuePic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_value, r),
            1 => rt::get(&mut self.pic_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCategoryPropertyValueValuePic);

rt::impl_serde!(DoudianProductGetCategoryPropertyValueValuePic, Self::default());
