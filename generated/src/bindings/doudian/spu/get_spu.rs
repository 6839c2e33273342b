// @generated from doudian/spu/spu.getSpu.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianPropertyValue, DoudianSpuStatus};

/// 查询SPU — `spu.getSpu`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetSpuRequest;
///
/// let request = DoudianSpuGetSpuRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuRequest {
    /// 叶子类目ID
    pub category_leaf_id: Option<i64>,
    /// 关键属性
    pub key_properties: Option<Vec<DoudianSpuGetSpuKeyProperty>>,
    /// SPU\_ID
    pub spu_id: Option<i64>,
}

impl DoudianSpuGetSpuRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_leaf_id: None,
            key_properties: None,
            spu_id: None,
        }
    }

    /// Sets `category_leaf_id` (叶子类目ID).
    #[must_use]
    pub fn category_leaf_id(mut self, category_leaf_id: i64) -> Self {
        self.category_leaf_id = Some(category_leaf_id);
        self
    }

    /// Sets `key_properties` (关键属性).
    #[must_use]
    pub fn key_properties(
        mut self,
        key_properties: impl Into<Vec<DoudianSpuGetSpuKeyProperty>>,
    ) -> Self {
        self.key_properties = Some(key_properties.into());
        self
    }

    /// Sets `spu_id` (SPU\_ID).
    #[must_use]
    pub fn spu_id(mut self, spu_id: i64) -> Self {
        self.spu_id = Some(spu_id);
        self
    }
}

impl Default for DoudianSpuGetSpuRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSpuGetSpuRequest`].
pub type DoudianSpuGetSpuResponse = rt::DoudianResponse<DoudianSpuGetSpuData>;

impl rt::DoudianRequest for DoudianSpuGetSpuRequest {
    type Data = DoudianSpuGetSpuData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getSpu",
        path: "/spu/getSpu",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuGetSpuRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuRequest",
            &[
                rt::Field("category_leaf_id", rt::LENIENT, &[]),
                rt::Field("key_properties", 0, &[]),
                rt::Field("spu_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_leaf_id);
        rt::put(w, 1, &self.key_properties);
        rt::put(w, 2, &self.spu_id);
    }
}

rt::impl_record!(DoudianSpuGetSpuRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetSpuRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_leaf_id, r),
            1 => rt::get(&mut self.key_properties, r),
            2 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetSpuRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_leaf_id: Default::default(),
            key_properties: Default::default(),
            spu_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetSpuRequest, Self::blank());

/// Part of the answer to `spu.getSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuCspu {
    /// CSPU\_ID
    pub cspu_id: Option<i64>,
    /// SPU\_ID
    pub spu_id: Option<i64>,
    /// 销售属性
    pub sale_properties: Vec<DoudianSpuGetSpuSaleProperty>,
}

impl rt::Encode for DoudianSpuGetSpuCspu {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuCspu",
            &[
                rt::Field("cspu_id", 0, &[]),
                rt::Field("spu_id", 0, &[]),
                rt::Field("sale_properties", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cspu_id);
        rt::put(w, 2, &self.sale_properties);
        rt::put(w, 1, &self.spu_id);
    }
}

impl rt::Decode for DoudianSpuGetSpuCspu {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cspu_id, r),
            1 => rt::get(&mut self.spu_id, r),
            2 => rt::get(&mut self.sale_properties, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuCspu);

rt::impl_serde!(DoudianSpuGetSpuCspu, Self::default());

/// Part of the answer to `spu.getSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuData {
    /// SPU\_ID
    pub spu_id: Option<i64>,
    /// SPU名
    pub spu_name: Option<String>,
    /// 类目ID
    pub category_leaf_id: Option<i64>,
    /// 属性信息
    pub property_infos: Vec<DoudianSpuGetSpuPropertyInfo>,
    /// CSPU信息
    pub cspus: Vec<DoudianSpuGetSpuCspu>,
    /// SPU状态
    pub status: Option<DoudianSpuStatus>,
}

impl rt::Encode for DoudianSpuGetSpuData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuData",
            &[
                rt::Field("spu_id", 0, &[]),
                rt::Field("spu_name", 0, &[]),
                rt::Field("category_leaf_id", 0, &[]),
                rt::Field("property_infos", 0, &[]),
                rt::Field("cspus", 0, &[]),
                rt::Field("status", rt::LENIENT, DoudianSpuStatus::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.category_leaf_id);
        rt::put(w, 4, &self.cspus);
        rt::put(w, 3, &self.property_infos);
        rt::put(w, 0, &self.spu_id);
        rt::put(w, 1, &self.spu_name);
        rt::put(w, 5, &self.status);
    }
}

impl rt::Decode for DoudianSpuGetSpuData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            1 => rt::get(&mut self.spu_name, r),
            2 => rt::get(&mut self.category_leaf_id, r),
            3 => rt::get(&mut self.property_infos, r),
            4 => rt::get(&mut self.cspus, r),
            5 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuData);

rt::impl_serde!(DoudianSpuGetSpuData, Self::default());

/// Part of the request `spu.getSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuKeyProperty {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性值
    pub property_values: Vec<DoudianPropertyValue>,
}

impl DoudianSpuGetSpuKeyProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            property_id: None,
            property_values: Default::default(),
        }
    }

    /// Sets `property_id` (属性ID).
    #[must_use]
    pub fn property_id(mut self, property_id: i64) -> Self {
        self.property_id = Some(property_id);
        self
    }

    /// Sets `property_values` (属性值).
    #[must_use]
    pub fn property_values(
        mut self,
        property_values: impl Into<Vec<DoudianPropertyValue>>,
    ) -> Self {
        self.property_values = property_values.into();
        self
    }
}

impl rt::Encode for DoudianSpuGetSpuKeyProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuKeyProperty",
            &[
                rt::Field("property_id", rt::LENIENT, &[]),
                rt::Field("property_values", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetSpuKeyProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuKeyProperty);

rt::impl_serde!(DoudianSpuGetSpuKeyProperty, Self::default());

/// Part of the answer to `spu.getSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuPropertyInfo {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性值
    pub property_values: Vec<DoudianPropertyValue>,
    /// 属性名
    pub property_name: Option<String>,
    /// 属性类型
    ///
    /// Codes:
    ///
    /// - `0` 绑定属性
    /// - `1` 关键属性
    /// - `2` 销售属性
    pub property_type: Option<i64>,
}

impl rt::Encode for DoudianSpuGetSpuPropertyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuPropertyInfo",
            &[
                rt::Field("property_id", 0, &[]),
                rt::Field("property_values", 0, &[]),
                rt::Field("property_name", 0, &[]),
                rt::Field("property_type", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 2, &self.property_name);
        rt::put(w, 3, &self.property_type);
        rt::put(w, 1, &self.property_values);
    }
}

impl rt::Decode for DoudianSpuGetSpuPropertyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_values, r),
            2 => rt::get(&mut self.property_name, r),
            3 => rt::get(&mut self.property_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuPropertyInfo);

rt::impl_serde!(DoudianSpuGetSpuPropertyInfo, Self::default());

/// Part of the answer to `spu.getSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuSaleProperty {
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性名
    pub property_name: Option<String>,
    /// 属性值ID
    pub value_id: Option<i64>,
    /// 属性值
    pub value_name: Option<String>,
}

impl rt::Encode for DoudianSpuGetSpuSaleProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuSaleProperty",
            &[
                rt::Field("property_id", 0, &[]),
                rt::Field("property_name", 0, &[]),
                rt::Field("value_id", 0, &[]),
                rt::Field("value_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 2, &self.value_id);
        rt::put(w, 3, &self.value_name);
    }
}

impl rt::Decode for DoudianSpuGetSpuSaleProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.value_id, r),
            3 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuSaleProperty);

rt::impl_serde!(DoudianSpuGetSpuSaleProperty, Self::default());
