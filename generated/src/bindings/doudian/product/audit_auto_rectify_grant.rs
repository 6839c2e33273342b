// @generated from doudian/product/product.auditAutoRectifyGrant.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 审核自动整改授权 — `product.auditAutoRectifyGrant`
///
/// What it answers is not documented.
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductAuditAutoRectifyGrantRequest;
///
/// let request = DoudianProductAuditAutoRectifyGrantRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAuditAutoRectifyGrantRequest {
    /// `operate` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub operate: Option<rt::Value>,
}

impl DoudianProductAuditAutoRectifyGrantRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { operate: None }
    }

    /// Sets `operate`.
    #[must_use]
    pub fn operate(mut self, operate: impl Into<rt::Value>) -> Self {
        self.operate = Some(operate.into());
        self
    }
}

impl Default for DoudianProductAuditAutoRectifyGrantRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductAuditAutoRectifyGrantRequest`].
pub type DoudianProductAuditAutoRectifyGrantResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianProductAuditAutoRectifyGrantRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.auditAutoRectifyGrant",
        path: "/product/auditAutoRectifyGrant",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductAuditAutoRectifyGrantRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAuditAutoRectifyGrantRequest",
            &[rt::Field("operate", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.operate);
    }
}

rt::impl_record!(DoudianProductAuditAutoRectifyGrantRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAuditAutoRectifyGrantRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.operate, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAuditAutoRectifyGrantRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            operate: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAuditAutoRectifyGrantRequest, Self::blank());
