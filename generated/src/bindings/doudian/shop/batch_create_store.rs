// @generated from doudian/shop/shop.batchCreateStore.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianDayTimes, DoudianStoreAuditTimes};

/// 批量创建门店 — `shop.batchCreateStore`
///
/// Family: `shop` (the feature `shop`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianDayTimes, DoudianShopBatchCreateStoreRequest, DoudianShopBatchCreateStoreStore};
///
/// let request = DoudianShopBatchCreateStoreRequest::new([
///     DoudianShopBatchCreateStoreStore::new(
///         1,
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         DoudianDayTimes::new([("1".to_owned(), "…".into())]),
///     ),
/// ]);
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
/// | 50002 | `isv.business-failed:16` | 店铺未绑定企业 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopBatchCreateStoreRequest {
    /// 门店列表
    pub store_list: Vec<DoudianShopBatchCreateStoreStore>,
}

impl DoudianShopBatchCreateStoreRequest {
    /// With the parameters that are required.
    pub fn new(store_list: impl Into<Vec<DoudianShopBatchCreateStoreStore>>) -> Self {
        Self {
            store_list: store_list.into(),
        }
    }
}

/// The answer to [`DoudianShopBatchCreateStoreRequest`].
pub type DoudianShopBatchCreateStoreResponse = rt::DoudianResponse<
    DoudianShopBatchCreateStoreData,
>;

impl rt::DoudianRequest for DoudianShopBatchCreateStoreRequest {
    type Data = DoudianShopBatchCreateStoreData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.batchCreateStore",
        path: "/shop/batchCreateStore",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:16",
                label: "店铺未绑定企业",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopBatchCreateStoreRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBatchCreateStoreRequest",
            &[rt::Field("store_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_list);
    }
}

rt::impl_record!(DoudianShopBatchCreateStoreRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopBatchCreateStoreRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopBatchCreateStoreRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopBatchCreateStoreRequest, Self::blank());

/// Part of the answer to `shop.batchCreateStore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopBatchCreateStoreCreatedStore {
    /// 行标识
    pub row_id: Option<i64>,
    /// 门店名称
    pub name: Option<String>,
    /// `rel_shop_id` on the wire; it has no label.
    pub rel_shop_id: Option<i64>,
    /// 门店编码
    pub store_code: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 省份
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
    pub open_time: Option<DoudianStoreAuditTimes>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl rt::Encode for DoudianShopBatchCreateStoreCreatedStore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBatchCreateStoreCreatedStore",
            &[
                rt::Field("row_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("rel_shop_id", 0, &[]),
                rt::Field("store_code", 0, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("open_time", 0, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.address);
        rt::put(w, 7, &self.city);
        rt::put(w, 10, &self.contact);
        rt::put(w, 8, &self.district);
        rt::put(w, 5, &self.latitude);
        rt::put(w, 4, &self.longitude);
        rt::put(w, 1, &self.name);
        rt::put(w, 11, &self.open_time);
        rt::put(w, 6, &self.province);
        rt::put(w, 2, &self.rel_shop_id);
        rt::put(w, 0, &self.row_id);
        rt::put(w, 3, &self.store_code);
        rt::put(w, 12, &self.store_id);
    }
}

impl rt::Decode for DoudianShopBatchCreateStoreCreatedStore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.row_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.rel_shop_id, r),
            3 => rt::get(&mut self.store_code, r),
            4 => rt::get(&mut self.longitude, r),
            5 => rt::get(&mut self.latitude, r),
            6 => rt::get(&mut self.province, r),
            7 => rt::get(&mut self.city, r),
            8 => rt::get(&mut self.district, r),
            9 => rt::get(&mut self.address, r),
            10 => rt::get(&mut self.contact, r),
            11 => rt::get(&mut self.open_time, r),
            12 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopBatchCreateStoreCreatedStore);

rt::impl_serde!(DoudianShopBatchCreateStoreCreatedStore, Self::default());

/// Part of the answer to `shop.batchCreateStore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopBatchCreateStoreData {
    /// 结果
    pub result_list: Vec<DoudianShopBatchCreateStoreStoreResult>,
}

impl rt::Encode for DoudianShopBatchCreateStoreData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBatchCreateStoreData",
            &[rt::Field("result_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result_list);
    }
}

impl rt::Decode for DoudianShopBatchCreateStoreData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopBatchCreateStoreData);

rt::impl_serde!(DoudianShopBatchCreateStoreData, Self::default());

/// Part of the request `shop.batchCreateStore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopBatchCreateStoreStore {
    /// 行标识
    pub row_id: i64,
    /// 门店名称
    pub name: String,
    /// 门店编码
    pub store_code: String,
    /// 经度
    pub longitude: String,
    /// 纬度
    pub latitude: String,
    /// 省份
    pub province: String,
    /// 市
    pub city: String,
    /// 区
    pub district: String,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: String,
    /// 电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact: String,
    /// 营业时间
    pub open_time: DoudianDayTimes,
}

#[allow(clippy::too_many_arguments)]
impl DoudianShopBatchCreateStoreStore {
    /// With the parameters that are required.
    pub fn new(
        row_id: i64,
        name: impl Into<String>,
        store_code: impl Into<String>,
        longitude: impl Into<String>,
        latitude: impl Into<String>,
        province: impl Into<String>,
        city: impl Into<String>,
        district: impl Into<String>,
        address: impl Into<String>,
        contact: impl Into<String>,
        open_time: DoudianDayTimes,
    ) -> Self {
        Self {
            row_id,
            name: name.into(),
            store_code: store_code.into(),
            longitude: longitude.into(),
            latitude: latitude.into(),
            province: province.into(),
            city: city.into(),
            district: district.into(),
            address: address.into(),
            contact: contact.into(),
            open_time,
        }
    }
}

impl rt::Encode for DoudianShopBatchCreateStoreStore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBatchCreateStoreStore",
            &[
                rt::Field("row_id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("store_code", rt::REQUIRED, &[]),
                rt::Field("longitude", rt::REQUIRED, &[]),
                rt::Field("latitude", rt::REQUIRED, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("district", rt::REQUIRED, &[]),
                rt::Field("address", rt::REQUIRED | rt::PII, &[]),
                rt::Field("contact", rt::REQUIRED | rt::PII, &[]),
                rt::Field("open_time", rt::REQUIRED, &[]),
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
        rt::put(w, 0, &self.row_id);
        rt::put(w, 2, &self.store_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopBatchCreateStoreStore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.row_id, r),
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

rt::impl_record!(DoudianShopBatchCreateStoreStore);

rt::impl_serde!(DoudianShopBatchCreateStoreStore, Self::default());

/// Part of the answer to `shop.batchCreateStore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopBatchCreateStoreStoreResult {
    /// 是否成功
    pub is_success: Option<bool>,
    /// 错误描述
    pub msg: Option<String>,
    /// 提交信息
    pub store: Option<DoudianShopBatchCreateStoreCreatedStore>,
}

impl rt::Encode for DoudianShopBatchCreateStoreStoreResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopBatchCreateStoreStoreResult",
            &[
                rt::Field("is_success", 0, &[]),
                rt::Field("msg", 0, &[]),
                rt::Field("store", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_success);
        rt::put(w, 1, &self.msg);
        rt::put(w, 2, &self.store);
    }
}

impl rt::Decode for DoudianShopBatchCreateStoreStoreResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_success, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.store, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopBatchCreateStoreStoreResult);

rt::impl_serde!(DoudianShopBatchCreateStoreStoreResult, Self::default());
