// @generated from doudian/product/product.updateChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianChannelBuyLimit, DoudianChannelSku, DoudianProductChannelType};

/// 编辑渠道商品 — `product.updateChannelProduct`
///
/// With stock\_set\_mode 1 stock\_num is added to the stock, so a second call adds again.
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianChannelSku, DoudianProductUpdateChannelProductRequest};
///
/// let request = DoudianProductUpdateChannelProductRequest::new(
///     1,
///     1,
///     3,
///     true,
///     true,
///     true,
///     [DoudianChannelSku::new(1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:110101051` | 渠道品不可设达人专属 | mend the request |
/// | 50002 | `isv.business-failed:2010001` | 渠道品查询失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductUpdateChannelProductRequest {
    /// 主商品ID
    pub main_product_id: i64,
    /// 渠道ID
    pub channel_id: i64,
    /// 渠道类型
    pub channel_type: DoudianProductChannelType,
    /// 渠道品定制标题
    pub name: Option<String>,
    /// 渠道品定制主图
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
    pub price_follow_main: bool,
    /// 是否与主品共享库存
    pub share_main_stock: bool,
    /// 是否达人专属渠道品
    pub is_kol_exclusive: bool,
    /// 渠道品限购信息
    pub channel_buy_limit: Option<DoudianChannelBuyLimit>,
    /// 渠道SKU相关信息
    pub sku_channel: Vec<DoudianChannelSku>,
    /// 渠道品定制详情图
    pub detail_brief_img: Option<Vec<String>>,
    /// 运费模板
    pub freight_template: Option<DoudianProductUpdateChannelProductFreightTemplate>,
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

impl DoudianProductUpdateChannelProductRequest {
    /// With the parameters that are required.
    pub fn new(
        main_product_id: i64,
        channel_id: i64,
        channel_type: impl Into<DoudianProductChannelType>,
        price_follow_main: bool,
        share_main_stock: bool,
        is_kol_exclusive: bool,
        sku_channel: impl Into<Vec<DoudianChannelSku>>,
    ) -> Self {
        Self {
            main_product_id,
            channel_id,
            channel_type: channel_type.into(),
            name: None,
            main_img_list: None,
            start_time: None,
            end_time: None,
            price_follow_main,
            share_main_stock,
            is_kol_exclusive,
            channel_buy_limit: None,
            sku_channel: sku_channel.into(),
            detail_brief_img: None,
            freight_template: None,
            sku_code_follow_main: None,
            detail_brief_follow_main: None,
            name_prefix: None,
            name_subject: None,
        }
    }

    /// Sets `name` (渠道品定制标题).
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

    /// Sets `channel_buy_limit` (渠道品限购信息).
    #[must_use]
    pub fn channel_buy_limit(
        mut self,
        channel_buy_limit: DoudianChannelBuyLimit,
    ) -> Self {
        self.channel_buy_limit = Some(channel_buy_limit);
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
        freight_template: DoudianProductUpdateChannelProductFreightTemplate,
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

/// The answer to [`DoudianProductUpdateChannelProductRequest`].
pub type DoudianProductUpdateChannelProductResponse = rt::DoudianResponse<
    DoudianProductUpdateChannelProductData,
>;

impl rt::DoudianRequest for DoudianProductUpdateChannelProductRequest {
    type Data = DoudianProductUpdateChannelProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.updateChannelProduct",
        path: "/product/updateChannelProduct",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:110101051",
                label: "渠道品不可设达人专属",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "渠道品查询失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductUpdateChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUpdateChannelProductRequest",
            &[
                rt::Field("main_product_id", rt::REQUIRED, &[]),
                rt::Field("channel_id", rt::REQUIRED, &[]),
                rt::Field(
                    "channel_type",
                    rt::REQUIRED,
                    DoudianProductChannelType::KNOWN,
                ),
                rt::Field("name", 0, &[]),
                rt::Field("main_img_list", 0, &[]),
                rt::Field("start_time", rt::UNCERTAIN, &[]),
                rt::Field("end_time", rt::UNCERTAIN, &[]),
                rt::Field("price_follow_main", rt::REQUIRED, &[]),
                rt::Field("share_main_stock", rt::REQUIRED, &[]),
                rt::Field("is_kol_exclusive", rt::REQUIRED, &[]),
                rt::Field("channel_buy_limit", 0, &[]),
                rt::Field("sku_channel", rt::REQUIRED, &[]),
                rt::Field("detail_brief_img", 0, &[]),
                rt::Field("freight_template", 0, &[]),
                rt::Field("sku_code_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("detail_brief_follow_main", rt::UNCERTAIN, &[]),
                rt::Field("name_prefix", rt::UNCERTAIN, &[]),
                rt::Field("name_subject", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.channel_buy_limit);
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 15, &self.detail_brief_follow_main);
        rt::put(w, 12, &self.detail_brief_img);
        rt::put(w, 6, &self.end_time);
        rt::put(w, 13, &self.freight_template);
        rt::put(w, 9, &self.is_kol_exclusive);
        rt::put(w, 4, &self.main_img_list);
        rt::put(w, 0, &self.main_product_id);
        rt::put(w, 3, &self.name);
        rt::put(w, 16, &self.name_prefix);
        rt::put(w, 17, &self.name_subject);
        rt::put(w, 7, &self.price_follow_main);
        rt::put(w, 8, &self.share_main_stock);
        rt::put(w, 11, &self.sku_channel);
        rt::put(w, 14, &self.sku_code_follow_main);
        rt::put(w, 5, &self.start_time);
    }
}

rt::impl_record!(DoudianProductUpdateChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductUpdateChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.main_img_list, r),
            5 => rt::get(&mut self.start_time, r),
            6 => rt::get(&mut self.end_time, r),
            7 => rt::get(&mut self.price_follow_main, r),
            8 => rt::get(&mut self.share_main_stock, r),
            9 => rt::get(&mut self.is_kol_exclusive, r),
            10 => rt::get(&mut self.channel_buy_limit, r),
            11 => rt::get(&mut self.sku_channel, r),
            12 => rt::get(&mut self.detail_brief_img, r),
            13 => rt::get(&mut self.freight_template, r),
            14 => rt::get(&mut self.sku_code_follow_main, r),
            15 => rt::get(&mut self.detail_brief_follow_main, r),
            16 => rt::get(&mut self.name_prefix, r),
            17 => rt::get(&mut self.name_subject, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductUpdateChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            main_product_id: Default::default(),
            channel_id: Default::default(),
            channel_type: Default::default(),
            name: Default::default(),
            main_img_list: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            price_follow_main: Default::default(),
            share_main_stock: Default::default(),
            is_kol_exclusive: Default::default(),
            channel_buy_limit: Default::default(),
            sku_channel: Default::default(),
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
rt::impl_serde!(DoudianProductUpdateChannelProductRequest, Self::blank());

/// Part of the answer to `product.updateChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductUpdateChannelProductChannel {
    /// 渠道类型
    pub channel_type: Option<DoudianProductChannelType>,
    /// 渠道ID
    pub channel_id: Option<i64>,
}

impl rt::Encode for DoudianProductUpdateChannelProductChannel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUpdateChannelProductChannel",
            &[
                rt::Field("channel_type", 0, DoudianProductChannelType::KNOWN),
                rt::Field("channel_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 0, &self.channel_type);
    }
}

impl rt::Decode for DoudianProductUpdateChannelProductChannel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.channel_type, r),
            1 => rt::get(&mut self.channel_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductUpdateChannelProductChannel);

rt::impl_serde!(DoudianProductUpdateChannelProductChannel, Self::default());

/// Part of the answer to `product.updateChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductUpdateChannelProductData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 主商品ID
    pub product_id: Option<i64>,
    /// 渠道信息
    pub channel: Option<DoudianProductUpdateChannelProductChannel>,
    /// 是否达人专属渠道品
    pub is_kol_exclusive: Option<bool>,
}

impl rt::Encode for DoudianProductUpdateChannelProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUpdateChannelProductData",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("channel", 0, &[]),
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

impl rt::Decode for DoudianProductUpdateChannelProductData {
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

rt::impl_record!(DoudianProductUpdateChannelProductData);

rt::impl_serde!(DoudianProductUpdateChannelProductData, Self::default());

/// Part of the request `product.updateChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductUpdateChannelProductFreightTemplate {
    /// 运费模板是否跟随主品
    pub freight_follow_main: Option<bool>,
    /// 定制运费模板ID
    pub freight_id: Option<i64>,
}

impl DoudianProductUpdateChannelProductFreightTemplate {
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

impl rt::Encode for DoudianProductUpdateChannelProductFreightTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUpdateChannelProductFreightTemplate",
            &[rt::Field("freight_follow_main", 0, &[]), rt::Field("freight_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_follow_main);
        rt::put(w, 1, &self.freight_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductUpdateChannelProductFreightTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_follow_main, r),
            1 => rt::get(&mut self.freight_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductUpdateChannelProductFreightTemplate);

rt::impl_serde!(DoudianProductUpdateChannelProductFreightTemplate, Self::default());
