// @generated from doudian/logistics/logistics.terminalRouteData.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 末端操作数据回传 — `logistics.terminalRouteData`
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
/// use doudian::DoudianLogisticsTerminalRouteDataRequest;
///
/// let request = DoudianLogisticsTerminalRouteDataRequest::new("Arrival");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:11000` | 参数错误 |
/// | 50002 | `isv.business-failed:11004` | RPC调用失败 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsTerminalRouteDataRequest {
    /// 轨迹操作
    ///
    /// Codes:
    ///
    /// - `Arrival` 入站
    /// - `InStore` 在库
    /// - `Departure` 出站
    /// - `DepartureException` 异常出站
    /// - `SignReject` 拒收
    pub track_operation: String,
    /// 签收人
    ///
    /// Codes:
    ///
    /// - `SignedByMyself` 本人签收
    /// - `SignedByOthers` 他人签收
    /// - `PostStationSigned` 驿站代签
    pub sign_by: Option<String>,
    /// 驿站电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_station_tel: Option<String>,
    /// 经度
    pub longitude: Option<String>,
    /// 纬度
    pub latitude: Option<String>,
    /// 经纬度标准
    ///
    /// Codes:
    ///
    /// - `GaoDe` 高德
    /// - `BaiDu` 百度
    /// - `Tencent` 腾讯
    /// - `Google` 谷歌
    pub standard: Option<String>,
}

impl DoudianLogisticsTerminalRouteDataRequest {
    /// With the parameters that are required.
    pub fn new(track_operation: impl Into<String>) -> Self {
        Self {
            track_operation: track_operation.into(),
            sign_by: None,
            post_station_tel: None,
            longitude: None,
            latitude: None,
            standard: None,
        }
    }

    /// Sets `sign_by` (签收人).
    #[must_use]
    pub fn sign_by(mut self, sign_by: impl Into<String>) -> Self {
        self.sign_by = Some(sign_by.into());
        self
    }

    /// Sets `post_station_tel` (驿站电话).
    #[must_use]
    pub fn post_station_tel(mut self, post_station_tel: impl Into<String>) -> Self {
        self.post_station_tel = Some(post_station_tel.into());
        self
    }

    /// Sets `longitude` (经度).
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets `latitude` (纬度).
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets `standard` (经纬度标准).
    #[must_use]
    pub fn standard(mut self, standard: impl Into<String>) -> Self {
        self.standard = Some(standard.into());
        self
    }
}

/// The answer to [`DoudianLogisticsTerminalRouteDataRequest`].
pub type DoudianLogisticsTerminalRouteDataResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianLogisticsTerminalRouteDataRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.terminalRouteData",
        path: "/logistics/terminalRouteData",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11004",
                label: "RPC调用失败",
                retry: rt::Retry::Later,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsTerminalRouteDataRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTerminalRouteDataRequest",
            &[
                rt::Field(
                    "track_operation",
                    rt::REQUIRED,
                    &[
                        "Arrival",
                        "InStore",
                        "Departure",
                        "DepartureException",
                        "SignReject",
                    ],
                ),
                rt::Field(
                    "sign_by",
                    0,
                    &["SignedByMyself", "SignedByOthers", "PostStationSigned"],
                ),
                rt::Field("post_station_tel", rt::PII, &[]),
                rt::Field("longitude", 0, &[]),
                rt::Field("latitude", 0, &[]),
                rt::Field("standard", 0, &["GaoDe", "BaiDu", "Tencent", "Google"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.latitude);
        rt::put(w, 3, &self.longitude);
        rt::put(w, 2, &self.post_station_tel);
        rt::put(w, 1, &self.sign_by);
        rt::put(w, 5, &self.standard);
        rt::put(w, 0, &self.track_operation);
    }
}

rt::impl_record!(DoudianLogisticsTerminalRouteDataRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsTerminalRouteDataRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_operation, r),
            1 => rt::get(&mut self.sign_by, r),
            2 => rt::get(&mut self.post_station_tel, r),
            3 => rt::get(&mut self.longitude, r),
            4 => rt::get(&mut self.latitude, r),
            5 => rt::get(&mut self.standard, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsTerminalRouteDataRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            track_operation: Default::default(),
            sign_by: Default::default(),
            post_station_tel: Default::default(),
            longitude: Default::default(),
            latitude: Default::default(),
            standard: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsTerminalRouteDataRequest, Self::blank());
