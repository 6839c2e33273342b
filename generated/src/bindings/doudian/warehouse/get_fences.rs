// @generated from doudian/warehouse/warehouse.getFences.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianFenceCircle, DoudianFenceHoledPolygon, DoudianFencePolygon};

/// 电子围栏列表查询 — `warehouse.getFences`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseGetFencesRequest;
///
/// let request = DoudianWarehouseGetFencesRequest::new();
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
/// | 20000 | `isp.service-error:9999` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseGetFencesRequest {
    /// 外部围栏ID列表
    ///
    /// All fences when absent.
    pub out_fence_id_list: Option<Vec<String>>,
}

impl DoudianWarehouseGetFencesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { out_fence_id_list: None }
    }

    /// Sets `out_fence_id_list` (外部围栏ID列表).
    #[must_use]
    pub fn out_fence_id_list(
        mut self,
        out_fence_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_fence_id_list = Some(
            out_fence_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Default for DoudianWarehouseGetFencesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianWarehouseGetFencesRequest`].
pub type DoudianWarehouseGetFencesResponse = rt::DoudianResponse<
    DoudianWarehouseGetFencesData,
>;

impl rt::DoudianRequest for DoudianWarehouseGetFencesRequest {
    type Data = DoudianWarehouseGetFencesData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.getFences",
        path: "/warehouse/getFences",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseGetFencesRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseGetFencesRequest",
            &[rt::Field("out_fence_id_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.out_fence_id_list);
    }
}

rt::impl_record!(DoudianWarehouseGetFencesRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseGetFencesRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_fence_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseGetFencesRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            out_fence_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseGetFencesRequest, Self::blank());

/// Part of the answer to `warehouse.getFences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseGetFencesData {
    /// 围栏信息列表
    pub fences: Vec<DoudianWarehouseGetFencesFence>,
}

impl rt::Encode for DoudianWarehouseGetFencesData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseGetFencesData",
            &[rt::Field("fences", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fences);
    }
}

impl rt::Decode for DoudianWarehouseGetFencesData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fences, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseGetFencesData);

rt::impl_serde!(DoudianWarehouseGetFencesData, Self::default());

/// Part of the answer to `warehouse.getFences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseGetFencesFence {
    /// 外部围栏ID
    pub out_fence_id: Option<String>,
    /// 内部围栏ID
    pub fence_id: Option<i64>,
    /// 形状
    ///
    /// Codes:
    ///
    /// - `1` 圆
    /// - `2` 多边形
    /// - `3` 带洞多边形
    /// - `4` 多个多边形
    pub shape: Option<i32>,
    /// 圆
    ///
    /// For shape 1.
    pub circular: Option<DoudianFenceCircle>,
    /// 多边形
    ///
    /// For shape 2.
    pub polygon: Option<DoudianFencePolygon>,
    /// 带洞多边形
    ///
    /// For shape 3.
    pub polygon_new: Option<DoudianFenceHoledPolygon>,
    /// 多个多边形
    ///
    /// For shape 4.
    pub multi_polygons: Vec<DoudianFenceHoledPolygon>,
}

impl rt::Encode for DoudianWarehouseGetFencesFence {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseGetFencesFence",
            &[
                rt::Field("out_fence_id", 0, &[]),
                rt::Field("fence_id", 0, &[]),
                rt::Field("shape", 0, &["1", "2", "3", "4"]),
                rt::Field("circular", 0, &[]),
                rt::Field("polygon", 0, &[]),
                rt::Field("polygon_new", 0, &[]),
                rt::Field("multi_polygons", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.circular);
        rt::put(w, 1, &self.fence_id);
        rt::put(w, 6, &self.multi_polygons);
        rt::put(w, 0, &self.out_fence_id);
        rt::put(w, 4, &self.polygon);
        rt::put(w, 5, &self.polygon_new);
        rt::put(w, 2, &self.shape);
    }
}

impl rt::Decode for DoudianWarehouseGetFencesFence {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_fence_id, r),
            1 => rt::get(&mut self.fence_id, r),
            2 => rt::get(&mut self.shape, r),
            3 => rt::get(&mut self.circular, r),
            4 => rt::get(&mut self.polygon, r),
            5 => rt::get(&mut self.polygon_new, r),
            6 => rt::get(&mut self.multi_polygons, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseGetFencesFence);

rt::impl_serde!(DoudianWarehouseGetFencesFence, Self::default());
