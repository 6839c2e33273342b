// @generated from doudian/spu/spu.QuerySpu.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// SPU列表查询 — `spu.QuerySpu`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuQuerySpuRequest;
///
/// let request = DoudianSpuQuerySpuRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuRequest {
    /// 页码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub page: Option<i64>,
    /// 每页数量
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size: Option<i64>,
    /// 类目ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub category_id: Option<i64>,
    /// `properties` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub properties: Option<Vec<DoudianSpuQuerySpuProperty>>,
    /// SPU状态
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub status: Option<i64>,
}

impl DoudianSpuQuerySpuRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page: None,
            size: None,
            category_id: None,
            properties: None,
            status: None,
        }
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<Vec<DoudianSpuQuerySpuProperty>>,
    ) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Sets `status` (SPU状态).
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}

impl Default for DoudianSpuQuerySpuRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSpuQuerySpuRequest`].
pub type DoudianSpuQuerySpuResponse = rt::DoudianResponse<DoudianSpuQuerySpuData>;

impl rt::DoudianRequest for DoudianSpuQuerySpuRequest {
    type Data = DoudianSpuQuerySpuData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.QuerySpu",
        path: "/spu/QuerySpu",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuQuerySpuRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuRequest",
            &[
                rt::Field("page", rt::UNCERTAIN, &[]),
                rt::Field("size", rt::UNCERTAIN, &[]),
                rt::Field("category_id", rt::UNCERTAIN, &[]),
                rt::Field("properties", rt::UNCERTAIN, &[]),
                rt::Field("status", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.category_id);
        rt::put(w, 0, &self.page);
        rt::put(w, 3, &self.properties);
        rt::put(w, 1, &self.size);
        rt::put(w, 4, &self.status);
    }
}

rt::impl_record!(DoudianSpuQuerySpuRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuQuerySpuRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.properties, r),
            4 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuQuerySpuRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            category_id: Default::default(),
            properties: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuQuerySpuRequest, Self::blank());

impl rt::Paged for DoudianSpuQuerySpuData {
    type Item = DoudianSpuQuerySpuSpu;

    fn items(&self) -> &[DoudianSpuQuerySpuSpu] {
        &self.spu_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuBarcode {
    /// 条码值
    pub barcode: Option<String>,
}

impl rt::Encode for DoudianSpuQuerySpuBarcode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuBarcode",
            &[rt::Field("barcode", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.barcode);
    }
}

impl rt::Decode for DoudianSpuQuerySpuBarcode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.barcode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuBarcode);

rt::impl_serde!(DoudianSpuQuerySpuBarcode, Self::default());

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuContent {
    /// 内容
    pub content: Option<String>,
}

impl rt::Encode for DoudianSpuQuerySpuContent {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuContent",
            &[rt::Field("content", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
    }
}

impl rt::Decode for DoudianSpuQuerySpuContent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuContent);

rt::impl_serde!(DoudianSpuQuerySpuContent, Self::default());

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuData {
    /// 总数据量
    pub total: Option<i64>,
    /// SPU信息 (`spuList`)
    ///
    /// Known in part only.
    pub spu_list: Vec<DoudianSpuQuerySpuSpu>,
}

impl rt::Encode for DoudianSpuQuerySpuData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuData",
            &[rt::Field("total", 0, &[]), rt::Field("spuList", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.spu_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianSpuQuerySpuData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.spu_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuData);

rt::impl_serde!(DoudianSpuQuerySpuData, Self::default());

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuMaterial {
    /// 类型
    pub r#type: Option<i64>,
    /// 内容
    pub content: Vec<DoudianSpuQuerySpuContent>,
}

impl rt::Encode for DoudianSpuQuerySpuMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuMaterial",
            &[rt::Field("type", 0, &[]), rt::Field("content", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.content);
        rt::put(w, 0, &self.r#type);
    }
}

impl rt::Decode for DoudianSpuQuerySpuMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuMaterial);

rt::impl_serde!(DoudianSpuQuerySpuMaterial, Self::default());

/// Part of the request `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuProperty {
    /// 品牌ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub brand_id: Option<i64>,
    /// `model` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub model: Option<String>,
    /// `book_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub book_name: Option<String>,
    /// 商品名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_name: Option<String>,
    /// `goods_number` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub goods_number: Option<rt::Value>,
    /// `series` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub series: Option<rt::Value>,
    /// `registration_approval` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub registration_approval: Option<rt::Value>,
    /// `ccc` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ccc: Option<rt::Value>,
    /// ISBN编号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub isbn: Option<String>,
}

impl DoudianSpuQuerySpuProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            model: None,
            book_name: None,
            product_name: None,
            goods_number: None,
            series: None,
            registration_approval: None,
            ccc: None,
            isbn: None,
        }
    }

    /// Sets `brand_id` (品牌ID).
    #[must_use]
    pub fn brand_id(mut self, brand_id: i64) -> Self {
        self.brand_id = Some(brand_id);
        self
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `book_name`.
    #[must_use]
    pub fn book_name(mut self, book_name: impl Into<String>) -> Self {
        self.book_name = Some(book_name.into());
        self
    }

    /// Sets `product_name` (商品名称).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `goods_number`.
    #[must_use]
    pub fn goods_number(mut self, goods_number: impl Into<rt::Value>) -> Self {
        self.goods_number = Some(goods_number.into());
        self
    }

    /// Sets `series`.
    #[must_use]
    pub fn series(mut self, series: impl Into<rt::Value>) -> Self {
        self.series = Some(series.into());
        self
    }

    /// Sets `registration_approval`.
    #[must_use]
    pub fn registration_approval(
        mut self,
        registration_approval: impl Into<rt::Value>,
    ) -> Self {
        self.registration_approval = Some(registration_approval.into());
        self
    }

    /// Sets `ccc`.
    #[must_use]
    pub fn ccc(mut self, ccc: impl Into<rt::Value>) -> Self {
        self.ccc = Some(ccc.into());
        self
    }

    /// Sets `isbn` (ISBN编号).
    #[must_use]
    pub fn isbn(mut self, isbn: impl Into<String>) -> Self {
        self.isbn = Some(isbn.into());
        self
    }
}

impl rt::Encode for DoudianSpuQuerySpuProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuProperty",
            &[
                rt::Field("brand_id", rt::UNCERTAIN, &[]),
                rt::Field("model", rt::UNCERTAIN, &[]),
                rt::Field("book_name", rt::UNCERTAIN, &[]),
                rt::Field("product_name", rt::UNCERTAIN, &[]),
                rt::Field("goods_number", rt::UNCERTAIN, &[]),
                rt::Field("series", rt::UNCERTAIN, &[]),
                rt::Field("registration_approval", rt::UNCERTAIN, &[]),
                rt::Field("ccc", rt::UNCERTAIN, &[]),
                rt::Field("isbn", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.book_name);
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 7, &self.ccc);
        rt::put(w, 4, &self.goods_number);
        rt::put(w, 8, &self.isbn);
        rt::put(w, 1, &self.model);
        rt::put(w, 3, &self.product_name);
        rt::put(w, 6, &self.registration_approval);
        rt::put(w, 5, &self.series);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuQuerySpuProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.model, r),
            2 => rt::get(&mut self.book_name, r),
            3 => rt::get(&mut self.product_name, r),
            4 => rt::get(&mut self.goods_number, r),
            5 => rt::get(&mut self.series, r),
            6 => rt::get(&mut self.registration_approval, r),
            7 => rt::get(&mut self.ccc, r),
            8 => rt::get(&mut self.isbn, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuProperty);

rt::impl_serde!(DoudianSpuQuerySpuProperty, Self::default());

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuSpu {
    /// SPU\_ID (`spuId`)
    pub spu_id: Option<i64>,
    /// SPU名称 (`spuName`)
    pub spu_name: Option<String>,
    /// 类目ID (`categoryId`)
    pub category_id: Option<i64>,
    /// 品牌ID (`brandId`)
    pub brand_id: Option<i64>,
    /// SPU状态
    pub status: Option<i64>,
    /// 属性信息 (`spuPropertyInfos`)
    pub spu_property_infos: Vec<DoudianSpuQuerySpuSpuPropertyInfo>,
    /// 条码信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub barcodes: Vec<DoudianSpuQuerySpuBarcode>,
    /// `materials` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub materials: Vec<DoudianSpuQuerySpuMaterial>,
}

impl rt::Encode for DoudianSpuQuerySpuSpu {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuSpu",
            &[
                rt::Field("spuId", 0, &[]),
                rt::Field("spuName", 0, &[]),
                rt::Field("categoryId", 0, &[]),
                rt::Field("brandId", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("spuPropertyInfos", 0, &[]),
                rt::Field("barcodes", rt::UNCERTAIN, &[]),
                rt::Field("materials", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.barcodes);
        rt::put(w, 3, &self.brand_id);
        rt::put(w, 2, &self.category_id);
        rt::put(w, 7, &self.materials);
        rt::put(w, 0, &self.spu_id);
        rt::put(w, 1, &self.spu_name);
        rt::put(w, 5, &self.spu_property_infos);
        rt::put(w, 4, &self.status);
    }
}

impl rt::Decode for DoudianSpuQuerySpuSpu {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            1 => rt::get(&mut self.spu_name, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.brand_id, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.spu_property_infos, r),
            6 => rt::get(&mut self.barcodes, r),
            7 => rt::get(&mut self.materials, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuSpu);

rt::impl_serde!(DoudianSpuQuerySpuSpu, Self::default());

/// Part of the answer to `spu.QuerySpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQuerySpuSpuPropertyInfo {
    /// 属性项ID (`propertyId`)
    pub property_id: Option<i64>,
    /// 属性项名称 (`propertyName`)
    pub property_name: Option<String>,
    /// 属性值信息 (`propertyValues`)
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property_values: Vec<BTreeMap<String, rt::Value>>,
    /// 属性类型 (`propertyType`)
    ///
    /// Codes:
    ///
    /// - `0` 绑定属性
    /// - `1` 关键属性
    /// - `2` 销售属性
    pub property_type: Option<i64>,
}

impl rt::Encode for DoudianSpuQuerySpuSpuPropertyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQuerySpuSpuPropertyInfo",
            &[
                rt::Field("propertyId", 0, &[]),
                rt::Field("propertyName", 0, &[]),
                rt::Field("propertyValues", rt::UNCERTAIN, &[]),
                rt::Field("propertyType", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 3, &self.property_type);
        rt::put(w, 2, &self.property_values);
    }
}

impl rt::Decode for DoudianSpuQuerySpuSpuPropertyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.property_values, r),
            3 => rt::get(&mut self.property_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQuerySpuSpuPropertyInfo);

rt::impl_serde!(DoudianSpuQuerySpuSpuPropertyInfo, Self::default());
