// @generated from doudian/spi/sendHome.afterSale.cancelOrderMsg.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianSendHomeOrder, DoudianSendHomeReply};

/// 订单取消消息 — the SPI method `sendHome.afterSale.cancelOrderMsg`
///
/// data repeats code and message. No source states spi\_type.
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
pub struct DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest {
    /// 业务参数
    ///
    /// JSON inside text on the wire.
    ///
    /// The names are the platform's, the types of the members are not stated.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub msg_body: rt::JsonText<DoudianSendHomeOrder>,
    /// 消息唯一ID
    ///
    /// For telling repetitions; the same message may come again.
    pub msg_id: String,
    /// 消息类型
    pub spi_type: i64,
}

impl rt::Encode for DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest",
            &[
                rt::Field("msg_body", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("msg_id", rt::REQUIRED, &[]),
                rt::Field("spi_type", rt::REQUIRED, &[]),
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

impl rt::Decode for DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.msg_body, r),
            1 => rt::get(&mut self.msg_id, r),
            2 => rt::get(&mut self.spi_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest);

rt::impl_serde!(DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest, Self::default());

/// The reply to [`DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest`].
pub type DoudianSpiSendHomeAfterSaleCancelOrderMsgResponse = rt::DoudianSpiResponse<
    DoudianSendHomeReply,
>;

impl rt::DoudianSpiRequest for DoudianSpiSendHomeAfterSaleCancelOrderMsgRequest {
    type Data = DoudianSendHomeReply;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "sendHome.afterSale.cancelOrderMsg",
        title: "订单取消消息",
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
