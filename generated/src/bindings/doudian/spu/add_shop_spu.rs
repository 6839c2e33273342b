// @generated from doudian/spu/spu.addShopSpu.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建店铺SPU — `spu.addShopSpu`
///
/// Family: `spu` (the feature `spu`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSpuAddShopSpuPropertyInfo, DoudianSpuAddShopSpuRequest};
///
/// let request = DoudianSpuAddShopSpuRequest::new(
///     "…",
///     1,
///     1,
///     [DoudianSpuAddShopSpuPropertyInfo::new(1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuAddShopSpuRequest {
    /// SPU名称
    pub spu_name: String,
    /// 产品唯一标识
    pub upc_code: Option<String>,
    /// 类目ID
    pub category_id: i64,
    /// 品牌ID
    pub brand_id: i64,
    /// 属性信息
    pub property_infos: Vec<DoudianSpuAddShopSpuPropertyInfo>,
}

impl DoudianSpuAddShopSpuRequest {
    /// With the parameters that are required.
    pub fn new(
        spu_name: impl Into<String>,
        category_id: i64,
        brand_id: i64,
        property_infos: impl Into<Vec<DoudianSpuAddShopSpuPropertyInfo>>,
    ) -> Self {
        Self {
            spu_name: spu_name.into(),
            upc_code: None,
            category_id,
            brand_id,
            property_infos: property_infos.into(),
        }
    }

    /// Sets `upc_code` (产品唯一标识).
    #[must_use]
    pub fn upc_code(mut self, upc_code: impl Into<String>) -> Self {
        self.upc_code = Some(upc_code.into());
        self
    }
}

/// The answer to [`DoudianSpuAddShopSpuRequest`].
pub type DoudianSpuAddShopSpuResponse = rt::DoudianResponse<DoudianSpuAddShopSpuData>;

impl rt::DoudianRequest for DoudianSpuAddShopSpuRequest {
    type Data = DoudianSpuAddShopSpuData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.addShopSpu",
        path: "/spu/addShopSpu",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuAddShopSpuRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuAddShopSpuRequest",
            &[
                rt::Field("spu_name", rt::REQUIRED, &[]),
                rt::Field("upc_code", 0, &[]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("brand_id", rt::REQUIRED, &[]),
                rt::Field("property_infos", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.brand_id);
        rt::put(w, 2, &self.category_id);
        rt::put(w, 4, &self.property_infos);
        rt::put(w, 0, &self.spu_name);
        rt::put(w, 1, &self.upc_code);
    }
}

rt::impl_record!(DoudianSpuAddShopSpuRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuAddShopSpuRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_name, r),
            1 => rt::get(&mut self.upc_code, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.brand_id, r),
            4 => rt::get(&mut self.property_infos, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuAddShopSpuRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            spu_name: Default::default(),
            upc_code: Default::default(),
            category_id: Default::default(),
            brand_id: Default::default(),
            property_infos: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuAddShopSpuRequest, Self::blank());

/// Part of the answer to `spu.addShopSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuAddShopSpuData {
    /// SPU\_ID
    pub spu_id: String,
}

impl rt::Encode for DoudianSpuAddShopSpuData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuAddShopSpuData",
            &[rt::Field("spu_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.spu_id);
    }
}

impl rt::Decode for DoudianSpuAddShopSpuData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuAddShopSpuData);

rt::impl_serde!(DoudianSpuAddShopSpuData, Self::default());

/// Part of the request `spu.addShopSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuAddShopSpuPropertyInfo {
    /// 属性ID
    pub property_id: i64,
    /// 属性值ID
    pub value_id: i64,
    /// 父属性值ID
    pub parent_value_id: Option<i64>,
    /// 属性层级
    pub level: Option<i64>,
    /// 属性值名称
    pub value_name: Option<String>,
}

impl DoudianSpuAddShopSpuPropertyInfo {
    /// With the parameters that are required.
    pub fn new(property_id: i64, value_id: i64) -> Self {
        Self {
            property_id,
            value_id,
            parent_value_id: None,
            level: None,
            value_name: None,
        }
    }

    /// Sets `parent_value_id` (父属性值ID).
    #[must_use]
    pub fn parent_value_id(mut self, parent_value_id: i64) -> Self {
        self.parent_value_id = Some(parent_value_id);
        self
    }

    /// Sets `level` (属性层级).
    #[must_use]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `value_name` (属性值名称).
    #[must_use]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl rt::Encode for DoudianSpuAddShopSpuPropertyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuAddShopSpuPropertyInfo",
            &[
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("parent_value_id", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("value_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.level);
        rt::put(w, 2, &self.parent_value_id);
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.value_id);
        rt::put(w, 4, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuAddShopSpuPropertyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.value_id, r),
            2 => rt::get(&mut self.parent_value_id, r),
            3 => rt::get(&mut self.level, r),
            4 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuAddShopSpuPropertyInfo);

rt::impl_serde!(DoudianSpuAddShopSpuPropertyInfo, Self::default());
