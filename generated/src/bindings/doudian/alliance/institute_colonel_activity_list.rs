// @generated from doudian/alliance/alliance.instituteColonelActivityList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 机构团长活动列表 — `alliance.instituteColonelActivityList`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceInstituteColonelActivityListRequest;
///
/// let request = DoudianAllianceInstituteColonelActivityListRequest::new(0, 0, 0, 1, 1);
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
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceInstituteColonelActivityListRequest {
    /// 活动状态
    ///
    /// Codes:
    ///
    /// - `0` 任意状态
    /// - `1` 未上线
    /// - `2` 报名未开始
    /// - `3` 报名中
    /// - `4` 推广未开始
    /// - `5` 推广中
    /// - `7` 报名结束
    pub status: i32,
    /// 排序选项
    ///
    /// Codes:
    ///
    /// - `0` 创建时间
    /// - `1` 报名开始时间
    /// - `2` 报名结束时间
    pub search_type: i64,
    /// 排序顺序
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub sort_type: i64,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub page_size: i64,
    /// 活动信息
    ///
    /// An id or a name.
    pub activity_info: Option<String>,
}

impl DoudianAllianceInstituteColonelActivityListRequest {
    /// With the parameters that are required.
    pub fn new(
        status: i32,
        search_type: i64,
        sort_type: i64,
        page: i64,
        page_size: i64,
    ) -> Self {
        Self {
            status,
            search_type,
            sort_type,
            page,
            page_size,
            activity_info: None,
        }
    }

    /// Sets `activity_info` (活动信息).
    #[must_use]
    pub fn activity_info(mut self, activity_info: impl Into<String>) -> Self {
        self.activity_info = Some(activity_info.into());
        self
    }
}

/// The answer to [`DoudianAllianceInstituteColonelActivityListRequest`].
pub type DoudianAllianceInstituteColonelActivityListResponse = rt::DoudianResponse<
    DoudianAllianceInstituteColonelActivityListData,
>;

impl rt::DoudianRequest for DoudianAllianceInstituteColonelActivityListRequest {
    type Data = DoudianAllianceInstituteColonelActivityListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.instituteColonelActivityList",
        path: "/alliance/instituteColonelActivityList",
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
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceInstituteColonelActivityListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceInstituteColonelActivityListRequest",
            &[
                rt::Field("status", rt::REQUIRED, &["0", "1", "2", "3", "4", "5", "7"]),
                rt::Field("search_type", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("sort_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("activity_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.activity_info);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 1, &self.search_type);
        rt::put(w, 2, &self.sort_type);
        rt::put(w, 0, &self.status);
    }
}

rt::impl_record!(DoudianAllianceInstituteColonelActivityListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceInstituteColonelActivityListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.search_type, r),
            2 => rt::get(&mut self.sort_type, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.page_size, r),
            5 => rt::get(&mut self.activity_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceInstituteColonelActivityListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            search_type: Default::default(),
            sort_type: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            activity_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceInstituteColonelActivityListRequest, Self::blank());

impl rt::Paged for DoudianAllianceInstituteColonelActivityListData {
    type Item = DoudianAllianceInstituteColonelActivityListActivity;

    fn items(&self) -> &[DoudianAllianceInstituteColonelActivityListActivity] {
        &self.activity_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `alliance.instituteColonelActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceInstituteColonelActivityListActivity {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 活动开始时间
    pub activity_start_time: Option<String>,
    /// 活动结束时间
    pub activity_end_time: Option<String>,
    /// 活动状态
    ///
    /// Codes:
    ///
    /// - `1` 未上线
    /// - `2` 报名未开始
    /// - `3` 报名中
    /// - `4` 推广未开始
    /// - `5` 推广中
    /// - `7` 报名结束
    pub status: Option<i32>,
    /// 活动报名开始时间
    pub application_start_time: Option<String>,
    /// 活动报名结束时间
    pub application_end_time: Option<String>,
    /// 行业类目限制
    pub categories_limit: BTreeMap<String, String>,
}

impl rt::Encode for DoudianAllianceInstituteColonelActivityListActivity {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceInstituteColonelActivityListActivity",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("activity_name", 0, &[]),
                rt::Field("activity_start_time", 0, &[]),
                rt::Field("activity_end_time", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3", "4", "5", "7"]),
                rt::Field("application_start_time", 0, &[]),
                rt::Field("application_end_time", 0, &[]),
                rt::Field("categories_limit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.activity_end_time);
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.activity_name);
        rt::put(w, 2, &self.activity_start_time);
        rt::put(w, 6, &self.application_end_time);
        rt::put(w, 5, &self.application_start_time);
        rt::put(w, 7, &self.categories_limit);
        rt::put(w, 4, &self.status);
    }
}

impl rt::Decode for DoudianAllianceInstituteColonelActivityListActivity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.activity_name, r),
            2 => rt::get(&mut self.activity_start_time, r),
            3 => rt::get(&mut self.activity_end_time, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.application_start_time, r),
            6 => rt::get(&mut self.application_end_time, r),
            7 => rt::get(&mut self.categories_limit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceInstituteColonelActivityListActivity);

rt::impl_serde!(DoudianAllianceInstituteColonelActivityListActivity, Self::default());

/// Part of the answer to `alliance.instituteColonelActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceInstituteColonelActivityListData {
    /// 机构ID
    pub institution_id: Option<i64>,
    /// 活动条数
    pub total: Option<i64>,
    /// 活动列表
    pub activity_list: Vec<DoudianAllianceInstituteColonelActivityListActivity>,
    /// 团长百应ID
    pub colonel_buyin_id: Option<i64>,
}

impl rt::Encode for DoudianAllianceInstituteColonelActivityListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceInstituteColonelActivityListData",
            &[
                rt::Field("institution_id", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("activity_list", 0, &[]),
                rt::Field("colonel_buyin_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.activity_list);
        rt::put(w, 3, &self.colonel_buyin_id);
        rt::put(w, 0, &self.institution_id);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianAllianceInstituteColonelActivityListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.institution_id, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.activity_list, r),
            3 => rt::get(&mut self.colonel_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceInstituteColonelActivityListData);

rt::impl_serde!(DoudianAllianceInstituteColonelActivityListData, Self::default());
