// @generated from doudian/spi/topup.QueryOrderInfoForCreateOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of the SPI method `topup.QueryOrderInfoForCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupQueryOrderInfoForCreateOrderData {
    /// 外部商家订单号
    pub outer_order_id: String,
    /// 用户应支付金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 优惠金额, in fen (0.01 yuan)
    ///
    /// With pay\_amount, the price of the product.
    pub promotion_amount: Option<i64>,
}

impl DoudianSpiTopupQueryOrderInfoForCreateOrderData {
    /// With the parameters that are required.
    pub fn new(outer_order_id: impl Into<String>) -> Self {
        Self {
            outer_order_id: outer_order_id.into(),
            pay_amount: None,
            promotion_amount: None,
        }
    }

    /// Sets `pay_amount` (用户应支付金额).
    #[must_use]
    pub fn pay_amount(mut self, pay_amount: i64) -> Self {
        self.pay_amount = Some(pay_amount);
        self
    }

    /// Sets `promotion_amount` (优惠金额).
    #[must_use]
    pub fn promotion_amount(mut self, promotion_amount: i64) -> Self {
        self.promotion_amount = Some(promotion_amount);
        self
    }
}

impl rt::Encode for DoudianSpiTopupQueryOrderInfoForCreateOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupQueryOrderInfoForCreateOrderData",
            &[
                rt::Field("outer_order_id", rt::REQUIRED, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("promotion_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.outer_order_id);
        rt::put(w, 1, &self.pay_amount);
        rt::put(w, 2, &self.promotion_amount);
    }
}

impl rt::Decode for DoudianSpiTopupQueryOrderInfoForCreateOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.outer_order_id, r),
            1 => rt::get(&mut self.pay_amount, r),
            2 => rt::get(&mut self.promotion_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupQueryOrderInfoForCreateOrderData);

rt::impl_serde!(DoudianSpiTopupQueryOrderInfoForCreateOrderData, Self::default());

/// 查询商家订单信息 — the SPI method `topup.QueryOrderInfoForCreateOrder`
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 100001 | 验签失败 |
/// | 100002 | 参数错误 |
/// | 100003 | 系统错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupQueryOrderInfoForCreateOrderRequest {
    /// 外部商家订单号
    pub outer_order_id: String,
    /// 商品ID列表
    pub product_id_list: Vec<i64>,
    /// SKU\_ID列表
    pub sku_id_list: Vec<i64>,
    /// 店铺ID
    pub shop_id: i64,
}

impl rt::Encode for DoudianSpiTopupQueryOrderInfoForCreateOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupQueryOrderInfoForCreateOrderRequest",
            &[
                rt::Field("outer_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_id_list", rt::LENIENT, &[]),
                rt::Field("sku_id_list", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.outer_order_id);
        rt::put(w, 1, &self.product_id_list);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 2, &self.sku_id_list);
    }
}

impl rt::Decode for DoudianSpiTopupQueryOrderInfoForCreateOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.outer_order_id, r),
            1 => rt::get(&mut self.product_id_list, r),
            2 => rt::get(&mut self.sku_id_list, r),
            3 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupQueryOrderInfoForCreateOrderRequest);

rt::impl_serde!(DoudianSpiTopupQueryOrderInfoForCreateOrderRequest, Self::default());

/// The reply to [`DoudianSpiTopupQueryOrderInfoForCreateOrderRequest`].
pub type DoudianSpiTopupQueryOrderInfoForCreateOrderResponse = rt::DoudianSpiResponse<
    DoudianSpiTopupQueryOrderInfoForCreateOrderData,
>;

impl rt::DoudianSpiRequest for DoudianSpiTopupQueryOrderInfoForCreateOrderRequest {
    type Data = DoudianSpiTopupQueryOrderInfoForCreateOrderData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "topup.QueryOrderInfoForCreateOrder",
        title: "查询商家订单信息",
        reply: rt::SpiReply::Data,
        errors: &[
            rt::ErrorRow {
                code: 100001,
                sub_code: "",
                label: "验签失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100002,
                sub_code: "",
                label: "参数错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100003,
                sub_code: "",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
