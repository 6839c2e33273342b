// @generated from doudian/logistics/logistics.waybillOrderInfoQuery.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 物流运单信息查询 — `logistics.waybillOrderInfoQuery`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsWaybillOrderInfoQueryRequest;
///
/// let request = DoudianLogisticsWaybillOrderInfoQueryRequest::new();
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
/// | 20000 | `isp.service-error:11004` | 内部服务异常 | wait, then repeat |
/// | 20000 | `isp.service-error:11404` | 组件异常 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:11000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:11009` | 手机号码不存在 | mend the request |
/// | 50002 | `isv.business-failed:11016` | 未查询到用户信息 | mend the request |
/// | 50002 | `isv.business-failed:11017` | 获取授权信息异常 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillOrderInfoQueryRequest {
    /// 快递运单号
    pub waybill_code: Option<String>,
    /// 快递承运公司
    pub express_company: Option<String>,
}

impl DoudianLogisticsWaybillOrderInfoQueryRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            waybill_code: None,
            express_company: None,
        }
    }

    /// Sets `waybill_code` (快递运单号).
    #[must_use]
    pub fn waybill_code(mut self, waybill_code: impl Into<String>) -> Self {
        self.waybill_code = Some(waybill_code.into());
        self
    }

    /// Sets `express_company` (快递承运公司).
    #[must_use]
    pub fn express_company(mut self, express_company: impl Into<String>) -> Self {
        self.express_company = Some(express_company.into());
        self
    }
}

impl Default for DoudianLogisticsWaybillOrderInfoQueryRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsWaybillOrderInfoQueryRequest`].
pub type DoudianLogisticsWaybillOrderInfoQueryResponse = rt::DoudianResponse<
    DoudianLogisticsWaybillOrderInfoQueryData,
>;

impl rt::DoudianRequest for DoudianLogisticsWaybillOrderInfoQueryRequest {
    type Data = DoudianLogisticsWaybillOrderInfoQueryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.waybillOrderInfoQuery",
        path: "/logistics/waybillOrderInfoQuery",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:11004",
                label: "内部服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:11404",
                label: "组件异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11009",
                label: "手机号码不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11016",
                label: "未查询到用户信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11017",
                label: "获取授权信息异常",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsWaybillOrderInfoQueryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillOrderInfoQueryRequest",
            &[rt::Field("waybill_code", 0, &[]), rt::Field("express_company", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 0, &self.waybill_code);
    }
}

rt::impl_record!(DoudianLogisticsWaybillOrderInfoQueryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsWaybillOrderInfoQueryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express_company, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsWaybillOrderInfoQueryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_code: Default::default(),
            express_company: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsWaybillOrderInfoQueryRequest, Self::blank());

/// Part of the answer to `logistics.waybillOrderInfoQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillOrderInfoQueryContact {
    /// 脱敏姓名
    ///
    /// Kept for later and empty so far.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 脱敏手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 是否虚拟号
    pub is_virtual_no: Option<String>,
    /// 虚拟号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub virtual_no: Option<String>,
    /// 虚拟号状态
    pub virtual_status: Option<String>,
    /// 是否授权
    pub auth_flag: Option<String>,
    /// 授权开始时间
    pub auth_start_time: Option<String>,
    /// 授权结束时间
    pub auth_end_time: Option<String>,
}

impl rt::Encode for DoudianLogisticsWaybillOrderInfoQueryContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillOrderInfoQueryContact",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("is_virtual_no", 0, &[]),
                rt::Field("virtual_no", rt::PII, &[]),
                rt::Field("virtual_status", 0, &[]),
                rt::Field("auth_flag", 0, &[]),
                rt::Field("auth_start_time", 0, &[]),
                rt::Field("auth_end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.auth_end_time);
        rt::put(w, 5, &self.auth_flag);
        rt::put(w, 6, &self.auth_start_time);
        rt::put(w, 2, &self.is_virtual_no);
        rt::put(w, 1, &self.mobile);
        rt::put(w, 0, &self.name);
        rt::put(w, 3, &self.virtual_no);
        rt::put(w, 4, &self.virtual_status);
    }
}

impl rt::Decode for DoudianLogisticsWaybillOrderInfoQueryContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.mobile, r),
            2 => rt::get(&mut self.is_virtual_no, r),
            3 => rt::get(&mut self.virtual_no, r),
            4 => rt::get(&mut self.virtual_status, r),
            5 => rt::get(&mut self.auth_flag, r),
            6 => rt::get(&mut self.auth_start_time, r),
            7 => rt::get(&mut self.auth_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillOrderInfoQueryContact);

rt::impl_serde!(DoudianLogisticsWaybillOrderInfoQueryContact, Self::default());

/// Part of the answer to `logistics.waybillOrderInfoQuery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsWaybillOrderInfoQueryData {
    /// 是否平台包裹
    pub is_bytedance_waybill: Option<String>,
    /// 是否字节面单
    pub is_bytedance_dec: Option<String>,
    /// 发件人信息
    pub sender: Option<DoudianLogisticsWaybillOrderInfoQueryContact>,
    /// 收件人信息
    pub receiver: Option<DoudianLogisticsWaybillOrderInfoQueryContact>,
    /// 是否为隐私面单
    pub privacy_flag: Option<String>,
}

impl rt::Encode for DoudianLogisticsWaybillOrderInfoQueryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsWaybillOrderInfoQueryData",
            &[
                rt::Field("is_bytedance_waybill", 0, &[]),
                rt::Field("is_bytedance_dec", 0, &[]),
                rt::Field("sender", 0, &[]),
                rt::Field("receiver", 0, &[]),
                rt::Field("privacy_flag", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_bytedance_dec);
        rt::put(w, 0, &self.is_bytedance_waybill);
        rt::put(w, 4, &self.privacy_flag);
        rt::put(w, 3, &self.receiver);
        rt::put(w, 2, &self.sender);
    }
}

impl rt::Decode for DoudianLogisticsWaybillOrderInfoQueryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_bytedance_waybill, r),
            1 => rt::get(&mut self.is_bytedance_dec, r),
            2 => rt::get(&mut self.sender, r),
            3 => rt::get(&mut self.receiver, r),
            4 => rt::get(&mut self.privacy_flag, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsWaybillOrderInfoQueryData);

rt::impl_serde!(DoudianLogisticsWaybillOrderInfoQueryData, Self::default());
