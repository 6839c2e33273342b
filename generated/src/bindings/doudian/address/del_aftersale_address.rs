// @generated from doudian/address/address.delAftersaleAddress.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除售后地址 — `address.delAftersaleAddress`
///
/// What it answers is not documented.
///
/// Family: `address` (the feature `address`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressDelAftersaleAddressRequest;
///
/// let request = DoudianAddressDelAftersaleAddressRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressDelAftersaleAddressRequest {
    /// 地址ID
    ///
    /// The address\_id of address.list.
    pub address_id: i64,
}

impl DoudianAddressDelAftersaleAddressRequest {
    /// With the parameters that are required.
    pub fn new(address_id: i64) -> Self {
        Self { address_id }
    }
}

/// The answer to [`DoudianAddressDelAftersaleAddressRequest`].
pub type DoudianAddressDelAftersaleAddressResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianAddressDelAftersaleAddressRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.delAftersaleAddress",
        path: "/address/delAftersaleAddress",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressDelAftersaleAddressRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressDelAftersaleAddressRequest",
            &[rt::Field("address_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id);
    }
}

rt::impl_record!(DoudianAddressDelAftersaleAddressRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressDelAftersaleAddressRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressDelAftersaleAddressRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            address_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressDelAftersaleAddressRequest, Self::blank());
