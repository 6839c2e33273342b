// @generated from doudian/refund/refund.shopRefund.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家处理备货中退款 — `refund.shopRefund`
///
/// Family: `refund` (the feature `refund`).
/// Status: from the 2020-21 interface; use `afterSale.operate`.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRefundShopRefundRequest;
///
/// let request = DoudianRefundShopRefundRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRefundShopRefundRequest {
    /// 父订单ID
    pub order_id: Option<String>,
    /// 物流公司ID
    ///
    /// Needed when type is 2.
    pub logistics_id: Option<i64>,
    /// 物流单号
    ///
    /// Needed when type is 2.
    pub logistics_code: Option<String>,
    /// 处理方式
    ///
    /// Codes:
    ///
    /// - `1` 同意退款
    /// - `2` 不同意退款
    pub r#type: Option<i64>,
}

impl DoudianRefundShopRefundRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            logistics_id: None,
            logistics_code: None,
            r#type: None,
        }
    }

    /// Sets `order_id` (父订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `logistics_id` (物流公司ID).
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: i64) -> Self {
        self.logistics_id = Some(logistics_id);
        self
    }

    /// Sets `logistics_code` (物流单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `type` (处理方式).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for DoudianRefundShopRefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianRefundShopRefundRequest`].
///
/// The platform promises no `data`.
pub type DoudianRefundShopRefundResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRefundShopRefundRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "refund.shopRefund",
        path: "/refund/shopRefund",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianRefundShopRefundRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRefundShopRefundRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 1, &self.logistics_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.r#type);
    }
}

rt::impl_record!(DoudianRefundShopRefundRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRefundShopRefundRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.logistics_id, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRefundShopRefundRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            logistics_id: Default::default(),
            logistics_code: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRefundShopRefundRequest, Self::blank());
