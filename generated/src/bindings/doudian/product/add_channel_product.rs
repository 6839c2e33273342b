// @generated from doudian/product/product.addChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{DoudianChannelBuyLimit, DoudianChannelSku};

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductRequest {
    /// `channel_buy_limit`, which the platform does not describe.
    pub channel_buy_limit: Option<DoudianChannelBuyLimit>,
    /// `sku_channel`, which the platform does not describe.
    pub sku_channel: Option<Vec<DoudianChannelSku>>,
    /// `main_product_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub main_product_id: Option<i64>,
    /// `channel_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel_type: Option<String>,
    /// `name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// `main_img_list`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub main_img_list: Option<rt::Value>,
    /// `start_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_time: Option<rt::Value>,
    /// `end_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::Value>,
    /// `price_follow_main`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub price_follow_main: Option<bool>,
    /// `share_main_stock`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub share_main_stock: Option<bool>,
    /// `is_kol_exclusive`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_kol_exclusive: Option<bool>,
    /// `detail_brief_img`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_brief_img: Option<rt::Value>,
    /// `freight_template`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_template: Option<DoudianProductAddChannelProductFreightTemplate>,
    /// `sku_code_follow_main`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_code_follow_main: Option<bool>,
    /// `detail_brief_follow_main`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_brief_follow_main: Option<rt::Value>,
    /// `name_prefix`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name_prefix: Option<String>,
    /// `name_subject`, which the platform does not describe.
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

    /// Sets `channel_buy_limit`.
    #[must_use]
    pub fn channel_buy_limit(
        mut self,
        channel_buy_limit: DoudianChannelBuyLimit,
    ) -> Self {
        self.channel_buy_limit = Some(channel_buy_limit);
        self
    }

    /// Sets `sku_channel`.
    #[must_use]
    pub fn sku_channel(
        mut self,
        sku_channel: impl Into<Vec<DoudianChannelSku>>,
    ) -> Self {
        self.sku_channel = Some(sku_channel.into());
        self
    }

    /// Sets `main_product_id`.
    #[must_use]
    pub fn main_product_id(mut self, main_product_id: i64) -> Self {
        self.main_product_id = Some(main_product_id);
        self
    }

    /// Sets `channel_type`.
    #[must_use]
    pub fn channel_type(mut self, channel_type: impl Into<String>) -> Self {
        self.channel_type = Some(channel_type.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `main_img_list`.
    #[must_use]
    pub fn main_img_list(mut self, main_img_list: impl Into<rt::Value>) -> Self {
        self.main_img_list = Some(main_img_list.into());
        self
    }

    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::Value>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Value>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `price_follow_main`.
    #[must_use]
    pub fn price_follow_main(mut self, price_follow_main: bool) -> Self {
        self.price_follow_main = Some(price_follow_main);
        self
    }

    /// Sets `share_main_stock`.
    #[must_use]
    pub fn share_main_stock(mut self, share_main_stock: bool) -> Self {
        self.share_main_stock = Some(share_main_stock);
        self
    }

    /// Sets `is_kol_exclusive`.
    #[must_use]
    pub fn is_kol_exclusive(mut self, is_kol_exclusive: bool) -> Self {
        self.is_kol_exclusive = Some(is_kol_exclusive);
        self
    }

    /// Sets `detail_brief_img`.
    #[must_use]
    pub fn detail_brief_img(mut self, detail_brief_img: impl Into<rt::Value>) -> Self {
        self.detail_brief_img = Some(detail_brief_img.into());
        self
    }

    /// Sets `freight_template`.
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

    /// Sets `name_prefix`.
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
    fn name(&self) -> &'static str {
        "DoudianProductAddChannelProductRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("channel_buy_limit"),
            rt::Field::new("sku_channel"),
            rt::Field::new("main_product_id"),
            rt::Field::new("channel_type"),
            rt::Field::new("name"),
            rt::Field::new("main_img_list"),
            rt::Field::new("start_time"),
            rt::Field::new("end_time"),
            rt::Field::new("price_follow_main"),
            rt::Field::new("share_main_stock"),
            rt::Field::new("is_kol_exclusive"),
            rt::Field::new("detail_brief_img"),
            rt::Field::new("freight_template"),
            rt::Field::new("sku_code_follow_main"),
            rt::Field::new("detail_brief_follow_main"),
            rt::Field::new("name_prefix"),
            rt::Field::new("name_subject"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductAddChannelProductRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 主商品ID
    pub product_id: Option<i64>,
    /// 渠道信息
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub channel: BTreeMap<String, rt::Value>,
    /// `is_kol_exclusive`, which the platform does not describe.
    pub is_kol_exclusive: Option<bool>,
}

impl rt::Encode for DoudianProductAddChannelProductData {
    fn name(&self) -> &'static str {
        "DoudianProductAddChannelProductData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_id"),
            rt::Field::new("product_id"),
            rt::Field::new("channel"),
            rt::Field::new("is_kol_exclusive"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductAddChannelProductData);

rt::impl_serde!(DoudianProductAddChannelProductData, Self::default());

/// Part of the request `product.addChannelProduct`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianProductAddChannelProductFreightTemplate {
    /// `freight_follow_main`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub freight_follow_main: Option<rt::Value>,
    /// `freight_id`, which the platform does not describe.
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

    /// Sets `freight_follow_main`.
    #[must_use]
    pub fn freight_follow_main(
        mut self,
        freight_follow_main: impl Into<rt::Value>,
    ) -> Self {
        self.freight_follow_main = Some(freight_follow_main.into());
        self
    }

    /// Sets `freight_id`.
    #[must_use]
    pub fn freight_id(mut self, freight_id: i64) -> Self {
        self.freight_id = Some(freight_id);
        self
    }
}

impl rt::Encode for DoudianProductAddChannelProductFreightTemplate {
    fn name(&self) -> &'static str {
        "DoudianProductAddChannelProductFreightTemplate"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("freight_follow_main"),
            rt::Field::new("freight_id"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianProductAddChannelProductFreightTemplate);

rt::impl_serde!(DoudianProductAddChannelProductFreightTemplate, Self::default());
