// @generated from doudian/address/address.update.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改售后地址 — `address.update`
///
/// Family: `address` (the feature `address`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianAddressUpdateAddress, DoudianAddressUpdateRequest};
///
/// let request = DoudianAddressUpdateRequest::new(
///     DoudianAddressUpdateAddress::new(1, "…", 1, 1, 1, "…", 1, 0),
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
/// | 20000 | `isp.service-error:100001` | 操作过于频繁 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:100002` | 地址记录已存在 | nothing: it is done |
/// | 50002 | `isv.business-failed:4000` | 手机号格式有误 | mend the request |
/// | 50002 | `isv.business-failed:5001` | 地址不存在 | mend the request |
/// | 50002 | `isv.business-failed:5004` | 地址已删除 | mend the request |
/// | 50002 | `isv.business-failed:5005` | 地址用于面单订购 | do not repeat |
/// | 50002 | `isv.business-failed:6000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:100005` | 信息未修改 | nothing: it is done |
/// | 50002 | `isv.business-failed:100009` | 不支持该区号 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressUpdateRequest {
    /// 地址信息
    pub address: DoudianAddressUpdateAddress,
    /// 门店ID
    ///
    /// Only for the address of a store.
    pub store_id: Option<i64>,
}

impl DoudianAddressUpdateRequest {
    /// With the parameters that are required.
    pub fn new(address: DoudianAddressUpdateAddress) -> Self {
        Self { address, store_id: None }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianAddressUpdateRequest`].
///
/// The platform promises no `data`.
pub type DoudianAddressUpdateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAddressUpdateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.update",
        path: "/address/update",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:100001",
                label: "操作过于频繁",
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
                code: 50002,
                sub_code: "isv.business-failed:4000",
                label: "手机号格式有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5001",
                label: "地址不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5004",
                label: "地址已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5005",
                label: "地址用于面单订购",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100005",
                label: "信息未修改",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
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

impl rt::Encode for DoudianAddressUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateRequest",
            &[rt::Field("address", rt::REQUIRED, &[]), rt::Field("store_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
        rt::put(w, 1, &self.store_id);
    }
}

rt::impl_record!(DoudianAddressUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            1 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            address: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressUpdateRequest, Self::blank());

/// Part of the request `address.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressUpdateAddress {
    /// 地址ID
    pub id: i64,
    /// 联系人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: String,
    /// 手机号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 省ID
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

#[allow(clippy::too_many_arguments)]
impl DoudianAddressUpdateAddress {
    /// With the parameters that are required.
    pub fn new(
        id: i64,
        user_name: impl Into<String>,
        province_id: i64,
        city_id: i64,
        town_id: i64,
        detail: impl Into<String>,
        street_id: i64,
        link_type: i32,
    ) -> Self {
        Self {
            id,
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

impl rt::Encode for DoudianAddressUpdateAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressUpdateAddress",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
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
        rt::put(w, 4, &self.city_id);
        rt::put(w, 6, &self.detail);
        rt::put(w, 9, &self.fixed_phone);
        rt::put(w, 0, &self.id);
        rt::put(w, 8, &self.link_type);
        rt::put(w, 2, &self.mobile);
        rt::put(w, 3, &self.province_id);
        rt::put(w, 10, &self.remark);
        rt::put(w, 7, &self.street_id);
        rt::put(w, 5, &self.town_id);
        rt::put(w, 1, &self.user_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressUpdateAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.user_name, r),
            2 => rt::get(&mut self.mobile, r),
            3 => rt::get(&mut self.province_id, r),
            4 => rt::get(&mut self.city_id, r),
            5 => rt::get(&mut self.town_id, r),
            6 => rt::get(&mut self.detail, r),
            7 => rt::get(&mut self.street_id, r),
            8 => rt::get(&mut self.link_type, r),
            9 => rt::get(&mut self.fixed_phone, r),
            10 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressUpdateAddress);

rt::impl_serde!(DoudianAddressUpdateAddress, Self::default());
