// @generated from doudian/marketing/marketing.GetShopCouponMetaList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductPayType;

/// 店铺优惠券批次列表 — `marketing.GetShopCouponMetaList`
///
/// Pages by offset and limit.
///
/// Family: `marketing` (the feature `marketing`).
/// Status: from the 2020-21 interface.
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMarketingGetShopCouponMetaListRequest;
///
/// let request = DoudianMarketingGetShopCouponMetaListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMarketingGetShopCouponMetaListRequest {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// 开始生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 过期时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub expire_time: Option<rt::DateTime>,
    /// 优惠券名称
    pub coupon_name: Option<String>,
    /// 优惠券类型
    pub r#type: Option<i32>,
    /// 偏移
    pub offset: Option<i32>,
    /// 每页最大个数
    pub limit: Option<i32>,
    /// 是否全网推广
    ///
    /// Codes:
    ///
    /// - `-1` 全部
    /// - `0` 全网推广
    /// - `1` 自有渠道
    /// - `3` 新客专享
    /// - `4` 定向券
    /// - `5` 单品广告推广券
    /// - `6` 评价返券
    /// - `9` 会员开卡礼
    pub is_show: Option<i32>,
    /// 开始领取时间
    pub start_apply_time: Option<String>,
    /// 结束领取时间
    pub end_apply_time: Option<String>,
    /// `types` on the wire; it has no label.
    pub types: Option<Vec<i32>>,
    /// `statuses` on the wire; it has no label.
    pub statuses: Option<Vec<i32>>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianMarketingGetShopCouponMetaListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            coupon_meta_id: None,
            start_time: None,
            expire_time: None,
            coupon_name: None,
            r#type: None,
            offset: None,
            limit: None,
            is_show: None,
            start_apply_time: None,
            end_apply_time: None,
            types: None,
            statuses: None,
        }
    }

    /// Sets `coupon_meta_id` (优惠券批次ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: i64) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id);
        self
    }

    /// Sets `start_time` (开始生效时间).
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

    /// Sets `offset` (偏移).
    #[must_use]
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `limit` (每页最大个数).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `is_show` (是否全网推广).
    #[must_use]
    pub fn is_show(mut self, is_show: i32) -> Self {
        self.is_show = Some(is_show);
        self
    }

    /// Sets `start_apply_time` (开始领取时间).
    #[must_use]
    pub fn start_apply_time(mut self, start_apply_time: impl Into<String>) -> Self {
        self.start_apply_time = Some(start_apply_time.into());
        self
    }

    /// Sets `end_apply_time` (结束领取时间).
    #[must_use]
    pub fn end_apply_time(mut self, end_apply_time: impl Into<String>) -> Self {
        self.end_apply_time = Some(end_apply_time.into());
        self
    }

    /// Sets `types`.
    #[must_use]
    pub fn types(mut self, types: impl Into<Vec<i32>>) -> Self {
        self.types = Some(types.into());
        self
    }

    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(mut self, statuses: impl Into<Vec<i32>>) -> Self {
        self.statuses = Some(statuses.into());
        self
    }
}

impl Default for DoudianMarketingGetShopCouponMetaListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMarketingGetShopCouponMetaListRequest`].
pub type DoudianMarketingGetShopCouponMetaListResponse = rt::DoudianResponse<
    DoudianMarketingGetShopCouponMetaListData,
>;

impl rt::DoudianRequest for DoudianMarketingGetShopCouponMetaListRequest {
    type Data = DoudianMarketingGetShopCouponMetaListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "marketing.GetShopCouponMetaList",
        path: "/marketing/GetShopCouponMetaList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianMarketingGetShopCouponMetaListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetShopCouponMetaListRequest",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("coupon_name", 0, &[]),
                rt::Field("type", 0, &[]),
                rt::Field("offset", 0, &[]),
                rt::Field("limit", 0, &[]),
                rt::Field("is_show", 0, &["-1", "0", "1", "3", "4", "5", "6", "9"]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("types", 0, &[]),
                rt::Field("statuses", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 3, &self.coupon_name);
        rt::put(w, 9, &self.end_apply_time);
        rt::put(w, 2, &self.expire_time);
        rt::put(w, 7, &self.is_show);
        rt::put(w, 6, &self.limit);
        rt::put(w, 5, &self.offset);
        rt::put(w, 8, &self.start_apply_time);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 11, &self.statuses);
        rt::put(w, 4, &self.r#type);
        rt::put(w, 10, &self.types);
    }
}

rt::impl_record!(DoudianMarketingGetShopCouponMetaListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMarketingGetShopCouponMetaListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.expire_time, r),
            3 => rt::get(&mut self.coupon_name, r),
            4 => rt::get(&mut self.r#type, r),
            5 => rt::get(&mut self.offset, r),
            6 => rt::get(&mut self.limit, r),
            7 => rt::get(&mut self.is_show, r),
            8 => rt::get(&mut self.start_apply_time, r),
            9 => rt::get(&mut self.end_apply_time, r),
            10 => rt::get(&mut self.types, r),
            11 => rt::get(&mut self.statuses, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMarketingGetShopCouponMetaListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            start_time: Default::default(),
            expire_time: Default::default(),
            coupon_name: Default::default(),
            r#type: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
            is_show: Default::default(),
            start_apply_time: Default::default(),
            end_apply_time: Default::default(),
            types: Default::default(),
            statuses: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMarketingGetShopCouponMetaListRequest, Self::blank());

/// Part of the answer to `marketing.GetShopCouponMetaList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingGetShopCouponMetaListCouponMeta {
    /// 优惠券批次ID
    pub coupon_meta_id: Option<i64>,
    /// 生效时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 过期时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub expire_time: Option<rt::DateTime>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期类型
    /// - `2` 浮动有效期类型
    pub period_type: Option<i32>,
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
    /// 优惠券名称
    pub coupon_name: Option<String>,
    /// 优惠券描述
    pub description: Option<String>,
    /// 领取后返回url
    pub url: Option<String>,
    /// 店铺名
    pub op_name: Option<String>,
    /// 满减券的前置金额
    pub threshold: Option<i64>,
    /// 扣减金额
    pub credit: Option<i64>,
    /// 总库存
    pub total_amount: Option<i64>,
    /// 当前剩余库存
    pub left_amount: Option<i64>,
    /// 单个用户最多领取数量
    pub max_apply_times: Option<i32>,
    /// 单日最多领取数量
    pub day_max_apply_times: Option<i32>,
    /// 优惠券类型
    pub r#type: Option<i32>,
    /// 限制信息
    pub type_detail: Option<String>,
    /// 折扣
    pub discount: Option<i32>,
    /// 优惠券状态
    pub status: Option<i32>,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: Option<rt::DateTime>,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
    /// 最大折扣金额
    pub max_discount_limit: Option<i64>,
    /// 使用数
    pub used_amount: Option<i64>,
    /// 支持使用的支付类型
    pub pay_type: Option<DoudianProductPayType>,
    /// 推广方式
    ///
    /// Codes:
    ///
    /// - `0` 全网店铺推广
    /// - `1` 自有渠道推广
    pub is_show: Option<i32>,
    /// 店铺ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianMarketingGetShopCouponMetaListCouponMeta {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetShopCouponMetaListCouponMeta",
            &[
                rt::Field("coupon_meta_id", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("period_type", 0, &["1", "2"]),
                rt::Field("valid_period", 0, &[]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("coupon_name", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("url", 0, &[]),
                rt::Field("op_name", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("left_amount", 0, &[]),
                rt::Field("max_apply_times", 0, &[]),
                rt::Field("day_max_apply_times", 0, &[]),
                rt::Field("type", 0, &[]),
                rt::Field("type_detail", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("max_discount_limit", 0, &[]),
                rt::Field("used_amount", 0, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("is_show", 0, &["0", "1"]),
                rt::Field("shop_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 7, &self.coupon_name);
        rt::put(w, 21, &self.create_time);
        rt::put(w, 12, &self.credit);
        rt::put(w, 16, &self.day_max_apply_times);
        rt::put(w, 8, &self.description);
        rt::put(w, 19, &self.discount);
        rt::put(w, 6, &self.end_apply_time);
        rt::put(w, 2, &self.expire_time);
        rt::put(w, 26, &self.is_show);
        rt::put(w, 14, &self.left_amount);
        rt::put(w, 15, &self.max_apply_times);
        rt::put(w, 23, &self.max_discount_limit);
        rt::put(w, 10, &self.op_name);
        rt::put(w, 25, &self.pay_type);
        rt::put(w, 3, &self.period_type);
        rt::put(w, 27, &self.shop_id);
        rt::put(w, 5, &self.start_apply_time);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 20, &self.status);
        rt::put(w, 11, &self.threshold);
        rt::put(w, 13, &self.total_amount);
        rt::put(w, 17, &self.r#type);
        rt::put(w, 18, &self.type_detail);
        rt::put(w, 22, &self.update_time);
        rt::put(w, 9, &self.url);
        rt::put(w, 24, &self.used_amount);
        rt::put(w, 4, &self.valid_period);
    }
}

impl rt::Decode for DoudianMarketingGetShopCouponMetaListCouponMeta {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.expire_time, r),
            3 => rt::get(&mut self.period_type, r),
            4 => rt::get(&mut self.valid_period, r),
            5 => rt::get(&mut self.start_apply_time, r),
            6 => rt::get(&mut self.end_apply_time, r),
            7 => rt::get(&mut self.coupon_name, r),
            8 => rt::get(&mut self.description, r),
            9 => rt::get(&mut self.url, r),
            10 => rt::get(&mut self.op_name, r),
            11 => rt::get(&mut self.threshold, r),
            12 => rt::get(&mut self.credit, r),
            13 => rt::get(&mut self.total_amount, r),
            14 => rt::get(&mut self.left_amount, r),
            15 => rt::get(&mut self.max_apply_times, r),
            16 => rt::get(&mut self.day_max_apply_times, r),
            17 => rt::get(&mut self.r#type, r),
            18 => rt::get(&mut self.type_detail, r),
            19 => rt::get(&mut self.discount, r),
            20 => rt::get(&mut self.status, r),
            21 => rt::get(&mut self.create_time, r),
            22 => rt::get(&mut self.update_time, r),
            23 => rt::get(&mut self.max_discount_limit, r),
            24 => rt::get(&mut self.used_amount, r),
            25 => rt::get(&mut self.pay_type, r),
            26 => rt::get(&mut self.is_show, r),
            27 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingGetShopCouponMetaListCouponMeta);

rt::impl_serde!(DoudianMarketingGetShopCouponMetaListCouponMeta, Self::default());

/// Part of the answer to `marketing.GetShopCouponMetaList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMarketingGetShopCouponMetaListData {
    /// 优惠券数量
    pub count: Option<i32>,
    /// 优惠券列表
    pub shop_coupon_meta_list: Vec<DoudianMarketingGetShopCouponMetaListCouponMeta>,
}

impl rt::Encode for DoudianMarketingGetShopCouponMetaListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMarketingGetShopCouponMetaListData",
            &[rt::Field("count", 0, &[]), rt::Field("shop_coupon_meta_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.count);
        rt::put(w, 1, &self.shop_coupon_meta_list);
    }
}

impl rt::Decode for DoudianMarketingGetShopCouponMetaListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.count, r),
            1 => rt::get(&mut self.shop_coupon_meta_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMarketingGetShopCouponMetaListData);

rt::impl_serde!(DoudianMarketingGetShopCouponMetaListData, Self::default());
