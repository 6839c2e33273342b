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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:10000` | 信息获取失败 | wait, then repeat |
#[derive(Clone)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleApplyLogisticsInterceptRequest",
            &[
                rt::Field("after_sale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("op_from", rt::REQUIRED, &["1", "3"]),
                rt::Field("intercept_targets", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 2, &self.intercept_targets);
        rt::put(w, 1, &self.op_from);
    }
}

rt::impl_record!(DoudianAfterSaleApplyLogisticsInterceptRequest);

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
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleApplyLogisticsInterceptData",
            &[
                rt::Field("intercept_results", rt::REQUIRED, &[]),
                rt::Field("success_count", rt::REQUIRED, &[]),
                rt::Field("failed_count", rt::REQUIRED, &[]),
                rt::Field("unavailable_reason_code", rt::REQUIRED, &[]),
                rt::Field("unavailable_reason", 0, &[]),
                rt::Field("refund_amount", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAfterSaleApplyLogisticsInterceptData);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptData, Self::default());

/// Part of the answer to `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleApplyLogisticsInterceptInterceptProduct",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_image", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_spec", rt::REQUIRED, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("amount", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAfterSaleApplyLogisticsInterceptInterceptProduct);

rt::impl_serde!(
    DoudianAfterSaleApplyLogisticsInterceptInterceptProduct, Self::default()
);

/// Part of the answer to `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleApplyLogisticsInterceptInterceptResult",
            &[
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("company_name", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("value_amount", rt::REQUIRED, &[]),
                rt::Field("can_intercept", 0, &[]),
                rt::Field("is_success", 0, &[]),
                rt::Field("unavailable_reason_code", rt::REQUIRED, &[]),
                rt::Field("unavailable_reason", 0, &[]),
                rt::Field("intercept_cost", 0, &[]),
                rt::Field("cur_product", rt::REQUIRED, &[]),
                rt::Field("other_products", 0, &[]),
                rt::Field("other_product_amount", rt::REQUIRED, &[]),
                rt::Field("settlement_mode", 0, &["0", "1"]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAfterSaleApplyLogisticsInterceptInterceptResult);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptInterceptResult, Self::default());

/// Part of the request `afterSale.applyLogisticsIntercept`.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleApplyLogisticsInterceptInterceptTarget",
            &[
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAfterSaleApplyLogisticsInterceptInterceptTarget);

rt::impl_serde!(DoudianAfterSaleApplyLogisticsInterceptInterceptTarget, Self::default());
