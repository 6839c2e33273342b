// @generated from doudian/superm/superm.setStoreAutoCallRider.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 自动呼叫运力设置 — `superm.setStoreAutoCallRider`
///
/// Family: `superm` (the feature `superm`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermSetStoreAutoCallRiderRequest;
///
/// let request = DoudianSupermSetStoreAutoCallRiderRequest::new(1, "open");
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
/// | 20000 | `isp.service-error:20112` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:20201` | 系统繁忙 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:40011` | 店铺ID为空 | mend the request |
/// | 40002 | `isv.missing-parameter:40012` | 门店ID为空 | mend the request |
/// | 50002 | `isv.business-failed:40100` | 操作信息错误 | mend the request |
/// | 50002 | `isv.business-failed:50111` | 未开通平台运力服务 | authorise again |
/// | 50002 | `isv.business-failed:50114` | 门店ID不存在或错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermSetStoreAutoCallRiderRequest {
    /// 门店ID
    pub store_id: i64,
    /// 自动呼叫运力设置状态
    ///
    /// Codes:
    ///
    /// - `open` 开启
    /// - `close` 关闭
    pub op_type: String,
    /// 自动呼叫运力策略
    ///
    /// Codes:
    ///
    /// - `0` 接单后立即呼叫
    /// - `1` 接单后延迟呼叫
    pub service_type: Option<i64>,
    /// 接单后延时呼叫时间, in min
    ///
    /// 1 to 15, for service\_type 1.
    pub delay_time: Option<i64>,
}

impl DoudianSupermSetStoreAutoCallRiderRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, op_type: impl Into<String>) -> Self {
        Self {
            store_id,
            op_type: op_type.into(),
            service_type: None,
            delay_time: None,
        }
    }

    /// Sets `service_type` (自动呼叫运力策略).
    #[must_use]
    pub fn service_type(mut self, service_type: i64) -> Self {
        self.service_type = Some(service_type);
        self
    }

    /// Sets `delay_time` (接单后延时呼叫时间).
    #[must_use]
    pub fn delay_time(mut self, delay_time: i64) -> Self {
        self.delay_time = Some(delay_time);
        self
    }
}

/// The answer to [`DoudianSupermSetStoreAutoCallRiderRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupermSetStoreAutoCallRiderResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupermSetStoreAutoCallRiderRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.setStoreAutoCallRider",
        path: "/superm/setStoreAutoCallRider",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20112",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20201",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:40011",
                label: "店铺ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:40012",
                label: "门店ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40100",
                label: "操作信息错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50111",
                label: "未开通平台运力服务",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50114",
                label: "门店ID不存在或错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermSetStoreAutoCallRiderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermSetStoreAutoCallRiderRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &["open", "close"]),
                rt::Field("service_type", 0, &["0", "1"]),
                rt::Field("delay_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.delay_time);
        rt::put(w, 1, &self.op_type);
        rt::put(w, 2, &self.service_type);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSupermSetStoreAutoCallRiderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermSetStoreAutoCallRiderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.op_type, r),
            2 => rt::get(&mut self.service_type, r),
            3 => rt::get(&mut self.delay_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermSetStoreAutoCallRiderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            op_type: Default::default(),
            service_type: Default::default(),
            delay_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermSetStoreAutoCallRiderRequest, Self::blank());
