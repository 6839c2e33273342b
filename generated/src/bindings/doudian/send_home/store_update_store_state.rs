// @generated from doudian/send_home/sendHome.store.updateStoreState.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改门店营业状态 — `sendHome.store.updateStoreState`
///
/// Family: `send_home` (the feature `send_home`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeStoreUpdateStoreStateRequest;
///
/// let request = DoudianSendHomeStoreUpdateStoreStateRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeStoreUpdateStoreStateRequest {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
    /// 接单状态操作类型
    ///
    /// Codes:
    ///
    /// - `1` 恢复
    /// - `2` 关闭
    pub operate_type: i32,
    /// 恢复或关闭营业原因
    pub reason: Option<String>,
}

impl DoudianSendHomeStoreUpdateStoreStateRequest {
    /// With the parameters that are required.
    pub fn new(operate_type: i32) -> Self {
        Self {
            store_id: None,
            outer_store_id: None,
            operate_type,
            reason: None,
        }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `outer_store_id` (外部门店编码).
    #[must_use]
    pub fn outer_store_id(mut self, outer_store_id: impl Into<String>) -> Self {
        self.outer_store_id = Some(outer_store_id.into());
        self
    }

    /// Sets `reason` (恢复或关闭营业原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The answer to [`DoudianSendHomeStoreUpdateStoreStateRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeStoreUpdateStoreStateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeStoreUpdateStoreStateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.store.updateStoreState",
        path: "/sendHome/store/updateStoreState",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeStoreUpdateStoreStateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeStoreUpdateStoreStateRequest",
            &[
                rt::Field("store_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("operate_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.operate_type);
        rt::put(w, 1, &self.outer_store_id);
        rt::put(w, 3, &self.reason);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeStoreUpdateStoreStateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeStoreUpdateStoreStateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.outer_store_id, r),
            2 => rt::get(&mut self.operate_type, r),
            3 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeStoreUpdateStoreStateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            outer_store_id: Default::default(),
            operate_type: Default::default(),
            reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeStoreUpdateStoreStateRequest, Self::blank());
