// @generated from doudian/messages/doudian_order_orderSourceTag.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单来源打标 — the message `doudian_order_orderSourceTag`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOrderSourceTag {
    /// 店铺订单号
    ///
    /// Text here, a number in most other messages.
    pub p_id: String,
    /// 商品单号列表
    pub s_ids: Vec<String>,
    /// 店铺ID
    pub shop_id: i64,
    /// 订单创建时间, in seconds
    pub create_time: Option<i64>,
    /// 来源打标时间, in seconds
    pub event_time: Option<i64>,
}

impl rt::Encode for DoudianOrderOrderSourceTag {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrderSourceTag",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("s_ids", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("event_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.create_time);
        rt::put(w, 4, &self.event_time);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.s_ids);
        rt::put(w, 2, &self.shop_id);
    }
}

impl rt::Decode for DoudianOrderOrderSourceTag {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.s_ids, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.event_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOrderSourceTag);

rt::impl_serde!(DoudianOrderOrderSourceTag, Self::default());

impl rt::DoudianMessage for DoudianOrderOrderSourceTag {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_order_orderSourceTag",
        tag: None,
        title: "订单来源打标",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
