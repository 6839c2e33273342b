// @generated from doudian/buyin/buyin.activitySearch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动搜索 — `buyin.activitySearch`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivitySearchRequest;
///
/// let request = DoudianBuyinActivitySearchRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivitySearchRequest {
    /// 活动状态
    pub status: Option<i32>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 翻页页数
    pub page: i32,
    /// 翻页每页数量
    pub size: i32,
    /// 排序方式类型
    pub sort_type: Option<i32>,
    /// 排序字段类型
    pub search_type: Option<i32>,
}

impl DoudianBuyinActivitySearchRequest {
    /// With the parameters that are required.
    pub fn new(page: i32, size: i32) -> Self {
        Self {
            status: None,
            activity_name: None,
            page,
            size,
            sort_type: None,
            search_type: None,
        }
    }

    /// Sets `status` (活动状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `activity_name` (活动名称).
    #[must_use]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets `sort_type` (排序方式类型).
    #[must_use]
    pub fn sort_type(mut self, sort_type: i32) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `search_type` (排序字段类型).
    #[must_use]
    pub fn search_type(mut self, search_type: i32) -> Self {
        self.search_type = Some(search_type);
        self
    }
}

/// The answer to [`DoudianBuyinActivitySearchRequest`].
pub type DoudianBuyinActivitySearchResponse = rt::DoudianResponse<
    DoudianBuyinActivitySearchData,
>;

impl rt::DoudianRequest for DoudianBuyinActivitySearchRequest {
    type Data = DoudianBuyinActivitySearchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activitySearch",
        path: "/buyin/activitySearch",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinActivitySearchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivitySearchRequest",
            &[
                rt::Field("status", 0, &[]),
                rt::Field("activity_name", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("sort_type", 0, &[]),
                rt::Field("search_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.activity_name);
        rt::put(w, 2, &self.page);
        rt::put(w, 5, &self.search_type);
        rt::put(w, 3, &self.size);
        rt::put(w, 4, &self.sort_type);
        rt::put(w, 0, &self.status);
    }
}

rt::impl_record!(DoudianBuyinActivitySearchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivitySearchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.activity_name, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.sort_type, r),
            5 => rt::get(&mut self.search_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivitySearchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            activity_name: Default::default(),
            page: Default::default(),
            size: Default::default(),
            sort_type: Default::default(),
            search_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivitySearchRequest, Self::blank());

impl rt::Paged for DoudianBuyinActivitySearchData {
    type Item = DoudianBuyinActivitySearchActivity;

    fn items(&self) -> &[DoudianBuyinActivitySearchActivity] {
        &self.activity_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `buyin.activitySearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivitySearchActivity {
    /// 活动ID
    pub activity_id: i64,
    /// 活动名称
    pub activity_name: String,
    /// 团长机构名称
    pub institution_name: String,
    /// 活动描述
    pub activity_desc: String,
    /// 最低商品佣金率
    pub commission_rate: i32,
    /// 佣金率
    pub product_activity_ratio: f64,
    /// 最低团长服务费率
    pub service_rate: i32,
    /// 预估销售额
    pub estimated_single_sale: i32,
    /// 活动报名开始时间
    pub apply_start_time: String,
    /// 活动报名结束时间
    pub apply_end_time: String,
    /// 推广开始时间
    pub promote_start_time: String,
    /// 推广结束时间
    pub promote_end_time: String,
    /// 活动状态
    pub activity_status: i32,
    /// 活动状态描述
    pub activity_status_desc: String,
    /// 商家类型限制列表
    ///
    /// Parts joined by `,`.
    pub shop_type_limit: Option<rt::Csv>,
    /// 商家体验分限制列表
    ///
    /// Parts joined by `,`.
    pub shop_score_limit: Option<rt::Csv>,
    /// 招商类目ID限制列表
    ///
    /// Parts joined by `,`.
    pub categories_limit: Option<rt::Csv>,
}

impl rt::Encode for DoudianBuyinActivitySearchActivity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivitySearchActivity",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("activity_name", rt::REQUIRED, &[]),
                rt::Field("institution_name", rt::REQUIRED, &[]),
                rt::Field("activity_desc", rt::REQUIRED, &[]),
                rt::Field("commission_rate", rt::REQUIRED, &[]),
                rt::Field("product_activity_ratio", rt::REQUIRED, &[]),
                rt::Field("service_rate", rt::REQUIRED, &[]),
                rt::Field("estimated_single_sale", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("apply_start_time", rt::REQUIRED, &[]),
                rt::Field("apply_end_time", rt::REQUIRED, &[]),
                rt::Field("promote_start_time", rt::REQUIRED, &[]),
                rt::Field("promote_end_time", rt::REQUIRED, &[]),
                rt::Field("activity_status", rt::REQUIRED, &[]),
                rt::Field("activity_status_desc", rt::REQUIRED, &[]),
                rt::Field("shop_type_limit", 0, &[]),
                rt::Field("shop_score_limit", 0, &[]),
                rt::Field("categories_limit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.activity_desc);
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.activity_name);
        rt::put(w, 12, &self.activity_status);
        rt::put(w, 13, &self.activity_status_desc);
        rt::put(w, 9, &self.apply_end_time);
        rt::put(w, 8, &self.apply_start_time);
        rt::put(w, 16, &self.categories_limit);
        rt::put(w, 4, &self.commission_rate);
        rt::put(w, 7, &self.estimated_single_sale);
        rt::put(w, 2, &self.institution_name);
        rt::put(w, 5, &self.product_activity_ratio);
        rt::put(w, 11, &self.promote_end_time);
        rt::put(w, 10, &self.promote_start_time);
        rt::put(w, 6, &self.service_rate);
        rt::put(w, 15, &self.shop_score_limit);
        rt::put(w, 14, &self.shop_type_limit);
    }
}

impl rt::Decode for DoudianBuyinActivitySearchActivity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.activity_name, r),
            2 => rt::get(&mut self.institution_name, r),
            3 => rt::get(&mut self.activity_desc, r),
            4 => rt::get(&mut self.commission_rate, r),
            5 => rt::get(&mut self.product_activity_ratio, r),
            6 => rt::get(&mut self.service_rate, r),
            7 => rt::get(&mut self.estimated_single_sale, r),
            8 => rt::get(&mut self.apply_start_time, r),
            9 => rt::get(&mut self.apply_end_time, r),
            10 => rt::get(&mut self.promote_start_time, r),
            11 => rt::get(&mut self.promote_end_time, r),
            12 => rt::get(&mut self.activity_status, r),
            13 => rt::get(&mut self.activity_status_desc, r),
            14 => rt::get(&mut self.shop_type_limit, r),
            15 => rt::get(&mut self.shop_score_limit, r),
            16 => rt::get(&mut self.categories_limit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivitySearchActivity);

rt::impl_serde!(DoudianBuyinActivitySearchActivity, Self::default());

/// Part of the answer to `buyin.activitySearch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivitySearchData {
    /// 活动列表
    pub activity_list: Vec<DoudianBuyinActivitySearchActivity>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianBuyinActivitySearchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivitySearchData",
            &[
                rt::Field("activity_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinActivitySearchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivitySearchData);

rt::impl_serde!(DoudianBuyinActivitySearchData, Self::default());
