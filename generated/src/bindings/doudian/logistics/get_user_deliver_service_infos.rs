// @generated from doudian/logistics/logistics.getUserDeliverServiceInfos.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发货服务信息查询 — `logistics.getUserDeliverServiceInfos`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsGetUserDeliverServiceInfosBizInfo, DoudianLogisticsGetUserDeliverServiceInfosRequest};
///
/// let request = DoudianLogisticsGetUserDeliverServiceInfosRequest::new(
///     DoudianLogisticsGetUserDeliverServiceInfosBizInfo::new(1),
/// );
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
/// | 20000 | `isp.service-error:4007` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4006` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetUserDeliverServiceInfosRequest {
    /// 商家信息
    pub biz_info: DoudianLogisticsGetUserDeliverServiceInfosBizInfo,
    /// `service_codes` on the wire; it has no label.
    ///
    /// A service is named like GetRecommendedAndDeliveryExpressByOrder.
    pub service_codes: Option<Vec<String>>,
}

impl DoudianLogisticsGetUserDeliverServiceInfosRequest {
    /// With the parameters that are required.
    pub fn new(biz_info: DoudianLogisticsGetUserDeliverServiceInfosBizInfo) -> Self {
        Self {
            biz_info,
            service_codes: None,
        }
    }

    /// Sets `service_codes`.
    #[must_use]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = Some(service_codes.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer to [`DoudianLogisticsGetUserDeliverServiceInfosRequest`].
pub type DoudianLogisticsGetUserDeliverServiceInfosResponse = rt::DoudianResponse<
    DoudianLogisticsGetUserDeliverServiceInfosData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetUserDeliverServiceInfosRequest {
    type Data = DoudianLogisticsGetUserDeliverServiceInfosData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getUserDeliverServiceInfos",
        path: "/logistics/getUserDeliverServiceInfos",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4007",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4006",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsGetUserDeliverServiceInfosRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetUserDeliverServiceInfosRequest",
            &[
                rt::Field("biz_info", rt::REQUIRED, &[]),
                rt::Field("service_codes", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_info);
        rt::put(w, 1, &self.service_codes);
    }
}

rt::impl_record!(DoudianLogisticsGetUserDeliverServiceInfosRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetUserDeliverServiceInfosRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_info, r),
            1 => rt::get(&mut self.service_codes, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetUserDeliverServiceInfosRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_info: Default::default(),
            service_codes: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetUserDeliverServiceInfosRequest, Self::blank());

/// Part of the request `logistics.getUserDeliverServiceInfos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetUserDeliverServiceInfosBizInfo {
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `1` 抖店
    pub biz_type: i32,
}

impl DoudianLogisticsGetUserDeliverServiceInfosBizInfo {
    /// With the parameters that are required.
    pub fn new(biz_type: i32) -> Self {
        Self { biz_type }
    }
}

impl rt::Encode for DoudianLogisticsGetUserDeliverServiceInfosBizInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetUserDeliverServiceInfosBizInfo",
            &[rt::Field("biz_type", rt::REQUIRED, &["1"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetUserDeliverServiceInfosBizInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetUserDeliverServiceInfosBizInfo);

rt::impl_serde!(DoudianLogisticsGetUserDeliverServiceInfosBizInfo, Self::default());

/// Part of the answer to `logistics.getUserDeliverServiceInfos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetUserDeliverServiceInfosData {
    /// 用户发货服务信息
    pub user_service_infos: Vec<
        DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo,
    >,
}

impl rt::Encode for DoudianLogisticsGetUserDeliverServiceInfosData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetUserDeliverServiceInfosData",
            &[rt::Field("user_service_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.user_service_infos);
    }
}

impl rt::Decode for DoudianLogisticsGetUserDeliverServiceInfosData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_service_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetUserDeliverServiceInfosData);

rt::impl_serde!(DoudianLogisticsGetUserDeliverServiceInfosData, Self::default());

/// Part of the answer to `logistics.getUserDeliverServiceInfos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetUserDeliverServiceInfosServiceInfo {
    /// `service_code` on the wire; it has no label.
    pub service_code: Option<String>,
    /// `service_name` on the wire; it has no label.
    pub service_name: Option<String>,
}

impl rt::Encode for DoudianLogisticsGetUserDeliverServiceInfosServiceInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetUserDeliverServiceInfosServiceInfo",
            &[rt::Field("service_code", 0, &[]), rt::Field("service_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.service_code);
        rt::put(w, 1, &self.service_name);
    }
}

impl rt::Decode for DoudianLogisticsGetUserDeliverServiceInfosServiceInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_code, r),
            1 => rt::get(&mut self.service_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetUserDeliverServiceInfosServiceInfo);

rt::impl_serde!(DoudianLogisticsGetUserDeliverServiceInfosServiceInfo, Self::default());

/// Part of the answer to `logistics.getUserDeliverServiceInfos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo {
    /// 发货服务信息
    pub service_info: Option<DoudianLogisticsGetUserDeliverServiceInfosServiceInfo>,
    /// `effect_status` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 未生效
    /// - `1` 已生效
    /// - `2` 已失效
    pub effect_status: Option<i32>,
}

impl rt::Encode for DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo",
            &[
                rt::Field("service_info", 0, &[]),
                rt::Field("effect_status", 0, &["0", "1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.effect_status);
        rt::put(w, 0, &self.service_info);
    }
}

impl rt::Decode for DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_info, r),
            1 => rt::get(&mut self.effect_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo);

rt::impl_serde!(
    DoudianLogisticsGetUserDeliverServiceInfosUserServiceInfo, Self::default()
);
