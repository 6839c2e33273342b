// @generated from doudian/superm/superm.pop.invalidActivity.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 失效小时达活动 — `superm.pop.invalidActivity`
///
/// Family: `superm` (the feature `superm`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermPopInvalidActivityRequest;
///
/// let request = DoudianSupermPopInvalidActivityRequest::new("…");
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
/// | 50002 | `isv.business-failed:20125` | 查询店铺信息异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:20126` | 查询门店信息异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:20221` | 商品服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:20222` | 商达营销服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:20223` | 库存中心服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:20224` | 营销中心服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:20225` | 商品服务错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermPopInvalidActivityRequest {
    /// 商达活动ID
    pub sd_activity_id: String,
}

impl DoudianSupermPopInvalidActivityRequest {
    /// With the parameters that are required.
    pub fn new(sd_activity_id: impl Into<String>) -> Self {
        Self {
            sd_activity_id: sd_activity_id.into(),
        }
    }
}

/// The answer to [`DoudianSupermPopInvalidActivityRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupermPopInvalidActivityResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupermPopInvalidActivityRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.pop.invalidActivity",
        path: "/superm/pop/invalidActivity",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20125",
                label: "查询店铺信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20126",
                label: "查询门店信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20221",
                label: "商品服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20222",
                label: "商达营销服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20223",
                label: "库存中心服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20224",
                label: "营销中心服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20225",
                label: "商品服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermPopInvalidActivityRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopInvalidActivityRequest",
            &[rt::Field("sd_activity_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sd_activity_id);
    }
}

rt::impl_record!(DoudianSupermPopInvalidActivityRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopInvalidActivityRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sd_activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermPopInvalidActivityRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sd_activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermPopInvalidActivityRequest, Self::blank());
