// @generated from doudian/product/product.previewChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianChannelBuyLimit, DoudianProductChannelStatus, DoudianProductChannelType,
};

/// 预览渠道品信息 — `product.previewChannelProduct`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductPreviewChannelProductRequest;
///
/// let request = DoudianProductPreviewChannelProductRequest::new(1, 1, 3);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductRequest {
    /// 主商品ID
    pub main_product_id: i64,
    /// 渠道ID
    pub channel_id: i64,
    /// 渠道类型
    pub channel_type: DoudianProductChannelType,
}

impl DoudianProductPreviewChannelProductRequest {
    /// With the parameters that are required.
    pub fn new(
        main_product_id: i64,
        channel_id: i64,
        channel_type: impl Into<DoudianProductChannelType>,
    ) -> Self {
        Self {
            main_product_id,
            channel_id,
            channel_type: channel_type.into(),
        }
    }
}

/// The answer to [`DoudianProductPreviewChannelProductRequest`].
pub type DoudianProductPreviewChannelProductResponse = rt::DoudianResponse<
    DoudianProductPreviewChannelProductData,
>;

impl rt::DoudianRequest for DoudianProductPreviewChannelProductRequest {
    type Data = DoudianProductPreviewChannelProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.previewChannelProduct",
        path: "/product/previewChannelProduct",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductPreviewChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductRequest",
            &[
                rt::Field("main_product_id", rt::REQUIRED, &[]),
                rt::Field("channel_id", rt::REQUIRED, &[]),
                rt::Field("channel_type", rt::REQUIRED, DoudianProductChannelType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 0, &self.main_product_id);
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductPreviewChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductPreviewChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            main_product_id: Default::default(),
            channel_id: Default::default(),
            channel_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductPreviewChannelProductRequest, Self::blank());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductChannelSku {
    /// 商家编码
    pub code: Option<String>,
    /// 主品SKU\_ID
    pub sku_id: Option<i64>,
    /// 渠道品SKU价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 渠道品SKU库存
    pub stock_num: Option<i64>,
}

impl rt::Encode for DoudianProductPreviewChannelProductChannelSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductChannelSku",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("stock_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 2, &self.price);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 3, &self.stock_num);
    }
}

impl rt::Decode for DoudianProductPreviewChannelProductChannelSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.price, r),
            3 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductChannelSku);

rt::impl_serde!(DoudianProductPreviewChannelProductChannelSku, Self::default());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductData {
    /// 主商品ID
    pub main_product_id: Option<i64>,
    /// 渠道ID
    pub channel_id: Option<i64>,
    /// 渠道类型
    pub channel_type: Option<DoudianProductChannelType>,
    /// 渠道品标题
    pub name: Option<String>,
    /// 有效期开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 有效期结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 价格是否跟随主品
    pub price_follow_main: Option<bool>,
    /// 库存是否与主品共享
    pub share_main_stock: Option<bool>,
    /// 是否达人专属渠道品
    pub is_kol_exclusive: Option<bool>,
    /// 渠道品状态
    pub status: Option<DoudianProductChannelStatus>,
    /// 限购信息
    pub channel_buy_limit: Option<DoudianChannelBuyLimit>,
    /// SKU信息
    pub sku_channel: Vec<DoudianProductPreviewChannelProductSkuPair>,
    /// 渠道品主图信息
    pub main_img_material: Option<DoudianProductPreviewChannelProductMaterialState>,
    /// 渠道品详情图信息
    pub detail_brief_material: Option<DoudianProductPreviewChannelProductMaterialState>,
    /// 运费模板配置
    pub freight_template: Option<DoudianProductPreviewChannelProductFreightTemplate>,
    /// `sku_code_follow_main` on the wire; it has no label.
    pub sku_code_follow_main: Option<bool>,
    /// 渠道品审核状态
    ///
    /// Codes:
    ///
    /// - `1` 未提交审核
    /// - `2` 审核中
    /// - `3` 审核通过
    /// - `4` 审核拒绝
    pub check_status: Option<i64>,
}

impl rt::Encode for DoudianProductPreviewChannelProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductData",
            &[
                rt::Field("main_product_id", 0, &[]),
                rt::Field("channel_id", 0, &[]),
                rt::Field("channel_type", 0, DoudianProductChannelType::KNOWN),
                rt::Field("name", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("price_follow_main", 0, &[]),
                rt::Field("share_main_stock", 0, &[]),
                rt::Field("is_kol_exclusive", 0, &[]),
                rt::Field("status", 0, DoudianProductChannelStatus::KNOWN),
                rt::Field("channel_buy_limit", 0, &[]),
                rt::Field("sku_channel", 0, &[]),
                rt::Field("main_img_material", 0, &[]),
                rt::Field("detail_brief_material", 0, &[]),
                rt::Field("freight_template", 0, &[]),
                rt::Field("sku_code_follow_main", 0, &[]),
                rt::Field("check_status", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.channel_buy_limit);
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 16, &self.check_status);
        rt::put(w, 13, &self.detail_brief_material);
        rt::put(w, 5, &self.end_time);
        rt::put(w, 14, &self.freight_template);
        rt::put(w, 8, &self.is_kol_exclusive);
        rt::put(w, 12, &self.main_img_material);
        rt::put(w, 0, &self.main_product_id);
        rt::put(w, 3, &self.name);
        rt::put(w, 6, &self.price_follow_main);
        rt::put(w, 7, &self.share_main_stock);
        rt::put(w, 11, &self.sku_channel);
        rt::put(w, 15, &self.sku_code_follow_main);
        rt::put(w, 4, &self.start_time);
        rt::put(w, 9, &self.status);
    }
}

impl rt::Decode for DoudianProductPreviewChannelProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.start_time, r),
            5 => rt::get(&mut self.end_time, r),
            6 => rt::get(&mut self.price_follow_main, r),
            7 => rt::get(&mut self.share_main_stock, r),
            8 => rt::get(&mut self.is_kol_exclusive, r),
            9 => rt::get(&mut self.status, r),
            10 => rt::get(&mut self.channel_buy_limit, r),
            11 => rt::get(&mut self.sku_channel, r),
            12 => rt::get(&mut self.main_img_material, r),
            13 => rt::get(&mut self.detail_brief_material, r),
            14 => rt::get(&mut self.freight_template, r),
            15 => rt::get(&mut self.sku_code_follow_main, r),
            16 => rt::get(&mut self.check_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductData);

rt::impl_serde!(DoudianProductPreviewChannelProductData, Self::default());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductFreightTemplate {
    /// 运费模板是否跟随主品
    pub freight_follow_main: Option<bool>,
    /// 定制运费模板ID
    pub freight_id: Option<i64>,
}

impl rt::Encode for DoudianProductPreviewChannelProductFreightTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductFreightTemplate",
            &[rt::Field("freight_follow_main", 0, &[]), rt::Field("freight_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_follow_main);
        rt::put(w, 1, &self.freight_id);
    }
}

impl rt::Decode for DoudianProductPreviewChannelProductFreightTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_follow_main, r),
            1 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductFreightTemplate);

rt::impl_serde!(DoudianProductPreviewChannelProductFreightTemplate, Self::default());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductMaterialState {
    /// 图片列表
    pub img_list: Vec<String>,
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `18` 主图
    /// - `28` 详情图
    pub material_type: Option<i64>,
    /// 素材状态
    ///
    /// Codes:
    ///
    /// - `0` 草稿
    /// - `1` 审核中
    /// - `2` 审核通过
    /// - `3` 审核拒绝
    #[deprecated]
    pub material_status: Option<i64>,
    /// 审核驳回原因
    pub reject_reason: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductPreviewChannelProductMaterialState {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductMaterialState",
            &[
                rt::Field("img_list", 0, &[]),
                rt::Field("material_type", 0, &["18", "28"]),
                rt::Field("material_status", 0, &["0", "1", "2", "3"]),
                rt::Field("reject_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.img_list);
        rt::put(w, 2, &self.material_status);
        rt::put(w, 1, &self.material_type);
        rt::put(w, 3, &self.reject_reason);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianProductPreviewChannelProductMaterialState {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.img_list, r),
            1 => rt::get(&mut self.material_type, r),
            2 => rt::get(&mut self.material_status, r),
            3 => rt::get(&mut self.reject_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductMaterialState);

rt::impl_serde!(DoudianProductPreviewChannelProductMaterialState, Self::default());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductSkuMain {
    /// 主品SKU价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 主品SKU库存
    pub stock: Option<i64>,
}

impl rt::Encode for DoudianProductPreviewChannelProductSkuMain {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductSkuMain",
            &[rt::Field("price", 0, &[]), rt::Field("stock", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.price);
        rt::put(w, 1, &self.stock);
    }
}

impl rt::Decode for DoudianProductPreviewChannelProductSkuMain {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price, r),
            1 => rt::get(&mut self.stock, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductSkuMain);

rt::impl_serde!(DoudianProductPreviewChannelProductSkuMain, Self::default());

/// Part of the answer to `product.previewChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPreviewChannelProductSkuPair {
    /// 主品SKU\_ID
    pub sku_id: Option<i64>,
    /// SKU名称
    pub name: Option<String>,
    /// 渠道品SKU
    pub sku_channel: Option<DoudianProductPreviewChannelProductChannelSku>,
    /// 主品SKU
    pub sku_main: Option<DoudianProductPreviewChannelProductSkuMain>,
    /// SKU状态
    ///
    /// Codes:
    ///
    /// - `0` 渠道品有该SKU
    /// - `1` 渠道品无该SKU
    pub status: Option<i64>,
}

impl rt::Encode for DoudianProductPreviewChannelProductSkuPair {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPreviewChannelProductSkuPair",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("sku_channel", 0, &[]),
                rt::Field("sku_main", 0, &[]),
                rt::Field("status", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 2, &self.sku_channel);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 3, &self.sku_main);
        rt::put(w, 4, &self.status);
    }
}

impl rt::Decode for DoudianProductPreviewChannelProductSkuPair {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.sku_channel, r),
            3 => rt::get(&mut self.sku_main, r),
            4 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPreviewChannelProductSkuPair);

rt::impl_serde!(DoudianProductPreviewChannelProductSkuPair, Self::default());
