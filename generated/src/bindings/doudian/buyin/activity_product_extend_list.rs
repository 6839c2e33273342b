// @generated from doudian/buyin/buyin.activityProductExtendList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 延长推广列表 — `buyin.activityProductExtendList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityProductExtendListRequest;
///
/// let request = DoudianBuyinActivityProductExtendListRequest::new();
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductExtendListRequest {
    /// 当前页
    pub page: Option<i64>,
    /// 每页条数
    pub page_size: Option<i64>,
    /// 查询类型
    ///
    /// Codes:
    ///
    /// - `0` 查询待处理申请
    /// - `1` 查询已处理申请
    pub search_type: Option<i32>,
    /// 活动ID
    pub activity_id: Option<i64>,
}

impl DoudianBuyinActivityProductExtendListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page: None,
            page_size: None,
            search_type: None,
            activity_id: None,
        }
    }

    /// Sets `page` (当前页).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页条数).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `search_type` (查询类型).
    #[must_use]
    pub fn search_type(mut self, search_type: i32) -> Self {
        self.search_type = Some(search_type);
        self
    }

    /// Sets `activity_id` (活动ID).
    #[must_use]
    pub fn activity_id(mut self, activity_id: i64) -> Self {
        self.activity_id = Some(activity_id);
        self
    }
}

impl Default for DoudianBuyinActivityProductExtendListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinActivityProductExtendListRequest`].
pub type DoudianBuyinActivityProductExtendListResponse = rt::DoudianResponse<
    DoudianBuyinActivityProductExtendListData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityProductExtendListRequest {
    type Data = DoudianBuyinActivityProductExtendListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityProductExtendList",
        path: "/buyin/activityProductExtendList",
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
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinActivityProductExtendListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductExtendListRequest",
            &[
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("search_type", 0, &["0", "1"]),
                rt::Field("activity_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.activity_id);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 2, &self.search_type);
    }
}

rt::impl_record!(DoudianBuyinActivityProductExtendListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityProductExtendListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.search_type, r),
            3 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityProductExtendListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            page_size: Default::default(),
            search_type: Default::default(),
            activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityProductExtendListRequest, Self::blank());

impl rt::Paged for DoudianBuyinActivityProductExtendListData {
    type Item = DoudianBuyinActivityProductExtendListApplication;

    fn items(&self) -> &[DoudianBuyinActivityProductExtendListApplication] {
        &self.item_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.activityProductExtendList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductExtendListApplication {
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品图片
    pub product_img: Option<String>,
    /// 商品售价
    pub product_price: Option<f64>,
    /// 商品库存
    pub product_stock: Option<i64>,
    /// 佣金率
    pub commission_rate: Option<f64>,
    /// 服务费率
    pub service_rate: Option<f64>,
    /// 推广开始时间
    pub promote_start_time: Option<String>,
    /// 推广结束时间
    pub promote_end_time: Option<String>,
    /// 延长到的时间点
    ///
    /// yyyy-MM-dd.
    pub extend_time: Option<String>,
    /// 延长申请时间
    pub extend_apply_time: Option<String>,
    /// 延长申请审核时间
    pub extend_deal_time: Option<String>,
    /// 延长申请审核结果
    ///
    /// Codes:
    ///
    /// - `1` 机构发起延长申请
    /// - `2` 商家同意延长申请
    /// - `3` 商家拒绝延长申请
    /// - `4` 到期自动拒绝
    pub extend_deal_result: Option<i64>,
    /// 延长申请审核备注
    pub extend_deal_note: Option<String>,
    /// 延长推广申请ID
    pub extend_apply_id: Option<i64>,
    /// 团长ID
    pub institution_id: Option<i64>,
    /// 团长名称
    pub institution_name: Option<String>,
    /// 团长电话密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub institution_phone: Option<String>,
    /// 团长活动ID
    pub activity_id: Option<i64>,
    /// 团长活动名称
    pub activity_name: Option<String>,
}

impl rt::Encode for DoudianBuyinActivityProductExtendListApplication {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductExtendListApplication",
            &[
                rt::Field("product_name", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("product_price", 0, &[]),
                rt::Field("product_stock", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("service_rate", 0, &[]),
                rt::Field("promote_start_time", 0, &[]),
                rt::Field("promote_end_time", 0, &[]),
                rt::Field("extend_time", 0, &[]),
                rt::Field("extend_apply_time", 0, &[]),
                rt::Field("extend_deal_time", 0, &[]),
                rt::Field("extend_deal_result", 0, &["1", "2", "3", "4"]),
                rt::Field("extend_deal_note", 0, &[]),
                rt::Field("extend_apply_id", 0, &[]),
                rt::Field("institution_id", 0, &[]),
                rt::Field("institution_name", 0, &[]),
                rt::Field("institution_phone", rt::PII, &[]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("activity_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.activity_id);
        rt::put(w, 19, &self.activity_name);
        rt::put(w, 5, &self.commission_rate);
        rt::put(w, 14, &self.extend_apply_id);
        rt::put(w, 10, &self.extend_apply_time);
        rt::put(w, 13, &self.extend_deal_note);
        rt::put(w, 12, &self.extend_deal_result);
        rt::put(w, 11, &self.extend_deal_time);
        rt::put(w, 9, &self.extend_time);
        rt::put(w, 15, &self.institution_id);
        rt::put(w, 16, &self.institution_name);
        rt::put(w, 17, &self.institution_phone);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_img);
        rt::put(w, 0, &self.product_name);
        rt::put(w, 3, &self.product_price);
        rt::put(w, 4, &self.product_stock);
        rt::put(w, 8, &self.promote_end_time);
        rt::put(w, 7, &self.promote_start_time);
        rt::put(w, 6, &self.service_rate);
    }
}

impl rt::Decode for DoudianBuyinActivityProductExtendListApplication {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_img, r),
            3 => rt::get(&mut self.product_price, r),
            4 => rt::get(&mut self.product_stock, r),
            5 => rt::get(&mut self.commission_rate, r),
            6 => rt::get(&mut self.service_rate, r),
            7 => rt::get(&mut self.promote_start_time, r),
            8 => rt::get(&mut self.promote_end_time, r),
            9 => rt::get(&mut self.extend_time, r),
            10 => rt::get(&mut self.extend_apply_time, r),
            11 => rt::get(&mut self.extend_deal_time, r),
            12 => rt::get(&mut self.extend_deal_result, r),
            13 => rt::get(&mut self.extend_deal_note, r),
            14 => rt::get(&mut self.extend_apply_id, r),
            15 => rt::get(&mut self.institution_id, r),
            16 => rt::get(&mut self.institution_name, r),
            17 => rt::get(&mut self.institution_phone, r),
            18 => rt::get(&mut self.activity_id, r),
            19 => rt::get(&mut self.activity_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductExtendListApplication);

rt::impl_serde!(DoudianBuyinActivityProductExtendListApplication, Self::default());

/// Part of the answer to `buyin.activityProductExtendList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductExtendListData {
    /// 延长推广列表
    pub item_list: Vec<DoudianBuyinActivityProductExtendListApplication>,
    /// 条目总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinActivityProductExtendListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductExtendListData",
            &[rt::Field("item_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.item_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinActivityProductExtendListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.item_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductExtendListData);

rt::impl_serde!(DoudianBuyinActivityProductExtendListData, Self::default());
