// @generated from doudian/after_sale/afterSale.applyLogisticsIntercept.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 申请物流拦截 — `afterSale.applyLogisticsIntercept`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianAfterSaleApplyLogisticsInterceptInterceptTarget, DoudianAfterSaleApplyLogisticsInterceptRequest};
///
/// let request = DoudianAfterSaleApplyLogisticsInterceptRequest::new(
///     1,
///     1,
///     [DoudianAfterSaleApplyLogisticsInterceptInterceptTarget::new("…", "…")],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:10000` | 信息获取失败 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleApplyLogisticsInterceptRequest {
    /// 售后单ID
    pub after_sale_id: i64,
    /// 操作来源
    ///
    /// Codes:
    ///
    /// - `1` 商家
    /// - `3` 客服
    pub op_from: i32,
    /// 要拦截的包裹
    pub intercept_targets: Vec<DoudianAfterSaleApplyLogisticsInterceptInterceptTarget>,
}

impl DoudianAfterSaleApplyLogisticsInterceptRequest {
    /// With the parameters that are required.
    pub fn new(
        after_sale_id: i64,
        op_from: i32,
        intercept_targets: impl Into<
            Vec<DoudianAfterSaleApplyLogisticsInterceptInterceptTarget>,
        >,
    ) -> Self {
        Self {
            after_sale_id,
            op_from,
            intercept_targets: intercept_targets.into(),
        }
    }
}

/// The answer to [`DoudianAfterSaleApplyLogisticsInterceptRequest`].
pub type DoudianAfterSaleApplyLogisticsInterceptResponse = rt::DoudianResponse<
    DoudianAfterSaleApplyLogisticsInterceptData,
>;

impl rt::DoudianRequest for DoudianAfterSaleApplyLogisticsInterceptRequest {
    type Data = DoudianAfterSaleApplyLogisticsInterceptData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.applyLogisticsIntercept",
        path: "/afterSale/applyLogisticsIntercept",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "信息获取失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleApplyLogisticsInterceptRequest {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleApplyLogisticsInterceptRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("after_sale_id").required().lenient(),
            rt::Field::new("op_from").required().codes(&["1", "3"]),
            rt::Field::new("intercept_targets").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 2, &self.intercept_targets);
        rt::put(w, 1, &self.op_from);
    }
}

rt::impl_debug!(DoudianAfterSaleApplyLogisticsInterceptRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleApplyLogisticsInterceptRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.op_from, r),
            2 => rt::get(&mut self.intercept_targets, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleApplyLogisticsInterceptRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            after_sale_id: Default::default(),
            op_from: Default::default(),
            intercept_targets: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptRequest, Self::blank());

/// Part of the answer to `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleApplyLogisticsInterceptData {
    /// 物流拦截结果
    pub intercept_results: Vec<DoudianAfterSaleApplyLogisticsInterceptInterceptResult>,
    /// 拦截成功次数
    pub success_count: i64,
    /// 拦截失败次数
    pub failed_count: i64,
    /// 不可拦截编码
    pub unavailable_reason_code: i64,
    /// 不可拦截原因
    pub unavailable_reason: Option<String>,
    /// 售后单退款总金额, in fen (0.01 yuan)
    pub refund_amount: i64,
}

impl rt::Encode for DoudianAfterSaleApplyLogisticsInterceptData {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleApplyLogisticsInterceptData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("intercept_results").required(),
            rt::Field::new("success_count").required(),
            rt::Field::new("failed_count").required(),
            rt::Field::new("unavailable_reason_code").required(),
            rt::Field::new("unavailable_reason"),
            rt::Field::new("refund_amount").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.failed_count);
        rt::put(w, 0, &self.intercept_results);
        rt::put(w, 5, &self.refund_amount);
        rt::put(w, 1, &self.success_count);
        rt::put(w, 4, &self.unavailable_reason);
        rt::put(w, 3, &self.unavailable_reason_code);
    }
}

impl rt::Decode for DoudianAfterSaleApplyLogisticsInterceptData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.intercept_results, r),
            1 => rt::get(&mut self.success_count, r),
            2 => rt::get(&mut self.failed_count, r),
            3 => rt::get(&mut self.unavailable_reason_code, r),
            4 => rt::get(&mut self.unavailable_reason, r),
            5 => rt::get(&mut self.refund_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAfterSaleApplyLogisticsInterceptData);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptData, Self::default());

/// Part of the answer to `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleApplyLogisticsInterceptInterceptProduct {
    /// 商品单订单号
    pub order_id: i64,
    /// 商品图片
    pub product_image: String,
    /// 商品名称
    pub product_name: String,
    /// 商品规格
    pub product_spec: String,
    /// 商品标签
    pub tags: Vec<String>,
    /// 单价, in fen (0.01 yuan)
    pub price: i64,
    /// 数量
    pub amount: i64,
}

impl rt::Encode for DoudianAfterSaleApplyLogisticsInterceptInterceptProduct {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleApplyLogisticsInterceptInterceptProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id").required().lenient(),
            rt::Field::new("product_image").required(),
            rt::Field::new("product_name").required(),
            rt::Field::new("product_spec").required(),
            rt::Field::new("tags"),
            rt::Field::new("price").required(),
            rt::Field::new("amount").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.amount);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 5, &self.price);
        rt::put(w, 1, &self.product_image);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 3, &self.product_spec);
        rt::put(w, 4, &self.tags);
    }
}

impl rt::Decode for DoudianAfterSaleApplyLogisticsInterceptInterceptProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_image, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_spec, r),
            4 => rt::get(&mut self.tags, r),
            5 => rt::get(&mut self.price, r),
            6 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAfterSaleApplyLogisticsInterceptInterceptProduct);

rt::impl_serde!(
    DoudianAfterSaleApplyLogisticsInterceptInterceptProduct, Self::default()
);

/// Part of the answer to `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleApplyLogisticsInterceptInterceptResult {
    /// 物流公司编码
    pub company_code: String,
    /// 物流公司名称
    pub company_name: String,
    /// 物流单号
    pub tracking_no: String,
    /// 包裹价值, in fen (0.01 yuan)
    pub value_amount: i64,
    /// 是否可拦截
    pub can_intercept: Option<bool>,
    /// 是否拦截成功
    pub is_success: Option<bool>,
    /// 不可拦截原因编码
    pub unavailable_reason_code: i64,
    /// 不可拦截原因文案
    pub unavailable_reason: Option<String>,
    /// 拦截费用, in fen (0.01 yuan)
    pub intercept_cost: Option<i64>,
    /// 当前售后商品信息
    pub cur_product: DoudianAfterSaleApplyLogisticsInterceptInterceptProduct,
    /// 其它商品列表
    pub other_products: Vec<DoudianAfterSaleApplyLogisticsInterceptInterceptProduct>,
    /// 其他商品件数
    pub other_product_amount: i64,
    /// 结算方式
    ///
    /// Codes:
    ///
    /// - `0` 线上结算
    /// - `1` 线下结算
    pub settlement_mode: Option<i32>,
}

impl rt::Encode for DoudianAfterSaleApplyLogisticsInterceptInterceptResult {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleApplyLogisticsInterceptInterceptResult"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("company_code").required(),
            rt::Field::new("company_name").required(),
            rt::Field::new("tracking_no").required(),
            rt::Field::new("value_amount").required(),
            rt::Field::new("can_intercept"),
            rt::Field::new("is_success"),
            rt::Field::new("unavailable_reason_code").required(),
            rt::Field::new("unavailable_reason"),
            rt::Field::new("intercept_cost"),
            rt::Field::new("cur_product").required(),
            rt::Field::new("other_products"),
            rt::Field::new("other_product_amount").required(),
            rt::Field::new("settlement_mode").codes(&["0", "1"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.can_intercept);
        rt::put(w, 0, &self.company_code);
        rt::put(w, 1, &self.company_name);
        rt::put(w, 9, &self.cur_product);
        rt::put(w, 8, &self.intercept_cost);
        rt::put(w, 5, &self.is_success);
        rt::put(w, 11, &self.other_product_amount);
        rt::put(w, 10, &self.other_products);
        rt::put(w, 12, &self.settlement_mode);
        rt::put(w, 2, &self.tracking_no);
        rt::put(w, 7, &self.unavailable_reason);
        rt::put(w, 6, &self.unavailable_reason_code);
        rt::put(w, 3, &self.value_amount);
    }
}

impl rt::Decode for DoudianAfterSaleApplyLogisticsInterceptInterceptResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company_code, r),
            1 => rt::get(&mut self.company_name, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.value_amount, r),
            4 => rt::get(&mut self.can_intercept, r),
            5 => rt::get(&mut self.is_success, r),
            6 => rt::get(&mut self.unavailable_reason_code, r),
            7 => rt::get(&mut self.unavailable_reason, r),
            8 => rt::get(&mut self.intercept_cost, r),
            9 => rt::get(&mut self.cur_product, r),
            10 => rt::get(&mut self.other_products, r),
            11 => rt::get(&mut self.other_product_amount, r),
            12 => rt::get(&mut self.settlement_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAfterSaleApplyLogisticsInterceptInterceptResult);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptInterceptResult, Self::default());

/// Part of the request `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAfterSaleApplyLogisticsInterceptInterceptTarget {
    /// 物流公司编码
    pub company_code: String,
    /// 物流单号
    pub tracking_no: String,
}

impl DoudianAfterSaleApplyLogisticsInterceptInterceptTarget {
    /// With the parameters that are required.
    pub fn new(company_code: impl Into<String>, tracking_no: impl Into<String>) -> Self {
        Self {
            company_code: company_code.into(),
            tracking_no: tracking_no.into(),
        }
    }
}

impl rt::Encode for DoudianAfterSaleApplyLogisticsInterceptInterceptTarget {
    fn name(&self) -> &'static str {
        "DoudianAfterSaleApplyLogisticsInterceptInterceptTarget"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("company_code").required(),
            rt::Field::new("tracking_no").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.company_code);
        rt::put(w, 1, &self.tracking_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleApplyLogisticsInterceptInterceptTarget {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company_code, r),
            1 => rt::get(&mut self.tracking_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAfterSaleApplyLogisticsInterceptInterceptTarget);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptInterceptTarget, Self::default());
