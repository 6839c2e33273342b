// @generated from doudian/logistics/logistics.collectInfoCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 揽收信息回传 — `logistics.collectInfoCallback`
///
/// Tells that the order was taken on; may be repeated until the parcel is collected.
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
pub type DoudianLogisticsCollectInfoCallbackResponse = rt::DoudianResponse<
    DoudianLogisticsCollectInfoCallbackData,
>;

impl rt::DoudianRequest for DoudianLogisticsCollectInfoCallbackRequest {
    type Data = DoudianLogisticsCollectInfoCallbackData;

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
        const TABLE: rt::Table = rt::Table(
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
    /// 网点编码
    pub net_code: Option<String>,
    /// 网点名称
    pub net_name: Option<String>,
    /// 网点联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub net_tel: Option<String>,
}

impl DoudianLogisticsCollectInfoCallbackCollectInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            courier_name: None,
            courier_tel: None,
            net_code: None,
            net_name: None,
            net_tel: None,
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

    /// Sets `net_code` (网点编码).
    #[must_use]
    pub fn net_code(mut self, net_code: impl Into<String>) -> Self {
        self.net_code = Some(net_code.into());
        self
    }

    /// Sets `net_name` (网点名称).
    #[must_use]
    pub fn net_name(mut self, net_name: impl Into<String>) -> Self {
        self.net_name = Some(net_name.into());
        self
    }

    /// Sets `net_tel` (网点联系电话).
    #[must_use]
    pub fn net_tel(mut self, net_tel: impl Into<String>) -> Self {
        self.net_tel = Some(net_tel.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsCollectInfoCallbackCollectInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCollectInfoCallbackCollectInfo",
            &[
                rt::Field("courier_name", rt::PII, &[]),
                rt::Field("courier_tel", rt::PII, &[]),
                rt::Field("net_code", 0, &[]),
                rt::Field("net_name", 0, &[]),
                rt::Field("net_tel", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.courier_name);
        rt::put(w, 1, &self.courier_tel);
        rt::put(w, 2, &self.net_code);
        rt::put(w, 3, &self.net_name);
        rt::put(w, 4, &self.net_tel);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCollectInfoCallbackCollectInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.courier_name, r),
            1 => rt::get(&mut self.courier_tel, r),
            2 => rt::get(&mut self.net_code, r),
            3 => rt::get(&mut self.net_name, r),
            4 => rt::get(&mut self.net_tel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCollectInfoCallbackCollectInfo);

rt::impl_serde!(DoudianLogisticsCollectInfoCallbackCollectInfo, Self::default());

/// Part of the answer to `logistics.collectInfoCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCollectInfoCallbackData {
    /// 请求结果
    pub result: Option<bool>,
    /// 返回码
    pub return_code: Option<String>,
    /// 返回信息
    pub message: Option<String>,
}

impl rt::Encode for DoudianLogisticsCollectInfoCallbackData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCollectInfoCallbackData",
            &[
                rt::Field("result", 0, &[]),
                rt::Field("return_code", 0, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.message);
        rt::put(w, 0, &self.result);
        rt::put(w, 1, &self.return_code);
    }
}

impl rt::Decode for DoudianLogisticsCollectInfoCallbackData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            1 => rt::get(&mut self.return_code, r),
            2 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCollectInfoCallbackData);

rt::impl_serde!(DoudianLogisticsCollectInfoCallbackData, Self::default());
