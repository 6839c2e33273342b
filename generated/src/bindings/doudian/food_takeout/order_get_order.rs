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
#[derive(Clone, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("order_ids")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
    }
}

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderAfterSaleInfo {
    /// 售后ID
    pub after_sale_id: Option<String>,
    /// 退款状态
    pub refund_status: Option<i64>,
    /// 售后状态
    pub after_sale_status: Option<i64>,
    /// 退款金额
    pub refund_amount: Option<i64>,
    /// 退款时间戳
    pub refund_time_stamp: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderAfterSaleInfo {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderAfterSaleInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("after_sale_id"),
            rt::Field::new("refund_status"),
            rt::Field::new("after_sale_status"),
            rt::Field::new("refund_amount"),
            rt::Field::new("refund_time_stamp"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderAfterSaleInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderAfterSaleInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderBuyInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("phone").pii(),
            rt::Field::new("secret_number").pii(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderBuyInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderBuyInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderData {
    /// 订单信息
    pub open_order_detail: Vec<DoudianFoodTakeoutOrderGetOrderOpenOrderDetail>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderData {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("open_order_detail")];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderData);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderData, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    /// 运费实付
    pub post_amount: Option<i64>,
    /// 运费优惠
    pub post_promotion_amount: Option<i64>,
    /// 配送方式
    pub delivery_type: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderDeliveryInfo {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderDeliveryInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("distribution_delivery_id"),
            rt::Field::new("distribution_code"),
            rt::Field::new("delivery_id"),
            rt::Field::new("rider_name").pii(),
            rt::Field::new("rider_phone").pii(),
            rt::Field::new("post_amount"),
            rt::Field::new("post_promotion_amount"),
            rt::Field::new("delivery_type"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderDeliveryInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderDeliveryInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderDiscount {
    /// 商家优惠金额
    pub shop_discount_amount: Option<i64>,
    /// 平台优惠金额
    pub platform_discount_amount: Option<i64>,
    /// 达人优惠金额
    pub talent_discount_amount: Option<i64>,
    /// 优惠金额总额
    pub amount: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderDiscount {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderDiscount"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_discount_amount"),
            rt::Field::new("platform_discount_amount"),
            rt::Field::new("talent_discount_amount"),
            rt::Field::new("amount"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderDiscount);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderDiscount, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderIngredient {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品SKU
    pub sku_id: Option<i64>,
    /// 外部商品SKU
    pub out_sku_id: Option<String>,
    /// 名称
    pub sku_name: Option<String>,
    /// 图片
    pub img_url: Option<String>,
    /// SKU价格
    pub sku_price: Option<i64>,
    /// `nums`, which the platform does not describe.
    pub nums: Option<i64>,
    /// 订单SKU单ID
    pub sku_order_id: Option<String>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderIngredient {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderIngredient"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("sku_id"),
            rt::Field::new("out_sku_id"),
            rt::Field::new("sku_name"),
            rt::Field::new("img_url"),
            rt::Field::new("sku_price"),
            rt::Field::new("nums"),
            rt::Field::new("sku_order_id"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderIngredient);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderIngredient, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderOpenOrderDetail"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("receive_info"),
            rt::Field::new("discount"),
            rt::Field::new("buy_info"),
            rt::Field::new("order_base"),
            rt::Field::new("delivery_info"),
            rt::Field::new("shop_info"),
            rt::Field::new("sku_order_list"),
            rt::Field::new("after_sale_infos"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderOpenOrderDetail);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderOpenOrderDetail, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderOrderBase {
    /// 支付优惠
    pub pay_discount_amount: Option<i64>,
    /// 用户备注
    pub remark: Option<String>,
    /// 运费优惠
    pub post_promotion_amount: Option<i64>,
    /// 用户预计送达时间开始时间戳
    pub user_expect_time_begin: Option<i64>,
    /// 总打包费
    pub packing_price: Option<i64>,
    /// 流水号
    pub shop_number: Option<String>,
    /// 订单ID
    pub order_id: Option<String>,
    /// 商家预计收入
    pub income: Option<i64>,
    /// 时间戳
    pub pay_timestamp: Option<i64>,
    /// 是否为预约单
    pub is_book: Option<i64>,
    /// 运费实付
    pub post_amount: Option<i64>,
    /// 订单原始价
    pub order_amount: Option<i64>,
    /// 订单实付价
    pub pay_amount: Option<i64>,
    /// 创建时间戳
    pub create_timestamp: Option<i64>,
    /// 订单状态
    pub order_status: Option<i32>,
    /// 用户预计送达时间结束时间戳
    pub user_expect_time_end: Option<i64>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderOrderBase {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderOrderBase"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("pay_discount_amount"),
            rt::Field::new("remark"),
            rt::Field::new("post_promotion_amount"),
            rt::Field::new("user_expect_time_begin"),
            rt::Field::new("packing_price"),
            rt::Field::new("shop_number"),
            rt::Field::new("order_id"),
            rt::Field::new("income"),
            rt::Field::new("pay_timestamp"),
            rt::Field::new("is_book"),
            rt::Field::new("post_amount"),
            rt::Field::new("order_amount"),
            rt::Field::new("pay_amount"),
            rt::Field::new("create_timestamp"),
            rt::Field::new("order_status"),
            rt::Field::new("user_expect_time_end"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderOrderBase);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderOrderBase, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderReceiveInfo {
    /// `detail_address`, which the platform does not describe.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: Option<String>,
    /// 手机号
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
    pub street: Option<String>,
    /// 隐私号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub secret_number: Option<String>,
    /// 用户经纬度
    pub user_coordinate: Option<DoudianFoodTakeoutOrderGetOrderUserCoordinate>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderReceiveInfo {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderReceiveInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("detail_address").pii(),
            rt::Field::new("mask_phone").pii(),
            rt::Field::new("phone").pii(),
            rt::Field::new("name").pii(),
            rt::Field::new("province"),
            rt::Field::new("city"),
            rt::Field::new("town"),
            rt::Field::new("street"),
            rt::Field::new("secret_number").pii(),
            rt::Field::new("user_coordinate"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderReceiveInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderReceiveInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderShopInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("store_id"),
            rt::Field::new("store_name"),
            rt::Field::new("shop_id"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderShopInfo);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderShopInfo, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    /// 商品SKU
    pub sku_id: Option<i64>,
    /// 外部商品SKU
    pub out_sku_id: Option<String>,
    /// 图片
    pub img_url: Option<String>,
    /// SKU价格
    pub sku_price: Option<i64>,
    /// SKU数量
    pub nums: Option<i64>,
    /// 属性名
    pub property_details: Vec<DoudianFoodPropertyDetail>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderSku {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderSku"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("out_product_id"),
            rt::Field::new("sku_name"),
            rt::Field::new("ingredients"),
            rt::Field::new("sku_specs"),
            rt::Field::new("sku_order_id"),
            rt::Field::new("product_id"),
            rt::Field::new("sku_id"),
            rt::Field::new("out_sku_id"),
            rt::Field::new("img_url"),
            rt::Field::new("sku_price"),
            rt::Field::new("nums"),
            rt::Field::new("property_details"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderSku);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderSku, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutOrderGetOrderSkuOrder {
    /// 商品价格
    pub pay_price: Option<i64>,
    /// SKU单
    pub sku: Vec<DoudianFoodTakeoutOrderGetOrderSku>,
}

impl rt::Encode for DoudianFoodTakeoutOrderGetOrderSkuOrder {
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderSkuOrder"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("pay_price"),
            rt::Field::new("sku"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderSkuOrder);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderSkuOrder, Self::default());

/// Part of the answer to `foodTakeout.order.getOrder`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianFoodTakeoutOrderGetOrderUserCoordinate"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("longitude").pii(),
            rt::Field::new("latitude").pii(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianFoodTakeoutOrderGetOrderUserCoordinate);

rt::impl_serde!(DoudianFoodTakeoutOrderGetOrderUserCoordinate, Self::default());
