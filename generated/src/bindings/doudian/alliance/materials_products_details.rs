// @generated from doudian/alliance/alliance.materialsProductsDetails.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 联盟商品详情 — `alliance.materialsProductsDetails`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceMaterialsProductsDetailsRequest;
///
/// let request = DoudianAllianceMaterialsProductsDetailsRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsDetailsRequest {
    /// 商品ID列表
    pub product_ids: Option<Vec<i64>>,
}

impl DoudianAllianceMaterialsProductsDetailsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { product_ids: None }
    }

    /// Sets `product_ids` (商品ID列表).
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<Vec<i64>>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }
}

impl Default for DoudianAllianceMaterialsProductsDetailsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAllianceMaterialsProductsDetailsRequest`].
pub type DoudianAllianceMaterialsProductsDetailsResponse = rt::DoudianResponse<
    DoudianAllianceMaterialsProductsDetailsData,
>;

impl rt::DoudianRequest for DoudianAllianceMaterialsProductsDetailsRequest {
    type Data = DoudianAllianceMaterialsProductsDetailsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.materialsProductsDetails",
        path: "/alliance/materialsProductsDetails",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAllianceMaterialsProductsDetailsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsDetailsRequest",
            &[rt::Field("product_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductsDetailsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceMaterialsProductsDetailsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceMaterialsProductsDetailsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceMaterialsProductsDetailsRequest, Self::blank());

/// Part of the answer to `alliance.materialsProductsDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsDetailsDailyStatistic {
    /// 日期
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub date: rt::DateTime,
    /// 单日销量
    pub order_num: i32,
    /// 单日浏览量
    pub view_num: i32,
    /// 单日推广达人数
    pub kol_num: i32,
}

impl rt::Encode for DoudianAllianceMaterialsProductsDetailsDailyStatistic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsDetailsDailyStatistic",
            &[
                rt::Field("date", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("order_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("view_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("kol_num", rt::REQUIRED | rt::LENIENT, &[]),
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

impl rt::Decode for DoudianAllianceMaterialsProductsDetailsDailyStatistic {
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

rt::impl_record!(DoudianAllianceMaterialsProductsDetailsDailyStatistic);

rt::impl_serde!(DoudianAllianceMaterialsProductsDetailsDailyStatistic, Self::default());

/// Part of the answer to `alliance.materialsProductsDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsDetailsData {
    /// 商品列表
    pub products: Vec<DoudianAllianceMaterialsProductsDetailsProduct>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianAllianceMaterialsProductsDetailsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsDetailsData",
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

impl rt::Decode for DoudianAllianceMaterialsProductsDetailsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductsDetailsData);

rt::impl_serde!(DoudianAllianceMaterialsProductsDetailsData, Self::default());

/// Part of the answer to `alliance.materialsProductsDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductsDetailsProduct {
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
    /// 达人佣金金额, in fen (0.01 yuan)
    pub kol_cos_fee: i64,
    /// 达人佣金比例
    pub kol_cos_ratio: f64,
    /// 一级类目ID
    pub first_cid: i64,
    /// 二级类目ID
    pub second_cid: i64,
    /// 三级类目ID
    pub third_cid: i64,
    /// 是否有库存
    ///
    /// Text on the wire.
    pub in_stock: bool,
    /// 商品封面URL
    pub cover: String,
    /// 商品链接
    pub detail_url: String,
    /// 历史总销量
    pub sales: i32,
    /// 商品评分
    pub comment_score: i32,
    /// 商品评价数量
    pub comment_num: i32,
    /// 近30天销量
    pub order_num: i32,
    /// 近30天浏览量
    pub view_num: i32,
    /// 近30天推广达人数
    pub kol_num: i32,
    /// 每日统计数据列表
    pub daily_statistics: Vec<DoudianAllianceMaterialsProductsDetailsDailyStatistic>,
    /// 活动审核状态
    pub status: i32,
    /// 活动审核原因
    pub reason: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 行业类目名称
    pub category_name: Option<String>,
}

impl rt::Encode for DoudianAllianceMaterialsProductsDetailsProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductsDetailsProduct",
            &[
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("title", rt::REQUIRED, &[]),
                rt::Field("price", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cos_ratio", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cos_fee", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("kol_cos_fee", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("kol_cos_ratio", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("first_cid", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("second_cid", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("third_cid", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("in_stock", rt::REQUIRED | rt::QUOTED, &[]),
                rt::Field("cover", rt::REQUIRED, &[]),
                rt::Field("detail_url", rt::REQUIRED, &[]),
                rt::Field("sales", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("comment_score", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("comment_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("view_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("kol_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("daily_statistics", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("category_id", rt::LENIENT, &[]),
                rt::Field("category_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 24, &self.category_id);
        rt::put(w, 25, &self.category_name);
        rt::put(w, 17, &self.comment_num);
        rt::put(w, 16, &self.comment_score);
        rt::put(w, 6, &self.cos_fee);
        rt::put(w, 5, &self.cos_ratio);
        rt::put(w, 13, &self.cover);
        rt::put(w, 21, &self.daily_statistics);
        rt::put(w, 14, &self.detail_url);
        rt::put(w, 9, &self.first_cid);
        rt::put(w, 12, &self.in_stock);
        rt::put(w, 7, &self.kol_cos_fee);
        rt::put(w, 8, &self.kol_cos_ratio);
        rt::put(w, 20, &self.kol_num);
        rt::put(w, 18, &self.order_num);
        rt::put(w, 4, &self.price);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 23, &self.reason);
        rt::put(w, 15, &self.sales);
        rt::put(w, 10, &self.second_cid);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 22, &self.status);
        rt::put(w, 11, &self.third_cid);
        rt::put(w, 3, &self.title);
        rt::put(w, 19, &self.view_num);
    }
}

impl rt::Decode for DoudianAllianceMaterialsProductsDetailsProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.title, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.cos_ratio, r),
            6 => rt::get(&mut self.cos_fee, r),
            7 => rt::get(&mut self.kol_cos_fee, r),
            8 => rt::get(&mut self.kol_cos_ratio, r),
            9 => rt::get(&mut self.first_cid, r),
            10 => rt::get(&mut self.second_cid, r),
            11 => rt::get(&mut self.third_cid, r),
            12 => rt::get(&mut self.in_stock, r),
            13 => rt::get(&mut self.cover, r),
            14 => rt::get(&mut self.detail_url, r),
            15 => rt::get(&mut self.sales, r),
            16 => rt::get(&mut self.comment_score, r),
            17 => rt::get(&mut self.comment_num, r),
            18 => rt::get(&mut self.order_num, r),
            19 => rt::get(&mut self.view_num, r),
            20 => rt::get(&mut self.kol_num, r),
            21 => rt::get(&mut self.daily_statistics, r),
            22 => rt::get(&mut self.status, r),
            23 => rt::get(&mut self.reason, r),
            24 => rt::get(&mut self.category_id, r),
            25 => rt::get(&mut self.category_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductsDetailsProduct);

rt::impl_serde!(DoudianAllianceMaterialsProductsDetailsProduct, Self::default());
