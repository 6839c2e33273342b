// @generated from doudian/superm/superm.getStoreAutoAccept.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取自动接单配置 — `superm.getStoreAutoAccept`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetStoreAutoAcceptRequest;
///
/// let request = DoudianSupermGetStoreAutoAcceptRequest::new(1);
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
pub struct DoudianSupermGetStoreAutoAcceptRequest {
    /// 门店ID
    pub store_id: i64,
}

impl DoudianSupermGetStoreAutoAcceptRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id }
    }
}

/// The answer to [`DoudianSupermGetStoreAutoAcceptRequest`].
pub type DoudianSupermGetStoreAutoAcceptResponse = rt::DoudianResponse<
    DoudianSupermGetStoreAutoAcceptData,
>;

impl rt::DoudianRequest for DoudianSupermGetStoreAutoAcceptRequest {
    type Data = DoudianSupermGetStoreAutoAcceptData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getStoreAutoAccept",
        path: "/superm/getStoreAutoAccept",
        token: true,
        effect: rt::Effect::Read,
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

impl rt::Encode for DoudianSupermGetStoreAutoAcceptRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetStoreAutoAcceptRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSupermGetStoreAutoAcceptRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetStoreAutoAcceptRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetStoreAutoAcceptRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetStoreAutoAcceptRequest, Self::blank());

/// Part of the answer to `superm.getStoreAutoAccept`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoAcceptData {
    /// 自动接单状态
    ///
    /// Codes:
    ///
    /// - `1` 关闭
    /// - `2` 开启
    pub auto_dispatcher_status: Option<i64>,
}

impl rt::Encode for DoudianSupermGetStoreAutoAcceptData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetStoreAutoAcceptData",
            &[rt::Field("auto_dispatcher_status", 0, &["1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auto_dispatcher_status);
    }
}

impl rt::Decode for DoudianSupermGetStoreAutoAcceptData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auto_dispatcher_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetStoreAutoAcceptData);

rt::impl_serde!(DoudianSupermGetStoreAutoAcceptData, Self::default());
