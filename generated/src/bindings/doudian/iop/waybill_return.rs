// @generated from doudian/iop/iop.waybillReturn.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代发订单回传面单 — `iop.waybillReturn`
///
/// Family: `iop` (the feature `iop`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopWaybillReturnRequest;
///
/// let request = DoudianIopWaybillReturnRequest::new(1, "…");
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
/// | 20000 | `isp.service-error:88888` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:1000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10005` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10006` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:41002` | 代发单不存在 | mend the request |
/// | 50002 | `isv.business-failed:41003` | 缺默认发货地址 | mend the request |
/// | 50002 | `isv.business-failed:41007` | 发货件数不符 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopWaybillReturnRequest {
    /// 代打店铺ID
    pub user_id: i64,
    /// 代打订单ID
    pub distr_order_id: String,
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 物流单号
    pub track_no: Option<String>,
    /// `is_refund_reject` on the wire; it has no label.
    pub is_refund_reject: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianIopWaybillReturnRequest {
    /// With the parameters that are required.
    pub fn new(user_id: i64, distr_order_id: impl Into<String>) -> Self {
        Self {
            user_id,
            distr_order_id: distr_order_id.into(),
            company_code: None,
            track_no: None,
            is_refund_reject: None,
        }
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `track_no` (物流单号).
    #[must_use]
    pub fn track_no(mut self, track_no: impl Into<String>) -> Self {
        self.track_no = Some(track_no.into());
        self
    }

    /// Sets `is_refund_reject`.
    #[must_use]
    pub fn is_refund_reject(mut self, is_refund_reject: bool) -> Self {
        self.is_refund_reject = Some(is_refund_reject);
        self
    }
}

/// The answer to [`DoudianIopWaybillReturnRequest`].
pub type DoudianIopWaybillReturnResponse = rt::DoudianResponse<
    DoudianIopWaybillReturnData,
>;

impl rt::DoudianRequest for DoudianIopWaybillReturnRequest {
    type Data = DoudianIopWaybillReturnData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.waybillReturn",
        path: "/iop/waybillReturn",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:88888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10006",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41002",
                label: "代发单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41003",
                label: "缺默认发货地址",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:41007",
                label: "发货件数不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianIopWaybillReturnRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillReturnRequest",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("is_refund_reject", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_code);
        rt::put(w, 1, &self.distr_order_id);
        rt::put(w, 4, &self.is_refund_reject);
        rt::put(w, 3, &self.track_no);
        rt::put(w, 0, &self.user_id);
    }
}

rt::impl_record!(DoudianIopWaybillReturnRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillReturnRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.distr_order_id, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.track_no, r),
            4 => rt::get(&mut self.is_refund_reject, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopWaybillReturnRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            user_id: Default::default(),
            distr_order_id: Default::default(),
            company_code: Default::default(),
            track_no: Default::default(),
            is_refund_reject: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopWaybillReturnRequest, Self::blank());

/// Part of the answer to `iop.waybillReturn`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillReturnData {
    /// 结果
    pub return_result: bool,
    /// 包裹单号
    pub delivery_id: Option<String>,
}

impl rt::Encode for DoudianIopWaybillReturnData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillReturnData",
            &[
                rt::Field("return_result", rt::REQUIRED, &[]),
                rt::Field("delivery_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delivery_id);
        rt::put(w, 0, &self.return_result);
    }
}

impl rt::Decode for DoudianIopWaybillReturnData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.return_result, r),
            1 => rt::get(&mut self.delivery_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillReturnData);

rt::impl_serde!(DoudianIopWaybillReturnData, Self::default());
