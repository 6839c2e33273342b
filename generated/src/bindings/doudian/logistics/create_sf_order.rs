// @generated from doudian/logistics/logistics.createSFOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 顺丰电子面单取号 — `logistics.createSFOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsCreateSFOrderCargoDetail, DoudianLogisticsCreateSFOrderContactInfo, DoudianLogisticsCreateSFOrderRequest};
///
/// let request = DoudianLogisticsCreateSFOrderRequest::new(
///     "…",
///     [DoudianLogisticsCreateSFOrderCargoDetail::new()],
///     [DoudianLogisticsCreateSFOrderContactInfo::new(1, "…")],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderRequest {
    /// 订单号
    pub order_id: String,
    /// 包裹ID
    ///
    /// Tells the parcels of one order apart. Not together with parcel\_qty.
    pub pack_id: Option<String>,
    /// 托寄物信息
    pub cargo_details: Vec<DoudianLogisticsCreateSFOrderCargoDetail>,
    /// 增值服务信息
    pub service_list: Option<Vec<DoudianLogisticsCreateSFOrderService>>,
    /// 收寄双方信息
    ///
    /// Exactly two of them.
    pub contact_info_list: Vec<DoudianLogisticsCreateSFOrderContactInfo>,
    /// 付款方式
    ///
    /// Codes:
    ///
    /// - `1` 寄方付
    /// - `2` 收方付
    pub pay_method: Option<i32>,
    /// 快件产品类别
    pub express_type_id: Option<i64>,
    /// 包裹数
    ///
    /// Above 1: a mother number, and child numbers for the rest. Not together with pack\_id.
    pub parcel_qty: Option<i32>,
    /// 订单货物总重量, in kg
    pub total_weight: Option<String>,
    /// 是否返回签回单
    ///
    /// Codes:
    ///
    /// - `0` 不要求
    /// - `1` 要求
    pub is_sign_back: Option<i32>,
    /// 备注
    pub remark: Option<String>,
    /// 客户订单货物总长, in cm
    pub total_length: Option<String>,
    /// 客户订单货物总宽, in cm
    pub total_width: Option<String>,
    /// 客户订单货物总高, in cm
    pub total_height: Option<String>,
    /// 订单货物总体积, in cm³
    pub volume: Option<String>,
    /// 用户ID
    ///
    /// With a shared account: the shop that really uses the number, or -1 when it is not known.
    pub user_id: Option<i64>,
    /// 订单渠道来源编码
    ///
    /// Needed for orders of other platforms.
    pub order_channel: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianLogisticsCreateSFOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        cargo_details: impl Into<Vec<DoudianLogisticsCreateSFOrderCargoDetail>>,
        contact_info_list: impl Into<Vec<DoudianLogisticsCreateSFOrderContactInfo>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            pack_id: None,
            cargo_details: cargo_details.into(),
            service_list: None,
            contact_info_list: contact_info_list.into(),
            pay_method: None,
            express_type_id: None,
            parcel_qty: None,
            total_weight: None,
            is_sign_back: None,
            remark: None,
            total_length: None,
            total_width: None,
            total_height: None,
            volume: None,
            user_id: None,
            order_channel: None,
        }
    }

    /// Sets `pack_id` (包裹ID).
    #[must_use]
    pub fn pack_id(mut self, pack_id: impl Into<String>) -> Self {
        self.pack_id = Some(pack_id.into());
        self
    }

    /// Sets `service_list` (增值服务信息).
    #[must_use]
    pub fn service_list(
        mut self,
        service_list: impl Into<Vec<DoudianLogisticsCreateSFOrderService>>,
    ) -> Self {
        self.service_list = Some(service_list.into());
        self
    }

    /// Sets `pay_method` (付款方式).
    #[must_use]
    pub fn pay_method(mut self, pay_method: i32) -> Self {
        self.pay_method = Some(pay_method);
        self
    }

    /// Sets `express_type_id` (快件产品类别).
    #[must_use]
    pub fn express_type_id(mut self, express_type_id: i64) -> Self {
        self.express_type_id = Some(express_type_id);
        self
    }

    /// Sets `parcel_qty` (包裹数).
    #[must_use]
    pub fn parcel_qty(mut self, parcel_qty: i32) -> Self {
        self.parcel_qty = Some(parcel_qty);
        self
    }

    /// Sets `total_weight` (订单货物总重量).
    #[must_use]
    pub fn total_weight(mut self, total_weight: impl Into<String>) -> Self {
        self.total_weight = Some(total_weight.into());
        self
    }

    /// Sets `is_sign_back` (是否返回签回单).
    #[must_use]
    pub fn is_sign_back(mut self, is_sign_back: i32) -> Self {
        self.is_sign_back = Some(is_sign_back);
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `total_length` (客户订单货物总长).
    #[must_use]
    pub fn total_length(mut self, total_length: impl Into<String>) -> Self {
        self.total_length = Some(total_length.into());
        self
    }

    /// Sets `total_width` (客户订单货物总宽).
    #[must_use]
    pub fn total_width(mut self, total_width: impl Into<String>) -> Self {
        self.total_width = Some(total_width.into());
        self
    }

    /// Sets `total_height` (客户订单货物总高).
    #[must_use]
    pub fn total_height(mut self, total_height: impl Into<String>) -> Self {
        self.total_height = Some(total_height.into());
        self
    }

    /// Sets `volume` (订单货物总体积).
    #[must_use]
    pub fn volume(mut self, volume: impl Into<String>) -> Self {
        self.volume = Some(volume.into());
        self
    }

    /// Sets `user_id` (用户ID).
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `order_channel` (订单渠道来源编码).
    #[must_use]
    pub fn order_channel(mut self, order_channel: impl Into<String>) -> Self {
        self.order_channel = Some(order_channel.into());
        self
    }
}

/// The answer to [`DoudianLogisticsCreateSFOrderRequest`].
pub type DoudianLogisticsCreateSFOrderResponse = rt::DoudianResponse<
    DoudianLogisticsCreateSFOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsCreateSFOrderRequest {
    type Data = DoudianLogisticsCreateSFOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.createSFOrder",
        path: "/logistics/createSFOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsCreateSFOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", 0, &[]),
                rt::Field("cargo_details", rt::REQUIRED, &[]),
                rt::Field("service_list", 0, &[]),
                rt::Field("contact_info_list", rt::REQUIRED, &[]),
                rt::Field("pay_method", 0, &["1", "2"]),
                rt::Field("express_type_id", 0, &[]),
                rt::Field("parcel_qty", 0, &[]),
                rt::Field("total_weight", 0, &[]),
                rt::Field("is_sign_back", 0, &["0", "1"]),
                rt::Field("remark", 0, &[]),
                rt::Field("total_length", 0, &[]),
                rt::Field("total_width", 0, &[]),
                rt::Field("total_height", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("user_id", 0, &[]),
                rt::Field("order_channel", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cargo_details);
        rt::put(w, 4, &self.contact_info_list);
        rt::put(w, 6, &self.express_type_id);
        rt::put(w, 9, &self.is_sign_back);
        rt::put(w, 16, &self.order_channel);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.pack_id);
        rt::put(w, 7, &self.parcel_qty);
        rt::put(w, 5, &self.pay_method);
        rt::put(w, 10, &self.remark);
        rt::put(w, 3, &self.service_list);
        rt::put(w, 13, &self.total_height);
        rt::put(w, 11, &self.total_length);
        rt::put(w, 8, &self.total_weight);
        rt::put(w, 12, &self.total_width);
        rt::put(w, 15, &self.user_id);
        rt::put(w, 14, &self.volume);
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCreateSFOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.cargo_details, r),
            3 => rt::get(&mut self.service_list, r),
            4 => rt::get(&mut self.contact_info_list, r),
            5 => rt::get(&mut self.pay_method, r),
            6 => rt::get(&mut self.express_type_id, r),
            7 => rt::get(&mut self.parcel_qty, r),
            8 => rt::get(&mut self.total_weight, r),
            9 => rt::get(&mut self.is_sign_back, r),
            10 => rt::get(&mut self.remark, r),
            11 => rt::get(&mut self.total_length, r),
            12 => rt::get(&mut self.total_width, r),
            13 => rt::get(&mut self.total_height, r),
            14 => rt::get(&mut self.volume, r),
            15 => rt::get(&mut self.user_id, r),
            16 => rt::get(&mut self.order_channel, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCreateSFOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            pack_id: Default::default(),
            cargo_details: Default::default(),
            service_list: Default::default(),
            contact_info_list: Default::default(),
            pay_method: Default::default(),
            express_type_id: Default::default(),
            parcel_qty: Default::default(),
            total_weight: Default::default(),
            is_sign_back: Default::default(),
            remark: Default::default(),
            total_length: Default::default(),
            total_width: Default::default(),
            total_height: Default::default(),
            volume: Default::default(),
            user_id: Default::default(),
            order_channel: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCreateSFOrderRequest, Self::blank());

/// Part of the request `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderCargoDetail {
    /// 货物名称
    pub name: Option<String>,
    /// 货物单价的币别
    pub currency: Option<String>,
    /// 货物数量
    pub count: Option<i64>,
    /// 货物单位
    pub unit: Option<String>,
    /// 货物单价
    pub amount: Option<String>,
    /// 订单货物单位重量, in kg
    pub weight: Option<String>,
    /// 原产地国别
    pub source_area: Option<String>,
}

impl DoudianLogisticsCreateSFOrderCargoDetail {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            name: None,
            currency: None,
            count: None,
            unit: None,
            amount: None,
            weight: None,
            source_area: None,
        }
    }

    /// Sets `name` (货物名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `currency` (货物单价的币别).
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `count` (货物数量).
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `unit` (货物单位).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `amount` (货物单价).
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets `weight` (订单货物单位重量).
    #[must_use]
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets `source_area` (原产地国别).
    #[must_use]
    pub fn source_area(mut self, source_area: impl Into<String>) -> Self {
        self.source_area = Some(source_area.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCreateSFOrderCargoDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderCargoDetail",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("currency", 0, &[]),
                rt::Field("count", 0, &[]),
                rt::Field("unit", 0, &[]),
                rt::Field("amount", 0, &[]),
                rt::Field("weight", 0, &[]),
                rt::Field("source_area", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.amount);
        rt::put(w, 2, &self.count);
        rt::put(w, 1, &self.currency);
        rt::put(w, 0, &self.name);
        rt::put(w, 6, &self.source_area);
        rt::put(w, 3, &self.unit);
        rt::put(w, 5, &self.weight);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCreateSFOrderCargoDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.currency, r),
            2 => rt::get(&mut self.count, r),
            3 => rt::get(&mut self.unit, r),
            4 => rt::get(&mut self.amount, r),
            5 => rt::get(&mut self.weight, r),
            6 => rt::get(&mut self.source_area, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderCargoDetail);

rt::impl_serde!(DoudianLogisticsCreateSFOrderCargoDetail, Self::default());

/// Part of the request `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderContactInfo {
    /// 地址类型
    ///
    /// Codes:
    ///
    /// - `1` 寄件方
    /// - `2` 到件方
    pub contact_type: i32,
    /// 公司名称
    pub biz_company: Option<String>,
    /// 联系人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub contact: Option<String>,
    /// 联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel: Option<String>,
    /// 手机
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 国家或地区
    pub country: Option<String>,
    /// 所在省级行政区名称
    pub province: String,
    /// 所在地级行政区名称
    pub city: Option<String>,
    /// 所在县
    pub county: Option<String>,
    /// 剩余详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
}

impl DoudianLogisticsCreateSFOrderContactInfo {
    /// With the parameters that are required.
    pub fn new(contact_type: i32, province: impl Into<String>) -> Self {
        Self {
            contact_type,
            biz_company: None,
            contact: None,
            tel: None,
            mobile: None,
            country: None,
            province: province.into(),
            city: None,
            county: None,
            address: None,
        }
    }

    /// Sets `biz_company` (公司名称).
    #[must_use]
    pub fn biz_company(mut self, biz_company: impl Into<String>) -> Self {
        self.biz_company = Some(biz_company.into());
        self
    }

    /// Sets `contact` (联系人).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets `tel` (联系电话).
    #[must_use]
    pub fn tel(mut self, tel: impl Into<String>) -> Self {
        self.tel = Some(tel.into());
        self
    }

    /// Sets `mobile` (手机).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `country` (国家或地区).
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `city` (所在地级行政区名称).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `county` (所在县).
    #[must_use]
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = Some(county.into());
        self
    }

    /// Sets `address` (剩余详细地址).
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCreateSFOrderContactInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderContactInfo",
            &[
                rt::Field("contact_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("biz_company", 0, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("tel", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("country", 0, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("county", 0, &[]),
                rt::Field("address", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.address);
        rt::put(w, 1, &self.biz_company);
        rt::put(w, 7, &self.city);
        rt::put(w, 2, &self.contact);
        rt::put(w, 0, &self.contact_type);
        rt::put(w, 5, &self.country);
        rt::put(w, 8, &self.county);
        rt::put(w, 4, &self.mobile);
        rt::put(w, 6, &self.province);
        rt::put(w, 3, &self.tel);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCreateSFOrderContactInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact_type, r),
            1 => rt::get(&mut self.biz_company, r),
            2 => rt::get(&mut self.contact, r),
            3 => rt::get(&mut self.tel, r),
            4 => rt::get(&mut self.mobile, r),
            5 => rt::get(&mut self.country, r),
            6 => rt::get(&mut self.province, r),
            7 => rt::get(&mut self.city, r),
            8 => rt::get(&mut self.county, r),
            9 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderContactInfo);

rt::impl_serde!(DoudianLogisticsCreateSFOrderContactInfo, Self::default());

/// Part of the answer to `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderData {
    /// 订单号
    pub order_id: Option<String>,
    /// 包裹ID
    pub pack_id: Option<String>,
    /// 原寄地区域代码
    pub origin_code: Option<String>,
    /// 目的地区域代码
    pub dest_code: Option<String>,
    /// 筛单结果
    ///
    /// Codes:
    ///
    /// - `1` 人工确认
    /// - `2` 可收派
    /// - `3` 不可收派
    pub filter_result: Option<i32>,
    /// `remark` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `1` 收方超范围
    /// - `2` 派方超范围
    /// - `3` 其它原因
    ///
    /// Why filter\_result is 3; may also hold a hint of the carrier.
    pub remark: Option<String>,
    /// 顺丰运单号
    pub waybill_no_info_list: Vec<DoudianLogisticsCreateSFOrderWaybillNoInfo>,
    /// 路由标签
    pub route_label_info: Option<DoudianLogisticsCreateSFOrderRouteLabelInfo>,
    /// 渠道来源
    pub order_channel: Option<String>,
}

impl rt::Encode for DoudianLogisticsCreateSFOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderData",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("pack_id", 0, &[]),
                rt::Field("origin_code", 0, &[]),
                rt::Field("dest_code", 0, &[]),
                rt::Field("filter_result", 0, &["1", "2", "3"]),
                rt::Field("remark", 0, &["1", "2", "3"]),
                rt::Field("waybill_no_info_list", 0, &[]),
                rt::Field("route_label_info", 0, &[]),
                rt::Field("order_channel", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.dest_code);
        rt::put(w, 4, &self.filter_result);
        rt::put(w, 8, &self.order_channel);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.origin_code);
        rt::put(w, 1, &self.pack_id);
        rt::put(w, 5, &self.remark);
        rt::put(w, 7, &self.route_label_info);
        rt::put(w, 6, &self.waybill_no_info_list);
    }
}

impl rt::Decode for DoudianLogisticsCreateSFOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.origin_code, r),
            3 => rt::get(&mut self.dest_code, r),
            4 => rt::get(&mut self.filter_result, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.waybill_no_info_list, r),
            7 => rt::get(&mut self.route_label_info, r),
            8 => rt::get(&mut self.order_channel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderData);

rt::impl_serde!(DoudianLogisticsCreateSFOrderData, Self::default());

/// Part of the answer to `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderRouteLabelData {
    /// 运单号
    pub track_no: Option<String>,
    /// 原寄地中转场
    pub source_transfer_code: Option<String>,
    /// 原寄地城市代码
    pub source_city_code: Option<String>,
    /// 原寄地网点代码
    pub source_dept_code: Option<String>,
    /// 原寄地单元区域 (`sourceTeamCode`)
    pub source_team_code: Option<String>,
    /// 目的地城市代码 (`destCityCode`)
    pub dest_city_code: Option<String>,
    /// 目的地网点代码 (`destDeptCode`)
    pub dest_dept_code: Option<String>,
    /// 目的地网点代码映射码
    pub dest_dept_code_mapping: Option<String>,
    /// 目的地单元区域
    pub dest_team_code: Option<String>,
    /// 目的地单元区域映射码
    pub dest_team_code_mapping: Option<String>,
    /// 目的地中转场
    pub dest_transfer_code: Option<String>,
    /// 路由标签信息
    ///
    /// Not to be split at its hyphens.
    pub dest_route_label: Option<String>,
    /// 产品名称
    pub pro_name: Option<String>,
    /// 快件内容
    pub cargo_type_code: Option<String>,
    /// 时效代码
    pub limit_type_code: Option<String>,
    /// 产品类型
    pub express_type_code: Option<String>,
    /// 入港映射码
    pub coding_mapping: Option<String>,
    /// 出港映射码
    pub coding_mapping_out: Option<String>,
    /// XB标志
    ///
    /// Codes:
    ///
    /// - `0` 不需要打印XB
    /// - `1` 需要打印XB
    pub xb_flag: Option<String>,
    /// 打印标志
    ///
    /// Nine digits, one each for 寄方姓名, 寄方电话, 寄方公司名, 寄方地址, 重量, 收方姓名, 收方电话, 收方公司名 and 收方地址: 1 prints it, 0 leaves it to the rules of the waybill.
    pub print_flag: Option<String>,
    /// 二维码
    pub two_dimension_code: Option<String>,
    /// 时效类型
    pub pro_code: Option<String>,
    /// 打印图标
    ///
    /// Digits, one each for 重货, 蟹类, 生鲜, 易碎, 医药类 and Z标, then spare ones: 1 prints the icon, 0 leaves it to the rules of the waybill.
    pub print_icon: Option<String>,
    /// AB标
    pub ab_flag: Option<String>,
    /// 查询出现异常时返回信息
    ///
    /// Codes:
    ///
    /// - `0` 系统异常
    /// - `1` 未找到面单
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianLogisticsCreateSFOrderRouteLabelData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderRouteLabelData",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("source_transfer_code", 0, &[]),
                rt::Field("source_city_code", 0, &[]),
                rt::Field("source_dept_code", 0, &[]),
                rt::Field("sourceTeamCode", 0, &[]),
                rt::Field("destCityCode", 0, &[]),
                rt::Field("destDeptCode", 0, &[]),
                rt::Field("dest_dept_code_mapping", 0, &[]),
                rt::Field("dest_team_code", 0, &[]),
                rt::Field("dest_team_code_mapping", 0, &[]),
                rt::Field("dest_transfer_code", 0, &[]),
                rt::Field("dest_route_label", 0, &[]),
                rt::Field("pro_name", 0, &[]),
                rt::Field("cargo_type_code", 0, &[]),
                rt::Field("limit_type_code", 0, &[]),
                rt::Field("express_type_code", 0, &[]),
                rt::Field("coding_mapping", 0, &[]),
                rt::Field("coding_mapping_out", 0, &[]),
                rt::Field("xb_flag", 0, &["0", "1"]),
                rt::Field("print_flag", 0, &[]),
                rt::Field("two_dimension_code", 0, &[]),
                rt::Field("pro_code", 0, &[]),
                rt::Field("print_icon", 0, &[]),
                rt::Field("ab_flag", 0, &[]),
                rt::Field("err_msg", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 23, &self.ab_flag);
        rt::put(w, 13, &self.cargo_type_code);
        rt::put(w, 16, &self.coding_mapping);
        rt::put(w, 17, &self.coding_mapping_out);
        rt::put(w, 5, &self.dest_city_code);
        rt::put(w, 6, &self.dest_dept_code);
        rt::put(w, 7, &self.dest_dept_code_mapping);
        rt::put(w, 11, &self.dest_route_label);
        rt::put(w, 8, &self.dest_team_code);
        rt::put(w, 9, &self.dest_team_code_mapping);
        rt::put(w, 10, &self.dest_transfer_code);
        rt::put(w, 24, &self.err_msg);
        rt::put(w, 15, &self.express_type_code);
        rt::put(w, 14, &self.limit_type_code);
        rt::put(w, 19, &self.print_flag);
        rt::put(w, 22, &self.print_icon);
        rt::put(w, 21, &self.pro_code);
        rt::put(w, 12, &self.pro_name);
        rt::put(w, 4, &self.source_team_code);
        rt::put(w, 2, &self.source_city_code);
        rt::put(w, 3, &self.source_dept_code);
        rt::put(w, 1, &self.source_transfer_code);
        rt::put(w, 0, &self.track_no);
        rt::put(w, 20, &self.two_dimension_code);
        rt::put(w, 18, &self.xb_flag);
    }
}

impl rt::Decode for DoudianLogisticsCreateSFOrderRouteLabelData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.source_transfer_code, r),
            2 => rt::get(&mut self.source_city_code, r),
            3 => rt::get(&mut self.source_dept_code, r),
            4 => rt::get(&mut self.source_team_code, r),
            5 => rt::get(&mut self.dest_city_code, r),
            6 => rt::get(&mut self.dest_dept_code, r),
            7 => rt::get(&mut self.dest_dept_code_mapping, r),
            8 => rt::get(&mut self.dest_team_code, r),
            9 => rt::get(&mut self.dest_team_code_mapping, r),
            10 => rt::get(&mut self.dest_transfer_code, r),
            11 => rt::get(&mut self.dest_route_label, r),
            12 => rt::get(&mut self.pro_name, r),
            13 => rt::get(&mut self.cargo_type_code, r),
            14 => rt::get(&mut self.limit_type_code, r),
            15 => rt::get(&mut self.express_type_code, r),
            16 => rt::get(&mut self.coding_mapping, r),
            17 => rt::get(&mut self.coding_mapping_out, r),
            18 => rt::get(&mut self.xb_flag, r),
            19 => rt::get(&mut self.print_flag, r),
            20 => rt::get(&mut self.two_dimension_code, r),
            21 => rt::get(&mut self.pro_code, r),
            22 => rt::get(&mut self.print_icon, r),
            23 => rt::get(&mut self.ab_flag, r),
            24 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderRouteLabelData);

rt::impl_serde!(DoudianLogisticsCreateSFOrderRouteLabelData, Self::default());

/// Part of the answer to `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderRouteLabelInfo {
    /// 调用结果
    ///
    /// Codes:
    ///
    /// - `1000` 调用成功
    ///
    /// Other codes are failures.
    pub code: Option<String>,
    /// 路由标签数据详细数据
    pub route_label_data: Option<DoudianLogisticsCreateSFOrderRouteLabelData>,
    /// 失败异常描述
    pub message: Option<String>,
}

impl rt::Encode for DoudianLogisticsCreateSFOrderRouteLabelInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderRouteLabelInfo",
            &[
                rt::Field("code", 0, &["1000"]),
                rt::Field("route_label_data", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 2, &self.message);
        rt::put(w, 1, &self.route_label_data);
    }
}

impl rt::Decode for DoudianLogisticsCreateSFOrderRouteLabelInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.route_label_data, r),
            2 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderRouteLabelInfo);

rt::impl_serde!(DoudianLogisticsCreateSFOrderRouteLabelInfo, Self::default());

/// Part of the request `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderService {
    /// 增值服务名
    pub name: String,
    /// 增值服务扩展属性
    pub value: Option<String>,
    /// 增值服务扩展属性
    pub value1: Option<String>,
    /// 增值服务扩展属性2
    pub value2: Option<String>,
    /// 增值服务扩展属性3
    pub value3: Option<String>,
    /// 增值服务扩展属性4
    pub value4: Option<String>,
}

impl DoudianLogisticsCreateSFOrderService {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
            value1: None,
            value2: None,
            value3: None,
            value4: None,
        }
    }

    /// Sets `value` (增值服务扩展属性).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value1` (增值服务扩展属性).
    #[must_use]
    pub fn value1(mut self, value1: impl Into<String>) -> Self {
        self.value1 = Some(value1.into());
        self
    }

    /// Sets `value2` (增值服务扩展属性2).
    #[must_use]
    pub fn value2(mut self, value2: impl Into<String>) -> Self {
        self.value2 = Some(value2.into());
        self
    }

    /// Sets `value3` (增值服务扩展属性3).
    #[must_use]
    pub fn value3(mut self, value3: impl Into<String>) -> Self {
        self.value3 = Some(value3.into());
        self
    }

    /// Sets `value4` (增值服务扩展属性4).
    #[must_use]
    pub fn value4(mut self, value4: impl Into<String>) -> Self {
        self.value4 = Some(value4.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCreateSFOrderService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderService",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("value", 0, &[]),
                rt::Field("value1", 0, &[]),
                rt::Field("value2", 0, &[]),
                rt::Field("value3", 0, &[]),
                rt::Field("value4", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.value);
        rt::put(w, 2, &self.value1);
        rt::put(w, 3, &self.value2);
        rt::put(w, 4, &self.value3);
        rt::put(w, 5, &self.value4);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCreateSFOrderService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            2 => rt::get(&mut self.value1, r),
            3 => rt::get(&mut self.value2, r),
            4 => rt::get(&mut self.value3, r),
            5 => rt::get(&mut self.value4, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderService);

rt::impl_serde!(DoudianLogisticsCreateSFOrderService, Self::default());

/// Part of the answer to `logistics.createSFOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCreateSFOrderWaybillNoInfo {
    /// 运单号类型
    ///
    /// Codes:
    ///
    /// - `1` 母单
    /// - `2` 子单
    /// - `3` 签回单
    pub waybill_type: Option<i32>,
    /// 运单号
    pub track_no: Option<String>,
}

impl rt::Encode for DoudianLogisticsCreateSFOrderWaybillNoInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCreateSFOrderWaybillNoInfo",
            &[
                rt::Field("waybill_type", 0, &["1", "2", "3"]),
                rt::Field("track_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.track_no);
        rt::put(w, 0, &self.waybill_type);
    }
}

impl rt::Decode for DoudianLogisticsCreateSFOrderWaybillNoInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_type, r),
            1 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCreateSFOrderWaybillNoInfo);

rt::impl_serde!(DoudianLogisticsCreateSFOrderWaybillNoInfo, Self::default());
