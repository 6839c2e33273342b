// @generated from doudian/cross_border/crossBorder.notifyWarehouseFeeOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓租计费明细回传 — `crossBorder.notifyWarehouseFeeOrder`
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
/// use doudian::DoudianCrossBorderNotifyWarehouseFeeOrderRequest;
///
/// let request = DoudianCrossBorderNotifyWarehouseFeeOrderRequest::new(
///     "…",
///     "…",
///     1,
///     true,
///     "…",
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
/// | 20000 | `isp.service-error:1005` | 系统内部错误 |
/// | 20000 | `isp.service-error:20002` | 系统内部错误 |
/// | 40004 | `isv.parameter-invalid:20001` | 参数非法 |
/// | 50002 | `isv.business-failed:20003` | 无效状态越迁 |
/// | 50002 | `isv.business-failed:20004` | 存在重复记录 |
/// | 80000 | `isv.risk-control-failed:20005` | 未授权访问 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// 仓租单号
    pub ws_store_no: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 计费日期, in seconds
    pub fee_date: i64,
    /// 是否需要计费
    pub need_charge: bool,
    /// 服务商编码
    pub vendor: String,
}

impl DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        ws_store_no: impl Into<String>,
        warehouse_code: impl Into<String>,
        fee_date: i64,
        need_charge: bool,
        vendor: impl Into<String>,
    ) -> Self {
        Self {
            ws_store_no: ws_store_no.into(),
            warehouse_code: warehouse_code.into(),
            fee_date,
            need_charge,
            vendor: vendor.into(),
        }
    }
}

/// The answer to [`DoudianCrossBorderNotifyWarehouseFeeOrderRequest`].
pub type DoudianCrossBorderNotifyWarehouseFeeOrderResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.notifyWarehouseFeeOrder",
        path: "/crossBorder/notifyWarehouseFeeOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "系统内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20002",
                label: "系统内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20003",
                label: "无效状态越迁",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20004",
                label: "存在重复记录",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:20005",
                label: "未授权访问",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderNotifyWarehouseFeeOrderRequest",
            &[
                rt::Field("ws_store_no", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("fee_date", rt::REQUIRED, &[]),
                rt::Field("need_charge", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.fee_date);
        rt::put(w, 3, &self.need_charge);
        rt::put(w, 4, &self.vendor);
        rt::put(w, 1, &self.warehouse_code);
        rt::put(w, 0, &self.ws_store_no);
    }
}

rt::impl_record!(DoudianCrossBorderNotifyWarehouseFeeOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ws_store_no, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.fee_date, r),
            3 => rt::get(&mut self.need_charge, r),
            4 => rt::get(&mut self.vendor, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            ws_store_no: Default::default(),
            warehouse_code: Default::default(),
            fee_date: Default::default(),
            need_charge: Default::default(),
            vendor: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderNotifyWarehouseFeeOrderRequest, Self::blank());
