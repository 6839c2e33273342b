// @generated from doudian/send_home/sendHome.store.getStoreList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianStoreState;

/// 门店列表查询 — `sendHome.store.getStoreList`
///
/// Family: `send_home` (the feature `send_home`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 1; `page_size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeStoreGetStoreListRequest;
///
/// let request = DoudianSendHomeStoreGetStoreListRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreGetStoreListRequest {
    /// 门店ID集合
    ///
    /// At most 50.
    pub store_id_list: Option<Vec<i64>>,
    /// 外部门店编码集合
    ///
    /// At most 50.
    pub outer_store_id_list: Option<Vec<String>>,
    /// 绑定状态
    pub state: Option<DoudianStoreState>,
    /// 门店名称
    pub store_name_fuzzy: Option<String>,
    /// 页码
    pub page_no: i32,
    /// 每页条数
    pub page_size: i32,
}

impl DoudianSendHomeStoreGetStoreListRequest {
    /// With the parameters that are required.
    pub fn new(page_no: i32, page_size: i32) -> Self {
        Self {
            store_id_list: None,
            outer_store_id_list: None,
            state: None,
            store_name_fuzzy: None,
            page_no,
            page_size,
        }
    }

    /// Sets `store_id_list` (门店ID集合).
    #[must_use]
    pub fn store_id_list(mut self, store_id_list: impl Into<Vec<i64>>) -> Self {
        self.store_id_list = Some(store_id_list.into());
        self
    }

    /// Sets `outer_store_id_list` (外部门店编码集合).
    #[must_use]
    pub fn outer_store_id_list(
        mut self,
        outer_store_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.outer_store_id_list = Some(
            outer_store_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `state` (绑定状态).
    #[must_use]
    pub fn state(mut self, state: impl Into<DoudianStoreState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `store_name_fuzzy` (门店名称).
    #[must_use]
    pub fn store_name_fuzzy(mut self, store_name_fuzzy: impl Into<String>) -> Self {
        self.store_name_fuzzy = Some(store_name_fuzzy.into());
        self
    }
}

/// The answer to [`DoudianSendHomeStoreGetStoreListRequest`].
pub type DoudianSendHomeStoreGetStoreListResponse = rt::DoudianResponse<
    DoudianSendHomeStoreGetStoreListData,
>;

impl rt::DoudianRequest for DoudianSendHomeStoreGetStoreListRequest {
    type Data = DoudianSendHomeStoreGetStoreListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.store.getStoreList",
        path: "/sendHome/store/getStoreList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeStoreGetStoreListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreGetStoreListRequest",
            &[
                rt::Field("store_id_list", 0, &[]),
                rt::Field("outer_store_id_list", 0, &[]),
                rt::Field("state", 0, DoudianStoreState::KNOWN),
                rt::Field("store_name_fuzzy", 0, &[]),
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.outer_store_id_list);
        rt::put(w, 4, &self.page_no);
        rt::put(w, 5, &self.page_size);
        rt::put(w, 2, &self.state);
        rt::put(w, 0, &self.store_id_list);
        rt::put(w, 3, &self.store_name_fuzzy);
    }
}

rt::impl_record!(DoudianSendHomeStoreGetStoreListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeStoreGetStoreListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id_list, r),
            1 => rt::get(&mut self.outer_store_id_list, r),
            2 => rt::get(&mut self.state, r),
            3 => rt::get(&mut self.store_name_fuzzy, r),
            4 => rt::get(&mut self.page_no, r),
            5 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeStoreGetStoreListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id_list: Default::default(),
            outer_store_id_list: Default::default(),
            state: Default::default(),
            store_name_fuzzy: Default::default(),
            page_no: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeStoreGetStoreListRequest, Self::blank());

impl rt::Paged for DoudianSendHomeStoreGetStoreListData {
    type Item = DoudianSendHomeStoreGetStoreListStoreDetail;

    fn items(&self) -> &[DoudianSendHomeStoreGetStoreListStoreDetail] {
        &self.store_detail_list
    }

    fn total(&self) -> Option<i64> {
        self.total.map(i64::from)
    }
}

/// Part of the answer to `sendHome.store.getStoreList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreGetStoreListData {
    /// 总数
    pub total: Option<i32>,
    /// 是否还能查询更多
    pub has_more: Option<bool>,
    /// 门店详情列表
    pub store_detail_list: Vec<DoudianSendHomeStoreGetStoreListStoreDetail>,
}

impl rt::Encode for DoudianSendHomeStoreGetStoreListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreGetStoreListData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("has_more", 0, &[]),
                rt::Field("store_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.has_more);
        rt::put(w, 2, &self.store_detail_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianSendHomeStoreGetStoreListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.has_more, r),
            2 => rt::get(&mut self.store_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeStoreGetStoreListData);

rt::impl_serde!(DoudianSendHomeStoreGetStoreListData, Self::default());

/// Part of the answer to `sendHome.store.getStoreList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreGetStoreListOpenTime {
    /// 营业时间
    ///
    /// Keyed by weekday, 1 for Monday to 7; spans such as 08:30-11:00 13:00-17:00.
    pub day_map: BTreeMap<String, String>,
}

impl rt::Encode for DoudianSendHomeStoreGetStoreListOpenTime {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreGetStoreListOpenTime",
            &[rt::Field("day_map", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.day_map);
    }
}

impl rt::Decode for DoudianSendHomeStoreGetStoreListOpenTime {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.day_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeStoreGetStoreListOpenTime);

rt::impl_serde!(DoudianSendHomeStoreGetStoreListOpenTime, Self::default());

/// Part of the answer to `sendHome.store.getStoreList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreGetStoreListStore {
    /// 省份编码
    pub province_code: Option<String>,
    /// 区
    pub district: Option<String>,
    /// 联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact: Option<String>,
    /// 绑定成功的时间戳
    pub bound_time: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 门店所属的总部ID
    pub shop_id: Option<i64>,
    /// 省
    pub province: Option<String>,
    /// 营业时间
    pub open_time: Option<DoudianSendHomeStoreGetStoreListOpenTime>,
    /// 记录更新时间
    pub update_time: Option<i64>,
    /// 门店名称
    pub name: Option<String>,
    /// 城市编码
    pub city_code: Option<String>,
    /// 当前是否在营业时间中
    pub is_open_now: Option<bool>,
    /// 绑定状态
    pub state: Option<DoudianStoreState>,
    /// 停业类型
    ///
    /// Codes:
    ///
    /// - `1` 商家主动操作
    /// - `2` 平台处罚
    /// - `3` 清退
    ///
    /// Of a store in state 6.
    pub suspend_type: Option<i64>,
    /// 纬度
    pub latitude: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 区编码
    pub district_code: Option<String>,
    /// 四级地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub town: Option<String>,
    /// 四级地址编码
    pub town_code: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub address: Option<String>,
    /// 记录创建时间
    pub create_time: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
}

impl rt::Encode for DoudianSendHomeStoreGetStoreListStore {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreGetStoreListStore",
            &[
                rt::Field("province_code", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("contact", rt::PII, &[]),
                rt::Field("bound_time", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("open_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("is_open_now", 0, &[]),
                rt::Field("state", 0, DoudianStoreState::KNOWN),
                rt::Field("suspend_type", 0, &["1", "2", "3"]),
                rt::Field("latitude", 0, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("town", rt::PII, &[]),
                rt::Field("town_code", 0, &[]),
                rt::Field("address", rt::PII, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 20, &self.address);
        rt::put(w, 3, &self.bound_time);
        rt::put(w, 16, &self.city);
        rt::put(w, 10, &self.city_code);
        rt::put(w, 2, &self.contact);
        rt::put(w, 21, &self.create_time);
        rt::put(w, 1, &self.district);
        rt::put(w, 17, &self.district_code);
        rt::put(w, 11, &self.is_open_now);
        rt::put(w, 14, &self.latitude);
        rt::put(w, 15, &self.longitude);
        rt::put(w, 9, &self.name);
        rt::put(w, 7, &self.open_time);
        rt::put(w, 22, &self.outer_store_id);
        rt::put(w, 6, &self.province);
        rt::put(w, 0, &self.province_code);
        rt::put(w, 5, &self.shop_id);
        rt::put(w, 12, &self.state);
        rt::put(w, 4, &self.store_id);
        rt::put(w, 13, &self.suspend_type);
        rt::put(w, 18, &self.town);
        rt::put(w, 19, &self.town_code);
        rt::put(w, 8, &self.update_time);
    }
}

impl rt::Decode for DoudianSendHomeStoreGetStoreListStore {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_code, r),
            1 => rt::get(&mut self.district, r),
            2 => rt::get(&mut self.contact, r),
            3 => rt::get(&mut self.bound_time, r),
            4 => rt::get(&mut self.store_id, r),
            5 => rt::get(&mut self.shop_id, r),
            6 => rt::get(&mut self.province, r),
            7 => rt::get(&mut self.open_time, r),
            8 => rt::get(&mut self.update_time, r),
            9 => rt::get(&mut self.name, r),
            10 => rt::get(&mut self.city_code, r),
            11 => rt::get(&mut self.is_open_now, r),
            12 => rt::get(&mut self.state, r),
            13 => rt::get(&mut self.suspend_type, r),
            14 => rt::get(&mut self.latitude, r),
            15 => rt::get(&mut self.longitude, r),
            16 => rt::get(&mut self.city, r),
            17 => rt::get(&mut self.district_code, r),
            18 => rt::get(&mut self.town, r),
            19 => rt::get(&mut self.town_code, r),
            20 => rt::get(&mut self.address, r),
            21 => rt::get(&mut self.create_time, r),
            22 => rt::get(&mut self.outer_store_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeStoreGetStoreListStore);

rt::impl_serde!(DoudianSendHomeStoreGetStoreListStore, Self::default());

/// Part of the answer to `sendHome.store.getStoreList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreGetStoreListStoreDetail {
    /// 门店信息
    pub store: Option<DoudianSendHomeStoreGetStoreListStore>,
}

impl rt::Encode for DoudianSendHomeStoreGetStoreListStoreDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreGetStoreListStoreDetail",
            &[rt::Field("store", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store);
    }
}

impl rt::Decode for DoudianSendHomeStoreGetStoreListStoreDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeStoreGetStoreListStoreDetail);

rt::impl_serde!(DoudianSendHomeStoreGetStoreListStoreDetail, Self::default());
