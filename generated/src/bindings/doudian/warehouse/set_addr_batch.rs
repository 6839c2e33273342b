// @generated from doudian/warehouse/warehouse.setAddrBatch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianWarehouseAddrIds;

/// 批量绑定地址与仓 — `warehouse.setAddrBatch`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseAddrIds, DoudianWarehouseSetAddrBatchRequest};
///
/// let request = DoudianWarehouseSetAddrBatchRequest::new(
///     "…",
///     [DoudianWarehouseAddrIds::new(1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseSetAddrBatchRequest {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 仓库配送地址列表
    pub addr_list: Vec<DoudianWarehouseAddrIds>,
    /// 外部仓库列表
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub out_warehouse_list: Option<Vec<DoudianWarehouseSetAddrBatchOutWarehouse>>,
}

impl DoudianWarehouseSetAddrBatchRequest {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        addr_list: impl Into<Vec<DoudianWarehouseAddrIds>>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            addr_list: addr_list.into(),
            out_warehouse_list: None,
        }
    }

    /// Sets `out_warehouse_list` (外部仓库列表).
    #[must_use]
    pub fn out_warehouse_list(
        mut self,
        out_warehouse_list: impl Into<Vec<DoudianWarehouseSetAddrBatchOutWarehouse>>,
    ) -> Self {
        self.out_warehouse_list = Some(out_warehouse_list.into());
        self
    }
}

/// The answer to [`DoudianWarehouseSetAddrBatchRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseSetAddrBatchResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseSetAddrBatchRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.setAddrBatch",
        path: "/warehouse/setAddrBatch",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseSetAddrBatchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseSetAddrBatchRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("addr_list", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.addr_list);
        rt::put(w, 0, &self.out_warehouse_id);
        rt::put(w, 2, &self.out_warehouse_list);
    }
}

rt::impl_record!(DoudianWarehouseSetAddrBatchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseSetAddrBatchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.addr_list, r),
            2 => rt::get(&mut self.out_warehouse_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseSetAddrBatchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            addr_list: Default::default(),
            out_warehouse_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseSetAddrBatchRequest, Self::blank());

/// Part of the request `warehouse.setAddrBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseSetAddrBatchOutWarehouse {
    /// 外部仓库ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub out_warehouse_id: String,
    /// 仓库地址信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub addr: DoudianWarehouseAddrIds,
}

impl DoudianWarehouseSetAddrBatchOutWarehouse {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        addr: DoudianWarehouseAddrIds,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            addr,
        }
    }
}

impl rt::Encode for DoudianWarehouseSetAddrBatchOutWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseSetAddrBatchOutWarehouse",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("addr", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.addr);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseSetAddrBatchOutWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseSetAddrBatchOutWarehouse);

rt::impl_serde!(DoudianWarehouseSetAddrBatchOutWarehouse, Self::default());
