// @generated from doudian/logistics/logistics.getRecommendedAndDeliveryExpressByOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单快递推荐服务 — `logistics.getRecommendedAndDeliveryExpressByOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo, DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest, DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress};
///
/// let request = DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest::new(
///     DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress::new(
///         "…",
///         "…",
///         "…",
///         "…",
///     ),
///     [DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo::new("…")],
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
/// | 20000 | `isp.service-error:4007` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:15000` | 查询订单信息失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4006` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:100001` | 用户未开通该服务 | authorise again |
/// | 50002 | `isv.business-failed:15002` | 订单信息不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    /// 发货地址
    pub sender_address: DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress,
    /// 订单信息列表
    pub order_info_list: Vec<
        DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo,
    >,
    /// 订单平台来源编码
    pub order_channel: Option<String>,
}

impl DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        sender_address: DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress,
        order_info_list: impl Into<
            Vec<DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo>,
        >,
    ) -> Self {
        Self {
            sender_address,
            order_info_list: order_info_list.into(),
            order_channel: None,
        }
    }

    /// Sets `order_channel` (订单平台来源编码).
    #[must_use]
    pub fn order_channel(mut self, order_channel: impl Into<String>) -> Self {
        self.order_channel = Some(order_channel.into());
        self
    }
}

/// The answer to [`DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest`].
pub type DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderResponse = rt::DoudianResponse<
    Vec<DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress>,
>;

impl rt::DoudianRequest
for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    type Data = Vec<DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getRecommendedAndDeliveryExpressByOrder",
        path: "/logistics/getRecommendedAndDeliveryExpressByOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4007",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:15000",
                label: "查询订单信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4006",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100001",
                label: "用户未开通该服务",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:15002",
                label: "订单信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest",
            &[
                rt::Field("sender_address", rt::REQUIRED, &[]),
                rt::Field("order_info_list", rt::REQUIRED, &[]),
                rt::Field("order_channel", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_channel);
        rt::put(w, 1, &self.order_info_list);
        rt::put(w, 0, &self.sender_address);
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sender_address, r),
            1 => rt::get(&mut self.order_info_list, r),
            2 => rt::get(&mut self.order_channel, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sender_address: Default::default(),
            order_info_list: Default::default(),
            order_channel: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderRequest, Self::blank()
);

/// Part of the answer to `logistics.getRecommendedAndDeliveryExpressByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo {
    /// 揽签时长, in h
    pub avg_cost_hours: Option<String>,
    /// `level_percent` on the wire; it has no label.
    pub level_percent: Option<String>,
    /// 优化百分比
    pub optimized_percent: Option<String>,
}

impl rt::Encode
for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo",
            &[
                rt::Field("avg_cost_hours", 0, &[]),
                rt::Field("level_percent", 0, &[]),
                rt::Field("optimized_percent", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.avg_cost_hours);
        rt::put(w, 1, &self.level_percent);
        rt::put(w, 2, &self.optimized_percent);
    }
}

impl rt::Decode
for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.avg_cost_hours, r),
            1 => rt::get(&mut self.level_percent, r),
            2 => rt::get(&mut self.optimized_percent, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo);

rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo,
    Self::default()
);

/// Part of the answer to `logistics.getRecommendedAndDeliveryExpressByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo {
    /// 物流商编码
    pub express: Option<String>,
    /// 是否可达
    pub is_deliverable: Option<bool>,
    /// 是否订购电子面单 (`is_shop_eBill`)
    pub is_shop_e_bill: Option<bool>,
    /// 是否推荐
    pub is_recommended: Option<bool>,
    /// 时长维度的推荐原因
    pub collect_sign_info: Option<
        DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderCollectSignInfo,
    >,
}

impl rt::Encode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo",
            &[
                rt::Field("express", 0, &[]),
                rt::Field("is_deliverable", 0, &[]),
                rt::Field("is_shop_eBill", 0, &[]),
                rt::Field("is_recommended", 0, &[]),
                rt::Field("collect_sign_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.collect_sign_info);
        rt::put(w, 0, &self.express);
        rt::put(w, 1, &self.is_deliverable);
        rt::put(w, 3, &self.is_recommended);
        rt::put(w, 2, &self.is_shop_e_bill);
    }
}

impl rt::Decode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express, r),
            1 => rt::get(&mut self.is_deliverable, r),
            2 => rt::get(&mut self.is_shop_e_bill, r),
            3 => rt::get(&mut self.is_recommended, r),
            4 => rt::get(&mut self.collect_sign_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo);

rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo, Self::default()
);

/// Part of the answer to `logistics.getRecommendedAndDeliveryExpressByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress {
    /// 订单号
    pub order_id: Option<String>,
    /// 推荐及可达物流商信息集合
    pub express_info_list: Vec<
        DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderExpressInfo,
    >,
}

impl rt::Encode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress",
            &[rt::Field("order_id", 0, &[]), rt::Field("express_info_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_info_list);
        rt::put(w, 0, &self.order_id);
    }
}

impl rt::Decode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.express_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress);

rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderExpress, Self::default()
);

/// Part of the request `logistics.getRecommendedAndDeliveryExpressByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo {
    /// 订单号
    pub order_id: String,
    /// 产品类型
    pub product_type: Option<String>,
    /// 物流商集合
    pub express_list: Vec<String>,
}

impl DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            product_type: None,
            express_list: Default::default(),
        }
    }

    /// Sets `product_type` (产品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `express_list` (物流商集合).
    #[must_use]
    pub fn express_list(
        mut self,
        express_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.express_list = express_list.into_iter().map(Into::into).collect();
        self
    }
}

impl rt::Encode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_type", 0, &[]),
                rt::Field("express_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.express_list);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_type, r),
            2 => rt::get(&mut self.express_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo);

rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderOrderInfo, Self::default()
);

/// Part of the request `logistics.getRecommendedAndDeliveryExpressByOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress {
    /// 国家编码
    pub country_code: Option<String>,
    /// 省编码
    pub province_code: Option<String>,
    /// 省
    pub province_name: String,
    /// 市编码
    pub city_code: Option<String>,
    /// 市
    pub city_name: String,
    /// 区编码
    pub district_code: Option<String>,
    /// 区
    pub district_name: String,
    /// 街道编码
    pub street_code: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: String,
    /// 发货地址ID
    pub address_id: Option<i64>,
    /// `zip_code` on the wire; it has no label.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub zip_code: Option<String>,
}

impl DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress {
    /// With the parameters that are required.
    pub fn new(
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        district_name: impl Into<String>,
        detail_address: impl Into<String>,
    ) -> Self {
        Self {
            country_code: None,
            province_code: None,
            province_name: province_name.into(),
            city_code: None,
            city_name: city_name.into(),
            district_code: None,
            district_name: district_name.into(),
            street_code: None,
            street_name: None,
            detail_address: detail_address.into(),
            address_id: None,
            zip_code: None,
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

    /// Sets `street_name` (街道).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `address_id` (发货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Sets `zip_code`.
    #[must_use]
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }
}

impl rt::Encode
for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress",
            &[
                rt::Field("country_code", 0, &[]),
                rt::Field("province_code", 0, &[]),
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_code", 0, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::REQUIRED | rt::PII, &[]),
                rt::Field("address_id", 0, &[]),
                rt::Field("zip_code", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.address_id);
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
        rt::put(w, 11, &self.zip_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode
for DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress {
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
            10 => rt::get(&mut self.address_id, r),
            11 => rt::get(&mut self.zip_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress);

rt::impl_serde!(
    DoudianLogisticsGetRecommendedAndDeliveryExpressByOrderSenderAddress, Self::default()
);
