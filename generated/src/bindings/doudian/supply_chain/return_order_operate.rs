// @generated from doudian/supply_chain/supplyChain.returnOrder.operate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供应商操作售后单 — `supplyChain.returnOrder.operate`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainReturnOrderOperateRequest;
///
/// let request = DoudianSupplyChainReturnOrderOperateRequest::new(
///     "…",
///     "CONFIRM_REFUNDD",
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
/// | 20000 | `isp.service-error:1040` | 业务处理失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1020` | 参数解析异常 | mend the request |
/// | 50002 | `isv.business-failed:1000` | 业务处理失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainReturnOrderOperateRequest {
    /// 售后单号
    pub return_order_no: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `CONFIRM_REFUNDD` 同意退款
    /// - `CONFIRM_RETURNED` 确认收货
    /// - `REJECT` 拒绝售后
    pub operate_type: String,
    /// 售后拒绝原因
    pub refuse_reason: Option<String>,
}

impl DoudianSupplyChainReturnOrderOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        return_order_no: impl Into<String>,
        operate_type: impl Into<String>,
    ) -> Self {
        Self {
            return_order_no: return_order_no.into(),
            operate_type: operate_type.into(),
            refuse_reason: None,
        }
    }

    /// Sets `refuse_reason` (售后拒绝原因).
    #[must_use]
    pub fn refuse_reason(mut self, refuse_reason: impl Into<String>) -> Self {
        self.refuse_reason = Some(refuse_reason.into());
        self
    }
}

/// The answer to [`DoudianSupplyChainReturnOrderOperateRequest`].
pub type DoudianSupplyChainReturnOrderOperateResponse = rt::DoudianResponse<
    DoudianSupplyChainReturnOrderOperateData,
>;

impl rt::DoudianRequest for DoudianSupplyChainReturnOrderOperateRequest {
    type Data = DoudianSupplyChainReturnOrderOperateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.returnOrder.operate",
        path: "/supplyChain/returnOrder/operate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1040",
                label: "业务处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1020",
                label: "参数解析异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "业务处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainReturnOrderOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainReturnOrderOperateRequest",
            &[
                rt::Field("return_order_no", rt::REQUIRED, &[]),
                rt::Field(
                    "operate_type",
                    rt::REQUIRED,
                    &["CONFIRM_REFUNDD", "CONFIRM_RETURNED", "REJECT"],
                ),
                rt::Field("refuse_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.operate_type);
        rt::put(w, 2, &self.refuse_reason);
        rt::put(w, 0, &self.return_order_no);
    }
}

rt::impl_record!(DoudianSupplyChainReturnOrderOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainReturnOrderOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.return_order_no, r),
            1 => rt::get(&mut self.operate_type, r),
            2 => rt::get(&mut self.refuse_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainReturnOrderOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            return_order_no: Default::default(),
            operate_type: Default::default(),
            refuse_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainReturnOrderOperateRequest, Self::blank());

/// Part of the answer to `supplyChain.returnOrder.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainReturnOrderOperateData {
    /// 请求响应码
    pub code: Option<i64>,
    /// 响应信息
    pub msg: Option<String>,
    /// 操作是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianSupplyChainReturnOrderOperateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainReturnOrderOperateData",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("msg", 0, &[]),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
        rt::put(w, 2, &self.success);
    }
}

impl rt::Decode for DoudianSupplyChainReturnOrderOperateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainReturnOrderOperateData);

rt::impl_serde!(DoudianSupplyChainReturnOrderOperateData, Self::default());
