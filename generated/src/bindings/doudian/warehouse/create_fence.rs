// @generated from doudian/warehouse/warehouse.createFence.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianFenceCircle, DoudianFenceHoledPolygon, DoudianFencePolygon};

/// 创建电子围栏 — `warehouse.createFence`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianWarehouseCreateFenceFenceInfo, DoudianWarehouseCreateFenceRequest};
///
/// let request = DoudianWarehouseCreateFenceRequest::new(
///     DoudianWarehouseCreateFenceFenceInfo::new("…", 1),
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
/// | 20000 | `isp.service-error:9999` | 内部错误 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:2` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:1006` | 电子围栏已存在 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateFenceRequest {
    /// 围栏信息
    pub fence_info: DoudianWarehouseCreateFenceFenceInfo,
}

impl DoudianWarehouseCreateFenceRequest {
    /// With the parameters that are required.
    pub fn new(fence_info: DoudianWarehouseCreateFenceFenceInfo) -> Self {
        Self { fence_info }
    }
}

/// The answer to [`DoudianWarehouseCreateFenceRequest`].
pub type DoudianWarehouseCreateFenceResponse = rt::DoudianResponse<
    DoudianWarehouseCreateFenceData,
>;

impl rt::DoudianRequest for DoudianWarehouseCreateFenceRequest {
    type Data = DoudianWarehouseCreateFenceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.createFence",
        path: "/warehouse/createFence",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1006",
                label: "电子围栏已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseCreateFenceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceRequest",
            &[rt::Field("fence_info", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fence_info);
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateFenceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fence_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseCreateFenceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            fence_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseCreateFenceRequest, Self::blank());

/// Part of the answer to `warehouse.createFence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateFenceData {
    /// 内部围栏ID
    pub fence_id: Option<String>,
}

impl rt::Encode for DoudianWarehouseCreateFenceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceData",
            &[rt::Field("fence_id", rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fence_id);
    }
}

impl rt::Decode for DoudianWarehouseCreateFenceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fence_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceData);

rt::impl_serde!(DoudianWarehouseCreateFenceData, Self::default());

/// Part of the request `warehouse.createFence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateFenceFenceInfo {
    /// 外部围栏ID
    pub out_fence_id: String,
    /// 形状
    ///
    /// Codes:
    ///
    /// - `1` 圆
    /// - `2` 多边形
    /// - `3` 带洞多边形
    /// - `4` 多个多边形
    pub shape: i32,
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

impl DoudianWarehouseCreateFenceFenceInfo {
    /// With the parameters that are required.
    pub fn new(out_fence_id: impl Into<String>, shape: i32) -> Self {
        Self {
            out_fence_id: out_fence_id.into(),
            shape,
            circular: None,
            polygon: None,
            polygon_new: None,
            multi_polygons: Default::default(),
        }
    }

    /// Sets `circular` (圆).
    #[must_use]
    pub fn circular(mut self, circular: DoudianFenceCircle) -> Self {
        self.circular = Some(circular);
        self
    }

    /// Sets `polygon` (多边形).
    #[must_use]
    pub fn polygon(mut self, polygon: DoudianFencePolygon) -> Self {
        self.polygon = Some(polygon);
        self
    }

    /// Sets `polygon_new` (带洞多边形).
    #[must_use]
    pub fn polygon_new(mut self, polygon_new: DoudianFenceHoledPolygon) -> Self {
        self.polygon_new = Some(polygon_new);
        self
    }

    /// Sets `multi_polygons` (多个多边形).
    #[must_use]
    pub fn multi_polygons(
        mut self,
        multi_polygons: impl Into<Vec<DoudianFenceHoledPolygon>>,
    ) -> Self {
        self.multi_polygons = multi_polygons.into();
        self
    }
}

impl rt::Encode for DoudianWarehouseCreateFenceFenceInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceFenceInfo",
            &[
                rt::Field("out_fence_id", rt::REQUIRED, &[]),
                rt::Field("shape", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("circular", 0, &[]),
                rt::Field("polygon", 0, &[]),
                rt::Field("polygon_new", 0, &[]),
                rt::Field("multi_polygons", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.circular);
        rt::put(w, 5, &self.multi_polygons);
        rt::put(w, 0, &self.out_fence_id);
        rt::put(w, 3, &self.polygon);
        rt::put(w, 4, &self.polygon_new);
        rt::put(w, 1, &self.shape);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateFenceFenceInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_fence_id, r),
            1 => rt::get(&mut self.shape, r),
            2 => rt::get(&mut self.circular, r),
            3 => rt::get(&mut self.polygon, r),
            4 => rt::get(&mut self.polygon_new, r),
            5 => rt::get(&mut self.multi_polygons, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceFenceInfo);

rt::impl_serde!(DoudianWarehouseCreateFenceFenceInfo, Self::default());
