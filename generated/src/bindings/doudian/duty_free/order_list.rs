// @generated from doudian/duty_free/dutyFree.orderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderPayType;

/// 海南业务商家拉单 — `dutyFree.orderList`
///
/// Family: `duty_free` (the feature `duty_free`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianDutyFreeOrderListRequest;
///
/// let request = DoudianDutyFreeOrderListRequest::new("…", "…", "…");
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
/// | 50002 | `isv.business-failed:1002` | 时间区间错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderListRequest {
    /// 开始时间
    pub start_time: String,
    /// 结束时间
    pub end_time: String,
    /// 排序字段
    pub order_by: String,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub is_desc: Option<String>,
    /// 订单ID列表
    ///
    /// At most 100; with it the other parameters have no effect.
    pub order_list: Option<Vec<String>>,
    /// 页数
    ///
    /// From 1.
    pub page: Option<i64>,
    /// 每页数量
    ///
    /// 10 when absent.
    pub size: Option<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianDutyFreeOrderListRequest {
    /// With the parameters that are required.
    pub fn new(
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        order_by: impl Into<String>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_by: order_by.into(),
            is_desc: None,
            order_list: None,
            page: None,
            size: None,
        }
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: impl Into<String>) -> Self {
        self.is_desc = Some(is_desc.into());
        self
    }

    /// Sets `order_list` (订单ID列表).
    #[must_use]
    pub fn order_list(
        mut self,
        order_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_list = Some(order_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `page` (页数).
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
}

/// The answer to [`DoudianDutyFreeOrderListRequest`].
pub type DoudianDutyFreeOrderListResponse = rt::DoudianResponse<
    DoudianDutyFreeOrderListData,
>;

impl rt::DoudianRequest for DoudianDutyFreeOrderListRequest {
    type Data = DoudianDutyFreeOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "dutyFree.orderList",
        path: "/dutyFree/orderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "时间区间错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianDutyFreeOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderListRequest",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_by", rt::REQUIRED, &[]),
                rt::Field("is_desc", 0, &["0", "1"]),
                rt::Field("order_list", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 3, &self.is_desc);
        rt::put(w, 2, &self.order_by);
        rt::put(w, 4, &self.order_list);
        rt::put(w, 5, &self.page);
        rt::put(w, 6, &self.size);
        rt::put(w, 0, &self.start_time);
    }
}

rt::impl_record!(DoudianDutyFreeOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.order_by, r),
            3 => rt::get(&mut self.is_desc, r),
            4 => rt::get(&mut self.order_list, r),
            5 => rt::get(&mut self.page, r),
            6 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianDutyFreeOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            order_by: Default::default(),
            is_desc: Default::default(),
            order_list: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianDutyFreeOrderListRequest, Self::blank());

impl rt::Paged for DoudianDutyFreeOrderListData {
    type Item = DoudianDutyFreeOrderListOrder;

    fn items(&self) -> &[DoudianDutyFreeOrderListOrder] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `dutyFree.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderListData {
    /// 订单列表
    pub data: Vec<DoudianDutyFreeOrderListOrder>,
    /// 是否还有下一页
    pub has_next: Option<bool>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianDutyFreeOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderListData",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("has_next", 0, &[]),
                rt::Field("total", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.has_next);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianDutyFreeOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.has_next, r),
            2 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderListData);

rt::impl_serde!(DoudianDutyFreeOrderListData, Self::default());

/// Part of the answer to `dutyFree.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderListOrder {
    /// 订单ID
    pub order_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 状态
    pub status: Option<i32>,
    /// 清关模式
    ///
    /// Codes:
    ///
    /// - `4` 离岛免税
    /// - `5` 离岛补购
    pub customs_clear_type: Option<i32>,
    /// 商品销售价格, in fen (0.01 yuan)
    pub goods_value: Option<i64>,
    /// 运杂费, in fen (0.01 yuan)
    pub freight: Option<i64>,
    /// 优惠总金额, in fen (0.01 yuan)
    pub discount: Option<i64>,
    /// 非普惠优惠总金额, in fen (0.01 yuan)
    pub no_public_discount: Option<i64>,
    /// 实际支付金额, in fen (0.01 yuan)
    pub actural_paid: Option<i64>,
    /// 订购人注册号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub buyer_reg_no: Option<String>,
    /// 订购人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub buyer_name: Option<String>,
    /// 订购人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub buyer_telephone: Option<String>,
    /// 订购人证件类型
    ///
    /// Codes:
    ///
    /// - `1` 身份证
    /// - `2` 其它
    pub buyer_id_type: Option<String>,
    /// 订购人证件号码
    ///
    /// Personal data (an identity number): `Debug` shows `***`.
    pub buyer_id_number: Option<String>,
    /// 收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub consignee: Option<String>,
    /// 收货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub consignee_telephone: Option<String>,
    /// 收货地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub consignee_address: Option<String>,
    /// 支付流水号
    pub pay_transaction_id: Option<String>,
    /// 支付类型
    pub pay_type: Option<DoudianOrderPayType>,
    /// 用户下单时间
    pub order_date: Option<i64>,
    /// 履约单创建时间, in milliseconds
    pub create_time: Option<i64>,
    /// 支付完成时间, in milliseconds
    pub pay_time: Option<i64>,
    /// 最晚发货时间
    pub exp_ship_time: Option<i64>,
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 现货
    /// - `1` 全款预售
    pub pre_sale_type: Option<i32>,
    /// 提货方式
    ///
    /// Codes:
    ///
    /// - `1` 邮寄
    /// - `2` 离岛自提
    pub delivery_method: Option<i32>,
    /// 自提点地址
    pub delivery_location: Option<String>,
    /// 离岛方式
    ///
    /// Codes:
    ///
    /// - `1` 飞机
    /// - `2` 火车
    /// - `3` 轮渡
    pub leave_type: Option<i32>,
    /// 离岛时间, in seconds
    pub leave_date: Option<i64>,
    /// 交通班次号
    pub frequency_no: Option<String>,
    /// 订单明细信息
    pub order_detail_list: Vec<DoudianDutyFreeOrderListOrderItem>,
}

impl rt::Encode for DoudianDutyFreeOrderListOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderListOrder",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("customs_clear_type", 0, &["4", "5"]),
                rt::Field("goods_value", 0, &[]),
                rt::Field("freight", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("no_public_discount", 0, &[]),
                rt::Field("actural_paid", 0, &[]),
                rt::Field("buyer_reg_no", rt::PII, &[]),
                rt::Field("buyer_name", rt::PII, &[]),
                rt::Field("buyer_telephone", rt::PII, &[]),
                rt::Field("buyer_id_type", 0, &["1", "2"]),
                rt::Field("buyer_id_number", rt::PII, &[]),
                rt::Field("consignee", rt::PII, &[]),
                rt::Field("consignee_telephone", rt::PII, &[]),
                rt::Field("consignee_address", rt::PII, &[]),
                rt::Field("pay_transaction_id", 0, &[]),
                rt::Field("pay_type", 0, DoudianOrderPayType::KNOWN),
                rt::Field("order_date", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("pay_time", 0, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("pre_sale_type", 0, &["0", "1"]),
                rt::Field("delivery_method", 0, &["1", "2"]),
                rt::Field("delivery_location", 0, &[]),
                rt::Field("leave_type", 0, &["1", "2", "3"]),
                rt::Field("leave_date", 0, &[]),
                rt::Field("frequency_no", 0, &[]),
                rt::Field("order_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.actural_paid);
        rt::put(w, 13, &self.buyer_id_number);
        rt::put(w, 12, &self.buyer_id_type);
        rt::put(w, 10, &self.buyer_name);
        rt::put(w, 9, &self.buyer_reg_no);
        rt::put(w, 11, &self.buyer_telephone);
        rt::put(w, 14, &self.consignee);
        rt::put(w, 16, &self.consignee_address);
        rt::put(w, 15, &self.consignee_telephone);
        rt::put(w, 20, &self.create_time);
        rt::put(w, 3, &self.customs_clear_type);
        rt::put(w, 25, &self.delivery_location);
        rt::put(w, 24, &self.delivery_method);
        rt::put(w, 6, &self.discount);
        rt::put(w, 22, &self.exp_ship_time);
        rt::put(w, 5, &self.freight);
        rt::put(w, 28, &self.frequency_no);
        rt::put(w, 4, &self.goods_value);
        rt::put(w, 27, &self.leave_date);
        rt::put(w, 26, &self.leave_type);
        rt::put(w, 7, &self.no_public_discount);
        rt::put(w, 19, &self.order_date);
        rt::put(w, 29, &self.order_detail_list);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 21, &self.pay_time);
        rt::put(w, 17, &self.pay_transaction_id);
        rt::put(w, 18, &self.pay_type);
        rt::put(w, 23, &self.pre_sale_type);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.status);
    }
}

impl rt::Decode for DoudianDutyFreeOrderListOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.customs_clear_type, r),
            4 => rt::get(&mut self.goods_value, r),
            5 => rt::get(&mut self.freight, r),
            6 => rt::get(&mut self.discount, r),
            7 => rt::get(&mut self.no_public_discount, r),
            8 => rt::get(&mut self.actural_paid, r),
            9 => rt::get(&mut self.buyer_reg_no, r),
            10 => rt::get(&mut self.buyer_name, r),
            11 => rt::get(&mut self.buyer_telephone, r),
            12 => rt::get(&mut self.buyer_id_type, r),
            13 => rt::get(&mut self.buyer_id_number, r),
            14 => rt::get(&mut self.consignee, r),
            15 => rt::get(&mut self.consignee_telephone, r),
            16 => rt::get(&mut self.consignee_address, r),
            17 => rt::get(&mut self.pay_transaction_id, r),
            18 => rt::get(&mut self.pay_type, r),
            19 => rt::get(&mut self.order_date, r),
            20 => rt::get(&mut self.create_time, r),
            21 => rt::get(&mut self.pay_time, r),
            22 => rt::get(&mut self.exp_ship_time, r),
            23 => rt::get(&mut self.pre_sale_type, r),
            24 => rt::get(&mut self.delivery_method, r),
            25 => rt::get(&mut self.delivery_location, r),
            26 => rt::get(&mut self.leave_type, r),
            27 => rt::get(&mut self.leave_date, r),
            28 => rt::get(&mut self.frequency_no, r),
            29 => rt::get(&mut self.order_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderListOrder);

rt::impl_serde!(DoudianDutyFreeOrderListOrder, Self::default());

/// Part of the answer to `dutyFree.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderListOrderItem {
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 商品名称
    pub item_name: Option<String>,
    /// 购买数量
    pub qty: Option<i64>,
    /// 销售单价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 销售总价, in fen (0.01 yuan)
    pub total_price: Option<i64>,
    /// 商品原始价格, in fen (0.01 yuan)
    pub original_price: Option<i64>,
    /// 优惠总金额, in fen (0.01 yuan)
    pub discount: Option<i64>,
    /// 优惠券优惠总金额, in fen (0.01 yuan)
    pub coupon_amount: Option<i64>,
    /// 满减活动优惠总金额, in fen (0.01 yuan)
    pub fulldiscount_amount: Option<i64>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<String>,
    /// 是否套装
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_suit: Option<i32>,
    /// 套装数量
    pub suit_num: Option<i64>,
    /// 海关分类限制编码
    pub cdf_category: Option<String>,
    /// 净含量, in ml
    pub volume: Option<i64>,
    /// 条形码
    pub bar_code: Option<String>,
}

impl rt::Encode for DoudianDutyFreeOrderListOrderItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderListOrderItem",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("item_name", 0, &[]),
                rt::Field("qty", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("total_price", 0, &[]),
                rt::Field("original_price", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("coupon_amount", 0, &[]),
                rt::Field("fulldiscount_amount", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("is_suit", 0, &["0", "1"]),
                rt::Field("suit_num", 0, &[]),
                rt::Field("cdf_category", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("bar_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 14, &self.bar_code);
        rt::put(w, 12, &self.cdf_category);
        rt::put(w, 7, &self.coupon_amount);
        rt::put(w, 6, &self.discount);
        rt::put(w, 8, &self.fulldiscount_amount);
        rt::put(w, 10, &self.is_suit);
        rt::put(w, 1, &self.item_name);
        rt::put(w, 5, &self.original_price);
        rt::put(w, 9, &self.out_sku_id);
        rt::put(w, 3, &self.price);
        rt::put(w, 2, &self.qty);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 11, &self.suit_num);
        rt::put(w, 4, &self.total_price);
        rt::put(w, 13, &self.volume);
    }
}

impl rt::Decode for DoudianDutyFreeOrderListOrderItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.item_name, r),
            2 => rt::get(&mut self.qty, r),
            3 => rt::get(&mut self.price, r),
            4 => rt::get(&mut self.total_price, r),
            5 => rt::get(&mut self.original_price, r),
            6 => rt::get(&mut self.discount, r),
            7 => rt::get(&mut self.coupon_amount, r),
            8 => rt::get(&mut self.fulldiscount_amount, r),
            9 => rt::get(&mut self.out_sku_id, r),
            10 => rt::get(&mut self.is_suit, r),
            11 => rt::get(&mut self.suit_num, r),
            12 => rt::get(&mut self.cdf_category, r),
            13 => rt::get(&mut self.volume, r),
            14 => rt::get(&mut self.bar_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDutyFreeOrderListOrderItem);

rt::impl_serde!(DoudianDutyFreeOrderListOrderItem, Self::default());
