// @generated from doudian/logistics/logistics.pushOnlineServiceConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianLogisticsAddress;

/// 推送线上服务配置 — `logistics.pushOnlineServiceConfig`
///
/// What it answers is not documented.
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsPushOnlineServiceConfigRequest;
///
/// let request = DoudianLogisticsPushOnlineServiceConfigRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsPushOnlineServiceConfigRequest {
    /// 服务类型
    ///
    /// Codes:
    ///
    /// - `0` 增值服务
    /// - `1` 产品类型
    pub service_type: Option<String>,
    /// 服务描述
    pub desc: Option<String>,
    /// 是否自动开通
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_auto_open: Option<i32>,
    /// 操作人名称
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator_name: Option<String>,
    /// 操作人ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator_id: Option<String>,
    /// 服务名称
    ///
    /// Also printed on the waybill.
    pub name: Option<String>,
    /// 服务编码
    pub code: Option<String>,
    /// 线路限制
    pub route_list: Option<Vec<DoudianLogisticsPushOnlineServiceConfigRoute>>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianLogisticsPushOnlineServiceConfigRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            service_type: None,
            desc: None,
            is_auto_open: None,
            operator_name: None,
            operator_id: None,
            name: None,
            code: None,
            route_list: None,
        }
    }

    /// Sets `service_type` (服务类型).
    #[must_use]
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets `desc` (服务描述).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets `is_auto_open` (是否自动开通).
    #[must_use]
    pub fn is_auto_open(mut self, is_auto_open: i32) -> Self {
        self.is_auto_open = Some(is_auto_open);
        self
    }

    /// Sets `operator_name` (操作人名称).
    #[must_use]
    pub fn operator_name(mut self, operator_name: impl Into<String>) -> Self {
        self.operator_name = Some(operator_name.into());
        self
    }

    /// Sets `operator_id` (操作人ID).
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets `name` (服务名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `code` (服务编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `route_list` (线路限制).
    #[must_use]
    pub fn route_list(
        mut self,
        route_list: impl Into<Vec<DoudianLogisticsPushOnlineServiceConfigRoute>>,
    ) -> Self {
        self.route_list = Some(route_list.into());
        self
    }
}

impl Default for DoudianLogisticsPushOnlineServiceConfigRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsPushOnlineServiceConfigRequest`].
pub type DoudianLogisticsPushOnlineServiceConfigResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianLogisticsPushOnlineServiceConfigRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.pushOnlineServiceConfig",
        path: "/logistics/pushOnlineServiceConfig",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsPushOnlineServiceConfigRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsPushOnlineServiceConfigRequest",
            &[
                rt::Field("service_type", 0, &["0", "1"]),
                rt::Field("desc", 0, &[]),
                rt::Field("is_auto_open", 0, &["0", "1"]),
                rt::Field("operator_name", rt::PII, &[]),
                rt::Field("operator_id", rt::PII, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("route_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.code);
        rt::put(w, 1, &self.desc);
        rt::put(w, 2, &self.is_auto_open);
        rt::put(w, 5, &self.name);
        rt::put(w, 4, &self.operator_id);
        rt::put(w, 3, &self.operator_name);
        rt::put(w, 7, &self.route_list);
        rt::put(w, 0, &self.service_type);
    }
}

rt::impl_record!(DoudianLogisticsPushOnlineServiceConfigRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsPushOnlineServiceConfigRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_type, r),
            1 => rt::get(&mut self.desc, r),
            2 => rt::get(&mut self.is_auto_open, r),
            3 => rt::get(&mut self.operator_name, r),
            4 => rt::get(&mut self.operator_id, r),
            5 => rt::get(&mut self.name, r),
            6 => rt::get(&mut self.code, r),
            7 => rt::get(&mut self.route_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsPushOnlineServiceConfigRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            service_type: Default::default(),
            desc: Default::default(),
            is_auto_open: Default::default(),
            operator_name: Default::default(),
            operator_id: Default::default(),
            name: Default::default(),
            code: Default::default(),
            route_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsPushOnlineServiceConfigRequest, Self::blank());

/// Part of the request `logistics.pushOnlineServiceConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsPushOnlineServiceConfigRoute {
    /// 寄件地址
    ///
    /// The country is always CHN; detail\_address has no effect so far and may be empty, street\_name is needed.
    pub send_address: Option<DoudianLogisticsAddress>,
    /// 收件地址
    pub rece_address: Option<DoudianLogisticsAddress>,
}

impl DoudianLogisticsPushOnlineServiceConfigRoute {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            send_address: None,
            rece_address: None,
        }
    }

    /// Sets `send_address` (寄件地址).
    #[must_use]
    pub fn send_address(mut self, send_address: DoudianLogisticsAddress) -> Self {
        self.send_address = Some(send_address);
        self
    }

    /// Sets `rece_address` (收件地址).
    #[must_use]
    pub fn rece_address(mut self, rece_address: DoudianLogisticsAddress) -> Self {
        self.rece_address = Some(rece_address);
        self
    }
}

impl rt::Encode for DoudianLogisticsPushOnlineServiceConfigRoute {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsPushOnlineServiceConfigRoute",
            &[rt::Field("send_address", 0, &[]), rt::Field("rece_address", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.rece_address);
        rt::put(w, 0, &self.send_address);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsPushOnlineServiceConfigRoute {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.send_address, r),
            1 => rt::get(&mut self.rece_address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsPushOnlineServiceConfigRoute);

rt::impl_serde!(DoudianLogisticsPushOnlineServiceConfigRoute, Self::default());
