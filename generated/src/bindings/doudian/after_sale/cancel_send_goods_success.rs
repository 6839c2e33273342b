// @generated from doudian/after_sale/afterSale.CancelSendGoodsSuccess.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消发货自动退 — `afterSale.CancelSendGoodsSuccess`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleCancelSendGoodsSuccessRequest;
///
/// let request = DoudianAfterSaleCancelSendGoodsSuccessRequest::new("…", 1);
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
/// | 20000 | `isp.service-error:10002` | 参数错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:10000` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:11000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:11002` | 售后小助手策略未开启 | mend the request |
/// | 50002 | `isv.business-failed:11003` | 售后单不存在 | mend the request |
/// | 50002 | `isv.business-failed:11004` | 序列化失败 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 获取策略失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:12001` | 已由其他自动退款处理 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleCancelSendGoodsSuccessRequest {
    /// 售后单ID
    pub aftersale_id: String,
    /// 时间戳, in seconds
    pub op_time: i64,
}

impl DoudianAfterSaleCancelSendGoodsSuccessRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: impl Into<String>, op_time: i64) -> Self {
        Self {
            aftersale_id: aftersale_id.into(),
            op_time,
        }
    }
}

/// The answer to [`DoudianAfterSaleCancelSendGoodsSuccessRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleCancelSendGoodsSuccessResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleCancelSendGoodsSuccessRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.CancelSendGoodsSuccess",
        path: "/afterSale/CancelSendGoodsSuccess",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "参数错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11002",
                label: "售后小助手策略未开启",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11003",
                label: "售后单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11004",
                label: "序列化失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "获取策略失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12001",
                label: "已由其他自动退款处理",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleCancelSendGoodsSuccessRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleCancelSendGoodsSuccessRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("op_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 1, &self.op_time);
    }
}

rt::impl_record!(DoudianAfterSaleCancelSendGoodsSuccessRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleCancelSendGoodsSuccessRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.op_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleCancelSendGoodsSuccessRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            op_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleCancelSendGoodsSuccessRequest, Self::blank());
