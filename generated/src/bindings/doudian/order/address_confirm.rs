// @generated from doudian/order/order.addressConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 买家地址变更确认 — `order.addressConfirm`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddressConfirmRequest;
///
/// let request = DoudianOrderAddressConfirmRequest::new("…", 0);
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
/// | 40004 | `isv.parameter-invalid:50038` | 审核开关未打开 | mend the request |
/// | 40004 | `isv.parameter-invalid:50039` | 无改地址审核记录 | mend the request |
/// | 50002 | `isv.business-failed:20003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:50036` | 应用无审核权限 | authorise again |
/// | 50002 | `isv.business-failed:50040` | 任务已通过 | nothing: it is done |
/// | 50002 | `isv.business-failed:50041` | 任务已驳回 | do not repeat |
/// | 50002 | `isv.business-failed:50042` | 任务已取消 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddressConfirmRequest {
    /// 主订单ID
    pub order_id: String,
    /// 确认类型
    ///
    /// Codes:
    ///
    /// - `0` 同意
    /// - `1001` 订单已进入拣货环节
    /// - `1002` 订单已进入配货环节
    /// - `1003` 订单已进入仓库环节
    /// - `1004` 订单已进入出库环节
    /// - `1005` 订单已进入发货环节
    pub is_approved: i64,
}

impl DoudianOrderAddressConfirmRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, is_approved: i64) -> Self {
        Self {
            order_id: order_id.into(),
            is_approved,
        }
    }
}

/// The answer to [`DoudianOrderAddressConfirmRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderAddressConfirmResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderAddressConfirmRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.addressConfirm",
        path: "/order/addressConfirm",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50038",
                label: "审核开关未打开",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50039",
                label: "无改地址审核记录",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50036",
                label: "应用无审核权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50040",
                label: "任务已通过",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50041",
                label: "任务已驳回",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50042",
                label: "任务已取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderAddressConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddressConfirmRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field(
                    "is_approved",
                    rt::REQUIRED,
                    &["0", "1001", "1002", "1003", "1004", "1005"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_approved);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderAddressConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddressConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.is_approved, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddressConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            is_approved: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddressConfirmRequest, Self::blank());
