// @generated from doudian/logistics/logistics.getDistrict.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 行政区划查询 — `logistics.getDistrict`
///
/// Four levels of divisions; version ecom gets the latest.
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsGetDistrictRequest;
///
/// let request = DoudianLogisticsGetDistrictRequest::new();
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
/// | 50002 | `isv.business-failed:400` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictRequest {
    /// 行政区划编码
    pub code: Option<String>,
    /// 返回下级层级
    pub subdistrict: Option<i32>,
    /// 版本号
    pub version: Option<String>,
}

impl DoudianLogisticsGetDistrictRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            code: None,
            subdistrict: None,
            version: None,
        }
    }

    /// Sets `code` (行政区划编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `subdistrict` (返回下级层级).
    #[must_use]
    pub fn subdistrict(mut self, subdistrict: i32) -> Self {
        self.subdistrict = Some(subdistrict);
        self
    }

    /// Sets `version` (版本号).
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl Default for DoudianLogisticsGetDistrictRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsGetDistrictRequest`].
pub type DoudianLogisticsGetDistrictResponse = rt::DoudianResponse<
    DoudianLogisticsGetDistrictData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetDistrictRequest {
    type Data = DoudianLogisticsGetDistrictData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getDistrict",
        path: "/logistics/getDistrict",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:400",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsGetDistrictRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictRequest",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("subdistrict", 0, &[]),
                rt::Field("version", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.subdistrict);
        rt::put(w, 2, &self.version);
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetDistrictRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.subdistrict, r),
            2 => rt::get(&mut self.version, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetDistrictRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            code: Default::default(),
            subdistrict: Default::default(),
            version: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetDistrictRequest, Self::blank());

/// Part of the answer to `logistics.getDistrict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictData {
    /// 区划信息
    pub district: Option<DoudianLogisticsGetDistrictDistrict>,
    /// 版本号
    pub version: Option<String>,
    /// 更新时间戳
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianLogisticsGetDistrictData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictData",
            &[
                rt::Field("district", 0, &[]),
                rt::Field("version", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.district);
        rt::put(w, 2, &self.update_time);
        rt::put(w, 1, &self.version);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.district, r),
            1 => rt::get(&mut self.version, r),
            2 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictData);

rt::impl_serde!(DoudianLogisticsGetDistrictData, Self::default());

/// Part of the answer to `logistics.getDistrict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictDistrict {
    /// 上级区划
    pub par_regions: Vec<DoudianLogisticsGetDistrictRegion>,
    /// 编码
    pub code: Option<String>,
    /// 名称
    pub name: Option<String>,
    /// 级别
    pub level: Option<i32>,
    /// 描述
    pub description: Option<String>,
    /// 下级区划
    pub sub_region: Vec<DoudianLogisticsGetDistrictSubRegion>,
    /// 上级区划
    pub pre_region: Option<DoudianLogisticsGetDistrictRegion>,
    /// 中心点经纬度
    pub centroid: Vec<f64>,
}

impl rt::Encode for DoudianLogisticsGetDistrictDistrict {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictDistrict",
            &[
                rt::Field("par_regions", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("sub_region", 0, &[]),
                rt::Field("pre_region", 0, &[]),
                rt::Field("centroid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.centroid);
        rt::put(w, 1, &self.code);
        rt::put(w, 4, &self.description);
        rt::put(w, 3, &self.level);
        rt::put(w, 2, &self.name);
        rt::put(w, 0, &self.par_regions);
        rt::put(w, 6, &self.pre_region);
        rt::put(w, 5, &self.sub_region);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.par_regions, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.level, r),
            4 => rt::get(&mut self.description, r),
            5 => rt::get(&mut self.sub_region, r),
            6 => rt::get(&mut self.pre_region, r),
            7 => rt::get(&mut self.centroid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictDistrict);

rt::impl_serde!(DoudianLogisticsGetDistrictDistrict, Self::default());

/// Part of the answer to `logistics.getDistrict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictRegion {
    /// 编码
    pub code: Option<String>,
    /// 名称
    pub name: Option<String>,
    /// 级别
    pub level: Option<i32>,
    /// 描述
    pub description: Option<String>,
    /// 中心点经纬度
    pub centroid: Vec<f64>,
}

impl rt::Encode for DoudianLogisticsGetDistrictRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictRegion",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("centroid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.centroid);
        rt::put(w, 0, &self.code);
        rt::put(w, 3, &self.description);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.description, r),
            4 => rt::get(&mut self.centroid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictRegion);

rt::impl_serde!(DoudianLogisticsGetDistrictRegion, Self::default());

/// Part of the answer to `logistics.getDistrict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictSubRegion {
    /// 编码
    pub code: Option<String>,
    /// 名称
    pub name: Option<String>,
    /// 级别
    pub level: Option<i32>,
    /// 下级区划
    pub sub_region: Vec<DoudianLogisticsGetDistrictSubRegion>,
    /// 描述
    pub description: Option<String>,
    /// 中心点经纬度
    pub centroid: Vec<f64>,
}

impl rt::Encode for DoudianLogisticsGetDistrictSubRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictSubRegion",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("sub_region", 0, &[]),
                rt::Field("description", 0, &[]),
                rt::Field("centroid", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.centroid);
        rt::put(w, 0, &self.code);
        rt::put(w, 4, &self.description);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.sub_region);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictSubRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.sub_region, r),
            4 => rt::get(&mut self.description, r),
            5 => rt::get(&mut self.centroid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictSubRegion);

rt::impl_serde!(DoudianLogisticsGetDistrictSubRegion, Self::default());
