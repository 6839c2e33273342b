// @generated from doudian/cross_border/crossBorder.getTradeOrderStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取交易订单状态 — `crossBorder.getTradeOrderStatus`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderGetTradeOrderStatusRequest;
///
/// let request = DoudianCrossBorderGetTradeOrderStatusRequest::new();
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
/// | 50002 | `isv.business-failed:1002` | 订单ID为空 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 订单号不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderGetTradeOrderStatusRequest {
    /// 服务商编码
    pub vendor: Option<String>,
    /// 订单ID
    pub order_id: Option<String>,
}

impl DoudianCrossBorderGetTradeOrderStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            vendor: None,
            order_id: None,
        }
    }

    /// Sets `vendor` (服务商编码).
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl Default for DoudianCrossBorderGetTradeOrderStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCrossBorderGetTradeOrderStatusRequest`].
pub type DoudianCrossBorderGetTradeOrderStatusResponse = rt::DoudianResponse<
    DoudianCrossBorderGetTradeOrderStatusData,
>;

impl rt::DoudianRequest for DoudianCrossBorderGetTradeOrderStatusRequest {
    type Data = DoudianCrossBorderGetTradeOrderStatusData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.getTradeOrderStatus",
        path: "/crossBorder/getTradeOrderStatus",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "订单ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "订单号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderGetTradeOrderStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderGetTradeOrderStatusRequest",
            &[rt::Field("vendor", 0, &[]), rt::Field("order_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_id);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderGetTradeOrderStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderGetTradeOrderStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderGetTradeOrderStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderGetTradeOrderStatusRequest, Self::blank());

/// Part of the answer to `crossBorder.getTradeOrderStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderGetTradeOrderStatusData {
    /// 订单状态
    pub order_status: Option<i64>,
    /// 最终状态
    pub final_status: Option<i64>,
}

impl rt::Encode for DoudianCrossBorderGetTradeOrderStatusData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderGetTradeOrderStatusData",
            &[rt::Field("order_status", 0, &[]), rt::Field("final_status", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.final_status);
        rt::put(w, 0, &self.order_status);
    }
}

impl rt::Decode for DoudianCrossBorderGetTradeOrderStatusData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_status, r),
            1 => rt::get(&mut self.final_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderGetTradeOrderStatusData);

rt::impl_serde!(DoudianCrossBorderGetTradeOrderStatusData, Self::default());
