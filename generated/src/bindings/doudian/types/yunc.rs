// @generated from the shared types yunc by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncAccepted {
    /// LO单号
    pub logistics_no: Option<String>,
}

impl rt::Encode for DoudianYuncAccepted {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncAccepted",
            &[rt::Field("logistics_no", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_no);
    }
}

impl rt::Decode for DoudianYuncAccepted {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncAccepted);

rt::impl_serde!(DoudianYuncAccepted, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncBatch {
    /// 批次号
    pub batch_number: Option<String>,
    /// 生产日期
    pub product_date: Option<i64>,
    /// 失效日期
    pub expire_date: Option<i64>,
    /// 入库日期
    pub receipt_date: Option<i64>,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// SCM入库单号
    pub scm_inbound_order: Option<String>,
}

impl DoudianYuncBatch {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            batch_number: None,
            product_date: None,
            expire_date: None,
            receipt_date: None,
            supplier_id: None,
            scm_inbound_order: None,
        }
    }

    /// Sets `batch_number` (批次号).
    #[must_use]
    pub fn batch_number(mut self, batch_number: impl Into<String>) -> Self {
        self.batch_number = Some(batch_number.into());
        self
    }

    /// Sets `product_date` (生产日期).
    #[must_use]
    pub fn product_date(mut self, product_date: i64) -> Self {
        self.product_date = Some(product_date);
        self
    }

    /// Sets `expire_date` (失效日期).
    #[must_use]
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.expire_date = Some(expire_date);
        self
    }

    /// Sets `receipt_date` (入库日期).
    #[must_use]
    pub fn receipt_date(mut self, receipt_date: i64) -> Self {
        self.receipt_date = Some(receipt_date);
        self
    }

    /// Sets `supplier_id` (供应商ID).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets `scm_inbound_order` (SCM入库单号).
    #[must_use]
    pub fn scm_inbound_order(mut self, scm_inbound_order: impl Into<String>) -> Self {
        self.scm_inbound_order = Some(scm_inbound_order.into());
        self
    }
}

impl rt::Encode for DoudianYuncBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncBatch",
            &[
                rt::Field("batch_number", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("receipt_date", 0, &[]),
                rt::Field("supplier_id", 0, &[]),
                rt::Field("scm_inbound_order", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_number);
        rt::put(w, 2, &self.expire_date);
        rt::put(w, 1, &self.product_date);
        rt::put(w, 3, &self.receipt_date);
        rt::put(w, 5, &self.scm_inbound_order);
        rt::put(w, 4, &self.supplier_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncBatch {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_number, r),
            1 => rt::get(&mut self.product_date, r),
            2 => rt::get(&mut self.expire_date, r),
            3 => rt::get(&mut self.receipt_date, r),
            4 => rt::get(&mut self.supplier_id, r),
            5 => rt::get(&mut self.scm_inbound_order, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncBatch);

rt::impl_serde!(DoudianYuncBatch, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCancelLine {
    /// 出库单行号
    pub line_no: Option<String>,
    /// 货品编码
    pub cargo_code: Option<String>,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 取消数量
    pub cancel_amount: Option<i32>,
}

impl DoudianYuncCancelLine {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            line_no: None,
            cargo_code: None,
            erp_sku_id: None,
            cancel_amount: None,
        }
    }

    /// Sets `line_no` (出库单行号).
    #[must_use]
    pub fn line_no(mut self, line_no: impl Into<String>) -> Self {
        self.line_no = Some(line_no.into());
        self
    }

    /// Sets `cargo_code` (货品编码).
    #[must_use]
    pub fn cargo_code(mut self, cargo_code: impl Into<String>) -> Self {
        self.cargo_code = Some(cargo_code.into());
        self
    }

    /// Sets `erp_sku_id` (ERP商品编码).
    #[must_use]
    pub fn erp_sku_id(mut self, erp_sku_id: impl Into<String>) -> Self {
        self.erp_sku_id = Some(erp_sku_id.into());
        self
    }

    /// Sets `cancel_amount` (取消数量).
    #[must_use]
    pub fn cancel_amount(mut self, cancel_amount: i32) -> Self {
        self.cancel_amount = Some(cancel_amount);
        self
    }
}

impl rt::Encode for DoudianYuncCancelLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCancelLine",
            &[
                rt::Field("line_no", 0, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("cancel_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.cancel_amount);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.erp_sku_id);
        rt::put(w, 0, &self.line_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCancelLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.erp_sku_id, r),
            3 => rt::get(&mut self.cancel_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCancelLine);

rt::impl_serde!(DoudianYuncCancelLine, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncParty {
    /// 省份编码
    pub province_code: Option<String>,
    /// 省份名称
    ///
    /// Needed.
    pub province: Option<String>,
    /// 城市编码
    pub city_code: Option<String>,
    /// 城市名称
    ///
    /// Needed.
    pub city: Option<String>,
    /// 区县编码
    pub district_code: Option<String>,
    /// 区县名称
    ///
    /// Needed.
    pub district: Option<String>,
    /// 街道编码
    pub street_code: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 详细地址
    ///
    /// Needed.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 手机号
    ///
    /// Either this or tel\_phone.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 固定电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel_phone: Option<String>,
    /// 地址ID
    ///
    /// Not in yunc.CloudCreateOutboundOrderToB.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub oaids: Option<String>,
}

impl DoudianYuncParty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            province_code: None,
            province: None,
            city_code: None,
            city: None,
            district_code: None,
            district: None,
            street_code: None,
            street: None,
            detail: None,
            name: None,
            mobile: None,
            tel_phone: None,
            oaids: None,
        }
    }

    /// Sets `province_code` (省份编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `province` (省份名称).
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets `city_code` (城市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `city` (城市名称).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `district_code` (区县编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `district` (区县名称).
    #[must_use]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }

    /// Sets `street` (街道名称).
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `detail` (详细地址).
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets `name` (姓名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `mobile` (手机号).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `tel_phone` (固定电话).
    #[must_use]
    pub fn tel_phone(mut self, tel_phone: impl Into<String>) -> Self {
        self.tel_phone = Some(tel_phone.into());
        self
    }

    /// Sets `oaids` (地址ID).
    #[must_use]
    pub fn oaids(mut self, oaids: impl Into<String>) -> Self {
        self.oaids = Some(oaids.into());
        self
    }
}

impl rt::Encode for DoudianYuncParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncParty",
            &[
                rt::Field("province_code", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("street_code", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("tel_phone", rt::PII, &[]),
                rt::Field("oaids", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.city);
        rt::put(w, 2, &self.city_code);
        rt::put(w, 8, &self.detail);
        rt::put(w, 5, &self.district);
        rt::put(w, 4, &self.district_code);
        rt::put(w, 10, &self.mobile);
        rt::put(w, 9, &self.name);
        rt::put(w, 12, &self.oaids);
        rt::put(w, 1, &self.province);
        rt::put(w, 0, &self.province_code);
        rt::put(w, 7, &self.street);
        rt::put(w, 6, &self.street_code);
        rt::put(w, 11, &self.tel_phone);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_code, r),
            1 => rt::get(&mut self.province, r),
            2 => rt::get(&mut self.city_code, r),
            3 => rt::get(&mut self.city, r),
            4 => rt::get(&mut self.district_code, r),
            5 => rt::get(&mut self.district, r),
            6 => rt::get(&mut self.street_code, r),
            7 => rt::get(&mut self.street, r),
            8 => rt::get(&mut self.detail, r),
            9 => rt::get(&mut self.name, r),
            10 => rt::get(&mut self.mobile, r),
            11 => rt::get(&mut self.tel_phone, r),
            12 => rt::get(&mut self.oaids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncParty);

rt::impl_serde!(DoudianYuncParty, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncResult {
    /// 错误码
    pub code: Option<i64>,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianYuncResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncResult",
            &[rt::Field("code", 0, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianYuncResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncResult);

rt::impl_serde!(DoudianYuncResult, Self::default());
