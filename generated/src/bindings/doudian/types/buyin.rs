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
    /// 预估平均成交销售额, in yuan
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
        const TABLE: rt::Table = rt::Table(
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
pub struct DoudianBuyinCoupon {
    /// 优惠券类型
    ///
    /// Codes:
    ///
    /// - `1` 平台券
    /// - `2` 店铺券
    /// - `3` 主播券
    pub coupon_type: Option<i32>,
    /// 优惠券类型描述
    pub type_desc: Option<String>,
    /// 优惠券内容描述
    pub discount_desc: Option<String>,
    /// 领取开始时间
    pub apply_start_time: Option<String>,
    /// 领取结束时间
    pub apply_end_time: Option<String>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期
    /// - `2` 浮动有效期
    pub validity_type: Option<i64>,
    /// 使用开始时间
    pub use_start_time: Option<String>,
    /// 使用结束时间
    pub use_end_time: Option<String>,
    /// 领取后有效期, in seconds
    pub valid_period: Option<i64>,
}

impl rt::Encode for DoudianBuyinCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinCoupon",
            &[
                rt::Field("coupon_type", 0, &["1", "2", "3"]),
                rt::Field("type_desc", 0, &[]),
                rt::Field("discount_desc", 0, &[]),
                rt::Field("apply_start_time", 0, &[]),
                rt::Field("apply_end_time", 0, &[]),
                rt::Field("validity_type", 0, &["1", "2"]),
                rt::Field("use_start_time", 0, &[]),
                rt::Field("use_end_time", 0, &[]),
                rt::Field("valid_period", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.apply_end_time);
        rt::put(w, 3, &self.apply_start_time);
        rt::put(w, 0, &self.coupon_type);
        rt::put(w, 2, &self.discount_desc);
        rt::put(w, 1, &self.type_desc);
        rt::put(w, 7, &self.use_end_time);
        rt::put(w, 6, &self.use_start_time);
        rt::put(w, 8, &self.valid_period);
        rt::put(w, 5, &self.validity_type);
    }
}

impl rt::Decode for DoudianBuyinCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_type, r),
            1 => rt::get(&mut self.type_desc, r),
            2 => rt::get(&mut self.discount_desc, r),
            3 => rt::get(&mut self.apply_start_time, r),
            4 => rt::get(&mut self.apply_end_time, r),
            5 => rt::get(&mut self.validity_type, r),
            6 => rt::get(&mut self.use_start_time, r),
            7 => rt::get(&mut self.use_end_time, r),
            8 => rt::get(&mut self.valid_period, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinCoupon);

rt::impl_serde!(DoudianBuyinCoupon, Self::default());

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
        const TABLE: rt::Table = rt::Table(
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
        const TABLE: rt::Table = rt::Table(
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
    /// PID
    pub pid: String,
    /// 自定义字段
    ///
    /// At most 40 letters, digits and \_.
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
        const TABLE: rt::Table = rt::Table(
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
        const TABLE: rt::Table = rt::Table(
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
        const TABLE: rt::Table = rt::Table(
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
pub struct DoudianBuyinProductActivity {
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `0` 未参加活动
    /// - `1` 超值购
    pub activity_type: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductActivity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductActivity",
            &[rt::Field("activity_type", 0, &["0", "1"]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_type);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductActivity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductActivity);

rt::impl_serde!(DoudianBuyinProductActivity, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductBase {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 商品一级类目
    pub first_cid: Option<i64>,
    /// 商品二级类目
    pub second_cid: Option<i64>,
    /// 商品三级类目
    pub third_cid: Option<i64>,
    /// 是否有库存
    pub in_stock: Option<bool>,
    /// 总销量
    pub sales: Option<i64>,
    /// 商品主图
    pub cover: Option<String>,
    /// 商品轮播图
    pub imgs: Vec<String>,
    /// 商品链接
    pub detail_url: Option<String>,
    /// 行业类目名称
    pub category_name: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductBase {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductBase",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("in_stock", 0, &[]),
                rt::Field("sales", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("imgs", 0, &[]),
                rt::Field("detail_url", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 12, &self.category_id);
        rt::put(w, 11, &self.category_name);
        rt::put(w, 8, &self.cover);
        rt::put(w, 10, &self.detail_url);
        rt::put(w, 3, &self.first_cid);
        rt::put(w, 9, &self.imgs);
        rt::put(w, 6, &self.in_stock);
        rt::put(w, 2, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 7, &self.sales);
        rt::put(w, 4, &self.second_cid);
        rt::put(w, 13, &self.success);
        rt::put(w, 5, &self.third_cid);
        rt::put(w, 1, &self.title);
    }
}

impl rt::Decode for DoudianBuyinProductBase {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.price, r),
            3 => rt::get(&mut self.first_cid, r),
            4 => rt::get(&mut self.second_cid, r),
            5 => rt::get(&mut self.third_cid, r),
            6 => rt::get(&mut self.in_stock, r),
            7 => rt::get(&mut self.sales, r),
            8 => rt::get(&mut self.cover, r),
            9 => rt::get(&mut self.imgs, r),
            10 => rt::get(&mut self.detail_url, r),
            11 => rt::get(&mut self.category_name, r),
            12 => rt::get(&mut self.category_id, r),
            13 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductBase);

rt::impl_serde!(DoudianBuyinProductBase, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductBrand {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌名称
    pub brand_name_cn: Option<String>,
    /// 品牌英文名
    pub brand_name_en: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductBrand {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductBrand",
            &[
                rt::Field("brand_id", 0, &[]),
                rt::Field("brand_name_cn", 0, &[]),
                rt::Field("brand_name_en", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 1, &self.brand_name_cn);
        rt::put(w, 2, &self.brand_name_en);
        rt::put(w, 3, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductBrand {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.brand_name_cn, r),
            2 => rt::get(&mut self.brand_name_en, r),
            3 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductBrand);

rt::impl_serde!(DoudianBuyinProductBrand, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductComments {
    /// 商品评分
    pub comment_score: Option<f64>,
    /// 商品评价数目
    pub comment_num: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductComments {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductComments",
            &[
                rt::Field("comment_score", 0, &[]),
                rt::Field("comment_num", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment_num);
        rt::put(w, 0, &self.comment_score);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductComments {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comment_score, r),
            1 => rt::get(&mut self.comment_num, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductComments);

rt::impl_serde!(DoudianBuyinProductComments, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductComponent {
    /// 图片组件
    pub image: Option<DoudianBuyinProductImage>,
}

impl rt::Encode for DoudianBuyinProductComponent {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductComponent",
            &[rt::Field("image", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.image);
    }
}

impl rt::Decode for DoudianBuyinProductComponent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductComponent);

rt::impl_serde!(DoudianBuyinProductComponent, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductCoupons {
    /// 优惠券列表
    pub available_coupons: Vec<DoudianBuyinCoupon>,
    /// 券后价, in fen (0.01 yuan)
    pub coupon_price: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductCoupons {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductCoupons",
            &[
                rt::Field("available_coupons", 0, &[]),
                rt::Field("coupon_price", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.available_coupons);
        rt::put(w, 1, &self.coupon_price);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductCoupons {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.available_coupons, r),
            1 => rt::get(&mut self.coupon_price, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductCoupons);

rt::impl_serde!(DoudianBuyinProductCoupons, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductDailyStatistic {
    /// 日期
    pub date: Option<String>,
    /// 单日销量
    pub order_num: Option<i64>,
    /// 单日浏览量
    pub view_num: Option<i64>,
    /// 单日推广达人数
    pub kol_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinProductDailyStatistic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductDailyStatistic",
            &[
                rt::Field("date", 0, &[]),
                rt::Field("order_num", 0, &[]),
                rt::Field("view_num", 0, &[]),
                rt::Field("kol_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.date);
        rt::put(w, 3, &self.kol_num);
        rt::put(w, 1, &self.order_num);
        rt::put(w, 2, &self.view_num);
    }
}

impl rt::Decode for DoudianBuyinProductDailyStatistic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.date, r),
            1 => rt::get(&mut self.order_num, r),
            2 => rt::get(&mut self.view_num, r),
            3 => rt::get(&mut self.kol_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductDailyStatistic);

rt::impl_serde!(DoudianBuyinProductDailyStatistic, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductDetailBrief {
    /// 数据是否可用
    pub success: Option<bool>,
    /// 组件列表
    pub component_info: Vec<DoudianBuyinProductComponent>,
}

impl rt::Encode for DoudianBuyinProductDetailBrief {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductDetailBrief",
            &[
                rt::Field("success", rt::LENIENT, &[]),
                rt::Field("component_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.component_info);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductDetailBrief {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.component_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductDetailBrief);

rt::impl_serde!(DoudianBuyinProductDetailBrief, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductImage {
    /// 图片URL
    pub pic_url: Option<String>,
    /// 图片宽度
    pub width: Option<i32>,
    /// 图片高度
    pub height: Option<i32>,
}

impl rt::Encode for DoudianBuyinProductImage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductImage",
            &[
                rt::Field("pic_url", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.height);
        rt::put(w, 0, &self.pic_url);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianBuyinProductImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductImage);

rt::impl_serde!(DoudianBuyinProductImage, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductLogistics {
    /// 商品物流说明
    pub text: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductLogistics",
            &[rt::Field("text", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.success);
        rt::put(w, 0, &self.text);
    }
}

impl rt::Decode for DoudianBuyinProductLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductLogistics);

rt::impl_serde!(DoudianBuyinProductLogistics, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductMonthSale {
    /// 近30天销量
    pub order_num: Option<i64>,
    /// 近30天浏览量
    pub view_num: Option<i64>,
    /// 近30天推广达人数
    pub kol_num: Option<i64>,
    /// 近30天推广明细
    pub daily_statistics: Vec<DoudianBuyinProductDailyStatistic>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductMonthSale {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductMonthSale",
            &[
                rt::Field("order_num", 0, &[]),
                rt::Field("view_num", 0, &[]),
                rt::Field("kol_num", 0, &[]),
                rt::Field("daily_statistics", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.daily_statistics);
        rt::put(w, 2, &self.kol_num);
        rt::put(w, 0, &self.order_num);
        rt::put(w, 4, &self.success);
        rt::put(w, 1, &self.view_num);
    }
}

impl rt::Decode for DoudianBuyinProductMonthSale {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_num, r),
            1 => rt::get(&mut self.view_num, r),
            2 => rt::get(&mut self.kol_num, r),
            3 => rt::get(&mut self.daily_statistics, r),
            4 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductMonthSale);

rt::impl_serde!(DoudianBuyinProductMonthSale, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductPresell {
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 非预售
    /// - `1` 全款预售
    /// - `2` 阶梯库存
    pub presell_type: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductPresell {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductPresell",
            &[
                rt::Field("presell_type", 0, &["0", "1", "2"]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.presell_type);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductPresell {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.presell_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductPresell);

rt::impl_serde!(DoudianBuyinProductPresell, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductQualification {
    /// 是否有随心推资质
    pub has_sxt: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductQualification {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductQualification",
            &[rt::Field("has_sxt", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.has_sxt);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductQualification {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_sxt, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductQualification);

rt::impl_serde!(DoudianBuyinProductQualification, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductRights {
    /// 是否提供安心购
    pub is_assured: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductRights {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductRights",
            &[rt::Field("is_assured", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_assured);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductRights {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_assured, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductRights);

rt::impl_serde!(DoudianBuyinProductRights, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductShare {
    /// 是否可分销
    pub sharable: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductShare {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductShare",
            &[rt::Field("sharable", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sharable);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductShare {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sharable, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductShare);

rt::impl_serde!(DoudianBuyinProductShare, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductShop {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 商家得分
    pub shop_total_score: Option<DoudianBuyinShopScores>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductShop {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductShop",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_total_score", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 2, &self.shop_total_score);
        rt::put(w, 3, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductShop {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.shop_total_score, r),
            3 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductShop);

rt::impl_serde!(DoudianBuyinProductShop, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductTags {
    /// 是否抖音超市商品
    pub has_supermarket_tag: Option<bool>,
    /// 是否超值购商品
    pub has_subsidy_tag: Option<bool>,
    /// 是否抖in好物
    pub has_douin_goods_tag: Option<bool>,
    /// 是否品牌旗舰店
    pub has_shop_brand_tag: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductTags {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductTags",
            &[
                rt::Field("has_supermarket_tag", 0, &[]),
                rt::Field("has_subsidy_tag", 0, &[]),
                rt::Field("has_douin_goods_tag", rt::LENIENT, &[]),
                rt::Field("has_shop_brand_tag", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.has_douin_goods_tag);
        rt::put(w, 3, &self.has_shop_brand_tag);
        rt::put(w, 1, &self.has_subsidy_tag);
        rt::put(w, 0, &self.has_supermarket_tag);
        rt::put(w, 4, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductTags {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_supermarket_tag, r),
            1 => rt::get(&mut self.has_subsidy_tag, r),
            2 => rt::get(&mut self.has_douin_goods_tag, r),
            3 => rt::get(&mut self.has_shop_brand_tag, r),
            4 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductTags);

rt::impl_serde!(DoudianBuyinProductTags, Self::default());

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
        const TABLE: rt::Table = rt::Table(
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
    /// 二维码
    pub qrcode: Option<DoudianBuyinQrCode>,
}

impl rt::Encode for DoudianBuyinShareLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareLink",
            &[
                rt::Field("share_command", 0, &[]),
                rt::Field("deep_link", 0, &[]),
                rt::Field("qrcode", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.deep_link);
        rt::put(w, 2, &self.qrcode);
        rt::put(w, 0, &self.share_command);
    }
}

impl rt::Decode for DoudianBuyinShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_command, r),
            1 => rt::get(&mut self.deep_link, r),
            2 => rt::get(&mut self.qrcode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShareLink);

rt::impl_serde!(DoudianBuyinShareLink, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopScore {
    /// 文本
    pub text: Option<String>,
    /// 得分
    pub score: Option<String>,
    /// 等级
    ///
    /// Codes:
    ///
    /// - `1` 高
    /// - `2` 中
    /// - `3` 低
    /// - `4` 差
    pub level: Option<i32>,
}

impl rt::Encode for DoudianBuyinShopScore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopScore",
            &[
                rt::Field("text", 0, &[]),
                rt::Field("score", 0, &[]),
                rt::Field("level", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.score);
        rt::put(w, 0, &self.text);
    }
}

impl rt::Decode for DoudianBuyinShopScore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.score, r),
            2 => rt::get(&mut self.level, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopScore);

rt::impl_serde!(DoudianBuyinShopScore, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopScores {
    /// 商家体验分
    pub shop_score: Option<DoudianBuyinShopScore>,
    /// 商品体验分
    pub product_score: Option<DoudianBuyinShopScore>,
    /// 物流体验分
    pub logistics_score: Option<DoudianBuyinShopScore>,
    /// 商家服务分
    pub service_score: Option<DoudianBuyinShopScore>,
}

impl rt::Encode for DoudianBuyinShopScores {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopScores",
            &[
                rt::Field("shop_score", 0, &[]),
                rt::Field("product_score", 0, &[]),
                rt::Field("logistics_score", 0, &[]),
                rt::Field("service_score", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.logistics_score);
        rt::put(w, 1, &self.product_score);
        rt::put(w, 3, &self.service_score);
        rt::put(w, 0, &self.shop_score);
    }
}

impl rt::Decode for DoudianBuyinShopScores {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_score, r),
            1 => rt::get(&mut self.product_score, r),
            2 => rt::get(&mut self.logistics_score, r),
            3 => rt::get(&mut self.service_score, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopScores);

rt::impl_serde!(DoudianBuyinShopScores, Self::default());

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
