// @generated from doudian/superm/superm.getStoreAutoCallRiderInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 自动呼叫运力查询 — `superm.getStoreAutoCallRiderInfo`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetStoreAutoCallRiderInfoRequest;
///
/// let request = DoudianSupermGetStoreAutoCallRiderInfoRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoCallRiderInfoRequest {
    /// 门店ID
    pub store_id: i64,
}

impl DoudianSupermGetStoreAutoCallRiderInfoRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64) -> Self {
        Self { store_id }
    }
}

/// The answer to [`DoudianSupermGetStoreAutoCallRiderInfoRequest`].
pub type DoudianSupermGetStoreAutoCallRiderInfoResponse = rt::DoudianResponse<
    DoudianSupermGetStoreAutoCallRiderInfoData,
>;

impl rt::DoudianRequest for DoudianSupermGetStoreAutoCallRiderInfoRequest {
    type Data = DoudianSupermGetStoreAutoCallRiderInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getStoreAutoCallRiderInfo",
        path: "/superm/getStoreAutoCallRiderInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermGetStoreAutoCallRiderInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetStoreAutoCallRiderInfoRequest",
            &[rt::Field("store_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSupermGetStoreAutoCallRiderInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetStoreAutoCallRiderInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetStoreAutoCallRiderInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetStoreAutoCallRiderInfoRequest, Self::blank());

/// Part of the answer to `superm.getStoreAutoCallRiderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo {
    /// 自动呼叫运力设置状态
    ///
    /// Codes:
    ///
    /// - `1` 关闭
    /// - `2` 开启
    pub service_status: Option<i64>,
    /// 自动呼叫运力策略
    ///
    /// Codes:
    ///
    /// - `0` 接单后立即呼叫
    /// - `1` 接单后延迟呼叫
    pub service_type: Option<i64>,
    /// 接单后延时呼叫时间, in min
    ///
    /// 1 to 15, for service\_type 1.
    pub delay_time: Option<i64>,
}

impl rt::Encode for DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo",
            &[
                rt::Field("service_status", 0, &["1", "2"]),
                rt::Field("service_type", 0, &["0", "1"]),
                rt::Field("delay_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delay_time);
        rt::put(w, 0, &self.service_status);
        rt::put(w, 1, &self.service_type);
    }
}

impl rt::Decode for DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_status, r),
            1 => rt::get(&mut self.service_type, r),
            2 => rt::get(&mut self.delay_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo);

rt::impl_serde!(DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo, Self::default());

/// Part of the answer to `superm.getStoreAutoCallRiderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoCallRiderInfoData {
    /// 自动呼叫设置信息
    pub autocall_info: Option<DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo>,
}

impl rt::Encode for DoudianSupermGetStoreAutoCallRiderInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetStoreAutoCallRiderInfoData",
            &[rt::Field("autocall_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.autocall_info);
    }
}

impl rt::Decode for DoudianSupermGetStoreAutoCallRiderInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.autocall_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetStoreAutoCallRiderInfoData);

rt::impl_serde!(DoudianSupermGetStoreAutoCallRiderInfoData, Self::default());
