// @generated from doudian/duty_free/dutyFree.orderOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 海南业务节点回传 — `dutyFree.orderOperate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `duty_free` (the feature `duty_free`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianDutyFreeOrderOperateRequest;
///
/// let request = DoudianDutyFreeOrderOperateRequest::new(
///     "…",
///     "2023-11-15 06:13:20",
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
/// | 50002 | `isv.business-failed:10001` | 订单不存在 |
/// | 50002 | `isv.business-failed:10002` | 节点时序有误 |
/// | 50002 | `isv.business-failed:10003` | 交易单已关闭 |
/// | 50002 | `isv.business-failed:99999` | 接口调用异常 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderOperateRequest {
    /// 订单ID
    pub order_id: String,
    /// 物流状态发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 节点状态
    ///
    /// Codes:
    ///
    /// - `1` 出库异常
    /// - `2` 已出库
    /// - `3` 提货公司揽收异常
    /// - `4` 提货公司已揽收
    /// - `5` 已送达自提点
    /// - `6` 消费者已提货
    /// - `7` 提货异常
    /// - `8` 已核销
    /// - `9` 核销异常
    pub status: i64,
}

impl DoudianDutyFreeOrderOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        occurrence_time: impl Into<rt::DateTime>,
        status: i64,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            occurrence_time: occurrence_time.into(),
            status,
        }
    }
}

/// The answer to [`DoudianDutyFreeOrderOperateRequest`].
pub type DoudianDutyFreeOrderOperateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianDutyFreeOrderOperateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "dutyFree.orderOperate",
        path: "/dutyFree/orderOperate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10001",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "节点时序有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10003",
                label: "交易单已关闭",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:99999",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianDutyFreeOrderOperateRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderOperateRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field(
                    "status",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_record!(DoudianDutyFreeOrderOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.occurrence_time, r),
            2 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianDutyFreeOrderOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            occurrence_time: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianDutyFreeOrderOperateRequest, Self::blank());
