// @generated from doudian/buyin/buyin.createOrUpdateOrienPlan.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划创建修改 — `buyin.createOrUpdateOrienPlan`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinCreateOrUpdateOrienPlanOrientPlan, DoudianBuyinCreateOrUpdateOrienPlanRequest};
///
/// let request = DoudianBuyinCreateOrUpdateOrienPlanRequest::new(
///     true,
///     DoudianBuyinCreateOrUpdateOrienPlanOrientPlan::new(),
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4106` | 无效商品ID | mend the request |
/// | 40004 | `isv.parameter-invalid:4107` | 无效结束时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4109` | 无效佣金率 | mend the request |
/// | 40004 | `isv.parameter-invalid:4114` | 无效定向计划ID | mend the request |
/// | 50002 | `isv.business-failed:4102` | 商家推广已关闭 | do not repeat |
/// | 50002 | `isv.business-failed:4110` | 创建定向计划失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4111` | 存在相同定向计划 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinCreateOrUpdateOrienPlanRequest {
    /// 是否是创建
    pub is_create: bool,
    /// 定向计划信息
    pub plan: DoudianBuyinCreateOrUpdateOrienPlanOrientPlan,
}

impl DoudianBuyinCreateOrUpdateOrienPlanRequest {
    /// With the parameters that are required.
    pub fn new(
        is_create: bool,
        plan: DoudianBuyinCreateOrUpdateOrienPlanOrientPlan,
    ) -> Self {
        Self { is_create, plan }
    }
}

/// The answer to [`DoudianBuyinCreateOrUpdateOrienPlanRequest`].
pub type DoudianBuyinCreateOrUpdateOrienPlanResponse = rt::DoudianResponse<
    DoudianBuyinCreateOrUpdateOrienPlanData,
>;

impl rt::DoudianRequest for DoudianBuyinCreateOrUpdateOrienPlanRequest {
    type Data = DoudianBuyinCreateOrUpdateOrienPlanData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.createOrUpdateOrienPlan",
        path: "/buyin/createOrUpdateOrienPlan",
        token: true,
        effect: rt::Effect::Write,
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
                sub_code: "isv.parameter-invalid:4106",
                label: "无效商品ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4107",
                label: "无效结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4109",
                label: "无效佣金率",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4114",
                label: "无效定向计划ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4102",
                label: "商家推广已关闭",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4110",
                label: "创建定向计划失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4111",
                label: "存在相同定向计划",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinCreateOrUpdateOrienPlanRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinCreateOrUpdateOrienPlanRequest",
            &[
                rt::Field("is_create", rt::REQUIRED, &[]),
                rt::Field("plan", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_create);
        rt::put(w, 1, &self.plan);
    }
}

rt::impl_record!(DoudianBuyinCreateOrUpdateOrienPlanRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinCreateOrUpdateOrienPlanRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_create, r),
            1 => rt::get(&mut self.plan, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinCreateOrUpdateOrienPlanRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            is_create: Default::default(),
            plan: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinCreateOrUpdateOrienPlanRequest, Self::blank());

/// Part of the answer to `buyin.createOrUpdateOrienPlan`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinCreateOrUpdateOrienPlanData {
    /// 定向计划ID
    pub plan_id: String,
}

impl rt::Encode for DoudianBuyinCreateOrUpdateOrienPlanData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinCreateOrUpdateOrienPlanData",
            &[rt::Field("plan_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.plan_id);
    }
}

impl rt::Decode for DoudianBuyinCreateOrUpdateOrienPlanData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plan_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinCreateOrUpdateOrienPlanData);

rt::impl_serde!(DoudianBuyinCreateOrUpdateOrienPlanData, Self::default());

/// Part of the request `buyin.createOrUpdateOrienPlan`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinCreateOrUpdateOrienPlanOrientPlan {
    /// 定向计划ID
    ///
    /// Needed for a change.
    pub orien_plan_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 佣金比例
    ///
    /// In percent, a whole number to 80.
    pub cos_ratio: Option<f64>,
    /// 申请设置
    ///
    /// Codes:
    ///
    /// - `1` 不可以申请
    /// - `2` 可以申请
    pub apply_type: Option<i32>,
    /// 限制类型
    ///
    /// Codes:
    ///
    /// - `1` 无限制
    /// - `2` 有限制
    pub restricted_type: Option<i32>,
    /// 达人等级
    ///
    /// Codes:
    ///
    /// - `0` 无限制
    /// - `3` 3级以上
    /// - `4` 4级以上
    /// - `5` 5级以上
    /// - `6` 6级以上
    pub author_level: Option<i32>,
    /// 审核类型
    ///
    /// Codes:
    ///
    /// - `1` 自动通过
    /// - `2` 需要审核
    pub audit_type: Option<i32>,
    /// 过期时间戳
    pub end_time: Option<i64>,
}

impl DoudianBuyinCreateOrUpdateOrienPlanOrientPlan {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            orien_plan_id: None,
            product_id: None,
            cos_ratio: None,
            apply_type: None,
            restricted_type: None,
            author_level: None,
            audit_type: None,
            end_time: None,
        }
    }

    /// Sets `orien_plan_id` (定向计划ID).
    #[must_use]
    pub fn orien_plan_id(mut self, orien_plan_id: impl Into<String>) -> Self {
        self.orien_plan_id = Some(orien_plan_id.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `cos_ratio` (佣金比例).
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: f64) -> Self {
        self.cos_ratio = Some(cos_ratio);
        self
    }

    /// Sets `apply_type` (申请设置).
    #[must_use]
    pub fn apply_type(mut self, apply_type: i32) -> Self {
        self.apply_type = Some(apply_type);
        self
    }

    /// Sets `restricted_type` (限制类型).
    #[must_use]
    pub fn restricted_type(mut self, restricted_type: i32) -> Self {
        self.restricted_type = Some(restricted_type);
        self
    }

    /// Sets `author_level` (达人等级).
    #[must_use]
    pub fn author_level(mut self, author_level: i32) -> Self {
        self.author_level = Some(author_level);
        self
    }

    /// Sets `audit_type` (审核类型).
    #[must_use]
    pub fn audit_type(mut self, audit_type: i32) -> Self {
        self.audit_type = Some(audit_type);
        self
    }

    /// Sets `end_time` (过期时间戳).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }
}

impl rt::Encode for DoudianBuyinCreateOrUpdateOrienPlanOrientPlan {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinCreateOrUpdateOrienPlanOrientPlan",
            &[
                rt::Field("orien_plan_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("apply_type", 0, &["1", "2"]),
                rt::Field("restricted_type", 0, &["1", "2"]),
                rt::Field("author_level", 0, &["0", "3", "4", "5", "6"]),
                rt::Field("audit_type", 0, &["1", "2"]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.apply_type);
        rt::put(w, 6, &self.audit_type);
        rt::put(w, 5, &self.author_level);
        rt::put(w, 2, &self.cos_ratio);
        rt::put(w, 7, &self.end_time);
        rt::put(w, 0, &self.orien_plan_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 4, &self.restricted_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinCreateOrUpdateOrienPlanOrientPlan {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.cos_ratio, r),
            3 => rt::get(&mut self.apply_type, r),
            4 => rt::get(&mut self.restricted_type, r),
            5 => rt::get(&mut self.author_level, r),
            6 => rt::get(&mut self.audit_type, r),
            7 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinCreateOrUpdateOrienPlanOrientPlan);

rt::impl_serde!(DoudianBuyinCreateOrUpdateOrienPlanOrientPlan, Self::default());
