// @generated from doudian/alliance/alliance.colonelActivityCreateOrUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动创建修改 — `alliance.colonelActivityCreateOrUpdate`
///
/// Family: `alliance` (the feature `alliance`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceColonelActivityCreateOrUpdateRequest;
///
/// let request = DoudianAllianceColonelActivityCreateOrUpdateRequest::new(
///     true,
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
///     1,
///     true,
/// );
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4131` | 推广结束早于报名结束 | mend the request |
/// | 40004 | `isv.parameter-invalid:71100` | 活动信息不规范 | mend the request |
/// | 50002 | `isv.business-failed:100` | 不支持创建公开招商 | do not repeat |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:500` | 报名截止早于今天 | mend the request |
/// | 50002 | `isv.business-failed:4136` | 机构结算账户未开通 | do not repeat |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:10000` | 推广开始时间早于今天 | mend the request |
/// | 50002 | `isv.business-failed:110110` | 非本人创建的活动 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityCreateOrUpdateRequest {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 是否有报名门槛
    pub application_limited: bool,
    /// 报名门槛新手店铺
    pub is_new_shop: Option<bool>,
    /// 报名门槛店铺类型
    pub shop_type: Option<String>,
    /// 活动名称
    ///
    /// At most 30 characters.
    pub activity_name: String,
    /// 活动描述
    ///
    /// At most 200 characters.
    pub activity_desc: String,
    /// 商品报名开始时间
    pub apply_start_time: String,
    /// 商品报名结束时间
    pub apply_end_time: String,
    /// 推广开始时间
    pub promote_start_time: Option<String>,
    /// 推广结束时间
    pub promote_end_time: Option<String>,
    /// 最低商品佣金率
    ///
    /// In percent, at most 50; with the service rate at most 90.
    pub commission_rate: String,
    /// 团长服务费率
    ///
    /// In percent, at most 40.
    pub service_rate: String,
    /// 微信号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub wechat_id: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 预估单品销售额, in yuan
    pub estimated_single_sale: String,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `1` 全部商家
    /// - `2` 指定商家
    pub activity_type: i64,
    /// 指定商家ID
    pub specified_shop_ids: Option<String>,
    /// 是否上线活动
    pub online: bool,
    /// 招商类目
    ///
    /// Parts joined by `,`.
    ///
    /// Ids from alliance.activityProductCategoryList.
    pub categories: Option<rt::Csv>,
    /// 店铺体验分门槛
    pub shop_score: Option<i32>,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `0` 专属招商
    /// - `1` 公开招商
    pub activity_kind: Option<i64>,
    /// 最短推广周期
    ///
    /// In days: 30, 90, 180 or 360.
    pub min_promotion_days: Option<i64>,
    /// 跨境店铺报名限制
    ///
    /// Codes:
    ///
    /// - `0` 可报名
    /// - `1` 不可报名
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub threshold_cross_border: Option<i64>,
    /// 限时独家期限
    ///
    /// In months, 0 to 6.
    pub min_exclusion_duration: Option<i64>,
}

#[allow(clippy::wrong_self_convention, clippy::too_many_arguments)]
impl DoudianAllianceColonelActivityCreateOrUpdateRequest {
    /// With the parameters that are required.
    pub fn new(
        application_limited: bool,
        activity_name: impl Into<String>,
        activity_desc: impl Into<String>,
        apply_start_time: impl Into<String>,
        apply_end_time: impl Into<String>,
        commission_rate: impl Into<String>,
        service_rate: impl Into<String>,
        estimated_single_sale: impl Into<String>,
        activity_type: i64,
        online: bool,
    ) -> Self {
        Self {
            activity_id: None,
            application_limited,
            is_new_shop: None,
            shop_type: None,
            activity_name: activity_name.into(),
            activity_desc: activity_desc.into(),
            apply_start_time: apply_start_time.into(),
            apply_end_time: apply_end_time.into(),
            promote_start_time: None,
            promote_end_time: None,
            commission_rate: commission_rate.into(),
            service_rate: service_rate.into(),
            wechat_id: None,
            phone_num: None,
            estimated_single_sale: estimated_single_sale.into(),
            activity_type,
            specified_shop_ids: None,
            online,
            categories: None,
            shop_score: None,
            activity_kind: None,
            min_promotion_days: None,
            threshold_cross_border: None,
            min_exclusion_duration: None,
        }
    }

    /// Sets `activity_id` (活动ID).
    #[must_use]
    pub fn activity_id(mut self, activity_id: i64) -> Self {
        self.activity_id = Some(activity_id);
        self
    }

    /// Sets `is_new_shop` (报名门槛新手店铺).
    #[must_use]
    pub fn is_new_shop(mut self, is_new_shop: bool) -> Self {
        self.is_new_shop = Some(is_new_shop);
        self
    }

    /// Sets `shop_type` (报名门槛店铺类型).
    #[must_use]
    pub fn shop_type(mut self, shop_type: impl Into<String>) -> Self {
        self.shop_type = Some(shop_type.into());
        self
    }

    /// Sets `promote_start_time` (推广开始时间).
    #[must_use]
    pub fn promote_start_time(mut self, promote_start_time: impl Into<String>) -> Self {
        self.promote_start_time = Some(promote_start_time.into());
        self
    }

    /// Sets `promote_end_time` (推广结束时间).
    #[must_use]
    pub fn promote_end_time(mut self, promote_end_time: impl Into<String>) -> Self {
        self.promote_end_time = Some(promote_end_time.into());
        self
    }

    /// Sets `wechat_id` (微信号).
    #[must_use]
    pub fn wechat_id(mut self, wechat_id: impl Into<String>) -> Self {
        self.wechat_id = Some(wechat_id.into());
        self
    }

    /// Sets `phone_num` (手机号).
    #[must_use]
    pub fn phone_num(mut self, phone_num: impl Into<String>) -> Self {
        self.phone_num = Some(phone_num.into());
        self
    }

    /// Sets `specified_shop_ids` (指定商家ID).
    #[must_use]
    pub fn specified_shop_ids(mut self, specified_shop_ids: impl Into<String>) -> Self {
        self.specified_shop_ids = Some(specified_shop_ids.into());
        self
    }

    /// Sets `categories` (招商类目).
    #[must_use]
    pub fn categories(mut self, categories: impl Into<rt::Csv>) -> Self {
        self.categories = Some(categories.into());
        self
    }

    /// Sets `shop_score` (店铺体验分门槛).
    #[must_use]
    pub fn shop_score(mut self, shop_score: i32) -> Self {
        self.shop_score = Some(shop_score);
        self
    }

    /// Sets `activity_kind` (活动类型).
    #[must_use]
    pub fn activity_kind(mut self, activity_kind: i64) -> Self {
        self.activity_kind = Some(activity_kind);
        self
    }

    /// Sets `min_promotion_days` (最短推广周期).
    #[must_use]
    pub fn min_promotion_days(mut self, min_promotion_days: i64) -> Self {
        self.min_promotion_days = Some(min_promotion_days);
        self
    }

    /// Sets `threshold_cross_border` (跨境店铺报名限制).
    #[must_use]
    pub fn threshold_cross_border(mut self, threshold_cross_border: i64) -> Self {
        self.threshold_cross_border = Some(threshold_cross_border);
        self
    }

    /// Sets `min_exclusion_duration` (限时独家期限).
    #[must_use]
    pub fn min_exclusion_duration(mut self, min_exclusion_duration: i64) -> Self {
        self.min_exclusion_duration = Some(min_exclusion_duration);
        self
    }
}

/// The answer to [`DoudianAllianceColonelActivityCreateOrUpdateRequest`].
pub type DoudianAllianceColonelActivityCreateOrUpdateResponse = rt::DoudianResponse<
    DoudianAllianceColonelActivityCreateOrUpdateData,
>;

impl rt::DoudianRequest for DoudianAllianceColonelActivityCreateOrUpdateRequest {
    type Data = DoudianAllianceColonelActivityCreateOrUpdateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.colonelActivityCreateOrUpdate",
        path: "/alliance/colonelActivityCreateOrUpdate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4131",
                label: "推广结束早于报名结束",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:71100",
                label: "活动信息不规范",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100",
                label: "不支持创建公开招商",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "报名截止早于今天",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4136",
                label: "机构结算账户未开通",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "推广开始时间早于今天",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110110",
                label: "非本人创建的活动",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceColonelActivityCreateOrUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityCreateOrUpdateRequest",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("application_limited", rt::REQUIRED, &[]),
                rt::Field("is_new_shop", 0, &[]),
                rt::Field("shop_type", 0, &[]),
                rt::Field("activity_name", rt::REQUIRED, &[]),
                rt::Field("activity_desc", rt::REQUIRED, &[]),
                rt::Field("apply_start_time", rt::REQUIRED, &[]),
                rt::Field("apply_end_time", rt::REQUIRED, &[]),
                rt::Field("promote_start_time", 0, &[]),
                rt::Field("promote_end_time", 0, &[]),
                rt::Field("commission_rate", rt::REQUIRED, &[]),
                rt::Field("service_rate", rt::REQUIRED, &[]),
                rt::Field("wechat_id", rt::PII, &[]),
                rt::Field("phone_num", rt::PII, &[]),
                rt::Field("estimated_single_sale", rt::REQUIRED, &[]),
                rt::Field("activity_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("specified_shop_ids", 0, &[]),
                rt::Field("online", rt::REQUIRED, &[]),
                rt::Field("categories", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("activity_kind", 0, &["0", "1"]),
                rt::Field("min_promotion_days", 0, &[]),
                rt::Field("threshold_cross_border", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("min_exclusion_duration", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.activity_desc);
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 20, &self.activity_kind);
        rt::put(w, 4, &self.activity_name);
        rt::put(w, 15, &self.activity_type);
        rt::put(w, 1, &self.application_limited);
        rt::put(w, 7, &self.apply_end_time);
        rt::put(w, 6, &self.apply_start_time);
        rt::put(w, 18, &self.categories);
        rt::put(w, 10, &self.commission_rate);
        rt::put(w, 14, &self.estimated_single_sale);
        rt::put(w, 2, &self.is_new_shop);
        rt::put(w, 23, &self.min_exclusion_duration);
        rt::put(w, 21, &self.min_promotion_days);
        rt::put(w, 17, &self.online);
        rt::put(w, 13, &self.phone_num);
        rt::put(w, 9, &self.promote_end_time);
        rt::put(w, 8, &self.promote_start_time);
        rt::put(w, 11, &self.service_rate);
        rt::put(w, 19, &self.shop_score);
        rt::put(w, 3, &self.shop_type);
        rt::put(w, 16, &self.specified_shop_ids);
        rt::put(w, 22, &self.threshold_cross_border);
        rt::put(w, 12, &self.wechat_id);
    }
}

rt::impl_record!(DoudianAllianceColonelActivityCreateOrUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceColonelActivityCreateOrUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.application_limited, r),
            2 => rt::get(&mut self.is_new_shop, r),
            3 => rt::get(&mut self.shop_type, r),
            4 => rt::get(&mut self.activity_name, r),
            5 => rt::get(&mut self.activity_desc, r),
            6 => rt::get(&mut self.apply_start_time, r),
            7 => rt::get(&mut self.apply_end_time, r),
            8 => rt::get(&mut self.promote_start_time, r),
            9 => rt::get(&mut self.promote_end_time, r),
            10 => rt::get(&mut self.commission_rate, r),
            11 => rt::get(&mut self.service_rate, r),
            12 => rt::get(&mut self.wechat_id, r),
            13 => rt::get(&mut self.phone_num, r),
            14 => rt::get(&mut self.estimated_single_sale, r),
            15 => rt::get(&mut self.activity_type, r),
            16 => rt::get(&mut self.specified_shop_ids, r),
            17 => rt::get(&mut self.online, r),
            18 => rt::get(&mut self.categories, r),
            19 => rt::get(&mut self.shop_score, r),
            20 => rt::get(&mut self.activity_kind, r),
            21 => rt::get(&mut self.min_promotion_days, r),
            22 => rt::get(&mut self.threshold_cross_border, r),
            23 => rt::get(&mut self.min_exclusion_duration, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceColonelActivityCreateOrUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            application_limited: Default::default(),
            is_new_shop: Default::default(),
            shop_type: Default::default(),
            activity_name: Default::default(),
            activity_desc: Default::default(),
            apply_start_time: Default::default(),
            apply_end_time: Default::default(),
            promote_start_time: Default::default(),
            promote_end_time: Default::default(),
            commission_rate: Default::default(),
            service_rate: Default::default(),
            wechat_id: Default::default(),
            phone_num: Default::default(),
            estimated_single_sale: Default::default(),
            activity_type: Default::default(),
            specified_shop_ids: Default::default(),
            online: Default::default(),
            categories: Default::default(),
            shop_score: Default::default(),
            activity_kind: Default::default(),
            min_promotion_days: Default::default(),
            threshold_cross_border: Default::default(),
            min_exclusion_duration: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceColonelActivityCreateOrUpdateRequest, Self::blank());

/// Part of the answer to `alliance.colonelActivityCreateOrUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityCreateOrUpdateData {
    /// 机构ID
    pub institution_id: Option<i64>,
    /// 活动ID
    pub activity_id: Option<i64>,
}

impl rt::Encode for DoudianAllianceColonelActivityCreateOrUpdateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityCreateOrUpdateData",
            &[rt::Field("institution_id", 0, &[]), rt::Field("activity_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.activity_id);
        rt::put(w, 0, &self.institution_id);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityCreateOrUpdateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.institution_id, r),
            1 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityCreateOrUpdateData);

rt::impl_serde!(DoudianAllianceColonelActivityCreateOrUpdateData, Self::default());
