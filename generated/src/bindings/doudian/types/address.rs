// @generated from the shared types address by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCommonPhone {
    /// 区号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub area_num: Option<String>,
    /// 主机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub main_num: Option<String>,
    /// 分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub auxiliary_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianCommonPhone {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommonPhone",
            &[
                rt::Field("area_num", rt::PII, &[]),
                rt::Field("main_num", rt::PII, &[]),
                rt::Field("auxiliary_num", rt::PII, &[]),
                rt::Field("num", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.area_num);
        rt::put(w, 2, &self.auxiliary_num);
        rt::put(w, 1, &self.main_num);
        rt::put(w, 3, &self.num);
    }
}

impl rt::Decode for DoudianCommonPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.area_num, r),
            1 => rt::get(&mut self.main_num, r),
            2 => rt::get(&mut self.auxiliary_num, r),
            3 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCommonPhone);

rt::impl_serde!(DoudianCommonPhone, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCompanyPhone {
    /// 联系方式号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianCompanyPhone {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCompanyPhone",
            &[rt::Field("phone_num", rt::PII, &[]), rt::Field("num", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.phone_num);
    }
}

impl rt::Decode for DoudianCompanyPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone_num, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCompanyPhone);

rt::impl_serde!(DoudianCompanyPhone, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopAddress {
    /// 地址ID
    pub id: Option<i64>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 抖店店铺
    /// - `1` 门店
    pub biz_type: Option<i32>,
    /// 业务ID
    pub biz_id: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 售后地址联系人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: Option<String>,
    /// 联系方式类型
    ///
    /// Codes:
    ///
    /// - `0` 手机
    /// - `1` 普通座机
    /// - `2` 企业座机
    pub link_type: Option<i32>,
    /// 默认联系方式
    ///
    /// The mobile or the fixed number.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 普通座机
    pub common_phone: Option<DoudianCommonPhone>,
    /// 企业座机
    pub company_phone: Option<DoudianCompanyPhone>,
    /// 省ID
    pub province_id: Option<i64>,
    /// 省名称
    pub province_name: Option<String>,
    /// 城市ID
    pub city_id: Option<i64>,
    /// 城市名称
    pub city_name: Option<String>,
    /// 区县ID
    pub town_id: Option<i64>,
    /// 区县名称
    pub town_name: Option<String>,
    /// 街道ID
    pub street_id: Option<i64>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 售后备注
    pub after_sale_note: Option<String>,
    /// 是否是默认地址
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: Option<i64>,
    /// 是否是默认发货地址
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_send_default: Option<i64>,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: Option<rt::DateTime>,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianShopAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopAddress",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("biz_type", 0, &["0", "1"]),
                rt::Field("biz_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("link_type", 0, &["0", "1", "2"]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("common_phone", 0, &[]),
                rt::Field("company_phone", 0, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("province_name", 0, &[]),
                rt::Field("city_id", 0, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("town_id", 0, &[]),
                rt::Field("town_name", 0, &[]),
                rt::Field("street_id", 0, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("after_sale_note", 0, &[]),
                rt::Field("is_default", 0, &["0", "1"]),
                rt::Field("is_send_default", 0, &["0", "1"]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 19, &self.address);
        rt::put(w, 20, &self.after_sale_note);
        rt::put(w, 2, &self.biz_id);
        rt::put(w, 1, &self.biz_type);
        rt::put(w, 12, &self.city_id);
        rt::put(w, 13, &self.city_name);
        rt::put(w, 8, &self.common_phone);
        rt::put(w, 9, &self.company_phone);
        rt::put(w, 23, &self.create_time);
        rt::put(w, 18, &self.detail);
        rt::put(w, 0, &self.id);
        rt::put(w, 21, &self.is_default);
        rt::put(w, 22, &self.is_send_default);
        rt::put(w, 5, &self.link_type);
        rt::put(w, 6, &self.mobile);
        rt::put(w, 7, &self.phone);
        rt::put(w, 10, &self.province_id);
        rt::put(w, 11, &self.province_name);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 16, &self.street_id);
        rt::put(w, 17, &self.street_name);
        rt::put(w, 14, &self.town_id);
        rt::put(w, 15, &self.town_name);
        rt::put(w, 24, &self.update_time);
        rt::put(w, 4, &self.user_name);
    }
}

impl rt::Decode for DoudianShopAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.biz_type, r),
            2 => rt::get(&mut self.biz_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.user_name, r),
            5 => rt::get(&mut self.link_type, r),
            6 => rt::get(&mut self.mobile, r),
            7 => rt::get(&mut self.phone, r),
            8 => rt::get(&mut self.common_phone, r),
            9 => rt::get(&mut self.company_phone, r),
            10 => rt::get(&mut self.province_id, r),
            11 => rt::get(&mut self.province_name, r),
            12 => rt::get(&mut self.city_id, r),
            13 => rt::get(&mut self.city_name, r),
            14 => rt::get(&mut self.town_id, r),
            15 => rt::get(&mut self.town_name, r),
            16 => rt::get(&mut self.street_id, r),
            17 => rt::get(&mut self.street_name, r),
            18 => rt::get(&mut self.detail, r),
            19 => rt::get(&mut self.address, r),
            20 => rt::get(&mut self.after_sale_note, r),
            21 => rt::get(&mut self.is_default, r),
            22 => rt::get(&mut self.is_send_default, r),
            23 => rt::get(&mut self.create_time, r),
            24 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopAddress);

rt::impl_serde!(DoudianShopAddress, Self::default());
