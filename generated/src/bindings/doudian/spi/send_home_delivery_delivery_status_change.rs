// @generated from doudian/spi/sendHome.delivery.deliveryStatusChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSendHomeReply;

/// Part of the SPI method `sendHome.delivery.deliveryStatusChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery {
    /// 订单ID
    pub order_id: Option<String>,
    /// 总部店铺ID
    pub shop_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
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
    pub status: Option<i64>,
    /// 取消原因
    ///
    /// Codes:
    ///
    /// - `100` 其他原因取消
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
    /// - `222` 用户自身原因要求取消订单
    pub cancel_code: Option<i64>,
    /// 骑手姓名
    ///
    /// With the statuses 102 to 200.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub rider_name: Option<String>,
    /// 骑手电话
    ///
    /// With the statuses 102 to 200.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub rider_phone: Option<String>,
    /// 状态变更时间, in seconds
    pub operate_time: Option<i64>,
    /// 配送模式
    ///
    /// Codes:
    ///
    /// - `1` 平台运力配送
    /// - `2` 自配送
    pub delivery_service_type: Option<i64>,
}

impl rt::Encode for DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery",
            &[
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field(
                    "status",
                    rt::LENIENT,
                    &["101", "102", "103", "104", "200", "300"],
                ),
                rt::Field(
                    "cancel_code",
                    rt::LENIENT,
                    &[
                        "100",
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
                rt::Field("rider_name", rt::PII, &[]),
                rt::Field("rider_phone", rt::PII, &[]),
                rt::Field("operate_time", rt::LENIENT, &[]),
                rt::Field("delivery_service_type", rt::LENIENT, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cancel_code);
        rt::put(w, 8, &self.delivery_service_type);
        rt::put(w, 7, &self.operate_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.rider_name);
        rt::put(w, 6, &self.rider_phone);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 3, &self.status);
        rt::put(w, 2, &self.store_id);
    }
}

impl rt::Decode for DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.status, r),
            4 => rt::get(&mut self.cancel_code, r),
            5 => rt::get(&mut self.rider_name, r),
            6 => rt::get(&mut self.rider_phone, r),
            7 => rt::get(&mut self.operate_time, r),
            8 => rt::get(&mut self.delivery_service_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery);

rt::impl_serde!(DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery, Self::default());

/// 运力状态变更 — the SPI method `sendHome.delivery.deliveryStatusChange`
///
/// data repeats code and message.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 100001 | 验签失败 |
/// | 200001 | 不支持的消息类型 |
/// | 200002 | 请求过于频繁 |
/// | 200003 | 消息重复 |
/// | 300001 | 未知业务错误 |
/// | 400001 | 商家不存在或未接入 |
/// | 400002 | 消息结构不符合预期 |
/// | 400003 | 消息字段不符合预期 |
/// | 500001 | 未知系统错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest {
    /// 业务参数
    ///
    /// JSON inside text on the wire.
    ///
    /// The names are the platform's, the types of the members are not stated.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub msg_body: rt::JsonText<DoudianSpiSendHomeDeliveryDeliveryStatusChangeDelivery>,
    /// 消息唯一ID
    ///
    /// For telling repetitions; the same message may come again.
    pub msg_id: String,
    /// 消息类型
    ///
    /// Codes:
    ///
    /// - `31` 运力状态变更
    pub spi_type: i64,
}

impl rt::Encode for DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest",
            &[
                rt::Field("msg_body", rt::REQUIRED | rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("msg_id", rt::REQUIRED, &[]),
                rt::Field("spi_type", rt::REQUIRED, &["31"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.msg_body);
        rt::put(w, 1, &self.msg_id);
        rt::put(w, 2, &self.spi_type);
    }
}

impl rt::Decode for DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.msg_body, r),
            1 => rt::get(&mut self.msg_id, r),
            2 => rt::get(&mut self.spi_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest);

rt::impl_serde!(DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest, Self::default());

/// The reply to [`DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest`].
pub type DoudianSpiSendHomeDeliveryDeliveryStatusChangeResponse = rt::DoudianSpiResponse<
    DoudianSendHomeReply,
>;

impl rt::DoudianSpiRequest for DoudianSpiSendHomeDeliveryDeliveryStatusChangeRequest {
    type Data = DoudianSendHomeReply;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "sendHome.delivery.deliveryStatusChange",
        title: "运力状态变更",
        reply: rt::SpiReply::Data,
        errors: &[
            rt::ErrorRow {
                code: 100001,
                sub_code: "",
                label: "验签失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200001,
                sub_code: "",
                label: "不支持的消息类型",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200002,
                sub_code: "",
                label: "请求过于频繁",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200003,
                sub_code: "",
                label: "消息重复",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 300001,
                sub_code: "",
                label: "未知业务错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400001,
                sub_code: "",
                label: "商家不存在或未接入",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400002,
                sub_code: "",
                label: "消息结构不符合预期",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400003,
                sub_code: "",
                label: "消息字段不符合预期",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 500001,
                sub_code: "",
                label: "未知系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
