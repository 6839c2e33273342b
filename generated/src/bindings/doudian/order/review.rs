// @generated from doudian/order/order.review.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单审核 — `order.review`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderReviewRequest;
///
/// let request = DoudianOrderReviewRequest::new(3001, 0, "…");
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
/// | 50002 | `isv.business-failed:20002` | 审核任务不存在 | mend the request |
/// | 50002 | `isv.business-failed:20003` | 调用交易失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderReviewRequest {
    /// 审核类型
    ///
    /// Codes:
    ///
    /// - `3001` 通信卡审核
    pub task_type: i64,
    /// 审核结果
    ///
    /// Codes:
    ///
    /// - `0` 审核通过
    /// - `200001` 身份180天内重复下单
    /// - `200002` 身份已办理5张电话卡
    /// - `200003` 下单身份年龄不符
    /// - `200004` 下单地址为该卡品运营商禁售地区
    /// - `200005` 其他原因
    pub reject_code: i64,
    /// 审核单ID
    ///
    /// For task\_type 3001, the shop order's ID.
    pub object_id: String,
}

impl DoudianOrderReviewRequest {
    /// With the parameters that are required.
    pub fn new(task_type: i64, reject_code: i64, object_id: impl Into<String>) -> Self {
        Self {
            task_type,
            reject_code,
            object_id: object_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderReviewRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderReviewResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderReviewRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.review",
        path: "/order/review",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20002",
                label: "审核任务不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20003",
                label: "调用交易失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderReviewRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderReviewRequest",
            &[
                rt::Field("task_type", rt::REQUIRED, &["3001"]),
                rt::Field(
                    "reject_code",
                    rt::REQUIRED,
                    &["0", "200001", "200002", "200003", "200004", "200005"],
                ),
                rt::Field("object_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.object_id);
        rt::put(w, 1, &self.reject_code);
        rt::put(w, 0, &self.task_type);
    }
}

rt::impl_record!(DoudianOrderReviewRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderReviewRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.task_type, r),
            1 => rt::get(&mut self.reject_code, r),
            2 => rt::get(&mut self.object_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderReviewRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            task_type: Default::default(),
            reject_code: Default::default(),
            object_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderReviewRequest, Self::blank());
