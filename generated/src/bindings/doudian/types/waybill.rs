// @generated from the shared types waybill by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsAddress {
    /// 国家编码
    ///
    /// For example CHN.
    pub country_code: String,
    /// 省份名称
    pub province_name: String,
    /// 城市名称
    pub city_name: String,
    /// 区名称
    pub district_name: String,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: String,
}

impl DoudianLogisticsAddress {
    /// With the parameters that are required.
    pub fn new(
        country_code: impl Into<String>,
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        district_name: impl Into<String>,
        detail_address: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            province_name: province_name.into(),
            city_name: city_name.into(),
            district_name: district_name.into(),
            street_name: None,
            detail_address: detail_address.into(),
        }
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsAddress",
            &[
                rt::Field("country_code", rt::REQUIRED, &[]),
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.city_name);
        rt::put(w, 0, &self.country_code);
        rt::put(w, 5, &self.detail_address);
        rt::put(w, 3, &self.district_name);
        rt::put(w, 1, &self.province_name);
        rt::put(w, 4, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.country_code, r),
            1 => rt::get(&mut self.province_name, r),
            2 => rt::get(&mut self.city_name, r),
            3 => rt::get(&mut self.district_name, r),
            4 => rt::get(&mut self.street_name, r),
            5 => rt::get(&mut self.detail_address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsAddress);

rt::impl_serde!(DoudianLogisticsAddress, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillAddress {
    /// 国家编码
    pub country_code: String,
    /// 省名称
    pub province_name: String,
    /// 市名称
    pub city_name: String,
    /// 区名称
    pub district_name: String,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: String,
    /// 省编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_code: Option<String>,
    /// 市编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_code: Option<String>,
    /// 区编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub district_code: Option<String>,
    /// 街道编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_code: Option<String>,
}

impl DoudianWaybillAddress {
    /// With the parameters that are required.
    pub fn new(
        country_code: impl Into<String>,
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        district_name: impl Into<String>,
        detail_address: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            province_name: province_name.into(),
            city_name: city_name.into(),
            district_name: district_name.into(),
            street_name: None,
            detail_address: detail_address.into(),
            province_code: None,
            city_code: None,
            district_code: None,
            street_code: None,
        }
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `city_code` (市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `district_code` (区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }
}

impl rt::Encode for DoudianWaybillAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillAddress",
            &[
                rt::Field("country_code", rt::REQUIRED, &[]),
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::REQUIRED | rt::PII, &[]),
                rt::Field("province_code", rt::UNCERTAIN, &[]),
                rt::Field("city_code", rt::UNCERTAIN, &[]),
                rt::Field("district_code", rt::UNCERTAIN, &[]),
                rt::Field("street_code", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.city_code);
        rt::put(w, 2, &self.city_name);
        rt::put(w, 0, &self.country_code);
        rt::put(w, 5, &self.detail_address);
        rt::put(w, 8, &self.district_code);
        rt::put(w, 3, &self.district_name);
        rt::put(w, 6, &self.province_code);
        rt::put(w, 1, &self.province_name);
        rt::put(w, 9, &self.street_code);
        rt::put(w, 4, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.country_code, r),
            1 => rt::get(&mut self.province_name, r),
            2 => rt::get(&mut self.city_name, r),
            3 => rt::get(&mut self.district_name, r),
            4 => rt::get(&mut self.street_name, r),
            5 => rt::get(&mut self.detail_address, r),
            6 => rt::get(&mut self.province_code, r),
            7 => rt::get(&mut self.city_code, r),
            8 => rt::get(&mut self.district_code, r),
            9 => rt::get(&mut self.street_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillAddress);

rt::impl_serde!(DoudianWaybillAddress, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillContact {
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: String,
    /// 固定电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
}

impl DoudianWaybillContact {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            phone: None,
            mobile: None,
        }
    }

    /// Sets `phone` (固定电话).
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `mobile` (手机号).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl rt::Encode for DoudianWaybillContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillContact",
            &[
                rt::Field("name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.mobile);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.phone);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.phone, r),
            2 => rt::get(&mut self.mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillContact);

rt::impl_serde!(DoudianWaybillContact, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillDeliveryReq {
    /// 是否接受仅镇中心派送
    pub is_center_delivery: Option<bool>,
    /// 是否合伙人自提
    pub is_pickup_self: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianWaybillDeliveryReq {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            is_center_delivery: None,
            is_pickup_self: None,
        }
    }

    /// Sets `is_center_delivery` (是否接受仅镇中心派送).
    #[must_use]
    pub fn is_center_delivery(mut self, is_center_delivery: bool) -> Self {
        self.is_center_delivery = Some(is_center_delivery);
        self
    }

    /// Sets `is_pickup_self` (是否合伙人自提).
    #[must_use]
    pub fn is_pickup_self(mut self, is_pickup_self: bool) -> Self {
        self.is_pickup_self = Some(is_pickup_self);
        self
    }
}

impl rt::Encode for DoudianWaybillDeliveryReq {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillDeliveryReq",
            &[
                rt::Field("is_center_delivery", rt::LENIENT, &[]),
                rt::Field("is_pickup_self", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_center_delivery);
        rt::put(w, 1, &self.is_pickup_self);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillDeliveryReq {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_center_delivery, r),
            1 => rt::get(&mut self.is_pickup_self, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillDeliveryReq);

rt::impl_serde!(DoudianWaybillDeliveryReq, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillItem {
    /// 商品名称
    pub item_name: String,
    /// 商品规格
    pub item_specs: Option<String>,
    /// 商品数量
    pub item_count: i32,
    /// 单件商品体积, in cm3
    pub item_volume: Option<i32>,
    /// 单件商品重量, in grams
    pub item_weight: Option<i32>,
    /// 单件总净重量, in grams
    pub item_net_weight: Option<i32>,
}

impl DoudianWaybillItem {
    /// With the parameters that are required.
    pub fn new(item_name: impl Into<String>, item_count: i32) -> Self {
        Self {
            item_name: item_name.into(),
            item_specs: None,
            item_count,
            item_volume: None,
            item_weight: None,
            item_net_weight: None,
        }
    }

    /// Sets `item_specs` (商品规格).
    #[must_use]
    pub fn item_specs(mut self, item_specs: impl Into<String>) -> Self {
        self.item_specs = Some(item_specs.into());
        self
    }

    /// Sets `item_volume` (单件商品体积).
    #[must_use]
    pub fn item_volume(mut self, item_volume: i32) -> Self {
        self.item_volume = Some(item_volume);
        self
    }

    /// Sets `item_weight` (单件商品重量).
    #[must_use]
    pub fn item_weight(mut self, item_weight: i32) -> Self {
        self.item_weight = Some(item_weight);
        self
    }

    /// Sets `item_net_weight` (单件总净重量).
    #[must_use]
    pub fn item_net_weight(mut self, item_net_weight: i32) -> Self {
        self.item_net_weight = Some(item_net_weight);
        self
    }
}

impl rt::Encode for DoudianWaybillItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillItem",
            &[
                rt::Field("item_name", rt::REQUIRED, &[]),
                rt::Field("item_specs", 0, &[]),
                rt::Field("item_count", rt::REQUIRED, &[]),
                rt::Field("item_volume", 0, &[]),
                rt::Field("item_weight", 0, &[]),
                rt::Field("item_net_weight", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.item_count);
        rt::put(w, 0, &self.item_name);
        rt::put(w, 5, &self.item_net_weight);
        rt::put(w, 1, &self.item_specs);
        rt::put(w, 3, &self.item_volume);
        rt::put(w, 4, &self.item_weight);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.item_name, r),
            1 => rt::get(&mut self.item_specs, r),
            2 => rt::get(&mut self.item_count, r),
            3 => rt::get(&mut self.item_volume, r),
            4 => rt::get(&mut self.item_weight, r),
            5 => rt::get(&mut self.item_net_weight, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillItem);

rt::impl_serde!(DoudianWaybillItem, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillParty {
    /// 地址信息
    pub address: DoudianWaybillAddress,
    /// 联系信息
    pub contact: DoudianWaybillContact,
}

impl DoudianWaybillParty {
    /// With the parameters that are required.
    pub fn new(address: DoudianWaybillAddress, contact: DoudianWaybillContact) -> Self {
        Self { address, contact }
    }
}

impl rt::Encode for DoudianWaybillParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillParty",
            &[
                rt::Field("address", rt::REQUIRED, &[]),
                rt::Field("contact", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
        rt::put(w, 1, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            1 => rt::get(&mut self.contact, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillParty);

rt::impl_serde!(DoudianWaybillParty, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWaybillService {
    /// 增值服务编码
    pub service_code: Option<String>,
    /// 增值服务值
    pub service_value: Option<String>,
}

impl DoudianWaybillService {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            service_code: None,
            service_value: None,
        }
    }

    /// Sets `service_code` (增值服务编码).
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets `service_value` (增值服务值).
    #[must_use]
    pub fn service_value(mut self, service_value: impl Into<String>) -> Self {
        self.service_value = Some(service_value.into());
        self
    }
}

impl rt::Encode for DoudianWaybillService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWaybillService",
            &[rt::Field("service_code", 0, &[]), rt::Field("service_value", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.service_code);
        rt::put(w, 1, &self.service_value);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWaybillService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_code, r),
            1 => rt::get(&mut self.service_value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWaybillService);

rt::impl_serde!(DoudianWaybillService, Self::default());
