// @generated from doudian/spi/sendHome.afterSale.closeRefundMsg.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSendHomeReply;

/// Part of the SPI method `sendHome.afterSale.closeRefundMsg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed {
    /// 售后单ID
    pub after_sale_id: Option<i64>,
    /// 订单ID
    pub order_id: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 总部店铺ID
    pub shop_id: Option<i64>,
    /// 退款关闭时间, in seconds
    pub close_time: Option<i64>,
    /// 售后单更新时间, in seconds
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed",
            &[
                rt::Field("after_sale_id", rt::LENIENT, &[]),
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("close_time", rt::LENIENT, &[]),
                rt::Field("update_time", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 4, &self.close_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.close_time, r),
            5 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed);

rt::impl_serde!(DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed, Self::default());

/// 退款关闭消息 — the SPI method `sendHome.afterSale.closeRefundMsg`
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
pub struct DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest {
    /// 业务参数
    ///
    /// JSON inside text on the wire.
    ///
    /// The names are the platform's, the types of the members are not stated.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub msg_body: rt::JsonText<DoudianSpiSendHomeAfterSaleCloseRefundMsgRefundClosed>,
    /// 消息唯一ID
    ///
    /// For telling repetitions; the same message may come again.
    pub msg_id: String,
    /// 消息类型
    pub spi_type: i64,
}

impl rt::Encode for DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest",
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

impl rt::Decode for DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.msg_body, r),
            1 => rt::get(&mut self.msg_id, r),
            2 => rt::get(&mut self.spi_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest);

rt::impl_serde!(DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest, Self::default());

/// The reply to [`DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest`].
pub type DoudianSpiSendHomeAfterSaleCloseRefundMsgResponse = rt::DoudianSpiResponse<
    DoudianSendHomeReply,
>;

impl rt::DoudianSpiRequest for DoudianSpiSendHomeAfterSaleCloseRefundMsgRequest {
    type Data = DoudianSendHomeReply;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "sendHome.afterSale.closeRefundMsg",
        title: "退款关闭消息",
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
