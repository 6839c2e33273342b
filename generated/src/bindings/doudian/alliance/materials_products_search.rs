// @generated from doudian/alliance/alliance.materialsProductsSearch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 联盟商品检索 — `alliance.materialsProductsSearch`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceMaterialsProductsSearchRequest;
///
/// let request = DoudianAllianceMaterialsProductsSearchRequest::new(1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:256` | 服务繁忙 |
/// | 40004 | `isv.parameter-invalid:4097` | 无效分页大小 |
/// | 40004 | `isv.parameter-invalid:4098` | 无效搜索类型 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsSearchRequest {
    /// 商品标题
    pub title: Option<String>,
    /// 商品一级类目ID列表
    pub first_cids: Option<Vec<i64>>,
    /// 商品二级类目ID列表
    pub second_cids: Option<Vec<i64>>,
    /// 商品三级类目ID列表
    pub third_cids: Option<Vec<i64>>,
    /// 商品售价区间最小值, in fen (0.01 yuan)
    pub price_min: Option<i64>,
    /// 商品售价区间最大值, in fen (0.01 yuan)
    pub price_max: Option<i64>,
    /// 商品历史总销量区间最小值
    pub sell_num_min: Option<i32>,
    /// 商品历史总销量区间最大值
    pub sell_num_max: Option<i32>,
    /// 商品佣金区间最小值, in fen (0.01 yuan)
    pub cos_fee_min: Option<i64>,
    /// 商品佣金区间最大值, in fen (0.01 yuan)
    pub cos_fee_max: Option<i64>,
    /// 商品佣金比例区间最小值
    pub cos_ratio_min: Option<f64>,
    /// 商品佣金比例区间最大值
    pub cos_ratio_max: Option<f64>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub page_size: i32,
    /// 排序方式类型
    pub sort_type: i32,
    /// 排序字段类型
    pub search_type: i32,
}

impl DoudianAllianceMaterialsProductsSearchRequest {
    /// With the parameters that are required.
    pub fn new(page_size: i32, sort_type: i32, search_type: i32) -> Self {
        Self {
            title: None,
            first_cids: None,
            second_cids: None,
            third_cids: None,
            price_min: None,
            price_max: None,
            sell_num_min: None,
            sell_num_max: None,
            cos_fee_min: None,
            cos_fee_max: None,
            cos_ratio_min: None,
            cos_ratio_max: None,
            page: None,
            page_size,
            sort_type,
            search_type,
        }
    }

    /// Sets `title` (商品标题).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `first_cids` (商品一级类目ID列表).
    #[must_use]
    pub fn first_cids(mut self, first_cids: impl Into<Vec<i64>>) -> Self {
        self.first_cids = Some(first_cids.into());
        self
    }

    /// Sets `second_cids` (商品二级类目ID列表).
    #[must_use]
    pub fn second_cids(mut self, second_cids: impl Into<Vec<i64>>) -> Self {
        self.second_cids = Some(second_cids.into());
        self
    }

    /// Sets `third_cids` (商品三级类目ID列表).
    #[must_use]
    pub fn third_cids(mut self, third_cids: impl Into<Vec<i64>>) -> Self {
        self.third_cids = Some(third_cids.into());
        self
    }

    /// Sets `price_min` (商品售价区间最小值).
    #[must_use]
    pub fn price_min(mut self, price_min: i64) -> Self {
        self.price_min = Some(price_min);
        self
    }

    /// Sets `price_max` (商品售价区间最大值).
    #[must_use]
    pub fn price_max(mut self, price_max: i64) -> Self {
        self.price_max = Some(price_max);
        self
    }

    /// Sets `sell_num_min` (商品历史总销量区间最小值).
    #[must_use]
    pub fn sell_num_min(mut self, sell_num_min: i32) -> Self {
        self.sell_num_min = Some(sell_num_min);
        self
    }

    /// Sets `sell_num_max` (商品历史总销量区间最大值).
    #[must_use]
    pub fn sell_num_max(mut self, sell_num_max: i32) -> Self {
        self.sell_num_max = Some(sell_num_max);
        self
    }

    /// Sets `cos_fee_min` (商品佣金区间最小值).
    #[must_use]
    pub fn cos_fee_min(mut self, cos_fee_min: i64) -> Self {
        self.cos_fee_min = Some(cos_fee_min);
        self
    }

    /// Sets `cos_fee_max` (商品佣金区间最大值).
    #[must_use]
    pub fn cos_fee_max(mut self, cos_fee_max: i64) -> Self {
        self.cos_fee_max = Some(cos_fee_max);
        self
    }

    /// Sets `cos_ratio_min` (商品佣金比例区间最小值).
    #[must_use]
    pub fn cos_ratio_min(mut self, cos_ratio_min: f64) -> Self {
        self.cos_ratio_min = Some(cos_ratio_min);
        self
    }

    /// Sets `cos_ratio_max` (商品佣金比例区间最大值).
    #[must_use]
    pub fn cos_ratio_max(mut self, cos_ratio_max: f64) -> Self {
        self.cos_ratio_max = Some(cos_ratio_max);
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }
}

/// The answer to [`DoudianAllianceMaterialsProductsSearchRequest`].
pub type DoudianAllianceMaterialsProductsSearchResponse = rt::DoudianResponse<
    DoudianAllianceMaterialsProductsSearchData,
>;

impl rt::DoudianRequest for DoudianAllianceMaterialsProductsSearchRequest {
    type Data = DoudianAllianceMaterialsProductsSearchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.materialsProductsSearch",
        path: "/alliance/materialsProductsSearch",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4098",
                label: "无效搜索类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceMaterialsProductsSearchRequest {
    fn name(&self) -> &'static str {
        "DoudianAllianceMaterialsProductsSearchRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("title"),
            rt::Field::new("first_cids"),
            rt::Field::new("second_cids"),
            rt::Field::new("third_cids"),
            rt::Field::new("price_min"),
            rt::Field::new("price_max"),
            rt::Field::new("sell_num_min"),
            rt::Field::new("sell_num_max"),
            rt::Field::new("cos_fee_min"),
            rt::Field::new("cos_fee_max"),
            rt::Field::new("cos_ratio_min"),
            rt::Field::new("cos_ratio_max"),
            rt::Field::new("page"),
            rt::Field::new("page_size").required(),
            rt::Field::new("sort_type").required(),
            rt::Field::new("search_type").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.cos_fee_max);
        rt::put(w, 8, &self.cos_fee_min);
        rt::put(w, 11, &self.cos_ratio_max);
        rt::put(w, 10, &self.cos_ratio_min);
        rt::put(w, 1, &self.first_cids);
        rt::put(w, 12, &self.page);
        rt::put(w, 13, &self.page_size);
        rt::put(w, 5, &self.price_max);
        rt::put(w, 4, &self.price_min);
        rt::put(w, 15, &self.search_type);
        rt::put(w, 2, &self.second_cids);
        rt::put(w, 7, &self.sell_num_max);
        rt::put(w, 6, &self.sell_num_min);
        rt::put(w, 14, &self.sort_type);
        rt::put(w, 3, &self.third_cids);
        rt::put(w, 0, &self.title);
    }
}

rt::impl_debug!(DoudianAllianceMaterialsProductsSearchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceMaterialsProductsSearchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.title, r),
            1 => rt::get(&mut self.first_cids, r),
            2 => rt::get(&mut self.second_cids, r),
            3 => rt::get(&mut self.third_cids, r),
            4 => rt::get(&mut self.price_min, r),
            5 => rt::get(&mut self.price_max, r),
            6 => rt::get(&mut self.sell_num_min, r),
            7 => rt::get(&mut self.sell_num_max, r),
            8 => rt::get(&mut self.cos_fee_min, r),
            9 => rt::get(&mut self.cos_fee_max, r),
            10 => rt::get(&mut self.cos_ratio_min, r),
            11 => rt::get(&mut self.cos_ratio_max, r),
            12 => rt::get(&mut self.page, r),
            13 => rt::get(&mut self.page_size, r),
            14 => rt::get(&mut self.sort_type, r),
            15 => rt::get(&mut self.search_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceMaterialsProductsSearchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            title: Default::default(),
            first_cids: Default::default(),
            second_cids: Default::default(),
            third_cids: Default::default(),
            price_min: Default::default(),
            price_max: Default::default(),
            sell_num_min: Default::default(),
            sell_num_max: Default::default(),
            cos_fee_min: Default::default(),
            cos_fee_max: Default::default(),
            cos_ratio_min: Default::default(),
            cos_ratio_max: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            sort_type: Default::default(),
            search_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceMaterialsProductsSearchRequest, Self::blank());

impl rt::Paged for DoudianAllianceMaterialsProductsSearchData {
    type Item = DoudianAllianceMaterialsProductsSearchProduct;

    fn items(&self) -> &[DoudianAllianceMaterialsProductsSearchProduct] {
        &self.products
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `alliance.materialsProductsSearch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsSearchData {
    /// 商品列表
    pub products: Vec<DoudianAllianceMaterialsProductsSearchProduct>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianAllianceMaterialsProductsSearchData {
    fn name(&self) -> &'static str {
        "DoudianAllianceMaterialsProductsSearchData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("products").required(),
            rt::Field::new("total").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianAllianceMaterialsProductsSearchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAllianceMaterialsProductsSearchData);

rt::impl_serde!(DoudianAllianceMaterialsProductsSearchData, Self::default());

/// Part of the answer to `alliance.materialsProductsSearch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsSearchProduct {
    /// 店铺ID
    pub shop_id: i64,
    /// 店铺名称
    pub shop_name: String,
    /// 商品ID
    pub product_id: i64,
    /// 商品标题
    pub title: String,
    /// 商品售价, in fen (0.01 yuan)
    pub price: i64,
    /// 佣金比例
    pub cos_ratio: f64,
    /// 佣金金额, in fen (0.01 yuan)
    pub cos_fee: i64,
    /// 一级类目ID
    pub first_cid: i64,
    /// 二级类目ID
    pub second_cid: i64,
    /// 三级类目ID
    pub third_cid: i64,
    /// 是否有库存
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub in_stock: i64,
    /// 历史总销量
    pub sales: i32,
    /// 商品封面URL
    pub cover: String,
    /// 商品链接
    pub detail_url: String,
}

impl rt::Encode for DoudianAllianceMaterialsProductsSearchProduct {
    fn name(&self) -> &'static str {
        "DoudianAllianceMaterialsProductsSearchProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_id").required(),
            rt::Field::new("shop_name").required(),
            rt::Field::new("product_id").required(),
            rt::Field::new("title").required(),
            rt::Field::new("price").required(),
            rt::Field::new("cos_ratio").required(),
            rt::Field::new("cos_fee").required(),
            rt::Field::new("first_cid").required(),
            rt::Field::new("second_cid").required(),
            rt::Field::new("third_cid").required(),
            rt::Field::new("in_stock").required().codes(&["0", "1"]),
            rt::Field::new("sales").required(),
            rt::Field::new("cover").required(),
            rt::Field::new("detail_url").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.cos_fee);
        rt::put(w, 5, &self.cos_ratio);
        rt::put(w, 12, &self.cover);
        rt::put(w, 13, &self.detail_url);
        rt::put(w, 7, &self.first_cid);
        rt::put(w, 10, &self.in_stock);
        rt::put(w, 4, &self.price);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 11, &self.sales);
        rt::put(w, 8, &self.second_cid);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 9, &self.third_cid);
        rt::put(w, 3, &self.title);
    }
}

impl rt::Decode for DoudianAllianceMaterialsProductsSearchProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.title, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.cos_ratio, r),
            6 => rt::get(&mut self.cos_fee, r),
            7 => rt::get(&mut self.first_cid, r),
            8 => rt::get(&mut self.second_cid, r),
            9 => rt::get(&mut self.third_cid, r),
            10 => rt::get(&mut self.in_stock, r),
            11 => rt::get(&mut self.sales, r),
            12 => rt::get(&mut self.cover, r),
            13 => rt::get(&mut self.detail_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianAllianceMaterialsProductsSearchProduct);

rt::impl_serde!(DoudianAllianceMaterialsProductsSearchProduct, Self::default());
