// @generated from doudian/order/order.AddressAppliedSwitch.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 改地址审核开关 — `order.AddressAppliedSwitch`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddressAppliedSwitchRequest;
///
/// let request = DoudianOrderAddressAppliedSwitchRequest::new(0);
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
/// | 50002 | `isv.business-failed:20001` | 服务器异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:20003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:30002` | 应用未接入SPI | mend the request |
/// | 50002 | `isv.business-failed:50044` | 无权关闭 | authorise again |
/// | 50002 | `isv.business-failed:50045` | 已存在审核应用 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddressAppliedSwitchRequest {
    /// 是否开启审核
    ///
    /// Codes:
    ///
    /// - `0` 关闭
    /// - `1` 开启审核
    pub is_allowed: i64,
    /// 审核方式
    ///
    /// Codes:
    ///
    /// - `0` 异步审核
    /// - `1` 实时审核
    pub review_type: Option<i64>,
}

impl DoudianOrderAddressAppliedSwitchRequest {
    /// With the parameters that are required.
    pub fn new(is_allowed: i64) -> Self {
        Self {
            is_allowed,
            review_type: None,
        }
    }

    /// Sets `review_type` (审核方式).
    #[must_use]
    pub fn review_type(mut self, review_type: i64) -> Self {
        self.review_type = Some(review_type);
        self
    }
}

/// The answer to [`DoudianOrderAddressAppliedSwitchRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderAddressAppliedSwitchResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderAddressAppliedSwitchRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.AddressAppliedSwitch",
        path: "/order/AddressAppliedSwitch",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20001",
                label: "服务器异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:30002",
                label: "应用未接入SPI",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50044",
                label: "无权关闭",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50045",
                label: "已存在审核应用",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderAddressAppliedSwitchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddressAppliedSwitchRequest",
            &[
                rt::Field("is_allowed", rt::REQUIRED, &["0", "1"]),
                rt::Field("review_type", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_allowed);
        rt::put(w, 1, &self.review_type);
    }
}

rt::impl_record!(DoudianOrderAddressAppliedSwitchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddressAppliedSwitchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_allowed, r),
            1 => rt::get(&mut self.review_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddressAppliedSwitchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            is_allowed: Default::default(),
            review_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddressAppliedSwitchRequest, Self::blank());
