// @generated from doudian/shop/shop.getStoreDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShopStoreDetail;

/// 单个门店信息查询 — `shop.getStoreDetail`
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetStoreDetailRequest;
///
/// let request = DoudianShopGetStoreDetailRequest::new(1);
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
/// | 50002 | `isv.business-failed:1` | 参数异常 | mend the request |
/// | 50002 | `isv.business-failed:10` | 门店不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetStoreDetailRequest {
    /// 门店ID
    pub store_id: i64,
    /// 是否需要poi审核信息
    pub is_need_poi_audit_info: Option<bool>,
    /// 是否需要店铺信息
    pub is_need_rel_shop_user: Option<bool>,
    /// 是否需要负责人信息
    pub is_need_charge_info: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianShopGetStoreDetailRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self {
            store_id,
            is_need_poi_audit_info: None,
            is_need_rel_shop_user: None,
            is_need_charge_info: None,
        }
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

    /// Sets `is_need_charge_info` (是否需要负责人信息).
    #[must_use]
    pub fn is_need_charge_info(mut self, is_need_charge_info: bool) -> Self {
        self.is_need_charge_info = Some(is_need_charge_info);
        self
    }
}

/// The answer to [`DoudianShopGetStoreDetailRequest`].
pub type DoudianShopGetStoreDetailResponse = rt::DoudianResponse<
    DoudianShopGetStoreDetailData,
>;

impl rt::DoudianRequest for DoudianShopGetStoreDetailRequest {
    type Data = DoudianShopGetStoreDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getStoreDetail",
        path: "/shop/getStoreDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10",
                label: "门店不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianShopGetStoreDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreDetailRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("is_need_poi_audit_info", 0, &[]),
                rt::Field("is_need_rel_shop_user", 0, &[]),
                rt::Field("is_need_charge_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.is_need_charge_info);
        rt::put(w, 1, &self.is_need_poi_audit_info);
        rt::put(w, 2, &self.is_need_rel_shop_user);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopGetStoreDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetStoreDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.is_need_poi_audit_info, r),
            2 => rt::get(&mut self.is_need_rel_shop_user, r),
            3 => rt::get(&mut self.is_need_charge_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetStoreDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            is_need_poi_audit_info: Default::default(),
            is_need_rel_shop_user: Default::default(),
            is_need_charge_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetStoreDetailRequest, Self::blank());

/// Part of the answer to `shop.getStoreDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopGetStoreDetailData {
    /// 返回错误码
    pub ret_code: Option<i64>,
    /// 返回信息
    pub ret_msg: Option<String>,
    /// 门店信息
    pub store_detail: Option<DoudianShopStoreDetail>,
}

impl rt::Encode for DoudianShopGetStoreDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetStoreDetailData",
            &[
                rt::Field("ret_code", 0, &[]),
                rt::Field("ret_msg", 0, &[]),
                rt::Field("store_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_code);
        rt::put(w, 1, &self.ret_msg);
        rt::put(w, 2, &self.store_detail);
    }
}

impl rt::Decode for DoudianShopGetStoreDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_code, r),
            1 => rt::get(&mut self.ret_msg, r),
            2 => rt::get(&mut self.store_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopGetStoreDetailData);

rt::impl_serde!(DoudianShopGetStoreDetailData, Self::default());
