// @generated from doudian/logistics/logistics.courierStation.updateTerminalOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 末端订单信息回传 — `logistics.courierStation.updateTerminalOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsCourierStationUpdateTerminalOrderRequest;
///
/// let request = DoudianLogisticsCourierStationUpdateTerminalOrderRequest::new(
///     "POST_WEIGHT_INFO",
///     "…",
///     "2023-11-15 06:13:20",
///     "…",
///     "…",
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
/// | 20000 | `isp.service-error:10001` | 请求参数错误 | mend the request |
/// | 20000 | `isp.service-error:10002` | 系统错误 | wait, then repeat |
/// | 20000 | `isp.service-error:10003` | 系统错误 | ask the platform |
/// | 50002 | `isv.business-failed:10101` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:10102` | 订单已取消 | do not repeat |
/// | 50002 | `isv.business-failed:10106` | 状态不允许核重核价 | do not repeat |
/// | 50002 | `isv.business-failed:10107` | 状态不允许揽收 | do not repeat |
/// | 50002 | `isv.business-failed:10108` | 重复核重核价 | nothing: it is done |
/// | 50002 | `isv.business-failed:10109` | 重复揽收 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// 业务类型 (`bizType`)
    ///
    /// Parts joined by `|`.
    ///
    /// Codes:
    ///
    /// - `POST_WEIGHT_INFO` 核重核价
    /// - `POST_WAYBILL_INFO` 运单号
    /// - `POST_COLLECT_STATUS` 揽收状态
    pub biz_type: rt::Pipe,
    /// 订单号 (`orderId`)
    pub order_id: String,
    /// 操作时间 (`operationTime`)
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub operation_time: rt::DateTime,
    /// 推送信息 (`postInfo`)
    pub post_info: Option<DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo>,
    /// 服务商编码 (`partnerCode`)
    pub partner_code: String,
    /// 驿站编码 (`postCode`)
    pub post_code: Option<String>,
    /// 驿站名称 (`postName`)
    pub post_name: Option<String>,
    /// 品牌编码 (`brandCode`)
    pub brand_code: String,
}

impl DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_type: impl Into<rt::Pipe>,
        order_id: impl Into<String>,
        operation_time: impl Into<rt::DateTime>,
        partner_code: impl Into<String>,
        brand_code: impl Into<String>,
    ) -> Self {
        Self {
            biz_type: biz_type.into(),
            order_id: order_id.into(),
            operation_time: operation_time.into(),
            post_info: None,
            partner_code: partner_code.into(),
            post_code: None,
            post_name: None,
            brand_code: brand_code.into(),
        }
    }

    /// Sets `postInfo` (推送信息).
    #[must_use]
    pub fn post_info(
        mut self,
        post_info: DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo,
    ) -> Self {
        self.post_info = Some(post_info);
        self
    }

    /// Sets `postCode` (驿站编码).
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// Sets `postName` (驿站名称).
    #[must_use]
    pub fn post_name(mut self, post_name: impl Into<String>) -> Self {
        self.post_name = Some(post_name.into());
        self
    }
}

/// The answer to [`DoudianLogisticsCourierStationUpdateTerminalOrderRequest`].
pub type DoudianLogisticsCourierStationUpdateTerminalOrderResponse = rt::DoudianResponse<
    DoudianLogisticsCourierStationUpdateTerminalOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    type Data = DoudianLogisticsCourierStationUpdateTerminalOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.courierStation.updateTerminalOrder",
        path: "/logistics/courierStation/updateTerminalOrder",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10001",
                label: "请求参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10003",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10101",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10102",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10106",
                label: "状态不允许核重核价",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10107",
                label: "状态不允许揽收",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10108",
                label: "重复核重核价",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10109",
                label: "重复揽收",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderRequest",
            &[
                rt::Field("bizType", rt::REQUIRED, &[]),
                rt::Field("orderId", rt::REQUIRED, &[]),
                rt::Field("operationTime", rt::REQUIRED, &[]),
                rt::Field("postInfo", 0, &[]),
                rt::Field("partnerCode", rt::REQUIRED, &[]),
                rt::Field("postCode", 0, &[]),
                rt::Field("postName", 0, &[]),
                rt::Field("brandCode", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.biz_type);
        rt::put(w, 7, &self.brand_code);
        rt::put(w, 2, &self.operation_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 4, &self.partner_code);
        rt::put(w, 5, &self.post_code);
        rt::put(w, 3, &self.post_info);
        rt::put(w, 6, &self.post_name);
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.biz_type, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.operation_time, r),
            3 => rt::get(&mut self.post_info, r),
            4 => rt::get(&mut self.partner_code, r),
            5 => rt::get(&mut self.post_code, r),
            6 => rt::get(&mut self.post_name, r),
            7 => rt::get(&mut self.brand_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsCourierStationUpdateTerminalOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            biz_type: Default::default(),
            order_id: Default::default(),
            operation_time: Default::default(),
            post_info: Default::default(),
            partner_code: Default::default(),
            post_code: Default::default(),
            post_name: Default::default(),
            brand_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsCourierStationUpdateTerminalOrderRequest, Self::blank());

/// Part of the answer to `logistics.courierStation.updateTerminalOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderData {
    /// 失败原因编码 (`errCode`)
    ///
    /// "0" when all is well.
    pub err_code: Option<String>,
    /// 失败原因描述 (`errReason`)
    pub err_reason: Option<String>,
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderData",
            &[rt::Field("errCode", 0, &[]), rt::Field("errReason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_code);
        rt::put(w, 1, &self.err_reason);
    }
}

impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_code, r),
            1 => rt::get(&mut self.err_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderData);

rt::impl_serde!(DoudianLogisticsCourierStationUpdateTerminalOrderData, Self::default());

/// Part of the request `logistics.courierStation.updateTerminalOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    /// 运单号 (`waybillCode`)
    pub waybill_code: Option<String>,
    /// 物流商编码
    pub express: Option<String>,
    /// 核重核价信息 (`weightInfo`)
    pub weight_info: Option<DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo>,
}

impl DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            waybill_code: None,
            express: None,
            weight_info: None,
        }
    }

    /// Sets `waybillCode` (运单号).
    #[must_use]
    pub fn waybill_code(mut self, waybill_code: impl Into<String>) -> Self {
        self.waybill_code = Some(waybill_code.into());
        self
    }

    /// Sets `express` (物流商编码).
    #[must_use]
    pub fn express(mut self, express: impl Into<String>) -> Self {
        self.express = Some(express.into());
        self
    }

    /// Sets `weightInfo` (核重核价信息).
    #[must_use]
    pub fn weight_info(
        mut self,
        weight_info: DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo,
    ) -> Self {
        self.weight_info = Some(weight_info);
        self
    }
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo",
            &[
                rt::Field("waybillCode", 0, &[]),
                rt::Field("express", 0, &[]),
                rt::Field("weightInfo", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.express);
        rt::put(w, 0, &self.waybill_code);
        rt::put(w, 2, &self.weight_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_code, r),
            1 => rt::get(&mut self.express, r),
            2 => rt::get(&mut self.weight_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo);

rt::impl_serde!(
    DoudianLogisticsCourierStationUpdateTerminalOrderPostInfo, Self::default()
);

/// Part of the request `logistics.courierStation.updateTerminalOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo {
    /// 总金额 (`sumFee`), in fen (0.01 yuan)
    pub sum_fee: Option<i64>,
    /// 保价费 (`insuredFee`), in fen (0.01 yuan)
    pub insured_fee: Option<i64>,
    /// 包装费 (`packageFee`), in fen (0.01 yuan)
    pub package_fee: Option<i64>,
    /// 包裹实际重量 (`actualWeight`), in grams
    pub actual_weight: Option<i64>,
    /// 包裹计费重量 (`chargedWeight`), in grams
    pub charged_weight: Option<i64>,
    /// 计费类型 (`chargedType`)
    ///
    /// Codes:
    ///
    /// - `1` 重量
    /// - `2` 体积
    pub charged_type: Option<i64>,
}

impl DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            sum_fee: None,
            insured_fee: None,
            package_fee: None,
            actual_weight: None,
            charged_weight: None,
            charged_type: None,
        }
    }

    /// Sets `sumFee` (总金额).
    #[must_use]
    pub fn sum_fee(mut self, sum_fee: i64) -> Self {
        self.sum_fee = Some(sum_fee);
        self
    }

    /// Sets `insuredFee` (保价费).
    #[must_use]
    pub fn insured_fee(mut self, insured_fee: i64) -> Self {
        self.insured_fee = Some(insured_fee);
        self
    }

    /// Sets `packageFee` (包装费).
    #[must_use]
    pub fn package_fee(mut self, package_fee: i64) -> Self {
        self.package_fee = Some(package_fee);
        self
    }

    /// Sets `actualWeight` (包裹实际重量).
    #[must_use]
    pub fn actual_weight(mut self, actual_weight: i64) -> Self {
        self.actual_weight = Some(actual_weight);
        self
    }

    /// Sets `chargedWeight` (包裹计费重量).
    #[must_use]
    pub fn charged_weight(mut self, charged_weight: i64) -> Self {
        self.charged_weight = Some(charged_weight);
        self
    }

    /// Sets `chargedType` (计费类型).
    #[must_use]
    pub fn charged_type(mut self, charged_type: i64) -> Self {
        self.charged_type = Some(charged_type);
        self
    }
}

impl rt::Encode for DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo",
            &[
                rt::Field("sumFee", 0, &[]),
                rt::Field("insuredFee", 0, &[]),
                rt::Field("packageFee", 0, &[]),
                rt::Field("actualWeight", 0, &[]),
                rt::Field("chargedWeight", 0, &[]),
                rt::Field("chargedType", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.actual_weight);
        rt::put(w, 5, &self.charged_type);
        rt::put(w, 4, &self.charged_weight);
        rt::put(w, 1, &self.insured_fee);
        rt::put(w, 2, &self.package_fee);
        rt::put(w, 0, &self.sum_fee);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sum_fee, r),
            1 => rt::get(&mut self.insured_fee, r),
            2 => rt::get(&mut self.package_fee, r),
            3 => rt::get(&mut self.actual_weight, r),
            4 => rt::get(&mut self.charged_weight, r),
            5 => rt::get(&mut self.charged_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo);

rt::impl_serde!(
    DoudianLogisticsCourierStationUpdateTerminalOrderWeightInfo, Self::default()
);
