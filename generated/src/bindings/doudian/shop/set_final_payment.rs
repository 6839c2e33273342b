// @generated from doudian/shop/shop.setFinalPayment.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 设置尾款信息 — `shop.setFinalPayment`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopSetFinalPaymentRequest;
///
/// let request = DoudianShopSetFinalPaymentRequest::new(
///     1,
///     ["…"],
///     "…",
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
pub struct DoudianShopSetFinalPaymentRequest {
    /// 尾款价格, in fen (0.01 yuan)
    pub final_price: i64,
    /// 商品图片信息
    pub product_imgs: Vec<String>,
    /// 商品描述
    pub product_dscription: String,
    /// 店铺单号
    pub shop_order_no: String,
    /// 操作人信息
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operate_user_name: String,
    /// 来源
    ///
    /// Codes:
    ///
    /// - `0` 默认
    /// - `1` Open调用创建
    /// - `2` Open调用更新
    pub source: Option<i64>,
}

impl DoudianShopSetFinalPaymentRequest {
    /// With the parameters that are required.
    pub fn new(
        final_price: i64,
        product_imgs: impl IntoIterator<Item = impl Into<String>>,
        product_dscription: impl Into<String>,
        shop_order_no: impl Into<String>,
        operate_user_name: impl Into<String>,
    ) -> Self {
        Self {
            final_price,
            product_imgs: product_imgs.into_iter().map(Into::into).collect(),
            product_dscription: product_dscription.into(),
            shop_order_no: shop_order_no.into(),
            operate_user_name: operate_user_name.into(),
            source: None,
        }
    }

    /// Sets `source` (来源).
    #[must_use]
    pub fn source(mut self, source: i64) -> Self {
        self.source = Some(source);
        self
    }
}

/// The answer to [`DoudianShopSetFinalPaymentRequest`].
///
/// The platform promises no `data`.
pub type DoudianShopSetFinalPaymentResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianShopSetFinalPaymentRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.setFinalPayment",
        path: "/shop/setFinalPayment",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianShopSetFinalPaymentRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopSetFinalPaymentRequest",
            &[
                rt::Field("final_price", rt::REQUIRED, &[]),
                rt::Field("product_imgs", rt::REQUIRED, &[]),
                rt::Field("product_dscription", rt::REQUIRED, &[]),
                rt::Field("shop_order_no", rt::REQUIRED, &[]),
                rt::Field("operate_user_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("source", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.final_price);
        rt::put(w, 4, &self.operate_user_name);
        rt::put(w, 2, &self.product_dscription);
        rt::put(w, 1, &self.product_imgs);
        rt::put(w, 3, &self.shop_order_no);
        rt::put(w, 5, &self.source);
    }
}

rt::impl_record!(DoudianShopSetFinalPaymentRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopSetFinalPaymentRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.final_price, r),
            1 => rt::get(&mut self.product_imgs, r),
            2 => rt::get(&mut self.product_dscription, r),
            3 => rt::get(&mut self.shop_order_no, r),
            4 => rt::get(&mut self.operate_user_name, r),
            5 => rt::get(&mut self.source, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopSetFinalPaymentRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            final_price: Default::default(),
            product_imgs: Default::default(),
            product_dscription: Default::default(),
            shop_order_no: Default::default(),
            operate_user_name: Default::default(),
            source: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopSetFinalPaymentRequest, Self::blank());
