// @generated from doudian/messages/doudian_trade_contractPhoneWithhold.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 合约机代扣结果 — the message `doudian_trade_contractPhoneWithhold`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeContractPhoneWithhold {
    /// 合约机订单ID
    pub order_id: String,
    /// 代扣请求ID
    pub request_id: String,
    /// 代扣结果
    ///
    /// Codes:
    ///
    /// - `0` 失败
    /// - `1` 成功
    pub withhold_result: Option<i64>,
}

impl rt::Encode for DoudianTradeContractPhoneWithhold {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeContractPhoneWithhold",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("withhold_result", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.request_id);
        rt::put(w, 2, &self.withhold_result);
    }
}

impl rt::Decode for DoudianTradeContractPhoneWithhold {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.request_id, r),
            2 => rt::get(&mut self.withhold_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeContractPhoneWithhold);

rt::impl_serde!(DoudianTradeContractPhoneWithhold, Self::default());

impl rt::DoudianMessage for DoudianTradeContractPhoneWithhold {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_trade_contractPhoneWithhold",
        tag: None,
        title: "合约机代扣结果",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.order_id)
    }
}
