// @generated from doudian/power/power.isByteDancePackage.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 判断平台包裹 — `power.isByteDancePackage`
///
/// Family: `power` (the feature `power`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerIsByteDancePackageRequest;
///
/// let request = DoudianPowerIsByteDancePackageRequest::new();
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
/// | 50002 | `isv.business-failed:11000` | 快递公司为空 | mend the request |
/// | 50002 | `isv.business-failed:11003` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:11004` | 不支持该物流服务商 | mend the request |
/// | 50002 | `isv.business-failed:11009` | 手机号不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerIsByteDancePackageRequest {
    /// 运单号
    pub waybill_code: Option<String>,
    /// 快递公司
    pub express_company: Option<String>,
}

impl DoudianPowerIsByteDancePackageRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            waybill_code: None,
            express_company: None,
        }
    }

    /// Sets `waybill_code` (运单号).
    #[must_use]
    pub fn waybill_code(mut self, waybill_code: impl Into<String>) -> Self {
        self.waybill_code = Some(waybill_code.into());
        self
    }

    /// Sets `express_company` (快递公司).
    #[must_use]
    pub fn express_company(mut self, express_company: impl Into<String>) -> Self {
        self.express_company = Some(express_company.into());
        self
    }
}

impl Default for DoudianPowerIsByteDancePackageRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianPowerIsByteDancePackageRequest`].
pub type DoudianPowerIsByteDancePackageResponse = rt::DoudianResponse<
    DoudianPowerIsByteDancePackageData,
>;

impl rt::DoudianRequest for DoudianPowerIsByteDancePackageRequest {
    type Data = DoudianPowerIsByteDancePackageData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.isByteDancePackage",
        path: "/power/isByteDancePackage",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11000",
                label: "快递公司为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11004",
                label: "不支持该物流服务商",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11009",
                label: "手机号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianPowerIsByteDancePackageRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerIsByteDancePackageRequest",
            &[rt::Field("waybill_code", 0, &[]), rt::Field("express_company", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express_company);
        rt::put(w, 0, &self.waybill_code);
    }
}

rt::impl_record!(DoudianPowerIsByteDancePackageRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerIsByteDancePackageRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express_company, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerIsByteDancePackageRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_code: Default::default(),
            express_company: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerIsByteDancePackageRequest, Self::blank());

/// Part of the answer to `power.isByteDancePackage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerIsByteDancePackageContact {
    /// 脱敏姓名
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
}

impl rt::Encode for DoudianPowerIsByteDancePackageContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerIsByteDancePackageContact",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("is_virtual_no", 0, &[]),
                rt::Field("virtual_no", rt::PII, &[]),
                rt::Field("virtual_status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.is_virtual_no);
        rt::put(w, 1, &self.mobile);
        rt::put(w, 0, &self.name);
        rt::put(w, 3, &self.virtual_no);
        rt::put(w, 4, &self.virtual_status);
    }
}

impl rt::Decode for DoudianPowerIsByteDancePackageContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.mobile, r),
            2 => rt::get(&mut self.is_virtual_no, r),
            3 => rt::get(&mut self.virtual_no, r),
            4 => rt::get(&mut self.virtual_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerIsByteDancePackageContact);

rt::impl_serde!(DoudianPowerIsByteDancePackageContact, Self::default());

/// Part of the answer to `power.isByteDancePackage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerIsByteDancePackageData {
    /// 是否字节包裹
    pub is_bytedance_waybill: Option<String>,
    /// 是否字节面单
    pub is_bytedance_dec: Option<String>,
    /// 寄件人信息
    pub sender: Option<DoudianPowerIsByteDancePackageContact>,
    /// 收件人信息
    pub receiver: Option<DoudianPowerIsByteDancePackageContact>,
    /// 是否隐私面单
    pub privacy_flag: Option<String>,
}

impl rt::Encode for DoudianPowerIsByteDancePackageData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerIsByteDancePackageData",
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

impl rt::Decode for DoudianPowerIsByteDancePackageData {
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

rt::impl_record!(DoudianPowerIsByteDancePackageData);

rt::impl_serde!(DoudianPowerIsByteDancePackageData, Self::default());
