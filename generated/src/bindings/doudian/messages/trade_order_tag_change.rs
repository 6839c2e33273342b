// @generated from doudian/messages/doudian_trade_OrderTagChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单标签变更 — the message `doudian_trade_OrderTagChange`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title. It also knows doudian\_order\_orderTagChange, and does not tell the two apart.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeOrderTagChange {
    /// 店铺订单号
    ///
    /// Text here, a number in most other messages.
    pub p_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 标签key
    pub tag_key: Option<String>,
    /// 标签信息
    ///
    /// JSON inside text on the wire.
    ///
    /// The members depend on tag\_key.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub tag_info: Option<rt::JsonText<rt::Value>>,
    /// 订单创建时间, in seconds
    pub create_time: Option<i64>,
    /// 事件变更时间, in seconds
    pub event_time: Option<i64>,
}

impl rt::Encode for DoudianTradeOrderTagChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeOrderTagChange",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("tag_key", 0, &[]),
                rt::Field("tag_info", rt::UNCERTAIN, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("event_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.create_time);
        rt::put(w, 5, &self.event_time);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 3, &self.tag_info);
        rt::put(w, 2, &self.tag_key);
    }
}

impl rt::Decode for DoudianTradeOrderTagChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.tag_key, r),
            3 => rt::get(&mut self.tag_info, r),
            4 => rt::get(&mut self.create_time, r),
            5 => rt::get(&mut self.event_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeOrderTagChange);

rt::impl_serde!(DoudianTradeOrderTagChange, Self::default());

impl rt::DoudianMessage for DoudianTradeOrderTagChange {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_OrderTagChange",
        tag: None,
        title: "订单标签变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
