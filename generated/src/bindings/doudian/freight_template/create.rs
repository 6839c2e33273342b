// @generated from doudian/freight_template/freightTemplate.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFreightColumn;

/// 创建运费模板 — `freightTemplate.create`
///
/// Family: `freight_template` (the feature `freight_template`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianFreightTemplateCreateRequest, DoudianFreightTemplateCreateTemplate};
///
/// let request = DoudianFreightTemplateCreateRequest::new(
///     DoudianFreightTemplateCreateTemplate::new("…", 1, 1, 1, 1, 0),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFreightTemplateCreateRequest {
    /// 运费模板信息
    pub template: DoudianFreightTemplateCreateTemplate,
    /// 运费模板规则信息
    pub columns: Option<Vec<DoudianFreightColumn>>,
    /// `upsert_transfer_rule` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub upsert_transfer_rule: Option<rt::Value>,
}

impl DoudianFreightTemplateCreateRequest {
    /// With the parameters that are required.
    pub fn new(template: DoudianFreightTemplateCreateTemplate) -> Self {
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

/// The answer to [`DoudianFreightTemplateCreateRequest`].
pub type DoudianFreightTemplateCreateResponse = rt::DoudianResponse<
    DoudianFreightTemplateCreateData,
>;

impl rt::DoudianRequest for DoudianFreightTemplateCreateRequest {
    type Data = DoudianFreightTemplateCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "freightTemplate.create",
        path: "/freightTemplate/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianFreightTemplateCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateCreateRequest",
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

rt::impl_record!(DoudianFreightTemplateCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateCreateRequest {
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
impl DoudianFreightTemplateCreateRequest {
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
rt::impl_serde!(DoudianFreightTemplateCreateRequest, Self::blank());

/// Part of the answer to `freightTemplate.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateCreateData {
    /// 模板ID
    pub template_id: Option<i64>,
}

impl rt::Encode for DoudianFreightTemplateCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateCreateData",
            &[rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianFreightTemplateCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateCreateData);

rt::impl_serde!(DoudianFreightTemplateCreateData, Self::default());

/// Part of the request `freightTemplate.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateCreateTemplate {
    /// 模板名称
    pub template_name: String,
    /// 发货省份ID
    pub product_province: i64,
    /// 发货城市ID
    pub product_city: i64,
    /// 计价方式
    ///
    /// Codes:
    ///
    /// - `1` 按重量
    /// - `2` 按数量
    pub calculate_type: i64,
    /// 快递方式
    ///
    /// Codes:
    ///
    /// - `1` 快递
    pub transfer_type: i64,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `0` 阶梯计价
    /// - `1` 固定运费
    /// - `2` 卖家包邮
    /// - `3` 货到付款
    pub rule_type: i64,
    /// 固定运费金额, in fen (0.01 yuan)
    pub fixed_amount: Option<i64>,
}

impl DoudianFreightTemplateCreateTemplate {
    /// With the parameters that are required.
    pub fn new(
        template_name: impl Into<String>,
        product_province: i64,
        product_city: i64,
        calculate_type: i64,
        transfer_type: i64,
        rule_type: i64,
    ) -> Self {
        Self {
            template_name: template_name.into(),
            product_province,
            product_city,
            calculate_type,
            transfer_type,
            rule_type,
            fixed_amount: None,
        }
    }

    /// Sets `fixed_amount` (固定运费金额).
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: i64) -> Self {
        self.fixed_amount = Some(fixed_amount);
        self
    }
}

impl rt::Encode for DoudianFreightTemplateCreateTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateCreateTemplate",
            &[
                rt::Field("template_name", rt::REQUIRED, &[]),
                rt::Field("product_province", rt::REQUIRED, &[]),
                rt::Field("product_city", rt::REQUIRED, &[]),
                rt::Field("calculate_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("transfer_type", rt::REQUIRED, &["1"]),
                rt::Field("rule_type", rt::REQUIRED, &["0", "1", "2", "3"]),
                rt::Field("fixed_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.calculate_type);
        rt::put(w, 6, &self.fixed_amount);
        rt::put(w, 2, &self.product_city);
        rt::put(w, 1, &self.product_province);
        rt::put(w, 5, &self.rule_type);
        rt::put(w, 0, &self.template_name);
        rt::put(w, 4, &self.transfer_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateCreateTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_name, r),
            1 => rt::get(&mut self.product_province, r),
            2 => rt::get(&mut self.product_city, r),
            3 => rt::get(&mut self.calculate_type, r),
            4 => rt::get(&mut self.transfer_type, r),
            5 => rt::get(&mut self.rule_type, r),
            6 => rt::get(&mut self.fixed_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateCreateTemplate);

rt::impl_serde!(DoudianFreightTemplateCreateTemplate, Self::default());
