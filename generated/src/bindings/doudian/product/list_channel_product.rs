// @generated from doudian/product/product.listChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianProductChannelStatus, DoudianProductChannelType};

/// 检索渠道商品 — `product.listChannelProduct`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductListChannelProductRequest;
///
/// let request = DoudianProductListChannelProductRequest::new(1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductListChannelProductRequest {
    /// 主商品ID
    ///
    /// 0 when it is no condition.
    pub main_product_id: i64,
    /// 渠道ID
    pub channel_id: Option<Vec<i64>>,
    /// 渠道类型
    pub channel_type: Option<Vec<DoudianProductChannelType>>,
    /// 绑定的达人ID
    pub kol_id: Option<Vec<i64>>,
    /// 渠道品状态
    pub status: Option<DoudianProductChannelStatus>,
    /// 有效期开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_time: Option<rt::DateTime>,
    /// 有效期结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::DateTime>,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
}

impl DoudianProductListChannelProductRequest {
    /// With the parameters that are required.
    pub fn new(main_product_id: i64, page: i64, size: i64) -> Self {
        Self {
            main_product_id,
            channel_id: None,
            channel_type: None,
            kol_id: None,
            status: None,
            start_time: None,
            end_time: None,
            page,
            size,
        }
    }

    /// Sets `channel_id` (渠道ID).
    #[must_use]
    pub fn channel_id(mut self, channel_id: impl Into<Vec<i64>>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Sets `channel_type` (渠道类型).
    #[must_use]
    pub fn channel_type(
        mut self,
        channel_type: impl Into<Vec<DoudianProductChannelType>>,
    ) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Sets `kol_id` (绑定的达人ID).
    #[must_use]
    pub fn kol_id(mut self, kol_id: impl Into<Vec<i64>>) -> Self {
        self.kol_id = Some(kol_id.into());
        self
    }

    /// Sets `status` (渠道品状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianProductChannelStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `start_time` (有效期开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (有效期结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// The answer to [`DoudianProductListChannelProductRequest`].
pub type DoudianProductListChannelProductResponse = rt::DoudianResponse<
    DoudianProductListChannelProductData,
>;

impl rt::DoudianRequest for DoudianProductListChannelProductRequest {
    type Data = DoudianProductListChannelProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.listChannelProduct",
        path: "/product/listChannelProduct",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductListChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListChannelProductRequest",
            &[
                rt::Field("main_product_id", rt::REQUIRED, &[]),
                rt::Field("channel_id", 0, &[]),
                rt::Field("channel_type", 0, DoudianProductChannelType::KNOWN),
                rt::Field("kol_id", 0, &[]),
                rt::Field("status", 0, DoudianProductChannelStatus::KNOWN),
                rt::Field("start_time", rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 6, &self.end_time);
        rt::put(w, 3, &self.kol_id);
        rt::put(w, 0, &self.main_product_id);
        rt::put(w, 7, &self.page);
        rt::put(w, 8, &self.size);
        rt::put(w, 5, &self.start_time);
        rt::put(w, 4, &self.status);
    }
}

rt::impl_record!(DoudianProductListChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductListChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            3 => rt::get(&mut self.kol_id, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.start_time, r),
            6 => rt::get(&mut self.end_time, r),
            7 => rt::get(&mut self.page, r),
            8 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductListChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            main_product_id: Default::default(),
            channel_id: Default::default(),
            channel_type: Default::default(),
            kol_id: Default::default(),
            status: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductListChannelProductRequest, Self::blank());

impl rt::Paged for DoudianProductListChannelProductData {
    type Item = DoudianProductListChannelProductChannelProduct;

    fn items(&self) -> &[DoudianProductListChannelProductChannelProduct] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `product.listChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListChannelProductChannelProduct {
    /// 渠道品详情图信息
    pub detail_brief_material: Option<DoudianProductListChannelProductMaterialState>,
    /// 渠道品主图信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub main_img_material: Option<DoudianProductListChannelProductMaterialState>,
    /// `sku_code_follow_main` on the wire; it has no label.
    pub sku_code_follow_main: Option<bool>,
    /// 渠道品标题
    pub name: Option<String>,
    /// 主商品ID
    pub main_product_id: Option<i64>,
    /// 渠道ID
    pub channel_id: Option<i64>,
    /// 渠道类型
    pub channel_type: Option<DoudianProductChannelType>,
    /// 有效期开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 有效期结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 渠道品状态
    pub status: Option<DoudianProductChannelStatus>,
    /// 绑定达人信息
    pub kol_info: Option<DoudianProductListChannelProductKolInfo>,
}

impl rt::Encode for DoudianProductListChannelProductChannelProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListChannelProductChannelProduct",
            &[
                rt::Field("detail_brief_material", 0, &[]),
                rt::Field("main_img_material", rt::UNCERTAIN, &[]),
                rt::Field("sku_code_follow_main", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("main_product_id", 0, &[]),
                rt::Field("channel_id", 0, &[]),
                rt::Field("channel_type", 0, DoudianProductChannelType::KNOWN),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("status", 0, DoudianProductChannelStatus::KNOWN),
                rt::Field("kol_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.channel_id);
        rt::put(w, 6, &self.channel_type);
        rt::put(w, 0, &self.detail_brief_material);
        rt::put(w, 8, &self.end_time);
        rt::put(w, 10, &self.kol_info);
        rt::put(w, 1, &self.main_img_material);
        rt::put(w, 4, &self.main_product_id);
        rt::put(w, 3, &self.name);
        rt::put(w, 2, &self.sku_code_follow_main);
        rt::put(w, 7, &self.start_time);
        rt::put(w, 9, &self.status);
    }
}

impl rt::Decode for DoudianProductListChannelProductChannelProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail_brief_material, r),
            1 => rt::get(&mut self.main_img_material, r),
            2 => rt::get(&mut self.sku_code_follow_main, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.main_product_id, r),
            5 => rt::get(&mut self.channel_id, r),
            6 => rt::get(&mut self.channel_type, r),
            7 => rt::get(&mut self.start_time, r),
            8 => rt::get(&mut self.end_time, r),
            9 => rt::get(&mut self.status, r),
            10 => rt::get(&mut self.kol_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListChannelProductChannelProduct);

rt::impl_serde!(DoudianProductListChannelProductChannelProduct, Self::default());

/// Part of the answer to `product.listChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListChannelProductData {
    /// 渠道品列表
    pub data: Vec<DoudianProductListChannelProductChannelProduct>,
    /// 总数
    pub total: Option<i64>,
    /// 当前页面数
    pub page: Option<i64>,
    /// 每页数目大小
    pub size: Option<i64>,
    /// 渠道品主图信息
    pub main_img_material: Option<DoudianProductListChannelProductMaterialState>,
    /// 渠道品详情图信息
    pub detail_brief_material: Option<DoudianProductListChannelProductMaterialState>,
}

impl rt::Encode for DoudianProductListChannelProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListChannelProductData",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("main_img_material", 0, &[]),
                rt::Field("detail_brief_material", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 5, &self.detail_brief_material);
        rt::put(w, 4, &self.main_img_material);
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.size);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductListChannelProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.main_img_material, r),
            5 => rt::get(&mut self.detail_brief_material, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListChannelProductData);

rt::impl_serde!(DoudianProductListChannelProductData, Self::default());

/// Part of the answer to `product.listChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListChannelProductKolInfo {
    /// 绑定达人数量
    pub bind_kol_num: Option<i64>,
    /// 绑定所有
    pub bind_all: Option<bool>,
}

impl rt::Encode for DoudianProductListChannelProductKolInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListChannelProductKolInfo",
            &[rt::Field("bind_kol_num", 0, &[]), rt::Field("bind_all", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.bind_all);
        rt::put(w, 0, &self.bind_kol_num);
    }
}

impl rt::Decode for DoudianProductListChannelProductKolInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bind_kol_num, r),
            1 => rt::get(&mut self.bind_all, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListChannelProductKolInfo);

rt::impl_serde!(DoudianProductListChannelProductKolInfo, Self::default());

/// Part of the answer to `product.listChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListChannelProductMaterialState {
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `18` 主图
    /// - `28` 详情图
    pub material_type: Option<i64>,
    /// 审核驳回原因
    pub reject_reason: Option<String>,
    /// 素材状态
    ///
    /// Codes:
    ///
    /// - `0` 草稿
    /// - `1` 审核中
    /// - `2` 审核通过
    /// - `3` 审核拒绝
    pub material_status: Option<i64>,
}

impl rt::Encode for DoudianProductListChannelProductMaterialState {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListChannelProductMaterialState",
            &[
                rt::Field("material_type", 0, &["18", "28"]),
                rt::Field("reject_reason", 0, &[]),
                rt::Field("material_status", 0, &["0", "1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.material_status);
        rt::put(w, 0, &self.material_type);
        rt::put(w, 1, &self.reject_reason);
    }
}

impl rt::Decode for DoudianProductListChannelProductMaterialState {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_type, r),
            1 => rt::get(&mut self.reject_reason, r),
            2 => rt::get(&mut self.material_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListChannelProductMaterialState);

rt::impl_serde!(DoudianProductListChannelProductMaterialState, Self::default());
