// @generated from doudian/warehouse/warehouse.delFence.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除电子围栏 — `warehouse.delFence`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseDelFenceRequest;
///
/// let request = DoudianWarehouseDelFenceRequest::new();
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
/// | 20000 | `isp.service-error:9999` | 删除围栏失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2` | 围栏ID不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseDelFenceRequest {
    /// 内部围栏ID
    pub fence_id: Option<i64>,
    /// 外部围栏ID
    pub out_fence_id: Option<String>,
}

impl DoudianWarehouseDelFenceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            fence_id: None,
            out_fence_id: None,
        }
    }

    /// Sets `fence_id` (内部围栏ID).
    #[must_use]
    pub fn fence_id(mut self, fence_id: i64) -> Self {
        self.fence_id = Some(fence_id);
        self
    }

    /// Sets `out_fence_id` (外部围栏ID).
    #[must_use]
    pub fn out_fence_id(mut self, out_fence_id: impl Into<String>) -> Self {
        self.out_fence_id = Some(out_fence_id.into());
        self
    }
}

impl Default for DoudianWarehouseDelFenceRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianWarehouseDelFenceRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseDelFenceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseDelFenceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.delFence",
        path: "/warehouse/delFence",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "删除围栏失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2",
                label: "围栏ID不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseDelFenceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseDelFenceRequest",
            &[rt::Field("fence_id", 0, &[]), rt::Field("out_fence_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fence_id);
        rt::put(w, 1, &self.out_fence_id);
    }
}

rt::impl_record!(DoudianWarehouseDelFenceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseDelFenceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fence_id, r),
            1 => rt::get(&mut self.out_fence_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseDelFenceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            fence_id: Default::default(),
            out_fence_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseDelFenceRequest, Self::blank());
