// @generated from doudian/iop/iop.waybillGet.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianWaybillContact, DoudianWaybillDeliveryReq, DoudianWaybillItem};

/// 代发面单取号 — `iop.waybillGet`
///
/// Family: `iop` (the feature `iop`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianIopWaybillGetAddress, DoudianIopWaybillGetDistributeOrder, DoudianIopWaybillGetRequest, DoudianIopWaybillGetSender, DoudianIopWaybillGetTradeOrder, DoudianWaybillContact};
///
/// let request = DoudianIopWaybillGetRequest::new(
///     DoudianIopWaybillGetSender::new(
///         DoudianWaybillContact::new("…"),
///         DoudianIopWaybillGetAddress::new("…", "…", "…", "…", "…"),
///     ),
///     [
///         DoudianIopWaybillGetTradeOrder::new(
///             1,
///             [DoudianIopWaybillGetDistributeOrder::new("…")],
///             "…",
///         ),
///     ],
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
/// | 20000 | `isp.service-error:88888` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10000` | 取号数量超限 | mend the request |
/// | 50002 | `isv.business-failed:10005` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetRequest {
    /// 寄件人信息
    pub sender: DoudianIopWaybillGetSender,
    /// 取号列表
    pub trade_order_list: Vec<DoudianIopWaybillGetTradeOrder>,
}

impl DoudianIopWaybillGetRequest {
    /// With the parameters that are required.
    pub fn new(
        sender: DoudianIopWaybillGetSender,
        trade_order_list: impl Into<Vec<DoudianIopWaybillGetTradeOrder>>,
    ) -> Self {
        Self {
            sender,
            trade_order_list: trade_order_list.into(),
        }
    }
}

/// The answer to [`DoudianIopWaybillGetRequest`].
pub type DoudianIopWaybillGetResponse = rt::DoudianResponse<DoudianIopWaybillGetData>;

impl rt::DoudianRequest for DoudianIopWaybillGetRequest {
    type Data = DoudianIopWaybillGetData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.waybillGet",
        path: "/iop/waybillGet",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:88888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "取号数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianIopWaybillGetRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetRequest",
            &[
                rt::Field("sender", rt::REQUIRED, &[]),
                rt::Field("trade_order_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sender);
        rt::put(w, 1, &self.trade_order_list);
    }
}

rt::impl_record!(DoudianIopWaybillGetRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillGetRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sender, r),
            1 => rt::get(&mut self.trade_order_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopWaybillGetRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sender: Default::default(),
            trade_order_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopWaybillGetRequest, Self::blank());

/// Part of the request `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetAddress {
    /// 国家编码 (`countryCode`)
    pub country_code: String,
    /// 省份ID (`provinceCode`)
    pub province_code: Option<i32>,
    /// 省份名称 (`provinceName`)
    pub province_name: String,
    /// 城市ID (`cityCode`)
    pub city_code: Option<i32>,
    /// 城市名称 (`cityName`)
    pub city_name: String,
    /// 区县ID (`districtCode`)
    pub district_code: Option<i32>,
    /// 区县名称 (`districtName`)
    pub district_name: String,
    /// 街道ID (`streetCode`)
    pub street_code: Option<i32>,
    /// 街道名称 (`streetName`)
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址 (`detailAddress`)
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: String,
}

impl DoudianIopWaybillGetAddress {
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
            province_code: None,
            province_name: province_name.into(),
            city_code: None,
            city_name: city_name.into(),
            district_code: None,
            district_name: district_name.into(),
            street_code: None,
            street_name: None,
            detail_address: detail_address.into(),
        }
    }

    /// Sets `provinceCode` (省份ID).
    #[must_use]
    pub fn province_code(mut self, province_code: i32) -> Self {
        self.province_code = Some(province_code);
        self
    }

    /// Sets `cityCode` (城市ID).
    #[must_use]
    pub fn city_code(mut self, city_code: i32) -> Self {
        self.city_code = Some(city_code);
        self
    }

    /// Sets `districtCode` (区县ID).
    #[must_use]
    pub fn district_code(mut self, district_code: i32) -> Self {
        self.district_code = Some(district_code);
        self
    }

    /// Sets `streetCode` (街道ID).
    #[must_use]
    pub fn street_code(mut self, street_code: i32) -> Self {
        self.street_code = Some(street_code);
        self
    }

    /// Sets `streetName` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }
}

impl rt::Encode for DoudianIopWaybillGetAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetAddress",
            &[
                rt::Field("countryCode", rt::REQUIRED, &[]),
                rt::Field("provinceCode", 0, &[]),
                rt::Field("provinceName", rt::REQUIRED, &[]),
                rt::Field("cityCode", 0, &[]),
                rt::Field("cityName", rt::REQUIRED, &[]),
                rt::Field("districtCode", 0, &[]),
                rt::Field("districtName", rt::REQUIRED, &[]),
                rt::Field("streetCode", 0, &[]),
                rt::Field("streetName", rt::PII, &[]),
                rt::Field("detailAddress", rt::REQUIRED | rt::PII, &[]),
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
impl rt::Decode for DoudianIopWaybillGetAddress {
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

rt::impl_record!(DoudianIopWaybillGetAddress);

rt::impl_serde!(DoudianIopWaybillGetAddress, Self::default());

/// Part of the answer to `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetData {
    /// 电子面单列表
    pub ebill_infos: Vec<DoudianIopWaybillGetEBill>,
    /// 错误列表
    pub err_infos: Vec<DoudianIopWaybillGetFailedOrder>,
}

impl rt::Encode for DoudianIopWaybillGetData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetData",
            &[rt::Field("ebill_infos", 0, &[]), rt::Field("err_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ebill_infos);
        rt::put(w, 1, &self.err_infos);
    }
}

impl rt::Decode for DoudianIopWaybillGetData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ebill_infos, r),
            1 => rt::get(&mut self.err_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetData);

rt::impl_serde!(DoudianIopWaybillGetData, Self::default());

/// Part of the request `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetDistributeOrder {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 包裹ID
    pub pack_id: Option<String>,
    /// 快递产品类型
    pub product_type: Option<i32>,
    /// 增值服务列表
    pub service_list: Vec<DoudianIopWaybillGetService>,
    /// 支付方式
    pub pay_method: Option<i32>,
    /// 运费金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 商品明细列表
    pub items: Vec<DoudianWaybillItem>,
    /// 要求上门取件时间段
    pub sender_fetch_time: Option<String>,
    /// 是否返回签回单
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_sign_back: Option<i64>,
    /// 备注
    pub remark: Option<String>,
    /// 备用扩展字段
    pub extra: Option<String>,
    /// 子母件数
    pub total_pack_count: Option<i32>,
    /// 总长度
    pub total_length: Option<i32>,
    /// 总宽度
    pub total_width: Option<i32>,
    /// 总高度
    pub total_height: Option<i32>,
    /// 总体积
    pub volume: Option<i32>,
    /// 总重量
    pub total_weight: Option<i32>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianIopWaybillGetDistributeOrder {
    /// With the parameters that are required.
    pub fn new(distr_order_id: impl Into<String>) -> Self {
        Self {
            distr_order_id: distr_order_id.into(),
            pack_id: None,
            product_type: None,
            service_list: Default::default(),
            pay_method: None,
            pay_amount: None,
            items: Default::default(),
            sender_fetch_time: None,
            is_sign_back: None,
            remark: None,
            extra: None,
            total_pack_count: None,
            total_length: None,
            total_width: None,
            total_height: None,
            volume: None,
            total_weight: None,
        }
    }

    /// Sets `pack_id` (包裹ID).
    #[must_use]
    pub fn pack_id(mut self, pack_id: impl Into<String>) -> Self {
        self.pack_id = Some(pack_id.into());
        self
    }

    /// Sets `product_type` (快递产品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: i32) -> Self {
        self.product_type = Some(product_type);
        self
    }

    /// Sets `service_list` (增值服务列表).
    #[must_use]
    pub fn service_list(
        mut self,
        service_list: impl Into<Vec<DoudianIopWaybillGetService>>,
    ) -> Self {
        self.service_list = service_list.into();
        self
    }

    /// Sets `pay_method` (支付方式).
    #[must_use]
    pub fn pay_method(mut self, pay_method: i32) -> Self {
        self.pay_method = Some(pay_method);
        self
    }

    /// Sets `pay_amount` (运费金额).
    #[must_use]
    pub fn pay_amount(mut self, pay_amount: i64) -> Self {
        self.pay_amount = Some(pay_amount);
        self
    }

    /// Sets `items` (商品明细列表).
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<DoudianWaybillItem>>) -> Self {
        self.items = items.into();
        self
    }

    /// Sets `sender_fetch_time` (要求上门取件时间段).
    #[must_use]
    pub fn sender_fetch_time(mut self, sender_fetch_time: impl Into<String>) -> Self {
        self.sender_fetch_time = Some(sender_fetch_time.into());
        self
    }

    /// Sets `is_sign_back` (是否返回签回单).
    #[must_use]
    pub fn is_sign_back(mut self, is_sign_back: i64) -> Self {
        self.is_sign_back = Some(is_sign_back);
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `extra` (备用扩展字段).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `total_pack_count` (子母件数).
    #[must_use]
    pub fn total_pack_count(mut self, total_pack_count: i32) -> Self {
        self.total_pack_count = Some(total_pack_count);
        self
    }

    /// Sets `total_length` (总长度).
    #[must_use]
    pub fn total_length(mut self, total_length: i32) -> Self {
        self.total_length = Some(total_length);
        self
    }

    /// Sets `total_width` (总宽度).
    #[must_use]
    pub fn total_width(mut self, total_width: i32) -> Self {
        self.total_width = Some(total_width);
        self
    }

    /// Sets `total_height` (总高度).
    #[must_use]
    pub fn total_height(mut self, total_height: i32) -> Self {
        self.total_height = Some(total_height);
        self
    }

    /// Sets `volume` (总体积).
    #[must_use]
    pub fn volume(mut self, volume: i32) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `total_weight` (总重量).
    #[must_use]
    pub fn total_weight(mut self, total_weight: i32) -> Self {
        self.total_weight = Some(total_weight);
        self
    }
}

impl rt::Encode for DoudianIopWaybillGetDistributeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetDistributeOrder",
            &[
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", 0, &[]),
                rt::Field("product_type", 0, &[]),
                rt::Field("service_list", 0, &[]),
                rt::Field("pay_method", 0, &[]),
                rt::Field("pay_amount", 0, &[]),
                rt::Field("items", 0, &[]),
                rt::Field("sender_fetch_time", 0, &[]),
                rt::Field("is_sign_back", 0, &["0", "1"]),
                rt::Field("remark", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("total_pack_count", 0, &[]),
                rt::Field("total_length", 0, &[]),
                rt::Field("total_width", 0, &[]),
                rt::Field("total_height", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("total_weight", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 10, &self.extra);
        rt::put(w, 8, &self.is_sign_back);
        rt::put(w, 6, &self.items);
        rt::put(w, 1, &self.pack_id);
        rt::put(w, 5, &self.pay_amount);
        rt::put(w, 4, &self.pay_method);
        rt::put(w, 2, &self.product_type);
        rt::put(w, 9, &self.remark);
        rt::put(w, 7, &self.sender_fetch_time);
        rt::put(w, 3, &self.service_list);
        rt::put(w, 14, &self.total_height);
        rt::put(w, 12, &self.total_length);
        rt::put(w, 11, &self.total_pack_count);
        rt::put(w, 16, &self.total_weight);
        rt::put(w, 13, &self.total_width);
        rt::put(w, 15, &self.volume);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillGetDistributeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.product_type, r),
            3 => rt::get(&mut self.service_list, r),
            4 => rt::get(&mut self.pay_method, r),
            5 => rt::get(&mut self.pay_amount, r),
            6 => rt::get(&mut self.items, r),
            7 => rt::get(&mut self.sender_fetch_time, r),
            8 => rt::get(&mut self.is_sign_back, r),
            9 => rt::get(&mut self.remark, r),
            10 => rt::get(&mut self.extra, r),
            11 => rt::get(&mut self.total_pack_count, r),
            12 => rt::get(&mut self.total_length, r),
            13 => rt::get(&mut self.total_width, r),
            14 => rt::get(&mut self.total_height, r),
            15 => rt::get(&mut self.volume, r),
            16 => rt::get(&mut self.total_weight, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetDistributeOrder);

rt::impl_serde!(DoudianIopWaybillGetDistributeOrder, Self::default());

/// Part of the answer to `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetEBill {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 快递单号
    pub track_no: String,
    /// 分拣码
    pub sort_code: Option<String>,
    /// 集包地代码
    pub package_code: Option<String>,
    /// 集包地名称
    pub package_code_name: Option<String>,
    /// 大头笔编码
    pub mark_destination_code: Option<String>,
    /// 大头笔名称
    pub mark_destination_code_name: Option<String>,
    /// 额外信息
    pub extra: Option<String>,
    /// 额外打印信息
    pub extra_resp: Option<String>,
    /// 子母件单号列表
    ///
    /// Parts joined by `,`.
    pub sub_waybill_codes: Option<rt::Csv>,
}

impl rt::Encode for DoudianIopWaybillGetEBill {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetEBill",
            &[
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("sort_code", 0, &[]),
                rt::Field("package_code", 0, &[]),
                rt::Field("package_code_name", 0, &[]),
                rt::Field("mark_destination_code", 0, &[]),
                rt::Field("mark_destination_code_name", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("extra_resp", 0, &[]),
                rt::Field("sub_waybill_codes", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 7, &self.extra);
        rt::put(w, 8, &self.extra_resp);
        rt::put(w, 5, &self.mark_destination_code);
        rt::put(w, 6, &self.mark_destination_code_name);
        rt::put(w, 3, &self.package_code);
        rt::put(w, 4, &self.package_code_name);
        rt::put(w, 2, &self.sort_code);
        rt::put(w, 9, &self.sub_waybill_codes);
        rt::put(w, 1, &self.track_no);
    }
}

impl rt::Decode for DoudianIopWaybillGetEBill {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.sort_code, r),
            3 => rt::get(&mut self.package_code, r),
            4 => rt::get(&mut self.package_code_name, r),
            5 => rt::get(&mut self.mark_destination_code, r),
            6 => rt::get(&mut self.mark_destination_code_name, r),
            7 => rt::get(&mut self.extra, r),
            8 => rt::get(&mut self.extra_resp, r),
            9 => rt::get(&mut self.sub_waybill_codes, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetEBill);

rt::impl_serde!(DoudianIopWaybillGetEBill, Self::default());

/// Part of the answer to `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetFailedOrder {
    /// 代打订单ID
    pub distr_order_id: String,
    /// 错误码
    pub err_code: i32,
    /// 错误信息
    pub err_msg: String,
}

impl rt::Encode for DoudianIopWaybillGetFailedOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetFailedOrder",
            &[
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("err_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("err_msg", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
        rt::put(w, 1, &self.err_code);
        rt::put(w, 2, &self.err_msg);
    }
}

impl rt::Decode for DoudianIopWaybillGetFailedOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            1 => rt::get(&mut self.err_code, r),
            2 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetFailedOrder);

rt::impl_serde!(DoudianIopWaybillGetFailedOrder, Self::default());

/// Part of the request `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetSender {
    /// 联系方式信息
    pub contact: DoudianWaybillContact,
    /// 地址信息
    pub address: DoudianIopWaybillGetAddress,
}

impl DoudianIopWaybillGetSender {
    /// With the parameters that are required.
    pub fn new(
        contact: DoudianWaybillContact,
        address: DoudianIopWaybillGetAddress,
    ) -> Self {
        Self { contact, address }
    }
}

impl rt::Encode for DoudianIopWaybillGetSender {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetSender",
            &[
                rt::Field("contact", rt::REQUIRED, &[]),
                rt::Field("address", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address);
        rt::put(w, 0, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillGetSender {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact, r),
            1 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetSender);

rt::impl_serde!(DoudianIopWaybillGetSender, Self::default());

/// Part of the request `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetService {
    /// 增值服务编码
    pub service_code: String,
    /// 增值服务值
    pub service_value: String,
}

impl DoudianIopWaybillGetService {
    /// With the parameters that are required.
    pub fn new(
        service_code: impl Into<String>,
        service_value: impl Into<String>,
    ) -> Self {
        Self {
            service_code: service_code.into(),
            service_value: service_value.into(),
        }
    }
}

impl rt::Encode for DoudianIopWaybillGetService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetService",
            &[
                rt::Field("service_code", rt::REQUIRED, &[]),
                rt::Field("service_value", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.service_code);
        rt::put(w, 1, &self.service_value);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillGetService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_code, r),
            1 => rt::get(&mut self.service_value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetService);

rt::impl_serde!(DoudianIopWaybillGetService, Self::default());

/// Part of the request `iop.waybillGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillGetTradeOrder {
    /// 代打店铺ID
    pub user_id: i64,
    /// 代打订单列表
    pub order_infos: Vec<DoudianIopWaybillGetDistributeOrder>,
    /// 派送要求信息
    pub delivery_req: Option<DoudianWaybillDeliveryReq>,
    /// 物流公司编码
    pub company_code: String,
}

impl DoudianIopWaybillGetTradeOrder {
    /// With the parameters that are required.
    pub fn new(
        user_id: i64,
        order_infos: impl Into<Vec<DoudianIopWaybillGetDistributeOrder>>,
        company_code: impl Into<String>,
    ) -> Self {
        Self {
            user_id,
            order_infos: order_infos.into(),
            delivery_req: None,
            company_code: company_code.into(),
        }
    }

    /// Sets `delivery_req` (派送要求信息).
    #[must_use]
    pub fn delivery_req(mut self, delivery_req: DoudianWaybillDeliveryReq) -> Self {
        self.delivery_req = Some(delivery_req);
        self
    }
}

impl rt::Encode for DoudianIopWaybillGetTradeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillGetTradeOrder",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
                rt::Field("order_infos", rt::REQUIRED, &[]),
                rt::Field("delivery_req", 0, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.company_code);
        rt::put(w, 2, &self.delivery_req);
        rt::put(w, 1, &self.order_infos);
        rt::put(w, 0, &self.user_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillGetTradeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.order_infos, r),
            2 => rt::get(&mut self.delivery_req, r),
            3 => rt::get(&mut self.company_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillGetTradeOrder);

rt::impl_serde!(DoudianIopWaybillGetTradeOrder, Self::default());
