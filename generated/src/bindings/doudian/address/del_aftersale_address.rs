// @generated from doudian/address/address.delAftersaleAddress.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 删除售后地址 — `address.delAftersaleAddress`
///
/// No source describes the answer.
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
/// let request = DoudianAddressDelAftersaleAddressRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAddressDelAftersaleAddressRequest {
    /// `address_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address_id: Option<rt::Value>,
}

impl DoudianAddressDelAftersaleAddressRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { address_id: None }
    }

    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<rt::Value>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }
}

impl Default for DoudianAddressDelAftersaleAddressRequest {
    fn default() -> Self {
        Self::new()
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
    fn name(&self) -> &'static str {
        "DoudianAddressDelAftersaleAddressRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("address_id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id);
    }
}

rt::impl_debug!(DoudianAddressDelAftersaleAddressRequest);

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
