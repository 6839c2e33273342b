// @generated from doudian/send_home/sendHome.delivery.syncSelfDeliveryLocation.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSelfDeliveryCarrier;

/// 同步自配送位置 — `sendHome.delivery.syncSelfDeliveryLocation`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest;
///
/// let request = DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest::new(
///     1,
///     1,
///     0,
///     "SF",
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    /// 店铺订单ID
    pub order_id: i64,
    /// 骑手手机号类型
    ///
    /// Codes:
    ///
    /// - `0` 真实号
    /// - `1` 隐私号
    pub rider_phone_type: Option<i32>,
    /// 骑手位置上报时间戳
    pub report_time: i64,
    /// 坐标系
    ///
    /// Codes:
    ///
    /// - `0` 高德
    /// - `1` 百度
    pub rider_coordinate_type: i32,
    /// 三方运力服务商
    ///
    /// MERCHANT has to be agreed with the platform first.
    pub distribution_code: DoudianSelfDeliveryCarrier,
    /// 三方运单号
    ///
    /// The number that the order was shipped with.
    pub distribution_delivery_id: String,
    /// 骑手姓名
    ///
    /// Needed once a rider has the order.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 骑手手机号
    ///
    /// Needed once a rider has the order.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 骑手经度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_longitude: String,
    /// 骑手纬度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_latitude: String,
}

impl DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: i64,
        report_time: i64,
        rider_coordinate_type: i32,
        distribution_code: impl Into<DoudianSelfDeliveryCarrier>,
        distribution_delivery_id: impl Into<String>,
        rider_longitude: impl Into<String>,
        rider_latitude: impl Into<String>,
    ) -> Self {
        Self {
            order_id,
            rider_phone_type: None,
            report_time,
            rider_coordinate_type,
            distribution_code: distribution_code.into(),
            distribution_delivery_id: distribution_delivery_id.into(),
            rider_name: None,
            rider_phone: None,
            rider_longitude: rider_longitude.into(),
            rider_latitude: rider_latitude.into(),
        }
    }

    /// Sets `rider_phone_type` (骑手手机号类型).
    #[must_use]
    pub fn rider_phone_type(mut self, rider_phone_type: i32) -> Self {
        self.rider_phone_type = Some(rider_phone_type);
        self
    }

    /// Sets `rider_name` (骑手姓名).
    #[must_use]
    pub fn rider_name(mut self, rider_name: impl Into<String>) -> Self {
        self.rider_name = Some(rider_name.into());
        self
    }

    /// Sets `rider_phone` (骑手手机号).
    #[must_use]
    pub fn rider_phone(mut self, rider_phone: impl Into<String>) -> Self {
        self.rider_phone = Some(rider_phone.into());
        self
    }
}

/// The answer to [`DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeDeliverySyncSelfDeliveryLocationResponse = rt::DoudianResponse<
    (),
>;

impl rt::DoudianRequest for DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.delivery.syncSelfDeliveryLocation",
        path: "/sendHome/delivery/syncSelfDeliveryLocation",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("rider_phone_type", 0, &["0", "1"]),
                rt::Field("report_time", rt::REQUIRED, &[]),
                rt::Field("rider_coordinate_type", rt::REQUIRED, &["0", "1"]),
                rt::Field(
                    "distribution_code",
                    rt::REQUIRED,
                    DoudianSelfDeliveryCarrier::KNOWN,
                ),
                rt::Field("distribution_delivery_id", rt::REQUIRED, &[]),
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field("rider_longitude", rt::REQUIRED | rt::PII, &[]),
                rt::Field("rider_latitude", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.distribution_code);
        rt::put(w, 5, &self.distribution_delivery_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.report_time);
        rt::put(w, 3, &self.rider_coordinate_type);
        rt::put(w, 9, &self.rider_latitude);
        rt::put(w, 8, &self.rider_longitude);
        rt::put(w, 6, &self.rider_name);
        rt::put(w, 7, &self.rider_phone);
        rt::put(w, 1, &self.rider_phone_type);
    }
}

rt::impl_record!(DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.rider_phone_type, r),
            2 => rt::get(&mut self.report_time, r),
            3 => rt::get(&mut self.rider_coordinate_type, r),
            4 => rt::get(&mut self.distribution_code, r),
            5 => rt::get(&mut self.distribution_delivery_id, r),
            6 => rt::get(&mut self.rider_name, r),
            7 => rt::get(&mut self.rider_phone, r),
            8 => rt::get(&mut self.rider_longitude, r),
            9 => rt::get(&mut self.rider_latitude, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            rider_phone_type: Default::default(),
            report_time: Default::default(),
            rider_coordinate_type: Default::default(),
            distribution_code: Default::default(),
            distribution_delivery_id: Default::default(),
            rider_name: Default::default(),
            rider_phone: Default::default(),
            rider_longitude: Default::default(),
            rider_latitude: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeDeliverySyncSelfDeliveryLocationRequest, Self::blank());
