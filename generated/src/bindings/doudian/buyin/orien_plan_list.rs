// @generated from doudian/buyin/buyin.orienPlanList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划列表 — `buyin.orienPlanList`
///
/// page is at most 100.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 40.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrienPlanListRequest;
///
/// let request = DoudianBuyinOrienPlanListRequest::new();
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
/// | 50002 | `isv.business-failed:4102` | 商家推广已关闭 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanListRequest {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 定向计划ID
    pub orien_plan_id: Option<String>,
    /// 翻页页数
    pub page: Option<i64>,
    /// 翻页每页数量
    pub page_size: Option<i64>,
}

impl DoudianBuyinOrienPlanListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            product_name: None,
            orien_plan_id: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `product_name` (商品名称).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `orien_plan_id` (定向计划ID).
    #[must_use]
    pub fn orien_plan_id(mut self, orien_plan_id: impl Into<String>) -> Self {
        self.orien_plan_id = Some(orien_plan_id.into());
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (翻页每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianBuyinOrienPlanListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinOrienPlanListRequest`].
pub type DoudianBuyinOrienPlanListResponse = rt::DoudianResponse<
    DoudianBuyinOrienPlanListData,
>;

impl rt::DoudianRequest for DoudianBuyinOrienPlanListRequest {
    type Data = DoudianBuyinOrienPlanListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orienPlanList",
        path: "/buyin/orienPlanList",
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
                sub_code: "isv.business-failed:4102",
                label: "商家推广已关闭",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOrienPlanListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanListRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("orien_plan_id", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.orien_plan_id);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
    }
}

rt::impl_record!(DoudianBuyinOrienPlanListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrienPlanListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.orien_plan_id, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrienPlanListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            product_name: Default::default(),
            orien_plan_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrienPlanListRequest, Self::blank());

impl rt::Paged for DoudianBuyinOrienPlanListData {
    type Item = DoudianBuyinOrienPlanListProductOrientPlan;

    fn items(&self) -> &[DoudianBuyinOrienPlanListProductOrientPlan] {
        &self.orien_plans
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `buyin.orienPlanList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanListData {
    /// 商品定向计划列表
    pub orien_plans: Vec<DoudianBuyinOrienPlanListProductOrientPlan>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianBuyinOrienPlanListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanListData",
            &[
                rt::Field("orien_plans", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.orien_plans);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plans, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanListData);

rt::impl_serde!(DoudianBuyinOrienPlanListData, Self::default());

/// Part of the answer to `buyin.orienPlanList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanListOrientPlan {
    /// 定向计划ID
    pub orien_plan_id: String,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品封面URL
    pub cover: String,
    /// 商品价格, in fen (0.01 yuan)
    pub price: i64,
    /// 计划状态
    ///
    /// Codes:
    ///
    /// - `1` 投放中
    /// - `2` 已关闭
    /// - `3` 关闭中
    pub plan_status: i32,
    /// 佣金比例
    pub cos_ratio: f64,
    /// 申请设置
    ///
    /// Codes:
    ///
    /// - `1` 不可以申请
    /// - `2` 可以申请
    pub apply_type: i32,
    /// 限制类型
    ///
    /// Codes:
    ///
    /// - `1` 无限制
    /// - `2` 有限制
    pub restricted_type: i32,
    /// 达人等级
    ///
    /// Codes:
    ///
    /// - `0` 无限制
    /// - `3` 3级以上
    /// - `4` 4级以上
    /// - `5` 5级以上
    /// - `6` 6级以上
    pub author_level: i32,
    /// 审核类型
    ///
    /// Codes:
    ///
    /// - `1` 自动通过
    /// - `2` 需要审核
    pub audit_type: i32,
    /// 达人人数
    pub kol_num: i32,
    /// 开始时间戳
    pub start_time: i64,
    /// 过期时间戳
    pub end_time: i64,
    /// 创建时间戳
    pub create_time: i64,
    /// 修改后的佣金比例
    pub new_cos_ratio: Option<f64>,
    /// 修改后的佣金比例生效时间戳
    pub new_cos_ratio_start_time: Option<i64>,
}

impl rt::Encode for DoudianBuyinOrienPlanListOrientPlan {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanListOrientPlan",
            &[
                rt::Field("orien_plan_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("cover", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("plan_status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("cos_ratio", rt::REQUIRED, &[]),
                rt::Field("apply_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("restricted_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("author_level", rt::REQUIRED, &["0", "3", "4", "5", "6"]),
                rt::Field("audit_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("kol_num", rt::REQUIRED, &[]),
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("new_cos_ratio", 0, &[]),
                rt::Field("new_cos_ratio_start_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.apply_type);
        rt::put(w, 10, &self.audit_type);
        rt::put(w, 9, &self.author_level);
        rt::put(w, 6, &self.cos_ratio);
        rt::put(w, 3, &self.cover);
        rt::put(w, 14, &self.create_time);
        rt::put(w, 13, &self.end_time);
        rt::put(w, 11, &self.kol_num);
        rt::put(w, 15, &self.new_cos_ratio);
        rt::put(w, 16, &self.new_cos_ratio_start_time);
        rt::put(w, 0, &self.orien_plan_id);
        rt::put(w, 5, &self.plan_status);
        rt::put(w, 4, &self.price);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 8, &self.restricted_type);
        rt::put(w, 12, &self.start_time);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanListOrientPlan {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.cover, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.plan_status, r),
            6 => rt::get(&mut self.cos_ratio, r),
            7 => rt::get(&mut self.apply_type, r),
            8 => rt::get(&mut self.restricted_type, r),
            9 => rt::get(&mut self.author_level, r),
            10 => rt::get(&mut self.audit_type, r),
            11 => rt::get(&mut self.kol_num, r),
            12 => rt::get(&mut self.start_time, r),
            13 => rt::get(&mut self.end_time, r),
            14 => rt::get(&mut self.create_time, r),
            15 => rt::get(&mut self.new_cos_ratio, r),
            16 => rt::get(&mut self.new_cos_ratio_start_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanListOrientPlan);

rt::impl_serde!(DoudianBuyinOrienPlanListOrientPlan, Self::default());

/// Part of the answer to `buyin.orienPlanList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanListProductOrientPlan {
    /// 商品ID
    pub product_id: i64,
    /// 定向计划列表
    pub orien_plans: Vec<DoudianBuyinOrienPlanListOrientPlan>,
}

impl rt::Encode for DoudianBuyinOrienPlanListProductOrientPlan {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanListProductOrientPlan",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("orien_plans", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.orien_plans);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanListProductOrientPlan {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.orien_plans, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanListProductOrientPlan);

rt::impl_serde!(DoudianBuyinOrienPlanListProductOrientPlan, Self::default());
