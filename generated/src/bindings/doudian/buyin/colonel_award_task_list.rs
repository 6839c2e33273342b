// @generated from doudian/buyin/buyin.colonelAwardTaskList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长赏金任务列表 — `buyin.colonelAwardTaskList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelAwardTaskListRequest;
///
/// let request = DoudianBuyinColonelAwardTaskListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelAwardTaskListRequest {
    /// 任务ID或名称
    pub task_info: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `0` 不限
    /// - `1` 未发布
    /// - `2` 审核中
    /// - `3` 审核未通过
    /// - `4` 未开始
    /// - `5` 进行中
    /// - `6` 已结束
    pub status: Option<i64>,
    /// 页数
    pub page: Option<i64>,
    /// 每页条数
    pub page_size: Option<i64>,
}

impl DoudianBuyinColonelAwardTaskListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            task_info: None,
            status: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `task_info` (任务ID或名称).
    #[must_use]
    pub fn task_info(mut self, task_info: impl Into<String>) -> Self {
        self.task_info = Some(task_info.into());
        self
    }

    /// Sets `status` (状态).
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `page` (页数).
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
}

impl Default for DoudianBuyinColonelAwardTaskListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinColonelAwardTaskListRequest`].
pub type DoudianBuyinColonelAwardTaskListResponse = rt::DoudianResponse<
    DoudianBuyinColonelAwardTaskListData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelAwardTaskListRequest {
    type Data = DoudianBuyinColonelAwardTaskListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonelAwardTaskList",
        path: "/buyin/colonelAwardTaskList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinColonelAwardTaskListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelAwardTaskListRequest",
            &[
                rt::Field("task_info", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2", "3", "4", "5", "6"]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.page_size);
        rt::put(w, 1, &self.status);
        rt::put(w, 0, &self.task_info);
    }
}

rt::impl_record!(DoudianBuyinColonelAwardTaskListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelAwardTaskListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_info, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelAwardTaskListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            task_info: Default::default(),
            status: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelAwardTaskListRequest, Self::blank());

impl rt::Paged for DoudianBuyinColonelAwardTaskListData {
    type Item = DoudianBuyinColonelAwardTaskListTask;

    fn items(&self) -> &[DoudianBuyinColonelAwardTaskListTask] {
        &self.results
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.colonelAwardTaskList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelAwardTaskListData {
    /// 数据总条数
    pub total: Option<i64>,
    /// 任务列表
    pub results: Vec<DoudianBuyinColonelAwardTaskListTask>,
    /// 进行中的任务数量
    pub ongoing_task_cnt: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelAwardTaskListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelAwardTaskListData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("results", 0, &[]),
                rt::Field("ongoing_task_cnt", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.ongoing_task_cnt);
        rt::put(w, 1, &self.results);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinColonelAwardTaskListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.results, r),
            2 => rt::get(&mut self.ongoing_task_cnt, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelAwardTaskListData);

rt::impl_serde!(DoudianBuyinColonelAwardTaskListData, Self::default());

/// Part of the answer to `buyin.colonelAwardTaskList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelAwardTaskListTask {
    /// 任务ID
    pub task_id: Option<i64>,
    /// 任务名称
    pub task_name: Option<String>,
    /// 任务状态
    ///
    /// Codes:
    ///
    /// - `1` 未发布
    /// - `2` 审核中
    /// - `3` 审核未通过
    /// - `4` 未开始
    /// - `5` 进行中
    /// - `6` 已结束
    pub status: Option<i64>,
    /// 任务开始时间
    pub task_start_time: Option<String>,
    /// 任务结束时间
    pub task_end_time: Option<String>,
    /// 已领取人数
    pub apply_cnt: Option<i64>,
    /// 已推广人数
    pub promote_cnt: Option<i64>,
    /// 支付成交额, in fen (0.01 yuan)
    pub gmv: Option<i64>,
    /// 总订单量
    pub order_cnt: Option<i64>,
    /// 审核未通过原因
    pub reason: Option<String>,
    /// 是否可报名
    pub can_apply: Option<bool>,
}

impl rt::Encode for DoudianBuyinColonelAwardTaskListTask {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelAwardTaskListTask",
            &[
                rt::Field("task_id", 0, &[]),
                rt::Field("task_name", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3", "4", "5", "6"]),
                rt::Field("task_start_time", 0, &[]),
                rt::Field("task_end_time", 0, &[]),
                rt::Field("apply_cnt", 0, &[]),
                rt::Field("promote_cnt", 0, &[]),
                rt::Field("gmv", 0, &[]),
                rt::Field("order_cnt", 0, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("can_apply", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.apply_cnt);
        rt::put(w, 10, &self.can_apply);
        rt::put(w, 7, &self.gmv);
        rt::put(w, 8, &self.order_cnt);
        rt::put(w, 6, &self.promote_cnt);
        rt::put(w, 9, &self.reason);
        rt::put(w, 2, &self.status);
        rt::put(w, 4, &self.task_end_time);
        rt::put(w, 0, &self.task_id);
        rt::put(w, 1, &self.task_name);
        rt::put(w, 3, &self.task_start_time);
    }
}

impl rt::Decode for DoudianBuyinColonelAwardTaskListTask {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_id, r),
            1 => rt::get(&mut self.task_name, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.task_start_time, r),
            4 => rt::get(&mut self.task_end_time, r),
            5 => rt::get(&mut self.apply_cnt, r),
            6 => rt::get(&mut self.promote_cnt, r),
            7 => rt::get(&mut self.gmv, r),
            8 => rt::get(&mut self.order_cnt, r),
            9 => rt::get(&mut self.reason, r),
            10 => rt::get(&mut self.can_apply, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelAwardTaskListTask);

rt::impl_serde!(DoudianBuyinColonelAwardTaskListTask, Self::default());
