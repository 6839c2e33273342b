// @generated from doudian/send_home/sendHome.delivery.syncSelfDeliveryStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSelfDeliveryCarrier;

/// 同步自配送状态 — `sendHome.delivery.syncSelfDeliveryStatus`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest;
///
/// let request = DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest::new(
///     "SF",
///     "…",
///     1,
///     1,
///     101,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    /// 是否需要重新发货
    pub need_resend: Option<bool>,
    /// 三方运力服务商
    ///
    /// MERCHANT has to be agreed with the platform first.
    pub distribution_code: DoudianSelfDeliveryCarrier,
    /// 三方运单号
    pub distribution_delivery_id: String,
    /// 状态更新时间戳
    pub update_time: i64,
    /// 取消编码
    ///
    /// Codes:
    ///
    /// - `200` 其他原因
    /// - `201` 超出配送范围
    /// - `202` 骑手原因无法完成配送
    /// - `203` 运力紧张无可接单骑手
    /// - `204` 骑手联系不上收货人
    /// - `206` 物品超长超重无法完成配送
    /// - `208` 商家未营业
    /// - `209` 商家无法出餐
    /// - `210` 商家地址错误
    /// - `211` 用户拒收
    /// - `222` 用户取消订单
    pub cancel_code: Option<i32>,
    /// 坐标系
    ///
    /// Codes:
    ///
    /// - `0` 高德
    /// - `1` 百度
    pub rider_coordinate_type: Option<i32>,
    /// 骑手姓名
    ///
    /// Needed with the statuses 102 to 200.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 骑手手机号类型
    ///
    /// Codes:
    ///
    /// - `0` 真实号
    /// - `1` 隐私号
    pub rider_phone_type: Option<i32>,
    /// 骑手经度
    ///
    /// Needed with the statuses 102 to 200.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_longitude: Option<String>,
    /// 骑手纬度
    ///
    /// Needed with the statuses 102 to 200.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_latitude: Option<String>,
    /// 骑手位置上报时间戳
    ///
    /// Needed with coordinates.
    pub report_time: Option<i64>,
    /// 取消原因
    pub cancel_reason: Option<String>,
    /// 店铺订单ID
    pub order_id: i64,
    /// 骑手手机号
    ///
    /// Needed with the statuses 102 to 200.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 运力状态
    ///
    /// Codes:
    ///
    /// - `101` 待骑手接单
    /// - `102` 骑手已接单
    /// - `103` 骑手已到店
    /// - `104` 骑手已取货
    /// - `200` 已送达
    /// - `300` 已取消
    pub status: i32,
}

impl DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    /// With the parameters that are required.
    pub fn new(
        distribution_code: impl Into<DoudianSelfDeliveryCarrier>,
        distribution_delivery_id: impl Into<String>,
        update_time: i64,
        order_id: i64,
        status: i32,
    ) -> Self {
        Self {
            need_resend: None,
            distribution_code: distribution_code.into(),
            distribution_delivery_id: distribution_delivery_id.into(),
            update_time,
            cancel_code: None,
            rider_coordinate_type: None,
            rider_name: None,
            rider_phone_type: None,
            rider_longitude: None,
            rider_latitude: None,
            report_time: None,
            cancel_reason: None,
            order_id,
            rider_phone: None,
            status,
        }
    }

    /// Sets `need_resend` (是否需要重新发货).
    #[must_use]
    pub fn need_resend(mut self, need_resend: bool) -> Self {
        self.need_resend = Some(need_resend);
        self
    }

    /// Sets `cancel_code` (取消编码).
    #[must_use]
    pub fn cancel_code(mut self, cancel_code: i32) -> Self {
        self.cancel_code = Some(cancel_code);
        self
    }

    /// Sets `rider_coordinate_type` (坐标系).
    #[must_use]
    pub fn rider_coordinate_type(mut self, rider_coordinate_type: i32) -> Self {
        self.rider_coordinate_type = Some(rider_coordinate_type);
        self
    }

    /// Sets `rider_name` (骑手姓名).
    #[must_use]
    pub fn rider_name(mut self, rider_name: impl Into<String>) -> Self {
        self.rider_name = Some(rider_name.into());
        self
    }

    /// Sets `rider_phone_type` (骑手手机号类型).
    #[must_use]
    pub fn rider_phone_type(mut self, rider_phone_type: i32) -> Self {
        self.rider_phone_type = Some(rider_phone_type);
        self
    }

    /// Sets `rider_longitude` (骑手经度).
    #[must_use]
    pub fn rider_longitude(mut self, rider_longitude: impl Into<String>) -> Self {
        self.rider_longitude = Some(rider_longitude.into());
        self
    }

    /// Sets `rider_latitude` (骑手纬度).
    #[must_use]
    pub fn rider_latitude(mut self, rider_latitude: impl Into<String>) -> Self {
        self.rider_latitude = Some(rider_latitude.into());
        self
    }

    /// Sets `report_time` (骑手位置上报时间戳).
    #[must_use]
    pub fn report_time(mut self, report_time: i64) -> Self {
        self.report_time = Some(report_time);
        self
    }

    /// Sets `cancel_reason` (取消原因).
    #[must_use]
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }

    /// Sets `rider_phone` (骑手手机号).
    #[must_use]
    pub fn rider_phone(mut self, rider_phone: impl Into<String>) -> Self {
        self.rider_phone = Some(rider_phone.into());
        self
    }
}

/// The answer to [`DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeDeliverySyncSelfDeliveryStatusResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.delivery.syncSelfDeliveryStatus",
        path: "/sendHome/delivery/syncSelfDeliveryStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest",
            &[
                rt::Field("need_resend", 0, &[]),
                rt::Field(
                    "distribution_code",
                    rt::REQUIRED,
                    DoudianSelfDeliveryCarrier::KNOWN,
                ),
                rt::Field("distribution_delivery_id", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field(
                    "cancel_code",
                    0,
                    &[
                        "200",
                        "201",
                        "202",
                        "203",
                        "204",
                        "206",
                        "208",
                        "209",
                        "210",
                        "211",
                        "222",
                    ],
                ),
                rt::Field("rider_coordinate_type", 0, &["0", "1"]),
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone_type", 0, &["0", "1"]),
                rt::Field("rider_longitude", rt::PII, &[]),
                rt::Field("rider_latitude", rt::PII, &[]),
                rt::Field("report_time", 0, &[]),
                rt::Field("cancel_reason", 0, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field(
                    "status",
                    rt::REQUIRED,
                    &["101", "102", "103", "104", "200", "300"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cancel_code);
        rt::put(w, 11, &self.cancel_reason);
        rt::put(w, 1, &self.distribution_code);
        rt::put(w, 2, &self.distribution_delivery_id);
        rt::put(w, 0, &self.need_resend);
        rt::put(w, 12, &self.order_id);
        rt::put(w, 10, &self.report_time);
        rt::put(w, 5, &self.rider_coordinate_type);
        rt::put(w, 9, &self.rider_latitude);
        rt::put(w, 8, &self.rider_longitude);
        rt::put(w, 6, &self.rider_name);
        rt::put(w, 13, &self.rider_phone);
        rt::put(w, 7, &self.rider_phone_type);
        rt::put(w, 14, &self.status);
        rt::put(w, 3, &self.update_time);
    }
}

rt::impl_record!(DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.need_resend, r),
            1 => rt::get(&mut self.distribution_code, r),
            2 => rt::get(&mut self.distribution_delivery_id, r),
            3 => rt::get(&mut self.update_time, r),
            4 => rt::get(&mut self.cancel_code, r),
            5 => rt::get(&mut self.rider_coordinate_type, r),
            6 => rt::get(&mut self.rider_name, r),
            7 => rt::get(&mut self.rider_phone_type, r),
            8 => rt::get(&mut self.rider_longitude, r),
            9 => rt::get(&mut self.rider_latitude, r),
            10 => rt::get(&mut self.report_time, r),
            11 => rt::get(&mut self.cancel_reason, r),
            12 => rt::get(&mut self.order_id, r),
            13 => rt::get(&mut self.rider_phone, r),
            14 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            need_resend: Default::default(),
            distribution_code: Default::default(),
            distribution_delivery_id: Default::default(),
            update_time: Default::default(),
            cancel_code: Default::default(),
            rider_coordinate_type: Default::default(),
            rider_name: Default::default(),
            rider_phone_type: Default::default(),
            rider_longitude: Default::default(),
            rider_latitude: Default::default(),
            report_time: Default::default(),
            cancel_reason: Default::default(),
            order_id: Default::default(),
            rider_phone: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeDeliverySyncSelfDeliveryStatusRequest, Self::blank());
