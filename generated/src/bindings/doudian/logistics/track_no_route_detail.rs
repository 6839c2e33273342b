// @generated from doudian/logistics/logistics.trackNoRouteDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 物流轨迹查询 — `logistics.trackNoRouteDetail`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsTrackNoRouteDetailRequest;
///
/// let request = DoudianLogisticsTrackNoRouteDetailRequest::new("…", "…");
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
/// | 40004 | `isv.parameter-invalid:10901` | 订单已取消 | mend the request |
/// | 50002 | `isv.business-failed:-10006` | 服务器异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:-10004` | 记录不存在 | mend the request |
/// | 50002 | `isv.business-failed:-10001` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:4006` | 运单号为空 | mend the request |
/// | 50002 | `isv.business-failed:4007` | 内部服务超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:10015` | 非平台面单不支持 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsTrackNoRouteDetailRequest {
    /// 物流商编码
    pub logistics_code: String,
    /// 运单号
    pub track_no: String,
}

impl DoudianLogisticsTrackNoRouteDetailRequest {
    /// With the parameters that are required.
    pub fn new(logistics_code: impl Into<String>, track_no: impl Into<String>) -> Self {
        Self {
            logistics_code: logistics_code.into(),
            track_no: track_no.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsTrackNoRouteDetailRequest`].
pub type DoudianLogisticsTrackNoRouteDetailResponse = rt::DoudianResponse<
    DoudianLogisticsTrackNoRouteDetailData,
>;

impl rt::DoudianRequest for DoudianLogisticsTrackNoRouteDetailRequest {
    type Data = DoudianLogisticsTrackNoRouteDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.trackNoRouteDetail",
        path: "/logistics/trackNoRouteDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10901",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-10006",
                label: "服务器异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-10004",
                label: "记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-10001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4006",
                label: "运单号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4007",
                label: "内部服务超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10015",
                label: "非平台面单不支持",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsTrackNoRouteDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTrackNoRouteDetailRequest",
            &[
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 1, &self.track_no);
    }
}

rt::impl_record!(DoudianLogisticsTrackNoRouteDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsTrackNoRouteDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsTrackNoRouteDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
            track_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsTrackNoRouteDetailRequest, Self::blank());

/// Part of the answer to `logistics.trackNoRouteDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTrackNoRouteDetailData {
    /// 轨迹信息 (`route__node_list`)
    pub route_node_list_: Vec<DoudianLogisticsTrackNoRouteDetailRouteNode>,
    /// 运单信息
    pub track_info: DoudianLogisticsTrackNoRouteDetailTrackInfo,
    /// 轨迹列表
    ///
    /// Some clients know it so spelt, with numbers for state and timestamp.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub route_node_list: Vec<DoudianLogisticsTrackNoRouteDetailRouteNode>,
}

impl rt::Encode for DoudianLogisticsTrackNoRouteDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTrackNoRouteDetailData",
            &[
                rt::Field("route__node_list", 0, &[]),
                rt::Field("track_info", rt::REQUIRED, &[]),
                rt::Field("route_node_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.route_node_list_);
        rt::put(w, 2, &self.route_node_list);
        rt::put(w, 1, &self.track_info);
    }
}

impl rt::Decode for DoudianLogisticsTrackNoRouteDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.route_node_list_, r),
            1 => rt::get(&mut self.track_info, r),
            2 => rt::get(&mut self.route_node_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTrackNoRouteDetailData);

rt::impl_serde!(DoudianLogisticsTrackNoRouteDetailData, Self::default());

/// Part of the answer to `logistics.trackNoRouteDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTrackNoRouteDetailRouteNode {
    /// 轨迹内容
    pub content: Option<String>,
    /// 时间戳, in seconds
    pub timestamp: Option<String>,
    /// 轨迹状态码
    pub state: Option<String>,
    /// 轨迹状态描述
    pub state_description: Option<String>,
    /// 站点名称
    pub site_name: Option<String>,
}

impl rt::Encode for DoudianLogisticsTrackNoRouteDetailRouteNode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTrackNoRouteDetailRouteNode",
            &[
                rt::Field("content", 0, &[]),
                rt::Field("timestamp", rt::LENIENT, &[]),
                rt::Field("state", rt::LENIENT, &[]),
                rt::Field("state_description", 0, &[]),
                rt::Field("site_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
        rt::put(w, 4, &self.site_name);
        rt::put(w, 2, &self.state);
        rt::put(w, 3, &self.state_description);
        rt::put(w, 1, &self.timestamp);
    }
}

impl rt::Decode for DoudianLogisticsTrackNoRouteDetailRouteNode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.timestamp, r),
            2 => rt::get(&mut self.state, r),
            3 => rt::get(&mut self.state_description, r),
            4 => rt::get(&mut self.site_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTrackNoRouteDetailRouteNode);

rt::impl_serde!(DoudianLogisticsTrackNoRouteDetailRouteNode, Self::default());

/// Part of the answer to `logistics.trackNoRouteDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsTrackNoRouteDetailTrackInfo {
    /// 运单号
    pub track_no: String,
    /// 物流商编码
    pub express: String,
}

impl rt::Encode for DoudianLogisticsTrackNoRouteDetailTrackInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsTrackNoRouteDetailTrackInfo",
            &[
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("express", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsTrackNoRouteDetailTrackInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.express, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsTrackNoRouteDetailTrackInfo);

rt::impl_serde!(DoudianLogisticsTrackNoRouteDetailTrackInfo, Self::default());
