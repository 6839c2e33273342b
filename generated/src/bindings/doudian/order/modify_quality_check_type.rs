// @generated from doudian/order/order.modifyQualityCheckType.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改订单质检类型 — `order.modifyQualityCheckType`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderModifyQualityCheckTypeRequest;
///
/// let request = DoudianOrderModifyQualityCheckTypeRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderModifyQualityCheckTypeRequest {
    /// 订单号
    pub shop_order_id: String,
}

impl DoudianOrderModifyQualityCheckTypeRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderModifyQualityCheckTypeRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderModifyQualityCheckTypeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderModifyQualityCheckTypeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.modifyQualityCheckType",
        path: "/order/modifyQualityCheckType",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderModifyQualityCheckTypeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderModifyQualityCheckTypeRequest",
            &[rt::Field("shop_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianOrderModifyQualityCheckTypeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderModifyQualityCheckTypeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderModifyQualityCheckTypeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderModifyQualityCheckTypeRequest, Self::blank());
