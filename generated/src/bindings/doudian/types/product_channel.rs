// @generated from the shared types product_channel by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianChannelBuyLimit {
    /// 单用户累计购买上限数
    pub total_buy_num: Option<i64>,
    /// 每次购买上限数
    pub max_buy_num: Option<i64>,
    /// 每次至少购买数
    pub min_buy_num: Option<i64>,
}

impl DoudianChannelBuyLimit {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            total_buy_num: None,
            max_buy_num: None,
            min_buy_num: None,
        }
    }

    /// Sets `total_buy_num` (单用户累计购买上限数).
    #[must_use]
    pub fn total_buy_num(mut self, total_buy_num: i64) -> Self {
        self.total_buy_num = Some(total_buy_num);
        self
    }

    /// Sets `max_buy_num` (每次购买上限数).
    #[must_use]
    pub fn max_buy_num(mut self, max_buy_num: i64) -> Self {
        self.max_buy_num = Some(max_buy_num);
        self
    }

    /// Sets `min_buy_num` (每次至少购买数).
    #[must_use]
    pub fn min_buy_num(mut self, min_buy_num: i64) -> Self {
        self.min_buy_num = Some(min_buy_num);
        self
    }
}

impl rt::Encode for DoudianChannelBuyLimit {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianChannelBuyLimit",
            &[
                rt::Field("total_buy_num", 0, &[]),
                rt::Field("max_buy_num", 0, &[]),
                rt::Field("min_buy_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.max_buy_num);
        rt::put(w, 2, &self.min_buy_num);
        rt::put(w, 0, &self.total_buy_num);
    }
}

impl rt::Decode for DoudianChannelBuyLimit {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total_buy_num, r),
            1 => rt::get(&mut self.max_buy_num, r),
            2 => rt::get(&mut self.min_buy_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianChannelBuyLimit);

rt::impl_serde!(DoudianChannelBuyLimit, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianChannelSku {
    /// 库存编辑模式
    ///
    /// Codes:
    ///
    /// - `0` 设置绝对值
    /// - `1` 增量设置
    pub stock_set_mode: Option<i32>,
    /// 商家编码
    pub code: Option<String>,
    /// 主商品SKU\_ID
    pub sku_id: i64,
    /// 价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 库存
    pub stock_num: Option<i64>,
}

impl DoudianChannelSku {
    /// With the parameters that are required.
    pub fn new(sku_id: i64) -> Self {
        Self {
            stock_set_mode: None,
            code: None,
            sku_id,
            price: None,
            stock_num: None,
        }
    }

    /// Sets `stock_set_mode` (库存编辑模式).
    #[must_use]
    pub fn stock_set_mode(mut self, stock_set_mode: i32) -> Self {
        self.stock_set_mode = Some(stock_set_mode);
        self
    }

    /// Sets `code` (商家编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `price` (价格).
    #[must_use]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets `stock_num` (库存).
    #[must_use]
    pub fn stock_num(mut self, stock_num: i64) -> Self {
        self.stock_num = Some(stock_num);
        self
    }
}

impl rt::Encode for DoudianChannelSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianChannelSku",
            &[
                rt::Field("stock_set_mode", 0, &["0", "1"]),
                rt::Field("code", 0, &[]),
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("stock_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 3, &self.price);
        rt::put(w, 2, &self.sku_id);
        rt::put(w, 4, &self.stock_num);
        rt::put(w, 0, &self.stock_set_mode);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianChannelSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.stock_set_mode, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.sku_id, r),
            3 => rt::get(&mut self.price, r),
            4 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianChannelSku);

rt::impl_serde!(DoudianChannelSku, Self::default());

/// 渠道品状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductChannelStatus(pub i64);

impl DoudianProductChannelStatus {
    /// `0`: 下架
    pub const OFFLINE: Self = Self(0);

    /// `2`: 上架
    pub const ONLINE: Self = Self(2);

    /// `3`: 封禁
    pub const BANNED: Self = Self(3);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["0", "2", "3"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            0 => Some("下架"),
            2 => Some("上架"),
            3 => Some("封禁"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductChannelStatus, i64);

/// 渠道类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianProductChannelType(pub i64);

impl DoudianProductChannelType {
    /// `3`: 商家自卖
    pub const SELLER: Self = Self(3);

    /// `4`: 达人带货
    pub const TALENT: Self = Self(4);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["3", "4"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            3 => Some("商家自卖"),
            4 => Some("达人带货"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianProductChannelType, i64);
