// @generated from doudian/btas/btas.getOrderInspectionResult.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单质检结果查询 — `btas.getOrderInspectionResult`
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasGetOrderInspectionResultRequest;
///
/// let request = DoudianBtasGetOrderInspectionResultRequest::new("…");
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
/// | 50002 | `isv.business-failed:-1` | 订单未送检 | mend the request |
/// | 50002 | `isv.business-failed:4002` | 质检任务不存在 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasGetOrderInspectionResultRequest {
    /// 订单码
    pub order_code: String,
}

impl DoudianBtasGetOrderInspectionResultRequest {
    /// With the parameters that are required.
    pub fn new(order_code: impl Into<String>) -> Self {
        Self {
            order_code: order_code.into(),
        }
    }
}

/// The answer to [`DoudianBtasGetOrderInspectionResultRequest`].
pub type DoudianBtasGetOrderInspectionResultResponse = rt::DoudianResponse<
    DoudianBtasGetOrderInspectionResultData,
>;

impl rt::DoudianRequest for DoudianBtasGetOrderInspectionResultRequest {
    type Data = DoudianBtasGetOrderInspectionResultData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.getOrderInspectionResult",
        path: "/btas/getOrderInspectionResult",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "订单未送检",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4002",
                label: "质检任务不存在",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasGetOrderInspectionResultRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasGetOrderInspectionResultRequest",
            &[rt::Field("order_code", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code);
    }
}

rt::impl_record!(DoudianBtasGetOrderInspectionResultRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasGetOrderInspectionResultRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasGetOrderInspectionResultRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasGetOrderInspectionResultRequest, Self::blank());

/// Part of the answer to `btas.getOrderInspectionResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasGetOrderInspectionResultData {
    /// 订单ID
    pub order_id: String,
    /// 商品单ID
    pub product_order_id: String,
    /// 订单码
    pub order_code: String,
    /// 证书编号
    pub certification_code: Option<String>,
    /// 鉴定单ID
    pub inspection_order_id: String,
    /// 鉴定结果类型
    pub inspection_result: i32,
    /// 鉴定明细
    pub detail: String,
    /// 鉴定备注
    pub inspection_comment: String,
    /// 鉴定费用, in fen (0.01 yuan)
    pub inspection_cost: i64,
    /// 物流费用, in fen (0.01 yuan)
    pub logistics_cost: i64,
    /// 鉴定结果时间戳
    pub inspection_time: i64,
}

impl rt::Encode for DoudianBtasGetOrderInspectionResultData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasGetOrderInspectionResultData",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_order_id", rt::REQUIRED, &[]),
                rt::Field("order_code", rt::REQUIRED, &[]),
                rt::Field("certification_code", 0, &[]),
                rt::Field("inspection_order_id", rt::REQUIRED, &[]),
                rt::Field("inspection_result", rt::REQUIRED, &[]),
                rt::Field("detail", rt::REQUIRED, &[]),
                rt::Field("inspection_comment", rt::REQUIRED, &[]),
                rt::Field("inspection_cost", rt::REQUIRED, &[]),
                rt::Field("logistics_cost", rt::REQUIRED, &[]),
                rt::Field("inspection_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.certification_code);
        rt::put(w, 6, &self.detail);
        rt::put(w, 7, &self.inspection_comment);
        rt::put(w, 8, &self.inspection_cost);
        rt::put(w, 4, &self.inspection_order_id);
        rt::put(w, 5, &self.inspection_result);
        rt::put(w, 10, &self.inspection_time);
        rt::put(w, 9, &self.logistics_cost);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_order_id);
    }
}

impl rt::Decode for DoudianBtasGetOrderInspectionResultData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_order_id, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.certification_code, r),
            4 => rt::get(&mut self.inspection_order_id, r),
            5 => rt::get(&mut self.inspection_result, r),
            6 => rt::get(&mut self.detail, r),
            7 => rt::get(&mut self.inspection_comment, r),
            8 => rt::get(&mut self.inspection_cost, r),
            9 => rt::get(&mut self.logistics_cost, r),
            10 => rt::get(&mut self.inspection_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasGetOrderInspectionResultData);

rt::impl_serde!(DoudianBtasGetOrderInspectionResultData, Self::default());
