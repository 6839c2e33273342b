// @generated from doudian/btas/btas.sc.getInspectionOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构质检订单查询 — `btas.sc.getInspectionOrder`
///
/// No source describes the answer.
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasScGetInspectionOrderRequest;
///
/// let request = DoudianBtasScGetInspectionOrderRequest::new();
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
/// | 20000 | `isp.service-error:4000` | 订单不存在 |
/// | 40002 | `isv.missing-parameter:2030` | 参数错误 |
/// | 50002 | `isv.business-failed:-1` | 未获取到授权店铺 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderRequest {
    /// 店铺单ID
    pub order_id: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 质检机构ID
    pub sc_id: Option<i64>,
}

impl DoudianBtasScGetInspectionOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            order_code: None,
            sc_id: None,
        }
    }

    /// Sets `order_id` (店铺单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `sc_id` (质检机构ID).
    #[must_use]
    pub fn sc_id(mut self, sc_id: i64) -> Self {
        self.sc_id = Some(sc_id);
        self
    }
}

impl Default for DoudianBtasScGetInspectionOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBtasScGetInspectionOrderRequest`].
pub type DoudianBtasScGetInspectionOrderResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBtasScGetInspectionOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.getInspectionOrder",
        path: "/btas/sc/getInspectionOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4000",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2030",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "未获取到授权店铺",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasScGetInspectionOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("sc_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScGetInspectionOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_code, r),
            2 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScGetInspectionOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            order_code: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScGetInspectionOrderRequest, Self::blank());
