// @generated from doudian/spi/sendHome.product.productStatusChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSendHomeReply;

/// Part of the SPI method `sendHome.product.productStatusChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeProductProductStatusChangeMainProduct {
    /// 主商品ID
    pub product_id: Option<i64>,
    /// 主商品的外部商品ID
    pub outer_product_id: Option<String>,
}

impl rt::Encode for DoudianSpiSendHomeProductProductStatusChangeMainProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeProductProductStatusChangeMainProduct",
            &[
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("outer_product_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianSpiSendHomeProductProductStatusChangeMainProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeProductProductStatusChangeMainProduct);

rt::impl_serde!(
    DoudianSpiSendHomeProductProductStatusChangeMainProduct, Self::default()
);

/// Part of the SPI method `sendHome.product.productStatusChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeProductProductStatusChangeProductChange {
    /// 商品变更事件 (`Event`)
    pub event: Option<i64>,
    /// 商品ID (`ProductId`)
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub outer_product_id: Option<String>,
    /// 总部店铺ID
    pub shop_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 事件发生时间, in seconds
    pub update_time: Option<i64>,
    /// 主品信息
    ///
    /// Of the product of a store.
    pub main_product: Option<DoudianSpiSendHomeProductProductStatusChangeMainProduct>,
}

impl rt::Encode for DoudianSpiSendHomeProductProductStatusChangeProductChange {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeProductProductStatusChangeProductChange",
            &[
                rt::Field("Event", rt::LENIENT, &[]),
                rt::Field("ProductId", rt::LENIENT, &[]),
                rt::Field("outer_product_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("update_time", rt::LENIENT, &[]),
                rt::Field("main_product", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.event);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 6, &self.main_product);
        rt::put(w, 2, &self.outer_product_id);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 4, &self.store_id);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianSpiSendHomeProductProductStatusChangeProductChange {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.event, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.outer_product_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.main_product, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeProductProductStatusChangeProductChange);

rt::impl_serde!(
    DoudianSpiSendHomeProductProductStatusChangeProductChange, Self::default()
);

/// 商品状态变更 — the SPI method `sendHome.product.productStatusChange`
///
/// data repeats code and message.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 100001 | 验签失败 |
/// | 200001 | 不支持的消息类型 |
/// | 200002 | 请求过于频繁 |
/// | 200003 | 消息重复 |
/// | 300001 | 未知业务错误 |
/// | 400001 | 商家不存在或未接入 |
/// | 400002 | 消息结构不符合预期 |
/// | 400003 | 消息字段不符合预期 |
/// | 500001 | 未知系统错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiSendHomeProductProductStatusChangeRequest {
    /// 业务参数
    ///
    /// JSON inside text on the wire.
    ///
    /// The names are the platform's, the types of the members are not stated.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub msg_body: rt::JsonText<
        DoudianSpiSendHomeProductProductStatusChangeProductChange,
    >,
    /// 消息唯一ID
    ///
    /// For telling repetitions; the same message may come again.
    pub msg_id: String,
    /// 消息类型
    ///
    /// Codes:
    ///
    /// - `21` 商品状态变更
    pub spi_type: i64,
}

impl rt::Encode for DoudianSpiSendHomeProductProductStatusChangeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiSendHomeProductProductStatusChangeRequest",
            &[
                rt::Field("msg_body", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("msg_id", rt::REQUIRED, &[]),
                rt::Field("spi_type", rt::REQUIRED, &["21"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.msg_body);
        rt::put(w, 1, &self.msg_id);
        rt::put(w, 2, &self.spi_type);
    }
}

impl rt::Decode for DoudianSpiSendHomeProductProductStatusChangeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.msg_body, r),
            1 => rt::get(&mut self.msg_id, r),
            2 => rt::get(&mut self.spi_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiSendHomeProductProductStatusChangeRequest);

rt::impl_serde!(DoudianSpiSendHomeProductProductStatusChangeRequest, Self::default());

/// The reply to [`DoudianSpiSendHomeProductProductStatusChangeRequest`].
pub type DoudianSpiSendHomeProductProductStatusChangeResponse = rt::DoudianSpiResponse<
    DoudianSendHomeReply,
>;

impl rt::DoudianSpiRequest for DoudianSpiSendHomeProductProductStatusChangeRequest {
    type Data = DoudianSendHomeReply;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "sendHome.product.productStatusChange",
        title: "商品状态变更",
        reply: rt::SpiReply::Data,
        errors: &[
            rt::ErrorRow {
                code: 100001,
                sub_code: "",
                label: "验签失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200001,
                sub_code: "",
                label: "不支持的消息类型",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200002,
                sub_code: "",
                label: "请求过于频繁",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 200003,
                sub_code: "",
                label: "消息重复",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 300001,
                sub_code: "",
                label: "未知业务错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400001,
                sub_code: "",
                label: "商家不存在或未接入",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400002,
                sub_code: "",
                label: "消息结构不符合预期",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 400003,
                sub_code: "",
                label: "消息字段不符合预期",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 500001,
                sub_code: "",
                label: "未知系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
