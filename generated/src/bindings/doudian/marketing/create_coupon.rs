// @generated from doudian/marketing/marketing.createCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductPayType;

/// 创建优惠券 — `marketing.createCoupon`
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingCreateCouponRequest;
///
/// let request = DoudianMarketingCreateCouponRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingCreateCouponRequest {
    /// 优惠券名称
    pub coupon_name: Option<String>,
    /// 优惠券类型
    pub r#type: Option<i32>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期类型
    /// - `2` 浮动有效期类型
    pub coupon_period_type: Option<i32>,
    /// 浮动有效期
    pub valid_period: Option<i32>,
    /// 开始领取时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_apply_time: Option<rt::DateTime>,
    /// 结束领取时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_apply_time: Option<rt::DateTime>,
    /// 生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 过期时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub expire_time: Option<rt::DateTime>,
    /// 总库存
    pub total_amount: Option<i64>,
    /// 限制信息
    pub type_detail: Option<String>,
    /// 折扣券折扣
    pub discount: Option<i32>,
    /// 最大折扣金额
    pub max_discount_limit: Option<i64>,
    /// 满减券门槛
    pub threshold: Option<i64>,
    /// 扣减金额
    pub credit: Option<i64>,
    /// 单个用户最多领取数量
    pub max_apply_times: Option<i32>,
    /// 支持使用的支付类型
    pub pay_type: Option<DoudianProductPayType>,
    /// 领取后返回url
    pub url: Option<String>,
    /// 推广方式
    ///
    /// Codes:
    ///
    /// - `0` 全网店铺推广
    /// - `1` 自有渠道推广
    pub is_show: Option<i32>,
    /// 店铺名
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op_name: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianMarketingCreateCouponRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            coupon_name: None,
            r#type: None,
            coupon_period_type: None,
            valid_period: None,
            start_apply_time: None,
            end_apply_time: None,
            start_time: None,
            expire_time: None,
            total_amount: None,
            type_detail: None,
            discount: None,
            max_discount_limit: None,
            threshold: None,
            credit: None,
            max_apply_times: None,
            pay_type: None,
            url: None,
            is_show: None,
            op_name: None,
        }
    }

    /// Sets `coupon_name` (优惠券名称).
    #[must_use]
    pub fn coupon_name(mut self, coupon_name: impl Into<String>) -> Self {
        self.coupon_name = Some(coupon_name.into());
        self
    }

    /// Sets `type` (优惠券类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `coupon_period_type` (有效期类型).
    #[must_use]
    pub fn coupon_period_type(mut self, coupon_period_type: i32) -> Self {
        self.coupon_period_type = Some(coupon_period_type);
        self
    }

    /// Sets `valid_period` (浮动有效期).
    #[must_use]
    pub fn valid_period(mut self, valid_period: i32) -> Self {
        self.valid_period = Some(valid_period);
        self
    }

    /// Sets `start_apply_time` (开始领取时间).
    #[must_use]
    pub fn start_apply_time(
        mut self,
        start_apply_time: impl Into<rt::DateTime>,
    ) -> Self {
        self.start_apply_time = Some(start_apply_time.into());
        self
    }

    /// Sets `end_apply_time` (结束领取时间).
    #[must_use]
    pub fn end_apply_time(mut self, end_apply_time: impl Into<rt::DateTime>) -> Self {
        self.end_apply_time = Some(end_apply_time.into());
        self
    }

    /// Sets `start_time` (生效时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `expire_time` (过期时间).
    #[must_use]
    pub fn expire_time(mut self, expire_time: impl Into<rt::DateTime>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets `total_amount` (总库存).
    #[must_use]
    pub fn total_amount(mut self, total_amount: i64) -> Self {
        self.total_amount = Some(total_amount);
        self
    }

    /// Sets `type_detail` (限制信息).
    #[must_use]
    pub fn type_detail(mut self, type_detail: impl Into<String>) -> Self {
        self.type_detail = Some(type_detail.into());
        self
    }

    /// Sets `discount` (折扣券折扣).
    #[must_use]
    pub fn discount(mut self, discount: i32) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Sets `max_discount_limit` (最大折扣金额).
    #[must_use]
    pub fn max_discount_limit(mut self, max_discount_limit: i64) -> Self {
        self.max_discount_limit = Some(max_discount_limit);
        self
    }

    /// Sets `threshold` (满减券门槛).
    #[must_use]
    pub fn threshold(mut self, threshold: i64) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Sets `credit` (扣减金额).
    #[must_use]
    pub fn credit(mut self, credit: i64) -> Self {
        self.credit = Some(credit);
        self
    }

    /// Sets `max_apply_times` (单个用户最多领取数量).
    #[must_use]
    pub fn max_apply_times(mut self, max_apply_times: i32) -> Self {
        self.max_apply_times = Some(max_apply_times);
        self
    }

    /// Sets `pay_type` (支持使用的支付类型).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<DoudianProductPayType>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets `url` (领取后返回url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `is_show` (推广方式).
    #[must_use]
    pub fn is_show(mut self, is_show: i32) -> Self {
        self.is_show = Some(is_show);
        self
    }

    /// Sets `op_name` (店铺名).
    #[must_use]
    pub fn op_name(mut self, op_name: impl Into<String>) -> Self {
        self.op_name = Some(op_name.into());
        self
    }
}

impl Default for DoudianMarketingCreateCouponRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingCreateCouponRequest`].
pub type DoudianMarketingCreateCouponResponse = rt::DoudianResponse<
    DoudianMarketingCreateCouponData,
>;

impl rt::DoudianRequest for DoudianMarketingCreateCouponRequest {
    type Data = DoudianMarketingCreateCouponData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.createCoupon",
        path: "/marketing/createCoupon",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingCreateCouponRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingCreateCouponRequest",
            &[
                rt::Field("coupon_name", 0, &[]),
                rt::Field("type", 0, &[]),
                rt::Field("coupon_period_type", 0, &["1", "2"]),
                rt::Field("valid_period", 0, &[]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("type_detail", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("max_discount_limit", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("max_apply_times", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("url", 0, &[]),
                rt::Field("is_show", 0, &["0", "1"]),
                rt::Field("op_name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_name);
        rt::put(w, 2, &self.coupon_period_type);
        rt::put(w, 13, &self.credit);
        rt::put(w, 10, &self.discount);
        rt::put(w, 5, &self.end_apply_time);
        rt::put(w, 7, &self.expire_time);
        rt::put(w, 17, &self.is_show);
        rt::put(w, 14, &self.max_apply_times);
        rt::put(w, 11, &self.max_discount_limit);
        rt::put(w, 18, &self.op_name);
        rt::put(w, 15, &self.pay_type);
        rt::put(w, 4, &self.start_apply_time);
        rt::put(w, 6, &self.start_time);
        rt::put(w, 12, &self.threshold);
        rt::put(w, 8, &self.total_amount);
        rt::put(w, 1, &self.r#type);
        rt::put(w, 9, &self.type_detail);
        rt::put(w, 16, &self.url);
        rt::put(w, 3, &self.valid_period);
    }
}

rt::impl_record!(DoudianMarketingCreateCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingCreateCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_name, r),
            1 => rt::get(&mut self.r#type, r),
            2 => rt::get(&mut self.coupon_period_type, r),
            3 => rt::get(&mut self.valid_period, r),
            4 => rt::get(&mut self.start_apply_time, r),
            5 => rt::get(&mut self.end_apply_time, r),
            6 => rt::get(&mut self.start_time, r),
            7 => rt::get(&mut self.expire_time, r),
            8 => rt::get(&mut self.total_amount, r),
            9 => rt::get(&mut self.type_detail, r),
            10 => rt::get(&mut self.discount, r),
            11 => rt::get(&mut self.max_discount_limit, r),
            12 => rt::get(&mut self.threshold, r),
            13 => rt::get(&mut self.credit, r),
            14 => rt::get(&mut self.max_apply_times, r),
            15 => rt::get(&mut self.pay_type, r),
            16 => rt::get(&mut self.url, r),
            17 => rt::get(&mut self.is_show, r),
            18 => rt::get(&mut self.op_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingCreateCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_name: Default::default(),
            r#type: Default::default(),
            coupon_period_type: Default::default(),
            valid_period: Default::default(),
            start_apply_time: Default::default(),
            end_apply_time: Default::default(),
            start_time: Default::default(),
            expire_time: Default::default(),
            total_amount: Default::default(),
            type_detail: Default::default(),
            discount: Default::default(),
            max_discount_limit: Default::default(),
            threshold: Default::default(),
            credit: Default::default(),
            max_apply_times: Default::default(),
            pay_type: Default::default(),
            url: Default::default(),
            is_show: Default::default(),
            op_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingCreateCouponRequest, Self::blank());

/// Part of the answer to `marketing.createCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingCreateCouponData {
    /// 优惠券ID
    pub coupon_meta_id: Option<i64>,
}

impl rt::Encode for DoudianMarketingCreateCouponData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingCreateCouponData",
            &[rt::Field("coupon_meta_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
    }
}

impl rt::Decode for DoudianMarketingCreateCouponData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingCreateCouponData);

rt::impl_serde!(DoudianMarketingCreateCouponData, Self::default());
