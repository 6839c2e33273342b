// @generated from doudian/superm/superm.createVirtualMobile.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取用户隐私小号 — `superm.createVirtualMobile`
///
/// Family: `superm` (the feature `superm`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermCreateVirtualMobileRequest;
///
/// let request = DoudianSupermCreateVirtualMobileRequest::new(1);
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
/// | 20000 | `isp.service-error:20100` | 系统错误 | wait, then repeat |
/// | 40002 | `isv.missing-parameter:40000` | 缺失必传参数 | mend the request |
/// | 40004 | `isv.parameter-invalid:40100` | 非法的请求参数 | mend the request |
/// | 50002 | `isv.business-failed:50202` | 数据转换错误 | mend the request |
/// | 50002 | `isv.business-failed:50203` | 配置信息错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermCreateVirtualMobileRequest {
    /// 店铺订单编号
    pub shop_order_id: i64,
}

impl DoudianSupermCreateVirtualMobileRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: i64) -> Self {
        Self { shop_order_id }
    }
}

/// The answer to [`DoudianSupermCreateVirtualMobileRequest`].
pub type DoudianSupermCreateVirtualMobileResponse = rt::DoudianResponse<
    DoudianSupermCreateVirtualMobileData,
>;

impl rt::DoudianRequest for DoudianSupermCreateVirtualMobileRequest {
    type Data = DoudianSupermCreateVirtualMobileData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.createVirtualMobile",
        path: "/superm/createVirtualMobile",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20100",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:40000",
                label: "缺失必传参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40100",
                label: "非法的请求参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50202",
                label: "数据转换错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50203",
                label: "配置信息错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermCreateVirtualMobileRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermCreateVirtualMobileRequest",
            &[rt::Field("shop_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianSupermCreateVirtualMobileRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermCreateVirtualMobileRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermCreateVirtualMobileRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermCreateVirtualMobileRequest, Self::blank());

/// Part of the answer to `superm.createVirtualMobile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermCreateVirtualMobileData {
    /// 虚拟号返回结果信息
    pub mobile_info: Option<DoudianSupermCreateVirtualMobileMobileInfo>,
}

impl rt::Encode for DoudianSupermCreateVirtualMobileData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermCreateVirtualMobileData",
            &[rt::Field("mobile_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.mobile_info);
    }
}

impl rt::Decode for DoudianSupermCreateVirtualMobileData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.mobile_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermCreateVirtualMobileData);

rt::impl_serde!(DoudianSupermCreateVirtualMobileData, Self::default());

/// Part of the answer to `superm.createVirtualMobile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermCreateVirtualMobileMobileInfo {
    /// 是否是新创建的虚拟号码
    pub is_new_create: Option<bool>,
    /// 虚拟号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile_virtual: Option<String>,
    /// 虚拟号码的过期时间
    pub expire_time: Option<String>,
}

impl rt::Encode for DoudianSupermCreateVirtualMobileMobileInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermCreateVirtualMobileMobileInfo",
            &[
                rt::Field("is_new_create", 0, &[]),
                rt::Field("mobile_virtual", rt::PII, &[]),
                rt::Field("expire_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.expire_time);
        rt::put(w, 0, &self.is_new_create);
        rt::put(w, 1, &self.mobile_virtual);
    }
}

impl rt::Decode for DoudianSupermCreateVirtualMobileMobileInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_new_create, r),
            1 => rt::get(&mut self.mobile_virtual, r),
            2 => rt::get(&mut self.expire_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermCreateVirtualMobileMobileInfo);

rt::impl_serde!(DoudianSupermCreateVirtualMobileMobileInfo, Self::default());
