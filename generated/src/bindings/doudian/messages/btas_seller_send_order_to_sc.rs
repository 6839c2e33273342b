// @generated from doudian/messages/doudian_btas_sellerSendOrderToSc.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家送检 — the message `doudian_btas_sellerSendOrderToSc`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `order_code`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSellerSendOrderToSc {
    /// 订单码
    pub order_code: String,
    /// 三级类目ID
    pub third_cid: Option<String>,
    /// 送检商品信息
    pub product_info: Option<DoudianBtasSellerSendOrderToScProductInfo>,
    /// 送检物流信息
    pub qc_deliver_info: Option<DoudianBtasSellerSendOrderToScQcDeliverInfo>,
    /// 质检机构信息
    pub sc_info: Option<DoudianBtasSellerSendOrderToScScInfo>,
}

impl rt::Encode for DoudianBtasSellerSendOrderToSc {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerSendOrderToSc",
            &[
                rt::Field("order_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("third_cid", rt::LENIENT, &[]),
                rt::Field("product_info", 0, &[]),
                rt::Field("qc_deliver_info", 0, &[]),
                rt::Field("sc_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code);
        rt::put(w, 2, &self.product_info);
        rt::put(w, 3, &self.qc_deliver_info);
        rt::put(w, 4, &self.sc_info);
        rt::put(w, 1, &self.third_cid);
    }
}

impl rt::Decode for DoudianBtasSellerSendOrderToSc {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.third_cid, r),
            2 => rt::get(&mut self.product_info, r),
            3 => rt::get(&mut self.qc_deliver_info, r),
            4 => rt::get(&mut self.sc_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSellerSendOrderToSc);

rt::impl_serde!(DoudianBtasSellerSendOrderToSc, Self::default());

impl rt::DoudianMessage for DoudianBtasSellerSendOrderToSc {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_btas_sellerSendOrderToSc",
        tag: None,
        title: "商家送检",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.order_code)
    }
}

/// Part of the message `doudian_btas_sellerSendOrderToSc`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSellerSendOrderToScProductInfo {
    /// 商品标题
    pub title: Option<String>,
    /// 颜色
    pub color: Option<String>,
    /// 容量
    pub capacity: Option<String>,
    /// 新旧程度
    pub fresh: Option<String>,
    /// 是否全新
    ///
    /// A text of no stated form; 1 in the sample.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub new_product: Option<String>,
}

impl rt::Encode for DoudianBtasSellerSendOrderToScProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerSendOrderToScProductInfo",
            &[
                rt::Field("title", 0, &[]),
                rt::Field("color", 0, &[]),
                rt::Field("capacity", 0, &[]),
                rt::Field("fresh", 0, &[]),
                rt::Field("new_product", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.capacity);
        rt::put(w, 1, &self.color);
        rt::put(w, 3, &self.fresh);
        rt::put(w, 4, &self.new_product);
        rt::put(w, 0, &self.title);
    }
}

impl rt::Decode for DoudianBtasSellerSendOrderToScProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.title, r),
            1 => rt::get(&mut self.color, r),
            2 => rt::get(&mut self.capacity, r),
            3 => rt::get(&mut self.fresh, r),
            4 => rt::get(&mut self.new_product, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSellerSendOrderToScProductInfo);

rt::impl_serde!(DoudianBtasSellerSendOrderToScProductInfo, Self::default());

/// Part of the message `doudian_btas_sellerSendOrderToSc`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSellerSendOrderToScQcDeliverInfo {
    /// 送检方式
    ///
    /// Codes:
    ///
    /// - `1` 邮寄
    /// - `2` 商家线下送检
    pub deliver: Option<i64>,
    /// 快递公司
    pub logistics_name: Option<String>,
    /// 快递单号
    pub logistics_num: Option<String>,
    /// 退货发货方式
    ///
    /// Codes:
    ///
    /// - `1` 邮寄
    /// - `2` 自提
    pub seller_return_type: Option<i64>,
}

impl rt::Encode for DoudianBtasSellerSendOrderToScQcDeliverInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerSendOrderToScQcDeliverInfo",
            &[
                rt::Field("deliver", 0, &["1", "2"]),
                rt::Field("logistics_name", 0, &[]),
                rt::Field("logistics_num", 0, &[]),
                rt::Field("seller_return_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.deliver);
        rt::put(w, 1, &self.logistics_name);
        rt::put(w, 2, &self.logistics_num);
        rt::put(w, 3, &self.seller_return_type);
    }
}

impl rt::Decode for DoudianBtasSellerSendOrderToScQcDeliverInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.deliver, r),
            1 => rt::get(&mut self.logistics_name, r),
            2 => rt::get(&mut self.logistics_num, r),
            3 => rt::get(&mut self.seller_return_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSellerSendOrderToScQcDeliverInfo);

rt::impl_serde!(DoudianBtasSellerSendOrderToScQcDeliverInfo, Self::default());

/// Part of the message `doudian_btas_sellerSendOrderToSc`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSellerSendOrderToScScInfo {
    /// 质检机构ID
    pub sc_id: Option<i64>,
    /// 质检机构地址
    pub sc_addr: Option<String>,
}

impl rt::Encode for DoudianBtasSellerSendOrderToScScInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerSendOrderToScScInfo",
            &[rt::Field("sc_id", 0, &[]), rt::Field("sc_addr", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sc_addr);
        rt::put(w, 0, &self.sc_id);
    }
}

impl rt::Decode for DoudianBtasSellerSendOrderToScScInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sc_id, r),
            1 => rt::get(&mut self.sc_addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSellerSendOrderToScScInfo);

rt::impl_serde!(DoudianBtasSellerSendOrderToScScInfo, Self::default());
