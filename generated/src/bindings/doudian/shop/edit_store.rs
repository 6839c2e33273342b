// @generated from doudian/shop/shop.editStore.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianDayTimes;

/// 编辑门店 — `shop.editStore`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopEditStoreRequest;
///
/// let request = DoudianShopEditStoreRequest::new(1);
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
/// | 50002 | `isv.business-failed:8` | 门店不存在 | mend the request |
/// | 50002 | `isv.business-failed:9` | 已有审核中的记录 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopEditStoreRequest {
    /// 门店ID
    pub store_id: i64,
    /// 门店名
    pub name: Option<String>,
    /// 自用编码
    pub store_code: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 省
    pub province: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 区
    pub district: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact: Option<String>,
    /// 营业时间
    pub open_time: Option<DoudianDayTimes>,
}

impl DoudianShopEditStoreRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self {
            store_id,
            name: None,
            store_code: None,
            longitude: None,
            latitude: None,
            province: None,
            city: None,
            district: None,
            address: None,
            contact: None,
            open_time: None,
        }
    }

    /// Sets `name` (门店名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `store_code` (自用编码).
    #[must_use]
    pub fn store_code(mut self, store_code: impl Into<String>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets `longitude` (经度).
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets `latitude` (纬度).
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets `province` (省).
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets `city` (市).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `district` (区).
    #[must_use]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets `address` (详细地址).
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `contact` (电话).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets `open_time` (营业时间).
    #[must_use]
    pub fn open_time(mut self, open_time: DoudianDayTimes) -> Self {
        self.open_time = Some(open_time);
        self
    }
}

/// The answer to [`DoudianShopEditStoreRequest`].
///
/// The platform promises no `data`.
pub type DoudianShopEditStoreResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianShopEditStoreRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.editStore",
        path: "/shop/editStore",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8",
                label: "门店不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9",
                label: "已有审核中的记录",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianShopEditStoreRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopEditStoreRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("store_code", 0, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("open_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.address);
        rt::put(w, 6, &self.city);
        rt::put(w, 9, &self.contact);
        rt::put(w, 7, &self.district);
        rt::put(w, 4, &self.latitude);
        rt::put(w, 3, &self.longitude);
        rt::put(w, 1, &self.name);
        rt::put(w, 10, &self.open_time);
        rt::put(w, 5, &self.province);
        rt::put(w, 2, &self.store_code);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopEditStoreRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopEditStoreRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.store_code, r),
            3 => rt::get(&mut self.longitude, r),
            4 => rt::get(&mut self.latitude, r),
            5 => rt::get(&mut self.province, r),
            6 => rt::get(&mut self.city, r),
            7 => rt::get(&mut self.district, r),
            8 => rt::get(&mut self.address, r),
            9 => rt::get(&mut self.contact, r),
            10 => rt::get(&mut self.open_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopEditStoreRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            name: Default::default(),
            store_code: Default::default(),
            longitude: Default::default(),
            latitude: Default::default(),
            province: Default::default(),
            city: Default::default(),
            district: Default::default(),
            address: Default::default(),
            contact: Default::default(),
            open_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopEditStoreRequest, Self::blank());
