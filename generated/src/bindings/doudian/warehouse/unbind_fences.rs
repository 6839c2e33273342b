// @generated from doudian/warehouse/warehouse.unbindFences.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 外部仓解绑围栏 — `warehouse.unbindFences`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseUnbindFencesRequest;
///
/// let request = DoudianWarehouseUnbindFencesRequest::new("…", ["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseUnbindFencesRequest {
    /// 外部仓ID
    pub out_warehouse_id: String,
    /// 外部围栏ID列表
    pub out_fence_ids: Vec<String>,
}

impl DoudianWarehouseUnbindFencesRequest {
    /// With the parameters that are required.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        out_fence_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            out_fence_ids: out_fence_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianWarehouseUnbindFencesRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseUnbindFencesResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseUnbindFencesRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.unbindFences",
        path: "/warehouse/unbindFences",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseUnbindFencesRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseUnbindFencesRequest",
            &[
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("out_fence_ids", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.out_fence_ids);
        rt::put(w, 0, &self.out_warehouse_id);
    }
}

rt::impl_record!(DoudianWarehouseUnbindFencesRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseUnbindFencesRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_warehouse_id, r),
            1 => rt::get(&mut self.out_fence_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseUnbindFencesRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_warehouse_id: Default::default(),
            out_fence_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseUnbindFencesRequest, Self::blank());
