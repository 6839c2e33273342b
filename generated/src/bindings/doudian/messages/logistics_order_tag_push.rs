// @generated from doudian/messages/doudian_logistics_orderTagPush.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单标记推送 — the message `doudian_logistics_orderTagPush`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `shop_order_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsOrderTagPush {
    /// 店铺订单号
    pub shop_order_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 订单标记列表
    pub order_tag_list: Vec<DoudianLogisticsOrderTagPushOrderTag>,
}

impl rt::Encode for DoudianLogisticsOrderTagPush {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsOrderTagPush",
            &[
                rt::Field("shop_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("order_tag_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.order_tag_list);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 2, &self.store_id);
    }
}

impl rt::Decode for DoudianLogisticsOrderTagPush {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.order_tag_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsOrderTagPush);

rt::impl_serde!(DoudianLogisticsOrderTagPush, Self::default());

impl rt::DoudianMessage for DoudianLogisticsOrderTagPush {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_logistics_orderTagPush",
        tag: None,
        title: "订单标记推送",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.shop_order_id)
    }
}

/// Part of the message `doudian_logistics_orderTagPush`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsOrderTagPushOrderTag {
    /// 订单标签key
    ///
    /// Such as PriorityDelivery.
    pub tag_key: Option<String>,
    /// 订单标签名称
    pub tag_value: Option<String>,
    /// 订单标签原因
    pub tag_reason: Option<String>,
}

impl rt::Encode for DoudianLogisticsOrderTagPushOrderTag {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsOrderTagPushOrderTag",
            &[
                rt::Field("tag_key", 0, &[]),
                rt::Field("tag_value", 0, &[]),
                rt::Field("tag_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.tag_key);
        rt::put(w, 2, &self.tag_reason);
        rt::put(w, 1, &self.tag_value);
    }
}

impl rt::Decode for DoudianLogisticsOrderTagPushOrderTag {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tag_key, r),
            1 => rt::get(&mut self.tag_value, r),
            2 => rt::get(&mut self.tag_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsOrderTagPushOrderTag);

rt::impl_serde!(DoudianLogisticsOrderTagPushOrderTag, Self::default());
