// @generated from doudian/food_takeout/foodTakeout.product.getProductList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFoodProduct;

/// 外卖商品列表 — `foodTakeout.product.getProductList`
///
/// Family: `food_takeout` (the feature `food_takeout`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 1; `page_size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFoodTakeoutProductGetProductListRequest;
///
/// let request = DoudianFoodTakeoutProductGetProductListRequest::new(1, 1, 0);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutProductGetProductListRequest {
    /// 抖店门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
    /// 创建时间结束
    pub create_end_time: Option<i64>,
    /// 更新时间结束
    pub update_end_time: Option<i64>,
    /// 商品名称
    pub product_name_fuzzy: Option<String>,
    /// 页码
    pub page_no: i64,
    /// 每页条数
    pub page_size: i64,
    /// 创建时间开始
    pub create_start_time: Option<i64>,
    /// 更新时间开始
    pub update_start_time: Option<i64>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `1` 创建时间
    /// - `2` 更新时间
    pub sort_type: Option<i32>,
    /// 商品在店铺中状态
    ///
    /// Codes:
    ///
    /// - `0` 售卖中
    /// - `1` 已下架
    /// - `2` 已封禁
    /// - `3` 草稿箱
    /// - `4` 审核中
    /// - `5` 审核驳回
    pub product_status: i32,
}

impl DoudianFoodTakeoutProductGetProductListRequest {
    /// With the parameters that are required.
    pub fn new(page_no: i64, page_size: i64, product_status: i32) -> Self {
        Self {
            store_id: None,
            outer_store_id: None,
            create_end_time: None,
            update_end_time: None,
            product_name_fuzzy: None,
            page_no,
            page_size,
            create_start_time: None,
            update_start_time: None,
            sort_type: None,
            product_status,
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

    /// Sets `create_end_time` (创建时间结束).
    #[must_use]
    pub fn create_end_time(mut self, create_end_time: i64) -> Self {
        self.create_end_time = Some(create_end_time);
        self
    }

    /// Sets `update_end_time` (更新时间结束).
    #[must_use]
    pub fn update_end_time(mut self, update_end_time: i64) -> Self {
        self.update_end_time = Some(update_end_time);
        self
    }

    /// Sets `product_name_fuzzy` (商品名称).
    #[must_use]
    pub fn product_name_fuzzy(mut self, product_name_fuzzy: impl Into<String>) -> Self {
        self.product_name_fuzzy = Some(product_name_fuzzy.into());
        self
    }

    /// Sets `create_start_time` (创建时间开始).
    #[must_use]
    pub fn create_start_time(mut self, create_start_time: i64) -> Self {
        self.create_start_time = Some(create_start_time);
        self
    }

    /// Sets `update_start_time` (更新时间开始).
    #[must_use]
    pub fn update_start_time(mut self, update_start_time: i64) -> Self {
        self.update_start_time = Some(update_start_time);
        self
    }

    /// Sets `sort_type` (排序字段).
    #[must_use]
    pub fn sort_type(mut self, sort_type: i32) -> Self {
        self.sort_type = Some(sort_type);
        self
    }
}

/// The answer to [`DoudianFoodTakeoutProductGetProductListRequest`].
pub type DoudianFoodTakeoutProductGetProductListResponse = rt::DoudianResponse<
    DoudianFoodTakeoutProductGetProductListData,
>;

impl rt::DoudianRequest for DoudianFoodTakeoutProductGetProductListRequest {
    type Data = DoudianFoodTakeoutProductGetProductListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "foodTakeout.product.getProductList",
        path: "/foodTakeout/product/getProductList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianFoodTakeoutProductGetProductListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutProductGetProductListRequest",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("create_end_time", 0, &[]),
                rt::Field("update_end_time", 0, &[]),
                rt::Field("product_name_fuzzy", 0, &[]),
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("create_start_time", 0, &[]),
                rt::Field("update_start_time", 0, &[]),
                rt::Field("sort_type", 0, &["1", "2"]),
                rt::Field(
                    "product_status",
                    rt::REQUIRED,
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.create_end_time);
        rt::put(w, 7, &self.create_start_time);
        rt::put(w, 1, &self.outer_store_id);
        rt::put(w, 5, &self.page_no);
        rt::put(w, 6, &self.page_size);
        rt::put(w, 4, &self.product_name_fuzzy);
        rt::put(w, 10, &self.product_status);
        rt::put(w, 9, &self.sort_type);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 3, &self.update_end_time);
        rt::put(w, 8, &self.update_start_time);
    }
}

rt::impl_record!(DoudianFoodTakeoutProductGetProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFoodTakeoutProductGetProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.outer_store_id, r),
            2 => rt::get(&mut self.create_end_time, r),
            3 => rt::get(&mut self.update_end_time, r),
            4 => rt::get(&mut self.product_name_fuzzy, r),
            5 => rt::get(&mut self.page_no, r),
            6 => rt::get(&mut self.page_size, r),
            7 => rt::get(&mut self.create_start_time, r),
            8 => rt::get(&mut self.update_start_time, r),
            9 => rt::get(&mut self.sort_type, r),
            10 => rt::get(&mut self.product_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFoodTakeoutProductGetProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            outer_store_id: Default::default(),
            create_end_time: Default::default(),
            update_end_time: Default::default(),
            product_name_fuzzy: Default::default(),
            page_no: Default::default(),
            page_size: Default::default(),
            create_start_time: Default::default(),
            update_start_time: Default::default(),
            sort_type: Default::default(),
            product_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFoodTakeoutProductGetProductListRequest, Self::blank());

impl rt::Paged for DoudianFoodTakeoutProductGetProductListData {
    type Item = DoudianFoodProduct;

    fn items(&self) -> &[DoudianFoodProduct] {
        &self.product_list
    }

    fn total(&self) -> Option<i64> {
        self.total.map(i64::from)
    }
}

/// Part of the answer to `foodTakeout.product.getProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodTakeoutProductGetProductListData {
    /// 总数
    pub total: Option<i32>,
    /// 是否还能查询更多
    pub has_more: Option<bool>,
    /// 菜品详情列表
    pub product_list: Vec<DoudianFoodProduct>,
}

impl rt::Encode for DoudianFoodTakeoutProductGetProductListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodTakeoutProductGetProductListData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("has_more", 0, &[]),
                rt::Field("product_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.has_more);
        rt::put(w, 2, &self.product_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianFoodTakeoutProductGetProductListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.has_more, r),
            2 => rt::get(&mut self.product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFoodTakeoutProductGetProductListData);

rt::impl_serde!(DoudianFoodTakeoutProductGetProductListData, Self::default());
