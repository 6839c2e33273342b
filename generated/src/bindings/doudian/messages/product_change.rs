// @generated from doudian/messages/doudian_product_change.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品变更 — the message `doudian_product_change`, tag 400
///
/// check\_reject\_reason nests two more texts that hold JSON. Its members are those of the one published sample.
///
/// It is about the `product_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductChange400 {
    /// 商品ID
    ///
    /// Of instant retail, the product of the store.
    pub product_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 商品变更事件类型
    pub event: DoudianProductChange400Event,
    /// 外部商品编码
    pub out_product_id: Option<i64>,
    /// 状态变更的原因
    ///
    /// Such as why it was rejected or banned.
    pub reason: Option<String>,
    /// 触审字段以及驳回原因
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub check_reject_reason: Option<
        rt::JsonText<DoudianProductChange400CheckRejectReason>,
    >,
    /// 主品信息
    ///
    /// Of the product of a channel.
    pub channel_main_product: Option<DoudianProductChange400ChannelMainProduct>,
    /// 事件发生时间, in seconds
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianProductChange400 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductChange400",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("event", rt::REQUIRED, DoudianProductChange400Event::KNOWN),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("check_reject_reason", rt::UNCERTAIN, &[]),
                rt::Field("channel_main_product", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.channel_main_product);
        rt::put(w, 6, &self.check_reject_reason);
        rt::put(w, 3, &self.event);
        rt::put(w, 4, &self.out_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 5, &self.reason);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 8, &self.update_time);
    }
}

impl rt::Decode for DoudianProductChange400 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.event, r),
            4 => rt::get(&mut self.out_product_id, r),
            5 => rt::get(&mut self.reason, r),
            6 => rt::get(&mut self.check_reject_reason, r),
            7 => rt::get(&mut self.channel_main_product, r),
            8 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductChange400);

rt::impl_serde!(DoudianProductChange400, Self::default());

impl rt::DoudianMessage for DoudianProductChange400 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_product_change",
        tag: Some("400"),
        title: "商品变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.product_id)
    }
}

/// Part of the message `doudian_product_change`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductChange400AuditExtra {
    /// 审核记录ID
    pub audit_record_id: Option<i64>,
}

impl rt::Encode for DoudianProductChange400AuditExtra {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductChange400AuditExtra",
            &[rt::Field("audit_record_id", rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.audit_record_id);
    }
}

impl rt::Decode for DoudianProductChange400AuditExtra {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.audit_record_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductChange400AuditExtra);

rt::impl_serde!(DoudianProductChange400AuditExtra, Self::default());

/// Part of the message `doudian_product_change`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductChange400AuditReason {
    /// 业务类型
    pub biz_type: Option<i64>,
    /// 操作人ID
    pub op_id: Option<i64>,
    /// 审核状态
    pub audit_status: Option<i64>,
    /// 人工审核状态
    pub human_audit_status: Option<i64>,
    /// 透传信息
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pass_through_extra: Option<rt::JsonText<DoudianProductChange400AuditExtra>>,
}

impl rt::Encode for DoudianProductChange400AuditReason {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductChange400AuditReason",
            &[
                rt::Field("biz_type", rt::LENIENT, &[]),
                rt::Field("op_id", rt::LENIENT, &[]),
                rt::Field("audit_status", rt::LENIENT, &[]),
                rt::Field("human_audit_status", rt::LENIENT, &[]),
                rt::Field("pass_through_extra", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.audit_status);
        rt::put(w, 0, &self.biz_type);
        rt::put(w, 3, &self.human_audit_status);
        rt::put(w, 1, &self.op_id);
        rt::put(w, 4, &self.pass_through_extra);
    }
}

impl rt::Decode for DoudianProductChange400AuditReason {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            1 => rt::get(&mut self.op_id, r),
            2 => rt::get(&mut self.audit_status, r),
            3 => rt::get(&mut self.human_audit_status, r),
            4 => rt::get(&mut self.pass_through_extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductChange400AuditReason);

rt::impl_serde!(DoudianProductChange400AuditReason, Self::default());

/// Part of the message `doudian_product_change`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductChange400ChannelMainProduct {
    /// 主商品ID
    pub product_id: Option<String>,
    /// 主商品的外部商品ID
    pub outer_product_id: Option<String>,
    /// 渠道类型
    ///
    /// Codes:
    ///
    /// - `2` 小时达
    pub channel_type: Option<i64>,
    /// 渠道ID
    pub channel_id: Option<i64>,
}

impl rt::Encode for DoudianProductChange400ChannelMainProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductChange400ChannelMainProduct",
            &[
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("outer_product_id", rt::LENIENT, &[]),
                rt::Field("channel_type", 0, &["2"]),
                rt::Field("channel_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianProductChange400ChannelMainProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            2 => rt::get(&mut self.channel_type, r),
            3 => rt::get(&mut self.channel_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductChange400ChannelMainProduct);

rt::impl_serde!(DoudianProductChange400ChannelMainProduct, Self::default());

/// Part of the message `doudian_product_change`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductChange400CheckRejectReason {
    /// 审核结果
    ///
    /// JSON inside text on the wire.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub audit_formatted_reason: Option<rt::JsonText<DoudianProductChange400AuditReason>>,
}

impl rt::Encode for DoudianProductChange400CheckRejectReason {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductChange400CheckRejectReason",
            &[rt::Field("audit_formatted_reason", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.audit_formatted_reason);
    }
}

impl rt::Decode for DoudianProductChange400CheckRejectReason {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.audit_formatted_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductChange400CheckRejectReason);

rt::impl_serde!(DoudianProductChange400CheckRejectReason, Self::default());

/// 商品变更事件类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductChange400Event(pub i64);

impl DoudianProductChange400Event {
    /// `1`: 商品创建
    pub const CREATED: Self = Self(1);

    /// `2`: 商品保存
    pub const SAVED: Self = Self(2);

    /// `3`: 商品提交审核
    pub const SUBMITTED: Self = Self(3);

    /// `4`: 商品审核通过
    pub const APPROVED: Self = Self(4);

    /// `5`: 商品审核不通过
    pub const REJECTED: Self = Self(5);

    /// `6`: 商品被删除
    pub const DELETED: Self = Self(6);

    /// `7`: 商品从回收站恢复
    pub const RESTORED: Self = Self(7);

    /// `8`: 商品封禁
    pub const BANNED: Self = Self(8);

    /// `9`: 解除商品封禁
    pub const UNBANNED: Self = Self(9);

    /// `10`: 下架商品
    pub const DELISTED: Self = Self(10);

    /// `11`: 上架商品
    pub const LISTED: Self = Self(11);

    /// `12`: 商品售空
    pub const SOLD_OUT: Self = Self(12);

    /// `13`: 终止审核商品
    pub const AUDIT_STOPPED: Self = Self(13);

    /// `14`: 审核通过待上架
    pub const APPROVED_TO_LIST: Self = Self(14);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("商品创建"),
            2 => Some("商品保存"),
            3 => Some("商品提交审核"),
            4 => Some("商品审核通过"),
            5 => Some("商品审核不通过"),
            6 => Some("商品被删除"),
            7 => Some("商品从回收站恢复"),
            8 => Some("商品封禁"),
            9 => Some("解除商品封禁"),
            10 => Some("下架商品"),
            11 => Some("上架商品"),
            12 => Some("商品售空"),
            13 => Some("终止审核商品"),
            14 => Some("审核通过待上架"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductChange400Event, i64);
