// @generated from doudian/buyin/buyin.originColonelEnrollableActivityList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinActivity;

/// 可参与二级团长活动 — `buyin.originColonelEnrollableActivityList`
///
/// Pages reach 10000 rows. With retrieve\_mode 1 it pages by cursor, without such a limit and without total: pass next\_cursor on, until it is empty.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOriginColonelEnrollableActivityListRequest;
///
/// let request = DoudianBuyinOriginColonelEnrollableActivityListRequest::new(1);
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
/// | 40004 | `isv.parameter-invalid:8197` | 须用游标模式翻页 | mend the request |
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:4200` | 账号状态异常 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelEnrollableActivityListRequest {
    /// 报名状态
    ///
    /// Codes:
    ///
    /// - `1` 我报名的活动
    /// - `2` 可以报名的活动
    pub apply_status: i32,
    /// 页码
    pub page: Option<i64>,
    /// 每页条数
    pub page_size: Option<i64>,
    /// 最低佣金率
    pub commission_rate_min: Option<i32>,
    /// 最高佣金率
    pub commission_rate_max: Option<i32>,
    /// 最低服务费率
    pub service_rate_min: Option<i32>,
    /// 最高服务费率
    pub service_rate_max: Option<i32>,
    /// 类目ID
    pub product_category_id: Option<i64>,
    /// 团长或活动名称
    pub inst_acti_name: Option<String>,
    /// 获取模式
    ///
    /// Codes:
    ///
    /// - `0` 分页模式
    /// - `1` 游标模式
    pub retrieve_mode: Option<i32>,
    /// 游标
    pub cursor: Option<String>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<i64>,
}

impl DoudianBuyinOriginColonelEnrollableActivityListRequest {
    /// With the parameters that are required.
    pub fn new(apply_status: i32) -> Self {
        Self {
            apply_status,
            page: None,
            page_size: None,
            commission_rate_min: None,
            commission_rate_max: None,
            service_rate_min: None,
            service_rate_max: None,
            product_category_id: None,
            inst_acti_name: None,
            retrieve_mode: None,
            cursor: None,
            colonel_buyin_id: None,
        }
    }

    /// Sets `page` (页码).
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

    /// Sets `commission_rate_min` (最低佣金率).
    #[must_use]
    pub fn commission_rate_min(mut self, commission_rate_min: i32) -> Self {
        self.commission_rate_min = Some(commission_rate_min);
        self
    }

    /// Sets `commission_rate_max` (最高佣金率).
    #[must_use]
    pub fn commission_rate_max(mut self, commission_rate_max: i32) -> Self {
        self.commission_rate_max = Some(commission_rate_max);
        self
    }

    /// Sets `service_rate_min` (最低服务费率).
    #[must_use]
    pub fn service_rate_min(mut self, service_rate_min: i32) -> Self {
        self.service_rate_min = Some(service_rate_min);
        self
    }

    /// Sets `service_rate_max` (最高服务费率).
    #[must_use]
    pub fn service_rate_max(mut self, service_rate_max: i32) -> Self {
        self.service_rate_max = Some(service_rate_max);
        self
    }

    /// Sets `product_category_id` (类目ID).
    #[must_use]
    pub fn product_category_id(mut self, product_category_id: i64) -> Self {
        self.product_category_id = Some(product_category_id);
        self
    }

    /// Sets `inst_acti_name` (团长或活动名称).
    #[must_use]
    pub fn inst_acti_name(mut self, inst_acti_name: impl Into<String>) -> Self {
        self.inst_acti_name = Some(inst_acti_name.into());
        self
    }

    /// Sets `retrieve_mode` (获取模式).
    #[must_use]
    pub fn retrieve_mode(mut self, retrieve_mode: i32) -> Self {
        self.retrieve_mode = Some(retrieve_mode);
        self
    }

    /// Sets `cursor` (游标).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `colonel_buyin_id` (团长百应ID).
    #[must_use]
    pub fn colonel_buyin_id(mut self, colonel_buyin_id: i64) -> Self {
        self.colonel_buyin_id = Some(colonel_buyin_id);
        self
    }
}

/// The answer to [`DoudianBuyinOriginColonelEnrollableActivityListRequest`].
pub type DoudianBuyinOriginColonelEnrollableActivityListResponse = rt::DoudianResponse<
    DoudianBuyinOriginColonelEnrollableActivityListData,
>;

impl rt::DoudianRequest for DoudianBuyinOriginColonelEnrollableActivityListRequest {
    type Data = DoudianBuyinOriginColonelEnrollableActivityListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.originColonelEnrollableActivityList",
        path: "/buyin/originColonelEnrollableActivityList",
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
                sub_code: "isv.parameter-invalid:8197",
                label: "须用游标模式翻页",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4200",
                label: "账号状态异常",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOriginColonelEnrollableActivityListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelEnrollableActivityListRequest",
            &[
                rt::Field("apply_status", rt::REQUIRED, &["1", "2"]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("commission_rate_min", 0, &[]),
                rt::Field("commission_rate_max", 0, &[]),
                rt::Field("service_rate_min", 0, &[]),
                rt::Field("service_rate_max", 0, &[]),
                rt::Field("product_category_id", 0, &[]),
                rt::Field("inst_acti_name", 0, &[]),
                rt::Field("retrieve_mode", 0, &["0", "1"]),
                rt::Field("cursor", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.apply_status);
        rt::put(w, 11, &self.colonel_buyin_id);
        rt::put(w, 4, &self.commission_rate_max);
        rt::put(w, 3, &self.commission_rate_min);
        rt::put(w, 10, &self.cursor);
        rt::put(w, 8, &self.inst_acti_name);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 7, &self.product_category_id);
        rt::put(w, 9, &self.retrieve_mode);
        rt::put(w, 6, &self.service_rate_max);
        rt::put(w, 5, &self.service_rate_min);
    }
}

rt::impl_record!(DoudianBuyinOriginColonelEnrollableActivityListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOriginColonelEnrollableActivityListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.apply_status, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.commission_rate_min, r),
            4 => rt::get(&mut self.commission_rate_max, r),
            5 => rt::get(&mut self.service_rate_min, r),
            6 => rt::get(&mut self.service_rate_max, r),
            7 => rt::get(&mut self.product_category_id, r),
            8 => rt::get(&mut self.inst_acti_name, r),
            9 => rt::get(&mut self.retrieve_mode, r),
            10 => rt::get(&mut self.cursor, r),
            11 => rt::get(&mut self.colonel_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOriginColonelEnrollableActivityListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            apply_status: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            commission_rate_min: Default::default(),
            commission_rate_max: Default::default(),
            service_rate_min: Default::default(),
            service_rate_max: Default::default(),
            product_category_id: Default::default(),
            inst_acti_name: Default::default(),
            retrieve_mode: Default::default(),
            cursor: Default::default(),
            colonel_buyin_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOriginColonelEnrollableActivityListRequest, Self::blank());

impl rt::Paged for DoudianBuyinOriginColonelEnrollableActivityListData {
    type Item = DoudianBuyinActivity;

    fn items(&self) -> &[DoudianBuyinActivity] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.originColonelEnrollableActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelEnrollableActivityListData {
    /// 数据
    pub data: Vec<DoudianBuyinActivity>,
    /// 总数
    pub total: Option<i64>,
    /// 下一页游标
    pub next_cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinOriginColonelEnrollableActivityListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelEnrollableActivityListData",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("next_cursor", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 2, &self.next_cursor);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinOriginColonelEnrollableActivityListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.next_cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOriginColonelEnrollableActivityListData);

rt::impl_serde!(DoudianBuyinOriginColonelEnrollableActivityListData, Self::default());
