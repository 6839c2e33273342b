// @generated from doudian/messages/doudian_yunc_tcpOrderStatusChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 运单状态变更 — the message `doudian_yunc_tcpOrderStatusChange`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `platform_order_no`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncTcpOrderStatusChange {
    /// 交易单号
    pub platform_order_no: Option<String>,
    /// 父子订单号列表
    ///
    /// Of orders shipped together.
    pub order_details: Vec<DoudianYuncTcpOrderStatusChangeOrderDetail>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// ERP单号
    pub out_order_no: Option<String>,
    /// 运单号
    pub track_no: Option<String>,
    /// 备用运单号
    pub logistics_track_no: Option<String>,
    /// 运力服务商
    pub service_provider: Option<String>,
    /// 运单状态
    pub shipment_status: Option<i64>,
    /// 异常状态
    pub shipment_error: Option<i64>,
    /// 骑手编码
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub rider_code: Option<String>,
    /// 骑手姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 骑手电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 接驳商圈名称
    pub to_aoi_name: Option<String>,
    /// 事件发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurred_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianYuncTcpOrderStatusChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncTcpOrderStatusChange",
            &[
                rt::Field("platform_order_no", rt::LENIENT, &[]),
                rt::Field("order_details", 0, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("out_order_no", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("logistics_track_no", 0, &[]),
                rt::Field("service_provider", 0, &[]),
                rt::Field("shipment_status", 0, &[]),
                rt::Field("shipment_error", 0, &[]),
                rt::Field("rider_code", rt::PII, &[]),
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field("to_aoi_name", 0, &[]),
                rt::Field("occurred_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.logistics_track_no);
        rt::put(w, 14, &self.occurred_time);
        rt::put(w, 1, &self.order_details);
        rt::put(w, 4, &self.out_order_no);
        rt::put(w, 0, &self.platform_order_no);
        rt::put(w, 10, &self.rider_code);
        rt::put(w, 11, &self.rider_name);
        rt::put(w, 12, &self.rider_phone);
        rt::put(w, 7, &self.service_provider);
        rt::put(w, 9, &self.shipment_error);
        rt::put(w, 8, &self.shipment_status);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 3, &self.store_id);
        rt::put(w, 13, &self.to_aoi_name);
        rt::put(w, 5, &self.track_no);
    }
}

impl rt::Decode for DoudianYuncTcpOrderStatusChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_order_no, r),
            1 => rt::get(&mut self.order_details, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.out_order_no, r),
            5 => rt::get(&mut self.track_no, r),
            6 => rt::get(&mut self.logistics_track_no, r),
            7 => rt::get(&mut self.service_provider, r),
            8 => rt::get(&mut self.shipment_status, r),
            9 => rt::get(&mut self.shipment_error, r),
            10 => rt::get(&mut self.rider_code, r),
            11 => rt::get(&mut self.rider_name, r),
            12 => rt::get(&mut self.rider_phone, r),
            13 => rt::get(&mut self.to_aoi_name, r),
            14 => rt::get(&mut self.occurred_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncTcpOrderStatusChange);

rt::impl_serde!(DoudianYuncTcpOrderStatusChange, Self::default());

impl rt::DoudianMessage for DoudianYuncTcpOrderStatusChange {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_yunc_tcpOrderStatusChange",
        tag: None,
        title: "运单状态变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.platform_order_no)
    }
}

/// Part of the message `doudian_yunc_tcpOrderStatusChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncTcpOrderStatusChangeOrderDetail {
    /// 父订单号
    pub platform_order_no: Option<String>,
    /// 子订单号
    pub subplatform_order_no: Option<String>,
}

impl rt::Encode for DoudianYuncTcpOrderStatusChangeOrderDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncTcpOrderStatusChangeOrderDetail",
            &[
                rt::Field("platform_order_no", rt::LENIENT, &[]),
                rt::Field("subplatform_order_no", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.platform_order_no);
        rt::put(w, 1, &self.subplatform_order_no);
    }
}

impl rt::Decode for DoudianYuncTcpOrderStatusChangeOrderDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_order_no, r),
            1 => rt::get(&mut self.subplatform_order_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncTcpOrderStatusChangeOrderDetail);

rt::impl_serde!(DoudianYuncTcpOrderStatusChangeOrderDetail, Self::default());
