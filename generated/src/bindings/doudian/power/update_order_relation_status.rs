// @generated from doudian/power/power.updateOrderRelationStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订购关系审核回传 — `power.updateOrderRelationStatus`
///
/// Family: `power` (the feature `power`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerUpdateOrderRelationStatusRequest;
///
/// let request = DoudianPowerUpdateOrderRelationStatusRequest::new(
///     "…",
///     1,
///     "…",
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:40002` | 系统异常 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:40001` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:40003` | 重复推送 | nothing: it is done |
/// | 50002 | `isv.business-failed:40100` | 其他错误 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerUpdateOrderRelationStatusRequest {
    /// 订购ID
    pub book_id: String,
    /// 店铺ID
    pub shop_id_compatible: i64,
    /// 网点编码
    pub netsite_code: String,
    /// 审核结果
    pub result: bool,
    /// 审核备注
    pub remark: Option<String>,
    /// 操作时间
    pub operation_time: String,
}

impl DoudianPowerUpdateOrderRelationStatusRequest {
    /// With the parameters that are required.
    pub fn new(
        book_id: impl Into<String>,
        shop_id_compatible: i64,
        netsite_code: impl Into<String>,
        result: bool,
        operation_time: impl Into<String>,
    ) -> Self {
        Self {
            book_id: book_id.into(),
            shop_id_compatible,
            netsite_code: netsite_code.into(),
            result,
            remark: None,
            operation_time: operation_time.into(),
        }
    }

    /// Sets `remark` (审核备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The answer to [`DoudianPowerUpdateOrderRelationStatusRequest`].
///
/// The platform promises no `data`.
pub type DoudianPowerUpdateOrderRelationStatusResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianPowerUpdateOrderRelationStatusRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.updateOrderRelationStatus",
        path: "/power/updateOrderRelationStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:40002",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:40001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40003",
                label: "重复推送",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40100",
                label: "其他错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianPowerUpdateOrderRelationStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerUpdateOrderRelationStatusRequest",
            &[
                rt::Field("book_id", rt::REQUIRED, &[]),
                rt::Field("shop_id_compatible", rt::REQUIRED, &[]),
                rt::Field("netsite_code", rt::REQUIRED, &[]),
                rt::Field("result", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("operation_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.book_id);
        rt::put(w, 2, &self.netsite_code);
        rt::put(w, 5, &self.operation_time);
        rt::put(w, 4, &self.remark);
        rt::put(w, 3, &self.result);
        rt::put(w, 1, &self.shop_id_compatible);
    }
}

rt::impl_record!(DoudianPowerUpdateOrderRelationStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerUpdateOrderRelationStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.book_id, r),
            1 => rt::get(&mut self.shop_id_compatible, r),
            2 => rt::get(&mut self.netsite_code, r),
            3 => rt::get(&mut self.result, r),
            4 => rt::get(&mut self.remark, r),
            5 => rt::get(&mut self.operation_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerUpdateOrderRelationStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            book_id: Default::default(),
            shop_id_compatible: Default::default(),
            netsite_code: Default::default(),
            result: Default::default(),
            remark: Default::default(),
            operation_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerUpdateOrderRelationStatusRequest, Self::blank());
