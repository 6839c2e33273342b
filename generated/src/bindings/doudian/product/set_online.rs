// @generated from doudian/product/product.setOnline.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品上架 — `product.setOnline`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductSetOnlineRequest;
///
/// let request = DoudianProductSetOnlineRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductSetOnlineRequest {
    /// 商品ID
    pub product_id: i64,
}

impl DoudianProductSetOnlineRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self { product_id }
    }
}

/// The answer to [`DoudianProductSetOnlineRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductSetOnlineResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductSetOnlineRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.setOnline",
        path: "/product/setOnline",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductSetOnlineRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSetOnlineRequest",
            &[rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductSetOnlineRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSetOnlineRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductSetOnlineRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductSetOnlineRequest, Self::blank());
