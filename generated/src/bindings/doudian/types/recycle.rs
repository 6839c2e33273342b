// @generated from the shared types recycle by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRecycleOrder {
    /// 线索单ID
    pub clue_order_id: String,
    /// 线索ID
    pub clue_id: String,
    /// 订单状态
    pub clue_order_status: i32,
    /// 字节小程序APP\_ID
    pub app_id: String,
    /// 下单来源类型
    pub theme_type: Option<i32>,
    /// 商品名称
    pub product_name: String,
    /// 商品图片URL
    pub product_pic: Option<String>,
    /// SKU描述
    pub sku: String,
    /// 购买渠道
    pub purchase_way: i32,
    /// 购买凭证
    pub proof: Option<String>,
    /// 成色
    pub vintage: String,
    /// 品类名称
    pub category_name: String,
    /// 品牌名称
    pub brand_name: String,
    /// 系列名称
    pub series_name: String,
    /// 型号名称
    pub model_name: String,
    /// 备注
    pub notes: Option<String>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 寄出方式
    pub sent_way: Option<i32>,
    /// 寄出时间戳
    pub sent_time: Option<i64>,
    /// 经过加密的收件人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_shop_name: Option<String>,
    /// 经过加密的收件人地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_shop_address: Option<String>,
    /// 经过加密的收件人电话号码
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_shop_phone: Option<String>,
    /// 经过加密的发件人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_user_name: Option<String>,
    /// 经过加密的发件人地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_user_address: Option<String>,
    /// 经过加密的发件人电话号码
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_user_phone: Option<String>,
    /// 订单关闭时间戳
    pub close_time: Option<i64>,
    /// 估价时间戳
    pub price_create_time: Option<i64>,
    /// 估价确认时间戳
    pub price_confirm_time: Option<i64>,
    /// 回收价, in fen (0.01 yuan)
    pub recycle_price: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub recycle_commission: Option<i64>,
    /// 寄卖价, in fen (0.01 yuan)
    pub consignment_price: Option<i64>,
    /// 商家服务费, in fen (0.01 yuan)
    pub consignment_fee: Option<i64>,
    /// 平台服务费, in fen (0.01 yuan)
    pub consignment_commission: Option<i64>,
    /// 寄售周期, in seconds
    pub consignment_period: Option<i64>,
    /// 寄售开始时间戳
    pub shop_consignment_time: Option<i64>,
    /// 成交类型
    pub knockdown_type: Option<i32>,
    /// 成交时间戳
    pub knockdown_time: Option<i64>,
    /// 终止时间戳
    pub termination_time: Option<i64>,
    /// 终止方
    pub termination_side: Option<String>,
    /// 终止原因
    pub termination_reason: Option<String>,
    /// 退件物流单号
    pub reverse_logistics_code: Option<String>,
    /// 创建时间戳
    pub create_time: i64,
    /// 更新时间戳
    pub update_time: i64,
}

impl rt::Encode for DoudianRecycleOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleOrder",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("clue_id", rt::REQUIRED, &[]),
                rt::Field("clue_order_status", rt::REQUIRED, &[]),
                rt::Field("app_id", rt::REQUIRED, &[]),
                rt::Field("theme_type", rt::LENIENT, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_pic", 0, &[]),
                rt::Field("sku", rt::REQUIRED, &[]),
                rt::Field("purchase_way", rt::REQUIRED, &[]),
                rt::Field("proof", 0, &[]),
                rt::Field("vintage", rt::REQUIRED, &[]),
                rt::Field("category_name", rt::REQUIRED, &[]),
                rt::Field("brand_name", rt::REQUIRED, &[]),
                rt::Field("series_name", rt::REQUIRED, &[]),
                rt::Field("model_name", rt::REQUIRED, &[]),
                rt::Field("notes", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("sent_way", rt::LENIENT, &[]),
                rt::Field("sent_time", rt::LENIENT, &[]),
                rt::Field("encrypt_shop_name", rt::PII, &[]),
                rt::Field("encrypt_shop_address", rt::PII, &[]),
                rt::Field("encrypt_shop_phone", rt::PII, &[]),
                rt::Field("encrypt_user_name", rt::PII, &[]),
                rt::Field("encrypt_user_address", rt::PII, &[]),
                rt::Field("encrypt_user_phone", rt::PII, &[]),
                rt::Field("close_time", rt::LENIENT, &[]),
                rt::Field("price_create_time", rt::LENIENT, &[]),
                rt::Field("price_confirm_time", rt::LENIENT, &[]),
                rt::Field("recycle_price", rt::LENIENT, &[]),
                rt::Field("recycle_commission", rt::LENIENT, &[]),
                rt::Field("consignment_price", rt::LENIENT, &[]),
                rt::Field("consignment_fee", rt::LENIENT, &[]),
                rt::Field("consignment_commission", rt::LENIENT, &[]),
                rt::Field("consignment_period", rt::LENIENT, &[]),
                rt::Field("shop_consignment_time", rt::LENIENT, &[]),
                rt::Field("knockdown_type", rt::LENIENT, &[]),
                rt::Field("knockdown_time", rt::LENIENT, &[]),
                rt::Field("termination_time", rt::LENIENT, &[]),
                rt::Field("termination_side", 0, &[]),
                rt::Field("termination_reason", 0, &[]),
                rt::Field("reverse_logistics_code", 0, &[]),
                rt::Field("create_time", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("update_time", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.app_id);
        rt::put(w, 12, &self.brand_name);
        rt::put(w, 11, &self.category_name);
        rt::put(w, 25, &self.close_time);
        rt::put(w, 1, &self.clue_id);
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 2, &self.clue_order_status);
        rt::put(w, 32, &self.consignment_commission);
        rt::put(w, 31, &self.consignment_fee);
        rt::put(w, 33, &self.consignment_period);
        rt::put(w, 30, &self.consignment_price);
        rt::put(w, 41, &self.create_time);
        rt::put(w, 20, &self.encrypt_shop_address);
        rt::put(w, 19, &self.encrypt_shop_name);
        rt::put(w, 21, &self.encrypt_shop_phone);
        rt::put(w, 23, &self.encrypt_user_address);
        rt::put(w, 22, &self.encrypt_user_name);
        rt::put(w, 24, &self.encrypt_user_phone);
        rt::put(w, 36, &self.knockdown_time);
        rt::put(w, 35, &self.knockdown_type);
        rt::put(w, 16, &self.logistics_code);
        rt::put(w, 14, &self.model_name);
        rt::put(w, 15, &self.notes);
        rt::put(w, 27, &self.price_confirm_time);
        rt::put(w, 26, &self.price_create_time);
        rt::put(w, 5, &self.product_name);
        rt::put(w, 6, &self.product_pic);
        rt::put(w, 9, &self.proof);
        rt::put(w, 8, &self.purchase_way);
        rt::put(w, 29, &self.recycle_commission);
        rt::put(w, 28, &self.recycle_price);
        rt::put(w, 40, &self.reverse_logistics_code);
        rt::put(w, 18, &self.sent_time);
        rt::put(w, 17, &self.sent_way);
        rt::put(w, 13, &self.series_name);
        rt::put(w, 34, &self.shop_consignment_time);
        rt::put(w, 7, &self.sku);
        rt::put(w, 39, &self.termination_reason);
        rt::put(w, 38, &self.termination_side);
        rt::put(w, 37, &self.termination_time);
        rt::put(w, 4, &self.theme_type);
        rt::put(w, 42, &self.update_time);
        rt::put(w, 10, &self.vintage);
    }
}

impl rt::Decode for DoudianRecycleOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.clue_id, r),
            2 => rt::get(&mut self.clue_order_status, r),
            3 => rt::get(&mut self.app_id, r),
            4 => rt::get(&mut self.theme_type, r),
            5 => rt::get(&mut self.product_name, r),
            6 => rt::get(&mut self.product_pic, r),
            7 => rt::get(&mut self.sku, r),
            8 => rt::get(&mut self.purchase_way, r),
            9 => rt::get(&mut self.proof, r),
            10 => rt::get(&mut self.vintage, r),
            11 => rt::get(&mut self.category_name, r),
            12 => rt::get(&mut self.brand_name, r),
            13 => rt::get(&mut self.series_name, r),
            14 => rt::get(&mut self.model_name, r),
            15 => rt::get(&mut self.notes, r),
            16 => rt::get(&mut self.logistics_code, r),
            17 => rt::get(&mut self.sent_way, r),
            18 => rt::get(&mut self.sent_time, r),
            19 => rt::get(&mut self.encrypt_shop_name, r),
            20 => rt::get(&mut self.encrypt_shop_address, r),
            21 => rt::get(&mut self.encrypt_shop_phone, r),
            22 => rt::get(&mut self.encrypt_user_name, r),
            23 => rt::get(&mut self.encrypt_user_address, r),
            24 => rt::get(&mut self.encrypt_user_phone, r),
            25 => rt::get(&mut self.close_time, r),
            26 => rt::get(&mut self.price_create_time, r),
            27 => rt::get(&mut self.price_confirm_time, r),
            28 => rt::get(&mut self.recycle_price, r),
            29 => rt::get(&mut self.recycle_commission, r),
            30 => rt::get(&mut self.consignment_price, r),
            31 => rt::get(&mut self.consignment_fee, r),
            32 => rt::get(&mut self.consignment_commission, r),
            33 => rt::get(&mut self.consignment_period, r),
            34 => rt::get(&mut self.shop_consignment_time, r),
            35 => rt::get(&mut self.knockdown_type, r),
            36 => rt::get(&mut self.knockdown_time, r),
            37 => rt::get(&mut self.termination_time, r),
            38 => rt::get(&mut self.termination_side, r),
            39 => rt::get(&mut self.termination_reason, r),
            40 => rt::get(&mut self.reverse_logistics_code, r),
            41 => rt::get(&mut self.create_time, r),
            42 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRecycleOrder);

rt::impl_serde!(DoudianRecycleOrder, Self::default());
