// @generated from doudian/address/address.cityList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 市列表 — `address.cityList`
///
/// Family: `address` (the feature `address`).
/// Status: from the 2020-21 interface; use [`DoudianAddressGetAreasByProvinceRequest`](crate::DoudianAddressGetAreasByProvinceRequest).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressCityListRequest;
///
/// let request = DoudianAddressCityListRequest::new(31);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressCityListRequest {
    /// 省ID
    pub province_id: i64,
}

impl DoudianAddressCityListRequest {
    /// With the parameters that are required.
    pub fn new(province_id: i64) -> Self {
        Self { province_id }
    }
}

/// The answer to [`DoudianAddressCityListRequest`].
pub type DoudianAddressCityListResponse = rt::DoudianResponse<Vec<DoudianAddressCity>>;

impl rt::DoudianRequest for DoudianAddressCityListRequest {
    type Data = Vec<DoudianAddressCity>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.cityList",
        path: "/address/cityList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressCityListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressCityListRequest",
            &[rt::Field("province_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.province_id);
    }
}

rt::impl_record!(DoudianAddressCityListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressCityListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressCityListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            province_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressCityListRequest, Self::blank());

/// Part of the answer to `address.cityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressCity {
    /// 市ID
    pub city_id: i64,
    /// 市名称
    pub city: String,
    /// 省ID
    pub father_id: i64,
}

impl rt::Encode for DoudianAddressCity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressCity",
            &[
                rt::Field("city_id", rt::REQUIRED, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("father_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 0, &self.city_id);
        rt::put(w, 2, &self.father_id);
    }
}

impl rt::Decode for DoudianAddressCity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.city_id, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.father_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressCity);

rt::impl_serde!(DoudianAddressCity, Self::default());
