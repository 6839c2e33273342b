// @generated from doudian/product/product.removeChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductChannelType;

/// 删除渠道品 — `product.removeChannelProduct`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductRemoveChannelProductRequest;
///
/// let request = DoudianProductRemoveChannelProductRequest::new(1, 1, 3);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductRemoveChannelProductRequest {
    /// 主商品ID
    pub main_product_id: i64,
    /// 渠道ID
    pub channel_id: i64,
    /// 渠道类型
    pub channel_type: DoudianProductChannelType,
}

impl DoudianProductRemoveChannelProductRequest {
    /// With the parameters that are required.
    pub fn new(
        main_product_id: i64,
        channel_id: i64,
        channel_type: impl Into<DoudianProductChannelType>,
    ) -> Self {
        Self {
            main_product_id,
            channel_id,
            channel_type: channel_type.into(),
        }
    }
}

/// The answer to [`DoudianProductRemoveChannelProductRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductRemoveChannelProductResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductRemoveChannelProductRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.removeChannelProduct",
        path: "/product/removeChannelProduct",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductRemoveChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRemoveChannelProductRequest",
            &[
                rt::Field("main_product_id", rt::REQUIRED, &[]),
                rt::Field("channel_id", rt::REQUIRED, &[]),
                rt::Field("channel_type", rt::REQUIRED, DoudianProductChannelType::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 0, &self.main_product_id);
    }
}

rt::impl_record!(DoudianProductRemoveChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductRemoveChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.main_product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductRemoveChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            main_product_id: Default::default(),
            channel_id: Default::default(),
            channel_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductRemoveChannelProductRequest, Self::blank());
