// @generated from doudian/product/product.getCateProperty.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品类目属性查询(旧) — `product.getCateProperty`
///
/// No longer in the platform's documentation.
///
/// Family: `product` (the feature `product`).
/// Rather use [`DoudianProductGetCatePropertyV2Request`](crate::DoudianProductGetCatePropertyV2Request).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetCatePropertyRequest;
///
/// let request = DoudianProductGetCatePropertyRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyRequest {
    /// 叶子类目ID
    pub category_leaf_id: String,
    /// 版本号
    pub version: Option<String>,
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
}

impl DoudianProductGetCatePropertyRequest {
    /// With the parameters that are required.
    pub fn new(category_leaf_id: impl Into<String>) -> Self {
        Self {
            category_leaf_id: category_leaf_id.into(),
            version: None,
            first_cid: None,
            second_cid: None,
            third_cid: None,
        }
    }

    /// Sets `version` (版本号).
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `first_cid` (一级类目ID).
    #[must_use]
    pub fn first_cid(mut self, first_cid: i64) -> Self {
        self.first_cid = Some(first_cid);
        self
    }

    /// Sets `second_cid` (二级类目ID).
    #[must_use]
    pub fn second_cid(mut self, second_cid: i64) -> Self {
        self.second_cid = Some(second_cid);
        self
    }

    /// Sets `third_cid` (三级类目ID).
    #[must_use]
    pub fn third_cid(mut self, third_cid: i64) -> Self {
        self.third_cid = Some(third_cid);
        self
    }
}

/// The answer to [`DoudianProductGetCatePropertyRequest`].
pub type DoudianProductGetCatePropertyResponse = rt::DoudianResponse<
    Vec<DoudianProductGetCatePropertyProperty>,
>;

impl rt::DoudianRequest for DoudianProductGetCatePropertyRequest {
    type Data = Vec<DoudianProductGetCatePropertyProperty>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getCateProperty",
        path: "/product/getCateProperty",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductGetCatePropertyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyRequest",
            &[
                rt::Field("category_leaf_id", rt::REQUIRED, &[]),
                rt::Field("version", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_leaf_id);
        rt::put(w, 2, &self.first_cid);
        rt::put(w, 3, &self.second_cid);
        rt::put(w, 4, &self.third_cid);
        rt::put(w, 1, &self.version);
    }
}

rt::impl_record!(DoudianProductGetCatePropertyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetCatePropertyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_leaf_id, r),
            1 => rt::get(&mut self.version, r),
            2 => rt::get(&mut self.first_cid, r),
            3 => rt::get(&mut self.second_cid, r),
            4 => rt::get(&mut self.third_cid, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetCatePropertyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_leaf_id: Default::default(),
            version: Default::default(),
            first_cid: Default::default(),
            second_cid: Default::default(),
            third_cid: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetCatePropertyRequest, Self::blank());

/// Part of the answer to `product.getCateProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyOption {
    /// 选项名称
    pub name: String,
    /// 选项值
    pub value: String,
}

impl rt::Encode for DoudianProductGetCatePropertyOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyOption",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("value", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianProductGetCatePropertyOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCatePropertyOption);

rt::impl_serde!(DoudianProductGetCatePropertyOption, Self::default());

/// Part of the answer to `product.getCateProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyProperty {
    /// 属性ID
    pub property_id: i64,
    /// 属性名称
    pub property_name: String,
    /// 属性类型
    pub r#type: String,
    /// 是否必填
    pub required: bool,
    /// 选项列表
    pub options: Vec<DoudianProductGetCatePropertyOption>,
    /// `id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
    /// `name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// `level` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub level: Option<i32>,
    /// `parent_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub parent_id: Option<i64>,
    /// `is_leaf` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_leaf: Option<bool>,
    /// `enable` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub enable: Option<bool>,
}

impl rt::Encode for DoudianProductGetCatePropertyProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyProperty",
            &[
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("property_name", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &[]),
                rt::Field("required", rt::REQUIRED, &[]),
                rt::Field("options", 0, &[]),
                rt::Field("id", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("level", rt::UNCERTAIN, &[]),
                rt::Field("parent_id", rt::UNCERTAIN, &[]),
                rt::Field("is_leaf", rt::UNCERTAIN, &[]),
                rt::Field("enable", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.enable);
        rt::put(w, 5, &self.id);
        rt::put(w, 9, &self.is_leaf);
        rt::put(w, 7, &self.level);
        rt::put(w, 6, &self.name);
        rt::put(w, 4, &self.options);
        rt::put(w, 8, &self.parent_id);
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 3, &self.required);
        rt::put(w, 2, &self.r#type);
    }
}

impl rt::Decode for DoudianProductGetCatePropertyProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.r#type, r),
            3 => rt::get(&mut self.required, r),
            4 => rt::get(&mut self.options, r),
            5 => rt::get(&mut self.id, r),
            6 => rt::get(&mut self.name, r),
            7 => rt::get(&mut self.level, r),
            8 => rt::get(&mut self.parent_id, r),
            9 => rt::get(&mut self.is_leaf, r),
            10 => rt::get(&mut self.enable, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCatePropertyProperty);

rt::impl_serde!(DoudianProductGetCatePropertyProperty, Self::default());
