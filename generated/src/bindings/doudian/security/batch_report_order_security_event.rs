// @generated from doudian/security/security.batchReportOrderSecurityEvent.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量上报订单安全事件 — `security.batchReportOrderSecurityEvent`
///
/// Tool apps have to report these events.
///
/// Family: `security` (the feature `security`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSecurityBatchReportOrderSecurityEventEvent, DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo, DoudianSecurityBatchReportOrderSecurityEventRequest};
///
/// let request = DoudianSecurityBatchReportOrderSecurityEventRequest::new(
///     1,
///     [
///         DoudianSecurityBatchReportOrderSecurityEventEvent::new(
///             "…",
///             "…",
///             "…",
///             "…",
///             ["…"],
///             1,
///             "…",
///             "…",
///             "…",
///             [
///                 DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo::new(
///                     "…",
///                     true,
///                 ),
///             ],
///             "…",
///         ),
///     ],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventRequest {
    /// 订单事件类型
    pub event_type: DoudianSecurityBatchReportOrderSecurityEventEventType,
    /// 订单事件列表
    pub events: Vec<DoudianSecurityBatchReportOrderSecurityEventEvent>,
}

impl DoudianSecurityBatchReportOrderSecurityEventRequest {
    /// With the parameters that are required.
    pub fn new(
        event_type: impl Into<DoudianSecurityBatchReportOrderSecurityEventEventType>,
        events: impl Into<Vec<DoudianSecurityBatchReportOrderSecurityEventEvent>>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            events: events.into(),
        }
    }
}

/// The answer to [`DoudianSecurityBatchReportOrderSecurityEventRequest`].
pub type DoudianSecurityBatchReportOrderSecurityEventResponse = rt::DoudianResponse<
    DoudianSecurityBatchReportOrderSecurityEventData,
>;

impl rt::DoudianRequest for DoudianSecurityBatchReportOrderSecurityEventRequest {
    type Data = DoudianSecurityBatchReportOrderSecurityEventData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "security.batchReportOrderSecurityEvent",
        path: "/security/batchReportOrderSecurityEvent",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventRequest",
            &[
                rt::Field(
                    "event_type",
                    rt::REQUIRED,
                    DoudianSecurityBatchReportOrderSecurityEventEventType::KNOWN,
                ),
                rt::Field("events", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.event_type);
        rt::put(w, 1, &self.events);
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.event_type, r),
            1 => rt::get(&mut self.events, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSecurityBatchReportOrderSecurityEventRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            event_type: Default::default(),
            events: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSecurityBatchReportOrderSecurityEventRequest, Self::blank());

/// Part of the answer to `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventCustomError {
    /// 错误码 (`ErrNo`)
    pub err_no: Option<i64>,
    /// 错误原因 (`ErrMsg`)
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventCustomError {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventCustomError",
            &[rt::Field("ErrNo", 0, &[]), rt::Field("ErrMsg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_msg);
        rt::put(w, 0, &self.err_no);
    }
}

impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventCustomError {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_no, r),
            1 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventCustomError);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventCustomError, Self::default()
);

/// Part of the answer to `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventData {
    /// 错误信息 (`CustomError`)
    pub custom_error: Option<DoudianSecurityBatchReportOrderSecurityEventCustomError>,
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventData",
            &[rt::Field("CustomError", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_error);
    }
}

impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_error, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventData);

rt::impl_serde!(DoudianSecurityBatchReportOrderSecurityEventData, Self::default());

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventEvent {
    /// `event_id` on the wire; it has no label.
    pub event_id: String,
    /// 商户的账户ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_id: String,
    /// `account_type` on the wire; it has no label.
    pub account_type: String,
    /// `order_related_shop_id` on the wire; it has no label.
    pub order_related_shop_id: String,
    /// `shop_ids` on the wire; it has no label.
    pub shop_ids: Vec<String>,
    /// 订单ID列表
    pub order_ids: Vec<String>,
    /// 操作类型
    pub operation_type: DoudianSecurityBatchReportOrderSecurityEventOperationType,
    /// 操作时间戳, in seconds
    pub operate_time: String,
    /// `url` on the wire; it has no label.
    pub url: String,
    /// 客户端IP
    pub ip: String,
    /// 登录设备的mac地址
    pub mac: Option<String>,
    /// 对外发送的订单信息明细
    pub identify_info_list: Vec<
        DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo,
    >,
    /// `device_type` on the wire; it has no label.
    pub device_type: Option<String>,
    /// 设备ID
    pub device_id: Option<String>,
    /// `referer` on the wire; it has no label.
    pub referer: String,
    /// `user_agent` on the wire; it has no label.
    pub user_agent: Option<String>,
    /// 采购商品信息
    pub purchase_product_info_list: Vec<
        DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo,
    >,
}

#[allow(clippy::too_many_arguments)]
impl DoudianSecurityBatchReportOrderSecurityEventEvent {
    /// With the parameters that are required.
    pub fn new(
        event_id: impl Into<String>,
        account_id: impl Into<String>,
        account_type: impl Into<String>,
        order_related_shop_id: impl Into<String>,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
        operation_type: impl Into<
            DoudianSecurityBatchReportOrderSecurityEventOperationType,
        >,
        operate_time: impl Into<String>,
        url: impl Into<String>,
        ip: impl Into<String>,
        identify_info_list: impl Into<
            Vec<DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo>,
        >,
        referer: impl Into<String>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            account_id: account_id.into(),
            account_type: account_type.into(),
            order_related_shop_id: order_related_shop_id.into(),
            shop_ids: Default::default(),
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            operation_type: operation_type.into(),
            operate_time: operate_time.into(),
            url: url.into(),
            ip: ip.into(),
            mac: None,
            identify_info_list: identify_info_list.into(),
            device_type: None,
            device_id: None,
            referer: referer.into(),
            user_agent: None,
            purchase_product_info_list: Default::default(),
        }
    }

    /// Sets `shop_ids`.
    #[must_use]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `mac` (登录设备的mac地址).
    #[must_use]
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }

    /// Sets `device_type`.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `device_id` (设备ID).
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `purchase_product_info_list` (采购商品信息).
    #[must_use]
    pub fn purchase_product_info_list(
        mut self,
        purchase_product_info_list: impl Into<
            Vec<DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo>,
        >,
    ) -> Self {
        self.purchase_product_info_list = purchase_product_info_list.into();
        self
    }
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventEvent {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventEvent",
            &[
                rt::Field("event_id", rt::REQUIRED, &[]),
                rt::Field("account_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("account_type", rt::REQUIRED, &[]),
                rt::Field("order_related_shop_id", rt::REQUIRED, &[]),
                rt::Field("shop_ids", 0, &[]),
                rt::Field("order_ids", rt::REQUIRED, &[]),
                rt::Field(
                    "operation_type",
                    rt::REQUIRED,
                    DoudianSecurityBatchReportOrderSecurityEventOperationType::KNOWN,
                ),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("url", rt::REQUIRED, &[]),
                rt::Field("ip", rt::REQUIRED, &[]),
                rt::Field("mac", 0, &[]),
                rt::Field("identify_info_list", rt::REQUIRED, &[]),
                rt::Field("device_type", 0, &[]),
                rt::Field("device_id", 0, &[]),
                rt::Field("referer", rt::REQUIRED, &[]),
                rt::Field("user_agent", 0, &[]),
                rt::Field("purchase_product_info_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.account_id);
        rt::put(w, 2, &self.account_type);
        rt::put(w, 13, &self.device_id);
        rt::put(w, 12, &self.device_type);
        rt::put(w, 0, &self.event_id);
        rt::put(w, 11, &self.identify_info_list);
        rt::put(w, 9, &self.ip);
        rt::put(w, 10, &self.mac);
        rt::put(w, 7, &self.operate_time);
        rt::put(w, 6, &self.operation_type);
        rt::put(w, 5, &self.order_ids);
        rt::put(w, 3, &self.order_related_shop_id);
        rt::put(w, 16, &self.purchase_product_info_list);
        rt::put(w, 14, &self.referer);
        rt::put(w, 4, &self.shop_ids);
        rt::put(w, 8, &self.url);
        rt::put(w, 15, &self.user_agent);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventEvent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.event_id, r),
            1 => rt::get(&mut self.account_id, r),
            2 => rt::get(&mut self.account_type, r),
            3 => rt::get(&mut self.order_related_shop_id, r),
            4 => rt::get(&mut self.shop_ids, r),
            5 => rt::get(&mut self.order_ids, r),
            6 => rt::get(&mut self.operation_type, r),
            7 => rt::get(&mut self.operate_time, r),
            8 => rt::get(&mut self.url, r),
            9 => rt::get(&mut self.ip, r),
            10 => rt::get(&mut self.mac, r),
            11 => rt::get(&mut self.identify_info_list, r),
            12 => rt::get(&mut self.device_type, r),
            13 => rt::get(&mut self.device_id, r),
            14 => rt::get(&mut self.referer, r),
            15 => rt::get(&mut self.user_agent, r),
            16 => rt::get(&mut self.purchase_product_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventEvent);

rt::impl_serde!(DoudianSecurityBatchReportOrderSecurityEventEvent, Self::default());

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo {
    /// 订单信息的字段名
    pub name: String,
    /// `encrypted` on the wire; it has no label.
    pub encrypted: bool,
}

impl DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>, encrypted: bool) -> Self {
        Self {
            name: name.into(),
            encrypted,
        }
    }
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("encrypted", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.encrypted);
        rt::put(w, 0, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.encrypted, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo, Self::default()
);

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo {
    /// 采购平台
    ///
    /// Codes:
    ///
    /// - `1` 拼多多
    /// - `2` 淘宝
    /// - `4` 其它
    pub purchase_platform_type: Option<i32>,
    /// 采购商品链接
    pub purchase_product_url: Option<String>,
    /// 采购人ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub external_purchaser_id: Option<String>,
    /// `product_name` on the wire; it has no label.
    pub product_name: Option<String>,
}

impl DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            purchase_platform_type: None,
            purchase_product_url: None,
            external_purchaser_id: None,
            product_name: None,
        }
    }

    /// Sets `purchase_platform_type` (采购平台).
    #[must_use]
    pub fn purchase_platform_type(mut self, purchase_platform_type: i32) -> Self {
        self.purchase_platform_type = Some(purchase_platform_type);
        self
    }

    /// Sets `purchase_product_url` (采购商品链接).
    #[must_use]
    pub fn purchase_product_url(
        mut self,
        purchase_product_url: impl Into<String>,
    ) -> Self {
        self.purchase_product_url = Some(purchase_product_url.into());
        self
    }

    /// Sets `external_purchaser_id` (采购人ID).
    #[must_use]
    pub fn external_purchaser_id(
        mut self,
        external_purchaser_id: impl Into<String>,
    ) -> Self {
        self.external_purchaser_id = Some(external_purchaser_id.into());
        self
    }

    /// Sets `product_name`.
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo",
            &[
                rt::Field("purchase_platform_type", 0, &["1", "2", "4"]),
                rt::Field("purchase_product_url", 0, &[]),
                rt::Field("external_purchaser_id", rt::PII, &[]),
                rt::Field("product_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.external_purchaser_id);
        rt::put(w, 3, &self.product_name);
        rt::put(w, 0, &self.purchase_platform_type);
        rt::put(w, 1, &self.purchase_product_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.purchase_platform_type, r),
            1 => rt::get(&mut self.purchase_product_url, r),
            2 => rt::get(&mut self.external_purchaser_id, r),
            3 => rt::get(&mut self.product_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo, Self::default()
);

/// 订单事件类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSecurityBatchReportOrderSecurityEventEventType(pub i32);

impl DoudianSecurityBatchReportOrderSecurityEventEventType {
    /// `1`: 订单访问事件
    pub const ORDER_ACCESS: Self = Self(1);

    /// `2`: 订单流出事件
    pub const ORDER_OUTFLOW: Self = Self(2);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &["1", "2"];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("订单访问事件"),
            2 => Some("订单流出事件"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianSecurityBatchReportOrderSecurityEventEventType, i32);

/// 操作类型
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSecurityBatchReportOrderSecurityEventOperationType(pub i32);

impl DoudianSecurityBatchReportOrderSecurityEventOperationType {
    /// `1`: 查看订单
    pub const VIEW_ORDER: Self = Self(1);

    /// `2`: 查看订单列表
    pub const VIEW_ORDER_LIST: Self = Self(2);

    /// `3`: 下载订单
    pub const DOWNLOAD_ORDER: Self = Self(3);

    /// `4`: 未说明
    pub const CODE_4: Self = Self(4);

    /// `5`: 打印订单
    pub const PRINT_ORDER: Self = Self(5);

    /// `6`: 打印订单列表
    pub const PRINT_ORDER_LIST: Self = Self(6);

    /// `7`: 导出订单
    pub const EXPORT_ORDER: Self = Self(7);

    /// `8`: 未说明
    pub const CODE_8: Self = Self(8);

    /// `9`: 删除订单
    pub const DELETE_ORDER: Self = Self(9);

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0 {
            1 => Some("查看订单"),
            2 => Some("查看订单列表"),
            3 => Some("下载订单"),
            4 => Some("未说明"),
            5 => Some("打印订单"),
            6 => Some("打印订单列表"),
            7 => Some("导出订单"),
            8 => Some("未说明"),
            9 => Some("删除订单"),
            _ => None,
        }
    }
}

rt::impl_int_enum!(DoudianSecurityBatchReportOrderSecurityEventOperationType, i32);
