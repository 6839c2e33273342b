// @generated from doudian/messages/doudian_trade_TradeMemoModify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderStar;

/// 卖家添加备注 — the message `doudian_trade_TradeMemoModify`, tag 113
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeTradeMemoModify113 {
    /// 店铺订单号
    pub p_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 备注
    ///
    /// At most 60 characters.
    pub remark: Option<String>,
    /// 星标
    pub star: Option<DoudianOrderStar>,
    /// 修改时间, in seconds
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianTradeTradeMemoModify113 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeTradeMemoModify113",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("star", 0, DoudianOrderStar::KNOWN),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.p_id);
        rt::put(w, 3, &self.remark);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 4, &self.star);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianTradeTradeMemoModify113 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.remark, r),
            4 => rt::get(&mut self.star, r),
            5 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeTradeMemoModify113);

rt::impl_serde!(DoudianTradeTradeMemoModify113, Self::default());

impl rt::DoudianMessage for DoudianTradeTradeMemoModify113 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_TradeMemoModify",
        tag: Some("113"),
        title: "卖家添加备注",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
