// @generated from doudian/product/product.qualityList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品质量列表 — `product.qualityList`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQualityListRequest;
///
/// let request = DoudianProductQualityListRequest::new(1, 1, 1);
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
/// | 50002 | `isv.business-failed:2030013` | 读取商品失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQualityListRequest {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名字
    pub product_name: Option<String>,
    /// 排序方式
    pub order_by: Option<String>,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub page_size: i64,
    /// 任务ID
    #[deprecated]
    pub task_id: i64,
    /// 商品诊断状态
    ///
    /// Codes:
    ///
    /// - `0` 待诊断
    /// - `1` 待优化
    /// - `2` 已修改审核中
    /// - `3` 已优化
    pub diagnose_status: Option<Vec<i64>>,
    /// 商品状态
    ///
    /// No longer in the platform's documentation.
    #[deprecated]
    pub status: Option<i32>,
    /// `quality_score_version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub quality_score_version: Option<rt::Value>,
}

#[allow(deprecated)]
impl DoudianProductQualityListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, page_size: i64, task_id: i64) -> Self {
        Self {
            product_id: None,
            product_name: None,
            order_by: None,
            page,
            page_size,
            task_id,
            diagnose_status: None,
            status: None,
            quality_score_version: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `product_name` (商品名字).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `diagnose_status` (商品诊断状态).
    #[must_use]
    pub fn diagnose_status(mut self, diagnose_status: impl Into<Vec<i64>>) -> Self {
        self.diagnose_status = Some(diagnose_status.into());
        self
    }

    /// Sets `status` (商品状态).
    #[deprecated]
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `quality_score_version`.
    #[must_use]
    pub fn quality_score_version(
        mut self,
        quality_score_version: impl Into<rt::Value>,
    ) -> Self {
        self.quality_score_version = Some(quality_score_version.into());
        self
    }
}

/// The answer to [`DoudianProductQualityListRequest`].
pub type DoudianProductQualityListResponse = rt::DoudianResponse<
    DoudianProductQualityListData,
>;

impl rt::DoudianRequest for DoudianProductQualityListRequest {
    type Data = DoudianProductQualityListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.qualityList",
        path: "/product/qualityList",
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
                sub_code: "isv.business-failed:2030013",
                label: "读取商品失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductQualityListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityListRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("order_by", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("task_id", rt::REQUIRED, &[]),
                rt::Field("diagnose_status", 0, &["0", "1", "2", "3"]),
                rt::Field("status", 0, &[]),
                rt::Field("quality_score_version", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.diagnose_status);
        rt::put(w, 2, &self.order_by);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 8, &self.quality_score_version);
        rt::put(w, 7, &self.status);
        rt::put(w, 5, &self.task_id);
    }
}

rt::impl_record!(DoudianProductQualityListRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianProductQualityListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.order_by, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.page_size, r),
            5 => rt::get(&mut self.task_id, r),
            6 => rt::get(&mut self.diagnose_status, r),
            7 => rt::get(&mut self.status, r),
            8 => rt::get(&mut self.quality_score_version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianProductQualityListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            product_name: Default::default(),
            order_by: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            task_id: Default::default(),
            diagnose_status: Default::default(),
            status: Default::default(),
            quality_score_version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQualityListRequest, Self::blank());

impl rt::Paged for DoudianProductQualityListData {
    type Item = DoudianProductQualityListQuality;

    fn items(&self) -> &[DoudianProductQualityListQuality] {
        &self.quality_list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `product.qualityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityListData {
    /// 商品质量列表
    pub quality_list: Vec<DoudianProductQualityListQuality>,
    /// 店铺待优化商品总量
    pub total: i64,
}

impl rt::Encode for DoudianProductQualityListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityListData",
            &[
                rt::Field("quality_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.quality_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductQualityListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.quality_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityListData);

rt::impl_serde!(DoudianProductQualityListData, Self::default());

/// Part of the answer to `product.qualityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityListProblemTypeDistribution {
    /// 待优化问题类型
    pub type_name: String,
    /// 问题数量
    pub num: i64,
}

impl rt::Encode for DoudianProductQualityListProblemTypeDistribution {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityListProblemTypeDistribution",
            &[
                rt::Field("type_name", rt::REQUIRED, &[]),
                rt::Field("num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.type_name);
    }
}

impl rt::Decode for DoudianProductQualityListProblemTypeDistribution {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.type_name, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityListProblemTypeDistribution);

rt::impl_serde!(DoudianProductQualityListProblemTypeDistribution, Self::default());

/// Part of the answer to `product.qualityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityListQuality {
    /// 商品ID
    pub product_id: i64,
    /// 商品名字
    pub product_name: String,
    /// 待优化问题数量
    pub problem_num_to_improve: i64,
    /// 待优化问题分布列表
    pub problem_type_distribution: Vec<DoudianProductQualityListProblemTypeDistribution>,
    /// 商品是否达标
    ///
    /// Codes:
    ///
    /// - `1` 达标
    /// - `2` 不达标
    pub meet_standard: i64,
    /// 商品基础分
    pub base_score: i64,
}

impl rt::Encode for DoudianProductQualityListQuality {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityListQuality",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("problem_num_to_improve", rt::REQUIRED, &[]),
                rt::Field("problem_type_distribution", 0, &[]),
                rt::Field("meet_standard", rt::REQUIRED, &["1", "2"]),
                rt::Field("base_score", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.base_score);
        rt::put(w, 4, &self.meet_standard);
        rt::put(w, 2, &self.problem_num_to_improve);
        rt::put(w, 3, &self.problem_type_distribution);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
    }
}

impl rt::Decode for DoudianProductQualityListQuality {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.problem_num_to_improve, r),
            3 => rt::get(&mut self.problem_type_distribution, r),
            4 => rt::get(&mut self.meet_standard, r),
            5 => rt::get(&mut self.base_score, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityListQuality);

rt::impl_serde!(DoudianProductQualityListQuality, Self::default());
