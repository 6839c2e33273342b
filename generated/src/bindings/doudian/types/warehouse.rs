// @generated from the shared types warehouse by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFenceCircle {
    /// 圆心
    pub center: DoudianFencePoint,
    /// 半径, in m
    pub radius: f64,
}

impl DoudianFenceCircle {
    /// With the parameters that are required.
    pub fn new(center: DoudianFencePoint, radius: f64) -> Self {
        Self { center, radius }
    }
}

impl rt::Encode for DoudianFenceCircle {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFenceCircle",
            &[
                rt::Field("center", rt::REQUIRED, &[]),
                rt::Field("radius", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.center);
        rt::put(w, 1, &self.radius);
    }
}

impl rt::Decode for DoudianFenceCircle {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.center, r),
            1 => rt::get(&mut self.radius, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFenceCircle);

rt::impl_serde!(DoudianFenceCircle, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFenceHoledPolygon {
    /// 外圈
    pub outer: DoudianFencePolygon,
    /// 内圈
    ///
    /// None for a plain polygon.
    pub inner: Vec<DoudianFencePolygon>,
}

impl DoudianFenceHoledPolygon {
    /// With the parameters that are required.
    pub fn new(outer: DoudianFencePolygon) -> Self {
        Self {
            outer,
            inner: Default::default(),
        }
    }

    /// Sets `inner` (内圈).
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Vec<DoudianFencePolygon>>) -> Self {
        self.inner = inner.into();
        self
    }
}

impl rt::Encode for DoudianFenceHoledPolygon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFenceHoledPolygon",
            &[rt::Field("outer", rt::REQUIRED, &[]), rt::Field("inner", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.inner);
        rt::put(w, 0, &self.outer);
    }
}

impl rt::Decode for DoudianFenceHoledPolygon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.outer, r),
            1 => rt::get(&mut self.inner, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFenceHoledPolygon);

rt::impl_serde!(DoudianFenceHoledPolygon, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFencePoint {
    /// 经度
    pub longitude: f64,
    /// 纬度
    pub latitude: f64,
}

impl DoudianFencePoint {
    /// With the parameters that are required.
    pub fn new(longitude: f64, latitude: f64) -> Self {
        Self { longitude, latitude }
    }
}

impl rt::Encode for DoudianFencePoint {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFencePoint",
            &[
                rt::Field("longitude", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("latitude", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.latitude);
        rt::put(w, 0, &self.longitude);
    }
}

impl rt::Decode for DoudianFencePoint {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.longitude, r),
            1 => rt::get(&mut self.latitude, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFencePoint);

rt::impl_serde!(DoudianFencePoint, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFencePolygon {
    /// 顶点
    ///
    /// Counterclockwise; clockwise for a hole.
    pub vertices: Vec<DoudianFencePoint>,
}

impl DoudianFencePolygon {
    /// With the parameters that are required.
    pub fn new(vertices: impl Into<Vec<DoudianFencePoint>>) -> Self {
        Self { vertices: vertices.into() }
    }
}

impl rt::Encode for DoudianFencePolygon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFencePolygon",
            &[rt::Field("vertices", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.vertices);
    }
}

impl rt::Decode for DoudianFencePolygon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vertices, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFencePolygon);

rt::impl_serde!(DoudianFencePolygon, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAddr {
    /// 一级地址ID
    pub addr_id1: i64,
    /// 二级地址ID
    pub addr_id2: Option<i64>,
    /// 三级地址ID
    pub addr_id3: Option<i64>,
    /// 四级地址ID
    pub addr_id4: Option<i64>,
    /// 地址更新时间, in seconds
    pub update_time: i64,
    /// 地址创建时间, in seconds
    pub create_time: i64,
}

impl rt::Encode for DoudianWarehouseAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAddr",
            &[
                rt::Field("addr_id1", rt::REQUIRED, &[]),
                rt::Field("addr_id2", 0, &[]),
                rt::Field("addr_id3", 0, &[]),
                rt::Field("addr_id4", 0, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.addr_id1);
        rt::put(w, 1, &self.addr_id2);
        rt::put(w, 2, &self.addr_id3);
        rt::put(w, 3, &self.addr_id4);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 4, &self.update_time);
    }
}

impl rt::Decode for DoudianWarehouseAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.addr_id1, r),
            1 => rt::get(&mut self.addr_id2, r),
            2 => rt::get(&mut self.addr_id3, r),
            3 => rt::get(&mut self.addr_id4, r),
            4 => rt::get(&mut self.update_time, r),
            5 => rt::get(&mut self.create_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAddr);

rt::impl_serde!(DoudianWarehouseAddr, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAddrIds {
    /// 一级地址ID
    pub addr_id1: i64,
    /// 二级地址ID
    pub addr_id2: Option<i64>,
    /// 三级地址ID
    pub addr_id3: Option<i64>,
    /// 四级地址ID
    pub addr_id4: Option<i64>,
}

impl DoudianWarehouseAddrIds {
    /// With the parameters that are required.
    pub fn new(addr_id1: i64) -> Self {
        Self {
            addr_id1,
            addr_id2: None,
            addr_id3: None,
            addr_id4: None,
        }
    }

    /// Sets `addr_id2` (二级地址ID).
    #[must_use]
    pub fn addr_id2(mut self, addr_id2: i64) -> Self {
        self.addr_id2 = Some(addr_id2);
        self
    }

    /// Sets `addr_id3` (三级地址ID).
    #[must_use]
    pub fn addr_id3(mut self, addr_id3: i64) -> Self {
        self.addr_id3 = Some(addr_id3);
        self
    }

    /// Sets `addr_id4` (四级地址ID).
    #[must_use]
    pub fn addr_id4(mut self, addr_id4: i64) -> Self {
        self.addr_id4 = Some(addr_id4);
        self
    }
}

impl rt::Encode for DoudianWarehouseAddrIds {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAddrIds",
            &[
                rt::Field("addr_id1", rt::REQUIRED, &[]),
                rt::Field("addr_id2", 0, &[]),
                rt::Field("addr_id3", 0, &[]),
                rt::Field("addr_id4", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.addr_id1);
        rt::put(w, 1, &self.addr_id2);
        rt::put(w, 2, &self.addr_id3);
        rt::put(w, 3, &self.addr_id4);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseAddrIds {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.addr_id1, r),
            1 => rt::get(&mut self.addr_id2, r),
            2 => rt::get(&mut self.addr_id3, r),
            3 => rt::get(&mut self.addr_id4, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAddrIds);

rt::impl_serde!(DoudianWarehouseAddrIds, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAddrKey {
    /// 一级地址ID
    pub addr_id1: i64,
    /// 二级地址ID
    pub addr_id2: Option<i64>,
    /// 三级地址ID
    pub addr_id3: Option<i64>,
    /// 四级地址ID
    pub addr_id4: Option<i64>,
    /// 更新时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_time: Option<i64>,
    /// 创建时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub create_time: Option<i64>,
}

impl DoudianWarehouseAddrKey {
    /// With the parameters that are required.
    pub fn new(addr_id1: i64) -> Self {
        Self {
            addr_id1,
            addr_id2: None,
            addr_id3: None,
            addr_id4: None,
            update_time: None,
            create_time: None,
        }
    }

    /// Sets `addr_id2` (二级地址ID).
    #[must_use]
    pub fn addr_id2(mut self, addr_id2: i64) -> Self {
        self.addr_id2 = Some(addr_id2);
        self
    }

    /// Sets `addr_id3` (三级地址ID).
    #[must_use]
    pub fn addr_id3(mut self, addr_id3: i64) -> Self {
        self.addr_id3 = Some(addr_id3);
        self
    }

    /// Sets `addr_id4` (四级地址ID).
    #[must_use]
    pub fn addr_id4(mut self, addr_id4: i64) -> Self {
        self.addr_id4 = Some(addr_id4);
        self
    }

    /// Sets `update_time` (更新时间).
    #[must_use]
    pub fn update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets `create_time` (创建时间).
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }
}

impl rt::Encode for DoudianWarehouseAddrKey {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAddrKey",
            &[
                rt::Field("addr_id1", rt::REQUIRED, &[]),
                rt::Field("addr_id2", 0, &[]),
                rt::Field("addr_id3", 0, &[]),
                rt::Field("addr_id4", 0, &[]),
                rt::Field("update_time", rt::UNCERTAIN, &[]),
                rt::Field("create_time", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.addr_id1);
        rt::put(w, 1, &self.addr_id2);
        rt::put(w, 2, &self.addr_id3);
        rt::put(w, 3, &self.addr_id4);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 4, &self.update_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseAddrKey {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.addr_id1, r),
            1 => rt::get(&mut self.addr_id2, r),
            2 => rt::get(&mut self.addr_id3, r),
            3 => rt::get(&mut self.addr_id4, r),
            4 => rt::get(&mut self.update_time, r),
            5 => rt::get(&mut self.create_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAddrKey);

rt::impl_serde!(DoudianWarehouseAddrKey, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseLocation {
    /// 省地址编码
    pub address_id1: Option<i64>,
    /// 市地址编码
    pub address_id2: Option<i64>,
    /// 区地址编码
    pub address_id3: Option<i64>,
    /// 街道地址编码
    pub address_id4: Option<i64>,
}

impl DoudianWarehouseLocation {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            address_id1: None,
            address_id2: None,
            address_id3: None,
            address_id4: None,
        }
    }

    /// Sets `address_id1` (省地址编码).
    #[must_use]
    pub fn address_id1(mut self, address_id1: i64) -> Self {
        self.address_id1 = Some(address_id1);
        self
    }

    /// Sets `address_id2` (市地址编码).
    #[must_use]
    pub fn address_id2(mut self, address_id2: i64) -> Self {
        self.address_id2 = Some(address_id2);
        self
    }

    /// Sets `address_id3` (区地址编码).
    #[must_use]
    pub fn address_id3(mut self, address_id3: i64) -> Self {
        self.address_id3 = Some(address_id3);
        self
    }

    /// Sets `address_id4` (街道地址编码).
    #[must_use]
    pub fn address_id4(mut self, address_id4: i64) -> Self {
        self.address_id4 = Some(address_id4);
        self
    }
}

impl rt::Encode for DoudianWarehouseLocation {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseLocation",
            &[
                rt::Field("address_id1", 0, &[]),
                rt::Field("address_id2", 0, &[]),
                rt::Field("address_id3", 0, &[]),
                rt::Field("address_id4", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id1);
        rt::put(w, 1, &self.address_id2);
        rt::put(w, 2, &self.address_id3);
        rt::put(w, 3, &self.address_id4);
    }
}

impl rt::Decode for DoudianWarehouseLocation {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id1, r),
            1 => rt::get(&mut self.address_id2, r),
            2 => rt::get(&mut self.address_id3, r),
            3 => rt::get(&mut self.address_id4, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseLocation);

rt::impl_serde!(DoudianWarehouseLocation, Self::default());
