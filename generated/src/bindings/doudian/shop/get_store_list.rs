// @generated from doudian/shop/shop.getStoreList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianShopStoreDetail, DoudianStoreState};

/// 门店列表分页查询 — `shop.getStoreList`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetStoreListRequest;
///
/// let request = DoudianShopGetStoreListRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:100` | 业务处理失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetStoreListRequest {
    /// 门店名称集合
    pub store_name_list: Option<Vec<String>>,
    /// 门店ID集合
    pub store_id_list: Option<Vec<i64>>,
    /// 门店编码集合
    pub store_code_list: Option<Vec<String>>,
    /// 绑定状态
    pub state: Option<DoudianStoreState>,
    /// POI审核状态
    ///
    /// Codes:
    ///
    /// - `0` 无提审
    /// - `1` 审核中
    /// - `2` 审核成功
    /// - `3` 驳回
    /// - `4` 部分通过
    pub poi_audit_state: Option<Vec<i64>>,
    /// 省
    pub province: Option<String>,
    /// 市
    pub city: Option<String>,
    /// 区
    pub district: Option<String>,
    /// 门店POI\_ID列表
    pub poi_id_list: Option<Vec<i64>>,
    /// 门店名称
    pub name_fuzzy: Option<String>,
    /// 门店编码
    pub store_code_fuzzy: Option<String>,
    /// 资质审核状态
    ///
    /// Codes:
    ///
    /// - `0` 未提交
    /// - `1` 审核中
    /// - `2` 审核通过
    /// - `3` 驳回
    pub qual_state: Option<i64>,
    /// 账户验证状态
    ///
    /// Codes:
    ///
    /// - `0` 未提交
    /// - `1` 验证中
    /// - `2` 通过
    /// - `3` 失败
    pub remit_state: Option<i64>,
    /// 开户状态
    ///
    /// Codes:
    ///
    /// - `0` 未开户
    /// - `1` 已开户
    pub open_account_state: Option<i64>,
    /// 是否需要poi审核信息
    pub is_need_poi_audit_info: Option<bool>,
    /// 是否需要店铺信息
    pub is_need_rel_shop_user: Option<bool>,
    /// 页码
    pub page: i64,
    /// 每页条数
    pub page_size: i64,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianShopGetStoreListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, page_size: i64) -> Self {
        Self {
            store_name_list: None,
            store_id_list: None,
            store_code_list: None,
            state: None,
            poi_audit_state: None,
            province: None,
            city: None,
            district: None,
            poi_id_list: None,
            name_fuzzy: None,
            store_code_fuzzy: None,
            qual_state: None,
            remit_state: None,
            open_account_state: None,
            is_need_poi_audit_info: None,
            is_need_rel_shop_user: None,
            page,
            page_size,
        }
    }

    /// Sets `store_name_list` (门店名称集合).
    #[must_use]
    pub fn store_name_list(
        mut self,
        store_name_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.store_name_list = Some(
            store_name_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `store_id_list` (门店ID集合).
    #[must_use]
    pub fn store_id_list(mut self, store_id_list: impl Into<Vec<i64>>) -> Self {
        self.store_id_list = Some(store_id_list.into());
        self
    }

    /// Sets `store_code_list` (门店编码集合).
    #[must_use]
    pub fn store_code_list(
        mut self,
        store_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.store_code_list = Some(
            store_code_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `state` (绑定状态).
    #[must_use]
    pub fn state(mut self, state: impl Into<DoudianStoreState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `poi_audit_state` (POI审核状态).
    #[must_use]
    pub fn poi_audit_state(mut self, poi_audit_state: impl Into<Vec<i64>>) -> Self {
        self.poi_audit_state = Some(poi_audit_state.into());
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

    /// Sets `poi_id_list` (门店POI\_ID列表).
    #[must_use]
    pub fn poi_id_list(mut self, poi_id_list: impl Into<Vec<i64>>) -> Self {
        self.poi_id_list = Some(poi_id_list.into());
        self
    }

    /// Sets `name_fuzzy` (门店名称).
    #[must_use]
    pub fn name_fuzzy(mut self, name_fuzzy: impl Into<String>) -> Self {
        self.name_fuzzy = Some(name_fuzzy.into());
        self
    }

    /// Sets `store_code_fuzzy` (门店编码).
    #[must_use]
    pub fn store_code_fuzzy(mut self, store_code_fuzzy: impl Into<String>) -> Self {
        self.store_code_fuzzy = Some(store_code_fuzzy.into());
        self
    }

    /// Sets `qual_state` (资质审核状态).
    #[must_use]
    pub fn qual_state(mut self, qual_state: i64) -> Self {
        self.qual_state = Some(qual_state);
        self
    }

    /// Sets `remit_state` (账户验证状态).
    #[must_use]
    pub fn remit_state(mut self, remit_state: i64) -> Self {
        self.remit_state = Some(remit_state);
        self
    }

    /// Sets `open_account_state` (开户状态).
    #[must_use]
    pub fn open_account_state(mut self, open_account_state: i64) -> Self {
        self.open_account_state = Some(open_account_state);
        self
    }

    /// Sets `is_need_poi_audit_info` (是否需要poi审核信息).
    #[must_use]
    pub fn is_need_poi_audit_info(mut self, is_need_poi_audit_info: bool) -> Self {
        self.is_need_poi_audit_info = Some(is_need_poi_audit_info);
        self
    }

    /// Sets `is_need_rel_shop_user` (是否需要店铺信息).
    #[must_use]
    pub fn is_need_rel_shop_user(mut self, is_need_rel_shop_user: bool) -> Self {
        self.is_need_rel_shop_user = Some(is_need_rel_shop_user);
        self
    }
}

/// The answer to [`DoudianShopGetStoreListRequest`].
pub type DoudianShopGetStoreListResponse = rt::DoudianResponse<
    DoudianShopGetStoreListData,
>;

impl rt::DoudianRequest for DoudianShopGetStoreListRequest {
    type Data = DoudianShopGetStoreListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getStoreList",
        path: "/shop/getStoreList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100",
                label: "业务处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianShopGetStoreListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreListRequest",
            &[
                rt::Field("store_name_list", 0, &[]),
                rt::Field("store_id_list", 0, &[]),
                rt::Field("store_code_list", 0, &[]),
                rt::Field("state", 0, DoudianStoreState::KNOWN),
                rt::Field("poi_audit_state", 0, &["0", "1", "2", "3", "4"]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("poi_id_list", 0, &[]),
                rt::Field("name_fuzzy", 0, &[]),
                rt::Field("store_code_fuzzy", 0, &[]),
                rt::Field("qual_state", 0, &["0", "1", "2", "3"]),
                rt::Field("remit_state", 0, &["0", "1", "2", "3"]),
                rt::Field("open_account_state", 0, &["0", "1"]),
                rt::Field("is_need_poi_audit_info", 0, &[]),
                rt::Field("is_need_rel_shop_user", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.city);
        rt::put(w, 7, &self.district);
        rt::put(w, 14, &self.is_need_poi_audit_info);
        rt::put(w, 15, &self.is_need_rel_shop_user);
        rt::put(w, 9, &self.name_fuzzy);
        rt::put(w, 13, &self.open_account_state);
        rt::put(w, 16, &self.page);
        rt::put(w, 17, &self.page_size);
        rt::put(w, 4, &self.poi_audit_state);
        rt::put(w, 8, &self.poi_id_list);
        rt::put(w, 5, &self.province);
        rt::put(w, 11, &self.qual_state);
        rt::put(w, 12, &self.remit_state);
        rt::put(w, 3, &self.state);
        rt::put(w, 10, &self.store_code_fuzzy);
        rt::put(w, 2, &self.store_code_list);
        rt::put(w, 1, &self.store_id_list);
        rt::put(w, 0, &self.store_name_list);
    }
}

rt::impl_record!(DoudianShopGetStoreListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetStoreListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_name_list, r),
            1 => rt::get(&mut self.store_id_list, r),
            2 => rt::get(&mut self.store_code_list, r),
            3 => rt::get(&mut self.state, r),
            4 => rt::get(&mut self.poi_audit_state, r),
            5 => rt::get(&mut self.province, r),
            6 => rt::get(&mut self.city, r),
            7 => rt::get(&mut self.district, r),
            8 => rt::get(&mut self.poi_id_list, r),
            9 => rt::get(&mut self.name_fuzzy, r),
            10 => rt::get(&mut self.store_code_fuzzy, r),
            11 => rt::get(&mut self.qual_state, r),
            12 => rt::get(&mut self.remit_state, r),
            13 => rt::get(&mut self.open_account_state, r),
            14 => rt::get(&mut self.is_need_poi_audit_info, r),
            15 => rt::get(&mut self.is_need_rel_shop_user, r),
            16 => rt::get(&mut self.page, r),
            17 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetStoreListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_name_list: Default::default(),
            store_id_list: Default::default(),
            store_code_list: Default::default(),
            state: Default::default(),
            poi_audit_state: Default::default(),
            province: Default::default(),
            city: Default::default(),
            district: Default::default(),
            poi_id_list: Default::default(),
            name_fuzzy: Default::default(),
            store_code_fuzzy: Default::default(),
            qual_state: Default::default(),
            remit_state: Default::default(),
            open_account_state: Default::default(),
            is_need_poi_audit_info: Default::default(),
            is_need_rel_shop_user: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetStoreListRequest, Self::blank());

impl rt::Paged for DoudianShopGetStoreListData {
    type Item = DoudianShopStoreDetail;

    fn items(&self) -> &[DoudianShopStoreDetail] {
        &self.store_detail_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `shop.getStoreList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreListData {
    /// 返回错误码
    pub ret_code: Option<i64>,
    /// 返回信息
    pub ret_msg: Option<String>,
    /// 总数
    pub total: Option<i64>,
    /// 门店详情列表
    pub store_detail_list: Vec<DoudianShopStoreDetail>,
}

impl rt::Encode for DoudianShopGetStoreListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreListData",
            &[
                rt::Field("ret_code", 0, &[]),
                rt::Field("ret_msg", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("store_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_code);
        rt::put(w, 1, &self.ret_msg);
        rt::put(w, 3, &self.store_detail_list);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianShopGetStoreListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_code, r),
            1 => rt::get(&mut self.ret_msg, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.store_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreListData);

rt::impl_serde!(DoudianShopGetStoreListData, Self::default());
