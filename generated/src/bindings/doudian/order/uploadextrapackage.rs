// @generated from doudian/order/order.uploadextrapackage.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传额外包裹 — `order.uploadextrapackage`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderUploadextrapackageProductOrder, DoudianOrderUploadextrapackageRequest};
///
/// let request = DoudianOrderUploadextrapackageRequest::new(
///     "…",
///     [DoudianOrderUploadextrapackageProductOrder::new("…")],
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderUploadextrapackageRequest {
    /// 店铺单号
    pub shop_order_id: String,
    /// 商品信息列表
    pub product_orders: Vec<DoudianOrderUploadextrapackageProductOrder>,
    /// 物流单号
    pub tracking_no: String,
    /// 物流公司编码
    pub company_code: String,
    /// 发货地址ID
    pub send_address_id: Option<i64>,
    /// 母单号
    ///
    /// Of a parcel that belongs to a parent parcel.
    pub parent_tracking_no: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianOrderUploadextrapackageRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_order_id: impl Into<String>,
        product_orders: impl Into<Vec<DoudianOrderUploadextrapackageProductOrder>>,
        tracking_no: impl Into<String>,
        company_code: impl Into<String>,
    ) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            product_orders: product_orders.into(),
            tracking_no: tracking_no.into(),
            company_code: company_code.into(),
            send_address_id: None,
            parent_tracking_no: None,
            store_id: None,
        }
    }

    /// Sets `send_address_id` (发货地址ID).
    #[must_use]
    pub fn send_address_id(mut self, send_address_id: i64) -> Self {
        self.send_address_id = Some(send_address_id);
        self
    }

    /// Sets `parent_tracking_no` (母单号).
    #[must_use]
    pub fn parent_tracking_no(mut self, parent_tracking_no: impl Into<String>) -> Self {
        self.parent_tracking_no = Some(parent_tracking_no.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianOrderUploadextrapackageRequest`].
pub type DoudianOrderUploadextrapackageResponse = rt::DoudianResponse<
    DoudianOrderUploadextrapackageData,
>;

impl rt::DoudianRequest for DoudianOrderUploadextrapackageRequest {
    type Data = DoudianOrderUploadextrapackageData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.uploadextrapackage",
        path: "/order/uploadextrapackage",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderUploadextrapackageRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUploadextrapackageRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("product_orders", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("send_address_id", 0, &[]),
                rt::Field("parent_tracking_no", 0, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.company_code);
        rt::put(w, 5, &self.parent_tracking_no);
        rt::put(w, 1, &self.product_orders);
        rt::put(w, 4, &self.send_address_id);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 6, &self.store_id);
        rt::put(w, 2, &self.tracking_no);
    }
}

rt::impl_record!(DoudianOrderUploadextrapackageRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUploadextrapackageRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.product_orders, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.company_code, r),
            4 => rt::get(&mut self.send_address_id, r),
            5 => rt::get(&mut self.parent_tracking_no, r),
            6 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderUploadextrapackageRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            product_orders: Default::default(),
            tracking_no: Default::default(),
            company_code: Default::default(),
            send_address_id: Default::default(),
            parent_tracking_no: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderUploadextrapackageRequest, Self::blank());

/// Part of the request `order.uploadextrapackage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderUploadextrapackageBundleProduct {
    /// 组合商品件数
    pub count: Option<i64>,
    /// 子商品SKU\_ID
    pub sku_id: Option<String>,
    /// 子商品的商品ID
    pub product_id: Option<String>,
}

impl DoudianOrderUploadextrapackageBundleProduct {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            count: None,
            sku_id: None,
            product_id: None,
        }
    }

    /// Sets `count` (组合商品件数).
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `sku_id` (子商品SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets `product_id` (子商品的商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl rt::Encode for DoudianOrderUploadextrapackageBundleProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUploadextrapackageBundleProduct",
            &[
                rt::Field("count", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.count);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 1, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUploadextrapackageBundleProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.count, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderUploadextrapackageBundleProduct);

rt::impl_serde!(DoudianOrderUploadextrapackageBundleProduct, Self::default());

/// Part of the answer to `order.uploadextrapackage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderUploadextrapackageData {
    /// 包裹ID
    pub deliver_id: Option<String>,
}

impl rt::Encode for DoudianOrderUploadextrapackageData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUploadextrapackageData",
            &[rt::Field("deliver_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.deliver_id);
    }
}

impl rt::Decode for DoudianOrderUploadextrapackageData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.deliver_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderUploadextrapackageData);

rt::impl_serde!(DoudianOrderUploadextrapackageData, Self::default());

/// Part of the request `order.uploadextrapackage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderUploadextrapackageProductOrder {
    /// 组合商品信息列表
    pub bundle_product_list: Vec<DoudianOrderUploadextrapackageBundleProduct>,
    /// 商品件数
    ///
    /// Needed, but for a bundle, where it is ignored.
    pub product_count: Option<i64>,
    /// 商品单单号
    pub product_order_id: String,
}

impl DoudianOrderUploadextrapackageProductOrder {
    /// With the parameters that are required.
    pub fn new(product_order_id: impl Into<String>) -> Self {
        Self {
            bundle_product_list: Default::default(),
            product_count: None,
            product_order_id: product_order_id.into(),
        }
    }

    /// Sets `bundle_product_list` (组合商品信息列表).
    #[must_use]
    pub fn bundle_product_list(
        mut self,
        bundle_product_list: impl Into<Vec<DoudianOrderUploadextrapackageBundleProduct>>,
    ) -> Self {
        self.bundle_product_list = bundle_product_list.into();
        self
    }

    /// Sets `product_count` (商品件数).
    #[must_use]
    pub fn product_count(mut self, product_count: i64) -> Self {
        self.product_count = Some(product_count);
        self
    }
}

impl rt::Encode for DoudianOrderUploadextrapackageProductOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUploadextrapackageProductOrder",
            &[
                rt::Field("bundle_product_list", 0, &[]),
                rt::Field("product_count", 0, &[]),
                rt::Field("product_order_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.bundle_product_list);
        rt::put(w, 1, &self.product_count);
        rt::put(w, 2, &self.product_order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUploadextrapackageProductOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bundle_product_list, r),
            1 => rt::get(&mut self.product_count, r),
            2 => rt::get(&mut self.product_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderUploadextrapackageProductOrder);

rt::impl_serde!(DoudianOrderUploadextrapackageProductOrder, Self::default());
