// @generated from doudian/spu/spu.getSpuRule.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianPropertyValue;

/// 查询SPU规则 — `spu.getSpuRule`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetSpuRuleRequest;
///
/// let request = DoudianSpuGetSpuRuleRequest::new(1);
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
/// | 50002 | `isv.business-failed:2012013` | 读取失败 | wait, then repeat |
/// | 80000 | `isv.risk-control-failed:20121002` | 操作人非法 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuRuleRequest {
    /// 类目ID
    pub category_id: i64,
}

impl DoudianSpuGetSpuRuleRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self { category_id }
    }
}

/// The answer to [`DoudianSpuGetSpuRuleRequest`].
pub type DoudianSpuGetSpuRuleResponse = rt::DoudianResponse<DoudianSpuGetSpuRuleData>;

impl rt::DoudianRequest for DoudianSpuGetSpuRuleRequest {
    type Data = DoudianSpuGetSpuRuleData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getSpuRule",
        path: "/spu/getSpuRule",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2012013",
                label: "读取失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:20121002",
                label: "操作人非法",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianSpuGetSpuRuleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuRuleRequest",
            &[rt::Field("category_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
    }
}

rt::impl_record!(DoudianSpuGetSpuRuleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetSpuRuleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetSpuRuleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetSpuRuleRequest, Self::blank());

/// Part of the answer to `spu.getSpuRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuRuleData {
    /// SPU属性规则
    pub spu_property_rule: Vec<DoudianSpuGetSpuRuleSpuPropertyRule>,
    /// SPU图片规则
    pub spu_images_rule: Option<DoudianSpuGetSpuRuleImagesRule>,
    /// SPU实物图规则
    pub spu_actual_images_rule: Option<DoudianSpuGetSpuRuleImagesRule>,
    /// `control_type` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 不管控
    /// - `1` 弱管控
    /// - `2` 强管控
    pub control_type: Option<i64>,
    /// 是否支持SPU发品
    pub support_spu_product: Option<bool>,
    /// 是否支持新建SPU
    pub support_create_spu: Option<bool>,
}

impl rt::Encode for DoudianSpuGetSpuRuleData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuRuleData",
            &[
                rt::Field("spu_property_rule", 0, &[]),
                rt::Field("spu_images_rule", 0, &[]),
                rt::Field("spu_actual_images_rule", 0, &[]),
                rt::Field("control_type", 0, &["0", "1", "2"]),
                rt::Field("support_spu_product", 0, &[]),
                rt::Field("support_create_spu", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.control_type);
        rt::put(w, 2, &self.spu_actual_images_rule);
        rt::put(w, 1, &self.spu_images_rule);
        rt::put(w, 0, &self.spu_property_rule);
        rt::put(w, 5, &self.support_create_spu);
        rt::put(w, 4, &self.support_spu_product);
    }
}

impl rt::Decode for DoudianSpuGetSpuRuleData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_property_rule, r),
            1 => rt::get(&mut self.spu_images_rule, r),
            2 => rt::get(&mut self.spu_actual_images_rule, r),
            3 => rt::get(&mut self.control_type, r),
            4 => rt::get(&mut self.support_spu_product, r),
            5 => rt::get(&mut self.support_create_spu, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuRuleData);

rt::impl_serde!(DoudianSpuGetSpuRuleData, Self::default());

/// Part of the answer to `spu.getSpuRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuRuleImagesRule {
    /// 是否必填
    pub is_required: Option<i64>,
    /// 最大数量
    pub max_num: Option<i64>,
    /// 最小数量
    pub min_num: Option<i64>,
}

impl rt::Encode for DoudianSpuGetSpuRuleImagesRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuRuleImagesRule",
            &[
                rt::Field("is_required", 0, &[]),
                rt::Field("max_num", 0, &[]),
                rt::Field("min_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_required);
        rt::put(w, 1, &self.max_num);
        rt::put(w, 2, &self.min_num);
    }
}

impl rt::Decode for DoudianSpuGetSpuRuleImagesRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_required, r),
            1 => rt::get(&mut self.max_num, r),
            2 => rt::get(&mut self.min_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuRuleImagesRule);

rt::impl_serde!(DoudianSpuGetSpuRuleImagesRule, Self::default());

/// Part of the answer to `spu.getSpuRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuRuleSpuPropertyRule {
    /// 属性名
    pub property_name: Option<String>,
    /// 属性ID
    pub property_id: Option<i64>,
    /// 是否必填
    pub is_required: Option<i64>,
    /// 输入类型
    ///
    /// Codes:
    ///
    /// - `1` 单选
    /// - `2` 多选
    /// - `3` 输入框
    /// - `6` 成分属性
    pub value_type: Option<String>,
    /// 属性类型
    ///
    /// Codes:
    ///
    /// - `0` 绑定属性
    /// - `1` 关键属性
    /// - `2` 销售属性
    pub property_type: Option<i64>,
    /// 是否支持枚举可输入
    pub diy_type: Option<i64>,
    /// 最大可选数量
    pub max_select_num: Option<i64>,
    /// 属性值
    pub values: Vec<DoudianPropertyValue>,
}

impl rt::Encode for DoudianSpuGetSpuRuleSpuPropertyRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuRuleSpuPropertyRule",
            &[
                rt::Field("property_name", 0, &[]),
                rt::Field("property_id", 0, &[]),
                rt::Field("is_required", 0, &[]),
                rt::Field("value_type", 0, &["1", "2", "3", "6"]),
                rt::Field("property_type", 0, &["0", "1", "2"]),
                rt::Field("diy_type", 0, &[]),
                rt::Field("max_select_num", 0, &[]),
                rt::Field("values", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.diy_type);
        rt::put(w, 2, &self.is_required);
        rt::put(w, 6, &self.max_select_num);
        rt::put(w, 1, &self.property_id);
        rt::put(w, 0, &self.property_name);
        rt::put(w, 4, &self.property_type);
        rt::put(w, 3, &self.value_type);
        rt::put(w, 7, &self.values);
    }
}

impl rt::Decode for DoudianSpuGetSpuRuleSpuPropertyRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_name, r),
            1 => rt::get(&mut self.property_id, r),
            2 => rt::get(&mut self.is_required, r),
            3 => rt::get(&mut self.value_type, r),
            4 => rt::get(&mut self.property_type, r),
            5 => rt::get(&mut self.diy_type, r),
            6 => rt::get(&mut self.max_select_num, r),
            7 => rt::get(&mut self.values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuRuleSpuPropertyRule);

rt::impl_serde!(DoudianSpuGetSpuRuleSpuPropertyRule, Self::default());
