// @generated from doudian/alliance/alliance.materialsProductsSearch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinCoupon;

/// 联盟商品检索 — `alliance.materialsProductsSearch`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceMaterialsProductsSearchRequest;
///
/// let request = DoudianAllianceMaterialsProductsSearchRequest::new(1, 0, 0);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4097` | 无效分页大小 | mend the request |
/// | 40004 | `isv.parameter-invalid:4098` | 无效搜索类型 | mend the request |
#[derive(Clone)]
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
    ///
    /// 1.1 % is 110.
    pub cos_ratio_min: Option<f64>,
    /// 商品佣金比例区间最大值
    ///
    /// 1.1 % is 110.
    pub cos_ratio_max: Option<f64>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub page_size: i32,
    /// 排序方式类型
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub sort_type: i32,
    /// 排序字段类型
    ///
    /// Codes:
    ///
    /// - `0` 默认排序
    /// - `1` 历史销量
    /// - `2` 价格
    /// - `3` 佣金金额
    /// - `4` 佣金比例
    pub search_type: i32,
    /// 分销状态
    ///
    /// Codes:
    ///
    /// - `0` 全量商品
    /// - `1` 仅可分销商品
    pub share_status: Option<i32>,
    /// 活动ID
    #[deprecated(note = "Use tag.")]
    pub activity_id: Option<i64>,
    /// 商品标签
    ///
    /// Codes:
    ///
    /// - `0` 全量商品
    /// - `1` 超值购商品
    /// - `2` 抖音超市商品
    pub tag: Option<i64>,
}

#[allow(deprecated)]
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
            share_status: None,
            activity_id: None,
            tag: None,
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

    /// Sets `share_status` (分销状态).
    #[must_use]
    pub fn share_status(mut self, share_status: i32) -> Self {
        self.share_status = Some(share_status);
        self
    }

    /// Sets `activity_id` (活动ID).
    #[deprecated(note = "Use tag.")]
    #[must_use]
    pub fn activity_id(mut self, activity_id: i64) -> Self {
        self.activity_id = Some(activity_id);
        self
    }

    /// Sets `tag` (商品标签).
    #[must_use]
    pub fn tag(mut self, tag: i64) -> Self {
        self.tag = Some(tag);
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

#[allow(deprecated)]
impl rt::Encode for DoudianAllianceMaterialsProductsSearchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsSearchRequest",
            &[
                rt::Field("title", 0, &[]),
                rt::Field("first_cids", 0, &[]),
                rt::Field("second_cids", 0, &[]),
                rt::Field("third_cids", 0, &[]),
                rt::Field("price_min", 0, &[]),
                rt::Field("price_max", 0, &[]),
                rt::Field("sell_num_min", 0, &[]),
                rt::Field("sell_num_max", 0, &[]),
                rt::Field("cos_fee_min", 0, &[]),
                rt::Field("cos_fee_max", 0, &[]),
                rt::Field("cos_ratio_min", 0, &[]),
                rt::Field("cos_ratio_max", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("sort_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("search_type", rt::REQUIRED, &["0", "1", "2", "3", "4"]),
                rt::Field("share_status", 0, &["0", "1"]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("tag", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 17, &self.activity_id);
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
        rt::put(w, 16, &self.share_status);
        rt::put(w, 14, &self.sort_type);
        rt::put(w, 18, &self.tag);
        rt::put(w, 3, &self.third_cids);
        rt::put(w, 0, &self.title);
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductsSearchRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
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
            16 => rt::get(&mut self.share_status, r),
            17 => rt::get(&mut self.activity_id, r),
            18 => rt::get(&mut self.tag, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
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
            share_status: Default::default(),
            activity_id: Default::default(),
            tag: Default::default(),
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsSearchData {
    /// 商品列表
    pub products: Vec<DoudianAllianceMaterialsProductsSearchProduct>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianAllianceMaterialsProductsSearchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsSearchData",
            &[
                rt::Field("products", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianAllianceMaterialsProductsSearchData);

rt::impl_serde!(DoudianAllianceMaterialsProductsSearchData, Self::default());

/// Part of the answer to `alliance.materialsProductsSearch`.
#[derive(Clone, Default)]
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
    ///
    /// 10 is 10 %.
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
    /// Uncertain: sources disagree about it, or are silent.
    pub in_stock: bool,
    /// 历史总销量
    pub sales: i32,
    /// 商品封面URL
    pub cover: String,
    /// 商品链接
    pub detail_url: String,
    /// 券后价, in fen (0.01 yuan)
    pub coupon_price: Option<i64>,
    /// 是否可分销
    pub sharable: Option<bool>,
    /// 参与活动ID
    ///
    /// Codes:
    ///
    /// - `0` 未参加活动
    /// - `1` 超值购
    pub activity_id: Option<i64>,
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 非预售
    /// - `1` 全款预售
    /// - `2` 阶梯库存
    pub presell_type: Option<i64>,
    /// 优惠券列表
    pub available_coupons: Vec<DoudianBuyinCoupon>,
}

impl rt::Encode for DoudianAllianceMaterialsProductsSearchProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsSearchProduct",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("shop_name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("title", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("cos_ratio", rt::REQUIRED, &[]),
                rt::Field("cos_fee", rt::REQUIRED, &[]),
                rt::Field("first_cid", rt::REQUIRED, &[]),
                rt::Field("second_cid", rt::REQUIRED, &[]),
                rt::Field("third_cid", rt::REQUIRED, &[]),
                rt::Field("in_stock", rt::REQUIRED | rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("sales", rt::REQUIRED, &[]),
                rt::Field("cover", rt::REQUIRED, &[]),
                rt::Field("detail_url", rt::REQUIRED, &[]),
                rt::Field("coupon_price", 0, &[]),
                rt::Field("sharable", 0, &[]),
                rt::Field("activity_id", 0, &["0", "1"]),
                rt::Field("presell_type", 0, &["0", "1", "2"]),
                rt::Field("available_coupons", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 16, &self.activity_id);
        rt::put(w, 18, &self.available_coupons);
        rt::put(w, 6, &self.cos_fee);
        rt::put(w, 5, &self.cos_ratio);
        rt::put(w, 14, &self.coupon_price);
        rt::put(w, 12, &self.cover);
        rt::put(w, 13, &self.detail_url);
        rt::put(w, 7, &self.first_cid);
        rt::put(w, 10, &self.in_stock);
        rt::put(w, 17, &self.presell_type);
        rt::put(w, 4, &self.price);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 11, &self.sales);
        rt::put(w, 8, &self.second_cid);
        rt::put(w, 15, &self.sharable);
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
            14 => rt::get(&mut self.coupon_price, r),
            15 => rt::get(&mut self.sharable, r),
            16 => rt::get(&mut self.activity_id, r),
            17 => rt::get(&mut self.presell_type, r),
            18 => rt::get(&mut self.available_coupons, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductsSearchProduct);

rt::impl_serde!(DoudianAllianceMaterialsProductsSearchProduct, Self::default());
