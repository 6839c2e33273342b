// @generated from doudian/marketing/marketing.GetCouponDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductPayType;

/// 优惠券批次详情 — `marketing.GetCouponDetail`
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingGetCouponDetailRequest;
///
/// let request = DoudianMarketingGetCouponDetailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingGetCouponDetailRequest {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
}

impl DoudianMarketingGetCouponDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { coupon_meta_id: None }
    }

    /// Sets `coupon_meta_id` (优惠券批次ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: i64) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id);
        self
    }
}

impl Default for DoudianMarketingGetCouponDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingGetCouponDetailRequest`].
pub type DoudianMarketingGetCouponDetailResponse = rt::DoudianResponse<
    DoudianMarketingGetCouponDetailData,
>;

impl rt::DoudianRequest for DoudianMarketingGetCouponDetailRequest {
    type Data = DoudianMarketingGetCouponDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.GetCouponDetail",
        path: "/marketing/GetCouponDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingGetCouponDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetCouponDetailRequest",
            &[rt::Field("coupon_meta_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
    }
}

rt::impl_record!(DoudianMarketingGetCouponDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingGetCouponDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingGetCouponDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingGetCouponDetailRequest, Self::blank());

/// Part of the answer to `marketing.GetCouponDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingGetCouponDetailCouponMeta {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// 优惠券名称
    pub coupon_name: Option<String>,
    /// 优惠券内容
    pub coupon_string: Option<String>,
    /// 扣减金额
    pub credit: Option<i64>,
    /// 结束领取时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_apply_time: Option<rt::DateTime>,
    /// 结束生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub expire_time: Option<rt::DateTime>,
    /// 推广方式
    pub is_show: Option<i32>,
    /// 优惠券剩余库存
    pub left_amount: Option<i64>,
    /// 单个用户最多领取数量
    pub max_apply_times: Option<i32>,
    /// 折扣最高抵扣金额
    pub max_discount_limit: Option<i64>,
    /// 支持使用的支付类型
    pub pay_type: Option<DoudianProductPayType>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期类型
    /// - `2` 浮动有效期类型
    pub period_type: Option<i32>,
    /// 店铺ID
    pub shop_id: Option<String>,
    /// 店铺logo
    pub shop_logo: Option<String>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 浮动有效期
    pub valid_period: Option<i32>,
    /// 满减券门槛
    pub threshold: Option<i64>,
    /// 优惠券类型
    pub r#type: Option<i32>,
    /// 限制信息
    pub type_detail: Option<String>,
    /// 券类型
    pub what_coupon: Option<String>,
    /// 券类型说明
    pub type_string: Option<String>,
    /// `url` on the wire; it has no label.
    pub url: Option<String>,
    /// 开始生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 总数量
    pub total_amount: Option<i64>,
    /// 使用数
    pub used_amount: Option<i64>,
    /// 开始领取时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_apply_time: Option<rt::DateTime>,
    /// 用户领取次数
    pub user_apply_times: Option<i32>,
    /// 优惠券状态
    pub status: Option<i32>,
}

impl rt::Encode for DoudianMarketingGetCouponDetailCouponMeta {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetCouponDetailCouponMeta",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("coupon_name", 0, &[]),
                rt::Field("coupon_string", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("is_show", 0, &[]),
                rt::Field("left_amount", 0, &[]),
                rt::Field("max_apply_times", 0, &[]),
                rt::Field("max_discount_limit", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("period_type", 0, &["1", "2"]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_logo", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("valid_period", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("type", 0, &[]),
                rt::Field("type_detail", 0, &[]),
                rt::Field("what_coupon", 0, &[]),
                rt::Field("type_string", 0, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("used_amount", 0, &[]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("user_apply_times", 0, &[]),
                rt::Field("status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 1, &self.coupon_name);
        rt::put(w, 2, &self.coupon_string);
        rt::put(w, 3, &self.credit);
        rt::put(w, 4, &self.end_apply_time);
        rt::put(w, 5, &self.expire_time);
        rt::put(w, 6, &self.is_show);
        rt::put(w, 7, &self.left_amount);
        rt::put(w, 8, &self.max_apply_times);
        rt::put(w, 9, &self.max_discount_limit);
        rt::put(w, 10, &self.pay_type);
        rt::put(w, 11, &self.period_type);
        rt::put(w, 12, &self.shop_id);
        rt::put(w, 13, &self.shop_logo);
        rt::put(w, 14, &self.shop_name);
        rt::put(w, 25, &self.start_apply_time);
        rt::put(w, 22, &self.start_time);
        rt::put(w, 27, &self.status);
        rt::put(w, 16, &self.threshold);
        rt::put(w, 23, &self.total_amount);
        rt::put(w, 17, &self.r#type);
        rt::put(w, 18, &self.type_detail);
        rt::put(w, 20, &self.type_string);
        rt::put(w, 21, &self.url);
        rt::put(w, 24, &self.used_amount);
        rt::put(w, 26, &self.user_apply_times);
        rt::put(w, 15, &self.valid_period);
        rt::put(w, 19, &self.what_coupon);
    }
}

impl rt::Decode for DoudianMarketingGetCouponDetailCouponMeta {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.coupon_name, r),
            2 => rt::get(&mut self.coupon_string, r),
            3 => rt::get(&mut self.credit, r),
            4 => rt::get(&mut self.end_apply_time, r),
            5 => rt::get(&mut self.expire_time, r),
            6 => rt::get(&mut self.is_show, r),
            7 => rt::get(&mut self.left_amount, r),
            8 => rt::get(&mut self.max_apply_times, r),
            9 => rt::get(&mut self.max_discount_limit, r),
            10 => rt::get(&mut self.pay_type, r),
            11 => rt::get(&mut self.period_type, r),
            12 => rt::get(&mut self.shop_id, r),
            13 => rt::get(&mut self.shop_logo, r),
            14 => rt::get(&mut self.shop_name, r),
            15 => rt::get(&mut self.valid_period, r),
            16 => rt::get(&mut self.threshold, r),
            17 => rt::get(&mut self.r#type, r),
            18 => rt::get(&mut self.type_detail, r),
            19 => rt::get(&mut self.what_coupon, r),
            20 => rt::get(&mut self.type_string, r),
            21 => rt::get(&mut self.url, r),
            22 => rt::get(&mut self.start_time, r),
            23 => rt::get(&mut self.total_amount, r),
            24 => rt::get(&mut self.used_amount, r),
            25 => rt::get(&mut self.start_apply_time, r),
            26 => rt::get(&mut self.user_apply_times, r),
            27 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingGetCouponDetailCouponMeta);

rt::impl_serde!(DoudianMarketingGetCouponDetailCouponMeta, Self::default());

/// Part of the answer to `marketing.GetCouponDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingGetCouponDetailData {
    /// 优惠券
    pub coupon_meta: Option<DoudianMarketingGetCouponDetailCouponMeta>,
}

impl rt::Encode for DoudianMarketingGetCouponDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetCouponDetailData",
            &[rt::Field("coupon_meta", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta);
    }
}

impl rt::Decode for DoudianMarketingGetCouponDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingGetCouponDetailData);

rt::impl_serde!(DoudianMarketingGetCouponDetailData, Self::default());
