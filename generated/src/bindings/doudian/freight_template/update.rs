// @generated from doudian/freight_template/freightTemplate.update.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFreightColumn;

/// 更新运费模板 — `freightTemplate.update`
///
/// Family: `freight_template` (the feature `freight_template`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianFreightTemplateUpdateRequest, DoudianFreightTemplateUpdateTemplate};
///
/// let request = DoudianFreightTemplateUpdateRequest::new(
///     DoudianFreightTemplateUpdateTemplate::new(1, "…"),
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
/// | 20000 | `isp.service-error:500` | 内部异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:422` | 入参校验未通过 | mend the request |
/// | 40004 | `isv.parameter-invalid:425` | 运费规则地址冲突 | mend the request |
/// | 40004 | `isv.parameter-invalid:426` | 模板被锁定 | do not repeat |
/// | 40004 | `isv.parameter-invalid:428` | 发货地址为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:429` | 非拍卖商家不可到付 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFreightTemplateUpdateRequest {
    /// 运费模板相关
    pub template: DoudianFreightTemplateUpdateTemplate,
    /// 运费模板规则信息
    pub columns: Option<Vec<DoudianFreightColumn>>,
    /// `upsert_transfer_rule` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub upsert_transfer_rule: Option<rt::Value>,
}

impl DoudianFreightTemplateUpdateRequest {
    /// With the parameters that are required.
    pub fn new(template: DoudianFreightTemplateUpdateTemplate) -> Self {
        Self {
            template,
            columns: None,
            upsert_transfer_rule: None,
        }
    }

    /// Sets `columns` (运费模板规则信息).
    #[must_use]
    pub fn columns(mut self, columns: impl Into<Vec<DoudianFreightColumn>>) -> Self {
        self.columns = Some(columns.into());
        self
    }

    /// Sets `upsert_transfer_rule`.
    #[must_use]
    pub fn upsert_transfer_rule(
        mut self,
        upsert_transfer_rule: impl Into<rt::Value>,
    ) -> Self {
        self.upsert_transfer_rule = Some(upsert_transfer_rule.into());
        self
    }
}

/// The answer to [`DoudianFreightTemplateUpdateRequest`].
pub type DoudianFreightTemplateUpdateResponse = rt::DoudianResponse<
    DoudianFreightTemplateUpdateData,
>;

impl rt::DoudianRequest for DoudianFreightTemplateUpdateRequest {
    type Data = DoudianFreightTemplateUpdateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "freightTemplate.update",
        path: "/freightTemplate/update",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:500",
                label: "内部异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:422",
                label: "入参校验未通过",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:425",
                label: "运费规则地址冲突",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:426",
                label: "模板被锁定",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:428",
                label: "发货地址为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:429",
                label: "非拍卖商家不可到付",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianFreightTemplateUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateUpdateRequest",
            &[
                rt::Field("template", rt::REQUIRED, &[]),
                rt::Field("columns", 0, &[]),
                rt::Field("upsert_transfer_rule", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
        rt::put(w, 2, &self.upsert_transfer_rule);
    }
}

rt::impl_record!(DoudianFreightTemplateUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            2 => rt::get(&mut self.upsert_transfer_rule, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFreightTemplateUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template: Default::default(),
            columns: Default::default(),
            upsert_transfer_rule: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFreightTemplateUpdateRequest, Self::blank());

/// Part of the answer to `freightTemplate.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateUpdateData {
    /// 运费模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianFreightTemplateUpdateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateUpdateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianFreightTemplateUpdateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateUpdateData);

rt::impl_serde!(DoudianFreightTemplateUpdateData, Self::default());

/// Part of the request `freightTemplate.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateUpdateTemplate {
    /// 运费模板ID
    pub id: i64,
    /// 模板名称
    pub template_name: String,
    /// 发货省份
    pub product_province: Option<i64>,
    /// 发货城市
    pub product_city: Option<i64>,
    /// 计价方式
    ///
    /// Codes:
    ///
    /// - `1` 按重量
    /// - `2` 按数量
    pub calculate_type: Option<i64>,
    /// 快递方式
    ///
    /// Codes:
    ///
    /// - `1` 快递
    pub transfer_type: Option<i64>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    pub rule_type: Option<i64>,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
}

impl DoudianFreightTemplateUpdateTemplate {
    /// With the parameters that are required.
    pub fn new(id: i64, template_name: impl Into<String>) -> Self {
        Self {
            id,
            template_name: template_name.into(),
            product_province: None,
            product_city: None,
            calculate_type: None,
            transfer_type: None,
            rule_type: None,
            fixed_amount: None,
        }
    }

    /// Sets `product_province` (发货省份).
    #[must_use]
    pub fn product_province(mut self, product_province: i64) -> Self {
        self.product_province = Some(product_province);
        self
    }

    /// Sets `product_city` (发货城市).
    #[must_use]
    pub fn product_city(mut self, product_city: i64) -> Self {
        self.product_city = Some(product_city);
        self
    }

    /// Sets `calculate_type` (计价方式).
    #[must_use]
    pub fn calculate_type(mut self, calculate_type: i64) -> Self {
        self.calculate_type = Some(calculate_type);
        self
    }

    /// Sets `transfer_type` (快递方式).
    #[must_use]
    pub fn transfer_type(mut self, transfer_type: i64) -> Self {
        self.transfer_type = Some(transfer_type);
        self
    }

    /// Sets `rule_type` (模板类型).
    #[must_use]
    pub fn rule_type(mut self, rule_type: i64) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }
}

impl rt::Encode for DoudianFreightTemplateUpdateTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateUpdateTemplate",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("product_province", 0, &[]),
                rt::Field("product_city", 0, &[]),
                rt::Field("calculate_type", 0, &["1", "2"]),
                rt::Field("transfer_type", 0, &["1"]),
                rt::Field("rule_type", 0, &["0", "1", "2", "3"]),
                rt::Field("fixed_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.calculate_type);
        rt::put(w, 7, &self.fixed_amount);
        rt::put(w, 0, &self.id);
        rt::put(w, 3, &self.product_city);
        rt::put(w, 2, &self.product_province);
        rt::put(w, 6, &self.rule_type);
        rt::put(w, 1, &self.template_name);
        rt::put(w, 5, &self.transfer_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateUpdateTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.product_province, r),
            3 => rt::get(&mut self.product_city, r),
            4 => rt::get(&mut self.calculate_type, r),
            5 => rt::get(&mut self.transfer_type, r),
            6 => rt::get(&mut self.rule_type, r),
            7 => rt::get(&mut self.fixed_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateUpdateTemplate);

rt::impl_serde!(DoudianFreightTemplateUpdateTemplate, Self::default());
