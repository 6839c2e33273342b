// @generated from doudian/supply_chain/supplyChain.supplyProduct.offline.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 下架产品 — `supplyChain.supplyProduct.offline`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainSupplyProductOfflineRequest;
///
/// let request = DoudianSupplyChainSupplyProductOfflineRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyProductOfflineRequest {
    /// 产品ID
    pub product_id: i64,
}

impl DoudianSupplyChainSupplyProductOfflineRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self { product_id }
    }
}

/// The answer to [`DoudianSupplyChainSupplyProductOfflineRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupplyChainSupplyProductOfflineResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupplyChainSupplyProductOfflineRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.supplyProduct.offline",
        path: "/supplyChain/supplyProduct/offline",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyChainSupplyProductOfflineRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyProductOfflineRequest",
            &[rt::Field("product_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianSupplyChainSupplyProductOfflineRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyProductOfflineRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainSupplyProductOfflineRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainSupplyProductOfflineRequest, Self::blank());
