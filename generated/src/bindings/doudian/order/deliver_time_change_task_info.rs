// @generated from doudian/order/order.deliverTimeChangeTaskInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发货时间变更查询 — `order.deliverTimeChangeTaskInfo`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDeliverTimeChangeTaskInfoRequest;
///
/// let request = DoudianOrderDeliverTimeChangeTaskInfoRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDeliverTimeChangeTaskInfoRequest {
    /// 店铺单号
    pub shop_order_id: String,
}

impl DoudianOrderDeliverTimeChangeTaskInfoRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderDeliverTimeChangeTaskInfoRequest`].
pub type DoudianOrderDeliverTimeChangeTaskInfoResponse = rt::DoudianResponse<
    DoudianOrderDeliverTimeChangeTaskInfoData,
>;

impl rt::DoudianRequest for DoudianOrderDeliverTimeChangeTaskInfoRequest {
    type Data = DoudianOrderDeliverTimeChangeTaskInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.deliverTimeChangeTaskInfo",
        path: "/order/deliverTimeChangeTaskInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderDeliverTimeChangeTaskInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDeliverTimeChangeTaskInfoRequest",
            &[rt::Field("shop_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianOrderDeliverTimeChangeTaskInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDeliverTimeChangeTaskInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDeliverTimeChangeTaskInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDeliverTimeChangeTaskInfoRequest, Self::blank());

/// Part of the answer to `order.deliverTimeChangeTaskInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDeliverTimeChangeTaskInfoData {
    /// 任务单ID
    pub task_id: Option<String>,
    /// 修改前发货时间, in seconds
    pub old_time: Option<i64>,
    /// 修改后发货时间, in seconds
    pub new_time: Option<i64>,
    /// 任务状态
    ///
    /// Codes:
    ///
    /// - `OPEN` 未处理
    /// - `PASS` 已处理
    /// - `REJECT` 已拒绝
    pub status: Option<String>,
    /// 审核意见
    ///
    /// 0 agrees, a greater value is the code of a refusal.
    pub reject_code: Option<i64>,
    /// 审核拒绝原因
    pub reject_reason: Option<String>,
    /// 任务创建时间, in seconds
    pub create_time: Option<i64>,
    /// 任务更新时间, in seconds
    pub update_time: Option<i64>,
}

impl rt::Encode for DoudianOrderDeliverTimeChangeTaskInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDeliverTimeChangeTaskInfoData",
            &[
                rt::Field("task_id", 0, &[]),
                rt::Field("old_time", 0, &[]),
                rt::Field("new_time", 0, &[]),
                rt::Field("status", 0, &["OPEN", "PASS", "REJECT"]),
                rt::Field("reject_code", 0, &[]),
                rt::Field("reject_reason", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.create_time);
        rt::put(w, 2, &self.new_time);
        rt::put(w, 1, &self.old_time);
        rt::put(w, 4, &self.reject_code);
        rt::put(w, 5, &self.reject_reason);
        rt::put(w, 3, &self.status);
        rt::put(w, 0, &self.task_id);
        rt::put(w, 7, &self.update_time);
    }
}

impl rt::Decode for DoudianOrderDeliverTimeChangeTaskInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_id, r),
            1 => rt::get(&mut self.old_time, r),
            2 => rt::get(&mut self.new_time, r),
            3 => rt::get(&mut self.status, r),
            4 => rt::get(&mut self.reject_code, r),
            5 => rt::get(&mut self.reject_reason, r),
            6 => rt::get(&mut self.create_time, r),
            7 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDeliverTimeChangeTaskInfoData);

rt::impl_serde!(DoudianOrderDeliverTimeChangeTaskInfoData, Self::default());
