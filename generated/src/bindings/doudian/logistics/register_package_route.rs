// @generated from doudian/logistics/logistics.registerPackageRoute.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 订阅包裹轨迹 — `logistics.registerPackageRoute`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsRegisterPackageRouteCargo, DoudianLogisticsRegisterPackageRouteRequest};
///
/// let request = DoudianLogisticsRegisterPackageRouteRequest::new(
///     "…",
///     "…",
///     "…",
///     [DoudianLogisticsRegisterPackageRouteCargo::new(1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteRequest {
    /// 物流商
    pub express: String,
    /// 运单号
    pub track_no: String,
    /// 外部单据ID
    pub outer_order_id: Option<String>,
    /// 外部子单据ID
    pub outer_sub_order_id: Option<String>,
    /// 回调url
    pub callback_url: String,
    /// 收件人
    pub receiver: Option<DoudianLogisticsRegisterPackageRouteParty>,
    /// 寄件人
    pub sender: Option<DoudianLogisticsRegisterPackageRouteParty>,
    /// 货品列表
    pub cargo_list: Vec<DoudianLogisticsRegisterPackageRouteCargo>,
    /// 扩展信息
    pub extend: Option<BTreeMap<String, String>>,
}

impl DoudianLogisticsRegisterPackageRouteRequest {
    /// With the parameters that are required.
    pub fn new(
        express: impl Into<String>,
        track_no: impl Into<String>,
        callback_url: impl Into<String>,
        cargo_list: impl Into<Vec<DoudianLogisticsRegisterPackageRouteCargo>>,
    ) -> Self {
        Self {
            express: express.into(),
            track_no: track_no.into(),
            outer_order_id: None,
            outer_sub_order_id: None,
            callback_url: callback_url.into(),
            receiver: None,
            sender: None,
            cargo_list: cargo_list.into(),
            extend: None,
        }
    }

    /// Sets `outer_order_id` (外部单据ID).
    #[must_use]
    pub fn outer_order_id(mut self, outer_order_id: impl Into<String>) -> Self {
        self.outer_order_id = Some(outer_order_id.into());
        self
    }

    /// Sets `outer_sub_order_id` (外部子单据ID).
    #[must_use]
    pub fn outer_sub_order_id(mut self, outer_sub_order_id: impl Into<String>) -> Self {
        self.outer_sub_order_id = Some(outer_sub_order_id.into());
        self
    }

    /// Sets `receiver` (收件人).
    #[must_use]
    pub fn receiver(
        mut self,
        receiver: DoudianLogisticsRegisterPackageRouteParty,
    ) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sets `sender` (寄件人).
    #[must_use]
    pub fn sender(mut self, sender: DoudianLogisticsRegisterPackageRouteParty) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets `extend` (扩展信息).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

/// The answer to [`DoudianLogisticsRegisterPackageRouteRequest`].
///
/// The platform promises no `data`.
pub type DoudianLogisticsRegisterPackageRouteResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianLogisticsRegisterPackageRouteRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.registerPackageRoute",
        path: "/logistics/registerPackageRoute",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteRequest",
            &[
                rt::Field("express", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("outer_order_id", 0, &[]),
                rt::Field("outer_sub_order_id", 0, &[]),
                rt::Field("callback_url", rt::REQUIRED, &[]),
                rt::Field("receiver", 0, &[]),
                rt::Field("sender", 0, &[]),
                rt::Field("cargo_list", rt::REQUIRED, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.callback_url);
        rt::put(w, 7, &self.cargo_list);
        rt::put(w, 0, &self.express);
        rt::put(w, 8, &self.extend);
        rt::put(w, 2, &self.outer_order_id);
        rt::put(w, 3, &self.outer_sub_order_id);
        rt::put(w, 5, &self.receiver);
        rt::put(w, 6, &self.sender);
        rt::put(w, 1, &self.track_no);
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express, r),
            1 => rt::get(&mut self.track_no, r),
            2 => rt::get(&mut self.outer_order_id, r),
            3 => rt::get(&mut self.outer_sub_order_id, r),
            4 => rt::get(&mut self.callback_url, r),
            5 => rt::get(&mut self.receiver, r),
            6 => rt::get(&mut self.sender, r),
            7 => rt::get(&mut self.cargo_list, r),
            8 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsRegisterPackageRouteRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            express: Default::default(),
            track_no: Default::default(),
            outer_order_id: Default::default(),
            outer_sub_order_id: Default::default(),
            callback_url: Default::default(),
            receiver: Default::default(),
            sender: Default::default(),
            cargo_list: Default::default(),
            extend: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsRegisterPackageRouteRequest, Self::blank());

/// Part of the request `logistics.registerPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteAddress {
    /// 省
    pub province: Option<DoudianLogisticsRegisterPackageRouteRegion>,
    /// 市
    pub city: Option<DoudianLogisticsRegisterPackageRouteRegion>,
    /// 区
    pub town: Option<DoudianLogisticsRegisterPackageRouteRegion>,
    /// 街道
    pub street: Option<DoudianLogisticsRegisterPackageRouteRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: String,
}

impl DoudianLogisticsRegisterPackageRouteAddress {
    /// With the parameters that are required.
    pub fn new(detail: impl Into<String>) -> Self {
        Self {
            province: None,
            city: None,
            town: None,
            street: None,
            detail: detail.into(),
        }
    }

    /// Sets `province` (省).
    #[must_use]
    pub fn province(
        mut self,
        province: DoudianLogisticsRegisterPackageRouteRegion,
    ) -> Self {
        self.province = Some(province);
        self
    }

    /// Sets `city` (市).
    #[must_use]
    pub fn city(mut self, city: DoudianLogisticsRegisterPackageRouteRegion) -> Self {
        self.city = Some(city);
        self
    }

    /// Sets `town` (区).
    #[must_use]
    pub fn town(mut self, town: DoudianLogisticsRegisterPackageRouteRegion) -> Self {
        self.town = Some(town);
        self
    }

    /// Sets `street` (街道).
    #[must_use]
    pub fn street(mut self, street: DoudianLogisticsRegisterPackageRouteRegion) -> Self {
        self.street = Some(street);
        self
    }
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteAddress",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", 0, &[]),
                rt::Field("detail", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 4, &self.detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteAddress);

rt::impl_serde!(DoudianLogisticsRegisterPackageRouteAddress, Self::default());

/// Part of the request `logistics.registerPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteCargo {
    /// 名称
    pub name: Option<String>,
    /// 数量
    pub quantity: Option<i32>,
    /// 体积
    pub volume: Option<i32>,
    /// 总重
    pub total_weight: i32,
    /// 净重
    pub total_net_weight: i32,
    /// 单位
    pub unit: Option<String>,
}

impl DoudianLogisticsRegisterPackageRouteCargo {
    /// With the parameters that are required.
    pub fn new(total_weight: i32, total_net_weight: i32) -> Self {
        Self {
            name: None,
            quantity: None,
            volume: None,
            total_weight,
            total_net_weight,
            unit: None,
        }
    }

    /// Sets `name` (名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `quantity` (数量).
    #[must_use]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `volume` (体积).
    #[must_use]
    pub fn volume(mut self, volume: i32) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `unit` (单位).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteCargo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteCargo",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("quantity", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("total_weight", rt::REQUIRED, &[]),
                rt::Field("total_net_weight", rt::REQUIRED, &[]),
                rt::Field("unit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.quantity);
        rt::put(w, 4, &self.total_net_weight);
        rt::put(w, 3, &self.total_weight);
        rt::put(w, 5, &self.unit);
        rt::put(w, 2, &self.volume);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteCargo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.quantity, r),
            2 => rt::get(&mut self.volume, r),
            3 => rt::get(&mut self.total_weight, r),
            4 => rt::get(&mut self.total_net_weight, r),
            5 => rt::get(&mut self.unit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteCargo);

rt::impl_serde!(DoudianLogisticsRegisterPackageRouteCargo, Self::default());

/// Part of the request `logistics.registerPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteContact {
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: String,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: String,
    /// 邮箱
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub email: Option<String>,
}

impl DoudianLogisticsRegisterPackageRouteContact {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            phone: phone.into(),
            email: None,
        }
    }

    /// Sets `email` (邮箱).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteContact",
            &[
                rt::Field("name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("phone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("email", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.email);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.phone);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.phone, r),
            2 => rt::get(&mut self.email, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteContact);

rt::impl_serde!(DoudianLogisticsRegisterPackageRouteContact, Self::default());

/// Part of the request `logistics.registerPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteParty {
    /// 联系人
    pub contact: Option<DoudianLogisticsRegisterPackageRouteContact>,
    /// 地址
    pub address: Option<DoudianLogisticsRegisterPackageRouteAddress>,
}

impl DoudianLogisticsRegisterPackageRouteParty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            contact: None,
            address: None,
        }
    }

    /// Sets `contact` (联系人).
    #[must_use]
    pub fn contact(
        mut self,
        contact: DoudianLogisticsRegisterPackageRouteContact,
    ) -> Self {
        self.contact = Some(contact);
        self
    }

    /// Sets `address` (地址).
    #[must_use]
    pub fn address(
        mut self,
        address: DoudianLogisticsRegisterPackageRouteAddress,
    ) -> Self {
        self.address = Some(address);
        self
    }
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteParty",
            &[rt::Field("contact", 0, &[]), rt::Field("address", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address);
        rt::put(w, 0, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact, r),
            1 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteParty);

rt::impl_serde!(DoudianLogisticsRegisterPackageRouteParty, Self::default());

/// Part of the request `logistics.registerPackageRoute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsRegisterPackageRouteRegion {
    /// 名称
    pub name: String,
    /// 编码
    pub code: Option<String>,
}

impl DoudianLogisticsRegisterPackageRouteRegion {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: None,
        }
    }

    /// Sets `code` (编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsRegisterPackageRouteRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsRegisterPackageRouteRegion",
            &[rt::Field("name", rt::REQUIRED, &[]), rt::Field("code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 0, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsRegisterPackageRouteRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsRegisterPackageRouteRegion);

rt::impl_serde!(DoudianLogisticsRegisterPackageRouteRegion, Self::default());
