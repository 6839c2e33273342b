// @generated from doudian/cross_border/crossBorder.orderOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓储作业节点回传 — `crossBorder.orderOperate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderOperateRequest;
///
/// let request = DoudianCrossBorderOrderOperateRequest::new("…", "…", 1, "…");
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
/// | 40004 | `isv.parameter-invalid:1002` | 参数不合法 |
/// | 40004 | `isv.parameter-invalid:2013` | 包耗材信息错误 |
/// | 50002 | `isv.business-failed:1001` | 服务商鉴权失败 |
/// | 50002 | `isv.business-failed:1003` | 自研单据不可回传 |
/// | 50002 | `isv.business-failed:1204` | 系统内部错误 |
/// | 50002 | `isv.business-failed:1234` | 相同单据处理中 |
/// | 50002 | `isv.business-failed:2021` | 异常编码不规范 |
/// | 50002 | `isv.business-failed:2022` | 时间格式错误 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderOperateRequest {
    /// 交易订单号
    pub order_id: String,
    /// 服务商编码
    pub vendor: String,
    /// 仓储作业状态
    ///
    /// Codes:
    ///
    /// - `1` 入库
    /// - `2` 打包
    /// - `3` 发货成功
    /// - `4` 出库失败
    /// - `6` 订单开始拣货
    /// - `7` 订单拣货完成
    /// - `9` 接单成功
    /// - `10` 接单失败
    pub status: i64,
    /// 物流状态发生时间
    pub occurrence_time: String,
}

impl DoudianCrossBorderOrderOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        vendor: impl Into<String>,
        status: i64,
        occurrence_time: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            vendor: vendor.into(),
            status,
            occurrence_time: occurrence_time.into(),
        }
    }
}

/// The answer to [`DoudianCrossBorderOrderOperateRequest`].
pub type DoudianCrossBorderOrderOperateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianCrossBorderOrderOperateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.orderOperate",
        path: "/crossBorder/orderOperate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1002",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2013",
                label: "包耗材信息错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "服务商鉴权失败",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1003",
                label: "自研单据不可回传",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1204",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1234",
                label: "相同单据处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2021",
                label: "异常编码不规范",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2022",
                label: "时间格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderOrderOperateRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderOperateRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field(
                    "status",
                    rt::REQUIRED,
                    &["1", "2", "3", "4", "6", "7", "9", "10"],
                ),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 1, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderOrderOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.vendor, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            vendor: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderOperateRequest, Self::blank());
