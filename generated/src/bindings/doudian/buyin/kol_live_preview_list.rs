// @generated from doudian/buyin/buyin.kolLivePreviewList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人直播预告列表 — `buyin.kolLivePreviewList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolLivePreviewListRequest;
///
/// let request = DoudianBuyinKolLivePreviewListRequest::new();
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4098` | 无效百应ID | mend the request |
/// | 40004 | `isv.parameter-invalid:4109` | 无直播预告权限 | authorise again |
/// | 40004 | `isv.parameter-invalid:4127` | 无效分页大小 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:4110` | 未开通分销自营权限 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListRequest {
    /// 是否需要商品信息
    pub need_product_info: Option<bool>,
    /// 页码
    pub page: Option<i32>,
    /// 每页直播预告数量
    pub page_size: Option<i32>,
}

impl DoudianBuyinKolLivePreviewListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            need_product_info: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `need_product_info` (是否需要商品信息).
    #[must_use]
    pub fn need_product_info(mut self, need_product_info: bool) -> Self {
        self.need_product_info = Some(need_product_info);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页直播预告数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianBuyinKolLivePreviewListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinKolLivePreviewListRequest`].
pub type DoudianBuyinKolLivePreviewListResponse = rt::DoudianResponse<
    DoudianBuyinKolLivePreviewListData,
>;

impl rt::DoudianRequest for DoudianBuyinKolLivePreviewListRequest {
    type Data = DoudianBuyinKolLivePreviewListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolLivePreviewList",
        path: "/buyin/kolLivePreviewList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4098",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4109",
                label: "无直播预告权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4127",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4110",
                label: "未开通分销自营权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolLivePreviewListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLivePreviewListRequest",
            &[
                rt::Field("need_product_info", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.need_product_info);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
    }
}

rt::impl_record!(DoudianBuyinKolLivePreviewListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolLivePreviewListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.need_product_info, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolLivePreviewListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            need_product_info: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolLivePreviewListRequest, Self::blank());

impl rt::Paged for DoudianBuyinKolLivePreviewListData {
    type Item = DoudianBuyinKolLivePreviewListPreview;

    fn items(&self) -> &[DoudianBuyinKolLivePreviewListPreview] {
        &self.previews
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListData {
    /// 预告总数
    pub total: Option<i64>,
    /// 直播预告列表
    pub previews: Vec<DoudianBuyinKolLivePreviewListPreview>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLivePreviewListData",
            &[rt::Field("total", 0, &[]), rt::Field("previews", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.previews);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.previews, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolLivePreviewListData);

rt::impl_serde!(DoudianBuyinKolLivePreviewListData, Self::default());

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListPreview {
    /// 预告ID
    pub preview_id: Option<i64>,
    /// 预约预告人数
    pub booking_num: Option<i32>,
    /// 直播开始时间
    pub start_time: Option<i64>,
    /// 商品数量
    pub product_count: Option<i64>,
    /// 商品详情列表
    pub products: Vec<DoudianBuyinKolLivePreviewListProduct>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListPreview {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLivePreviewListPreview",
            &[
                rt::Field("preview_id", 0, &[]),
                rt::Field("booking_num", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("product_count", 0, &[]),
                rt::Field("products", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.booking_num);
        rt::put(w, 0, &self.preview_id);
        rt::put(w, 3, &self.product_count);
        rt::put(w, 4, &self.products);
        rt::put(w, 2, &self.start_time);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListPreview {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.preview_id, r),
            1 => rt::get(&mut self.booking_num, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.product_count, r),
            4 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolLivePreviewListPreview);

rt::impl_serde!(DoudianBuyinKolLivePreviewListPreview, Self::default());

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListProduct {
    /// 列表序号
    pub list_num: Option<i32>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 商品一级类目
    pub first_cid: Option<i64>,
    /// 一级类目名称
    pub first_cname: Option<String>,
    /// 商品二级类目
    pub second_cid: Option<i64>,
    /// 二级类目名称
    pub second_cname: Option<String>,
    /// 商品三级类目
    pub third_cid: Option<i64>,
    /// 三级类目名称
    pub third_cname: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 渠道推广费率
    pub ads_promotion_ratio: Option<DoudianBuyinKolLivePreviewListPromotionRatio>,
    /// 商品主图
    pub cover: Option<String>,
    /// 预告开播价, in fen (0.01 yuan)
    pub preview_price: Option<i64>,
    /// 商品卖点
    pub product_desc: Option<String>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLivePreviewListProduct",
            &[
                rt::Field("list_num", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("first_cname", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("second_cname", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("third_cname", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("ads_promotion_ratio", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("preview_price", 0, &[]),
                rt::Field("product_desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.ads_promotion_ratio);
        rt::put(w, 10, &self.category_id);
        rt::put(w, 12, &self.cover);
        rt::put(w, 4, &self.first_cid);
        rt::put(w, 5, &self.first_cname);
        rt::put(w, 0, &self.list_num);
        rt::put(w, 13, &self.preview_price);
        rt::put(w, 3, &self.price);
        rt::put(w, 14, &self.product_desc);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 6, &self.second_cid);
        rt::put(w, 7, &self.second_cname);
        rt::put(w, 8, &self.third_cid);
        rt::put(w, 9, &self.third_cname);
        rt::put(w, 2, &self.title);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.list_num, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.title, r),
            3 => rt::get(&mut self.price, r),
            4 => rt::get(&mut self.first_cid, r),
            5 => rt::get(&mut self.first_cname, r),
            6 => rt::get(&mut self.second_cid, r),
            7 => rt::get(&mut self.second_cname, r),
            8 => rt::get(&mut self.third_cid, r),
            9 => rt::get(&mut self.third_cname, r),
            10 => rt::get(&mut self.category_id, r),
            11 => rt::get(&mut self.ads_promotion_ratio, r),
            12 => rt::get(&mut self.cover, r),
            13 => rt::get(&mut self.preview_price, r),
            14 => rt::get(&mut self.product_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolLivePreviewListProduct);

rt::impl_serde!(DoudianBuyinKolLivePreviewListProduct, Self::default());

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListPromotionRatio {
    /// 新客推广费率
    pub share_ratio: Option<i64>,
    /// 老客推广费率
    pub old_fans_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListPromotionRatio {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolLivePreviewListPromotionRatio",
            &[rt::Field("share_ratio", 0, &[]), rt::Field("old_fans_ratio", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.old_fans_ratio);
        rt::put(w, 0, &self.share_ratio);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListPromotionRatio {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_ratio, r),
            1 => rt::get(&mut self.old_fans_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolLivePreviewListPromotionRatio);

rt::impl_serde!(DoudianBuyinKolLivePreviewListPromotionRatio, Self::default());
