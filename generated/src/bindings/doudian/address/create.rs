// @generated from doudian/address/address.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建地址库 — `address.create`
///
/// Family: `address` (the feature `address`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianAddressCreateAddress, DoudianAddressCreateRequest};
///
/// let request = DoudianAddressCreateRequest::new(
///     DoudianAddressCreateAddress::new("…", 1, 1, 1, "…", 1, 0),
/// );
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
/// | 40004 | `isv.parameter-invalid:4000` | 联系人超字数 | mend the request |
/// | 40004 | `isv.parameter-invalid:6000` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:100002` | 地址记录已存在 | nothing: it is done |
/// | 40004 | `isv.parameter-invalid:100003` | 新建地址达上限 | do not repeat |
/// | 50002 | `isv.business-failed:5001` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:100001` | 操作过于频繁 | wait, then repeat |
/// | 50002 | `isv.business-failed:100009` | 不支持该区号 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressCreateRequest {
    /// 地址信息
    pub address: DoudianAddressCreateAddress,
    /// 门店ID
    ///
    /// Only for the address of a store.
    pub store_id: Option<i64>,
}

impl DoudianAddressCreateRequest {
    /// With the parameters that are required.
    pub fn new(address: DoudianAddressCreateAddress) -> Self {
        Self { address, store_id: None }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianAddressCreateRequest`].
pub type DoudianAddressCreateResponse = rt::DoudianResponse<DoudianAddressCreateData>;

impl rt::DoudianRequest for DoudianAddressCreateRequest {
    type Data = DoudianAddressCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.create",
        path: "/address/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4000",
                label: "联系人超字数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:6000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100002",
                label: "地址记录已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100003",
                label: "新建地址达上限",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5001",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100001",
                label: "操作过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100009",
                label: "不支持该区号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAddressCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressCreateRequest",
            &[rt::Field("address", rt::REQUIRED, &[]), rt::Field("store_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
        rt::put(w, 1, &self.store_id);
    }
}

rt::impl_record!(DoudianAddressCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            1 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            address: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressCreateRequest, Self::blank());

/// Part of the request `address.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressCreateAddress {
    /// 联系人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: String,
    /// 手机号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 省份ID
    pub province_id: i64,
    /// 城市ID
    pub city_id: i64,
    /// 区ID
    pub town_id: i64,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: String,
    /// 街道ID
    pub street_id: i64,
    /// 联系方式类型
    ///
    /// Codes:
    ///
    /// - `0` 手机
    /// - `1` 普通座机
    /// - `2` 企业座机
    pub link_type: i32,
    /// 座机号码
    ///
    /// 区号-座机号-分机号, the last part optional; 400, 800 and 95 numbers in one piece.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub fixed_phone: Option<String>,
    /// 售后备注
    ///
    /// At most 200 characters.
    pub remark: Option<String>,
}

impl DoudianAddressCreateAddress {
    /// With the parameters that are required.
    pub fn new(
        user_name: impl Into<String>,
        province_id: i64,
        city_id: i64,
        town_id: i64,
        detail: impl Into<String>,
        street_id: i64,
        link_type: i32,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            mobile: None,
            province_id,
            city_id,
            town_id,
            detail: detail.into(),
            street_id,
            link_type,
            fixed_phone: None,
            remark: None,
        }
    }

    /// Sets `mobile` (手机号码).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `fixed_phone` (座机号码).
    #[must_use]
    pub fn fixed_phone(mut self, fixed_phone: impl Into<String>) -> Self {
        self.fixed_phone = Some(fixed_phone.into());
        self
    }

    /// Sets `remark` (售后备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl rt::Encode for DoudianAddressCreateAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressCreateAddress",
            &[
                rt::Field("user_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("province_id", rt::REQUIRED, &[]),
                rt::Field("city_id", rt::REQUIRED, &[]),
                rt::Field("town_id", rt::REQUIRED, &[]),
                rt::Field("detail", rt::REQUIRED | rt::PII, &[]),
                rt::Field("street_id", rt::REQUIRED, &[]),
                rt::Field("link_type", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("fixed_phone", rt::PII, &[]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.city_id);
        rt::put(w, 5, &self.detail);
        rt::put(w, 8, &self.fixed_phone);
        rt::put(w, 7, &self.link_type);
        rt::put(w, 1, &self.mobile);
        rt::put(w, 2, &self.province_id);
        rt::put(w, 9, &self.remark);
        rt::put(w, 6, &self.street_id);
        rt::put(w, 4, &self.town_id);
        rt::put(w, 0, &self.user_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressCreateAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_name, r),
            1 => rt::get(&mut self.mobile, r),
            2 => rt::get(&mut self.province_id, r),
            3 => rt::get(&mut self.city_id, r),
            4 => rt::get(&mut self.town_id, r),
            5 => rt::get(&mut self.detail, r),
            6 => rt::get(&mut self.street_id, r),
            7 => rt::get(&mut self.link_type, r),
            8 => rt::get(&mut self.fixed_phone, r),
            9 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressCreateAddress);

rt::impl_serde!(DoudianAddressCreateAddress, Self::default());

/// Part of the answer to `address.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressCreateData {
    /// 新建地址ID
    pub address_id: i64,
}

impl rt::Encode for DoudianAddressCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressCreateData",
            &[rt::Field("address_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id);
    }
}

impl rt::Decode for DoudianAddressCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressCreateData);

rt::impl_serde!(DoudianAddressCreateData, Self::default());
