// @generated from doudian/shop/shop.storeSuspend.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 门店暂停营业 — `shop.storeSuspend`
///
/// Family: `shop` (the feature `shop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopStoreSuspendRequest;
///
/// let request = DoudianShopStoreSuspendRequest::new(1);
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
/// | 50002 | `isv.business-failed:13` | 门店状态不可暂停 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopStoreSuspendRequest {
    /// 门店ID
    pub store_id: i64,
    /// 停业原因
    pub reason: Option<String>,
}

impl DoudianShopStoreSuspendRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id, reason: None }
    }

    /// Sets `reason` (停业原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The answer to [`DoudianShopStoreSuspendRequest`].
pub type DoudianShopStoreSuspendResponse = rt::DoudianResponse<
    DoudianShopStoreSuspendData,
>;

impl rt::DoudianRequest for DoudianShopStoreSuspendRequest {
    type Data = DoudianShopStoreSuspendData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.storeSuspend",
        path: "/shop/storeSuspend",
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
                sub_code: "isv.business-failed:13",
                label: "门店状态不可暂停",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianShopStoreSuspendRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStoreSuspendRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[]), rt::Field("reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.reason);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianShopStoreSuspendRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopStoreSuspendRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopStoreSuspendRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopStoreSuspendRequest, Self::blank());

/// Part of the answer to `shop.storeSuspend`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopStoreSuspendData {
    /// 返回错误码
    pub ret_code: Option<i64>,
    /// 返回信息
    pub ret_msg: Option<String>,
}

impl rt::Encode for DoudianShopStoreSuspendData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopStoreSuspendData",
            &[rt::Field("ret_code", 0, &[]), rt::Field("ret_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_code);
        rt::put(w, 1, &self.ret_msg);
    }
}

impl rt::Decode for DoudianShopStoreSuspendData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_code, r),
            1 => rt::get(&mut self.ret_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopStoreSuspendData);

rt::impl_serde!(DoudianShopStoreSuspendData, Self::default());
