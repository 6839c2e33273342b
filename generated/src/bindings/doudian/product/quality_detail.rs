// @generated from doudian/product/product.qualityDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品质量分查询 — `product.qualityDetail`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQualityDetailRequest;
///
/// let request = DoudianProductQualityDetailRequest::new(1);
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
/// | 40002 | `isv.missing-parameter:2030003` | 缺少必要参数 | mend the request |
/// | 40004 | `isv.parameter-invalid:2030004` | 参数值非法 | mend the request |
/// | 50002 | `isv.business-failed:2030002` | 处理超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:2030013` | 读取商品失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQualityDetailRequest {
    /// 商品ID
    pub product_id: i64,
    /// `quality_score_version` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub quality_score_version: Option<rt::Value>,
}

impl DoudianProductQualityDetailRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            quality_score_version: None,
        }
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

/// The answer to [`DoudianProductQualityDetailRequest`].
pub type DoudianProductQualityDetailResponse = rt::DoudianResponse<
    DoudianProductQualityDetailData,
>;

impl rt::DoudianRequest for DoudianProductQualityDetailRequest {
    type Data = DoudianProductQualityDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.qualityDetail",
        path: "/product/qualityDetail",
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
                label: "读取商品失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductQualityDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityDetailRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("quality_score_version", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.quality_score_version);
    }
}

rt::impl_record!(DoudianProductQualityDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductQualityDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.quality_score_version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductQualityDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            quality_score_version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQualityDetailRequest, Self::blank());

/// Part of the answer to `product.qualityDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityDetailData {
    /// 可优化问题项
    pub field_problem: Vec<DoudianProductQualityDetailFieldProblem>,
    /// 商品ID
    pub product_id: i64,
    /// 商品名字
    pub product_name: String,
}

impl rt::Encode for DoudianProductQualityDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityDetailData",
            &[
                rt::Field("field_problem", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.field_problem);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
    }
}

impl rt::Decode for DoudianProductQualityDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.field_problem, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityDetailData);

rt::impl_serde!(DoudianProductQualityDetailData, Self::default());

/// Part of the answer to `product.qualityDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualityDetailFieldProblem {
    /// 字段key
    ///
    /// Codes:
    ///
    /// - `category` 类目
    /// - `props` 属性
    /// - `product_name` 标题
    /// - `pic` 主图
    /// - `desc_pic` 详情图片
    /// - `desc_text` 详情文字
    pub field_key: String,
    /// 字段名
    pub field_name: String,
    /// 问题编码
    pub problem_key: i64,
    /// 问题名
    pub problem_name: String,
    /// 问题建议
    pub suggestion: String,
    /// 问题类型编码
    pub problem_type: i64,
}

impl rt::Encode for DoudianProductQualityDetailFieldProblem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualityDetailFieldProblem",
            &[
                rt::Field(
                    "field_key",
                    rt::REQUIRED,
                    &[
                        "category",
                        "props",
                        "product_name",
                        "pic",
                        "desc_pic",
                        "desc_text",
                    ],
                ),
                rt::Field("field_name", rt::REQUIRED, &[]),
                rt::Field("problem_key", rt::REQUIRED, &[]),
                rt::Field("problem_name", rt::REQUIRED, &[]),
                rt::Field("suggestion", rt::REQUIRED, &[]),
                rt::Field("problem_type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.field_key);
        rt::put(w, 1, &self.field_name);
        rt::put(w, 2, &self.problem_key);
        rt::put(w, 3, &self.problem_name);
        rt::put(w, 5, &self.problem_type);
        rt::put(w, 4, &self.suggestion);
    }
}

impl rt::Decode for DoudianProductQualityDetailFieldProblem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.field_key, r),
            1 => rt::get(&mut self.field_name, r),
            2 => rt::get(&mut self.problem_key, r),
            3 => rt::get(&mut self.problem_name, r),
            4 => rt::get(&mut self.suggestion, r),
            5 => rt::get(&mut self.problem_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualityDetailFieldProblem);

rt::impl_serde!(DoudianProductQualityDetailFieldProblem, Self::default());
