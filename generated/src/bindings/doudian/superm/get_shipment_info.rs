// @generated from doudian/superm/superm.getShipmentInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 配送信息查询 — `superm.getShipmentInfo`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetShipmentInfoRequest;
///
/// let request = DoudianSupermGetShipmentInfoRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermGetShipmentInfoRequest {
    /// 店铺父订单号
    pub shop_order_id: i64,
    /// 售后单号
    pub aftersale_id: Option<i64>,
    /// 配送类型
    ///
    /// Codes:
    ///
    /// - `1` 发货单
    /// - `2` 上门取件
    pub shipment_type: i32,
}

impl DoudianSupermGetShipmentInfoRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: i64, shipment_type: i32) -> Self {
        Self {
            shop_order_id,
            aftersale_id: None,
            shipment_type,
        }
    }

    /// Sets `aftersale_id` (售后单号).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: i64) -> Self {
        self.aftersale_id = Some(aftersale_id);
        self
    }
}

/// The answer to [`DoudianSupermGetShipmentInfoRequest`].
pub type DoudianSupermGetShipmentInfoResponse = rt::DoudianResponse<
    DoudianSupermGetShipmentInfoData,
>;

impl rt::DoudianRequest for DoudianSupermGetShipmentInfoRequest {
    type Data = DoudianSupermGetShipmentInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getShipmentInfo",
        path: "/superm/getShipmentInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermGetShipmentInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetShipmentInfoRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("aftersale_id", 0, &[]),
                rt::Field("shipment_type", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.aftersale_id);
        rt::put(w, 2, &self.shipment_type);
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianSupermGetShipmentInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetShipmentInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.aftersale_id, r),
            2 => rt::get(&mut self.shipment_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetShipmentInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            aftersale_id: Default::default(),
            shipment_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetShipmentInfoRequest, Self::blank());

/// Part of the answer to `superm.getShipmentInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetShipmentInfoData {
    /// 配送状态信息
    pub shipment_info: Option<DoudianSupermGetShipmentInfoShipmentInfo>,
}

impl rt::Encode for DoudianSupermGetShipmentInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetShipmentInfoData",
            &[rt::Field("shipment_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shipment_info);
    }
}

impl rt::Decode for DoudianSupermGetShipmentInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipment_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetShipmentInfoData);

rt::impl_serde!(DoudianSupermGetShipmentInfoData, Self::default());

/// Part of the answer to `superm.getShipmentInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetShipmentInfoShipmentInfo {
    /// 店铺父订单号
    pub shop_order_id: Option<i64>,
    /// 售后单号
    pub aftersale_id: Option<i64>,
    /// 骑手配送运单号
    pub track_no: Option<String>,
    /// 抖店店铺ID
    pub shop_id: Option<i64>,
    /// 配送状态
    pub shipment_status: Option<i32>,
    /// 配送异常
    pub shipment_error: Option<i32>,
    /// 配送骑手名称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 配送骑手联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 配送骑手经度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_longitude: Option<String>,
    /// 配送骑手纬度
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub rider_latitude: Option<String>,
    /// 当前状态的变更时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurred_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianSupermGetShipmentInfoShipmentInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetShipmentInfoShipmentInfo",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("aftersale_id", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shipment_status", 0, &[]),
                rt::Field("shipment_error", 0, &[]),
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field("rider_longitude", rt::PII, &[]),
                rt::Field("rider_latitude", rt::PII, &[]),
                rt::Field("occurred_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.aftersale_id);
        rt::put(w, 10, &self.occurred_time);
        rt::put(w, 9, &self.rider_latitude);
        rt::put(w, 8, &self.rider_longitude);
        rt::put(w, 6, &self.rider_name);
        rt::put(w, 7, &self.rider_phone);
        rt::put(w, 5, &self.shipment_error);
        rt::put(w, 4, &self.shipment_status);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 2, &self.track_no);
    }
}

impl rt::Decode for DoudianSupermGetShipmentInfoShipmentInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.aftersale_id, r),
            2 => rt::get(&mut self.track_no, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.shipment_status, r),
            5 => rt::get(&mut self.shipment_error, r),
            6 => rt::get(&mut self.rider_name, r),
            7 => rt::get(&mut self.rider_phone, r),
            8 => rt::get(&mut self.rider_longitude, r),
            9 => rt::get(&mut self.rider_latitude, r),
            10 => rt::get(&mut self.occurred_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetShipmentInfoShipmentInfo);

rt::impl_serde!(DoudianSupermGetShipmentInfoShipmentInfo, Self::default());
