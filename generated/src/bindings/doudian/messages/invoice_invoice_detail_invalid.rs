// @generated from doudian/messages/doudian_invoice_invoiceDetailInvalid.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单开票关闭 — the message `doudian_invoice_invoiceDetailInvalid`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title.
///
/// It is about the `registation_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInvoiceInvoiceDetailInvalid {
    /// 开票ID
    pub registation_id: String,
    /// 店铺订单号
    pub shop_order_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 订单开票关闭时间, in seconds
    pub end_time: Option<i64>,
}

impl rt::Encode for DoudianInvoiceInvoiceDetailInvalid {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInvoiceInvoiceDetailInvalid",
            &[
                rt::Field("registation_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.end_time);
        rt::put(w, 0, &self.registation_id);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 1, &self.shop_order_id);
    }
}

impl rt::Decode for DoudianInvoiceInvoiceDetailInvalid {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.registation_id, r),
            1 => rt::get(&mut self.shop_order_id, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInvoiceInvoiceDetailInvalid);

rt::impl_serde!(DoudianInvoiceInvoiceDetailInvalid, Self::default());

impl rt::DoudianMessage for DoudianInvoiceInvoiceDetailInvalid {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_invoice_invoiceDetailInvalid",
        tag: None,
        title: "订单开票关闭",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.registation_id)
    }
}
