// @generated from doudian/warehouse/warehouse.createFence.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建电子围栏 — `warehouse.createFence`
///
/// The request has more parameters than are described here. No source describes the answer.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:9999` | 内部错误 |
/// | 40002 | `isv.missing-parameter:2` | 参数错误 |
/// | 50002 | `isv.business-failed:1006` | 电子围栏已存在 |
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
pub type DoudianWarehouseCreateFenceResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianWarehouseCreateFenceRequest {
    type Data = rt::Value;

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
        static TABLE: rt::Table = rt::Table(
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

/// Part of the request `warehouse.createFence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateFenceCenter {
    /// 经度
    pub longitude: String,
}

impl DoudianWarehouseCreateFenceCenter {
    /// With the parameters that are required.
    pub fn new(longitude: impl Into<String>) -> Self {
        Self {
            longitude: longitude.into(),
        }
    }
}

impl rt::Encode for DoudianWarehouseCreateFenceCenter {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceCenter",
            &[rt::Field("longitude", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.longitude);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateFenceCenter {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.longitude, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceCenter);

rt::impl_serde!(DoudianWarehouseCreateFenceCenter, Self::default());

/// Part of the request `warehouse.createFence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseCreateFenceCircular {
    /// 圆的中心经纬度
    pub center: DoudianWarehouseCreateFenceCenter,
}

impl DoudianWarehouseCreateFenceCircular {
    /// With the parameters that are required.
    pub fn new(center: DoudianWarehouseCreateFenceCenter) -> Self {
        Self { center }
    }
}

impl rt::Encode for DoudianWarehouseCreateFenceCircular {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceCircular",
            &[rt::Field("center", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.center);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseCreateFenceCircular {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.center, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceCircular);

rt::impl_serde!(DoudianWarehouseCreateFenceCircular, Self::default());

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
    /// 圆的经纬度信息
    pub circular: Option<DoudianWarehouseCreateFenceCircular>,
}

impl DoudianWarehouseCreateFenceFenceInfo {
    /// With the parameters that are required.
    pub fn new(out_fence_id: impl Into<String>, shape: i32) -> Self {
        Self {
            out_fence_id: out_fence_id.into(),
            shape,
            circular: None,
        }
    }

    /// Sets `circular` (圆的经纬度信息).
    #[must_use]
    pub fn circular(mut self, circular: DoudianWarehouseCreateFenceCircular) -> Self {
        self.circular = Some(circular);
        self
    }
}

impl rt::Encode for DoudianWarehouseCreateFenceFenceInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianWarehouseCreateFenceFenceInfo",
            &[
                rt::Field("out_fence_id", rt::REQUIRED, &[]),
                rt::Field("shape", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("circular", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.circular);
        rt::put(w, 0, &self.out_fence_id);
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
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseCreateFenceFenceInfo);

rt::impl_serde!(DoudianWarehouseCreateFenceFenceInfo, Self::default());
