// @generated from doudian/address/address.getAreasByProvince.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按省查询四级地址 — `address.getAreasByProvince`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressGetAreasByProvinceRequest;
///
/// let request = DoudianAddressGetAreasByProvinceRequest::new(1);
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
/// | 50002 | `isv.business-failed:422` | 省ID无效 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressGetAreasByProvinceRequest {
    /// 省ID
    pub province_id: i64,
}

impl DoudianAddressGetAreasByProvinceRequest {
    /// With the parameters that are required.
    pub fn new(province_id: i64) -> Self {
        Self { province_id }
    }
}

/// The answer to [`DoudianAddressGetAreasByProvinceRequest`].
pub type DoudianAddressGetAreasByProvinceResponse = rt::DoudianResponse<
    Vec<DoudianAddressGetAreasByProvinceArea>,
>;

impl rt::DoudianRequest for DoudianAddressGetAreasByProvinceRequest {
    type Data = Vec<DoudianAddressGetAreasByProvinceArea>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.getAreasByProvince",
        path: "/address/getAreasByProvince",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:422",
                label: "省ID无效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAddressGetAreasByProvinceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAreasByProvinceRequest",
            &[rt::Field("province_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.province_id);
    }
}

rt::impl_record!(DoudianAddressGetAreasByProvinceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressGetAreasByProvinceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressGetAreasByProvinceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            province_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressGetAreasByProvinceRequest, Self::blank());

/// Part of the answer to `address.getAreasByProvince`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetAreasByProvinceArea {
    /// 地区ID
    pub code: Option<i64>,
    /// 父ID
    pub father_code: Option<i64>,
    /// 名称
    pub name: Option<String>,
    /// 地址等级
    pub level: Option<String>,
    /// 下级区划
    pub sub_districts: Vec<DoudianAddressGetAreasByProvinceArea>,
}

impl rt::Encode for DoudianAddressGetAreasByProvinceArea {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetAreasByProvinceArea",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("father_code", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("sub_districts", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.father_code);
        rt::put(w, 3, &self.level);
        rt::put(w, 2, &self.name);
        rt::put(w, 4, &self.sub_districts);
    }
}

impl rt::Decode for DoudianAddressGetAreasByProvinceArea {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.father_code, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.level, r),
            4 => rt::get(&mut self.sub_districts, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetAreasByProvinceArea);

rt::impl_serde!(DoudianAddressGetAreasByProvinceArea, Self::default());
