// @generated from doudian/address/address.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianCommonPhone, DoudianCompanyPhone};

/// 地址库列表 — `address.list`
///
/// The texts of page\_no and page\_size are exchanged in the documentation.
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 1.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressListRequest;
///
/// let request = DoudianAddressListRequest::new(1, 1, "asc", "create_time");
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
/// | 40004 | `isv.parameter-invalid:5001` | 排序方式错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressListRequest {
    /// 店铺ID
    #[deprecated]
    pub shop_id: Option<i64>,
    /// 翻页每页数量
    pub page_size: i64,
    /// 翻页页数
    pub page_no: i64,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `asc` 升序
    /// - `desc` 降序
    pub order_by: String,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 创建时间排序
    /// - `update_time` 更新时间排序
    pub order_field: String,
    /// 门店ID
    pub store_id: Option<i64>,
    /// `is_send_home_open_req` on the wire; it has no label.
    ///
    /// Merchants of instant retail have to send true.
    pub is_send_home_open_req: Option<bool>,
}

#[allow(deprecated)]
#[allow(clippy::wrong_self_convention)]
impl DoudianAddressListRequest {
    /// With the parameters that are required.
    pub fn new(
        page_size: i64,
        page_no: i64,
        order_by: impl Into<String>,
        order_field: impl Into<String>,
    ) -> Self {
        Self {
            shop_id: None,
            page_size,
            page_no,
            order_by: order_by.into(),
            order_field: order_field.into(),
            store_id: None,
            is_send_home_open_req: None,
        }
    }

    /// Sets `shop_id` (店铺ID).
    #[deprecated]
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `is_send_home_open_req`.
    #[must_use]
    pub fn is_send_home_open_req(mut self, is_send_home_open_req: bool) -> Self {
        self.is_send_home_open_req = Some(is_send_home_open_req);
        self
    }
}

/// The answer to [`DoudianAddressListRequest`].
pub type DoudianAddressListResponse = rt::DoudianResponse<DoudianAddressListData>;

impl rt::DoudianRequest for DoudianAddressListRequest {
    type Data = DoudianAddressListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.list",
        path: "/address/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:5001",
                label: "排序方式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianAddressListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListRequest",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("order_by", rt::REQUIRED, &["asc", "desc"]),
                rt::Field("order_field", rt::REQUIRED, &["create_time", "update_time"]),
                rt::Field("store_id", 0, &[]),
                rt::Field("is_send_home_open_req", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.is_send_home_open_req);
        rt::put(w, 3, &self.order_by);
        rt::put(w, 4, &self.order_field);
        rt::put(w, 2, &self.page_no);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 5, &self.store_id);
    }
}

rt::impl_record!(DoudianAddressListRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianAddressListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.page_no, r),
            3 => rt::get(&mut self.order_by, r),
            4 => rt::get(&mut self.order_field, r),
            5 => rt::get(&mut self.store_id, r),
            6 => rt::get(&mut self.is_send_home_open_req, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianAddressListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            page_size: Default::default(),
            page_no: Default::default(),
            order_by: Default::default(),
            order_field: Default::default(),
            store_id: Default::default(),
            is_send_home_open_req: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressListRequest, Self::blank());

impl rt::Paged for DoudianAddressListData {
    type Item = DoudianAddressListAddress;

    fn items(&self) -> &[DoudianAddressListAddress] {
        &self.address_list
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAddress {
    /// 地址库ID
    pub address_id: i64,
    /// 收发件人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub reciever_name: String,
    /// 是否为退货默认
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_default: i64,
    /// 是否为发货默认
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_send_default: i64,
    /// 创建时间, in seconds
    pub create_time: String,
    /// 更新时间, in seconds
    pub update_time: String,
    /// 收件人省份
    pub receiver_provinc: String,
    /// 收件人城市
    pub receiver_city: String,
    /// 收件人地区
    pub receiver_district: String,
    /// 收件人详情地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub receiver_detail: String,
    /// 收件人街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub receiver_street: Option<String>,
    /// 地址备注信息
    pub remark: Option<String>,
    /// `biz_type` on the wire; it has no label.
    ///
    /// With instant retail: 2 is the address of a warehouse, 3 one of a store.
    pub biz_type: Option<i64>,
    /// 业务ID
    ///
    /// The warehouse or store that biz\_type speaks of.
    pub biz_id: Option<i64>,
    /// 联系方式类型
    ///
    /// Codes:
    ///
    /// - `0` 手机
    /// - `1` 普通座机
    /// - `2` 企业座机
    pub link_type: Option<i32>,
    /// 普通座机
    pub common_phone: Option<DoudianCommonPhone>,
    /// 企业座机
    pub company_phone: Option<DoudianCompanyPhone>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone: Option<String>,
    /// 默认联系方式
    ///
    /// The mobile or the fixed number.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
}

impl rt::Encode for DoudianAddressListAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListAddress",
            &[
                rt::Field("address_id", rt::REQUIRED, &[]),
                rt::Field("reciever_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("is_default", rt::REQUIRED, &["0", "1"]),
                rt::Field("is_send_default", rt::REQUIRED, &["0", "1"]),
                rt::Field("create_time", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("update_time", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("receiver_provinc", rt::REQUIRED, &[]),
                rt::Field("receiver_city", rt::REQUIRED, &[]),
                rt::Field("receiver_district", rt::REQUIRED, &[]),
                rt::Field("receiver_detail", rt::REQUIRED | rt::PII, &[]),
                rt::Field("receiver_street", rt::PII, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("biz_type", 0, &[]),
                rt::Field("biz_id", 0, &[]),
                rt::Field("link_type", 0, &["0", "1", "2"]),
                rt::Field("common_phone", 0, &[]),
                rt::Field("company_phone", 0, &[]),
                rt::Field("phone", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id);
        rt::put(w, 13, &self.biz_id);
        rt::put(w, 12, &self.biz_type);
        rt::put(w, 15, &self.common_phone);
        rt::put(w, 16, &self.company_phone);
        rt::put(w, 4, &self.create_time);
        rt::put(w, 2, &self.is_default);
        rt::put(w, 3, &self.is_send_default);
        rt::put(w, 14, &self.link_type);
        rt::put(w, 18, &self.mobile);
        rt::put(w, 17, &self.phone);
        rt::put(w, 7, &self.receiver_city);
        rt::put(w, 9, &self.receiver_detail);
        rt::put(w, 8, &self.receiver_district);
        rt::put(w, 6, &self.receiver_provinc);
        rt::put(w, 10, &self.receiver_street);
        rt::put(w, 1, &self.reciever_name);
        rt::put(w, 11, &self.remark);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianAddressListAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id, r),
            1 => rt::get(&mut self.reciever_name, r),
            2 => rt::get(&mut self.is_default, r),
            3 => rt::get(&mut self.is_send_default, r),
            4 => rt::get(&mut self.create_time, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.receiver_provinc, r),
            7 => rt::get(&mut self.receiver_city, r),
            8 => rt::get(&mut self.receiver_district, r),
            9 => rt::get(&mut self.receiver_detail, r),
            10 => rt::get(&mut self.receiver_street, r),
            11 => rt::get(&mut self.remark, r),
            12 => rt::get(&mut self.biz_type, r),
            13 => rt::get(&mut self.biz_id, r),
            14 => rt::get(&mut self.link_type, r),
            15 => rt::get(&mut self.common_phone, r),
            16 => rt::get(&mut self.company_phone, r),
            17 => rt::get(&mut self.phone, r),
            18 => rt::get(&mut self.mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAddress);

rt::impl_serde!(DoudianAddressListAddress, Self::default());

/// Part of the answer to `address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListData {
    /// 地址总数
    pub total: i64,
    /// 每页数量
    pub page_size: i64,
    /// 页码
    pub page_no: i64,
    /// 地址列表
    pub address_list: Vec<DoudianAddressListAddress>,
}

impl rt::Encode for DoudianAddressListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAddressListData",
            &[
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("address_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.address_list);
        rt::put(w, 2, &self.page_no);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianAddressListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.page_no, r),
            3 => rt::get(&mut self.address_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListData);

rt::impl_serde!(DoudianAddressListData, Self::default());
