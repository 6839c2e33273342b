// @generated from doudian/logistics/logistics.terminalRouteData.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 末端操作数据回传 — `logistics.terminalRouteData`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsTerminalRouteDataPickUpAddress, DoudianLogisticsTerminalRouteDataRequest};
///
/// let request = DoudianLogisticsTerminalRouteDataRequest::new(
///     "Arrival",
///     DoudianLogisticsTerminalRouteDataPickUpAddress::new(),
///     "HomeDelivery",
///     "…",
///     "…",
///     "…",
///     "1",
///     "…",
///     "…",
///     "…",
///     "…",
/// );
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
/// | 40004 | `isv.parameter-invalid:11000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:11004` | RPC调用失败 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsTerminalRouteDataRequest {
    /// 轨迹操作
    ///
    /// Codes:
    ///
    /// - `Arrival` 入站
    /// - `InStore` 在库
    /// - `Departure` 出站
    /// - `DepartureException` 异常出站
    /// - `SignReject` 拒收
    pub track_operation: String,
    /// 签收人
    ///
    /// Codes:
    ///
    /// - `SignedByMyself` 本人签收
    /// - `SignedByOthers` 他人签收
    /// - `PostStationSigned` 驿站代签
    pub sign_by: Option<String>,
    /// 驿站电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_station_tel: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 经纬度标准
    ///
    /// Codes:
    ///
    /// - `GaoDe` 高德
    /// - `BaiDu` 百度
    /// - `Tencent` 腾讯
    /// - `Google` 谷歌
    pub standard: Option<String>,
    /// 取件地址
    pub pick_up_address: DoudianLogisticsTerminalRouteDataPickUpAddress,
    /// 快递员姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub courier_name: Option<String>,
    /// 快递员电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub courier_tel: Option<String>,
    /// 服务类型
    ///
    /// Codes:
    ///
    /// - `HomeDelivery` 送货上门
    /// - `PostStationSelfDelivery` 驿站自提
    /// - `other` 其他
    pub service_type: String,
    /// 运单号
    pub waybill_code: String,
    /// 快递公司
    pub express_company: String,
    /// 服务商编码
    pub partner_code: String,
    /// 取件码
    ///
    /// A secret: `Debug` shows `***`.
    pub pick_code: Option<String>,
    /// 取件点类型
    ///
    /// Codes:
    ///
    /// - `1` 驿站
    /// - `2` 自提柜
    pub pick_site_type: String,
    /// 取件点名称
    pub pick_site_name: String,
    /// 取件点编码
    pub pick_site_code: String,
    /// 取件点联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub pick_site_phone: String,
    /// 操作时间
    pub operation_time: String,
    /// 扩展字段
    pub extend: Option<BTreeMap<String, String>>,
    /// 异常编码
    pub exception_code: Option<String>,
    /// 异常描述
    ///
    /// In the carrier's own words.
    pub exception_description: Option<String>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianLogisticsTerminalRouteDataRequest {
    /// With the parameters that are required.
    pub fn new(
        track_operation: impl Into<String>,
        pick_up_address: DoudianLogisticsTerminalRouteDataPickUpAddress,
        service_type: impl Into<String>,
        waybill_code: impl Into<String>,
        express_company: impl Into<String>,
        partner_code: impl Into<String>,
        pick_site_type: impl Into<String>,
        pick_site_name: impl Into<String>,
        pick_site_code: impl Into<String>,
        pick_site_phone: impl Into<String>,
        operation_time: impl Into<String>,
    ) -> Self {
        Self {
            track_operation: track_operation.into(),
            sign_by: None,
            post_station_tel: None,
            longitude: None,
            latitude: None,
            standard: None,
            pick_up_address,
            courier_name: None,
            courier_tel: None,
            service_type: service_type.into(),
            waybill_code: waybill_code.into(),
            express_company: express_company.into(),
            partner_code: partner_code.into(),
            pick_code: None,
            pick_site_type: pick_site_type.into(),
            pick_site_name: pick_site_name.into(),
            pick_site_code: pick_site_code.into(),
            pick_site_phone: pick_site_phone.into(),
            operation_time: operation_time.into(),
            extend: None,
            exception_code: None,
            exception_description: None,
        }
    }

    /// Sets `sign_by` (签收人).
    #[must_use]
    pub fn sign_by(mut self, sign_by: impl Into<String>) -> Self {
        self.sign_by = Some(sign_by.into());
        self
    }

    /// Sets `post_station_tel` (驿站电话).
    #[must_use]
    pub fn post_station_tel(mut self, post_station_tel: impl Into<String>) -> Self {
        self.post_station_tel = Some(post_station_tel.into());
        self
    }

    /// Sets `longitude` (经度).
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets `latitude` (纬度).
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets `standard` (经纬度标准).
    #[must_use]
    pub fn standard(mut self, standard: impl Into<String>) -> Self {
        self.standard = Some(standard.into());
        self
    }

    /// Sets `courier_name` (快递员姓名).
    #[must_use]
    pub fn courier_name(mut self, courier_name: impl Into<String>) -> Self {
        self.courier_name = Some(courier_name.into());
        self
    }

    /// Sets `courier_tel` (快递员电话).
    #[must_use]
    pub fn courier_tel(mut self, courier_tel: impl Into<String>) -> Self {
        self.courier_tel = Some(courier_tel.into());
        self
    }

    /// Sets `pick_code` (取件码).
    #[must_use]
    pub fn pick_code(mut self, pick_code: impl Into<String>) -> Self {
        self.pick_code = Some(pick_code.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `exception_code` (异常编码).
    #[must_use]
    pub fn exception_code(mut self, exception_code: impl Into<String>) -> Self {
        self.exception_code = Some(exception_code.into());
        self
    }

    /// Sets `exception_description` (异常描述).
    #[must_use]
    pub fn exception_description(
        mut self,
        exception_description: impl Into<String>,
    ) -> Self {
        self.exception_description = Some(exception_description.into());
        self
    }
}

/// The answer to [`DoudianLogisticsTerminalRouteDataRequest`].
pub type DoudianLogisticsTerminalRouteDataResponse = rt::DoudianResponse<
    DoudianLogisticsTerminalRouteDataData,
>;

impl rt::DoudianRequest for DoudianLogisticsTerminalRouteDataRequest {
    type Data = DoudianLogisticsTerminalRouteDataData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.terminalRouteData",
        path: "/logistics/terminalRouteData",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11004",
                label: "RPC调用失败",
                retry: rt::Retry::Later,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsTerminalRouteDataRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTerminalRouteDataRequest",
            &[
                rt::Field(
                    "track_operation",
                    rt::REQUIRED,
                    &[
                        "Arrival",
                        "InStore",
                        "Departure",
                        "DepartureException",
                        "SignReject",
                    ],
                ),
                rt::Field(
                    "sign_by",
                    0,
                    &["SignedByMyself", "SignedByOthers", "PostStationSigned"],
                ),
                rt::Field("post_station_tel", rt::PII, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("standard", 0, &["GaoDe", "BaiDu", "Tencent", "Google"]),
                rt::Field("pick_up_address", rt::REQUIRED, &[]),
                rt::Field("courier_name", rt::PII, &[]),
                rt::Field("courier_tel", rt::PII, &[]),
                rt::Field(
                    "service_type",
                    rt::REQUIRED,
                    &["HomeDelivery", "PostStationSelfDelivery", "other"],
                ),
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("express_company", rt::REQUIRED, &[]),
                rt::Field("partner_code", rt::REQUIRED, &[]),
                rt::Field("pick_code", rt::PII, &[]),
                rt::Field("pick_site_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("pick_site_name", rt::REQUIRED, &[]),
                rt::Field("pick_site_code", rt::REQUIRED, &[]),
                rt::Field("pick_site_phone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("operation_time", rt::REQUIRED, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("exception_code", 0, &[]),
                rt::Field("exception_description", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.courier_name);
        rt::put(w, 8, &self.courier_tel);
        rt::put(w, 20, &self.exception_code);
        rt::put(w, 21, &self.exception_description);
        rt::put(w, 11, &self.express_company);
        rt::put(w, 19, &self.extend);
        rt::put(w, 4, &self.latitude);
        rt::put(w, 3, &self.longitude);
        rt::put(w, 18, &self.operation_time);
        rt::put(w, 12, &self.partner_code);
        rt::put(w, 13, &self.pick_code);
        rt::put(w, 16, &self.pick_site_code);
        rt::put(w, 15, &self.pick_site_name);
        rt::put(w, 17, &self.pick_site_phone);
        rt::put(w, 14, &self.pick_site_type);
        rt::put(w, 6, &self.pick_up_address);
        rt::put(w, 2, &self.post_station_tel);
        rt::put(w, 9, &self.service_type);
        rt::put(w, 1, &self.sign_by);
        rt::put(w, 5, &self.standard);
        rt::put(w, 0, &self.track_operation);
        rt::put(w, 10, &self.waybill_code);
    }
}

rt::impl_record!(DoudianLogisticsTerminalRouteDataRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsTerminalRouteDataRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_operation, r),
            1 => rt::get(&mut self.sign_by, r),
            2 => rt::get(&mut self.post_station_tel, r),
            3 => rt::get(&mut self.longitude, r),
            4 => rt::get(&mut self.latitude, r),
            5 => rt::get(&mut self.standard, r),
            6 => rt::get(&mut self.pick_up_address, r),
            7 => rt::get(&mut self.courier_name, r),
            8 => rt::get(&mut self.courier_tel, r),
            9 => rt::get(&mut self.service_type, r),
            10 => rt::get(&mut self.waybill_code, r),
            11 => rt::get(&mut self.express_company, r),
            12 => rt::get(&mut self.partner_code, r),
            13 => rt::get(&mut self.pick_code, r),
            14 => rt::get(&mut self.pick_site_type, r),
            15 => rt::get(&mut self.pick_site_name, r),
            16 => rt::get(&mut self.pick_site_code, r),
            17 => rt::get(&mut self.pick_site_phone, r),
            18 => rt::get(&mut self.operation_time, r),
            19 => rt::get(&mut self.extend, r),
            20 => rt::get(&mut self.exception_code, r),
            21 => rt::get(&mut self.exception_description, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsTerminalRouteDataRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            track_operation: Default::default(),
            sign_by: Default::default(),
            post_station_tel: Default::default(),
            longitude: Default::default(),
            latitude: Default::default(),
            standard: Default::default(),
            pick_up_address: Default::default(),
            courier_name: Default::default(),
            courier_tel: Default::default(),
            service_type: Default::default(),
            waybill_code: Default::default(),
            express_company: Default::default(),
            partner_code: Default::default(),
            pick_code: Default::default(),
            pick_site_type: Default::default(),
            pick_site_name: Default::default(),
            pick_site_code: Default::default(),
            pick_site_phone: Default::default(),
            operation_time: Default::default(),
            extend: Default::default(),
            exception_code: Default::default(),
            exception_description: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsTerminalRouteDataRequest, Self::blank());

/// Part of the answer to `logistics.terminalRouteData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTerminalRouteDataData {
    /// 请求结果
    pub result: Option<bool>,
    /// 返回码
    pub return_code: Option<String>,
    /// 返回信息
    pub message: Option<String>,
}

impl rt::Encode for DoudianLogisticsTerminalRouteDataData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTerminalRouteDataData",
            &[
                rt::Field("result", 0, &[]),
                rt::Field("return_code", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.message);
        rt::put(w, 0, &self.result);
        rt::put(w, 1, &self.return_code);
    }
}

impl rt::Decode for DoudianLogisticsTerminalRouteDataData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            1 => rt::get(&mut self.return_code, r),
            2 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTerminalRouteDataData);

rt::impl_serde!(DoudianLogisticsTerminalRouteDataData, Self::default());

/// Part of the request `logistics.terminalRouteData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTerminalRouteDataPickUpAddress {
    /// 国家编码
    pub country_code: Option<String>,
    /// 省编码
    pub province_code: Option<String>,
    /// 省名称
    pub province_name: Option<String>,
    /// 市编码
    pub city_code: Option<String>,
    /// 市名称
    pub city_name: Option<String>,
    /// 区编码
    pub district_code: Option<String>,
    /// 区名称
    pub district_name: Option<String>,
    /// 街道编码
    pub street_code: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: Option<String>,
}

impl DoudianLogisticsTerminalRouteDataPickUpAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            country_code: None,
            province_code: None,
            province_name: None,
            city_code: None,
            city_name: None,
            district_code: None,
            district_name: None,
            street_code: None,
            street_name: None,
            detail_address: None,
        }
    }

    /// Sets `country_code` (国家编码).
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `province_name` (省名称).
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets `city_code` (市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `city_name` (市名称).
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets `district_code` (区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `district_name` (区名称).
    #[must_use]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `detail_address` (详细地址).
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsTerminalRouteDataPickUpAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTerminalRouteDataPickUpAddress",
            &[
                rt::Field("country_code", 0, &[]),
                rt::Field("province_code", 0, &[]),
                rt::Field("province_name", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("district_name", 0, &[]),
                rt::Field("street_code", 0, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.city_code);
        rt::put(w, 4, &self.city_name);
        rt::put(w, 0, &self.country_code);
        rt::put(w, 9, &self.detail_address);
        rt::put(w, 5, &self.district_code);
        rt::put(w, 6, &self.district_name);
        rt::put(w, 1, &self.province_code);
        rt::put(w, 2, &self.province_name);
        rt::put(w, 7, &self.street_code);
        rt::put(w, 8, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsTerminalRouteDataPickUpAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.country_code, r),
            1 => rt::get(&mut self.province_code, r),
            2 => rt::get(&mut self.province_name, r),
            3 => rt::get(&mut self.city_code, r),
            4 => rt::get(&mut self.city_name, r),
            5 => rt::get(&mut self.district_code, r),
            6 => rt::get(&mut self.district_name, r),
            7 => rt::get(&mut self.street_code, r),
            8 => rt::get(&mut self.street_name, r),
            9 => rt::get(&mut self.detail_address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTerminalRouteDataPickUpAddress);

rt::impl_serde!(DoudianLogisticsTerminalRouteDataPickUpAddress, Self::default());
