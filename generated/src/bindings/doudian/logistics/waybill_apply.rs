// @generated from doudian/logistics/logistics.waybillApply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 电子面单打印数据 — `logistics.waybillApply`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsWaybillApplyRequest, DoudianLogisticsWaybillApplyWaybillApply};
///
/// let request = DoudianLogisticsWaybillApplyRequest::new([
///     DoudianLogisticsWaybillApplyWaybillApply::new("…", "…"),
/// ]);
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
/// | 20000 | `isp.service-error:100101` | 获取订单信息失败 | wait, then repeat |
/// | 20000 | `isp.service-error:100102` | 查询密钥失败 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:1001` | 参数有误 | mend the request |
/// | 50002 | `isv.business-failed:1003` | 运单号有误 | mend the request |
/// | 50002 | `isv.business-failed:100106` | 系统错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillApplyRequest {
    /// 运单信息
    pub waybill_applies: Vec<DoudianLogisticsWaybillApplyWaybillApply>,
}

impl DoudianLogisticsWaybillApplyRequest {
    /// With the parameters that are required.
    pub fn new(
        waybill_applies: impl Into<Vec<DoudianLogisticsWaybillApplyWaybillApply>>,
    ) -> Self {
        Self {
            waybill_applies: waybill_applies.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsWaybillApplyRequest`].
pub type DoudianLogisticsWaybillApplyResponse = rt::DoudianResponse<
    DoudianLogisticsWaybillApplyData,
>;

impl rt::DoudianRequest for DoudianLogisticsWaybillApplyRequest {
    type Data = DoudianLogisticsWaybillApplyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.waybillApply",
        path: "/logistics/waybillApply",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100101",
                label: "获取订单信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100102",
                label: "查询密钥失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:1001",
                label: "参数有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1003",
                label: "运单号有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100106",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsWaybillApplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillApplyRequest",
            &[rt::Field("waybill_applies", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.waybill_applies);
    }
}

rt::impl_record!(DoudianLogisticsWaybillApplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsWaybillApplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_applies, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsWaybillApplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_applies: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsWaybillApplyRequest, Self::blank());

/// Part of the answer to `logistics.waybillApply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillApplyData {
    /// 正常返回结构体
    pub waybill_infos: Vec<DoudianLogisticsWaybillApplyWaybillInfo>,
    /// 错误返回结构体
    pub err_infos: Vec<DoudianLogisticsWaybillApplyErrInfo>,
}

impl rt::Encode for DoudianLogisticsWaybillApplyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillApplyData",
            &[rt::Field("waybill_infos", 0, &[]), rt::Field("err_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_infos);
        rt::put(w, 0, &self.waybill_infos);
    }
}

impl rt::Decode for DoudianLogisticsWaybillApplyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_infos, r),
            1 => rt::get(&mut self.err_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillApplyData);

rt::impl_serde!(DoudianLogisticsWaybillApplyData, Self::default());

/// Part of the answer to `logistics.waybillApply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillApplyErrInfo {
    /// 运单号
    pub track_no: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 错误码
    pub err_code: Option<i32>,
    /// 错误信息
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianLogisticsWaybillApplyErrInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillApplyErrInfo",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.err_code);
        rt::put(w, 3, &self.err_msg);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsWaybillApplyErrInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.err_code, r),
            3 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillApplyErrInfo);

rt::impl_serde!(DoudianLogisticsWaybillApplyErrInfo, Self::default());

/// Part of the request `logistics.waybillApply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillApplyWaybillApply {
    /// 物流公司编码
    pub logistics_code: String,
    /// 运单号
    pub track_no: String,
}

impl DoudianLogisticsWaybillApplyWaybillApply {
    /// With the parameters that are required.
    pub fn new(logistics_code: impl Into<String>, track_no: impl Into<String>) -> Self {
        Self {
            logistics_code: logistics_code.into(),
            track_no: track_no.into(),
        }
    }
}

impl rt::Encode for DoudianLogisticsWaybillApplyWaybillApply {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillApplyWaybillApply",
            &[
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 1, &self.track_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsWaybillApplyWaybillApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillApplyWaybillApply);

rt::impl_serde!(DoudianLogisticsWaybillApplyWaybillApply, Self::default());

/// Part of the answer to `logistics.waybillApply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillApplyWaybillInfo {
    /// 订单号
    pub order_id: Option<String>,
    /// 运单号
    pub track_no: Option<String>,
    /// 加密的面单数据
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub print_data: Option<String>,
    /// 签名信息
    pub sign: Option<String>,
}

impl rt::Encode for DoudianLogisticsWaybillApplyWaybillInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillApplyWaybillInfo",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("print_data", rt::PII, &[]),
                rt::Field("sign", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.print_data);
        rt::put(w, 3, &self.sign);
        rt::put(w, 1, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsWaybillApplyWaybillInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.print_data, r),
            3 => rt::get(&mut self.sign, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillApplyWaybillInfo);

rt::impl_serde!(DoudianLogisticsWaybillApplyWaybillInfo, Self::default());
