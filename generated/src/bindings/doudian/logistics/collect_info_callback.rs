// @generated from doudian/logistics/logistics.collectInfoCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 揽收信息回传 — `logistics.collectInfoCallback`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsCollectInfoCallbackCollectInfo, DoudianLogisticsCollectInfoCallbackRequest};
///
/// let request = DoudianLogisticsCollectInfoCallbackRequest::new(
///     "courier",
///     1,
///     "…",
///     "…",
///     DoudianLogisticsCollectInfoCallbackCollectInfo::new(),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCollectInfoCallbackRequest {
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `courier` 快递员信息
    /// - `netInfo` 网点信息
    /// - `all` 全部
    pub biz_type: String,
    /// 更新时间戳
    pub operate_time: i64,
    /// 唯一码
    pub request_id: String,
    /// 运单号
    pub waybill_code: String,
    /// 揽收信息
    pub collect_info: DoudianLogisticsCollectInfoCallbackCollectInfo,
}

impl DoudianLogisticsCollectInfoCallbackRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_type: impl Into<String>,
        operate_time: i64,
        request_id: impl Into<String>,
        waybill_code: impl Into<String>,
        collect_info: DoudianLogisticsCollectInfoCallbackCollectInfo,
    ) -> Self {
        Self {
            biz_type: biz_type.into(),
            operate_time,
            request_id: request_id.into(),
            waybill_code: waybill_code.into(),
            collect_info,
        }
    }
}

/// The answer to [`DoudianLogisticsCollectInfoCallbackRequest`].
pub type DoudianLogisticsCollectInfoCallbackResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianLogisticsCollectInfoCallbackRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.collectInfoCallback",
        path: "/logistics/collectInfoCallback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsCollectInfoCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCollectInfoCallbackRequest",
            &[
                rt::Field("biz_type", rt::REQUIRED, &["courier", "netInfo", "all"]),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("waybill_code", rt::REQUIRED, &[]),
                rt::Field("collect_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_type);
        rt::put(w, 4, &self.collect_info);
        rt::put(w, 1, &self.operate_time);
        rt::put(w, 2, &self.request_id);
        rt::put(w, 3, &self.waybill_code);
    }
}

rt::impl_record!(DoudianLogisticsCollectInfoCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCollectInfoCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            1 => rt::get(&mut self.operate_time, r),
            2 => rt::get(&mut self.request_id, r),
            3 => rt::get(&mut self.waybill_code, r),
            4 => rt::get(&mut self.collect_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCollectInfoCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_type: Default::default(),
            operate_time: Default::default(),
            request_id: Default::default(),
            waybill_code: Default::default(),
            collect_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCollectInfoCallbackRequest, Self::blank());

/// Part of the request `logistics.collectInfoCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCollectInfoCallbackCollectInfo {
    /// 快递员名称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub courier_name: Option<String>,
    /// 联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub courier_tel: Option<String>,
}

impl DoudianLogisticsCollectInfoCallbackCollectInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            courier_name: None,
            courier_tel: None,
        }
    }

    /// Sets `courier_name` (快递员名称).
    #[must_use]
    pub fn courier_name(mut self, courier_name: impl Into<String>) -> Self {
        self.courier_name = Some(courier_name.into());
        self
    }

    /// Sets `courier_tel` (联系电话).
    #[must_use]
    pub fn courier_tel(mut self, courier_tel: impl Into<String>) -> Self {
        self.courier_tel = Some(courier_tel.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCollectInfoCallbackCollectInfo {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCollectInfoCallbackCollectInfo",
            &[
                rt::Field("courier_name", rt::PII, &[]),
                rt::Field("courier_tel", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.courier_name);
        rt::put(w, 1, &self.courier_tel);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCollectInfoCallbackCollectInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.courier_name, r),
            1 => rt::get(&mut self.courier_tel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCollectInfoCallbackCollectInfo);

rt::impl_serde!(DoudianLogisticsCollectInfoCallbackCollectInfo, Self::default());
