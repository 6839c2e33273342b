// @generated from doudian/warehouse/warehouse.setPriority.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianWarehouseAddrIds;

/// 设置仓优先级 — `warehouse.setPriority`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseAddrIds, DoudianWarehouseSetPriorityRequest};
///
/// let request = DoudianWarehouseSetPriorityRequest::new(
///     DoudianWarehouseAddrIds::new(1),
///     [("1".to_owned(), 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseSetPriorityRequest {
    /// 配送地址
    pub addr: DoudianWarehouseAddrIds,
    /// 外部仓库优先级字典
    ///
    /// Keyed by out\_warehouse\_id. 0 is the highest priority, 5 the lowest.
    pub priorities: BTreeMap<String, i64>,
}

impl DoudianWarehouseSetPriorityRequest {
    /// With the parameters that are required.
    pub fn new(
        addr: DoudianWarehouseAddrIds,
        priorities: impl Into<BTreeMap<String, i64>>,
    ) -> Self {
        Self {
            addr,
            priorities: priorities.into(),
        }
    }
}

/// The answer to [`DoudianWarehouseSetPriorityRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseSetPriorityResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseSetPriorityRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.setPriority",
        path: "/warehouse/setPriority",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseSetPriorityRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseSetPriorityRequest",
            &[
                rt::Field("addr", rt::REQUIRED, &[]),
                rt::Field("priorities", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.addr);
        rt::put(w, 1, &self.priorities);
    }
}

rt::impl_record!(DoudianWarehouseSetPriorityRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseSetPriorityRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.addr, r),
            1 => rt::get(&mut self.priorities, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseSetPriorityRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            addr: Default::default(),
            priorities: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseSetPriorityRequest, Self::blank());
