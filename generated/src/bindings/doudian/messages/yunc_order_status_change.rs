// @generated from doudian/messages/doudian_yunc_orderStatusChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 云仓订单状态变更 — the message `doudian_yunc_orderStatusChange`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncOrderStatusChange {
    /// 货主编码
    pub owner_code: Option<String>,
    /// 子订单列表
    pub sub_order_list: Vec<DoudianYuncOrderStatusChangeSubOrder>,
    /// 更新时间, in seconds
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianYuncOrderStatusChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncOrderStatusChange",
            &[
                rt::Field("owner_code", 0, &[]),
                rt::Field("sub_order_list", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.owner_code);
        rt::put(w, 1, &self.sub_order_list);
        rt::put(w, 2, &self.update_time);
    }
}

impl rt::Decode for DoudianYuncOrderStatusChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.owner_code, r),
            1 => rt::get(&mut self.sub_order_list, r),
            2 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncOrderStatusChange);

rt::impl_serde!(DoudianYuncOrderStatusChange, Self::default());

impl rt::DoudianMessage for DoudianYuncOrderStatusChange {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_yunc_orderStatusChange",
        tag: None,
        title: "云仓订单状态变更",
    };
}

/// Part of the message `doudian_yunc_orderStatusChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncOrderStatusChangeSubOrder {
    /// 父订单号
    pub order_id: Option<String>,
    /// 子订单号
    pub sub_order_id: Option<String>,
    /// 店铺ID
    ///
    /// Text here, a number in the other messages.
    pub shop_id: Option<String>,
    /// 物流订单状态
    ///
    /// Codes:
    ///
    /// - `1` 未分配
    /// - `2` 已分配未发货
    /// - `3` 已发货
    pub current_business_stage: Option<String>,
}

impl rt::Encode for DoudianYuncOrderStatusChangeSubOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncOrderStatusChangeSubOrder",
            &[
                rt::Field("order_id", rt::LENIENT, &[]),
                rt::Field("sub_order_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("current_business_stage", rt::LENIENT, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.current_business_stage);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 1, &self.sub_order_id);
    }
}

impl rt::Decode for DoudianYuncOrderStatusChangeSubOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.sub_order_id, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.current_business_stage, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncOrderStatusChangeSubOrder);

rt::impl_serde!(DoudianYuncOrderStatusChangeSubOrder, Self::default());
