// @generated from doudian/logistics/logistics.updateOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianWaybillItem;

/// 更新电子面单订单 — `logistics.updateOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsUpdateOrderRequest;
///
/// let request = DoudianLogisticsUpdateOrderRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:4008` | 内部数据格式非法 | wait, then repeat |
/// | 50002 | `isv.business-failed:10719` | 内部处理超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:10903` | 订单号不存在 | mend the request |
/// | 50002 | `isv.business-failed:15000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:200101` | 订单已揽收或完成 | do not repeat |
/// | 50002 | `isv.business-failed:817701` | 寄件地暂停寄递 | do not repeat |
/// | 50002 | `isv.business-failed:817702` | 目的地暂停寄递 | do not repeat |
/// | 50002 | `isv.business-failed:817703` | 暂不提供此产品寄递 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderRequest {
    /// 寄件人信息
    pub sender_info: Option<DoudianLogisticsUpdateOrderSenderInfo>,
    /// 收件人信息
    pub receiver_info: Option<DoudianLogisticsUpdateOrderReceiverInfo>,
    /// 物流服务商编码
    pub logistics_code: String,
    /// 运单号
    pub track_no: String,
    /// 商品明细列表
    pub items: Option<Vec<DoudianWaybillItem>>,
    /// 备注
    pub remark: Option<String>,
    /// 备用扩展字段
    pub extra: Option<String>,
    /// 用户ID
    ///
    /// The shop that took the number.
    pub user_id: Option<i64>,
    /// 总体积
    ///
    /// In whole centimetres: the volume, or length, width and height.
    pub volume: Option<String>,
    /// 总重量, in grams
    pub weight: Option<i64>,
    /// 仓
    pub warehouse: Option<DoudianLogisticsUpdateOrderWarehouse>,
}

impl DoudianLogisticsUpdateOrderRequest {
    /// With the parameters that are required.
    pub fn new(logistics_code: impl Into<String>, track_no: impl Into<String>) -> Self {
        Self {
            sender_info: None,
            receiver_info: None,
            logistics_code: logistics_code.into(),
            track_no: track_no.into(),
            items: None,
            remark: None,
            extra: None,
            user_id: None,
            volume: None,
            weight: None,
            warehouse: None,
        }
    }

    /// Sets `sender_info` (寄件人信息).
    #[must_use]
    pub fn sender_info(
        mut self,
        sender_info: DoudianLogisticsUpdateOrderSenderInfo,
    ) -> Self {
        self.sender_info = Some(sender_info);
        self
    }

    /// Sets `receiver_info` (收件人信息).
    #[must_use]
    pub fn receiver_info(
        mut self,
        receiver_info: DoudianLogisticsUpdateOrderReceiverInfo,
    ) -> Self {
        self.receiver_info = Some(receiver_info);
        self
    }

    /// Sets `items` (商品明细列表).
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<DoudianWaybillItem>>) -> Self {
        self.items = Some(items.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `extra` (备用扩展字段).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `user_id` (用户ID).
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `volume` (总体积).
    #[must_use]
    pub fn volume(mut self, volume: impl Into<String>) -> Self {
        self.volume = Some(volume.into());
        self
    }

    /// Sets `weight` (总重量).
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `warehouse` (仓).
    #[must_use]
    pub fn warehouse(mut self, warehouse: DoudianLogisticsUpdateOrderWarehouse) -> Self {
        self.warehouse = Some(warehouse);
        self
    }
}

/// The answer to [`DoudianLogisticsUpdateOrderRequest`].
pub type DoudianLogisticsUpdateOrderResponse = rt::DoudianResponse<
    DoudianLogisticsUpdateOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsUpdateOrderRequest {
    type Data = DoudianLogisticsUpdateOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.updateOrder",
        path: "/logistics/updateOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4008",
                label: "内部数据格式非法",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10719",
                label: "内部处理超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10903",
                label: "订单号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:15000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:200101",
                label: "订单已揽收或完成",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:817701",
                label: "寄件地暂停寄递",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:817702",
                label: "目的地暂停寄递",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:817703",
                label: "暂不提供此产品寄递",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsUpdateOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderRequest",
            &[
                rt::Field("sender_info", 0, &[]),
                rt::Field("receiver_info", 0, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("items", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("user_id", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("weight", 0, &[]),
                rt::Field("warehouse", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.extra);
        rt::put(w, 4, &self.items);
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 1, &self.receiver_info);
        rt::put(w, 5, &self.remark);
        rt::put(w, 0, &self.sender_info);
        rt::put(w, 3, &self.track_no);
        rt::put(w, 7, &self.user_id);
        rt::put(w, 8, &self.volume);
        rt::put(w, 10, &self.warehouse);
        rt::put(w, 9, &self.weight);
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsUpdateOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sender_info, r),
            1 => rt::get(&mut self.receiver_info, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.track_no, r),
            4 => rt::get(&mut self.items, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.extra, r),
            7 => rt::get(&mut self.user_id, r),
            8 => rt::get(&mut self.volume, r),
            9 => rt::get(&mut self.weight, r),
            10 => rt::get(&mut self.warehouse, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsUpdateOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sender_info: Default::default(),
            receiver_info: Default::default(),
            logistics_code: Default::default(),
            track_no: Default::default(),
            items: Default::default(),
            remark: Default::default(),
            extra: Default::default(),
            user_id: Default::default(),
            volume: Default::default(),
            weight: Default::default(),
            warehouse: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsUpdateOrderRequest, Self::blank());

/// Part of the request `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderAddress {
    /// 国家编码
    pub country_code: String,
    /// 省名称
    pub province_name: String,
    /// 市名称
    pub city_name: String,
    /// 区
    pub district_name: String,
    /// 街道名称
    ///
    /// Only together with street\_code.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 剩余详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: Option<String>,
    /// 省编码
    pub province_code: Option<String>,
    /// 市编码
    pub city_code: Option<String>,
    /// 区编码
    pub district_code: Option<String>,
    /// 街道编码
    pub street_code: Option<String>,
}

impl DoudianLogisticsUpdateOrderAddress {
    /// With the parameters that are required.
    pub fn new(
        country_code: impl Into<String>,
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        district_name: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            province_name: province_name.into(),
            city_name: city_name.into(),
            district_name: district_name.into(),
            street_name: None,
            detail_address: None,
            province_code: None,
            city_code: None,
            district_code: None,
            street_code: None,
        }
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `detail_address` (剩余详细地址).
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `city_code` (市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `district_code` (区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsUpdateOrderAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderAddress",
            &[
                rt::Field("country_code", rt::REQUIRED, &[]),
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("detail_address", rt::PII, &[]),
                rt::Field("province_code", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("street_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.city_code);
        rt::put(w, 2, &self.city_name);
        rt::put(w, 0, &self.country_code);
        rt::put(w, 5, &self.detail_address);
        rt::put(w, 8, &self.district_code);
        rt::put(w, 3, &self.district_name);
        rt::put(w, 6, &self.province_code);
        rt::put(w, 1, &self.province_name);
        rt::put(w, 9, &self.street_code);
        rt::put(w, 4, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsUpdateOrderAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.country_code, r),
            1 => rt::get(&mut self.province_name, r),
            2 => rt::get(&mut self.city_name, r),
            3 => rt::get(&mut self.district_name, r),
            4 => rt::get(&mut self.street_name, r),
            5 => rt::get(&mut self.detail_address, r),
            6 => rt::get(&mut self.province_code, r),
            7 => rt::get(&mut self.city_code, r),
            8 => rt::get(&mut self.district_code, r),
            9 => rt::get(&mut self.street_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderAddress);

rt::impl_serde!(DoudianLogisticsUpdateOrderAddress, Self::default());

/// Part of the request `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderContact {
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 固定电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
}

impl DoudianLogisticsUpdateOrderContact {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            name: None,
            phone: None,
            mobile: None,
        }
    }

    /// Sets `name` (姓名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phone` (固定电话).
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `mobile` (手机号).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsUpdateOrderContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderContact",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.mobile);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.phone);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsUpdateOrderContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.phone, r),
            2 => rt::get(&mut self.mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderContact);

rt::impl_serde!(DoudianLogisticsUpdateOrderContact, Self::default());

/// Part of the answer to `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderData {
    /// 运单号
    pub track_no: String,
    /// 分拣码
    pub sort_code: Option<String>,
    /// 集包地代码
    pub package_center_code: Option<String>,
    /// 集包名称
    pub package_center_name: Option<String>,
    /// 大头笔编码
    pub short_address_code: Option<String>,
    /// 大头笔名称
    pub short_address_name: Option<String>,
    /// 扩展字段
    pub extra_resp: Option<String>,
}

impl rt::Encode for DoudianLogisticsUpdateOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderData",
            &[
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("sort_code", 0, &[]),
                rt::Field("package_center_code", 0, &[]),
                rt::Field("package_center_name", 0, &[]),
                rt::Field("short_address_code", 0, &[]),
                rt::Field("short_address_name", 0, &[]),
                rt::Field("extra_resp", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.extra_resp);
        rt::put(w, 2, &self.package_center_code);
        rt::put(w, 3, &self.package_center_name);
        rt::put(w, 4, &self.short_address_code);
        rt::put(w, 5, &self.short_address_name);
        rt::put(w, 1, &self.sort_code);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsUpdateOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.sort_code, r),
            2 => rt::get(&mut self.package_center_code, r),
            3 => rt::get(&mut self.package_center_name, r),
            4 => rt::get(&mut self.short_address_code, r),
            5 => rt::get(&mut self.short_address_name, r),
            6 => rt::get(&mut self.extra_resp, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderData);

rt::impl_serde!(DoudianLogisticsUpdateOrderData, Self::default());

/// Part of the request `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderReceiverInfo {
    /// 收件人地址信息
    pub address: Option<DoudianLogisticsUpdateOrderAddress>,
    /// 收件人联系信息
    pub contact: Option<DoudianLogisticsUpdateOrderContact>,
}

impl DoudianLogisticsUpdateOrderReceiverInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            address: None,
            contact: None,
        }
    }

    /// Sets `address` (收件人地址信息).
    #[must_use]
    pub fn address(mut self, address: DoudianLogisticsUpdateOrderAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `contact` (收件人联系信息).
    #[must_use]
    pub fn contact(mut self, contact: DoudianLogisticsUpdateOrderContact) -> Self {
        self.contact = Some(contact);
        self
    }
}

impl rt::Encode for DoudianLogisticsUpdateOrderReceiverInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderReceiverInfo",
            &[rt::Field("address", 0, &[]), rt::Field("contact", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
        rt::put(w, 1, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsUpdateOrderReceiverInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            1 => rt::get(&mut self.contact, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderReceiverInfo);

rt::impl_serde!(DoudianLogisticsUpdateOrderReceiverInfo, Self::default());

/// Part of the request `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderSenderInfo {
    /// 寄件人联系信息
    pub contact: Option<DoudianLogisticsUpdateOrderContact>,
}

impl DoudianLogisticsUpdateOrderSenderInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self { contact: None }
    }

    /// Sets `contact` (寄件人联系信息).
    #[must_use]
    pub fn contact(mut self, contact: DoudianLogisticsUpdateOrderContact) -> Self {
        self.contact = Some(contact);
        self
    }
}

impl rt::Encode for DoudianLogisticsUpdateOrderSenderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderSenderInfo",
            &[rt::Field("contact", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsUpdateOrderSenderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderSenderInfo);

rt::impl_serde!(DoudianLogisticsUpdateOrderSenderInfo, Self::default());

/// Part of the request `logistics.updateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsUpdateOrderWarehouse {
    /// 是否总对总门店发货
    #[deprecated(note = "Has no effect; send false.")]
    pub is_sum_up: bool,
    /// 仓库订单号
    pub wh_order_no: Option<String>,
}

#[allow(deprecated)]
impl DoudianLogisticsUpdateOrderWarehouse {
    /// With the parameters that are required.
    pub fn new(is_sum_up: bool) -> Self {
        Self {
            is_sum_up,
            wh_order_no: None,
        }
    }

    /// Sets `wh_order_no` (仓库订单号).
    #[must_use]
    pub fn wh_order_no(mut self, wh_order_no: impl Into<String>) -> Self {
        self.wh_order_no = Some(wh_order_no.into());
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianLogisticsUpdateOrderWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsUpdateOrderWarehouse",
            &[
                rt::Field("is_sum_up", rt::REQUIRED, &[]),
                rt::Field("wh_order_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_sum_up);
        rt::put(w, 1, &self.wh_order_no);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianLogisticsUpdateOrderWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_sum_up, r),
            1 => rt::get(&mut self.wh_order_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsUpdateOrderWarehouse);

rt::impl_serde!(DoudianLogisticsUpdateOrderWarehouse, Self::default());
