// @generated from doudian/warehouse/warehouse.setAddr.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianWarehouseAddrKey;

/// 绑定单个地址到区域仓 — `warehouse.setAddr`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseAddrKey, DoudianWarehouseSetAddrRequest};
///
/// let request = DoudianWarehouseSetAddrRequest::new(
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
/// | 50002 | `isv.business-failed:2` | 地址格式错误 | mend the request |
/// | 50002 | `isv.business-failed:20002` | 仓库不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseSetAddrRequest {
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 仓库地址
    pub addr: DoudianWarehouseAddrKey,
}

impl DoudianWarehouseSetAddrRequest {
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

/// The answer to [`DoudianWarehouseSetAddrRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseSetAddrResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseSetAddrRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.setAddr",
        path: "/warehouse/setAddr",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2",
                label: "地址格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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

impl rt::Encode for DoudianWarehouseSetAddrRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseSetAddrRequest",
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

rt::impl_record!(DoudianWarehouseSetAddrRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseSetAddrRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseSetAddrRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            addr: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseSetAddrRequest, Self::blank());
