// @generated from doudian/superm/superm.product.queryProductSyncTask.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 异步任务列表查询 — `superm.product.queryProductSyncTask`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:2010001` | 查询任务出错 |
#[derive(Clone, PartialEq)]
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
    /// 起始页
    pub page: i64,
    /// 每页尺寸
    pub size: i64,
}

impl DoudianSupermProductQueryProductSyncTaskRequest {
    /// With the parameters that are required.
    pub fn new(task_type: impl Into<String>, page: i64, size: i64) -> Self {
        Self {
            task_type: task_type.into(),
            task_id: None,
            page,
            size,
        }
    }

    /// Sets `task_id` (任务ID).
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = Some(task_id);
        self
    }
}

/// The answer to [`DoudianSupermProductQueryProductSyncTaskRequest`].
pub type DoudianSupermProductQueryProductSyncTaskResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianSupermProductQueryProductSyncTaskRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianSupermProductQueryProductSyncTaskRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("task_type")
                .required()
                .codes(
                    &[
                        "batch_redistribute_sub_product",
                        "sync_sub_products_price",
                        "sync_sub_products",
                    ],
                ),
            rt::Field::new("task_id"),
            rt::Field::new("page").required(),
            rt::Field::new("size").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.size);
        rt::put(w, 1, &self.task_id);
        rt::put(w, 0, &self.task_type);
    }
}

rt::impl_debug!(DoudianSupermProductQueryProductSyncTaskRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermProductQueryProductSyncTaskRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_type, r),
            1 => rt::get(&mut self.task_id, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
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
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermProductQueryProductSyncTaskRequest, Self::blank());
