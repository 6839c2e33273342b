// @generated from doudian/messages/doudian_product_MainVideoAuditCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品主图视频审核结果 — the message `doudian_product_MainVideoAuditCallback`
///
/// No source states the number of its tag: register its handler for the tag.
///
/// Known from the official Java SDK, which states neither tag nor title, and gives the two ids each other's label.
///
/// It is about the `product_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductMainVideoAuditCallback {
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<i64>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub material_id: Option<i64>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `1` 通过
    /// - `2` 拒绝
    pub audit_result_status: Option<i64>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
}

impl rt::Encode for DoudianProductMainVideoAuditCallback {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductMainVideoAuditCallback",
            &[
                rt::Field("product_id", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("material_id", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("audit_result_status", 0, &["1", "2"]),
                rt::Field("reject_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.audit_result_status);
        rt::put(w, 1, &self.material_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 3, &self.reject_reason);
    }
}

impl rt::Decode for DoudianProductMainVideoAuditCallback {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.material_id, r),
            2 => rt::get(&mut self.audit_result_status, r),
            3 => rt::get(&mut self.reject_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductMainVideoAuditCallback);

rt::impl_serde!(DoudianProductMainVideoAuditCallback, Self::default());

impl rt::DoudianMessage for DoudianProductMainVideoAuditCallback {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_product_MainVideoAuditCallback",
        tag: None,
        title: "商品主图视频审核结果",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.product_id)
    }
}
