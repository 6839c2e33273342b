// @generated from doudian/buyin/buyin.productsDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推广商品详情 — `buyin.productsDetail`
///
/// A product that cannot be promoted is left out. Without fields only base\_info comes; the names are those of the members of products.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinProductsDetailRequest;
///
/// let request = DoudianBuyinProductsDetailRequest::new([1]);
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
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
/// | 50002 | `isv.business-failed:285` | 商品ID为空 |
/// | 50002 | `isv.business-failed:1064` | 商品不存在 |
/// | 50002 | `isv.business-failed:4099` | 商品数过多 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailRequest {
    /// 商品ID列表
    ///
    /// At most 20.
    pub product_ids: Vec<i64>,
    /// 返回字段
    ///
    /// Parts joined by `,`.
    pub fields: Option<rt::Csv>,
}

impl DoudianBuyinProductsDetailRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            product_ids: product_ids.into(),
            fields: None,
        }
    }

    /// Sets `fields` (返回字段).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<rt::Csv>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// The answer to [`DoudianBuyinProductsDetailRequest`].
pub type DoudianBuyinProductsDetailResponse = rt::DoudianResponse<
    DoudianBuyinProductsDetailData,
>;

impl rt::DoudianRequest for DoudianBuyinProductsDetailRequest {
    type Data = DoudianBuyinProductsDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.productsDetail",
        path: "/buyin/productsDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:285",
                label: "商品ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1064",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4099",
                label: "商品数过多",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinProductsDetailRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailRequest",
            &[rt::Field("product_ids", rt::REQUIRED, &[]), rt::Field("fields", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fields);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinProductsDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinProductsDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.fields, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinProductsDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            fields: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinProductsDetailRequest, Self::blank());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailActivityInfo {
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `0` 未参加活动
    /// - `1` 超值购
    pub activity_type: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailActivityInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailActivityInfo",
            &[rt::Field("activity_type", 0, &["0", "1"]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_type);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailActivityInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailActivityInfo);

rt::impl_serde!(DoudianBuyinProductsDetailActivityInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailBaseInfo {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 商品一级类目
    pub first_cid: Option<i64>,
    /// 商品二级类目
    pub second_cid: Option<i64>,
    /// 商品三级类目
    pub third_cid: Option<i64>,
    /// 是否有库存
    pub in_stock: Option<bool>,
    /// 总销量
    pub sales: Option<i64>,
    /// 商品主图
    pub cover: Option<String>,
    /// 商品轮播图
    pub imgs: Vec<String>,
    /// 商品链接
    pub detail_url: Option<String>,
    /// 行业类目名称
    pub category_name: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailBaseInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailBaseInfo",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("in_stock", 0, &[]),
                rt::Field("sales", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("imgs", 0, &[]),
                rt::Field("detail_url", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 12, &self.category_id);
        rt::put(w, 11, &self.category_name);
        rt::put(w, 8, &self.cover);
        rt::put(w, 10, &self.detail_url);
        rt::put(w, 3, &self.first_cid);
        rt::put(w, 9, &self.imgs);
        rt::put(w, 6, &self.in_stock);
        rt::put(w, 2, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 7, &self.sales);
        rt::put(w, 4, &self.second_cid);
        rt::put(w, 13, &self.success);
        rt::put(w, 5, &self.third_cid);
        rt::put(w, 1, &self.title);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailBaseInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.price, r),
            3 => rt::get(&mut self.first_cid, r),
            4 => rt::get(&mut self.second_cid, r),
            5 => rt::get(&mut self.third_cid, r),
            6 => rt::get(&mut self.in_stock, r),
            7 => rt::get(&mut self.sales, r),
            8 => rt::get(&mut self.cover, r),
            9 => rt::get(&mut self.imgs, r),
            10 => rt::get(&mut self.detail_url, r),
            11 => rt::get(&mut self.category_name, r),
            12 => rt::get(&mut self.category_id, r),
            13 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailBaseInfo);

rt::impl_serde!(DoudianBuyinProductsDetailBaseInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailBrandInfo {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌名称
    pub brand_name_cn: Option<String>,
    /// 品牌英文名
    pub brand_name_en: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailBrandInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailBrandInfo",
            &[
                rt::Field("brand_id", 0, &[]),
                rt::Field("brand_name_cn", 0, &[]),
                rt::Field("brand_name_en", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 1, &self.brand_name_cn);
        rt::put(w, 2, &self.brand_name_en);
        rt::put(w, 3, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailBrandInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.brand_name_cn, r),
            2 => rt::get(&mut self.brand_name_en, r),
            3 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailBrandInfo);

rt::impl_serde!(DoudianBuyinProductsDetailBrandInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailCommentInfo {
    /// 商品评分
    pub comment_score: Option<f64>,
    /// 商品评价数目
    pub comment_num: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailCommentInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailCommentInfo",
            &[
                rt::Field("comment_score", 0, &[]),
                rt::Field("comment_num", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment_num);
        rt::put(w, 0, &self.comment_score);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailCommentInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comment_score, r),
            1 => rt::get(&mut self.comment_num, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailCommentInfo);

rt::impl_serde!(DoudianBuyinProductsDetailCommentInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailComponent {
    /// 图片组件
    pub image: Option<DoudianBuyinProductsDetailImage>,
}

impl rt::Encode for DoudianBuyinProductsDetailComponent {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailComponent",
            &[rt::Field("image", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.image);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailComponent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailComponent);

rt::impl_serde!(DoudianBuyinProductsDetailComponent, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailCoupon {
    /// 优惠券类型
    ///
    /// Codes:
    ///
    /// - `1` 平台券
    /// - `2` 店铺券
    /// - `3` 主播券
    pub coupon_type: Option<i32>,
    /// 优惠券类型描述
    pub type_desc: Option<String>,
    /// 优惠券内容描述
    pub discount_desc: Option<String>,
    /// 领取开始时间
    pub apply_start_time: Option<String>,
    /// 领取结束时间
    pub apply_end_time: Option<String>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期
    /// - `2` 浮动有效期
    pub validity_type: Option<i64>,
    /// 使用开始时间
    pub use_start_time: Option<String>,
    /// 使用结束时间
    pub use_end_time: Option<String>,
    /// 领取后有效期, in seconds
    pub valid_period: Option<i64>,
}

impl rt::Encode for DoudianBuyinProductsDetailCoupon {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailCoupon",
            &[
                rt::Field("coupon_type", 0, &["1", "2", "3"]),
                rt::Field("type_desc", 0, &[]),
                rt::Field("discount_desc", 0, &[]),
                rt::Field("apply_start_time", 0, &[]),
                rt::Field("apply_end_time", 0, &[]),
                rt::Field("validity_type", 0, &["1", "2"]),
                rt::Field("use_start_time", 0, &[]),
                rt::Field("use_end_time", 0, &[]),
                rt::Field("valid_period", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.apply_end_time);
        rt::put(w, 3, &self.apply_start_time);
        rt::put(w, 0, &self.coupon_type);
        rt::put(w, 2, &self.discount_desc);
        rt::put(w, 1, &self.type_desc);
        rt::put(w, 7, &self.use_end_time);
        rt::put(w, 6, &self.use_start_time);
        rt::put(w, 8, &self.valid_period);
        rt::put(w, 5, &self.validity_type);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_type, r),
            1 => rt::get(&mut self.type_desc, r),
            2 => rt::get(&mut self.discount_desc, r),
            3 => rt::get(&mut self.apply_start_time, r),
            4 => rt::get(&mut self.apply_end_time, r),
            5 => rt::get(&mut self.validity_type, r),
            6 => rt::get(&mut self.use_start_time, r),
            7 => rt::get(&mut self.use_end_time, r),
            8 => rt::get(&mut self.valid_period, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailCoupon);

rt::impl_serde!(DoudianBuyinProductsDetailCoupon, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailCouponInfo {
    /// 优惠券列表
    pub available_coupons: Vec<DoudianBuyinProductsDetailCoupon>,
    /// 券后价, in fen (0.01 yuan)
    pub coupon_price: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailCouponInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailCouponInfo",
            &[
                rt::Field("available_coupons", 0, &[]),
                rt::Field("coupon_price", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.available_coupons);
        rt::put(w, 1, &self.coupon_price);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailCouponInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.available_coupons, r),
            1 => rt::get(&mut self.coupon_price, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailCouponInfo);

rt::impl_serde!(DoudianBuyinProductsDetailCouponInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailDailyStatistic {
    /// 日期
    pub date: Option<String>,
    /// 单日销量
    pub order_num: Option<i64>,
    /// 单日浏览量
    pub view_num: Option<i64>,
    /// 单日推广达人数
    pub kol_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinProductsDetailDailyStatistic {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailDailyStatistic",
            &[
                rt::Field("date", 0, &[]),
                rt::Field("order_num", 0, &[]),
                rt::Field("view_num", 0, &[]),
                rt::Field("kol_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.date);
        rt::put(w, 3, &self.kol_num);
        rt::put(w, 1, &self.order_num);
        rt::put(w, 2, &self.view_num);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailDailyStatistic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.date, r),
            1 => rt::get(&mut self.order_num, r),
            2 => rt::get(&mut self.view_num, r),
            3 => rt::get(&mut self.kol_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailDailyStatistic);

rt::impl_serde!(DoudianBuyinProductsDetailDailyStatistic, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailData {
    /// 商品列表
    pub products: Vec<DoudianBuyinProductsDetailProduct>,
}

impl rt::Encode for DoudianBuyinProductsDetailData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailData",
            &[rt::Field("products", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailData);

rt::impl_serde!(DoudianBuyinProductsDetailData, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailDetailBrief {
    /// 数据是否可用
    pub success: Option<bool>,
    /// 组件列表
    pub component_info: Vec<DoudianBuyinProductsDetailComponent>,
}

impl rt::Encode for DoudianBuyinProductsDetailDetailBrief {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailDetailBrief",
            &[
                rt::Field("success", rt::LENIENT, &[]),
                rt::Field("component_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.component_info);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailDetailBrief {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.component_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailDetailBrief);

rt::impl_serde!(DoudianBuyinProductsDetailDetailBrief, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailImage {
    /// 图片URL
    pub pic_url: Option<String>,
    /// 图片宽度
    pub width: Option<i32>,
    /// 图片高度
    pub height: Option<i32>,
}

impl rt::Encode for DoudianBuyinProductsDetailImage {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailImage",
            &[
                rt::Field("pic_url", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.height);
        rt::put(w, 0, &self.pic_url);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailImage);

rt::impl_serde!(DoudianBuyinProductsDetailImage, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailLogisticsInfo {
    /// 商品物流说明
    pub text: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailLogisticsInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailLogisticsInfo",
            &[rt::Field("text", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.success);
        rt::put(w, 0, &self.text);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailLogisticsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailLogisticsInfo);

rt::impl_serde!(DoudianBuyinProductsDetailLogisticsInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailMonthSale {
    /// 近30天销量
    pub order_num: Option<i64>,
    /// 近30天浏览量
    pub view_num: Option<i64>,
    /// 近30天推广达人数
    pub kol_num: Option<i64>,
    /// 近30天推广明细
    pub daily_statistics: Vec<DoudianBuyinProductsDetailDailyStatistic>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailMonthSale {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailMonthSale",
            &[
                rt::Field("order_num", 0, &[]),
                rt::Field("view_num", 0, &[]),
                rt::Field("kol_num", 0, &[]),
                rt::Field("daily_statistics", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.daily_statistics);
        rt::put(w, 2, &self.kol_num);
        rt::put(w, 0, &self.order_num);
        rt::put(w, 4, &self.success);
        rt::put(w, 1, &self.view_num);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailMonthSale {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_num, r),
            1 => rt::get(&mut self.view_num, r),
            2 => rt::get(&mut self.kol_num, r),
            3 => rt::get(&mut self.daily_statistics, r),
            4 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailMonthSale);

rt::impl_serde!(DoudianBuyinProductsDetailMonthSale, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailPresellInfo {
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 非预售
    /// - `1` 全款预售
    /// - `2` 阶梯库存
    pub presell_type: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailPresellInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailPresellInfo",
            &[
                rt::Field("presell_type", 0, &["0", "1", "2"]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.presell_type);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailPresellInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.presell_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailPresellInfo);

rt::impl_serde!(DoudianBuyinProductsDetailPresellInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailProduct {
    /// 装修详情信息
    pub detail_brief: Option<DoudianBuyinProductsDetailDetailBrief>,
    /// 基础信息
    pub base_info: Option<DoudianBuyinProductsDetailBaseInfo>,
    /// 推广信息
    pub promotion_info: Option<DoudianBuyinProductsDetailPromotionInfo>,
    /// 评价信息
    pub comment_info: Option<DoudianBuyinProductsDetailCommentInfo>,
    /// 月售信息
    pub month_sale_data: Option<DoudianBuyinProductsDetailMonthSale>,
    /// 分销信息
    pub share_info: Option<DoudianBuyinProductsDetailShareInfo>,
    /// 品牌信息
    pub brand_info: Option<DoudianBuyinProductsDetailBrandInfo>,
    /// 商品标签
    pub tags: Option<DoudianBuyinProductsDetailTags>,
    /// 活动信息
    #[deprecated(note = "Use tags.")]
    pub activity_info: Option<DoudianBuyinProductsDetailActivityInfo>,
    /// 券信息
    pub coupon_info: Option<DoudianBuyinProductsDetailCouponInfo>,
    /// 预售信息
    pub presell_info: Option<DoudianBuyinProductsDetailPresellInfo>,
    /// 权益信息
    pub rights_info: Option<DoudianBuyinProductsDetailRightsInfo>,
    /// 物流信息
    pub logistics_info: Option<DoudianBuyinProductsDetailLogisticsInfo>,
    /// 资质信息
    pub qualification_info: Option<DoudianBuyinProductsDetailQualificationInfo>,
    /// 店铺信息
    pub shop_info: Option<DoudianBuyinProductsDetailShopInfo>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinProductsDetailProduct {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailProduct",
            &[
                rt::Field("detail_brief", 0, &[]),
                rt::Field("base_info", 0, &[]),
                rt::Field("promotion_info", 0, &[]),
                rt::Field("comment_info", 0, &[]),
                rt::Field("month_sale_data", 0, &[]),
                rt::Field("share_info", 0, &[]),
                rt::Field("brand_info", 0, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("activity_info", 0, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("presell_info", 0, &[]),
                rt::Field("rights_info", 0, &[]),
                rt::Field("logistics_info", 0, &[]),
                rt::Field("qualification_info", 0, &[]),
                rt::Field("shop_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.activity_info);
        rt::put(w, 1, &self.base_info);
        rt::put(w, 6, &self.brand_info);
        rt::put(w, 3, &self.comment_info);
        rt::put(w, 9, &self.coupon_info);
        rt::put(w, 0, &self.detail_brief);
        rt::put(w, 12, &self.logistics_info);
        rt::put(w, 4, &self.month_sale_data);
        rt::put(w, 10, &self.presell_info);
        rt::put(w, 2, &self.promotion_info);
        rt::put(w, 13, &self.qualification_info);
        rt::put(w, 11, &self.rights_info);
        rt::put(w, 5, &self.share_info);
        rt::put(w, 14, &self.shop_info);
        rt::put(w, 7, &self.tags);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianBuyinProductsDetailProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail_brief, r),
            1 => rt::get(&mut self.base_info, r),
            2 => rt::get(&mut self.promotion_info, r),
            3 => rt::get(&mut self.comment_info, r),
            4 => rt::get(&mut self.month_sale_data, r),
            5 => rt::get(&mut self.share_info, r),
            6 => rt::get(&mut self.brand_info, r),
            7 => rt::get(&mut self.tags, r),
            8 => rt::get(&mut self.activity_info, r),
            9 => rt::get(&mut self.coupon_info, r),
            10 => rt::get(&mut self.presell_info, r),
            11 => rt::get(&mut self.rights_info, r),
            12 => rt::get(&mut self.logistics_info, r),
            13 => rt::get(&mut self.qualification_info, r),
            14 => rt::get(&mut self.shop_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailProduct);

rt::impl_serde!(DoudianBuyinProductsDetailProduct, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailPromotionInfo {
    /// 普通佣金比例
    ///
    /// 10 is 10 %.
    pub cos_ratio: Option<f64>,
    /// 普通佣金金额, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailPromotionInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailPromotionInfo",
            &[
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_fee);
        rt::put(w, 0, &self.cos_ratio);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailPromotionInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.cos_fee, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailPromotionInfo);

rt::impl_serde!(DoudianBuyinProductsDetailPromotionInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailQualificationInfo {
    /// 是否有随心推资质
    pub has_sxt: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailQualificationInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailQualificationInfo",
            &[rt::Field("has_sxt", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.has_sxt);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailQualificationInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_sxt, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailQualificationInfo);

rt::impl_serde!(DoudianBuyinProductsDetailQualificationInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailRightsInfo {
    /// 是否提供安心购
    pub is_assured: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailRightsInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailRightsInfo",
            &[rt::Field("is_assured", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_assured);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailRightsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_assured, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailRightsInfo);

rt::impl_serde!(DoudianBuyinProductsDetailRightsInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailScore {
    /// 文本
    pub text: Option<String>,
    /// 得分
    pub score: Option<String>,
    /// 等级
    ///
    /// Codes:
    ///
    /// - `1` 高
    /// - `2` 中
    /// - `3` 低
    /// - `4` 差
    pub level: Option<i32>,
}

impl rt::Encode for DoudianBuyinProductsDetailScore {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailScore",
            &[
                rt::Field("text", 0, &[]),
                rt::Field("score", 0, &[]),
                rt::Field("level", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.score);
        rt::put(w, 0, &self.text);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailScore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.score, r),
            2 => rt::get(&mut self.level, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailScore);

rt::impl_serde!(DoudianBuyinProductsDetailScore, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailShareInfo {
    /// 是否可分销
    pub sharable: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailShareInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailShareInfo",
            &[rt::Field("sharable", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sharable);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailShareInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sharable, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailShareInfo);

rt::impl_serde!(DoudianBuyinProductsDetailShareInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailShopInfo {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 商家得分
    pub shop_total_score: Option<DoudianBuyinProductsDetailShopScores>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailShopInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailShopInfo",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_total_score", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 2, &self.shop_total_score);
        rt::put(w, 3, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailShopInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.shop_total_score, r),
            3 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailShopInfo);

rt::impl_serde!(DoudianBuyinProductsDetailShopInfo, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailShopScores {
    /// 商家体验分
    pub shop_score: Option<DoudianBuyinProductsDetailScore>,
    /// 商品体验分
    pub product_score: Option<DoudianBuyinProductsDetailScore>,
    /// 物流体验分
    pub logistics_score: Option<DoudianBuyinProductsDetailScore>,
    /// 商家服务分
    pub service_score: Option<DoudianBuyinProductsDetailScore>,
}

impl rt::Encode for DoudianBuyinProductsDetailShopScores {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailShopScores",
            &[
                rt::Field("shop_score", 0, &[]),
                rt::Field("product_score", 0, &[]),
                rt::Field("logistics_score", 0, &[]),
                rt::Field("service_score", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.logistics_score);
        rt::put(w, 1, &self.product_score);
        rt::put(w, 3, &self.service_score);
        rt::put(w, 0, &self.shop_score);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailShopScores {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_score, r),
            1 => rt::get(&mut self.product_score, r),
            2 => rt::get(&mut self.logistics_score, r),
            3 => rt::get(&mut self.service_score, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailShopScores);

rt::impl_serde!(DoudianBuyinProductsDetailShopScores, Self::default());

/// Part of the answer to `buyin.productsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinProductsDetailTags {
    /// 是否抖音超市商品
    pub has_supermarket_tag: Option<bool>,
    /// 是否超值购商品
    pub has_subsidy_tag: Option<bool>,
    /// 是否抖in好物
    pub has_douin_goods_tag: Option<bool>,
    /// 是否品牌旗舰店
    pub has_shop_brand_tag: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinProductsDetailTags {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinProductsDetailTags",
            &[
                rt::Field("has_supermarket_tag", 0, &[]),
                rt::Field("has_subsidy_tag", 0, &[]),
                rt::Field("has_douin_goods_tag", 0, &[]),
                rt::Field("has_shop_brand_tag", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.has_douin_goods_tag);
        rt::put(w, 3, &self.has_shop_brand_tag);
        rt::put(w, 1, &self.has_subsidy_tag);
        rt::put(w, 0, &self.has_supermarket_tag);
        rt::put(w, 4, &self.success);
    }
}

impl rt::Decode for DoudianBuyinProductsDetailTags {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_supermarket_tag, r),
            1 => rt::get(&mut self.has_subsidy_tag, r),
            2 => rt::get(&mut self.has_douin_goods_tag, r),
            3 => rt::get(&mut self.has_shop_brand_tag, r),
            4 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinProductsDetailTags);

rt::impl_serde!(DoudianBuyinProductsDetailTags, Self::default());
