// @generated from doudian/storage/storage.notifySaleReturnStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 销退状态通知 — `storage.notifySaleReturnStatus`
///
/// Family: `storage` (the feature `storage`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianStorageNotifySaleReturnStatusRequest;
///
/// let request = DoudianStorageNotifySaleReturnStatusRequest::new("…", "…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianStorageNotifySaleReturnStatusRequest {
    /// 物流单号
    pub logistics_no: String,
    /// 服务商编码
    pub vendor: String,
    /// 状态
    pub status: i32,
    /// 业务发生时间戳
    pub occurrence_time: i64,
    /// 原因
    pub reason: Option<String>,
}

impl DoudianStorageNotifySaleReturnStatusRequest {
    /// With the parameters that are required.
    pub fn new(
        logistics_no: impl Into<String>,
        vendor: impl Into<String>,
        status: i32,
        occurrence_time: i64,
    ) -> Self {
        Self {
            logistics_no: logistics_no.into(),
            vendor: vendor.into(),
            status,
            occurrence_time,
            reason: None,
        }
    }

    /// Sets `reason` (原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The answer to [`DoudianStorageNotifySaleReturnStatusRequest`].
///
/// The platform promises no `data`.
pub type DoudianStorageNotifySaleReturnStatusResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianStorageNotifySaleReturnStatusRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "storage.notifySaleReturnStatus",
        path: "/storage/notifySaleReturnStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianStorageNotifySaleReturnStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianStorageNotifySaleReturnStatusRequest",
            &[
                rt::Field("logistics_no", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_no);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 4, &self.reason);
        rt::put(w, 2, &self.status);
        rt::put(w, 1, &self.vendor);
    }
}

rt::impl_record!(DoudianStorageNotifySaleReturnStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianStorageNotifySaleReturnStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_no, r),
            1 => rt::get(&mut self.vendor, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianStorageNotifySaleReturnStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_no: Default::default(),
            vendor: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            reason: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianStorageNotifySaleReturnStatusRequest, Self::blank());
