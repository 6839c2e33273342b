// @generated from doudian/address/address.areaList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 区县列表 — `address.areaList`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressAreaListRequest;
///
/// let request = DoudianAddressAreaListRequest::new(310100);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressAreaListRequest {
    /// 市ID
    pub city_id: i64,
}

impl DoudianAddressAreaListRequest {
    /// With the parameters that are required.
    pub fn new(city_id: i64) -> Self {
        Self { city_id }
    }
}

/// The answer to [`DoudianAddressAreaListRequest`].
pub type DoudianAddressAreaListResponse = rt::DoudianResponse<Vec<DoudianAddressArea>>;

impl rt::DoudianRequest for DoudianAddressAreaListRequest {
    type Data = Vec<DoudianAddressArea>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.areaList",
        path: "/address/areaList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressAreaListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressAreaListRequest",
            &[rt::Field("city_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.city_id);
    }
}

rt::impl_record!(DoudianAddressAreaListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressAreaListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.city_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressAreaListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            city_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressAreaListRequest, Self::blank());

/// Part of the answer to `address.areaList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressArea {
    /// 区县ID
    pub area_id: i64,
    /// 区县名称
    pub area: String,
    /// 市ID
    pub father_id: i64,
}

impl rt::Encode for DoudianAddressArea {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressArea",
            &[
                rt::Field("area_id", rt::REQUIRED, &[]),
                rt::Field("area", rt::REQUIRED, &[]),
                rt::Field("father_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.area);
        rt::put(w, 0, &self.area_id);
        rt::put(w, 2, &self.father_id);
    }
}

impl rt::Decode for DoudianAddressArea {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.area_id, r),
            1 => rt::get(&mut self.area, r),
            2 => rt::get(&mut self.father_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressArea);

rt::impl_serde!(DoudianAddressArea, Self::default());
