// @generated from doudian/food_takeout/foodTakeout.order.getOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianFoodPropertyDetail, DoudianSkuSpec};

/// 外卖订单详情 — `foodTakeout.order.getOrder`
///
/// Family: `food_takeout` (the feature `food_takeout`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFoodTakeoutOrderGetOrderRequest;
///
/// let request = DoudianFoodTakeoutOrderGetOrderRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderRequest {
    /// 订单ID列表
    pub order_ids: Option<Vec<String>>,
}

impl DoudianFoodTakeoutOrderGetOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_ids: None }
    }

    /// Sets `order_ids` (订单ID列表).
    #[must_use]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for DoudianFoodTakeoutOrderGetOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianFoodTakeoutOrderGetOrderRequest`].
pub type DoudianFoodTakeoutOrderGetOrderResponse = rt::DoudianResponse<
    DoudianFoodTakeoutOrderGetOrderData,
>;

impl rt::DoudianRequest for DoudianFoodTakeoutOrderGetOrderRequest {
    type Data = DoudianFoodTakeoutOrderGetOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "foodTakeout.order.getOrder",
        path: "/foodTakeout/order/getOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderRequest",
            &[rt::Field("order_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutOrderGetOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFoodTakeoutOrderGetOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderRequest, Self::blank());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderAfterSaleInfo {
    /// 售后ID
    pub after_sale_id: Option<String>,
    /// 退款状态
    pub refund_status: Option<i64>,
    /// 售后状态
    pub after_sale_status: Option<i64>,
    /// 退款金额, in fen (0.01 yuan)
    pub refund_amount: Option<i64>,
    /// 退款时间戳
    pub refund_time_stamp: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderAfterSaleInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderAfterSaleInfo",
            &[
                rt::Field("after_sale_id", 0, &[]),
                rt::Field("refund_status", 0, &[]),
                rt::Field("after_sale_status", 0, &[]),
                rt::Field("refund_amount", 0, &[]),
                rt::Field("refund_time_stamp", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 2, &self.after_sale_status);
        rt::put(w, 3, &self.refund_amount);
        rt::put(w, 1, &self.refund_status);
        rt::put(w, 4, &self.refund_time_stamp);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderAfterSaleInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.refund_status, r),
            2 => rt::get(&mut self.after_sale_status, r),
            3 => rt::get(&mut self.refund_amount, r),
            4 => rt::get(&mut self.refund_time_stamp, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderAfterSaleInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderAfterSaleInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderBuyInfo {
    /// 真实手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 虚拟号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub secret_number: Option<String>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderBuyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderBuyInfo",
            &[rt::Field("phone", rt::PII, &[]), rt::Field("secret_number", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.phone);
        rt::put(w, 1, &self.secret_number);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderBuyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone, r),
            1 => rt::get(&mut self.secret_number, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderBuyInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderBuyInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderData {
    /// 订单信息
    pub open_order_detail: Vec<DoudianFoodTakeoutOrderGetOrderOpenOrderDetail>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderData",
            &[rt::Field("open_order_detail", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_order_detail);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_order_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderData);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderData, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderDeliveryInfo {
    /// 三方运单ID
    pub distribution_delivery_id: Option<String>,
    /// 三方物流公司名称
    pub distribution_code: Option<String>,
    /// 运单ID
    pub delivery_id: Option<String>,
    /// 骑手名称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 骑手手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 商家运费实付, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 商家运费优惠, in fen (0.01 yuan)
    pub post_promotion_amount: Option<i64>,
    /// 配送方式
    pub delivery_type: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderDeliveryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderDeliveryInfo",
            &[
                rt::Field("distribution_delivery_id", 0, &[]),
                rt::Field("distribution_code", 0, &[]),
                rt::Field("delivery_id", 0, &[]),
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("post_promotion_amount", 0, &[]),
                rt::Field("delivery_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delivery_id);
        rt::put(w, 7, &self.delivery_type);
        rt::put(w, 1, &self.distribution_code);
        rt::put(w, 0, &self.distribution_delivery_id);
        rt::put(w, 5, &self.post_amount);
        rt::put(w, 6, &self.post_promotion_amount);
        rt::put(w, 3, &self.rider_name);
        rt::put(w, 4, &self.rider_phone);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderDeliveryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distribution_delivery_id, r),
            1 => rt::get(&mut self.distribution_code, r),
            2 => rt::get(&mut self.delivery_id, r),
            3 => rt::get(&mut self.rider_name, r),
            4 => rt::get(&mut self.rider_phone, r),
            5 => rt::get(&mut self.post_amount, r),
            6 => rt::get(&mut self.post_promotion_amount, r),
            7 => rt::get(&mut self.delivery_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderDeliveryInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderDeliveryInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderDiscount {
    /// 商家优惠金额, in fen (0.01 yuan)
    pub shop_discount_amount: Option<i64>,
    /// 平台优惠金额, in fen (0.01 yuan)
    pub platform_discount_amount: Option<i64>,
    /// 达人优惠金额, in fen (0.01 yuan)
    pub talent_discount_amount: Option<i64>,
    /// 优惠金额总额, in fen (0.01 yuan)
    ///
    /// Without the discounts on payment and freight.
    pub amount: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderDiscount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderDiscount",
            &[
                rt::Field("shop_discount_amount", 0, &[]),
                rt::Field("platform_discount_amount", 0, &[]),
                rt::Field("talent_discount_amount", 0, &[]),
                rt::Field("amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.amount);
        rt::put(w, 1, &self.platform_discount_amount);
        rt::put(w, 0, &self.shop_discount_amount);
        rt::put(w, 2, &self.talent_discount_amount);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderDiscount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_discount_amount, r),
            1 => rt::get(&mut self.platform_discount_amount, r),
            2 => rt::get(&mut self.talent_discount_amount, r),
            3 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderDiscount);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderDiscount, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderIngredient {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部商品SKU\_ID
    pub out_sku_id: Option<String>,
    /// 名称
    pub sku_name: Option<String>,
    /// 图片
    pub img_url: Option<String>,
    /// SKU价格, in fen (0.01 yuan)
    pub sku_price: Option<i64>,
    /// SKU数量
    pub nums: Option<i64>,
    /// 订单SKU单ID
    pub sku_order_id: Option<String>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderIngredient {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderIngredient",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("img_url", 0, &[]),
                rt::Field("sku_price", 0, &[]),
                rt::Field("nums", 0, &[]),
                rt::Field("sku_order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.img_url);
        rt::put(w, 6, &self.nums);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 3, &self.sku_name);
        rt::put(w, 7, &self.sku_order_id);
        rt::put(w, 5, &self.sku_price);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderIngredient {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.out_sku_id, r),
            3 => rt::get(&mut self.sku_name, r),
            4 => rt::get(&mut self.img_url, r),
            5 => rt::get(&mut self.sku_price, r),
            6 => rt::get(&mut self.nums, r),
            7 => rt::get(&mut self.sku_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderIngredient);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderIngredient, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderOpenOrderDetail {
    /// 收货人信息
    pub receive_info: Option<DoudianFoodTakeoutOrderGetOrderReceiveInfo>,
    /// 优惠信息
    pub discount: Option<DoudianFoodTakeoutOrderGetOrderDiscount>,
    /// 购买人信息
    pub buy_info: Option<DoudianFoodTakeoutOrderGetOrderBuyInfo>,
    /// 订单基础信息
    pub order_base: Option<DoudianFoodTakeoutOrderGetOrderOrderBase>,
    /// 运单信息
    pub delivery_info: Option<DoudianFoodTakeoutOrderGetOrderDeliveryInfo>,
    /// 门店信息
    pub shop_info: Option<DoudianFoodTakeoutOrderGetOrderShopInfo>,
    /// 总的商品信息
    pub sku_order_list: Vec<DoudianFoodTakeoutOrderGetOrderSkuOrder>,
    /// 售后信息
    pub after_sale_infos: Vec<DoudianFoodTakeoutOrderGetOrderAfterSaleInfo>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderOpenOrderDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderOpenOrderDetail",
            &[
                rt::Field("receive_info", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("buy_info", 0, &[]),
                rt::Field("order_base", 0, &[]),
                rt::Field("delivery_info", 0, &[]),
                rt::Field("shop_info", 0, &[]),
                rt::Field("sku_order_list", 0, &[]),
                rt::Field("after_sale_infos", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.after_sale_infos);
        rt::put(w, 2, &self.buy_info);
        rt::put(w, 4, &self.delivery_info);
        rt::put(w, 1, &self.discount);
        rt::put(w, 3, &self.order_base);
        rt::put(w, 0, &self.receive_info);
        rt::put(w, 5, &self.shop_info);
        rt::put(w, 6, &self.sku_order_list);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderOpenOrderDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.receive_info, r),
            1 => rt::get(&mut self.discount, r),
            2 => rt::get(&mut self.buy_info, r),
            3 => rt::get(&mut self.order_base, r),
            4 => rt::get(&mut self.delivery_info, r),
            5 => rt::get(&mut self.shop_info, r),
            6 => rt::get(&mut self.sku_order_list, r),
            7 => rt::get(&mut self.after_sale_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderOpenOrderDetail);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderOpenOrderDetail, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderOrderBase {
    /// 支付优惠, in fen (0.01 yuan)
    pub pay_discount_amount: Option<i64>,
    /// 用户备注
    pub remark: Option<String>,
    /// 用户运费优惠, in fen (0.01 yuan)
    pub post_promotion_amount: Option<i64>,
    /// 用户预计送达时间开始时间戳
    pub user_expect_time_begin: Option<i64>,
    /// 总打包费, in fen (0.01 yuan)
    pub packing_price: Option<i64>,
    /// 流水号
    pub shop_number: Option<String>,
    /// 订单ID
    pub order_id: Option<String>,
    /// 商家预计收入, in fen (0.01 yuan)
    pub income: Option<i64>,
    /// 支付时间戳
    pub pay_timestamp: Option<i64>,
    /// 是否为预约单
    pub is_book: Option<i64>,
    /// 用户运费实付, in fen (0.01 yuan)
    pub post_amount: Option<i64>,
    /// 订单原始价, in fen (0.01 yuan)
    pub order_amount: Option<i64>,
    /// 订单实付价, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 创建时间戳
    pub create_timestamp: Option<i64>,
    /// 订单状态
    pub order_status: Option<i32>,
    /// 用户预计送达时间结束时间戳
    pub user_expect_time_end: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderOrderBase {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderOrderBase",
            &[
                rt::Field("pay_discount_amount", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("post_promotion_amount", 0, &[]),
                rt::Field("user_expect_time_begin", 0, &[]),
                rt::Field("packing_price", 0, &[]),
                rt::Field("shop_number", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("income", 0, &[]),
                rt::Field("pay_timestamp", 0, &[]),
                rt::Field("is_book", 0, &[]),
                rt::Field("post_amount", 0, &[]),
                rt::Field("order_amount", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("create_timestamp", 0, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("user_expect_time_end", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 13, &self.create_timestamp);
        rt::put(w, 7, &self.income);
        rt::put(w, 9, &self.is_book);
        rt::put(w, 11, &self.order_amount);
        rt::put(w, 6, &self.order_id);
        rt::put(w, 14, &self.order_status);
        rt::put(w, 4, &self.packing_price);
        rt::put(w, 12, &self.pay_amount);
        rt::put(w, 0, &self.pay_discount_amount);
        rt::put(w, 8, &self.pay_timestamp);
        rt::put(w, 10, &self.post_amount);
        rt::put(w, 2, &self.post_promotion_amount);
        rt::put(w, 1, &self.remark);
        rt::put(w, 5, &self.shop_number);
        rt::put(w, 3, &self.user_expect_time_begin);
        rt::put(w, 15, &self.user_expect_time_end);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderOrderBase {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pay_discount_amount, r),
            1 => rt::get(&mut self.remark, r),
            2 => rt::get(&mut self.post_promotion_amount, r),
            3 => rt::get(&mut self.user_expect_time_begin, r),
            4 => rt::get(&mut self.packing_price, r),
            5 => rt::get(&mut self.shop_number, r),
            6 => rt::get(&mut self.order_id, r),
            7 => rt::get(&mut self.income, r),
            8 => rt::get(&mut self.pay_timestamp, r),
            9 => rt::get(&mut self.is_book, r),
            10 => rt::get(&mut self.post_amount, r),
            11 => rt::get(&mut self.order_amount, r),
            12 => rt::get(&mut self.pay_amount, r),
            13 => rt::get(&mut self.create_timestamp, r),
            14 => rt::get(&mut self.order_status, r),
            15 => rt::get(&mut self.user_expect_time_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderOrderBase);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderOrderBase, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderReceiveInfo {
    /// 详细地址
    ///
    /// Only where the merchant delivers.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: Option<String>,
    /// 加密手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mask_phone: Option<String>,
    /// 真实手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 收货人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 省
    pub province: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 区
    pub town: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 隐私号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub secret_number: Option<String>,
    /// 用户经纬度
    pub user_coordinate: Option<DoudianFoodTakeoutOrderGetOrderUserCoordinate>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderReceiveInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderReceiveInfo",
            &[
                rt::Field("detail_address", rt::PII, &[]),
                rt::Field("mask_phone", rt::PII, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("name", rt::PII, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("secret_number", rt::PII, &[]),
                rt::Field("user_coordinate", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.city);
        rt::put(w, 0, &self.detail_address);
        rt::put(w, 1, &self.mask_phone);
        rt::put(w, 3, &self.name);
        rt::put(w, 2, &self.phone);
        rt::put(w, 4, &self.province);
        rt::put(w, 8, &self.secret_number);
        rt::put(w, 7, &self.street);
        rt::put(w, 6, &self.town);
        rt::put(w, 9, &self.user_coordinate);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderReceiveInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail_address, r),
            1 => rt::get(&mut self.mask_phone, r),
            2 => rt::get(&mut self.phone, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.province, r),
            5 => rt::get(&mut self.city, r),
            6 => rt::get(&mut self.town, r),
            7 => rt::get(&mut self.street, r),
            8 => rt::get(&mut self.secret_number, r),
            9 => rt::get(&mut self.user_coordinate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderReceiveInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderReceiveInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderShopInfo {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店名称
    pub store_name: Option<String>,
    /// 总户ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderShopInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderShopInfo",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("store_name", 0, &[]),
                rt::Field("shop_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 1, &self.store_name);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderShopInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.store_name, r),
            2 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderShopInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderShopInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderSku {
    /// 外部商品ID
    pub out_product_id: Option<String>,
    /// 名称
    pub sku_name: Option<String>,
    /// 小料单
    pub ingredients: Vec<DoudianFoodTakeoutOrderGetOrderIngredient>,
    /// 规格名
    pub sku_specs: Vec<DoudianSkuSpec>,
    /// 订单SKU单ID
    pub sku_order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品SKU\_ID
    pub sku_id: Option<i64>,
    /// 外部商品SKU\_ID
    pub out_sku_id: Option<String>,
    /// 图片
    pub img_url: Option<String>,
    /// SKU价格, in fen (0.01 yuan)
    pub sku_price: Option<i64>,
    /// SKU数量
    pub nums: Option<i64>,
    /// 属性名
    pub property_details: Vec<DoudianFoodPropertyDetail>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderSku",
            &[
                rt::Field("out_product_id", 0, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("ingredients", 0, &[]),
                rt::Field("sku_specs", 0, &[]),
                rt::Field("sku_order_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("img_url", 0, &[]),
                rt::Field("sku_price", 0, &[]),
                rt::Field("nums", 0, &[]),
                rt::Field("property_details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.img_url);
        rt::put(w, 2, &self.ingredients);
        rt::put(w, 10, &self.nums);
        rt::put(w, 0, &self.out_product_id);
        rt::put(w, 7, &self.out_sku_id);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 11, &self.property_details);
        rt::put(w, 6, &self.sku_id);
        rt::put(w, 1, &self.sku_name);
        rt::put(w, 4, &self.sku_order_id);
        rt::put(w, 9, &self.sku_price);
        rt::put(w, 3, &self.sku_specs);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_product_id, r),
            1 => rt::get(&mut self.sku_name, r),
            2 => rt::get(&mut self.ingredients, r),
            3 => rt::get(&mut self.sku_specs, r),
            4 => rt::get(&mut self.sku_order_id, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.sku_id, r),
            7 => rt::get(&mut self.out_sku_id, r),
            8 => rt::get(&mut self.img_url, r),
            9 => rt::get(&mut self.sku_price, r),
            10 => rt::get(&mut self.nums, r),
            11 => rt::get(&mut self.property_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderSku);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderSku, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderSkuOrder {
    /// 商品价格, in fen (0.01 yuan)
    pub pay_price: Option<i64>,
    /// SKU单
    pub sku: Vec<DoudianFoodTakeoutOrderGetOrderSku>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderSkuOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderSkuOrder",
            &[rt::Field("pay_price", 0, &[]), rt::Field("sku", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pay_price);
        rt::put(w, 1, &self.sku);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderSkuOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pay_price, r),
            1 => rt::get(&mut self.sku, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderSkuOrder);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderSkuOrder, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderUserCoordinate {
    /// 经度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub longitude: Option<String>,
    /// 纬度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub latitude: Option<String>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderUserCoordinate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutOrderGetOrderUserCoordinate",
            &[rt::Field("longitude", rt::PII, &[]), rt::Field("latitude", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.latitude);
        rt::put(w, 0, &self.longitude);
    }
}

impl rt::Decode for DoudianFoodTakeoutOrderGetOrderUserCoordinate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.longitude, r),
            1 => rt::get(&mut self.latitude, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutOrderGetOrderUserCoordinate);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderUserCoordinate, Self::default());
