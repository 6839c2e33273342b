// @generated from doudian/yunc/yunc.reflow.outboundCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 翻仓出库回传 — `yunc.reflow.outboundCallback`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncReflowOutboundCallbackRequest;
///
/// let request = DoudianYuncReflowOutboundCallbackRequest::new("…", "…", "XSCK");
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
/// | 50002 | `isv.business-failed:1000` | 内部异常 |
/// | 50002 | `isv.business-failed:1001` | 参数异常 |
/// | 50002 | `isv.business-failed:1202` | 数据库记录不存在 |
/// | 50002 | `isv.business-failed:12000` | 获取仓库信息失败 |
/// | 50002 | `isv.business-failed:13002` | 单据正在处理中 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncReflowOutboundCallbackRequest {
    /// 仓库编码
    pub warehouse_code: String,
    /// 出库单号
    pub outbound_order_no: String,
    /// 出库单类型
    ///
    /// Codes:
    ///
    /// - `XSCK` 销售出库
    /// - `TCCK` 退仓出库
    /// - `DBCK` 调拨出库
    /// - `QTCK` 其他出库
    /// - `SCCK` 生产出库
    pub order_type: String,
}

impl DoudianYuncReflowOutboundCallbackRequest {
    /// With the parameters that are required.
    pub fn new(
        warehouse_code: impl Into<String>,
        outbound_order_no: impl Into<String>,
        order_type: impl Into<String>,
    ) -> Self {
        Self {
            warehouse_code: warehouse_code.into(),
            outbound_order_no: outbound_order_no.into(),
            order_type: order_type.into(),
        }
    }
}

/// The answer to [`DoudianYuncReflowOutboundCallbackRequest`].
pub type DoudianYuncReflowOutboundCallbackResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncReflowOutboundCallbackRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.reflow.outboundCallback",
        path: "/yunc/reflow/outboundCallback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "内部异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1202",
                label: "数据库记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "获取仓库信息失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:13002",
                label: "单据正在处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncReflowOutboundCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowOutboundCallbackRequest",
            &[
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("outbound_order_no", rt::REQUIRED, &[]),
                rt::Field(
                    "order_type",
                    rt::REQUIRED,
                    &["XSCK", "TCCK", "DBCK", "QTCK", "SCCK"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_type);
        rt::put(w, 1, &self.outbound_order_no);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncReflowOutboundCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowOutboundCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.outbound_order_no, r),
            2 => rt::get(&mut self.order_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncReflowOutboundCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            outbound_order_no: Default::default(),
            order_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncReflowOutboundCallbackRequest, Self::blank());
