// @generated from doudian/address/address.provinceList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 省列表 — `address.provinceList`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressProvinceListRequest;
///
/// let request = DoudianAddressProvinceListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressProvinceListRequest {}

impl DoudianAddressProvinceListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianAddressProvinceListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressProvinceListRequest`].
pub type DoudianAddressProvinceListResponse = rt::DoudianResponse<
    Vec<DoudianAddressProvince>,
>;

impl rt::DoudianRequest for DoudianAddressProvinceListRequest {
    type Data = Vec<DoudianAddressProvince>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.provinceList",
        path: "/address/provinceList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressProvinceListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianAddressProvinceListRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianAddressProvinceListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressProvinceListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressProvinceListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressProvinceListRequest, Self::blank());

/// Part of the answer to `address.provinceList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressProvince {
    /// 省ID
    pub province_id: i64,
    /// 省名称
    pub province: String,
    /// 上级ID
    pub father_id: Option<i64>,
}

impl rt::Encode for DoudianAddressProvince {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressProvince",
            &[
                rt::Field("province_id", rt::REQUIRED, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("father_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.father_id);
        rt::put(w, 1, &self.province);
        rt::put(w, 0, &self.province_id);
    }
}

impl rt::Decode for DoudianAddressProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_id, r),
            1 => rt::get(&mut self.province, r),
            2 => rt::get(&mut self.father_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressProvince);

rt::impl_serde!(DoudianAddressProvince, Self::default());
