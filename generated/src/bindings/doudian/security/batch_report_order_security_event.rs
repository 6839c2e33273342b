// @generated from doudian/security/security.batchReportOrderSecurityEvent.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量上报订单安全事件 — `security.batchReportOrderSecurityEvent`
///
/// Tool apps have to report risks.
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventRequest {
    /// 订单事件类型
    ///
    /// Codes:
    ///
    /// - `1` 订单访问事件
    /// - `2` 订单流出事件
    pub event_type: i32,
    /// 订单事件列表
    pub events: Vec<DoudianSecurityBatchReportOrderSecurityEventEvent>,
}

impl DoudianSecurityBatchReportOrderSecurityEventRequest {
    /// With the parameters that are required.
    pub fn new(
        event_type: i32,
        events: impl Into<Vec<DoudianSecurityBatchReportOrderSecurityEventEvent>>,
    ) -> Self {
        Self {
            event_type,
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
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("event_type").required().codes(&["1", "2"]),
            rt::Field::new("events").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.event_type);
        rt::put(w, 1, &self.events);
    }
}

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventCustomError {
    /// 错误码 (`ErrNo`)
    pub err_no: Option<i64>,
    /// 错误原因 (`ErrMsg`)
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventCustomError {
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventCustomError"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("ErrNo"),
            rt::Field::new("ErrMsg"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventCustomError);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventCustomError, Self::default()
);

/// Part of the answer to `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventData {
    /// 错误信息 (`CustomError`)
    pub custom_error: Option<DoudianSecurityBatchReportOrderSecurityEventCustomError>,
}

impl rt::Encode for DoudianSecurityBatchReportOrderSecurityEventData {
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("CustomError")];
        FIELDS
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

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventData);

rt::impl_serde!(DoudianSecurityBatchReportOrderSecurityEventData, Self::default());

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventEvent {
    /// `event_id`, which the platform does not describe.
    pub event_id: String,
    /// 商户的账户ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_id: String,
    /// `account_type`, which the platform does not describe.
    pub account_type: String,
    /// `order_related_shop_id`, which the platform does not describe.
    pub order_related_shop_id: String,
    /// `shop_ids`, which the platform does not describe.
    pub shop_ids: Vec<String>,
    /// 订单ID列表
    pub order_ids: Vec<String>,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 查看订单
    /// - `2` 查看订单列表
    /// - `3` 下载订单
    /// - `4` 未说明
    /// - `5` 打印订单
    /// - `6` 打印订单列表
    /// - `7` 导出订单
    /// - `8` 未说明
    /// - `9` 删除订单
    pub operation_type: i32,
    /// 操作时间戳, in seconds
    pub operate_time: String,
    /// `url`, which the platform does not describe.
    pub url: String,
    /// 客户端IP
    pub ip: String,
    /// 登录设备的mac地址
    pub mac: Option<String>,
    /// 对外发送的订单信息明细格式
    pub identify_info_list: Vec<
        DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo,
    >,
    /// `device_type`, which the platform does not describe.
    pub device_type: Option<String>,
    /// 设备ID
    pub device_id: Option<String>,
    /// `referer`, which the platform does not describe.
    pub referer: String,
    /// `user_agent`, which the platform does not describe.
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
        operation_type: i32,
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
            operation_type,
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
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventEvent"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("event_id").required(),
            rt::Field::new("account_id").required().pii(),
            rt::Field::new("account_type").required(),
            rt::Field::new("order_related_shop_id").required(),
            rt::Field::new("shop_ids"),
            rt::Field::new("order_ids").required(),
            rt::Field::new("operation_type")
                .required()
                .codes(&["1", "2", "3", "4", "5", "6", "7", "8", "9"]),
            rt::Field::new("operate_time").required(),
            rt::Field::new("url").required(),
            rt::Field::new("ip").required(),
            rt::Field::new("mac"),
            rt::Field::new("identify_info_list").required(),
            rt::Field::new("device_type"),
            rt::Field::new("device_id"),
            rt::Field::new("referer").required(),
            rt::Field::new("user_agent"),
            rt::Field::new("purchase_product_info_list"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventEvent);

rt::impl_serde!(DoudianSecurityBatchReportOrderSecurityEventEvent, Self::default());

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo {
    /// 代表订单某个信息的字段名
    pub name: String,
    /// `encrypted`, which the platform does not describe.
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
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("name").required(),
            rt::Field::new("encrypted").required(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventIdentifyInfo, Self::default()
);

/// Part of the request `security.batchReportOrderSecurityEvent`.
#[derive(Clone, Default, PartialEq)]
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
    pub external_purchaser_id: Option<String>,
    /// `product_name`, which the platform does not describe.
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
    fn name(&self) -> &'static str {
        "DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("purchase_platform_type").codes(&["1", "2", "4"]),
            rt::Field::new("purchase_product_url"),
            rt::Field::new("external_purchaser_id"),
            rt::Field::new("product_name"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo);

rt::impl_serde!(
    DoudianSecurityBatchReportOrderSecurityEventPurchaseProductInfo, Self::default()
);
