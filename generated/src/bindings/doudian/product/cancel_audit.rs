// @generated from doudian/product/product.cancelAudit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消商品审核 — `product.cancelAudit`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductCancelAuditRequest;
///
/// let request = DoudianProductCancelAuditRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductCancelAuditRequest {
    /// 商品ID
    pub product_id: i64,
}

impl DoudianProductCancelAuditRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self { product_id }
    }
}

/// The answer to [`DoudianProductCancelAuditRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductCancelAuditResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductCancelAuditRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.cancelAudit",
        path: "/product/cancelAudit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductCancelAuditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCancelAuditRequest",
            &[rt::Field("product_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductCancelAuditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCancelAuditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductCancelAuditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductCancelAuditRequest, Self::blank());
