// @generated from doudian/food_takeout/foodTakeout.product.getProductDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFoodProduct;

/// 外卖商品详情 — `foodTakeout.product.getProductDetail`
///
/// Family: `food_takeout` (the feature `food_takeout`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFoodTakeoutProductGetProductDetailRequest;
///
/// let request = DoudianFoodTakeoutProductGetProductDetailRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutProductGetProductDetailRequest {
    /// 商品查询列表
    pub product_list: Option<Vec<DoudianFoodTakeoutProductGetProductDetailProductKey>>,
    /// 抖店门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
    /// 操作视角
    ///
    /// Codes:
    ///
    /// - `1` 主品ID操作主品
    /// - `2` 子品ID操作子品
    /// - `3` 主品操作子品
    pub operate_perspective: i32,
}

impl DoudianFoodTakeoutProductGetProductDetailRequest {
    /// With the parameters that are required.
    pub fn new(operate_perspective: i32) -> Self {
        Self {
            product_list: None,
            store_id: None,
            outer_store_id: None,
            operate_perspective,
        }
    }

    /// Sets `product_list` (商品查询列表).
    #[must_use]
    pub fn product_list(
        mut self,
        product_list: impl Into<Vec<DoudianFoodTakeoutProductGetProductDetailProductKey>>,
    ) -> Self {
        self.product_list = Some(product_list.into());
        self
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
}

/// The answer to [`DoudianFoodTakeoutProductGetProductDetailRequest`].
pub type DoudianFoodTakeoutProductGetProductDetailResponse = rt::DoudianResponse<
    DoudianFoodTakeoutProductGetProductDetailData,
>;

impl rt::DoudianRequest for DoudianFoodTakeoutProductGetProductDetailRequest {
    type Data = DoudianFoodTakeoutProductGetProductDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "foodTakeout.product.getProductDetail",
        path: "/foodTakeout/product/getProductDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianFoodTakeoutProductGetProductDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutProductGetProductDetailRequest",
            &[
                rt::Field("product_list", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("operate_perspective", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.operate_perspective);
        rt::put(w, 2, &self.outer_store_id);
        rt::put(w, 0, &self.product_list);
        rt::put(w, 1, &self.store_id);
    }
}

rt::impl_record!(DoudianFoodTakeoutProductGetProductDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutProductGetProductDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_list, r),
            1 => rt::get(&mut self.store_id, r),
            2 => rt::get(&mut self.outer_store_id, r),
            3 => rt::get(&mut self.operate_perspective, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFoodTakeoutProductGetProductDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_list: Default::default(),
            store_id: Default::default(),
            outer_store_id: Default::default(),
            operate_perspective: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFoodTakeoutProductGetProductDetailRequest, Self::blank());

/// Part of the answer to `foodTakeout.product.getProductDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutProductGetProductDetailData {
    /// 商品列表
    pub product_list: Vec<DoudianFoodProduct>,
}

impl rt::Encode for DoudianFoodTakeoutProductGetProductDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutProductGetProductDetailData",
            &[rt::Field("product_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_list);
    }
}

impl rt::Decode for DoudianFoodTakeoutProductGetProductDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutProductGetProductDetailData);

rt::impl_serde!(DoudianFoodTakeoutProductGetProductDetailData, Self::default());

/// Part of the request `foodTakeout.product.getProductDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutProductGetProductDetailProductKey {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub outer_product_id: Option<String>,
}

impl DoudianFoodTakeoutProductGetProductDetailProductKey {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            outer_product_id: None,
        }
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

impl rt::Encode for DoudianFoodTakeoutProductGetProductDetailProductKey {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutProductGetProductDetailProductKey",
            &[rt::Field("product_id", 0, &[]), rt::Field("outer_product_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_product_id);
        rt::put(w, 0, &self.product_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutProductGetProductDetailProductKey {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.outer_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutProductGetProductDetailProductKey);

rt::impl_serde!(DoudianFoodTakeoutProductGetProductDetailProductKey, Self::default());
