// @generated from the shared types buyin by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivity {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 团长名称
    pub institution_name: Option<String>,
    /// 微信号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub wechat_id: Option<String>,
    /// 手机号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 活动单品平均成交数
    pub history_order_num: Option<i64>,
    /// 出单商品数量
    pub history_single_product_num: Option<i64>,
    /// 活动报名开始时间
    pub apply_start_time: Option<String>,
    /// 活动报名结束时间
    pub apply_end_time: Option<String>,
    /// 最低佣金率
    pub commission_rate: Option<f64>,
    /// 最低服务费率
    pub service_rate: Option<f64>,
    /// 活动描述
    pub activity_desc: Option<String>,
    /// 预估平均成交销售额
    pub estimated_single_sale: Option<f64>,
    /// 已报名商品数
    pub apply_num: Option<i64>,
    /// 审核通过商品数
    pub audit_pass_num: Option<i64>,
    /// 是否报名
    ///
    /// Codes:
    ///
    /// - `0` 未报名
    /// - `1` 已报名
    pub apply_status: Option<i32>,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `0` 专属招商
    /// - `1` 公开招商
    pub activity_kind: Option<i32>,
    /// 机构ID
    pub institution_id: Option<i64>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinActivity {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivity",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("activity_name", 0, &[]),
                rt::Field("institution_name", 0, &[]),
                rt::Field("wechat_id", rt::PII, &[]),
                rt::Field("phone_num", rt::PII, &[]),
                rt::Field("history_order_num", 0, &[]),
                rt::Field("history_single_product_num", 0, &[]),
                rt::Field("apply_start_time", 0, &[]),
                rt::Field("apply_end_time", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("service_rate", 0, &[]),
                rt::Field("activity_desc", 0, &[]),
                rt::Field("estimated_single_sale", 0, &[]),
                rt::Field("apply_num", 0, &[]),
                rt::Field("audit_pass_num", 0, &[]),
                rt::Field("apply_status", 0, &["0", "1"]),
                rt::Field("activity_kind", 0, &["0", "1"]),
                rt::Field("institution_id", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.activity_desc);
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 16, &self.activity_kind);
        rt::put(w, 1, &self.activity_name);
        rt::put(w, 8, &self.apply_end_time);
        rt::put(w, 13, &self.apply_num);
        rt::put(w, 7, &self.apply_start_time);
        rt::put(w, 15, &self.apply_status);
        rt::put(w, 14, &self.audit_pass_num);
        rt::put(w, 18, &self.colonel_buyin_id);
        rt::put(w, 9, &self.commission_rate);
        rt::put(w, 12, &self.estimated_single_sale);
        rt::put(w, 5, &self.history_order_num);
        rt::put(w, 6, &self.history_single_product_num);
        rt::put(w, 17, &self.institution_id);
        rt::put(w, 2, &self.institution_name);
        rt::put(w, 4, &self.phone_num);
        rt::put(w, 10, &self.service_rate);
        rt::put(w, 3, &self.wechat_id);
    }
}

impl rt::Decode for DoudianBuyinActivity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.activity_name, r),
            2 => rt::get(&mut self.institution_name, r),
            3 => rt::get(&mut self.wechat_id, r),
            4 => rt::get(&mut self.phone_num, r),
            5 => rt::get(&mut self.history_order_num, r),
            6 => rt::get(&mut self.history_single_product_num, r),
            7 => rt::get(&mut self.apply_start_time, r),
            8 => rt::get(&mut self.apply_end_time, r),
            9 => rt::get(&mut self.commission_rate, r),
            10 => rt::get(&mut self.service_rate, r),
            11 => rt::get(&mut self.activity_desc, r),
            12 => rt::get(&mut self.estimated_single_sale, r),
            13 => rt::get(&mut self.apply_num, r),
            14 => rt::get(&mut self.audit_pass_num, r),
            15 => rt::get(&mut self.apply_status, r),
            16 => rt::get(&mut self.activity_kind, r),
            17 => rt::get(&mut self.institution_id, r),
            18 => rt::get(&mut self.colonel_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivity);

rt::impl_serde!(DoudianBuyinActivity, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinLiveShare {
    /// 抖口令
    pub dy_password: Option<String>,
    /// 二维码
    pub qr_code: Option<DoudianBuyinQrCode>,
    /// Deeplink
    pub dy_deeplink: Option<String>,
    /// Zlink
    pub dy_zlink: Option<String>,
}

impl rt::Encode for DoudianBuyinLiveShare {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinLiveShare",
            &[
                rt::Field("dy_password", 0, &[]),
                rt::Field("qr_code", 0, &[]),
                rt::Field("dy_deeplink", 0, &[]),
                rt::Field("dy_zlink", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.dy_deeplink);
        rt::put(w, 0, &self.dy_password);
        rt::put(w, 3, &self.dy_zlink);
        rt::put(w, 1, &self.qr_code);
    }
}

impl rt::Decode for DoudianBuyinLiveShare {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.dy_password, r),
            1 => rt::get(&mut self.qr_code, r),
            2 => rt::get(&mut self.dy_deeplink, r),
            3 => rt::get(&mut self.dy_zlink, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinLiveShare);

rt::impl_serde!(DoudianBuyinLiveShare, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrderPid {
    /// PID
    pub pid: Option<String>,
    /// 外部参数
    pub external_info: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间
    /// - `ProductDetail` 商品详情
    /// - `Activity` 活动
    /// - `Mix` H5自建活动页
    pub media_type_name: Option<String>,
}

impl rt::Encode for DoudianBuyinOrderPid {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrderPid",
            &[
                rt::Field("pid", 0, &[]),
                rt::Field("external_info", 0, &[]),
                rt::Field(
                    "media_type_name",
                    0,
                    &["Live", "ProductDetail", "Activity", "Mix"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.external_info);
        rt::put(w, 2, &self.media_type_name);
        rt::put(w, 0, &self.pid);
    }
}

impl rt::Decode for DoudianBuyinOrderPid {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.external_info, r),
            2 => rt::get(&mut self.media_type_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrderPid);

rt::impl_serde!(DoudianBuyinOrderPid, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPid {
    /// 抖客PID
    pub pid: String,
    /// 自定义字段
    pub external_info: Option<String>,
}

impl DoudianBuyinPid {
    /// With the parameters that are required.
    pub fn new(pid: impl Into<String>) -> Self {
        Self {
            pid: pid.into(),
            external_info: None,
        }
    }

    /// Sets `external_info` (自定义字段).
    #[must_use]
    pub fn external_info(mut self, external_info: impl Into<String>) -> Self {
        self.external_info = Some(external_info.into());
        self
    }
}

impl rt::Encode for DoudianBuyinPid {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinPid",
            &[rt::Field("pid", rt::REQUIRED, &[]), rt::Field("external_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.external_info);
        rt::put(w, 0, &self.pid);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinPid {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            1 => rt::get(&mut self.external_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinPid);

rt::impl_serde!(DoudianBuyinPid, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPlanProduct {
    /// 商品ID
    pub product_id: i64,
    /// 佣金比例
    pub cos_ratio: Option<f64>,
}

impl DoudianBuyinPlanProduct {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            cos_ratio: None,
        }
    }

    /// Sets `cos_ratio` (佣金比例).
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: f64) -> Self {
        self.cos_ratio = Some(cos_ratio);
        self
    }
}

impl rt::Encode for DoudianBuyinPlanProduct {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinPlanProduct",
            &[rt::Field("product_id", rt::REQUIRED, &[]), rt::Field("cos_ratio", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_ratio);
        rt::put(w, 0, &self.product_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinPlanProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinPlanProduct);

rt::impl_serde!(DoudianBuyinPlanProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinPlanResult {
    /// 商品ID
    pub product_id: i64,
    /// 是否成功
    pub is_success: bool,
    /// 错误码
    pub error_code: i32,
    /// 错误原因
    pub error_msg: String,
}

impl rt::Encode for DoudianBuyinPlanResult {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinPlanResult",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("is_success", rt::REQUIRED, &[]),
                rt::Field("error_code", rt::REQUIRED, &[]),
                rt::Field("error_msg", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.error_code);
        rt::put(w, 3, &self.error_msg);
        rt::put(w, 1, &self.is_success);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianBuyinPlanResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.is_success, r),
            2 => rt::get(&mut self.error_code, r),
            3 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinPlanResult);

rt::impl_serde!(DoudianBuyinPlanResult, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQrCode {
    /// 图片URL
    pub url: Option<String>,
    /// 宽度
    pub width: Option<i32>,
    /// 高度
    pub height: Option<i32>,
}

impl rt::Encode for DoudianBuyinQrCode {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinQrCode",
            &[
                rt::Field("url", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.height);
        rt::put(w, 0, &self.url);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianBuyinQrCode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQrCode);

rt::impl_serde!(DoudianBuyinQrCode, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShareLink {
    /// 抖口令
    pub share_command: Option<String>,
    /// Deeplink
    pub deep_link: Option<String>,
}

impl rt::Encode for DoudianBuyinShareLink {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareLink",
            &[rt::Field("share_command", 0, &[]), rt::Field("deep_link", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.deep_link);
        rt::put(w, 0, &self.share_command);
    }
}

impl rt::Decode for DoudianBuyinShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_command, r),
            1 => rt::get(&mut self.deep_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShareLink);

rt::impl_serde!(DoudianBuyinShareLink, Self::default());

/// 联盟推广状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianAlliancePromotionStatus(pub i64);

impl DoudianAlliancePromotionStatus {
    /// `1`: 终止推广
    pub const ENDED: Self = Self(1);

    /// `2`: 推广中
    pub const PROMOTING: Self = Self(2);

    /// `3`: 商家关闭推广
    pub const CLOSED_BY_SELLER: Self = Self(3);

    /// `4`: 商品下架
    pub const PRODUCT_OFFLINE: Self = Self(4);

    /// `6`: 平台治理关闭
    pub const CLOSED_BY_PLATFORM: Self = Self(6);

    /// `99`: 商家删除
    pub const DELETED_BY_SELLER: Self = Self(99);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2", "3", "4", "6", "99"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("终止推广"),
            2 => Some("推广中"),
            3 => Some("商家关闭推广"),
            4 => Some("商品下架"),
            6 => Some("平台治理关闭"),
            99 => Some("商家删除"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianAlliancePromotionStatus, i64);

/// 订单状态
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianBuyinFlowPoint(pub std::borrow::Cow<'static, str>);

impl DoudianBuyinFlowPoint {
    /// `PAY_SUCC`: 支付完成
    pub const PAID: Self = Self(std::borrow::Cow::Borrowed("PAY_SUCC"));

    /// `REFUND`: 退款
    pub const REFUNDED: Self = Self(std::borrow::Cow::Borrowed("REFUND"));

    /// `SETTLE`: 结算
    pub const SETTLED: Self = Self(std::borrow::Cow::Borrowed("SETTLE"));

    /// `CONFIRM`: 确认收货
    pub const CONFIRMED: Self = Self(std::borrow::Cow::Borrowed("CONFIRM"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "PAY_SUCC",
        "REFUND",
        "SETTLE",
        "CONFIRM",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "PAY_SUCC" => Some("支付完成"),
            "REFUND" => Some("退款"),
            "SETTLE" => Some("结算"),
            "CONFIRM" => Some("确认收货"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianBuyinFlowPoint);
