// @generated from doudian/shop/shop.unsuspendStore.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 恢复门店营业 — `shop.unsuspendStore`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopUnsuspendStoreRequest;
///
/// let request = DoudianShopUnsuspendStoreRequest::new(1);
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
/// | 50002 | `isv.business-failed:14` | 门店状态不可恢复 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopUnsuspendStoreRequest {
    /// 门店ID
    pub store_id: i64,
    /// 恢复营业原因
    pub reason: Option<String>,
}

impl DoudianShopUnsuspendStoreRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id, reason: None }
    }

    /// Sets `reason` (恢复营业原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The answer to [`DoudianShopUnsuspendStoreRequest`].
pub type DoudianShopUnsuspendStoreResponse = rt::DoudianResponse<
    DoudianShopUnsuspendStoreData,
>;

impl rt::DoudianRequest for DoudianShopUnsuspendStoreRequest {
    type Data = DoudianShopUnsuspendStoreData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.unsuspendStore",
        path: "/shop/unsuspendStore",
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
                sub_code: "isv.business-failed:14",
                label: "门店状态不可恢复",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianShopUnsuspendStoreRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopUnsuspendStoreRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[]), rt::Field("reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.reason);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopUnsuspendStoreRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopUnsuspendStoreRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopUnsuspendStoreRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopUnsuspendStoreRequest, Self::blank());

/// Part of the answer to `shop.unsuspendStore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopUnsuspendStoreData {
    /// 返回错误码
    pub ret_code: Option<i64>,
    /// 返回信息
    pub ret_msg: Option<String>,
}

impl rt::Encode for DoudianShopUnsuspendStoreData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopUnsuspendStoreData",
            &[rt::Field("ret_code", 0, &[]), rt::Field("ret_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_code);
        rt::put(w, 1, &self.ret_msg);
    }
}

impl rt::Decode for DoudianShopUnsuspendStoreData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_code, r),
            1 => rt::get(&mut self.ret_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopUnsuspendStoreData);

rt::impl_serde!(DoudianShopUnsuspendStoreData, Self::default());
