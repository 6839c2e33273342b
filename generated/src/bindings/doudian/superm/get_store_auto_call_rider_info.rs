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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoCallRiderInfoRequest {
    /// 商家的门店编号
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
    fn name(&self) -> &'static str {
        "DoudianSupermGetStoreAutoCallRiderInfoRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("store_id").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_debug!(DoudianSupermGetStoreAutoCallRiderInfoRequest);

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
#[derive(Clone, Default, PartialEq)]
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
    /// 接单后延时呼叫时间
    pub delay_time: Option<i64>,
}

impl rt::Encode for DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo {
    fn name(&self) -> &'static str {
        "DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("service_status").codes(&["1", "2"]),
            rt::Field::new("service_type").codes(&["0", "1"]),
            rt::Field::new("delay_time"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo);

rt::impl_serde!(DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo, Self::default());

/// Part of the answer to `superm.getStoreAutoCallRiderInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermGetStoreAutoCallRiderInfoData {
    /// 自动呼叫设置信息
    pub autocall_info: Option<DoudianSupermGetStoreAutoCallRiderInfoAutocallInfo>,
}

impl rt::Encode for DoudianSupermGetStoreAutoCallRiderInfoData {
    fn name(&self) -> &'static str {
        "DoudianSupermGetStoreAutoCallRiderInfoData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("autocall_info")];
        FIELDS
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

rt::impl_debug!(DoudianSupermGetStoreAutoCallRiderInfoData);

rt::impl_serde!(DoudianSupermGetStoreAutoCallRiderInfoData, Self::default());
