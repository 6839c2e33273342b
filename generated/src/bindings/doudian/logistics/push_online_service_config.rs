// @generated from doudian/logistics/logistics.pushOnlineServiceConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推送线上服务配置 — `logistics.pushOnlineServiceConfig`
///
/// No source describes the answer.
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianLogisticsPushOnlineServiceConfigRequest {
    /// `service_type`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub service_type: Option<i64>,
    /// `desc`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub desc: Option<String>,
    /// `is_auto_open`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_auto_open: Option<rt::Value>,
    /// `operator_name`, which the platform does not describe.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub operator_name: Option<String>,
    /// `operator_id`, which the platform does not describe.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub operator_id: Option<rt::Value>,
    /// `name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// `code`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub code: Option<rt::Value>,
    /// `route_list`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
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

    /// Sets `service_type`.
    #[must_use]
    pub fn service_type(mut self, service_type: i64) -> Self {
        self.service_type = Some(service_type);
        self
    }

    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets `is_auto_open`.
    #[must_use]
    pub fn is_auto_open(mut self, is_auto_open: impl Into<rt::Value>) -> Self {
        self.is_auto_open = Some(is_auto_open.into());
        self
    }

    /// Sets `operator_name`.
    #[must_use]
    pub fn operator_name(mut self, operator_name: impl Into<String>) -> Self {
        self.operator_name = Some(operator_name.into());
        self
    }

    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<rt::Value>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<rt::Value>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `route_list`.
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
    fn name(&self) -> &'static str {
        "DoudianLogisticsPushOnlineServiceConfigRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("service_type"),
            rt::Field::new("desc"),
            rt::Field::new("is_auto_open"),
            rt::Field::new("operator_name").pii(),
            rt::Field::new("operator_id").pii(),
            rt::Field::new("name"),
            rt::Field::new("code"),
            rt::Field::new("route_list"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianLogisticsPushOnlineServiceConfigRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianLogisticsPushOnlineServiceConfigAddress {
    /// `detail_address`, which the platform does not describe.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_address: Option<String>,
    /// `country_code`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub country_code: Option<String>,
    /// `district_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub district_name: Option<String>,
    /// `province_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_name: Option<String>,
    /// `street_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_name: Option<String>,
    /// `city_name`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_name: Option<String>,
}

impl DoudianLogisticsPushOnlineServiceConfigAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            detail_address: None,
            country_code: None,
            district_name: None,
            province_name: None,
            street_name: None,
            city_name: None,
        }
    }

    /// Sets `detail_address`.
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `district_name`.
    #[must_use]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets `province_name`.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets `street_name`.
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `city_name`.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsPushOnlineServiceConfigAddress {
    fn name(&self) -> &'static str {
        "DoudianLogisticsPushOnlineServiceConfigAddress"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("detail_address").pii(),
            rt::Field::new("country_code"),
            rt::Field::new("district_name"),
            rt::Field::new("province_name"),
            rt::Field::new("street_name"),
            rt::Field::new("city_name"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.city_name);
        rt::put(w, 1, &self.country_code);
        rt::put(w, 0, &self.detail_address);
        rt::put(w, 2, &self.district_name);
        rt::put(w, 3, &self.province_name);
        rt::put(w, 4, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsPushOnlineServiceConfigAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail_address, r),
            1 => rt::get(&mut self.country_code, r),
            2 => rt::get(&mut self.district_name, r),
            3 => rt::get(&mut self.province_name, r),
            4 => rt::get(&mut self.street_name, r),
            5 => rt::get(&mut self.city_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianLogisticsPushOnlineServiceConfigAddress);

rt::impl_serde!(DoudianLogisticsPushOnlineServiceConfigAddress, Self::default());

/// Part of the request `logistics.pushOnlineServiceConfig`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianLogisticsPushOnlineServiceConfigRoute {
    /// `send_address`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub send_address: Option<DoudianLogisticsPushOnlineServiceConfigAddress>,
    /// `rece_address`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub rece_address: Option<DoudianLogisticsPushOnlineServiceConfigAddress>,
}

impl DoudianLogisticsPushOnlineServiceConfigRoute {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            send_address: None,
            rece_address: None,
        }
    }

    /// Sets `send_address`.
    #[must_use]
    pub fn send_address(
        mut self,
        send_address: DoudianLogisticsPushOnlineServiceConfigAddress,
    ) -> Self {
        self.send_address = Some(send_address);
        self
    }

    /// Sets `rece_address`.
    #[must_use]
    pub fn rece_address(
        mut self,
        rece_address: DoudianLogisticsPushOnlineServiceConfigAddress,
    ) -> Self {
        self.rece_address = Some(rece_address);
        self
    }
}

impl rt::Encode for DoudianLogisticsPushOnlineServiceConfigRoute {
    fn name(&self) -> &'static str {
        "DoudianLogisticsPushOnlineServiceConfigRoute"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("send_address"),
            rt::Field::new("rece_address"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianLogisticsPushOnlineServiceConfigRoute);

rt::impl_serde!(DoudianLogisticsPushOnlineServiceConfigRoute, Self::default());
