// @generated from doudian/product/product.qualityTask.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品诊断任务查询 — `product.qualityTask`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQualityTaskRequest;
///
/// let request = DoudianProductQualityTaskRequest::new();
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
/// | 20000 | `isp.service-error:2030001` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:2030201` | 读取数据失败 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:2030003` | 缺少必要参数 | mend the request |
/// | 40004 | `isv.parameter-invalid:2030004` | 参数值非法 | mend the request |
/// | 50002 | `isv.business-failed:2030002` | 处理超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:2030013` | 读取任务失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQualityTaskRequest {
    /// 是否只返回简要信息
    pub brief_only: Option<bool>,
}

impl DoudianProductQualityTaskRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { brief_only: None }
    }

    /// Sets `brief_only` (是否只返回简要信息).
    #[must_use]
    pub fn brief_only(mut self, brief_only: bool) -> Self {
        self.brief_only = Some(brief_only);
        self
    }
}

impl Default for DoudianProductQualityTaskRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductQualityTaskRequest`].
pub type DoudianProductQualityTaskResponse = rt::DoudianResponse<
    DoudianProductQualityTaskData,
>;

impl rt::DoudianRequest for DoudianProductQualityTaskRequest {
    type Data = DoudianProductQualityTaskData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.qualityTask",
        path: "/product/qualityTask",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2030001",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2030201",
                label: "读取数据失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2030003",
                label: "缺少必要参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2030004",
                label: "参数值非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2030002",
                label: "处理超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2030013",
                label: "读取任务失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductQualityTaskRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityTaskRequest",
            &[rt::Field("brief_only", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brief_only);
    }
}

rt::impl_record!(DoudianProductQualityTaskRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductQualityTaskRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brief_only, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductQualityTaskRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            brief_only: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQualityTaskRequest, Self::blank());

/// Part of the answer to `product.qualityTask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityTaskData {
    /// 总共需要诊断的商品数
    pub product_num_total: i64,
    /// 已经诊断过的商品数
    pub product_num_finished: i64,
    /// 任务状态
    ///
    /// Codes:
    ///
    /// - `0` 初始化
    /// - `1` 进行中
    /// - `2` 已完成
    pub task_status: i64,
    /// 待优化商品数
    pub product_num_to_improve_total: Option<i64>,
    /// 可优化项总数
    pub problem_num_total: Option<i64>,
    /// 待优化项数量
    pub problem_num_to_improve: Option<i64>,
    /// 任务完成时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub task_finish_time: Option<rt::DateTime>,
    /// 问题类型分布
    pub problem_type_distribution: Vec<DoudianProductQualityTaskProblemTypeDistribution>,
    /// 任务ID
    pub task_id: i64,
    /// 达标率
    pub standard_rate: f64,
    /// 是否达标
    pub is_standard: bool,
    /// 达标商品数
    pub meet_standard_num: i64,
}

impl rt::Encode for DoudianProductQualityTaskData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityTaskData",
            &[
                rt::Field("product_num_total", rt::REQUIRED, &[]),
                rt::Field("product_num_finished", rt::REQUIRED, &[]),
                rt::Field("task_status", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("product_num_to_improve_total", 0, &[]),
                rt::Field("problem_num_total", 0, &[]),
                rt::Field("problem_num_to_improve", 0, &[]),
                rt::Field("task_finish_time", 0, &[]),
                rt::Field("problem_type_distribution", 0, &[]),
                rt::Field("task_id", rt::REQUIRED, &[]),
                rt::Field("standard_rate", rt::REQUIRED, &[]),
                rt::Field("is_standard", rt::REQUIRED, &[]),
                rt::Field("meet_standard_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.is_standard);
        rt::put(w, 11, &self.meet_standard_num);
        rt::put(w, 5, &self.problem_num_to_improve);
        rt::put(w, 4, &self.problem_num_total);
        rt::put(w, 7, &self.problem_type_distribution);
        rt::put(w, 1, &self.product_num_finished);
        rt::put(w, 3, &self.product_num_to_improve_total);
        rt::put(w, 0, &self.product_num_total);
        rt::put(w, 9, &self.standard_rate);
        rt::put(w, 6, &self.task_finish_time);
        rt::put(w, 8, &self.task_id);
        rt::put(w, 2, &self.task_status);
    }
}

impl rt::Decode for DoudianProductQualityTaskData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_num_total, r),
            1 => rt::get(&mut self.product_num_finished, r),
            2 => rt::get(&mut self.task_status, r),
            3 => rt::get(&mut self.product_num_to_improve_total, r),
            4 => rt::get(&mut self.problem_num_total, r),
            5 => rt::get(&mut self.problem_num_to_improve, r),
            6 => rt::get(&mut self.task_finish_time, r),
            7 => rt::get(&mut self.problem_type_distribution, r),
            8 => rt::get(&mut self.task_id, r),
            9 => rt::get(&mut self.standard_rate, r),
            10 => rt::get(&mut self.is_standard, r),
            11 => rt::get(&mut self.meet_standard_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityTaskData);

rt::impl_serde!(DoudianProductQualityTaskData, Self::default());

/// Part of the answer to `product.qualityTask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityTaskProblemTypeDistribution {
    /// 优化项代号
    ///
    /// Codes:
    ///
    /// - `1` 商品信息不规范
    /// - `2` 关键信息待优化
    /// - `3` 商品素材缺失
    pub type_key: i64,
    /// 优化项具体名字
    pub type_name: String,
    /// 具体问题数量
    pub num: i64,
}

impl rt::Encode for DoudianProductQualityTaskProblemTypeDistribution {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityTaskProblemTypeDistribution",
            &[
                rt::Field("type_key", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("type_name", rt::REQUIRED, &[]),
                rt::Field("num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.num);
        rt::put(w, 0, &self.type_key);
        rt::put(w, 1, &self.type_name);
    }
}

impl rt::Decode for DoudianProductQualityTaskProblemTypeDistribution {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.type_key, r),
            1 => rt::get(&mut self.type_name, r),
            2 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityTaskProblemTypeDistribution);

rt::impl_serde!(DoudianProductQualityTaskProblemTypeDistribution, Self::default());
