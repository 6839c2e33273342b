// @generated from doudian/warehouse/warehouse.removeAddr.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianWarehouseAddrKey;

/// 地址与区域仓解绑 — `warehouse.removeAddr`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseAddrKey, DoudianWarehouseRemoveAddrRequest};
///
/// let request = DoudianWarehouseRemoveAddrRequest::new(
///     "…",
///     DoudianWarehouseAddrKey::new(1),
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
/// | 40004 | `isv.parameter-invalid:2` | 地址格式错误 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 请求过于频繁 | wait, then repeat |
/// | 50002 | `isv.business-failed:20002` | 仓库不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseRemoveAddrRequest {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 删除的地址结构体
    pub addr: DoudianWarehouseAddrKey,
}

impl DoudianWarehouseRemoveAddrRequest {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        addr: DoudianWarehouseAddrKey,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            addr,
        }
    }
}

/// The answer to [`DoudianWarehouseRemoveAddrRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseRemoveAddrResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseRemoveAddrRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.removeAddr",
        path: "/warehouse/removeAddr",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2",
                label: "地址格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "请求过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20002",
                label: "仓库不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseRemoveAddrRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseRemoveAddrRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("addr", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.addr);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianWarehouseRemoveAddrRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseRemoveAddrRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseRemoveAddrRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            addr: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseRemoveAddrRequest, Self::blank());
