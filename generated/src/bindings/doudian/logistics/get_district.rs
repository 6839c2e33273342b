// @generated from doudian/logistics/logistics.getDistrict.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 行政区划查询 — `logistics.getDistrict`
///
/// The answer is known in part only.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:400` | 参数错误 |
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
        static TABLE: rt::Table = rt::Table(
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
}

impl rt::Encode for DoudianLogisticsGetDistrictData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictData",
            &[rt::Field("district", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.district);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.district, r),
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
    pub par_regions: Vec<DoudianLogisticsGetDistrictParRegion>,
}

impl rt::Encode for DoudianLogisticsGetDistrictDistrict {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictDistrict",
            &[rt::Field("par_regions", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.par_regions);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictDistrict {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.par_regions, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictDistrict);

rt::impl_serde!(DoudianLogisticsGetDistrictDistrict, Self::default());

/// Part of the answer to `logistics.getDistrict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetDistrictParRegion {
    /// 编码
    pub code: Option<String>,
}

impl rt::Encode for DoudianLogisticsGetDistrictParRegion {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetDistrictParRegion",
            &[rt::Field("code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
    }
}

impl rt::Decode for DoudianLogisticsGetDistrictParRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetDistrictParRegion);

rt::impl_serde!(DoudianLogisticsGetDistrictParRegion, Self::default());
