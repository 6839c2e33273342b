// @generated from doudian/messages/doudian_trade_TradeAddressChangeApplied.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianPushChangedConsignee;

/// 买家收货信息变更申请 — the message `doudian_trade_TradeAddressChangeApplied`, tag 111
///
/// Answer with order.addressConfirm.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeAddressChangeApplied111 {
    /// 店铺订单号
    pub p_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 申请时间, in seconds
    pub apply_time: Option<i64>,
    /// 申请类型
    ///
    /// Codes:
    ///
    /// - `1001` 发货前改地址
    /// - `1002` 发货后改地址
    pub task_type: Option<i64>,
    /// 变更前的收货人信息
    ///
    /// Sources disagree on which of the two is the new one.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_receiver_msg: Option<DoudianPushChangedConsignee>,
    /// 申请变更的收货人信息
    ///
    /// Sources disagree on which of the two is the new one.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub receiver_msg: Option<DoudianPushChangedConsignee>,
}

impl rt::Encode for DoudianTradeTradeAddressChangeApplied111 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeAddressChangeApplied111",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("apply_time", 0, &[]),
                rt::Field("task_type", 0, &["1001", "1002"]),
                rt::Field("post_receiver_msg", rt::UNCERTAIN, &[]),
                rt::Field("receiver_msg", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.apply_time);
        rt::put(w, 0, &self.p_id);
        rt::put(w, 5, &self.post_receiver_msg);
        rt::put(w, 6, &self.receiver_msg);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 4, &self.task_type);
    }
}

impl rt::Decode for DoudianTradeTradeAddressChangeApplied111 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.apply_time, r),
            4 => rt::get(&mut self.task_type, r),
            5 => rt::get(&mut self.post_receiver_msg, r),
            6 => rt::get(&mut self.receiver_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeAddressChangeApplied111);

rt::impl_serde!(DoudianTradeTradeAddressChangeApplied111, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeAddressChangeApplied111 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeAddressChangeApplied",
        tag: Some("111"),
        title: "买家收货信息变更申请",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
