// @generated from the shared types iop by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDistributedOrder {
    /// 厂商店铺ID
    pub supplier_shop_id: i64,
    /// 厂商店铺名称
    pub supplier_shop_name: String,
    /// 代打订单ID
    pub distr_order_id: String,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 店铺订单号
    pub shop_order_id: String,
    /// 支付时间戳
    pub pay_time: i64,
    /// 分配时间戳
    pub distr_time: i64,
    /// 分配状态
    pub distr_status: i32,
    /// 订单状态
    pub order_status: i32,
    /// 售后状态
    pub after_sale_status: i32,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品数量
    pub product_count: i32,
    /// 商品价格, in fen (0.01 yuan)
    pub product_price: i64,
    /// 商家SKU编码
    pub out_sku_id: Option<String>,
    /// SKU规格
    pub sku_spec: Option<String>,
    /// 收件人ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub receiver_id: String,
    /// 省份ID
    pub province_id: i64,
    /// 省份名称
    pub province: String,
    /// 城市ID
    pub city_id: i64,
    /// 城市名称
    pub city: String,
    /// 区县ID
    pub district_id: i64,
    /// 区县名称
    pub district: String,
    /// 街道ID
    pub street_id: Option<i64>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 承诺发货时间戳
    pub exp_ship_time: Option<i64>,
    /// 物流单号
    pub tracking_no: Option<String>,
    /// 物流公司名称
    pub company_name: Option<String>,
    /// 取消原因
    pub distr_cancel_reason: Option<String>,
}

impl rt::Encode for DoudianDistributedOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianDistributedOrder",
            &[
                rt::Field("supplier_shop_id", rt::REQUIRED, &[]),
                rt::Field("supplier_shop_name", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("pay_time", rt::REQUIRED, &[]),
                rt::Field("distr_time", rt::REQUIRED, &[]),
                rt::Field("distr_status", rt::REQUIRED, &[]),
                rt::Field("order_status", rt::REQUIRED, &[]),
                rt::Field("after_sale_status", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_count", rt::REQUIRED, &[]),
                rt::Field("product_price", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("sku_spec", 0, &[]),
                rt::Field("receiver_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("province_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("district_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("district", rt::REQUIRED, &[]),
                rt::Field("street_id", rt::LENIENT, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("tracking_no", 0, &[]),
                rt::Field("company_name", 0, &[]),
                rt::Field("distr_cancel_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.after_sale_status);
        rt::put(w, 20, &self.city);
        rt::put(w, 19, &self.city_id);
        rt::put(w, 27, &self.company_name);
        rt::put(w, 28, &self.distr_cancel_reason);
        rt::put(w, 2, &self.distr_order_id);
        rt::put(w, 7, &self.distr_status);
        rt::put(w, 6, &self.distr_time);
        rt::put(w, 22, &self.district);
        rt::put(w, 21, &self.district_id);
        rt::put(w, 25, &self.exp_ship_time);
        rt::put(w, 8, &self.order_status);
        rt::put(w, 14, &self.out_sku_id);
        rt::put(w, 5, &self.pay_time);
        rt::put(w, 12, &self.product_count);
        rt::put(w, 10, &self.product_id);
        rt::put(w, 11, &self.product_name);
        rt::put(w, 13, &self.product_price);
        rt::put(w, 18, &self.province);
        rt::put(w, 17, &self.province_id);
        rt::put(w, 16, &self.receiver_id);
        rt::put(w, 3, &self.seller_words);
        rt::put(w, 4, &self.shop_order_id);
        rt::put(w, 15, &self.sku_spec);
        rt::put(w, 24, &self.street);
        rt::put(w, 23, &self.street_id);
        rt::put(w, 0, &self.supplier_shop_id);
        rt::put(w, 1, &self.supplier_shop_name);
        rt::put(w, 26, &self.tracking_no);
    }
}

impl rt::Decode for DoudianDistributedOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_id, r),
            1 => rt::get(&mut self.supplier_shop_name, r),
            2 => rt::get(&mut self.distr_order_id, r),
            3 => rt::get(&mut self.seller_words, r),
            4 => rt::get(&mut self.shop_order_id, r),
            5 => rt::get(&mut self.pay_time, r),
            6 => rt::get(&mut self.distr_time, r),
            7 => rt::get(&mut self.distr_status, r),
            8 => rt::get(&mut self.order_status, r),
            9 => rt::get(&mut self.after_sale_status, r),
            10 => rt::get(&mut self.product_id, r),
            11 => rt::get(&mut self.product_name, r),
            12 => rt::get(&mut self.product_count, r),
            13 => rt::get(&mut self.product_price, r),
            14 => rt::get(&mut self.out_sku_id, r),
            15 => rt::get(&mut self.sku_spec, r),
            16 => rt::get(&mut self.receiver_id, r),
            17 => rt::get(&mut self.province_id, r),
            18 => rt::get(&mut self.province, r),
            19 => rt::get(&mut self.city_id, r),
            20 => rt::get(&mut self.city, r),
            21 => rt::get(&mut self.district_id, r),
            22 => rt::get(&mut self.district, r),
            23 => rt::get(&mut self.street_id, r),
            24 => rt::get(&mut self.street, r),
            25 => rt::get(&mut self.exp_ship_time, r),
            26 => rt::get(&mut self.tracking_no, r),
            27 => rt::get(&mut self.company_name, r),
            28 => rt::get(&mut self.distr_cancel_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDistributedOrder);

rt::impl_serde!(DoudianDistributedOrder, Self::default());
