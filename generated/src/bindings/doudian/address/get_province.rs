// @generated from doudian/address/address.getProvince.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 全量省份查询 — `address.getProvince`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressGetProvinceRequest;
///
/// let request = DoudianAddressGetProvinceRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressGetProvinceRequest {}

impl DoudianAddressGetProvinceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianAddressGetProvinceRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressGetProvinceRequest`].
pub type DoudianAddressGetProvinceResponse = rt::DoudianResponse<
    Vec<DoudianAddressGetProvinceProvince>,
>;

impl rt::DoudianRequest for DoudianAddressGetProvinceRequest {
    type Data = Vec<DoudianAddressGetProvinceProvince>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.getProvince",
        path: "/address/getProvince",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressGetProvinceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianAddressGetProvinceRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianAddressGetProvinceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressGetProvinceRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressGetProvinceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressGetProvinceRequest, Self::blank());

/// Part of the answer to `address.getProvince`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressGetProvinceProvince {
    /// 省份ID
    pub province_id: i64,
    /// 省份
    pub province: String,
}

impl rt::Encode for DoudianAddressGetProvinceProvince {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressGetProvinceProvince",
            &[
                rt::Field("province_id", rt::REQUIRED, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.province);
        rt::put(w, 0, &self.province_id);
    }
}

impl rt::Decode for DoudianAddressGetProvinceProvince {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_id, r),
            1 => rt::get(&mut self.province, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressGetProvinceProvince);

rt::impl_serde!(DoudianAddressGetProvinceProvince, Self::default());
