// @generated from doudian/after_sale/afterSale.List.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianAfterSaleArbitrateStatus, DoudianAfterSaleReasonLabel,
    DoudianAfterSaleRefundType, DoudianAfterSaleServiceTag, DoudianAfterSaleTag,
    DoudianExchangeSku, DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType,
    DoudianOrderRefundStatus, DoudianOrderSkuSpec, DoudianOrderStar,
};

/// 售后列表查询 — `afterSale.List`
///
/// page times size is at most 50000. Polling by update time needs order\_by update\_time asc, or rows are skipped.
///
/// Family: `after_sale` (the feature `after_sale`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100; at most 50000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleListRequest;
///
/// let request = DoudianAfterSaleListRequest::new(1, 1);
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
/// | 20000 | `isp.service-error:10000` | 系统超时 | wait, then repeat |
/// | 20000 | `isp.service-error:10002` | 系统处理失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:11000` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:11003` | 数据不存在 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 未知错误 | ask the platform |
/// | 50002 | `isv.business-failed:12001` | 系统处理失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleListRequest {
    /// 父订单号
    pub order_id: Option<String>,
    /// 售后类型
    pub aftersale_type: Option<DoudianOrderAfterSaleType>,
    /// 售后状态
    #[deprecated]
    pub aftersale_status: Option<DoudianOrderAfterSaleStatus>,
    /// 售后理由
    ///
    /// Codes:
    ///
    /// - `1` 七天无理由退货
    /// - `2` 非七天无理由退货
    pub reason: Option<i64>,
    /// 退货物流状态
    ///
    /// Codes:
    ///
    /// - `1` 全部
    /// - `2` 已发货
    /// - `3` 未发货
    pub logistics_status: Option<i64>,
    /// 付款方式
    ///
    /// Codes:
    ///
    /// - `1` 全部
    /// - `2` 货到付款
    /// - `3` 线上付款
    pub pay_type: Option<i64>,
    /// 退款类型
    pub refund_type: Option<DoudianAfterSaleRefundType>,
    /// 仲裁状态
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub arbitrate_status: Option<Vec<DoudianAfterSaleArbitrateStatus>>,
    /// 插旗信息
    pub order_flag: Option<Vec<DoudianOrderStar>>,
    /// 开始时间, in seconds
    ///
    /// Of the application.
    pub start_time: Option<i64>,
    /// 结束时间, in seconds
    ///
    /// Of the application.
    pub end_time: Option<i64>,
    /// 金额下限, in fen (0.01 yuan)
    pub amount_start: Option<i64>,
    /// 金额上限, in fen (0.01 yuan)
    pub amount_end: Option<i64>,
    /// 风控标签
    ///
    /// Codes:
    ///
    /// - `-1` 退货正常
    /// - `1` 退货异常
    pub risk_flag: Option<i64>,
    /// 排序方式
    ///
    /// Field and direction, as in update\_time asc; earlier ones rule. Fields are status\_deadline, apply\_time and update\_time.
    pub order_by: Option<Vec<String>>,
    /// 页数
    ///
    /// From 0.
    pub page: i64,
    /// 每页数量
    ///
    /// At most 100.
    pub size: i64,
    /// 售后单号
    pub aftersale_id: Option<String>,
    /// 售后状态
    pub standard_aftersale_status: Option<Vec<DoudianOrderAfterSaleStatus>>,
    /// 是否展示特殊售后
    pub need_special_type: Option<bool>,
    /// 更新时间开始, in seconds
    pub update_start_time: Option<i64>,
    /// 更新时间结束, in seconds
    pub update_end_time: Option<i64>,
    /// 正向物流单号
    pub order_logistics_tracking_no: Option<Vec<String>>,
    /// 正向物流状态
    ///
    /// Codes:
    ///
    /// - `1` 买家已拒签
    /// - `2` 买家已签收
    /// - `3` 快递退回中
    /// - `4` 商家已签收
    pub order_logistics_state: Option<Vec<i64>>,
    /// 是否拒签后退款
    ///
    /// Codes:
    ///
    /// - `1` 已同意拒签
    /// - `2` 未同意拒签
    pub agree_refuse_sign: Option<Vec<i64>>,
    /// 售后子类型
    ///
    /// Codes:
    ///
    /// - `8001` 以换代修
    pub aftersale_sub_type: Option<i64>,
    /// 完结时间开始, in seconds
    pub aftersale_status_to_final_start_time: Option<i64>,
    /// 完结时间结束, in seconds
    pub aftersale_status_to_final_end_time: Option<i64>,
    /// 门店ID列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_id_list: Option<Vec<i64>>,
}

#[allow(deprecated)]
impl DoudianAfterSaleListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64) -> Self {
        Self {
            order_id: None,
            aftersale_type: None,
            aftersale_status: None,
            reason: None,
            logistics_status: None,
            pay_type: None,
            refund_type: None,
            arbitrate_status: None,
            order_flag: None,
            start_time: None,
            end_time: None,
            amount_start: None,
            amount_end: None,
            risk_flag: None,
            order_by: None,
            page,
            size,
            aftersale_id: None,
            standard_aftersale_status: None,
            need_special_type: None,
            update_start_time: None,
            update_end_time: None,
            order_logistics_tracking_no: None,
            order_logistics_state: None,
            agree_refuse_sign: None,
            aftersale_sub_type: None,
            aftersale_status_to_final_start_time: None,
            aftersale_status_to_final_end_time: None,
            store_id_list: None,
        }
    }

    /// Sets `order_id` (父订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `aftersale_type` (售后类型).
    #[must_use]
    pub fn aftersale_type(
        mut self,
        aftersale_type: impl Into<DoudianOrderAfterSaleType>,
    ) -> Self {
        self.aftersale_type = Some(aftersale_type.into());
        self
    }

    /// Sets `aftersale_status` (售后状态).
    #[deprecated]
    #[must_use]
    pub fn aftersale_status(
        mut self,
        aftersale_status: impl Into<DoudianOrderAfterSaleStatus>,
    ) -> Self {
        self.aftersale_status = Some(aftersale_status.into());
        self
    }

    /// Sets `reason` (售后理由).
    #[must_use]
    pub fn reason(mut self, reason: i64) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Sets `logistics_status` (退货物流状态).
    #[must_use]
    pub fn logistics_status(mut self, logistics_status: i64) -> Self {
        self.logistics_status = Some(logistics_status);
        self
    }

    /// Sets `pay_type` (付款方式).
    #[must_use]
    pub fn pay_type(mut self, pay_type: i64) -> Self {
        self.pay_type = Some(pay_type);
        self
    }

    /// Sets `refund_type` (退款类型).
    #[must_use]
    pub fn refund_type(
        mut self,
        refund_type: impl Into<DoudianAfterSaleRefundType>,
    ) -> Self {
        self.refund_type = Some(refund_type.into());
        self
    }

    /// Sets `arbitrate_status` (仲裁状态).
    #[must_use]
    pub fn arbitrate_status(
        mut self,
        arbitrate_status: impl Into<Vec<DoudianAfterSaleArbitrateStatus>>,
    ) -> Self {
        self.arbitrate_status = Some(arbitrate_status.into());
        self
    }

    /// Sets `order_flag` (插旗信息).
    #[must_use]
    pub fn order_flag(mut self, order_flag: impl Into<Vec<DoudianOrderStar>>) -> Self {
        self.order_flag = Some(order_flag.into());
        self
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `amount_start` (金额下限).
    #[must_use]
    pub fn amount_start(mut self, amount_start: i64) -> Self {
        self.amount_start = Some(amount_start);
        self
    }

    /// Sets `amount_end` (金额上限).
    #[must_use]
    pub fn amount_end(mut self, amount_end: i64) -> Self {
        self.amount_end = Some(amount_end);
        self
    }

    /// Sets `risk_flag` (风控标签).
    #[must_use]
    pub fn risk_flag(mut self, risk_flag: i64) -> Self {
        self.risk_flag = Some(risk_flag);
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(
        mut self,
        order_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_by = Some(order_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `aftersale_id` (售后单号).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: impl Into<String>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// Sets `standard_aftersale_status` (售后状态).
    #[must_use]
    pub fn standard_aftersale_status(
        mut self,
        standard_aftersale_status: impl Into<Vec<DoudianOrderAfterSaleStatus>>,
    ) -> Self {
        self.standard_aftersale_status = Some(standard_aftersale_status.into());
        self
    }

    /// Sets `need_special_type` (是否展示特殊售后).
    #[must_use]
    pub fn need_special_type(mut self, need_special_type: bool) -> Self {
        self.need_special_type = Some(need_special_type);
        self
    }

    /// Sets `update_start_time` (更新时间开始).
    #[must_use]
    pub fn update_start_time(mut self, update_start_time: i64) -> Self {
        self.update_start_time = Some(update_start_time);
        self
    }

    /// Sets `update_end_time` (更新时间结束).
    #[must_use]
    pub fn update_end_time(mut self, update_end_time: i64) -> Self {
        self.update_end_time = Some(update_end_time);
        self
    }

    /// Sets `order_logistics_tracking_no` (正向物流单号).
    #[must_use]
    pub fn order_logistics_tracking_no(
        mut self,
        order_logistics_tracking_no: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_logistics_tracking_no = Some(
            order_logistics_tracking_no.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `order_logistics_state` (正向物流状态).
    #[must_use]
    pub fn order_logistics_state(
        mut self,
        order_logistics_state: impl Into<Vec<i64>>,
    ) -> Self {
        self.order_logistics_state = Some(order_logistics_state.into());
        self
    }

    /// Sets `agree_refuse_sign` (是否拒签后退款).
    #[must_use]
    pub fn agree_refuse_sign(mut self, agree_refuse_sign: impl Into<Vec<i64>>) -> Self {
        self.agree_refuse_sign = Some(agree_refuse_sign.into());
        self
    }

    /// Sets `aftersale_sub_type` (售后子类型).
    #[must_use]
    pub fn aftersale_sub_type(mut self, aftersale_sub_type: i64) -> Self {
        self.aftersale_sub_type = Some(aftersale_sub_type);
        self
    }

    /// Sets `aftersale_status_to_final_start_time` (完结时间开始).
    #[must_use]
    pub fn aftersale_status_to_final_start_time(
        mut self,
        aftersale_status_to_final_start_time: i64,
    ) -> Self {
        self.aftersale_status_to_final_start_time = Some(
            aftersale_status_to_final_start_time,
        );
        self
    }

    /// Sets `aftersale_status_to_final_end_time` (完结时间结束).
    #[must_use]
    pub fn aftersale_status_to_final_end_time(
        mut self,
        aftersale_status_to_final_end_time: i64,
    ) -> Self {
        self.aftersale_status_to_final_end_time = Some(
            aftersale_status_to_final_end_time,
        );
        self
    }

    /// Sets `store_id_list` (门店ID列表).
    #[must_use]
    pub fn store_id_list(mut self, store_id_list: impl Into<Vec<i64>>) -> Self {
        self.store_id_list = Some(store_id_list.into());
        self
    }
}

/// The answer to [`DoudianAfterSaleListRequest`].
pub type DoudianAfterSaleListResponse = rt::DoudianResponse<DoudianAfterSaleListData>;

impl rt::DoudianRequest for DoudianAfterSaleListRequest {
    type Data = DoudianAfterSaleListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.List",
        path: "/afterSale/List",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10000",
                label: "系统超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "系统处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11003",
                label: "数据不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "未知错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12001",
                label: "系统处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianAfterSaleListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("aftersale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("aftersale_status", 0, DoudianOrderAfterSaleStatus::KNOWN),
                rt::Field("reason", 0, &["1", "2"]),
                rt::Field("logistics_status", 0, &["1", "2", "3"]),
                rt::Field("pay_type", 0, &["1", "2", "3"]),
                rt::Field("refund_type", 0, DoudianAfterSaleRefundType::KNOWN),
                rt::Field(
                    "arbitrate_status",
                    rt::UNCERTAIN,
                    DoudianAfterSaleArbitrateStatus::KNOWN,
                ),
                rt::Field("order_flag", 0, DoudianOrderStar::KNOWN),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("amount_start", 0, &[]),
                rt::Field("amount_end", 0, &[]),
                rt::Field("risk_flag", 0, &["-1", "1"]),
                rt::Field("order_by", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("aftersale_id", 0, &[]),
                rt::Field(
                    "standard_aftersale_status",
                    0,
                    DoudianOrderAfterSaleStatus::KNOWN,
                ),
                rt::Field("need_special_type", 0, &[]),
                rt::Field("update_start_time", 0, &[]),
                rt::Field("update_end_time", 0, &[]),
                rt::Field("order_logistics_tracking_no", 0, &[]),
                rt::Field("order_logistics_state", 0, &["1", "2", "3", "4"]),
                rt::Field("agree_refuse_sign", 0, &["1", "2"]),
                rt::Field("aftersale_sub_type", 0, &["8001"]),
                rt::Field("aftersale_status_to_final_start_time", 0, &[]),
                rt::Field("aftersale_status_to_final_end_time", 0, &[]),
                rt::Field("store_id_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 17, &self.aftersale_id);
        rt::put(w, 2, &self.aftersale_status);
        rt::put(w, 27, &self.aftersale_status_to_final_end_time);
        rt::put(w, 26, &self.aftersale_status_to_final_start_time);
        rt::put(w, 25, &self.aftersale_sub_type);
        rt::put(w, 1, &self.aftersale_type);
        rt::put(w, 24, &self.agree_refuse_sign);
        rt::put(w, 12, &self.amount_end);
        rt::put(w, 11, &self.amount_start);
        rt::put(w, 7, &self.arbitrate_status);
        rt::put(w, 10, &self.end_time);
        rt::put(w, 4, &self.logistics_status);
        rt::put(w, 19, &self.need_special_type);
        rt::put(w, 14, &self.order_by);
        rt::put(w, 8, &self.order_flag);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 23, &self.order_logistics_state);
        rt::put(w, 22, &self.order_logistics_tracking_no);
        rt::put(w, 15, &self.page);
        rt::put(w, 5, &self.pay_type);
        rt::put(w, 3, &self.reason);
        rt::put(w, 6, &self.refund_type);
        rt::put(w, 13, &self.risk_flag);
        rt::put(w, 16, &self.size);
        rt::put(w, 18, &self.standard_aftersale_status);
        rt::put(w, 9, &self.start_time);
        rt::put(w, 28, &self.store_id_list);
        rt::put(w, 21, &self.update_end_time);
        rt::put(w, 20, &self.update_start_time);
    }
}

rt::impl_record!(DoudianAfterSaleListRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianAfterSaleListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.aftersale_type, r),
            2 => rt::get(&mut self.aftersale_status, r),
            3 => rt::get(&mut self.reason, r),
            4 => rt::get(&mut self.logistics_status, r),
            5 => rt::get(&mut self.pay_type, r),
            6 => rt::get(&mut self.refund_type, r),
            7 => rt::get(&mut self.arbitrate_status, r),
            8 => rt::get(&mut self.order_flag, r),
            9 => rt::get(&mut self.start_time, r),
            10 => rt::get(&mut self.end_time, r),
            11 => rt::get(&mut self.amount_start, r),
            12 => rt::get(&mut self.amount_end, r),
            13 => rt::get(&mut self.risk_flag, r),
            14 => rt::get(&mut self.order_by, r),
            15 => rt::get(&mut self.page, r),
            16 => rt::get(&mut self.size, r),
            17 => rt::get(&mut self.aftersale_id, r),
            18 => rt::get(&mut self.standard_aftersale_status, r),
            19 => rt::get(&mut self.need_special_type, r),
            20 => rt::get(&mut self.update_start_time, r),
            21 => rt::get(&mut self.update_end_time, r),
            22 => rt::get(&mut self.order_logistics_tracking_no, r),
            23 => rt::get(&mut self.order_logistics_state, r),
            24 => rt::get(&mut self.agree_refuse_sign, r),
            25 => rt::get(&mut self.aftersale_sub_type, r),
            26 => rt::get(&mut self.aftersale_status_to_final_start_time, r),
            27 => rt::get(&mut self.aftersale_status_to_final_end_time, r),
            28 => rt::get(&mut self.store_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianAfterSaleListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            aftersale_type: Default::default(),
            aftersale_status: Default::default(),
            reason: Default::default(),
            logistics_status: Default::default(),
            pay_type: Default::default(),
            refund_type: Default::default(),
            arbitrate_status: Default::default(),
            order_flag: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            amount_start: Default::default(),
            amount_end: Default::default(),
            risk_flag: Default::default(),
            order_by: Default::default(),
            page: Default::default(),
            size: Default::default(),
            aftersale_id: Default::default(),
            standard_aftersale_status: Default::default(),
            need_special_type: Default::default(),
            update_start_time: Default::default(),
            update_end_time: Default::default(),
            order_logistics_tracking_no: Default::default(),
            order_logistics_state: Default::default(),
            agree_refuse_sign: Default::default(),
            aftersale_sub_type: Default::default(),
            aftersale_status_to_final_start_time: Default::default(),
            aftersale_status_to_final_end_time: Default::default(),
            store_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleListRequest, Self::blank());

impl rt::Paged for DoudianAfterSaleListData {
    type Item = DoudianAfterSaleListAfterSale;

    fn items(&self) -> &[DoudianAfterSaleListAfterSale] {
        &self.items
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListAfterSale {
    /// 售后信息
    pub aftersale_info: DoudianAfterSaleListAftersaleInfo,
    /// 订单信息
    pub order_info: DoudianAfterSaleListOrderInfo,
    /// 文案部分
    pub text_part: DoudianAfterSaleListTextPart,
    /// 卖家插旗日志
    pub seller_logs: Vec<DoudianAfterSaleListSellerLog>,
}

impl rt::Encode for DoudianAfterSaleListAfterSale {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListAfterSale",
            &[
                rt::Field("aftersale_info", rt::REQUIRED, &[]),
                rt::Field("order_info", rt::REQUIRED, &[]),
                rt::Field("text_part", rt::REQUIRED, &[]),
                rt::Field("seller_logs", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_info);
        rt::put(w, 1, &self.order_info);
        rt::put(w, 3, &self.seller_logs);
        rt::put(w, 2, &self.text_part);
    }
}

impl rt::Decode for DoudianAfterSaleListAfterSale {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_info, r),
            1 => rt::get(&mut self.order_info, r),
            2 => rt::get(&mut self.text_part, r),
            3 => rt::get(&mut self.seller_logs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListAfterSale);

rt::impl_serde!(DoudianAfterSaleListAfterSale, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListAftersaleInfo {
    /// 售后单号
    pub aftersale_id: String,
    /// 售后订单类型
    ///
    /// Codes:
    ///
    /// - `-1` 历史订单
    /// - `1` 商品单
    /// - `2` 店铺单
    pub aftersale_order_type: i64,
    /// 售后类型
    pub aftersale_type: DoudianOrderAfterSaleType,
    /// 售后状态类型
    pub aftersale_status: DoudianOrderAfterSaleStatus,
    /// 关联的订单ID
    pub related_id: String,
    /// 申请时间, in seconds
    pub apply_time: i64,
    /// 最近更新时间, in seconds
    pub update_time: i64,
    /// 当前节点逾期时间, in seconds
    pub status_deadline: Option<i64>,
    /// 售后退款金额, in fen (0.01 yuan)
    pub refund_amount: i64,
    /// 售后退运费金额, in fen (0.01 yuan)
    pub refund_post_amount: i64,
    /// 售后数量
    pub aftersale_num: i64,
    /// 部分退类型
    pub part_type: i64,
    /// 售后退款类型
    pub aftersale_refund_type: Option<DoudianAfterSaleRefundType>,
    /// 退款方式
    ///
    /// Codes:
    ///
    /// - `1` 极速退款助手
    /// - `2` 售后小助手
    /// - `3` 售后急速退
    /// - `4` 闪电退货
    pub refund_type: i64,
    /// 仲裁状态
    pub arbitrate_status: DoudianAfterSaleArbitrateStatus,
    /// 售后单创建时间, in seconds
    pub create_time: i64,
    /// 退税费, in fen (0.01 yuan)
    pub refund_tax_amount: i64,
    /// 商家剩余发送短信次数
    pub left_urge_sms_count: i64,
    /// 退货物流单号
    pub return_logistics_code: Option<String>,
    /// 风控码
    pub risk_decision_code: i64,
    /// 风控理由
    pub risk_decision_reason: Option<String>,
    /// 风控描述
    pub risk_decision_description: Option<String>,
    /// 退优惠金额, in fen (0.01 yuan)
    pub return_promotion_amount: i64,
    /// 退款状态
    pub refund_status: DoudianOrderRefundStatus,
    /// 仲裁责任方
    pub arbitrate_blame: i64,
    /// 换货SKU信息
    pub exchange_sku_info: Option<DoudianExchangeSku>,
    /// 退货物流公司名称
    pub return_logistics_company_name: Option<String>,
    /// 换货物流公司名称
    pub exchange_logistics_company_name: Option<String>,
    /// 售后商家备注
    pub remark: Option<String>,
    /// 买家是否收到货物
    ///
    /// Codes:
    ///
    /// - `0` 未收到
    /// - `1` 收到
    pub got_pkg: Option<i64>,
    /// 商家首次发货的正向物流信息
    pub order_logistics: Vec<DoudianAfterSaleListOrderLogistics>,
    /// 是否拒签后退款
    ///
    /// Codes:
    ///
    /// - `1` 已同意拒签
    /// - `2` 未同意拒签
    pub is_agree_refuse_sign: Option<i64>,
    /// 二级原因标签
    pub reason_second_labels: Vec<DoudianAfterSaleReasonLabel>,
    /// 售后标签
    pub aftersale_tags: Vec<DoudianAfterSaleTag>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店名称
    pub store_name: Option<String>,
    /// 售后子类型
    ///
    /// Codes:
    ///
    /// - `8001` 以换代修
    pub aftersale_sub_type: Option<i64>,
    /// 售后原因编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub reason: Option<i32>,
    /// 售后完结时间, in seconds
    pub aftersale_status_to_final_time: Option<i64>,
    /// 自动审核方式
    ///
    /// Codes:
    ///
    /// - `1` 发货前极速退
    /// - `2` 小助手自动同意退款
    /// - `3` 发货后极速退
    /// - `4` 闪电退货
    /// - `5` 跨境零秒退
    /// - `6` 云仓拦截自动退
    /// - `7` 小助手自动同意退货
    /// - `8` 小助手自动同意拒签后退款
    /// - `9` 商家代客填写卡片发起售后
    /// - `10` 治理未发货自动同意退款
    /// - `11` 治理已发货自动同意退款
    /// - `12` 商家快递拦截成功自动退款
    /// - `13` 质检商品免审核
    /// - `14` 协商方案自动同意退款
    /// - `15` 平台卡券自动同意退款
    /// - `16` 三方卡券自动同意退款
    /// - `17` 治理一审自动同意退货退款
    pub auto_audit_bits: Vec<i64>,
}

impl rt::Encode for DoudianAfterSaleListAftersaleInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListAftersaleInfo",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("aftersale_order_type", rt::REQUIRED, &["-1", "1", "2"]),
                rt::Field(
                    "aftersale_type",
                    rt::REQUIRED,
                    DoudianOrderAfterSaleType::KNOWN,
                ),
                rt::Field(
                    "aftersale_status",
                    rt::REQUIRED,
                    DoudianOrderAfterSaleStatus::KNOWN,
                ),
                rt::Field("related_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("status_deadline", 0, &[]),
                rt::Field("refund_amount", rt::REQUIRED, &[]),
                rt::Field("refund_post_amount", rt::REQUIRED, &[]),
                rt::Field("aftersale_num", rt::REQUIRED, &[]),
                rt::Field("part_type", rt::REQUIRED, &[]),
                rt::Field("aftersale_refund_type", 0, DoudianAfterSaleRefundType::KNOWN),
                rt::Field("refund_type", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field(
                    "arbitrate_status",
                    rt::REQUIRED,
                    DoudianAfterSaleArbitrateStatus::KNOWN,
                ),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("refund_tax_amount", rt::REQUIRED, &[]),
                rt::Field("left_urge_sms_count", rt::REQUIRED, &[]),
                rt::Field("return_logistics_code", 0, &[]),
                rt::Field("risk_decision_code", rt::REQUIRED, &[]),
                rt::Field("risk_decision_reason", 0, &[]),
                rt::Field("risk_decision_description", 0, &[]),
                rt::Field("return_promotion_amount", rt::REQUIRED, &[]),
                rt::Field(
                    "refund_status",
                    rt::REQUIRED,
                    DoudianOrderRefundStatus::KNOWN,
                ),
                rt::Field("arbitrate_blame", rt::REQUIRED, &[]),
                rt::Field("exchange_sku_info", 0, &[]),
                rt::Field("return_logistics_company_name", 0, &[]),
                rt::Field("exchange_logistics_company_name", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("got_pkg", 0, &["0", "1"]),
                rt::Field("order_logistics", 0, &[]),
                rt::Field("is_agree_refuse_sign", 0, &["1", "2"]),
                rt::Field("reason_second_labels", 0, &[]),
                rt::Field("aftersale_tags", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("store_name", 0, &[]),
                rt::Field("aftersale_sub_type", 0, &["8001"]),
                rt::Field("reason", rt::UNCERTAIN, &[]),
                rt::Field("aftersale_status_to_final_time", 0, &[]),
                rt::Field(
                    "auto_audit_bits",
                    0,
                    &[
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "14",
                        "15",
                        "16",
                        "17",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 10, &self.aftersale_num);
        rt::put(w, 1, &self.aftersale_order_type);
        rt::put(w, 12, &self.aftersale_refund_type);
        rt::put(w, 3, &self.aftersale_status);
        rt::put(w, 38, &self.aftersale_status_to_final_time);
        rt::put(w, 36, &self.aftersale_sub_type);
        rt::put(w, 33, &self.aftersale_tags);
        rt::put(w, 2, &self.aftersale_type);
        rt::put(w, 5, &self.apply_time);
        rt::put(w, 24, &self.arbitrate_blame);
        rt::put(w, 14, &self.arbitrate_status);
        rt::put(w, 39, &self.auto_audit_bits);
        rt::put(w, 15, &self.create_time);
        rt::put(w, 27, &self.exchange_logistics_company_name);
        rt::put(w, 25, &self.exchange_sku_info);
        rt::put(w, 29, &self.got_pkg);
        rt::put(w, 31, &self.is_agree_refuse_sign);
        rt::put(w, 17, &self.left_urge_sms_count);
        rt::put(w, 30, &self.order_logistics);
        rt::put(w, 11, &self.part_type);
        rt::put(w, 37, &self.reason);
        rt::put(w, 32, &self.reason_second_labels);
        rt::put(w, 8, &self.refund_amount);
        rt::put(w, 9, &self.refund_post_amount);
        rt::put(w, 23, &self.refund_status);
        rt::put(w, 16, &self.refund_tax_amount);
        rt::put(w, 13, &self.refund_type);
        rt::put(w, 4, &self.related_id);
        rt::put(w, 28, &self.remark);
        rt::put(w, 18, &self.return_logistics_code);
        rt::put(w, 26, &self.return_logistics_company_name);
        rt::put(w, 22, &self.return_promotion_amount);
        rt::put(w, 19, &self.risk_decision_code);
        rt::put(w, 21, &self.risk_decision_description);
        rt::put(w, 20, &self.risk_decision_reason);
        rt::put(w, 7, &self.status_deadline);
        rt::put(w, 34, &self.store_id);
        rt::put(w, 35, &self.store_name);
        rt::put(w, 6, &self.update_time);
    }
}

impl rt::Decode for DoudianAfterSaleListAftersaleInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.aftersale_order_type, r),
            2 => rt::get(&mut self.aftersale_type, r),
            3 => rt::get(&mut self.aftersale_status, r),
            4 => rt::get(&mut self.related_id, r),
            5 => rt::get(&mut self.apply_time, r),
            6 => rt::get(&mut self.update_time, r),
            7 => rt::get(&mut self.status_deadline, r),
            8 => rt::get(&mut self.refund_amount, r),
            9 => rt::get(&mut self.refund_post_amount, r),
            10 => rt::get(&mut self.aftersale_num, r),
            11 => rt::get(&mut self.part_type, r),
            12 => rt::get(&mut self.aftersale_refund_type, r),
            13 => rt::get(&mut self.refund_type, r),
            14 => rt::get(&mut self.arbitrate_status, r),
            15 => rt::get(&mut self.create_time, r),
            16 => rt::get(&mut self.refund_tax_amount, r),
            17 => rt::get(&mut self.left_urge_sms_count, r),
            18 => rt::get(&mut self.return_logistics_code, r),
            19 => rt::get(&mut self.risk_decision_code, r),
            20 => rt::get(&mut self.risk_decision_reason, r),
            21 => rt::get(&mut self.risk_decision_description, r),
            22 => rt::get(&mut self.return_promotion_amount, r),
            23 => rt::get(&mut self.refund_status, r),
            24 => rt::get(&mut self.arbitrate_blame, r),
            25 => rt::get(&mut self.exchange_sku_info, r),
            26 => rt::get(&mut self.return_logistics_company_name, r),
            27 => rt::get(&mut self.exchange_logistics_company_name, r),
            28 => rt::get(&mut self.remark, r),
            29 => rt::get(&mut self.got_pkg, r),
            30 => rt::get(&mut self.order_logistics, r),
            31 => rt::get(&mut self.is_agree_refuse_sign, r),
            32 => rt::get(&mut self.reason_second_labels, r),
            33 => rt::get(&mut self.aftersale_tags, r),
            34 => rt::get(&mut self.store_id, r),
            35 => rt::get(&mut self.store_name, r),
            36 => rt::get(&mut self.aftersale_sub_type, r),
            37 => rt::get(&mut self.reason, r),
            38 => rt::get(&mut self.aftersale_status_to_final_time, r),
            39 => rt::get(&mut self.auto_audit_bits, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListAftersaleInfo);

rt::impl_serde!(DoudianAfterSaleListAftersaleInfo, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListData {
    /// 售后单列表
    pub items: Vec<DoudianAfterSaleListAfterSale>,
    /// 是否还有更多
    pub has_more: bool,
    /// 总数量
    pub total: i64,
    /// 页码
    pub page: i64,
    /// 当前返回售后数量
    pub size: i64,
}

impl rt::Encode for DoudianAfterSaleListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListData",
            &[
                rt::Field("items", rt::REQUIRED, &[]),
                rt::Field("has_more", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.has_more);
        rt::put(w, 0, &self.items);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.size);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianAfterSaleListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.items, r),
            1 => rt::get(&mut self.has_more, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListData);

rt::impl_serde!(DoudianAfterSaleListData, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListGivenSkuDetail {
    /// 赠品名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_name: Option<String>,
    /// 赠品订单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_order_id: Option<String>,
}

impl rt::Encode for DoudianAfterSaleListGivenSkuDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListGivenSkuDetail",
            &[
                rt::Field("product_name", rt::UNCERTAIN, &[]),
                rt::Field("sku_order_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_name);
        rt::put(w, 1, &self.sku_order_id);
    }
}

impl rt::Decode for DoudianAfterSaleListGivenSkuDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.sku_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListGivenSkuDetail);

rt::impl_serde!(DoudianAfterSaleListGivenSkuDetail, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListOrderInfo {
    /// 店铺单订单ID
    pub shop_order_id: Option<String>,
    /// 售后关联的订单信息
    pub related_order_info: Vec<DoudianAfterSaleListRelatedOrderInfo>,
    /// 订单插旗
    pub order_flag: DoudianOrderStar,
    /// 店铺订单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
}

impl rt::Encode for DoudianAfterSaleListOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListOrderInfo",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("related_order_info", rt::REQUIRED, &[]),
                rt::Field("order_flag", rt::REQUIRED, DoudianOrderStar::KNOWN),
                rt::Field("order_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_flag);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 1, &self.related_order_info);
        rt::put(w, 0, &self.shop_order_id);
    }
}

impl rt::Decode for DoudianAfterSaleListOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.related_order_info, r),
            2 => rt::get(&mut self.order_flag, r),
            3 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListOrderInfo);

rt::impl_serde!(DoudianAfterSaleListOrderInfo, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListOrderLogistics {
    /// 物流单号
    pub tracking_no: Option<String>,
    /// 物流公司名称
    pub company_name: Option<String>,
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 物流状态到达时间, in seconds
    pub logistics_time: Option<i64>,
    /// 正向物流状态
    pub logistics_state: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleListOrderLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListOrderLogistics",
            &[
                rt::Field("tracking_no", 0, &[]),
                rt::Field("company_name", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_time", 0, &[]),
                rt::Field("logistics_state", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_code);
        rt::put(w, 1, &self.company_name);
        rt::put(w, 4, &self.logistics_state);
        rt::put(w, 3, &self.logistics_time);
        rt::put(w, 0, &self.tracking_no);
    }
}

impl rt::Decode for DoudianAfterSaleListOrderLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tracking_no, r),
            1 => rt::get(&mut self.company_name, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.logistics_time, r),
            4 => rt::get(&mut self.logistics_state, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListOrderLogistics);

rt::impl_serde!(DoudianAfterSaleListOrderLogistics, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListRelatedOrderInfo {
    /// 商品单ID
    pub sku_order_id: Option<String>,
    /// 订单状态
    ///
    /// Codes:
    ///
    /// - `2` 未发货
    /// - `3` 已发货
    /// - `5` 已收货或已完成
    /// - `255` 已完成
    pub order_status: i64,
    /// 付款金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 付运费金额, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 购买数量
    pub item_num: i64,
    /// 下单时间, in seconds
    pub create_time: i64,
    /// 税费, in fen (0.01 yuan)
    pub tax_amount: i64,
    /// 是否为海外订单
    pub is_oversea_order: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品ID
    pub product_id: i64,
    /// 商品图片
    pub product_image: String,
    /// 订单标签
    pub tags: Vec<DoudianAfterSaleServiceTag>,
    /// 商品规格
    pub sku_spec: Vec<DoudianOrderSkuSpec>,
    /// 商家SKU编码
    pub shop_sku_code: String,
    /// 发货物流编码
    pub logistics_code: String,
    /// 售后退款金额, in fen (0.01 yuan)
    pub aftersale_pay_amount: i64,
    /// 售后退运费金额, in fen (0.01 yuan)
    pub aftersale_post_amount: i64,
    /// 售后退税费金额, in fen (0.01 yuan)
    pub aftersale_tax_amount: i64,
    /// 售后商品数量
    pub aftersale_item_num: i64,
    /// 优惠券金额, in fen (0.01 yuan)
    pub promotion_pay_amount: i64,
    /// 价格, in fen (0.01 yuan)
    pub price: i64,
    /// 正向物流公司名称
    #[deprecated(note = "aftersale_info.order_logistics")]
    pub logistics_company_name: Option<String>,
    /// 赠品订单ID
    pub given_sku_order_ids: Vec<String>,
    /// 商品单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// 赠品列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub given_sku_details: Vec<DoudianAfterSaleListGivenSkuDetail>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianAfterSaleListRelatedOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListRelatedOrderInfo",
            &[
                rt::Field("sku_order_id", 0, &[]),
                rt::Field("order_status", rt::REQUIRED, &["2", "3", "5", "255"]),
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("item_num", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("tax_amount", rt::REQUIRED, &[]),
                rt::Field("is_oversea_order", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_image", rt::REQUIRED, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("sku_spec", 0, &[]),
                rt::Field("shop_sku_code", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("aftersale_pay_amount", rt::REQUIRED, &[]),
                rt::Field("aftersale_post_amount", rt::REQUIRED, &[]),
                rt::Field("aftersale_tax_amount", rt::REQUIRED, &[]),
                rt::Field("aftersale_item_num", rt::REQUIRED, &[]),
                rt::Field("promotion_pay_amount", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("logistics_company_name", 0, &[]),
                rt::Field("given_sku_order_ids", 0, &[]),
                rt::Field("order_id", rt::UNCERTAIN, &[]),
                rt::Field("given_sku_details", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.aftersale_item_num);
        rt::put(w, 15, &self.aftersale_pay_amount);
        rt::put(w, 16, &self.aftersale_post_amount);
        rt::put(w, 17, &self.aftersale_tax_amount);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 24, &self.given_sku_details);
        rt::put(w, 22, &self.given_sku_order_ids);
        rt::put(w, 7, &self.is_oversea_order);
        rt::put(w, 4, &self.item_num);
        rt::put(w, 14, &self.logistics_code);
        rt::put(w, 21, &self.logistics_company_name);
        rt::put(w, 23, &self.order_id);
        rt::put(w, 1, &self.order_status);
        rt::put(w, 2, &self.pay_amount);
        rt::put(w, 3, &self.post_amount);
        rt::put(w, 20, &self.price);
        rt::put(w, 9, &self.product_id);
        rt::put(w, 10, &self.product_image);
        rt::put(w, 8, &self.product_name);
        rt::put(w, 19, &self.promotion_pay_amount);
        rt::put(w, 13, &self.shop_sku_code);
        rt::put(w, 0, &self.sku_order_id);
        rt::put(w, 12, &self.sku_spec);
        rt::put(w, 11, &self.tags);
        rt::put(w, 6, &self.tax_amount);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianAfterSaleListRelatedOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_order_id, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.pay_amount, r),
            3 => rt::get(&mut self.post_amount, r),
            4 => rt::get(&mut self.item_num, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.tax_amount, r),
            7 => rt::get(&mut self.is_oversea_order, r),
            8 => rt::get(&mut self.product_name, r),
            9 => rt::get(&mut self.product_id, r),
            10 => rt::get(&mut self.product_image, r),
            11 => rt::get(&mut self.tags, r),
            12 => rt::get(&mut self.sku_spec, r),
            13 => rt::get(&mut self.shop_sku_code, r),
            14 => rt::get(&mut self.logistics_code, r),
            15 => rt::get(&mut self.aftersale_pay_amount, r),
            16 => rt::get(&mut self.aftersale_post_amount, r),
            17 => rt::get(&mut self.aftersale_tax_amount, r),
            18 => rt::get(&mut self.aftersale_item_num, r),
            19 => rt::get(&mut self.promotion_pay_amount, r),
            20 => rt::get(&mut self.price, r),
            21 => rt::get(&mut self.logistics_company_name, r),
            22 => rt::get(&mut self.given_sku_order_ids, r),
            23 => rt::get(&mut self.order_id, r),
            24 => rt::get(&mut self.given_sku_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListRelatedOrderInfo);

rt::impl_serde!(DoudianAfterSaleListRelatedOrderInfo, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListSellerLog {
    /// 插旗日志内容
    pub content: String,
    /// 插旗操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_name: String,
    /// 插旗时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 插旗信息
    pub star: DoudianOrderStar,
}

impl rt::Encode for DoudianAfterSaleListSellerLog {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListSellerLog",
            &[
                rt::Field("content", rt::REQUIRED, &[]),
                rt::Field("op_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("star", rt::REQUIRED, DoudianOrderStar::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
        rt::put(w, 2, &self.create_time);
        rt::put(w, 1, &self.op_name);
        rt::put(w, 3, &self.star);
    }
}

impl rt::Decode for DoudianAfterSaleListSellerLog {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.op_name, r),
            2 => rt::get(&mut self.create_time, r),
            3 => rt::get(&mut self.star, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListSellerLog);

rt::impl_serde!(DoudianAfterSaleListSellerLog, Self::default());

/// Part of the answer to `afterSale.List`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleListTextPart {
    /// 正向物流发货状态文案
    pub logistics_text: String,
    /// 售后状态文案
    pub aftersale_status_text: String,
    /// 售后类型文案
    pub aftersale_type_text: String,
    /// 退货物流发货状态文案
    pub return_logistics_text: String,
    /// 售后退款类型文案
    pub aftersale_refund_type_text: Option<String>,
    /// 售后理由文案
    pub reason_text: String,
    /// 坏单比例文案
    pub bad_item_text: String,
    /// 仲裁状态文案
    pub arbitrate_status_text: String,
}

impl rt::Encode for DoudianAfterSaleListTextPart {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleListTextPart",
            &[
                rt::Field("logistics_text", rt::REQUIRED, &[]),
                rt::Field("aftersale_status_text", rt::REQUIRED, &[]),
                rt::Field("aftersale_type_text", rt::REQUIRED, &[]),
                rt::Field("return_logistics_text", rt::REQUIRED, &[]),
                rt::Field("aftersale_refund_type_text", 0, &[]),
                rt::Field("reason_text", rt::REQUIRED, &[]),
                rt::Field("bad_item_text", rt::REQUIRED, &[]),
                rt::Field("arbitrate_status_text", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.aftersale_refund_type_text);
        rt::put(w, 1, &self.aftersale_status_text);
        rt::put(w, 2, &self.aftersale_type_text);
        rt::put(w, 7, &self.arbitrate_status_text);
        rt::put(w, 6, &self.bad_item_text);
        rt::put(w, 0, &self.logistics_text);
        rt::put(w, 5, &self.reason_text);
        rt::put(w, 3, &self.return_logistics_text);
    }
}

impl rt::Decode for DoudianAfterSaleListTextPart {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_text, r),
            1 => rt::get(&mut self.aftersale_status_text, r),
            2 => rt::get(&mut self.aftersale_type_text, r),
            3 => rt::get(&mut self.return_logistics_text, r),
            4 => rt::get(&mut self.aftersale_refund_type_text, r),
            5 => rt::get(&mut self.reason_text, r),
            6 => rt::get(&mut self.bad_item_text, r),
            7 => rt::get(&mut self.arbitrate_status_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleListTextPart);

rt::impl_serde!(DoudianAfterSaleListTextPart, Self::default());
