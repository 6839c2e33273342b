// @generated from doudian/btas/btas.shipping.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 质检发货 — `btas.shipping`
///
/// Family: `btas` (the feature `btas`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasShippingRequest;
///
/// let request = DoudianBtasShippingRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasShippingRequest {
    /// 订单ID
    pub order_id: String,
    /// 商品单ID
    pub product_order_id: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 服务状态
    pub service_status: i32,
    /// `base_shipping_logistics_code` on the wire; it has no label.
    pub base_shipping_logistics_code: Option<String>,
    /// 物流公司ID
    pub shipping_logistics_id: Option<String>,
    /// 物流公司编码
    pub shipping_logistics_company_code: Option<String>,
    /// 物流运单号
    pub shipping_logistics_code: Option<String>,
}

impl DoudianBtasShippingRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, service_status: i32) -> Self {
        Self {
            order_id: order_id.into(),
            product_order_id: None,
            order_code: None,
            service_status,
            base_shipping_logistics_code: None,
            shipping_logistics_id: None,
            shipping_logistics_company_code: None,
            shipping_logistics_code: None,
        }
    }

    /// Sets `product_order_id` (商品单ID).
    #[must_use]
    pub fn product_order_id(mut self, product_order_id: impl Into<String>) -> Self {
        self.product_order_id = Some(product_order_id.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `base_shipping_logistics_code`.
    #[must_use]
    pub fn base_shipping_logistics_code(
        mut self,
        base_shipping_logistics_code: impl Into<String>,
    ) -> Self {
        self.base_shipping_logistics_code = Some(base_shipping_logistics_code.into());
        self
    }

    /// Sets `shipping_logistics_id` (物流公司ID).
    #[must_use]
    pub fn shipping_logistics_id(
        mut self,
        shipping_logistics_id: impl Into<String>,
    ) -> Self {
        self.shipping_logistics_id = Some(shipping_logistics_id.into());
        self
    }

    /// Sets `shipping_logistics_company_code` (物流公司编码).
    #[must_use]
    pub fn shipping_logistics_company_code(
        mut self,
        shipping_logistics_company_code: impl Into<String>,
    ) -> Self {
        self.shipping_logistics_company_code = Some(
            shipping_logistics_company_code.into(),
        );
        self
    }

    /// Sets `shipping_logistics_code` (物流运单号).
    #[must_use]
    pub fn shipping_logistics_code(
        mut self,
        shipping_logistics_code: impl Into<String>,
    ) -> Self {
        self.shipping_logistics_code = Some(shipping_logistics_code.into());
        self
    }
}

/// The answer to [`DoudianBtasShippingRequest`].
///
/// The platform promises no `data`.
pub type DoudianBtasShippingResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBtasShippingRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.shipping",
        path: "/btas/shipping",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasShippingRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasShippingRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_order_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("service_status", rt::REQUIRED, &[]),
                rt::Field("base_shipping_logistics_code", 0, &[]),
                rt::Field("shipping_logistics_id", 0, &[]),
                rt::Field("shipping_logistics_company_code", 0, &[]),
                rt::Field("shipping_logistics_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.base_shipping_logistics_code);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_order_id);
        rt::put(w, 3, &self.service_status);
        rt::put(w, 7, &self.shipping_logistics_code);
        rt::put(w, 6, &self.shipping_logistics_company_code);
        rt::put(w, 5, &self.shipping_logistics_id);
    }
}

rt::impl_record!(DoudianBtasShippingRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasShippingRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_order_id, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.service_status, r),
            4 => rt::get(&mut self.base_shipping_logistics_code, r),
            5 => rt::get(&mut self.shipping_logistics_id, r),
            6 => rt::get(&mut self.shipping_logistics_company_code, r),
            7 => rt::get(&mut self.shipping_logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasShippingRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            product_order_id: Default::default(),
            order_code: Default::default(),
            service_status: Default::default(),
            base_shipping_logistics_code: Default::default(),
            shipping_logistics_id: Default::default(),
            shipping_logistics_company_code: Default::default(),
            shipping_logistics_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasShippingRequest, Self::blank());
