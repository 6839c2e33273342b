// @generated from the shared types after_sale by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleReasonLabel {
    /// 二级原因标签编码
    pub code: Option<i64>,
    /// 二级原因标签名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianAfterSaleReasonLabel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleReasonLabel",
            &[rt::Field("code", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianAfterSaleReasonLabel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleReasonLabel);

rt::impl_serde!(DoudianAfterSaleReasonLabel, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRejectReason {
    /// 售后审核拒绝原因枚举编码
    pub reject_reason_code: Option<i64>,
    /// 售后审核拒绝原因文案
    pub reason: Option<String>,
    /// 凭证描述文案
    pub evidence_description: Option<String>,
    /// 是否需要上传凭证
    pub evidence_need: Option<String>,
    /// 凭证示例图片链接
    pub image: Option<String>,
    /// 订单类型
    ///
    /// Codes:
    ///
    /// - `-1` 通用
    /// - `0` 普通实物订单
    /// - `1` 全款预售订单
    /// - `2` 虚拟商品订单
    /// - `3` 快闪店订单
    /// - `4` 电子券
    /// - `5` 三方核销
    /// - `6` 服务市场
    pub order_type: Option<i64>,
    /// 是否收到货
    ///
    /// Codes:
    ///
    /// - `-1` 通用
    /// - `0` 未收到
    /// - `1` 收到
    pub pkg: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleRejectReason {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRejectReason",
            &[
                rt::Field("reject_reason_code", 0, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("evidence_description", 0, &[]),
                rt::Field("evidence_need", 0, &[]),
                rt::Field("image", 0, &[]),
                rt::Field("order_type", 0, &["-1", "0", "1", "2", "3", "4", "5", "6"]),
                rt::Field("pkg", 0, &["-1", "0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.evidence_description);
        rt::put(w, 3, &self.evidence_need);
        rt::put(w, 4, &self.image);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 6, &self.pkg);
        rt::put(w, 1, &self.reason);
        rt::put(w, 0, &self.reject_reason_code);
    }
}

impl rt::Decode for DoudianAfterSaleRejectReason {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.reject_reason_code, r),
            1 => rt::get(&mut self.reason, r),
            2 => rt::get(&mut self.evidence_description, r),
            3 => rt::get(&mut self.evidence_need, r),
            4 => rt::get(&mut self.image, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.pkg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRejectReason);

rt::impl_serde!(DoudianAfterSaleRejectReason, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleServiceTag {
    /// 服务标签名称
    pub tag_detail: String,
    /// 服务标签英文代号
    pub tag_detail_en: String,
    /// 服务跳转地址
    pub tag_link_url: String,
}

impl rt::Encode for DoudianAfterSaleServiceTag {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleServiceTag",
            &[
                rt::Field("tag_detail", rt::REQUIRED, &[]),
                rt::Field("tag_detail_en", rt::REQUIRED, &[]),
                rt::Field("tag_link_url", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.tag_detail);
        rt::put(w, 1, &self.tag_detail_en);
        rt::put(w, 2, &self.tag_link_url);
    }
}

impl rt::Decode for DoudianAfterSaleServiceTag {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tag_detail, r),
            1 => rt::get(&mut self.tag_detail_en, r),
            2 => rt::get(&mut self.tag_link_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleServiceTag);

rt::impl_serde!(DoudianAfterSaleServiceTag, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleTag {
    /// 标签名称
    pub tag_detail: Option<String>,
    /// 标签关键字
    pub tag_detail_en: Option<String>,
    /// 标签悬浮文案
    pub tag_detail_text: Option<String>,
    /// 标签跳转链接
    pub tag_link_url: Option<String>,
    /// 标签悬浮文案的占位符定义
    pub placeholder: BTreeMap<String, DoudianAfterSaleTagPlaceholder>,
}

impl rt::Encode for DoudianAfterSaleTag {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleTag",
            &[
                rt::Field("tag_detail", 0, &[]),
                rt::Field("tag_detail_en", 0, &[]),
                rt::Field("tag_detail_text", 0, &[]),
                rt::Field("tag_link_url", 0, &[]),
                rt::Field("placeholder", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.placeholder);
        rt::put(w, 0, &self.tag_detail);
        rt::put(w, 1, &self.tag_detail_en);
        rt::put(w, 2, &self.tag_detail_text);
        rt::put(w, 3, &self.tag_link_url);
    }
}

impl rt::Decode for DoudianAfterSaleTag {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tag_detail, r),
            1 => rt::get(&mut self.tag_detail_en, r),
            2 => rt::get(&mut self.tag_detail_text, r),
            3 => rt::get(&mut self.tag_link_url, r),
            4 => rt::get(&mut self.placeholder, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleTag);

rt::impl_serde!(DoudianAfterSaleTag, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleTagPlaceholder {
    /// 占位符文案
    pub text: Option<String>,
    /// 占位符跳转链接
    pub url: Option<String>,
}

impl rt::Encode for DoudianAfterSaleTagPlaceholder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleTagPlaceholder",
            &[rt::Field("text", 0, &[]), rt::Field("url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.text);
        rt::put(w, 1, &self.url);
    }
}

impl rt::Decode for DoudianAfterSaleTagPlaceholder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleTagPlaceholder);

rt::impl_serde!(DoudianAfterSaleTagPlaceholder, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianExchangeSku {
    /// 商品SKU\_ID
    pub sku_id: String,
    /// 商品编码
    pub code: String,
    /// 替换数量
    pub num: i64,
    /// 商家编号
    pub out_sku_id: Option<String>,
    /// 区域库存仓ID
    pub out_warehouse_id: String,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 商品图片url
    pub url: String,
    /// 商品名称
    pub name: String,
    /// 换货商品的价格, in fen (0.01 yuan)
    pub price: String,
    /// SKU规格信息
    pub spec_desc: String,
}

impl rt::Encode for DoudianExchangeSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianExchangeSku",
            &[
                rt::Field("sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("num", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", rt::LENIENT, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("supplier_id", 0, &[]),
                rt::Field("url", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("spec_desc", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 7, &self.name);
        rt::put(w, 2, &self.num);
        rt::put(w, 3, &self.out_sku_id);
        rt::put(w, 4, &self.out_warehouse_id);
        rt::put(w, 8, &self.price);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 9, &self.spec_desc);
        rt::put(w, 5, &self.supplier_id);
        rt::put(w, 6, &self.url);
    }
}

impl rt::Decode for DoudianExchangeSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.num, r),
            3 => rt::get(&mut self.out_sku_id, r),
            4 => rt::get(&mut self.out_warehouse_id, r),
            5 => rt::get(&mut self.supplier_id, r),
            6 => rt::get(&mut self.url, r),
            7 => rt::get(&mut self.name, r),
            8 => rt::get(&mut self.price, r),
            9 => rt::get(&mut self.spec_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianExchangeSku);

rt::impl_serde!(DoudianExchangeSku, Self::default());

/// 仲裁状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianAfterSaleArbitrateStatus(pub i64);

impl DoudianAfterSaleArbitrateStatus {
    /// `0`: 未介入
    pub const NONE: Self = Self(0);

    /// `1`: 仲裁中
    pub const IN_PROGRESS: Self = Self(1);

    /// `2`: 支持买家
    pub const BUYER_SUPPORTED: Self = Self(2);

    /// `3`: 支持卖家
    pub const SELLER_SUPPORTED: Self = Self(3);

    /// `4`: 待商家举证
    pub const AWAITING_EVIDENCE: Self = Self(4);

    /// `5`: 协商期
    pub const NEGOTIATING: Self = Self(5);

    /// `6`: 仲裁结束
    pub const ENDED: Self = Self(6);

    /// `255`: 取消或结束
    pub const CLOSED: Self = Self(255);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "255",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("未介入"),
            1 => Some("仲裁中"),
            2 => Some("支持买家"),
            3 => Some("支持卖家"),
            4 => Some("待商家举证"),
            5 => Some("协商期"),
            6 => Some("仲裁结束"),
            255 => Some("取消或结束"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianAfterSaleArbitrateStatus, i64);

/// 退款方式
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianAfterSaleRefundType(pub i64);

impl DoudianAfterSaleRefundType {
    /// `-1`: 历史数据默认值
    pub const HISTORICAL: Self = Self(-1);

    /// `0`: 原路退款
    pub const ORIGINAL: Self = Self(0);

    /// `1`: 线下退款
    pub const OFFLINE: Self = Self(1);

    /// `2`: 备用金
    pub const RESERVE: Self = Self(2);

    /// `3`: 保证金
    pub const DEPOSIT: Self = Self(3);

    /// `4`: 无需退款
    pub const NONE: Self = Self(4);

    /// `5`: 平台垫付
    pub const PLATFORM_ADVANCE: Self = Self(5);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["-1", "0", "1", "2", "3", "4", "5"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            -1 => Some("历史数据默认值"),
            0 => Some("原路退款"),
            1 => Some("线下退款"),
            2 => Some("备用金"),
            3 => Some("保证金"),
            4 => Some("无需退款"),
            5 => Some("平台垫付"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianAfterSaleRefundType, i64);
