// @generated from doudian/buyin/buyin.simplePlanList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 普通计划查询 — `buyin.simplePlanList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinSimplePlanListRequest;
///
/// let request = DoudianBuyinSimplePlanListRequest::new();
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinSimplePlanListRequest {
    /// 推广状态
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 开启
    /// - `2` 商家关闭
    /// - `3` 下架关闭
    /// - `4` 平台清退
    /// - `5` 运营封禁
    pub status: Option<i64>,
    /// 分页
    pub page: Option<i64>,
    /// 每页商品数
    pub page_size: Option<i64>,
    /// 商品名称或ID
    pub product_info: Option<String>,
}

impl DoudianBuyinSimplePlanListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            status: None,
            page: None,
            page_size: None,
            product_info: None,
        }
    }

    /// Sets `status` (推广状态).
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `page` (分页).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页商品数).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `product_info` (商品名称或ID).
    #[must_use]
    pub fn product_info(mut self, product_info: impl Into<String>) -> Self {
        self.product_info = Some(product_info.into());
        self
    }
}

impl Default for DoudianBuyinSimplePlanListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinSimplePlanListRequest`].
pub type DoudianBuyinSimplePlanListResponse = rt::DoudianResponse<
    DoudianBuyinSimplePlanListData,
>;

impl rt::DoudianRequest for DoudianBuyinSimplePlanListRequest {
    type Data = DoudianBuyinSimplePlanListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.simplePlanList",
        path: "/buyin/simplePlanList",
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
        ],
    };
}

impl rt::Encode for DoudianBuyinSimplePlanListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinSimplePlanListRequest",
            &[
                rt::Field("status", 0, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("product_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 3, &self.product_info);
        rt::put(w, 0, &self.status);
    }
}

rt::impl_record!(DoudianBuyinSimplePlanListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinSimplePlanListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.product_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinSimplePlanListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            product_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinSimplePlanListRequest, Self::blank());

impl rt::Paged for DoudianBuyinSimplePlanListData {
    type Item = DoudianBuyinSimplePlanListPromotion;

    fn items(&self) -> &[DoudianBuyinSimplePlanListPromotion] {
        &self.promotions
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.simplePlanList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinSimplePlanListData {
    /// 推广总条数
    pub total: Option<i64>,
    /// 推广列表
    pub promotions: Vec<DoudianBuyinSimplePlanListPromotion>,
}

impl rt::Encode for DoudianBuyinSimplePlanListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinSimplePlanListData",
            &[rt::Field("total", 0, &[]), rt::Field("promotions", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.promotions);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinSimplePlanListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.promotions, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinSimplePlanListData);

rt::impl_serde!(DoudianBuyinSimplePlanListData, Self::default());

/// Part of the answer to `buyin.simplePlanList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinSimplePlanListPromotion {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 推广ID
    pub promotion_id: Option<i64>,
    /// 推广状态
    ///
    /// Codes:
    ///
    /// - `1` 开启
    /// - `2` 商家关闭
    /// - `3` 下架关闭
    /// - `4` 平台清退
    /// - `5` 运营封禁
    pub status: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 佣金率
    ///
    /// 10 % is 10.
    pub cos_ratio: Option<i64>,
    /// 商品主图
    pub cover: Option<String>,
    /// 品退率
    ///
    /// 10000 is 100 %; -10000 is unknown.
    pub return_ratio: Option<i64>,
    /// 客诉率
    ///
    /// 10000 is 100 %; -10000 is unknown.
    pub complaint_ratio: Option<i64>,
}

impl rt::Encode for DoudianBuyinSimplePlanListPromotion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinSimplePlanListPromotion",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("promotion_id", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3", "4", "5"]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("return_ratio", 0, &[]),
                rt::Field("complaint_ratio", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.complaint_ratio);
        rt::put(w, 5, &self.cos_ratio);
        rt::put(w, 6, &self.cover);
        rt::put(w, 4, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.promotion_id);
        rt::put(w, 7, &self.return_ratio);
        rt::put(w, 2, &self.status);
        rt::put(w, 3, &self.title);
    }
}

impl rt::Decode for DoudianBuyinSimplePlanListPromotion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.promotion_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.title, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.cos_ratio, r),
            6 => rt::get(&mut self.cover, r),
            7 => rt::get(&mut self.return_ratio, r),
            8 => rt::get(&mut self.complaint_ratio, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinSimplePlanListPromotion);

rt::impl_serde!(DoudianBuyinSimplePlanListPromotion, Self::default());
