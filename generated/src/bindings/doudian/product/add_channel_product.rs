// @generated from doudian/product/product.addChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianChannelBuyLimit, DoudianChannelSku, DoudianProductChannelType};

/// 创建渠道商品 — `product.addChannelProduct`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductAddChannelProductRequest;
///
/// let request = DoudianProductAddChannelProductRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductRequest {
    /// 渠道品限购信息
    pub channel_buy_limit: Option<DoudianChannelBuyLimit>,
    /// 渠道SKU相关信息
    pub sku_channel: Option<Vec<DoudianChannelSku>>,
    /// 主商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub main_product_id: Option<i64>,
    /// 渠道类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel_type: Option<DoudianProductChannelType>,
    /// 渠道品标题
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 渠道品定制主图
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub main_img_list: Option<Vec<String>>,
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
    /// 价格是否跟随主品
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub price_follow_main: Option<bool>,
    /// 是否与主品共享库存
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub share_main_stock: Option<bool>,
    /// 是否达人专属渠道品
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_kol_exclusive: Option<bool>,
    /// 渠道品定制详情图
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_brief_img: Option<Vec<String>>,
    /// 运费模板
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_template: Option<DoudianProductAddChannelProductFreightTemplate>,
    /// `sku_code_follow_main` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_code_follow_main: Option<bool>,
    /// `detail_brief_follow_main` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_brief_follow_main: Option<rt::Value>,
    /// 标题前缀
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name_prefix: Option<String>,
    /// `name_subject` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name_subject: Option<rt::Value>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianProductAddChannelProductRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            channel_buy_limit: None,
            sku_channel: None,
            main_product_id: None,
            channel_type: None,
            name: None,
            main_img_list: None,
            start_time: None,
            end_time: None,
            price_follow_main: None,
            share_main_stock: None,
            is_kol_exclusive: None,
            detail_brief_img: None,
            freight_template: None,
            sku_code_follow_main: None,
            detail_brief_follow_main: None,
            name_prefix: None,
            name_subject: None,
        }
    }

    /// Sets `channel_buy_limit` (渠道品限购信息).
    #[must_use]
    pub fn channel_buy_limit(
        mut self,
        channel_buy_limit: DoudianChannelBuyLimit,
    ) -> Self {
        self.channel_buy_limit = Some(channel_buy_limit);
        self
    }

    /// Sets `sku_channel` (渠道SKU相关信息).
    #[must_use]
    pub fn sku_channel(
        mut self,
        sku_channel: impl Into<Vec<DoudianChannelSku>>,
    ) -> Self {
        self.sku_channel = Some(sku_channel.into());
        self
    }

    /// Sets `main_product_id` (主商品ID).
    #[must_use]
    pub fn main_product_id(mut self, main_product_id: i64) -> Self {
        self.main_product_id = Some(main_product_id);
        self
    }

    /// Sets `channel_type` (渠道类型).
    #[must_use]
    pub fn channel_type(
        mut self,
        channel_type: impl Into<DoudianProductChannelType>,
    ) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Sets `name` (渠道品标题).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `main_img_list` (渠道品定制主图).
    #[must_use]
    pub fn main_img_list(
        mut self,
        main_img_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.main_img_list = Some(main_img_list.into_iter().map(Into::into).collect());
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

    /// Sets `price_follow_main` (价格是否跟随主品).
    #[must_use]
    pub fn price_follow_main(mut self, price_follow_main: bool) -> Self {
        self.price_follow_main = Some(price_follow_main);
        self
    }

    /// Sets `share_main_stock` (是否与主品共享库存).
    #[must_use]
    pub fn share_main_stock(mut self, share_main_stock: bool) -> Self {
        self.share_main_stock = Some(share_main_stock);
        self
    }

    /// Sets `is_kol_exclusive` (是否达人专属渠道品).
    #[must_use]
    pub fn is_kol_exclusive(mut self, is_kol_exclusive: bool) -> Self {
        self.is_kol_exclusive = Some(is_kol_exclusive);
        self
    }

    /// Sets `detail_brief_img` (渠道品定制详情图).
    #[must_use]
    pub fn detail_brief_img(
        mut self,
        detail_brief_img: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.detail_brief_img = Some(
            detail_brief_img.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `freight_template` (运费模板).
    #[must_use]
    pub fn freight_template(
        mut self,
        freight_template: DoudianProductAddChannelProductFreightTemplate,
    ) -> Self {
        self.freight_template = Some(freight_template);
        self
    }

    /// Sets `sku_code_follow_main`.
    #[must_use]
    pub fn sku_code_follow_main(mut self, sku_code_follow_main: bool) -> Self {
        self.sku_code_follow_main = Some(sku_code_follow_main);
        self
    }

    /// Sets `detail_brief_follow_main`.
    #[must_use]
    pub fn detail_brief_follow_main(
        mut self,
        detail_brief_follow_main: impl Into<rt::Value>,
    ) -> Self {
        self.detail_brief_follow_main = Some(detail_brief_follow_main.into());
        self
    }

    /// Sets `name_prefix` (标题前缀).
    #[must_use]
    pub fn name_prefix(mut self, name_prefix: impl Into<String>) -> Self {
        self.name_prefix = Some(name_prefix.into());
        self
    }

    /// Sets `name_subject`.
    #[must_use]
    pub fn name_subject(mut self, name_subject: impl Into<rt::Value>) -> Self {
        self.name_subject = Some(name_subject.into());
        self
    }
}

impl Default for DoudianProductAddChannelProductRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductAddChannelProductRequest`].
pub type DoudianProductAddChannelProductResponse = rt::DoudianResponse<
    DoudianProductAddChannelProductData,
>;

impl rt::DoudianRequest for DoudianProductAddChannelProductRequest {
    type Data = DoudianProductAddChannelProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.addChannelProduct",
        path: "/product/addChannelProduct",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductAddChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddChannelProductRequest",
            &[
                rt::Field("channel_buy_limit", 0, &[]),
                rt::Field("sku_channel", 0, &[]),
                rt::Field("main_product_id", rt::UNCERTAIN, &[]),
                rt::Field(
                    "channel_type",
                    rt::UNCERTAIN,
                    DoudianProductChannelType::KNOWN,
                ),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("main_img_list", rt::UNCERTAIN, &[]),
                rt::Field("start_time", rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field("price_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("share_main_stock", rt::UNCERTAIN, &[]),
                rt::Field("is_kol_exclusive", rt::UNCERTAIN, &[]),
                rt::Field("detail_brief_img", rt::UNCERTAIN, &[]),
                rt::Field("freight_template", rt::UNCERTAIN, &[]),
                rt::Field("sku_code_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("detail_brief_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("name_prefix", rt::UNCERTAIN, &[]),
                rt::Field("name_subject", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.channel_buy_limit);
        rt::put(w, 3, &self.channel_type);
        rt::put(w, 14, &self.detail_brief_follow_main);
        rt::put(w, 11, &self.detail_brief_img);
        rt::put(w, 7, &self.end_time);
        rt::put(w, 12, &self.freight_template);
        rt::put(w, 10, &self.is_kol_exclusive);
        rt::put(w, 5, &self.main_img_list);
        rt::put(w, 2, &self.main_product_id);
        rt::put(w, 4, &self.name);
        rt::put(w, 15, &self.name_prefix);
        rt::put(w, 16, &self.name_subject);
        rt::put(w, 8, &self.price_follow_main);
        rt::put(w, 9, &self.share_main_stock);
        rt::put(w, 1, &self.sku_channel);
        rt::put(w, 13, &self.sku_code_follow_main);
        rt::put(w, 6, &self.start_time);
    }
}

rt::impl_record!(DoudianProductAddChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.channel_buy_limit, r),
            1 => rt::get(&mut self.sku_channel, r),
            2 => rt::get(&mut self.main_product_id, r),
            3 => rt::get(&mut self.channel_type, r),
            4 => rt::get(&mut self.name, r),
            5 => rt::get(&mut self.main_img_list, r),
            6 => rt::get(&mut self.start_time, r),
            7 => rt::get(&mut self.end_time, r),
            8 => rt::get(&mut self.price_follow_main, r),
            9 => rt::get(&mut self.share_main_stock, r),
            10 => rt::get(&mut self.is_kol_exclusive, r),
            11 => rt::get(&mut self.detail_brief_img, r),
            12 => rt::get(&mut self.freight_template, r),
            13 => rt::get(&mut self.sku_code_follow_main, r),
            14 => rt::get(&mut self.detail_brief_follow_main, r),
            15 => rt::get(&mut self.name_prefix, r),
            16 => rt::get(&mut self.name_subject, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAddChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            channel_buy_limit: Default::default(),
            sku_channel: Default::default(),
            main_product_id: Default::default(),
            channel_type: Default::default(),
            name: Default::default(),
            main_img_list: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            price_follow_main: Default::default(),
            share_main_stock: Default::default(),
            is_kol_exclusive: Default::default(),
            detail_brief_img: Default::default(),
            freight_template: Default::default(),
            sku_code_follow_main: Default::default(),
            detail_brief_follow_main: Default::default(),
            name_prefix: Default::default(),
            name_subject: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAddChannelProductRequest, Self::blank());

/// Part of the answer to `product.addChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductChannel {
    /// 渠道类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel_type: Option<DoudianProductChannelType>,
    /// 渠道ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel_id: Option<i64>,
}

impl rt::Encode for DoudianProductAddChannelProductChannel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddChannelProductChannel",
            &[
                rt::Field(
                    "channel_type",
                    rt::UNCERTAIN,
                    DoudianProductChannelType::KNOWN,
                ),
                rt::Field("channel_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 0, &self.channel_type);
    }
}

impl rt::Decode for DoudianProductAddChannelProductChannel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.channel_type, r),
            1 => rt::get(&mut self.channel_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddChannelProductChannel);

rt::impl_serde!(DoudianProductAddChannelProductChannel, Self::default());

/// Part of the answer to `product.addChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 主商品ID
    pub product_id: Option<i64>,
    /// 渠道信息
    ///
    /// Members as in product.updateChannelProduct.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel: Option<DoudianProductAddChannelProductChannel>,
    /// 是否达人专属渠道品
    pub is_kol_exclusive: Option<bool>,
}

impl rt::Encode for DoudianProductAddChannelProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddChannelProductData",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("channel", rt::UNCERTAIN, &[]),
                rt::Field("is_kol_exclusive", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.channel);
        rt::put(w, 3, &self.is_kol_exclusive);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.shop_id);
    }
}

impl rt::Decode for DoudianProductAddChannelProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.channel, r),
            3 => rt::get(&mut self.is_kol_exclusive, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddChannelProductData);

rt::impl_serde!(DoudianProductAddChannelProductData, Self::default());

/// Part of the request `product.addChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductFreightTemplate {
    /// 运费模板是否跟随主品
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_follow_main: Option<bool>,
    /// 定制运费模板ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_id: Option<i64>,
}

impl DoudianProductAddChannelProductFreightTemplate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            freight_follow_main: None,
            freight_id: None,
        }
    }

    /// Sets `freight_follow_main` (运费模板是否跟随主品).
    #[must_use]
    pub fn freight_follow_main(mut self, freight_follow_main: bool) -> Self {
        self.freight_follow_main = Some(freight_follow_main);
        self
    }

    /// Sets `freight_id` (定制运费模板ID).
    #[must_use]
    pub fn freight_id(mut self, freight_id: i64) -> Self {
        self.freight_id = Some(freight_id);
        self
    }
}

impl rt::Encode for DoudianProductAddChannelProductFreightTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAddChannelProductFreightTemplate",
            &[
                rt::Field("freight_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("freight_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_follow_main);
        rt::put(w, 1, &self.freight_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAddChannelProductFreightTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_follow_main, r),
            1 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAddChannelProductFreightTemplate);

rt::impl_serde!(DoudianProductAddChannelProductFreightTemplate, Self::default());
