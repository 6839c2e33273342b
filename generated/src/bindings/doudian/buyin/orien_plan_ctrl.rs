// @generated from doudian/buyin/buyin.orienPlanCtrl.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划操作 — `buyin.orienPlanCtrl`
///
/// Closing takes effect the next day; only a plan that has run out can be deleted.
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrienPlanCtrlRequest;
///
/// let request = DoudianBuyinOrienPlanCtrlRequest::new("…", 1);
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4114` | 无效定向计划ID | mend the request |
/// | 50002 | `isv.business-failed:4096` | 获取店铺ID失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4123` | 当天截止计划不可关停 | mend the request |
/// | 50002 | `isv.business-failed:4124` | 更新定向计划失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4126` | 计划禁止删除 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanCtrlRequest {
    /// 定向计划ID
    pub orien_plan_id: String,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 关闭
    /// - `2` 恢复投放
    /// - `3` 删除
    pub action: i32,
}

impl DoudianBuyinOrienPlanCtrlRequest {
    /// With the parameters that are required.
    pub fn new(orien_plan_id: impl Into<String>, action: i32) -> Self {
        Self {
            orien_plan_id: orien_plan_id.into(),
            action,
        }
    }
}

/// The answer to [`DoudianBuyinOrienPlanCtrlRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinOrienPlanCtrlResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinOrienPlanCtrlRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orienPlanCtrl",
        path: "/buyin/orienPlanCtrl",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4114",
                label: "无效定向计划ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4096",
                label: "获取店铺ID失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4123",
                label: "当天截止计划不可关停",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4124",
                label: "更新定向计划失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4126",
                label: "计划禁止删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOrienPlanCtrlRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanCtrlRequest",
            &[
                rt::Field("orien_plan_id", rt::REQUIRED, &[]),
                rt::Field("action", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.action);
        rt::put(w, 0, &self.orien_plan_id);
    }
}

rt::impl_record!(DoudianBuyinOrienPlanCtrlRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrienPlanCtrlRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.action, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrienPlanCtrlRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            orien_plan_id: Default::default(),
            action: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrienPlanCtrlRequest, Self::blank());
