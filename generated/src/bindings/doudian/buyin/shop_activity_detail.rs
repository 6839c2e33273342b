// @generated from doudian/buyin/buyin.shopActivityDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopType;

/// 团长活动详情查询 — `buyin.shopActivityDetail`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinShopActivityDetailRequest;
///
/// let request = DoudianBuyinShopActivityDetailRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:500` | 活动不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinShopActivityDetailRequest {
    /// 活动ID
    pub activity_id: i64,
}

impl DoudianBuyinShopActivityDetailRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64) -> Self {
        Self { activity_id }
    }
}

/// The answer to [`DoudianBuyinShopActivityDetailRequest`].
pub type DoudianBuyinShopActivityDetailResponse = rt::DoudianResponse<
    DoudianBuyinShopActivityDetailData,
>;

impl rt::DoudianRequest for DoudianBuyinShopActivityDetailRequest {
    type Data = DoudianBuyinShopActivityDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.shopActivityDetail",
        path: "/buyin/shopActivityDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "活动不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinShopActivityDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopActivityDetailRequest",
            &[rt::Field("activity_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
    }
}

rt::impl_record!(DoudianBuyinShopActivityDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinShopActivityDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinShopActivityDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinShopActivityDetailRequest, Self::blank());

/// Part of the answer to `buyin.shopActivityDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShopActivityDetailData {
    /// 机构ID
    pub partner_id: Option<i64>,
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 是否限制新手店铺
    pub is_new_shop: Option<bool>,
    /// 报名门槛店铺类型
    pub shop_type: Vec<DoudianShopType>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 活动描述
    pub activity_desc: Option<String>,
    /// 活动报名开始时间
    pub apply_start_time: Option<String>,
    /// 活动报名结束时间
    pub apply_end_time: Option<String>,
    /// 最低佣金率
    pub commission_rate: Option<String>,
    /// 最低服务费率
    pub service_rate: Option<String>,
    /// 微信号密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub wechat_id: Option<String>,
    /// 手机号密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 预估销售额
    pub estimated_single_sale: Option<String>,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `1` 全部商家
    /// - `2` 指定商家
    pub activity_type: Option<i64>,
    /// 指定商家ID
    pub specified_shop_ids: Option<String>,
    /// 招商类目
    pub categories: Vec<i64>,
    /// 店铺体验分门槛
    pub shop_score: Option<i32>,
    /// 最短推广周期
    pub min_promotion_days: Option<i64>,
    /// 跨境店铺报名限制
    ///
    /// Codes:
    ///
    /// - `0` 可报名
    /// - `1` 不可报名
    pub threshold_cross_border: Option<i64>,
    /// 是否有报名门槛
    pub has_threshold: Option<bool>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<i64>,
    /// 限时独家期限
    pub months_of_protection: Option<i64>,
    /// 团长名称
    pub colonel_name: Option<String>,
}

impl rt::Encode for DoudianBuyinShopActivityDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShopActivityDetailData",
            &[
                rt::Field("partner_id", 0, &[]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("is_new_shop", 0, &[]),
                rt::Field("shop_type", 0, DoudianShopType::KNOWN),
                rt::Field("activity_name", 0, &[]),
                rt::Field("activity_desc", 0, &[]),
                rt::Field("apply_start_time", 0, &[]),
                rt::Field("apply_end_time", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("service_rate", 0, &[]),
                rt::Field("wechat_id", rt::PII, &[]),
                rt::Field("phone_num", rt::PII, &[]),
                rt::Field("estimated_single_sale", 0, &[]),
                rt::Field("activity_type", 0, &["1", "2"]),
                rt::Field("specified_shop_ids", 0, &[]),
                rt::Field("categories", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("min_promotion_days", 0, &[]),
                rt::Field("threshold_cross_border", 0, &["0", "1"]),
                rt::Field("has_threshold", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
                rt::Field("months_of_protection", 0, &[]),
                rt::Field("colonel_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.activity_desc);
        rt::put(w, 1, &self.activity_id);
        rt::put(w, 4, &self.activity_name);
        rt::put(w, 13, &self.activity_type);
        rt::put(w, 7, &self.apply_end_time);
        rt::put(w, 6, &self.apply_start_time);
        rt::put(w, 15, &self.categories);
        rt::put(w, 20, &self.colonel_buyin_id);
        rt::put(w, 22, &self.colonel_name);
        rt::put(w, 8, &self.commission_rate);
        rt::put(w, 12, &self.estimated_single_sale);
        rt::put(w, 19, &self.has_threshold);
        rt::put(w, 2, &self.is_new_shop);
        rt::put(w, 17, &self.min_promotion_days);
        rt::put(w, 21, &self.months_of_protection);
        rt::put(w, 0, &self.partner_id);
        rt::put(w, 11, &self.phone_num);
        rt::put(w, 9, &self.service_rate);
        rt::put(w, 16, &self.shop_score);
        rt::put(w, 3, &self.shop_type);
        rt::put(w, 14, &self.specified_shop_ids);
        rt::put(w, 18, &self.threshold_cross_border);
        rt::put(w, 10, &self.wechat_id);
    }
}

impl rt::Decode for DoudianBuyinShopActivityDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.partner_id, r),
            1 => rt::get(&mut self.activity_id, r),
            2 => rt::get(&mut self.is_new_shop, r),
            3 => rt::get(&mut self.shop_type, r),
            4 => rt::get(&mut self.activity_name, r),
            5 => rt::get(&mut self.activity_desc, r),
            6 => rt::get(&mut self.apply_start_time, r),
            7 => rt::get(&mut self.apply_end_time, r),
            8 => rt::get(&mut self.commission_rate, r),
            9 => rt::get(&mut self.service_rate, r),
            10 => rt::get(&mut self.wechat_id, r),
            11 => rt::get(&mut self.phone_num, r),
            12 => rt::get(&mut self.estimated_single_sale, r),
            13 => rt::get(&mut self.activity_type, r),
            14 => rt::get(&mut self.specified_shop_ids, r),
            15 => rt::get(&mut self.categories, r),
            16 => rt::get(&mut self.shop_score, r),
            17 => rt::get(&mut self.min_promotion_days, r),
            18 => rt::get(&mut self.threshold_cross_border, r),
            19 => rt::get(&mut self.has_threshold, r),
            20 => rt::get(&mut self.colonel_buyin_id, r),
            21 => rt::get(&mut self.months_of_protection, r),
            22 => rt::get(&mut self.colonel_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShopActivityDetailData);

rt::impl_serde!(DoudianBuyinShopActivityDetailData, Self::default());
