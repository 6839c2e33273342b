// @generated from doudian/yunc/yunc.CloudCreateOutboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 云仓出库接单ToB — `yunc.CloudCreateOutboundOrderToB`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCreateOutboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCreateOutboundOrderToBRequest::new("…", 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// 仓编码
    pub warehouse_code: Option<String>,
    /// 入库仓库
    pub in_warehouse_code: String,
    /// 交货方式
    pub delivery_mode: i32,
    /// ERP出库单号
    pub erp_order_no: String,
}

impl DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        in_warehouse_code: impl Into<String>,
        delivery_mode: i32,
        erp_order_no: impl Into<String>,
    ) -> Self {
        Self {
            warehouse_code: None,
            in_warehouse_code: in_warehouse_code.into(),
            delivery_mode,
            erp_order_no: erp_order_no.into(),
        }
    }

    /// Sets `warehouse_code` (仓编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateOutboundOrderToBRequest`].
pub type DoudianYuncCloudCreateOutboundOrderToBResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCreateOutboundOrderToBRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCreateOutboundOrderToB",
        path: "/yunc/CloudCreateOutboundOrderToB",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderToBRequest",
            &[
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("in_warehouse_code", rt::REQUIRED, &[]),
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delivery_mode);
        rt::put(w, 3, &self.erp_order_no);
        rt::put(w, 1, &self.in_warehouse_code);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.in_warehouse_code, r),
            2 => rt::get(&mut self.delivery_mode, r),
            3 => rt::get(&mut self.erp_order_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            in_warehouse_code: Default::default(),
            delivery_mode: Default::default(),
            erp_order_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderToBRequest, Self::blank());
