// @generated from doudian/supply_chain/supplyChain.returnOrder.batchOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量操作售后单 — `supplyChain.returnOrder.batchOperate`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainReturnOrderBatchOperateRequest;
///
/// let request = DoudianSupplyChainReturnOrderBatchOperateRequest::new(
///     ["…"],
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
/// | 50002 | `isv.business-failed:1000` | 业务处理失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:1020` | 请求参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainReturnOrderBatchOperateRequest {
    /// 售后单号列表
    pub return_order_no_list: Vec<String>,
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

impl DoudianSupplyChainReturnOrderBatchOperateRequest {
    /// With the parameters that are required.
    pub fn new(
        return_order_no_list: impl IntoIterator<Item = impl Into<String>>,
        operate_type: impl Into<String>,
    ) -> Self {
        Self {
            return_order_no_list: return_order_no_list
                .into_iter()
                .map(Into::into)
                .collect(),
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

/// The answer to [`DoudianSupplyChainReturnOrderBatchOperateRequest`].
pub type DoudianSupplyChainReturnOrderBatchOperateResponse = rt::DoudianResponse<
    DoudianSupplyChainReturnOrderBatchOperateData,
>;

impl rt::DoudianRequest for DoudianSupplyChainReturnOrderBatchOperateRequest {
    type Data = DoudianSupplyChainReturnOrderBatchOperateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.returnOrder.batchOperate",
        path: "/supplyChain/returnOrder/batchOperate",
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
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "业务处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1020",
                label: "请求参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainReturnOrderBatchOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainReturnOrderBatchOperateRequest",
            &[
                rt::Field("return_order_no_list", rt::REQUIRED, &[]),
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
        rt::put(w, 0, &self.return_order_no_list);
    }
}

rt::impl_record!(DoudianSupplyChainReturnOrderBatchOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainReturnOrderBatchOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.return_order_no_list, r),
            1 => rt::get(&mut self.operate_type, r),
            2 => rt::get(&mut self.refuse_reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainReturnOrderBatchOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            return_order_no_list: Default::default(),
            operate_type: Default::default(),
            refuse_reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainReturnOrderBatchOperateRequest, Self::blank());

/// Part of the answer to `supplyChain.returnOrder.batchOperate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainReturnOrderBatchOperateData {
    /// 响应码
    pub code: Option<i64>,
    /// 响应信息
    pub msg: Option<String>,
    /// 是否操作成功
    pub success: Option<bool>,
    /// 处理成功售后单号
    pub success_order_no_list: Vec<String>,
    /// 处理失败售后单号
    pub failed_order_no_list: Vec<String>,
}

impl rt::Encode for DoudianSupplyChainReturnOrderBatchOperateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainReturnOrderBatchOperateData",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("msg", 0, &[]),
                rt::Field("success", 0, &[]),
                rt::Field("success_order_no_list", 0, &[]),
                rt::Field("failed_order_no_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 4, &self.failed_order_no_list);
        rt::put(w, 1, &self.msg);
        rt::put(w, 2, &self.success);
        rt::put(w, 3, &self.success_order_no_list);
    }
}

impl rt::Decode for DoudianSupplyChainReturnOrderBatchOperateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.success, r),
            3 => rt::get(&mut self.success_order_no_list, r),
            4 => rt::get(&mut self.failed_order_no_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainReturnOrderBatchOperateData);

rt::impl_serde!(DoudianSupplyChainReturnOrderBatchOperateData, Self::default());
