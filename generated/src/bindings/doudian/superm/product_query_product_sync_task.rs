// @generated from doudian/superm/superm.product.queryProductSyncTask.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 异步任务列表查询 — `superm.product.queryProductSyncTask`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermProductQueryProductSyncTaskRequest;
///
/// let request = DoudianSupermProductQueryProductSyncTaskRequest::new(
///     "batch_redistribute_sub_product",
///     1,
///     1,
/// );
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
/// | 50002 | `isv.business-failed:2010001` | 查询任务出错 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermProductQueryProductSyncTaskRequest {
    /// 任务类型
    ///
    /// Codes:
    ///
    /// - `batch_redistribute_sub_product` 重新分配门店子品
    /// - `sync_sub_products_price` 主品价格应用至子品
    /// - `sync_sub_products` 主品变更同步至子品
    pub task_type: String,
    /// 任务ID
    pub task_id: Option<i64>,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
    /// 主商品ID
    pub product_id: Option<i64>,
}

impl DoudianSupermProductQueryProductSyncTaskRequest {
    /// With the parameters that are required.
    pub fn new(task_type: impl Into<String>, page: i64, size: i64) -> Self {
        Self {
            task_type: task_type.into(),
            task_id: None,
            page,
            size,
            product_id: None,
        }
    }

    /// Sets `task_id` (任务ID).
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = Some(task_id);
        self
    }

    /// Sets `product_id` (主商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

/// The answer to [`DoudianSupermProductQueryProductSyncTaskRequest`].
pub type DoudianSupermProductQueryProductSyncTaskResponse = rt::DoudianResponse<
    DoudianSupermProductQueryProductSyncTaskData,
>;

impl rt::DoudianRequest for DoudianSupermProductQueryProductSyncTaskRequest {
    type Data = DoudianSupermProductQueryProductSyncTaskData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.product.queryProductSyncTask",
        path: "/superm/product/queryProductSyncTask",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "查询任务出错",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermProductQueryProductSyncTaskRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermProductQueryProductSyncTaskRequest",
            &[
                rt::Field(
                    "task_type",
                    rt::REQUIRED,
                    &[
                        "batch_redistribute_sub_product",
                        "sync_sub_products_price",
                        "sync_sub_products",
                    ],
                ),
                rt::Field("task_id", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.page);
        rt::put(w, 4, &self.product_id);
        rt::put(w, 3, &self.size);
        rt::put(w, 1, &self.task_id);
        rt::put(w, 0, &self.task_type);
    }
}

rt::impl_record!(DoudianSupermProductQueryProductSyncTaskRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermProductQueryProductSyncTaskRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_type, r),
            1 => rt::get(&mut self.task_id, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermProductQueryProductSyncTaskRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            task_type: Default::default(),
            task_id: Default::default(),
            page: Default::default(),
            size: Default::default(),
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermProductQueryProductSyncTaskRequest, Self::blank());

impl rt::Paged for DoudianSupermProductQueryProductSyncTaskData {
    type Item = DoudianSupermProductQueryProductSyncTaskTask;

    fn items(&self) -> &[DoudianSupermProductQueryProductSyncTaskTask] {
        &self.task_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `superm.product.queryProductSyncTask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermProductQueryProductSyncTaskData {
    /// 任务列表
    pub task_list: Vec<DoudianSupermProductQueryProductSyncTaskTask>,
    /// 页码
    pub page: Option<i64>,
    /// 每页数量
    pub size: Option<i64>,
    /// 任务总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianSupermProductQueryProductSyncTaskData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermProductQueryProductSyncTaskData",
            &[
                rt::Field("task_list", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("total", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.size);
        rt::put(w, 0, &self.task_list);
        rt::put(w, 3, &self.total);
    }
}

impl rt::Decode for DoudianSupermProductQueryProductSyncTaskData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_list, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermProductQueryProductSyncTaskData);

rt::impl_serde!(DoudianSupermProductQueryProductSyncTaskData, Self::default());

/// Part of the answer to `superm.product.queryProductSyncTask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermProductQueryProductSyncTaskTask {
    /// 任务ID
    pub task_id: Option<i64>,
    /// 根任务ID
    pub root_task_id: Option<i64>,
    /// 任务状态
    ///
    /// Codes:
    ///
    /// - `waiting` 待执行
    /// - `running` 执行中
    /// - `completed` 执行完成
    /// - `cancelled` 任务取消
    /// - `error` 执行出错
    /// - `unknown` 未知状态
    pub task_status: Option<String>,
    /// 同步结果
    ///
    /// Codes:
    ///
    /// - `success` 同步成功
    /// - `fail` 同步失败
    ///
    /// For completed tasks.
    pub sync_result: Option<String>,
    /// 错误信息
    pub err_msg: Option<String>,
    /// 店铺主商品ID
    pub main_product_id: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店子商品ID
    pub sub_product_id: Option<i64>,
}

impl rt::Encode for DoudianSupermProductQueryProductSyncTaskTask {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermProductQueryProductSyncTaskTask",
            &[
                rt::Field("task_id", 0, &[]),
                rt::Field("root_task_id", 0, &[]),
                rt::Field(
                    "task_status",
                    0,
                    &["waiting", "running", "completed", "cancelled", "error", "unknown"],
                ),
                rt::Field("sync_result", 0, &["success", "fail"]),
                rt::Field("err_msg", 0, &[]),
                rt::Field("main_product_id", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("sub_product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 5, &self.main_product_id);
        rt::put(w, 1, &self.root_task_id);
        rt::put(w, 6, &self.store_id);
        rt::put(w, 7, &self.sub_product_id);
        rt::put(w, 3, &self.sync_result);
        rt::put(w, 0, &self.task_id);
        rt::put(w, 2, &self.task_status);
    }
}

impl rt::Decode for DoudianSupermProductQueryProductSyncTaskTask {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_id, r),
            1 => rt::get(&mut self.root_task_id, r),
            2 => rt::get(&mut self.task_status, r),
            3 => rt::get(&mut self.sync_result, r),
            4 => rt::get(&mut self.err_msg, r),
            5 => rt::get(&mut self.main_product_id, r),
            6 => rt::get(&mut self.store_id, r),
            7 => rt::get(&mut self.sub_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermProductQueryProductSyncTaskTask);

rt::impl_serde!(DoudianSupermProductQueryProductSyncTaskTask, Self::default());
