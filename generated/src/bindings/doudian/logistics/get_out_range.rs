// @generated from doudian/logistics/logistics.getOutRange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianLogisticsAddress, DoudianWaybillDeliveryReq, DoudianWaybillService};

/// 快递可达范围查询 — `logistics.getOutRange`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsAddress, DoudianLogisticsGetOutRangeRequest};
///
/// let request = DoudianLogisticsGetOutRangeRequest::new(
///     "…",
///     DoudianLogisticsAddress::new("…", "…", "…", "…", "…"),
///     0,
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
/// | 50002 | `isv.business-failed:1000` | 请求参数为空 | mend the request |
/// | 50002 | `isv.business-failed:3017` | 筛单异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:4001` | 数据或运行时异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:10001` | 无效签名 | mend the request |
/// | 50002 | `isv.business-failed:10002` | 服务异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:11102` | 收件地址解析失败 | mend the request |
/// | 50002 | `isv.business-failed:11108` | 收件地址超范围 | mend the request |
/// | 50002 | `isv.business-failed:9020501` | 请求失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetOutRangeRequest {
    /// 快递公司编码
    pub logistics_code: String,
    /// 发货地址
    pub sender_address: Option<DoudianLogisticsAddress>,
    /// 收件地址
    pub receiver_address: DoudianLogisticsAddress,
    /// 类型
    ///
    /// Codes:
    ///
    /// - `0` 揽派合一
    /// - `1` 揽收区域
    /// - `2` 派送区域
    ///
    /// 0 looks at both addresses, 1 at the sender's, 2 at the receiver's.
    pub r#type: i32,
    /// 增值服务
    pub service_list: Option<Vec<DoudianWaybillService>>,
    /// 产品类型
    pub product_type: Option<String>,
    /// 投递要求
    pub delivery_req: Option<DoudianWaybillDeliveryReq>,
}

impl DoudianLogisticsGetOutRangeRequest {
    /// With the parameters that are required.
    pub fn new(
        logistics_code: impl Into<String>,
        receiver_address: DoudianLogisticsAddress,
        r#type: i32,
    ) -> Self {
        Self {
            logistics_code: logistics_code.into(),
            sender_address: None,
            receiver_address,
            r#type,
            service_list: None,
            product_type: None,
            delivery_req: None,
        }
    }

    /// Sets `sender_address` (发货地址).
    #[must_use]
    pub fn sender_address(mut self, sender_address: DoudianLogisticsAddress) -> Self {
        self.sender_address = Some(sender_address);
        self
    }

    /// Sets `service_list` (增值服务).
    #[must_use]
    pub fn service_list(
        mut self,
        service_list: impl Into<Vec<DoudianWaybillService>>,
    ) -> Self {
        self.service_list = Some(service_list.into());
        self
    }

    /// Sets `product_type` (产品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `delivery_req` (投递要求).
    #[must_use]
    pub fn delivery_req(mut self, delivery_req: DoudianWaybillDeliveryReq) -> Self {
        self.delivery_req = Some(delivery_req);
        self
    }
}

/// The answer to [`DoudianLogisticsGetOutRangeRequest`].
pub type DoudianLogisticsGetOutRangeResponse = rt::DoudianResponse<
    DoudianLogisticsGetOutRangeData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetOutRangeRequest {
    type Data = DoudianLogisticsGetOutRangeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getOutRange",
        path: "/logistics/getOutRange",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "请求参数为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3017",
                label: "筛单异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4001",
                label: "数据或运行时异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10001",
                label: "无效签名",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11102",
                label: "收件地址解析失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11108",
                label: "收件地址超范围",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9020501",
                label: "请求失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsGetOutRangeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetOutRangeRequest",
            &[
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("sender_address", 0, &[]),
                rt::Field("receiver_address", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("service_list", 0, &[]),
                rt::Field("product_type", 0, &[]),
                rt::Field("delivery_req", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.delivery_req);
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 5, &self.product_type);
        rt::put(w, 2, &self.receiver_address);
        rt::put(w, 1, &self.sender_address);
        rt::put(w, 4, &self.service_list);
        rt::put(w, 3, &self.r#type);
    }
}

rt::impl_record!(DoudianLogisticsGetOutRangeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetOutRangeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.sender_address, r),
            2 => rt::get(&mut self.receiver_address, r),
            3 => rt::get(&mut self.r#type, r),
            4 => rt::get(&mut self.service_list, r),
            5 => rt::get(&mut self.product_type, r),
            6 => rt::get(&mut self.delivery_req, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetOutRangeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            logistics_code: Default::default(),
            sender_address: Default::default(),
            receiver_address: Default::default(),
            r#type: Default::default(),
            service_list: Default::default(),
            product_type: Default::default(),
            delivery_req: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetOutRangeRequest, Self::blank());

/// Part of the answer to `logistics.getOutRange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetOutRangeData {
    /// 是否超区响应结果
    pub is_out_range: bool,
    /// 超区原因
    ///
    /// Codes:
    ///
    /// - `1` 疫情管控
    /// - `2` 洪涝台风等自然灾害
    /// - `3` 特殊会议管控
    /// - `4` 网点经营问题
    /// - `5` 其他原因
    pub out_range_reason: Option<String>,
}

impl rt::Encode for DoudianLogisticsGetOutRangeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetOutRangeData",
            &[
                rt::Field("is_out_range", rt::REQUIRED, &[]),
                rt::Field("out_range_reason", 0, &["1", "2", "3", "4", "5"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_out_range);
        rt::put(w, 1, &self.out_range_reason);
    }
}

impl rt::Decode for DoudianLogisticsGetOutRangeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_out_range, r),
            1 => rt::get(&mut self.out_range_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetOutRangeData);

rt::impl_serde!(DoudianLogisticsGetOutRangeData, Self::default());
