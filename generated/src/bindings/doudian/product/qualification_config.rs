// @generated from doudian/product/product.qualificationConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商品资质配置查询 — `product.qualificationConfig`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductQualificationConfigRequest;
///
/// let request = DoudianProductQualificationConfigRequest::new(1);
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
/// | 50002 | `isv.business-failed:2010001` | 获取类目配置失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010004` | 缺少类目 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductQualificationConfigRequest {
    /// 类目ID
    pub category_id: i64,
}

impl DoudianProductQualificationConfigRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self { category_id }
    }
}

/// The answer to [`DoudianProductQualificationConfigRequest`].
pub type DoudianProductQualificationConfigResponse = rt::DoudianResponse<
    DoudianProductQualificationConfigData,
>;

impl rt::DoudianRequest for DoudianProductQualificationConfigRequest {
    type Data = DoudianProductQualificationConfigData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.qualificationConfig",
        path: "/product/qualificationConfig",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "获取类目配置失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010004",
                label: "缺少类目",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductQualificationConfigRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationConfigRequest",
            &[rt::Field("category_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
    }
}

rt::impl_record!(DoudianProductQualificationConfigRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductQualificationConfigRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductQualificationConfigRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductQualificationConfigRequest, Self::blank());

/// Part of the answer to `product.qualificationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualificationConfigConfig {
    /// 资质ID
    pub key: Option<String>,
    /// 资质名
    pub name: Option<String>,
    /// 填写提示
    pub text_list: Vec<String>,
    /// 是否必填
    pub is_required: Option<bool>,
    /// 商品类目属性可能触发的规则
    pub matchable_rule: Vec<DoudianProductQualificationConfigMatchableRule>,
    /// `support_web_url_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub support_web_url_type: Option<String>,
}

impl rt::Encode for DoudianProductQualificationConfigConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationConfigConfig",
            &[
                rt::Field("key", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("text_list", 0, &[]),
                rt::Field("is_required", 0, &[]),
                rt::Field("matchable_rule", 0, &[]),
                rt::Field("support_web_url_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.is_required);
        rt::put(w, 0, &self.key);
        rt::put(w, 4, &self.matchable_rule);
        rt::put(w, 1, &self.name);
        rt::put(w, 5, &self.support_web_url_type);
        rt::put(w, 2, &self.text_list);
    }
}

impl rt::Decode for DoudianProductQualificationConfigConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.text_list, r),
            3 => rt::get(&mut self.is_required, r),
            4 => rt::get(&mut self.matchable_rule, r),
            5 => rt::get(&mut self.support_web_url_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualificationConfigConfig);

rt::impl_serde!(DoudianProductQualificationConfigConfig, Self::default());

/// Part of the answer to `product.qualificationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualificationConfigData {
    /// 资质列表
    pub config_list: Vec<DoudianProductQualificationConfigConfig>,
}

impl rt::Encode for DoudianProductQualificationConfigData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationConfigData",
            &[rt::Field("config_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.config_list);
    }
}

impl rt::Decode for DoudianProductQualificationConfigData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.config_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualificationConfigData);

rt::impl_serde!(DoudianProductQualificationConfigData, Self::default());

/// Part of the answer to `product.qualificationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualificationConfigMatchableRule {
    /// 类目属性
    ///
    /// Keyed by property id.
    pub rule_clause: BTreeMap<String, DoudianProductQualificationConfigRuleClause>,
    /// `is_qualification_required` on the wire; it has no label.
    pub is_qualification_required: Option<bool>,
}

impl rt::Encode for DoudianProductQualificationConfigMatchableRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationConfigMatchableRule",
            &[
                rt::Field("rule_clause", 0, &[]),
                rt::Field("is_qualification_required", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_qualification_required);
        rt::put(w, 0, &self.rule_clause);
    }
}

impl rt::Decode for DoudianProductQualificationConfigMatchableRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rule_clause, r),
            1 => rt::get(&mut self.is_qualification_required, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualificationConfigMatchableRule);

rt::impl_serde!(DoudianProductQualificationConfigMatchableRule, Self::default());

/// Part of the answer to `product.qualificationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductQualificationConfigRuleClause {
    /// 属性值ID列表
    pub property_values: Vec<i64>,
    /// `operand_str` on the wire; it has no label.
    pub operand_str: Option<String>,
}

impl rt::Encode for DoudianProductQualificationConfigRuleClause {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductQualificationConfigRuleClause",
            &[rt::Field("property_values", 0, &[]), rt::Field("operand_str", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.operand_str);
        rt::put(w, 0, &self.property_values);
    }
}

impl rt::Decode for DoudianProductQualificationConfigRuleClause {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_values, r),
            1 => rt::get(&mut self.operand_str, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductQualificationConfigRuleClause);

rt::impl_serde!(DoudianProductQualificationConfigRuleClause, Self::default());
