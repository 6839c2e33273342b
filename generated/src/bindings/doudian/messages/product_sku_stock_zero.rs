// @generated from doudian/messages/doudian_product_skuStockZero.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// SKU售罄状态变更 — the message `doudian_product_skuStockZero`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `product_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSkuStockZero {
    /// 商品ID
    pub product_id: String,
    /// SKU\_ID
    pub sku_id: String,
    /// 店铺ID
    ///
    /// Text here, a number in the other messages.
    pub shop_id: String,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<String>,
    /// 渠道类型
    ///
    /// Codes:
    ///
    /// - `1` 抖音达人专属
    pub channel_type: Option<i64>,
    /// 渠道ID
    ///
    /// Of stock with a price for one creator, the creator.
    pub channel_id: Option<String>,
    /// 活动ID
    ///
    /// Of stock of a limited offer; 0 else.
    pub activity_id: Option<String>,
    /// 变更前是否售罄
    ///
    /// Text on the wire.
    ///
    /// Text here, unlike doudian\_product\_stockZero.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub before: Option<bool>,
    /// 变更后是否售罄
    ///
    /// Text on the wire.
    ///
    /// Text here, unlike doudian\_product\_stockZero.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub after: Option<bool>,
    /// 发生时间, in seconds
    pub process_time: Option<i64>,
}

impl rt::Encode for DoudianProductSkuStockZero {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSkuStockZero",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("channel_type", 0, &["1"]),
                rt::Field("channel_id", rt::LENIENT, &[]),
                rt::Field("activity_id", rt::LENIENT, &[]),
                rt::Field("before", rt::QUOTED | rt::UNCERTAIN, &[]),
                rt::Field("after", rt::QUOTED | rt::UNCERTAIN, &[]),
                rt::Field("process_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.activity_id);
        rt::put(w, 8, &self.after);
        rt::put(w, 7, &self.before);
        rt::put(w, 5, &self.channel_id);
        rt::put(w, 4, &self.channel_type);
        rt::put(w, 9, &self.process_time);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 1, &self.sku_id);
        rt::put(w, 3, &self.store_id);
    }
}

impl rt::Decode for DoudianProductSkuStockZero {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.channel_type, r),
            5 => rt::get(&mut self.channel_id, r),
            6 => rt::get(&mut self.activity_id, r),
            7 => rt::get(&mut self.before, r),
            8 => rt::get(&mut self.after, r),
            9 => rt::get(&mut self.process_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSkuStockZero);

rt::impl_serde!(DoudianProductSkuStockZero, Self::default());

impl rt::DoudianMessage for DoudianProductSkuStockZero {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_product_skuStockZero",
        tag: None,
        title: "SKU售罄状态变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.product_id)
    }
}
