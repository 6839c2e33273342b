// @generated from doudian/send_home/sendHome.product.updateProductStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品上下架 — `sendHome.product.updateProductStatus`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeProductUpdateProductStatusRequest;
///
/// let request = DoudianSendHomeProductUpdateProductStatusRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeProductUpdateProductStatusRequest {
    /// 抖店门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
    /// 上下架操作类型
    ///
    /// Codes:
    ///
    /// - `1` 下架
    /// - `2` 上架
    pub operate_type: i32,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub outer_product_id: Option<String>,
    /// 操作视角
    ///
    /// Codes:
    ///
    /// - `1` 主品ID操作主品
    /// - `2` 子品ID操作子品
    /// - `3` 主品操作子品
    pub operate_perspective: i32,
}

impl DoudianSendHomeProductUpdateProductStatusRequest {
    /// With the parameters that are required.
    pub fn new(operate_type: i32, operate_perspective: i32) -> Self {
        Self {
            store_id: None,
            outer_store_id: None,
            operate_type,
            product_id: None,
            outer_product_id: None,
            operate_perspective,
        }
    }

    /// Sets `store_id` (抖店门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `outer_store_id` (外部门店编码).
    #[must_use]
    pub fn outer_store_id(mut self, outer_store_id: impl Into<String>) -> Self {
        self.outer_store_id = Some(outer_store_id.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `outer_product_id` (外部商品ID).
    #[must_use]
    pub fn outer_product_id(mut self, outer_product_id: impl Into<String>) -> Self {
        self.outer_product_id = Some(outer_product_id.into());
        self
    }
}

/// The answer to [`DoudianSendHomeProductUpdateProductStatusRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeProductUpdateProductStatusResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeProductUpdateProductStatusRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.product.updateProductStatus",
        path: "/sendHome/product/updateProductStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeProductUpdateProductStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeProductUpdateProductStatusRequest",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("operate_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("product_id", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("operate_perspective", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.operate_perspective);
        rt::put(w, 2, &self.operate_type);
        rt::put(w, 4, &self.outer_product_id);
        rt::put(w, 1, &self.outer_store_id);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeProductUpdateProductStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeProductUpdateProductStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.outer_store_id, r),
            2 => rt::get(&mut self.operate_type, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.outer_product_id, r),
            5 => rt::get(&mut self.operate_perspective, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeProductUpdateProductStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            outer_store_id: Default::default(),
            operate_type: Default::default(),
            product_id: Default::default(),
            outer_product_id: Default::default(),
            operate_perspective: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeProductUpdateProductStatusRequest, Self::blank());
