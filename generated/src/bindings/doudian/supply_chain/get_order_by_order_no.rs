// @generated from doudian/supply_chain/supplyChain.getOrderByOrderNo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供货单详情查询 — `supplyChain.getOrderByOrderNo`
///
/// The answer is known in part only.
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainGetOrderByOrderNoRequest;
///
/// let request = DoudianSupplyChainGetOrderByOrderNoRequest::new("…");
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
/// | 20000 | `isp.service-error:1000` | 服务异常 |
/// | 40004 | `isv.parameter-invalid:1020` | 非法参数 |
/// | 50002 | `isv.business-failed:2000` | 业务处理失败 |
/// | 50002 | `isv.business-failed:2001` | 数据不存在 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoRequest {
    /// 供货单号
    pub order_no: String,
}

impl DoudianSupplyChainGetOrderByOrderNoRequest {
    /// With the parameters that are required.
    pub fn new(order_no: impl Into<String>) -> Self {
        Self { order_no: order_no.into() }
    }
}

/// The answer to [`DoudianSupplyChainGetOrderByOrderNoRequest`].
pub type DoudianSupplyChainGetOrderByOrderNoResponse = rt::DoudianResponse<
    DoudianSupplyChainGetOrderByOrderNoData,
>;

impl rt::DoudianRequest for DoudianSupplyChainGetOrderByOrderNoRequest {
    type Data = DoudianSupplyChainGetOrderByOrderNoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.getOrderByOrderNo",
        path: "/supplyChain/getOrderByOrderNo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1000",
                label: "服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1020",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2000",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2001",
                label: "数据不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoRequest",
            &[rt::Field("order_no", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_no);
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainGetOrderByOrderNoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoRequest, Self::blank());

/// Part of the answer to `supplyChain.getOrderByOrderNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoData {
    /// 订单信息
    pub order: Option<DoudianSupplyChainGetOrderByOrderNoOrder>,
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoData",
            &[rt::Field("order", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order);
    }
}

impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoData);

rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoData, Self::default());

/// Part of the answer to `supplyChain.getOrderByOrderNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoOrder {
    /// 分销品SPU\_ID
    pub fx_spu_id: Option<String>,
    /// 仓名称
    pub warehouse_name: Option<String>,
    /// 仓编码
    pub warehouse_code: Option<String>,
    /// 虚拟仓ID
    pub virtual_warehouse_id: Option<String>,
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoOrder {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoOrder",
            &[
                rt::Field("fx_spu_id", 0, &[]),
                rt::Field("warehouse_name", 0, &[]),
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("virtual_warehouse_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fx_spu_id);
        rt::put(w, 3, &self.virtual_warehouse_id);
        rt::put(w, 2, &self.warehouse_code);
        rt::put(w, 1, &self.warehouse_name);
    }
}

impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fx_spu_id, r),
            1 => rt::get(&mut self.warehouse_name, r),
            2 => rt::get(&mut self.warehouse_code, r),
            3 => rt::get(&mut self.virtual_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoOrder);

rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoOrder, Self::default());
