// @generated from doudian/messages/doudian_order_JadeQualityChangeType.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 玉石订单质检类型变更 — the message `doudian_order_JadeQualityChangeType`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `p_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderJadeQualityChangeType {
    /// 店铺订单号
    pub p_id: i64,
    /// 店铺ID
    pub shop_id: i64,
}

impl rt::Encode for DoudianOrderJadeQualityChangeType {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderJadeQualityChangeType",
            &[
                rt::Field("p_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.p_id);
        rt::put(w, 1, &self.shop_id);
    }
}

impl rt::Decode for DoudianOrderJadeQualityChangeType {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.p_id, r),
            1 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderJadeQualityChangeType);

rt::impl_serde!(DoudianOrderJadeQualityChangeType, Self::default());

impl rt::DoudianMessage for DoudianOrderJadeQualityChangeType {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_order_JadeQualityChangeType",
        tag: None,
        title: "玉石订单质检类型变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.p_id)
    }
}
