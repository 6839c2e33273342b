// @generated from the shared types push_message by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianRegion;

/// Part of several messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPushAddress {
    /// 省份
    pub province: Option<DoudianRegion>,
    /// 城市
    pub city: Option<DoudianRegion>,
    /// 区县
    pub town: Option<DoudianRegion>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 加密详细地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_detail: Option<String>,
}

impl rt::Encode for DoudianPushAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPushAddress",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("encrypt_detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 4, &self.detail);
        rt::put(w, 5, &self.encrypt_detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianPushAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.detail, r),
            5 => rt::get(&mut self.encrypt_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPushAddress);

rt::impl_serde!(DoudianPushAddress, Self::default());

/// Part of several messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPushChangedConsignee {
    /// 收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 加密收货人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_name: Option<String>,
    /// 收货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel: Option<String>,
    /// 加密收货人电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_tel: Option<String>,
    /// 收货地址
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON in text; one source shows a list of addresses, and the JSON itself.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub addr: Option<rt::JsonText<DoudianPushAddress>>,
}

impl rt::Encode for DoudianPushChangedConsignee {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPushChangedConsignee",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("encrypt_name", rt::PII, &[]),
                rt::Field("tel", rt::PII, &[]),
                rt::Field("encrypt_tel", rt::PII, &[]),
                rt::Field("addr", rt::PII | rt::LENIENT | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.addr);
        rt::put(w, 1, &self.encrypt_name);
        rt::put(w, 3, &self.encrypt_tel);
        rt::put(w, 0, &self.name);
        rt::put(w, 2, &self.tel);
    }
}

impl rt::Decode for DoudianPushChangedConsignee {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.encrypt_name, r),
            2 => rt::get(&mut self.tel, r),
            3 => rt::get(&mut self.encrypt_tel, r),
            4 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPushChangedConsignee);

rt::impl_serde!(DoudianPushChangedConsignee, Self::default());

/// Part of several messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPushConsignee {
    /// 收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 收货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel: Option<String>,
    /// 收货地址
    ///
    /// JSON inside text on the wire.
    ///
    /// JSON in text; one source shows a list of addresses, and the JSON itself.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub addr: Option<rt::JsonText<DoudianPushAddress>>,
}

impl rt::Encode for DoudianPushConsignee {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPushConsignee",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("tel", rt::PII, &[]),
                rt::Field("addr", rt::PII | rt::LENIENT | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.addr);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.tel);
    }
}

impl rt::Decode for DoudianPushConsignee {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.tel, r),
            2 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPushConsignee);

rt::impl_serde!(DoudianPushConsignee, Self::default());

/// Part of several messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPushReturnBook {
    /// 寄回类型
    ///
    /// Codes:
    ///
    /// - `1` 自行寄回
    /// - `2` 上门取件
    /// - `3` 快递柜
    /// - `4` 到店退货
    /// - `5` 商家自有运力上门取货
    /// - `8` 驿站
    /// - `10` 商家上门取货
    pub send_type: Option<i64>,
    /// 上门取件预约开始时间段
    ///
    /// Such as 09:00.
    pub time_begin: Option<String>,
    /// 上门取件预约结束时间段
    ///
    /// Such as 11:00.
    pub time_end: Option<String>,
    /// 地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub addr: Option<String>,
    /// 加密地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_addr: Option<String>,
}

impl rt::Encode for DoudianPushReturnBook {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPushReturnBook",
            &[
                rt::Field("send_type", 0, &["1", "2", "3", "4", "5", "8", "10"]),
                rt::Field("time_begin", 0, &[]),
                rt::Field("time_end", 0, &[]),
                rt::Field("addr", rt::PII, &[]),
                rt::Field("encrypt_addr", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.addr);
        rt::put(w, 4, &self.encrypt_addr);
        rt::put(w, 0, &self.send_type);
        rt::put(w, 1, &self.time_begin);
        rt::put(w, 2, &self.time_end);
    }
}

impl rt::Decode for DoudianPushReturnBook {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.send_type, r),
            1 => rt::get(&mut self.time_begin, r),
            2 => rt::get(&mut self.time_end, r),
            3 => rt::get(&mut self.addr, r),
            4 => rt::get(&mut self.encrypt_addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPushReturnBook);

rt::impl_serde!(DoudianPushReturnBook, Self::default());

/// Part of several messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPushShippedOrder {
    /// 子订单ID
    pub shipped_order_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 购买数量
    pub sku_num: Option<i32>,
    /// 发货数量
    pub shipped_num: Option<i32>,
}

impl rt::Encode for DoudianPushShippedOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPushShippedOrder",
            &[
                rt::Field("shipped_order_id", rt::LENIENT, &[]),
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("sku_num", rt::LENIENT, &[]),
                rt::Field("shipped_num", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_id);
        rt::put(w, 4, &self.shipped_num);
        rt::put(w, 0, &self.shipped_order_id);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 3, &self.sku_num);
    }
}

impl rt::Decode for DoudianPushShippedOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipped_order_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.sku_id, r),
            3 => rt::get(&mut self.sku_num, r),
            4 => rt::get(&mut self.shipped_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPushShippedOrder);

rt::impl_serde!(DoudianPushShippedOrder, Self::default());

/// 业务来源
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianPushBiz(pub i64);

impl DoudianPushBiz {
    /// `1`: 鲁班广告
    pub const LUBAN: Self = Self(1);

    /// `2`: 联盟
    pub const ALLIANCE: Self = Self(2);

    /// `4`: 商城
    pub const MALL: Self = Self(4);

    /// `8`: 自主经营
    pub const SELF_RUN: Self = Self(8);

    /// `10`: 线索通支付表单
    pub const LEAD_FORM: Self = Self(10);

    /// `12`: 抖音门店
    pub const DOUYIN_STORE: Self = Self(12);

    /// `14`: 抖+
    pub const DOU_PLUS: Self = Self(14);

    /// `15`: 穿山甲
    pub const PANGLE: Self = Self(15);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "2",
        "4",
        "8",
        "10",
        "12",
        "14",
        "15",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("鲁班广告"),
            2 => Some("联盟"),
            4 => Some("商城"),
            8 => Some("自主经营"),
            10 => Some("线索通支付表单"),
            12 => Some("抖音门店"),
            14 => Some("抖+"),
            15 => Some("穿山甲"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianPushBiz, i64);
