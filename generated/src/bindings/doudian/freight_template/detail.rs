// @generated from doudian/freight_template/freightTemplate.detail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFreightTemplateInfo;

/// 运费模板详情 — `freightTemplate.detail`
///
/// Family: `freight_template` (the feature `freight_template`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFreightTemplateDetailRequest;
///
/// let request = DoudianFreightTemplateDetailRequest::new(1);
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
/// | 20000 | `isp.service-error:2` | 模板未找到 | mend the request |
/// | 20000 | `isp.service-error:3` | 模板丢失 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailRequest {
    /// 模板ID
    pub freight_id: i64,
    /// `query_option` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub query_option: Option<DoudianFreightTemplateDetailQueryOption>,
}

impl DoudianFreightTemplateDetailRequest {
    /// With the parameters that are required.
    pub fn new(freight_id: i64) -> Self {
        Self {
            freight_id,
            query_option: None,
        }
    }

    /// Sets `query_option`.
    #[must_use]
    pub fn query_option(
        mut self,
        query_option: DoudianFreightTemplateDetailQueryOption,
    ) -> Self {
        self.query_option = Some(query_option);
        self
    }
}

/// The answer to [`DoudianFreightTemplateDetailRequest`].
pub type DoudianFreightTemplateDetailResponse = rt::DoudianResponse<
    DoudianFreightTemplateDetailData,
>;

impl rt::DoudianRequest for DoudianFreightTemplateDetailRequest {
    type Data = DoudianFreightTemplateDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "freightTemplate.detail",
        path: "/freightTemplate/detail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2",
                label: "模板未找到",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:3",
                label: "模板丢失",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianFreightTemplateDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailRequest",
            &[
                rt::Field("freight_id", rt::REQUIRED, &[]),
                rt::Field("query_option", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_id);
        rt::put(w, 1, &self.query_option);
    }
}

rt::impl_record!(DoudianFreightTemplateDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_id, r),
            1 => rt::get(&mut self.query_option, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFreightTemplateDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            freight_id: Default::default(),
            query_option: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFreightTemplateDetailRequest, Self::blank());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailCity {
    /// 地址ID
    pub id: Option<String>,
    /// 下一级地址信息
    pub children: Vec<DoudianFreightTemplateDetailDistrict>,
}

impl rt::Encode for DoudianFreightTemplateDetailCity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailCity",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailCity);

rt::impl_serde!(DoudianFreightTemplateDetailCity, Self::default());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailColumn {
    /// 首重, in kg
    pub first_weight: Option<f64>,
    /// 首重价格, in yuan
    pub first_weight_price: Option<f64>,
    /// 首件数量
    pub first_num: Option<i64>,
    /// 首件价格, in yuan
    pub first_num_price: Option<f64>,
    /// 续重, in kg
    pub add_weight: Option<f64>,
    /// 续重价格, in yuan
    pub add_weight_price: Option<f64>,
    /// 续件
    pub add_num: Option<i64>,
    /// 续件价格, in yuan
    pub add_num_price: Option<f64>,
    /// 是否默认计价方式
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: Option<i64>,
    /// 是否限运规则
    pub is_limited: Option<bool>,
    /// 是否包邮规则
    pub is_over_free: Option<bool>,
    /// 满重包邮, in kg
    pub over_weight: Option<f64>,
    /// 满额包邮, in fen (0.01 yuan)
    pub over_amount: Option<i64>,
    /// 满件包邮
    pub over_num: Option<i64>,
    /// 当前规则生效的地址
    pub province_infos: Vec<DoudianFreightTemplateDetailProvince>,
}

impl rt::Encode for DoudianFreightTemplateDetailColumn {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailColumn",
            &[
                rt::Field("first_weight", 0, &[]),
                rt::Field("first_weight_price", 0, &[]),
                rt::Field("first_num", 0, &[]),
                rt::Field("first_num_price", 0, &[]),
                rt::Field("add_weight", 0, &[]),
                rt::Field("add_weight_price", 0, &[]),
                rt::Field("add_num", 0, &[]),
                rt::Field("add_num_price", 0, &[]),
                rt::Field("is_default", 0, &["0", "1"]),
                rt::Field("is_limited", 0, &[]),
                rt::Field("is_over_free", 0, &[]),
                rt::Field("over_weight", 0, &[]),
                rt::Field("over_amount", 0, &[]),
                rt::Field("over_num", 0, &[]),
                rt::Field("province_infos", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.add_num);
        rt::put(w, 7, &self.add_num_price);
        rt::put(w, 4, &self.add_weight);
        rt::put(w, 5, &self.add_weight_price);
        rt::put(w, 2, &self.first_num);
        rt::put(w, 3, &self.first_num_price);
        rt::put(w, 0, &self.first_weight);
        rt::put(w, 1, &self.first_weight_price);
        rt::put(w, 8, &self.is_default);
        rt::put(w, 9, &self.is_limited);
        rt::put(w, 10, &self.is_over_free);
        rt::put(w, 12, &self.over_amount);
        rt::put(w, 13, &self.over_num);
        rt::put(w, 11, &self.over_weight);
        rt::put(w, 14, &self.province_infos);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailColumn {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_weight, r),
            1 => rt::get(&mut self.first_weight_price, r),
            2 => rt::get(&mut self.first_num, r),
            3 => rt::get(&mut self.first_num_price, r),
            4 => rt::get(&mut self.add_weight, r),
            5 => rt::get(&mut self.add_weight_price, r),
            6 => rt::get(&mut self.add_num, r),
            7 => rt::get(&mut self.add_num_price, r),
            8 => rt::get(&mut self.is_default, r),
            9 => rt::get(&mut self.is_limited, r),
            10 => rt::get(&mut self.is_over_free, r),
            11 => rt::get(&mut self.over_weight, r),
            12 => rt::get(&mut self.over_amount, r),
            13 => rt::get(&mut self.over_num, r),
            14 => rt::get(&mut self.province_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailColumn);

rt::impl_serde!(DoudianFreightTemplateDetailColumn, Self::default());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailData {
    /// 模板信息
    pub template: Option<DoudianFreightTemplateInfo>,
    /// 规则
    pub columns: Vec<DoudianFreightTemplateDetailColumn>,
}

impl rt::Encode for DoudianFreightTemplateDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailData",
            &[rt::Field("template", 0, &[]), rt::Field("columns", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.columns);
        rt::put(w, 0, &self.template);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            1 => rt::get(&mut self.columns, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailData);

rt::impl_serde!(DoudianFreightTemplateDetailData, Self::default());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailDistrict {
    /// 地址ID
    pub id: Option<String>,
    /// 下一级地址信息
    pub children: Vec<DoudianFreightTemplateDetailStreet>,
}

impl rt::Encode for DoudianFreightTemplateDetailDistrict {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailDistrict",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailDistrict);

rt::impl_serde!(DoudianFreightTemplateDetailDistrict, Self::default());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailProvince {
    /// 地址ID
    pub id: Option<String>,
    /// 下一级地址信息
    pub children: Vec<DoudianFreightTemplateDetailCity>,
}

impl rt::Encode for DoudianFreightTemplateDetailProvince {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailProvince",
            &[rt::Field("id", 0, &[]), rt::Field("children", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.children);
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.children, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailProvince);

rt::impl_serde!(DoudianFreightTemplateDetailProvince, Self::default());

/// Part of the request `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailQueryOption {
    /// `query_transfer_rule` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub query_transfer_rule: Option<rt::Value>,
}

impl DoudianFreightTemplateDetailQueryOption {
    /// Without parameters.
    pub fn new() -> Self {
        Self { query_transfer_rule: None }
    }

    /// Sets `query_transfer_rule`.
    #[must_use]
    pub fn query_transfer_rule(
        mut self,
        query_transfer_rule: impl Into<rt::Value>,
    ) -> Self {
        self.query_transfer_rule = Some(query_transfer_rule.into());
        self
    }
}

impl rt::Encode for DoudianFreightTemplateDetailQueryOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailQueryOption",
            &[rt::Field("query_transfer_rule", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.query_transfer_rule);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateDetailQueryOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.query_transfer_rule, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailQueryOption);

rt::impl_serde!(DoudianFreightTemplateDetailQueryOption, Self::default());

/// Part of the answer to `freightTemplate.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateDetailStreet {
    /// 地址ID
    pub id: Option<String>,
}

impl rt::Encode for DoudianFreightTemplateDetailStreet {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateDetailStreet",
            &[rt::Field("id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
    }
}

impl rt::Decode for DoudianFreightTemplateDetailStreet {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateDetailStreet);

rt::impl_serde!(DoudianFreightTemplateDetailStreet, Self::default());
