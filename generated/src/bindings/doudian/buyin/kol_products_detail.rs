// @generated from doudian/buyin/buyin.kolProductsDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人推广商品详情 — `buyin.kolProductsDetail`
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
/// use doudian::DoudianBuyinKolProductsDetailRequest;
///
/// let request = DoudianBuyinKolProductsDetailRequest::new([1]);
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
/// | 50002 | `isv.business-failed:4099` | 商品数过多 |
/// | 50002 | `isv.business-failed:4348` | 缺授权角色 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 返回字段
    ///
    /// Parts joined by `,`.
    pub fields: Option<rt::Csv>,
}

impl DoudianBuyinKolProductsDetailRequest {
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

/// The answer to [`DoudianBuyinKolProductsDetailRequest`].
pub type DoudianBuyinKolProductsDetailResponse = rt::DoudianResponse<
    DoudianBuyinKolProductsDetailData,
>;

impl rt::DoudianRequest for DoudianBuyinKolProductsDetailRequest {
    type Data = DoudianBuyinKolProductsDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolProductsDetail",
        path: "/buyin/kolProductsDetail",
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
                sub_code: "isv.business-failed:4099",
                label: "商品数过多",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4348",
                label: "缺授权角色",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolProductsDetailRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailRequest",
            &[rt::Field("product_ids", rt::REQUIRED, &[]), rt::Field("fields", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fields);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolProductsDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.fields, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolProductsDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            fields: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolProductsDetailRequest, Self::blank());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailActivityInfo {
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

impl rt::Encode for DoudianBuyinKolProductsDetailActivityInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailActivityInfo",
            &[rt::Field("activity_type", 0, &["0", "1"]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_type);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailActivityInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailActivityInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailActivityInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailBaseInfo {
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

impl rt::Encode for DoudianBuyinKolProductsDetailBaseInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailBaseInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailBaseInfo {
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

rt::impl_record!(DoudianBuyinKolProductsDetailBaseInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailBaseInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailBrandInfo {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌名称
    pub brand_name_cn: Option<String>,
    /// 品牌英文名
    pub brand_name_en: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailBrandInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailBrandInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailBrandInfo {
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

rt::impl_record!(DoudianBuyinKolProductsDetailBrandInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailBrandInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailCommentInfo {
    /// 商品评分
    pub comment_score: Option<f64>,
    /// 商品评价数目
    pub comment_num: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailCommentInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailCommentInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailCommentInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comment_score, r),
            1 => rt::get(&mut self.comment_num, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailCommentInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailCommentInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailComponent {
    /// 图片组件
    pub image: Option<DoudianBuyinKolProductsDetailImage>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailComponent {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailComponent",
            &[rt::Field("image", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.image);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailComponent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailComponent);

rt::impl_serde!(DoudianBuyinKolProductsDetailComponent, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailCoupon {
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

impl rt::Encode for DoudianBuyinKolProductsDetailCoupon {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailCoupon",
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

impl rt::Decode for DoudianBuyinKolProductsDetailCoupon {
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

rt::impl_record!(DoudianBuyinKolProductsDetailCoupon);

rt::impl_serde!(DoudianBuyinKolProductsDetailCoupon, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailCouponInfo {
    /// 优惠券列表
    pub available_coupons: Vec<DoudianBuyinKolProductsDetailCoupon>,
    /// 券后价, in fen (0.01 yuan)
    pub coupon_price: Option<i64>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailCouponInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailCouponInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailCouponInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.available_coupons, r),
            1 => rt::get(&mut self.coupon_price, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailCouponInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailCouponInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailDailyStatistic {
    /// 日期
    pub date: Option<String>,
    /// 单日销量
    pub order_num: Option<i64>,
    /// 单日浏览量
    pub view_num: Option<i64>,
    /// 单日推广达人数
    pub kol_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailDailyStatistic {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailDailyStatistic",
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

impl rt::Decode for DoudianBuyinKolProductsDetailDailyStatistic {
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

rt::impl_record!(DoudianBuyinKolProductsDetailDailyStatistic);

rt::impl_serde!(DoudianBuyinKolProductsDetailDailyStatistic, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailData {
    /// 商品列表
    pub products: Vec<DoudianBuyinKolProductsDetailProduct>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailData",
            &[rt::Field("products", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailData);

rt::impl_serde!(DoudianBuyinKolProductsDetailData, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailDetailBrief {
    /// 数据是否可用
    pub success: Option<bool>,
    /// 组件列表
    pub component_info: Vec<DoudianBuyinKolProductsDetailComponent>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailDetailBrief {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailDetailBrief",
            &[rt::Field("success", 0, &[]), rt::Field("component_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.component_info);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailDetailBrief {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.component_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailDetailBrief);

rt::impl_serde!(DoudianBuyinKolProductsDetailDetailBrief, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailImage {
    /// 图片URL
    pub pic_url: Option<String>,
    /// 图片宽度
    pub width: Option<i32>,
    /// 图片高度
    pub height: Option<i32>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailImage {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailImage",
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

impl rt::Decode for DoudianBuyinKolProductsDetailImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailImage);

rt::impl_serde!(DoudianBuyinKolProductsDetailImage, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailLogisticsInfo {
    /// 商品物流说明
    pub text: Option<String>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailLogisticsInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailLogisticsInfo",
            &[rt::Field("text", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.success);
        rt::put(w, 0, &self.text);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailLogisticsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailLogisticsInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailLogisticsInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailMonthSale {
    /// 近30天销量
    pub order_num: Option<i64>,
    /// 近30天浏览量
    pub view_num: Option<i64>,
    /// 近30天推广达人数
    pub kol_num: Option<i64>,
    /// 近30天推广明细
    pub daily_statistics: Vec<DoudianBuyinKolProductsDetailDailyStatistic>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailMonthSale {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailMonthSale",
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

impl rt::Decode for DoudianBuyinKolProductsDetailMonthSale {
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

rt::impl_record!(DoudianBuyinKolProductsDetailMonthSale);

rt::impl_serde!(DoudianBuyinKolProductsDetailMonthSale, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailPresellInfo {
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

impl rt::Encode for DoudianBuyinKolProductsDetailPresellInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailPresellInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailPresellInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.presell_type, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailPresellInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailPresellInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailProduct {
    /// 装修详情信息
    pub detail_brief: Option<DoudianBuyinKolProductsDetailDetailBrief>,
    /// 基础信息
    pub base_info: Option<DoudianBuyinKolProductsDetailBaseInfo>,
    /// 推广信息
    pub promotion_info: Option<DoudianBuyinKolProductsDetailPromotionInfo>,
    /// 评价信息
    pub comment_info: Option<DoudianBuyinKolProductsDetailCommentInfo>,
    /// 月售信息
    pub month_sale_data: Option<DoudianBuyinKolProductsDetailMonthSale>,
    /// 分销信息
    pub share_info: Option<DoudianBuyinKolProductsDetailShareInfo>,
    /// 品牌信息
    pub brand_info: Option<DoudianBuyinKolProductsDetailBrandInfo>,
    /// 商品标签
    pub tags: Option<DoudianBuyinKolProductsDetailTags>,
    /// 活动信息
    #[deprecated(note = "Use tags.")]
    pub activity_info: Option<DoudianBuyinKolProductsDetailActivityInfo>,
    /// 券信息
    pub coupon_info: Option<DoudianBuyinKolProductsDetailCouponInfo>,
    /// 预售信息
    pub presell_info: Option<DoudianBuyinKolProductsDetailPresellInfo>,
    /// 权益信息
    pub rights_info: Option<DoudianBuyinKolProductsDetailRightsInfo>,
    /// 物流信息
    pub logistics_info: Option<DoudianBuyinKolProductsDetailLogisticsInfo>,
    /// 资质信息
    pub qualification_info: Option<DoudianBuyinKolProductsDetailQualificationInfo>,
    /// 店铺信息
    pub shop_info: Option<DoudianBuyinKolProductsDetailShopInfo>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinKolProductsDetailProduct {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailProduct",
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
impl rt::Decode for DoudianBuyinKolProductsDetailProduct {
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

rt::impl_record!(DoudianBuyinKolProductsDetailProduct);

rt::impl_serde!(DoudianBuyinKolProductsDetailProduct, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailPromotionInfo {
    /// 普通佣金比例
    ///
    /// 10 is 10 %.
    pub cos_ratio: Option<f64>,
    /// 普通佣金金额, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 达人佣金比例
    pub kol_cos_ratio: Option<f64>,
    /// 达人佣金金额, in fen (0.01 yuan)
    pub kol_cos_fee: Option<i64>,
    /// 佣金类型
    ///
    /// Codes:
    ///
    /// - `1` 团长普通模式
    /// - `2` 团长竞价模式
    /// - `3` 普通佣金
    /// - `4` 商品定向佣金
    /// - `5` 店铺定向佣金
    /// - `6` 提报活动
    /// - `7` 招募佣金
    /// - `8` 托管团长
    /// - `9` 阶梯佣金
    pub commission_type: Option<i32>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailPromotionInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailPromotionInfo",
            &[
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("kol_cos_ratio", 0, &[]),
                rt::Field("kol_cos_fee", 0, &[]),
                rt::Field(
                    "commission_type",
                    0,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9"],
                ),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.commission_type);
        rt::put(w, 1, &self.cos_fee);
        rt::put(w, 0, &self.cos_ratio);
        rt::put(w, 3, &self.kol_cos_fee);
        rt::put(w, 2, &self.kol_cos_ratio);
        rt::put(w, 5, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailPromotionInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.cos_fee, r),
            2 => rt::get(&mut self.kol_cos_ratio, r),
            3 => rt::get(&mut self.kol_cos_fee, r),
            4 => rt::get(&mut self.commission_type, r),
            5 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailPromotionInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailPromotionInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailQualificationInfo {
    /// 是否有随心推资质
    pub has_sxt: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailQualificationInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailQualificationInfo",
            &[rt::Field("has_sxt", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.has_sxt);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailQualificationInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.has_sxt, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailQualificationInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailQualificationInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailRightsInfo {
    /// 是否提供安心购
    pub is_assured: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailRightsInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailRightsInfo",
            &[rt::Field("is_assured", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_assured);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailRightsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_assured, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailRightsInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailRightsInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailScore {
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

impl rt::Encode for DoudianBuyinKolProductsDetailScore {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailScore",
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

impl rt::Decode for DoudianBuyinKolProductsDetailScore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.score, r),
            2 => rt::get(&mut self.level, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailScore);

rt::impl_serde!(DoudianBuyinKolProductsDetailScore, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailShareInfo {
    /// 是否可分销
    pub sharable: Option<bool>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailShareInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailShareInfo",
            &[rt::Field("sharable", 0, &[]), rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sharable);
        rt::put(w, 1, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailShareInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sharable, r),
            1 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailShareInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailShareInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailShopInfo {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 商家得分
    pub shop_total_score: Option<DoudianBuyinKolProductsDetailShopScores>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailShopInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailShopInfo",
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

impl rt::Decode for DoudianBuyinKolProductsDetailShopInfo {
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

rt::impl_record!(DoudianBuyinKolProductsDetailShopInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailShopInfo, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailShopScores {
    /// 商家体验分
    pub shop_score: Option<DoudianBuyinKolProductsDetailScore>,
    /// 商品体验分
    pub product_score: Option<DoudianBuyinKolProductsDetailScore>,
    /// 物流体验分
    pub logistics_score: Option<DoudianBuyinKolProductsDetailScore>,
    /// 商家服务分
    pub service_score: Option<DoudianBuyinKolProductsDetailScore>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailShopScores {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailShopScores",
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

impl rt::Decode for DoudianBuyinKolProductsDetailShopScores {
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

rt::impl_record!(DoudianBuyinKolProductsDetailShopScores);

rt::impl_serde!(DoudianBuyinKolProductsDetailShopScores, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailTags {
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

impl rt::Encode for DoudianBuyinKolProductsDetailTags {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailTags",
            &[
                rt::Field("has_supermarket_tag", 0, &[]),
                rt::Field("has_subsidy_tag", 0, &[]),
                rt::Field("has_douin_goods_tag", rt::LENIENT, &[]),
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

impl rt::Decode for DoudianBuyinKolProductsDetailTags {
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

rt::impl_record!(DoudianBuyinKolProductsDetailTags);

rt::impl_serde!(DoudianBuyinKolProductsDetailTags, Self::default());
