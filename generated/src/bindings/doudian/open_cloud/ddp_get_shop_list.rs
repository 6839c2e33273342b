// @generated from doudian/open_cloud/openCloud.ddpGetShopList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 数据推送店铺列表 — `openCloud.ddpGetShopList`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 1; `page_size` at most 200.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudDdpGetShopListRequest;
///
/// let request = DoudianOpenCloudDdpGetShopListRequest::new();
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
/// | 50002 | `isv.business-failed:807` | 用户无操作权限 | authorise again |
/// | 50002 | `isv.business-failed:808` | 用户无应用权限 | authorise again |
/// | 50002 | `isv.business-failed:809` | 用户无数据库实例权限 | authorise again |
/// | 50002 | `isv.business-failed:810` | 用户无店铺权限 | authorise again |
/// | 50002 | `isv.business-failed:811` | 应用已删除或禁用 | ask the platform |
/// | 50002 | `isv.business-failed:62208009` | 无效历史推送天数 | mend the request |
/// | 50002 | `isv.business-failed:62208201` | 店铺已加其他实例 | do not repeat |
/// | 50002 | `isv.business-failed:62208202` | 店铺不存在 | mend the request |
/// | 50002 | `isv.business-failed:62208203` | 店铺未授权应用 | authorise again |
/// | 50002 | `isv.business-failed:602` | 参数非法 | mend the request |
/// | 50002 | `isv.business-failed:701` | 内部调用失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:812` | 内部流程错误 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudDdpGetShopListRequest {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 更改开始时间, in seconds
    pub start_modified: Option<i64>,
    /// 更改结束时间, in seconds
    pub end_modified: Option<i64>,
    /// 当前页数
    ///
    /// From 1.
    pub page_no: Option<i64>,
    /// 每页记录数
    ///
    /// 200 when absent; at most 200.
    pub page_size: Option<i64>,
    /// 数据库实例
    pub instance_fuzzy_name: Option<String>,
    /// 店铺状态
    ///
    /// Codes:
    ///
    /// - `1` 推送中
    /// - `2` 已停止
    /// - `3` 授权无效
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub filter_rules: Option<Vec<i64>>,
}

impl DoudianOpenCloudDdpGetShopListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            shop_id: None,
            start_modified: None,
            end_modified: None,
            page_no: None,
            page_size: None,
            instance_fuzzy_name: None,
            filter_rules: None,
        }
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `start_modified` (更改开始时间).
    #[must_use]
    pub fn start_modified(mut self, start_modified: i64) -> Self {
        self.start_modified = Some(start_modified);
        self
    }

    /// Sets `end_modified` (更改结束时间).
    #[must_use]
    pub fn end_modified(mut self, end_modified: i64) -> Self {
        self.end_modified = Some(end_modified);
        self
    }

    /// Sets `page_no` (当前页数).
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `page_size` (每页记录数).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `instance_fuzzy_name` (数据库实例).
    #[must_use]
    pub fn instance_fuzzy_name(
        mut self,
        instance_fuzzy_name: impl Into<String>,
    ) -> Self {
        self.instance_fuzzy_name = Some(instance_fuzzy_name.into());
        self
    }

    /// Sets `filter_rules` (店铺状态).
    #[must_use]
    pub fn filter_rules(mut self, filter_rules: impl Into<Vec<i64>>) -> Self {
        self.filter_rules = Some(filter_rules.into());
        self
    }
}

impl Default for DoudianOpenCloudDdpGetShopListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOpenCloudDdpGetShopListRequest`].
pub type DoudianOpenCloudDdpGetShopListResponse = rt::DoudianResponse<
    DoudianOpenCloudDdpGetShopListData,
>;

impl rt::DoudianRequest for DoudianOpenCloudDdpGetShopListRequest {
    type Data = DoudianOpenCloudDdpGetShopListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.ddpGetShopList",
        path: "/openCloud/ddpGetShopList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:807",
                label: "用户无操作权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:808",
                label: "用户无应用权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:809",
                label: "用户无数据库实例权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:810",
                label: "用户无店铺权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:811",
                label: "应用已删除或禁用",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208009",
                label: "无效历史推送天数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208201",
                label: "店铺已加其他实例",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208202",
                label: "店铺不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208203",
                label: "店铺未授权应用",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:602",
                label: "参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:701",
                label: "内部调用失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:812",
                label: "内部流程错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenCloudDdpGetShopListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudDdpGetShopListRequest",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("start_modified", 0, &[]),
                rt::Field("end_modified", 0, &[]),
                rt::Field("page_no", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("instance_fuzzy_name", 0, &[]),
                rt::Field("filter_rules", rt::UNCERTAIN, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.end_modified);
        rt::put(w, 6, &self.filter_rules);
        rt::put(w, 5, &self.instance_fuzzy_name);
        rt::put(w, 3, &self.page_no);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.start_modified);
    }
}

rt::impl_record!(DoudianOpenCloudDdpGetShopListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudDdpGetShopListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.start_modified, r),
            2 => rt::get(&mut self.end_modified, r),
            3 => rt::get(&mut self.page_no, r),
            4 => rt::get(&mut self.page_size, r),
            5 => rt::get(&mut self.instance_fuzzy_name, r),
            6 => rt::get(&mut self.filter_rules, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudDdpGetShopListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            start_modified: Default::default(),
            end_modified: Default::default(),
            page_no: Default::default(),
            page_size: Default::default(),
            instance_fuzzy_name: Default::default(),
            filter_rules: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudDdpGetShopListRequest, Self::blank());

impl rt::Paged for DoudianOpenCloudDdpGetShopListData {
    type Item = DoudianOpenCloudDdpGetShopListShop;

    fn items(&self) -> &[DoudianOpenCloudDdpGetShopListShop] {
        &self.shops
    }

    fn total(&self) -> Option<i64> {
        self.total_results
    }
}

/// Part of the answer to `openCloud.ddpGetShopList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudDdpGetShopListData {
    /// 总数
    pub total_results: Option<i64>,
    /// 店铺列表
    pub shops: Vec<DoudianOpenCloudDdpGetShopListShop>,
}

impl rt::Encode for DoudianOpenCloudDdpGetShopListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudDdpGetShopListData",
            &[rt::Field("total_results", 0, &[]), rt::Field("shops", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.shops);
        rt::put(w, 0, &self.total_results);
    }
}

impl rt::Decode for DoudianOpenCloudDdpGetShopListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total_results, r),
            1 => rt::get(&mut self.shops, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudDdpGetShopListData);

rt::impl_serde!(DoudianOpenCloudDdpGetShopListData, Self::default());

/// Part of the answer to `openCloud.ddpGetShopList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudDdpGetShopListShop {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 数据库实例ID
    pub rds_instance_id: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 推送中
    /// - `2` 已停止
    /// - `3` 授权无效
    pub status: Option<i64>,
    /// 推送的历史天数
    pub history_days: Option<i64>,
    /// 上次过期时间
    pub last_expiration_time: Option<i64>,
}

impl rt::Encode for DoudianOpenCloudDdpGetShopListShop {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudDdpGetShopListShop",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("rds_instance_id", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3"]),
                rt::Field("history_days", 0, &[]),
                rt::Field("last_expiration_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.history_days);
        rt::put(w, 4, &self.last_expiration_time);
        rt::put(w, 1, &self.rds_instance_id);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 2, &self.status);
    }
}

impl rt::Decode for DoudianOpenCloudDdpGetShopListShop {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.rds_instance_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.history_days, r),
            4 => rt::get(&mut self.last_expiration_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudDdpGetShopListShop);

rt::impl_serde!(DoudianOpenCloudDdpGetShopListShop, Self::default());
