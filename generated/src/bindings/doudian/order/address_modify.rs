// @generated from doudian/order/order.addressModify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianRegion;

/// 修改收货地址 — `order.addressModify`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddressModifyRequest;
///
/// let request = DoudianOrderAddressModifyRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:20002` | 手机号格式错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:20003` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:8888` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:40001` | 热门商品不可改地址 | do not repeat |
/// | 50002 | `isv.business-failed:50004` | 订单不属于当前用户 | mend the request |
/// | 50002 | `isv.business-failed:80001` | 部分发货不可改地址 | do not repeat |
/// | 50002 | `isv.business-failed:80002` | 详细地址长度不符 | mend the request |
/// | 50002 | `isv.business-failed:80101` | 跨境订单不可改地址 | do not repeat |
/// | 50002 | `isv.business-failed:80102` | 部分发货不可改地址 | do not repeat |
/// | 50002 | `isv.business-failed:700007` | 查询订单详情错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddressModifyRequest {
    /// 订单号
    pub order_id: String,
    /// 修改收货地址
    ///
    /// When given, then with all its fields.
    pub post_addr: Option<DoudianOrderAddressModifyPostAddr>,
    /// 收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收货人电话号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 收货地址邮政编码
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub post_code: Option<String>,
}

impl DoudianOrderAddressModifyRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            post_addr: None,
            post_receiver: None,
            post_tel: None,
            post_code: None,
        }
    }

    /// Sets `post_addr` (修改收货地址).
    #[must_use]
    pub fn post_addr(mut self, post_addr: DoudianOrderAddressModifyPostAddr) -> Self {
        self.post_addr = Some(post_addr);
        self
    }

    /// Sets `post_receiver` (收货人姓名).
    #[must_use]
    pub fn post_receiver(mut self, post_receiver: impl Into<String>) -> Self {
        self.post_receiver = Some(post_receiver.into());
        self
    }

    /// Sets `post_tel` (收货人电话号码).
    #[must_use]
    pub fn post_tel(mut self, post_tel: impl Into<String>) -> Self {
        self.post_tel = Some(post_tel.into());
        self
    }

    /// Sets `post_code` (收货地址邮政编码).
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }
}

/// The answer to [`DoudianOrderAddressModifyRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderAddressModifyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderAddressModifyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.addressModify",
        path: "/order/addressModify",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20002",
                label: "手机号格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20003",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40001",
                label: "热门商品不可改地址",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50004",
                label: "订单不属于当前用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:80001",
                label: "部分发货不可改地址",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:80002",
                label: "详细地址长度不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:80101",
                label: "跨境订单不可改地址",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:80102",
                label: "部分发货不可改地址",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700007",
                label: "查询订单详情错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderAddressModifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddressModifyRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("post_code", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.post_addr);
        rt::put(w, 4, &self.post_code);
        rt::put(w, 2, &self.post_receiver);
        rt::put(w, 3, &self.post_tel);
    }
}

rt::impl_record!(DoudianOrderAddressModifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddressModifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.post_addr, r),
            2 => rt::get(&mut self.post_receiver, r),
            3 => rt::get(&mut self.post_tel, r),
            4 => rt::get(&mut self.post_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddressModifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            post_addr: Default::default(),
            post_receiver: Default::default(),
            post_tel: Default::default(),
            post_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddressModifyRequest, Self::blank());

/// Part of the request `order.addressModify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderAddressModifyPostAddr {
    /// 省
    pub province: Option<DoudianRegion>,
    /// 城市
    pub city: Option<DoudianRegion>,
    /// 镇
    pub town: DoudianRegion,
    /// 街道
    pub street: Option<DoudianRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address_detail: Option<String>,
    /// `land_mark` on the wire; it has no label.
    ///
    /// Not used at present.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub land_mark: Option<String>,
}

impl DoudianOrderAddressModifyPostAddr {
    /// With the parameters that are required.
    pub fn new(town: DoudianRegion) -> Self {
        Self {
            province: None,
            city: None,
            town,
            street: None,
            address_detail: None,
            land_mark: None,
        }
    }

    /// Sets `province` (省).
    #[must_use]
    pub fn province(mut self, province: DoudianRegion) -> Self {
        self.province = Some(province);
        self
    }

    /// Sets `city` (城市).
    #[must_use]
    pub fn city(mut self, city: DoudianRegion) -> Self {
        self.city = Some(city);
        self
    }

    /// Sets `street` (街道).
    #[must_use]
    pub fn street(mut self, street: DoudianRegion) -> Self {
        self.street = Some(street);
        self
    }

    /// Sets `address_detail` (详细地址).
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets `land_mark`.
    #[must_use]
    pub fn land_mark(mut self, land_mark: impl Into<String>) -> Self {
        self.land_mark = Some(land_mark.into());
        self
    }
}

impl rt::Encode for DoudianOrderAddressModifyPostAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddressModifyPostAddr",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", rt::REQUIRED, &[]),
                rt::Field("street", 0, &[]),
                rt::Field("address_detail", rt::PII, &[]),
                rt::Field("land_mark", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.address_detail);
        rt::put(w, 1, &self.city);
        rt::put(w, 5, &self.land_mark);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddressModifyPostAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.address_detail, r),
            5 => rt::get(&mut self.land_mark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderAddressModifyPostAddr);

rt::impl_serde!(DoudianOrderAddressModifyPostAddr, Self::default());
