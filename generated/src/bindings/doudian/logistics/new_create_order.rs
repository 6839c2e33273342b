// @generated from doudian/logistics/logistics.newCreateOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianLogisticsAddress, DoudianWaybillDeliveryReq, DoudianWaybillItem,
    DoudianWaybillParty, DoudianWaybillService,
};

/// 电子面单取号 — `logistics.newCreateOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsNewCreateOrderOrderInfo, DoudianLogisticsNewCreateOrderRequest, DoudianWaybillAddress, DoudianWaybillContact, DoudianWaybillItem, DoudianWaybillParty};
///
/// let request = DoudianLogisticsNewCreateOrderRequest::new(
///     DoudianWaybillParty::new(
///         DoudianWaybillAddress::new("…", "…", "…", "…", "…"),
///         DoudianWaybillContact::new("…"),
///     ),
///     "…",
///     [
///         DoudianLogisticsNewCreateOrderOrderInfo::new(
///             "…",
///             DoudianWaybillParty::new(
///                 DoudianWaybillAddress::new("…", "…", "…", "…", "…"),
///                 DoudianWaybillContact::new("…"),
///             ),
///             [DoudianWaybillItem::new("…", 1)],
///         ),
///     ],
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
/// | 20000 | `isp.service-error:15001` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1000` | 拼接参数异常 | mend the request |
/// | 40004 | `isv.parameter-invalid:4006` | 寄件人姓名为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:10003` | 共享订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:4007` | 查询订单信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:4029` | 系统内部错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:15000` | 非本店铺订单 | mend the request |
/// | 50002 | `isv.business-failed:15002` | 订单信息不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderRequest {
    /// 寄件人信息
    pub sender_info: DoudianWaybillParty,
    /// 物流服务商编码
    pub logistics_code: String,
    /// 详细订单列表
    pub order_infos: Vec<DoudianLogisticsNewCreateOrderOrderInfo>,
    /// 用户ID
    ///
    /// With a shared account: the shop that really uses the number, or -1 when it is not known.
    pub user_id: Option<i64>,
    /// 派送要求
    pub delivery_req: Option<DoudianWaybillDeliveryReq>,
    /// 订单渠道来源编码
    ///
    /// Needed for orders of other platforms.
    pub order_channel: Option<String>,
    /// `appId` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub app_id: Option<String>,
    /// `accessToken` on the wire; it has no label.
    ///
    /// A secret: `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub access_token: Option<rt::Value>,
    /// 发货场景
    pub ebill_delivery_info: Option<DoudianLogisticsNewCreateOrderEbillDeliveryInfo>,
}

impl DoudianLogisticsNewCreateOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        sender_info: DoudianWaybillParty,
        logistics_code: impl Into<String>,
        order_infos: impl Into<Vec<DoudianLogisticsNewCreateOrderOrderInfo>>,
    ) -> Self {
        Self {
            sender_info,
            logistics_code: logistics_code.into(),
            order_infos: order_infos.into(),
            user_id: None,
            delivery_req: None,
            order_channel: None,
            app_id: None,
            access_token: None,
            ebill_delivery_info: None,
        }
    }

    /// Sets `user_id` (用户ID).
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `delivery_req` (派送要求).
    #[must_use]
    pub fn delivery_req(mut self, delivery_req: DoudianWaybillDeliveryReq) -> Self {
        self.delivery_req = Some(delivery_req);
        self
    }

    /// Sets `order_channel` (订单渠道来源编码).
    #[must_use]
    pub fn order_channel(mut self, order_channel: impl Into<String>) -> Self {
        self.order_channel = Some(order_channel.into());
        self
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `accessToken`.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<rt::Value>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Sets `ebill_delivery_info` (发货场景).
    #[must_use]
    pub fn ebill_delivery_info(
        mut self,
        ebill_delivery_info: DoudianLogisticsNewCreateOrderEbillDeliveryInfo,
    ) -> Self {
        self.ebill_delivery_info = Some(ebill_delivery_info);
        self
    }
}

/// The answer to [`DoudianLogisticsNewCreateOrderRequest`].
pub type DoudianLogisticsNewCreateOrderResponse = rt::DoudianResponse<
    DoudianLogisticsNewCreateOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsNewCreateOrderRequest {
    type Data = DoudianLogisticsNewCreateOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.newCreateOrder",
        path: "/logistics/newCreateOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:15001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1000",
                label: "拼接参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4006",
                label: "寄件人姓名为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10003",
                label: "共享订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4007",
                label: "查询订单信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4029",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:15000",
                label: "非本店铺订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:15002",
                label: "订单信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsNewCreateOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderRequest",
            &[
                rt::Field("sender_info", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("order_infos", rt::REQUIRED, &[]),
                rt::Field("user_id", rt::LENIENT, &[]),
                rt::Field("delivery_req", 0, &[]),
                rt::Field("order_channel", 0, &[]),
                rt::Field("appId", rt::UNCERTAIN, &[]),
                rt::Field("accessToken", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("ebill_delivery_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.access_token);
        rt::put(w, 6, &self.app_id);
        rt::put(w, 4, &self.delivery_req);
        rt::put(w, 8, &self.ebill_delivery_info);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 5, &self.order_channel);
        rt::put(w, 2, &self.order_infos);
        rt::put(w, 0, &self.sender_info);
        rt::put(w, 3, &self.user_id);
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNewCreateOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sender_info, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.order_infos, r),
            3 => rt::get(&mut self.user_id, r),
            4 => rt::get(&mut self.delivery_req, r),
            5 => rt::get(&mut self.order_channel, r),
            6 => rt::get(&mut self.app_id, r),
            7 => rt::get(&mut self.access_token, r),
            8 => rt::get(&mut self.ebill_delivery_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsNewCreateOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sender_info: Default::default(),
            logistics_code: Default::default(),
            order_infos: Default::default(),
            user_id: Default::default(),
            delivery_req: Default::default(),
            order_channel: Default::default(),
            app_id: Default::default(),
            access_token: Default::default(),
            ebill_delivery_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsNewCreateOrderRequest, Self::blank());

/// Part of the answer to `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderData {
    /// 电子面单信息列表
    pub ebill_infos: Vec<DoudianLogisticsNewCreateOrderEbillInfo>,
    /// 错误信息列表
    pub err_infos: Vec<DoudianLogisticsNewCreateOrderErrInfo>,
}

impl rt::Encode for DoudianLogisticsNewCreateOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderData",
            &[rt::Field("ebill_infos", 0, &[]), rt::Field("err_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ebill_infos);
        rt::put(w, 1, &self.err_infos);
    }
}

impl rt::Decode for DoudianLogisticsNewCreateOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ebill_infos, r),
            1 => rt::get(&mut self.err_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderData);

rt::impl_serde!(DoudianLogisticsNewCreateOrderData, Self::default());

/// Part of the request `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderEbillDeliveryInfo {
    /// 场景
    ///
    /// OnlineShip is the one documented value.
    pub scene: Option<String>,
}

impl DoudianLogisticsNewCreateOrderEbillDeliveryInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self { scene: None }
    }

    /// Sets `scene` (场景).
    #[must_use]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsNewCreateOrderEbillDeliveryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderEbillDeliveryInfo",
            &[rt::Field("scene", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.scene);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNewCreateOrderEbillDeliveryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.scene, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderEbillDeliveryInfo);

rt::impl_serde!(DoudianLogisticsNewCreateOrderEbillDeliveryInfo, Self::default());

/// Part of the answer to `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderEbillInfo {
    /// 面单对应的物流商编码
    pub company: Option<String>,
    /// 成功提示信息
    pub hint_msg: Option<String>,
    /// 订单号
    pub order_id: String,
    /// 包裹ID
    pub pack_id: String,
    /// 运单号
    pub track_no: String,
    /// 分拣码
    pub sort_code: Option<String>,
    /// 集包地代码
    pub package_center_code: Option<String>,
    /// 集包名称
    pub package_center_name: Option<String>,
    /// 大头笔编码
    pub short_address_code: Option<String>,
    /// 大头笔名称
    pub short_address_name: Option<String>,
    /// 额外打印信息
    pub extra_resp: Option<String>,
    /// 子母件列表
    ///
    /// Parts joined by `,`.
    pub sub_waybill_codes: Option<rt::Csv>,
    /// 渠道来源
    pub order_channel: Option<String>,
    /// 快递商侧系统生成的寄件码
    pub shipping_code: Option<String>,
}

impl rt::Encode for DoudianLogisticsNewCreateOrderEbillInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderEbillInfo",
            &[
                rt::Field("company", 0, &[]),
                rt::Field("hint_msg", 0, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("sort_code", 0, &[]),
                rt::Field("package_center_code", 0, &[]),
                rt::Field("package_center_name", 0, &[]),
                rt::Field("short_address_code", 0, &[]),
                rt::Field("short_address_name", 0, &[]),
                rt::Field("extra_resp", 0, &[]),
                rt::Field("sub_waybill_codes", 0, &[]),
                rt::Field("order_channel", 0, &[]),
                rt::Field("shipping_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.company);
        rt::put(w, 10, &self.extra_resp);
        rt::put(w, 1, &self.hint_msg);
        rt::put(w, 12, &self.order_channel);
        rt::put(w, 2, &self.order_id);
        rt::put(w, 3, &self.pack_id);
        rt::put(w, 6, &self.package_center_code);
        rt::put(w, 7, &self.package_center_name);
        rt::put(w, 13, &self.shipping_code);
        rt::put(w, 8, &self.short_address_code);
        rt::put(w, 9, &self.short_address_name);
        rt::put(w, 5, &self.sort_code);
        rt::put(w, 11, &self.sub_waybill_codes);
        rt::put(w, 4, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsNewCreateOrderEbillInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company, r),
            1 => rt::get(&mut self.hint_msg, r),
            2 => rt::get(&mut self.order_id, r),
            3 => rt::get(&mut self.pack_id, r),
            4 => rt::get(&mut self.track_no, r),
            5 => rt::get(&mut self.sort_code, r),
            6 => rt::get(&mut self.package_center_code, r),
            7 => rt::get(&mut self.package_center_name, r),
            8 => rt::get(&mut self.short_address_code, r),
            9 => rt::get(&mut self.short_address_name, r),
            10 => rt::get(&mut self.extra_resp, r),
            11 => rt::get(&mut self.sub_waybill_codes, r),
            12 => rt::get(&mut self.order_channel, r),
            13 => rt::get(&mut self.shipping_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderEbillInfo);

rt::impl_serde!(DoudianLogisticsNewCreateOrderEbillInfo, Self::default());

/// Part of the answer to `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderErrInfo {
    /// 订单号
    pub order_id: String,
    /// 包裹ID
    pub pack_id: String,
    /// 错误码
    pub err_code: String,
    /// 错误信息
    pub err_msg: String,
    /// 渠道来源
    pub order_channel: Option<String>,
}

impl rt::Encode for DoudianLogisticsNewCreateOrderErrInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderErrInfo",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", rt::REQUIRED, &[]),
                rt::Field("err_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("err_msg", rt::REQUIRED, &[]),
                rt::Field("order_channel", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.err_code);
        rt::put(w, 3, &self.err_msg);
        rt::put(w, 4, &self.order_channel);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.pack_id);
    }
}

impl rt::Decode for DoudianLogisticsNewCreateOrderErrInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.err_code, r),
            3 => rt::get(&mut self.err_msg, r),
            4 => rt::get(&mut self.order_channel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderErrInfo);

rt::impl_serde!(DoudianLogisticsNewCreateOrderErrInfo, Self::default());

/// Part of the request `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderNetInfo {
    /// 物流服务商类型
    pub category: Option<String>,
    /// 网点编码
    pub net_code: Option<String>,
    /// 总对总账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub monthly_account: Option<String>,
    /// 总对总密码
    ///
    /// A secret: `Debug` shows `***`.
    pub secret_key: Option<String>,
}

impl DoudianLogisticsNewCreateOrderNetInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category: None,
            net_code: None,
            monthly_account: None,
            secret_key: None,
        }
    }

    /// Sets `category` (物流服务商类型).
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `net_code` (网点编码).
    #[must_use]
    pub fn net_code(mut self, net_code: impl Into<String>) -> Self {
        self.net_code = Some(net_code.into());
        self
    }

    /// Sets `monthly_account` (总对总账号).
    #[must_use]
    pub fn monthly_account(mut self, monthly_account: impl Into<String>) -> Self {
        self.monthly_account = Some(monthly_account.into());
        self
    }

    /// Sets `secret_key` (总对总密码).
    #[must_use]
    pub fn secret_key(mut self, secret_key: impl Into<String>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsNewCreateOrderNetInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderNetInfo",
            &[
                rt::Field("category", 0, &[]),
                rt::Field("net_code", 0, &[]),
                rt::Field("monthly_account", rt::PII, &[]),
                rt::Field("secret_key", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category);
        rt::put(w, 2, &self.monthly_account);
        rt::put(w, 1, &self.net_code);
        rt::put(w, 3, &self.secret_key);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNewCreateOrderNetInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category, r),
            1 => rt::get(&mut self.net_code, r),
            2 => rt::get(&mut self.monthly_account, r),
            3 => rt::get(&mut self.secret_key, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderNetInfo);

rt::impl_serde!(DoudianLogisticsNewCreateOrderNetInfo, Self::default());

/// Part of the request `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderOrderInfo {
    /// 订单号
    pub order_id: String,
    /// 包裹ID
    ///
    /// From the second parcel of an order on, a new one each.
    pub pack_id: Option<String>,
    /// 增值服务列表
    pub service_list: Vec<DoudianWaybillService>,
    /// 快递产品类型
    pub product_type: Option<String>,
    /// 支付方式
    ///
    /// Codes:
    ///
    /// - `1` 寄付月结
    /// - `2` 寄付现结
    pub pay_method: Option<i32>,
    /// 运费金额, in fen (0.01 yuan)
    pub pay_amount: Option<i64>,
    /// 回单寄回地址
    pub pod_model_address: Option<DoudianLogisticsAddress>,
    /// 收件人信息
    pub receiver_info: DoudianWaybillParty,
    /// 商品明细列表
    pub items: Vec<DoudianWaybillItem>,
    /// 要求上门取件时间段
    pub sender_fetch_time: Option<String>,
    /// 是否返回签回单
    ///
    /// Codes:
    ///
    /// - `0` 不要求
    /// - `1` 要求
    pub is_sign_back: Option<i64>,
    /// 订单备注
    pub remark: Option<String>,
    /// 备用扩展字段
    pub extra: Option<String>,
    /// 子母件数
    ///
    /// Mother and child parcels together, so at least 2 for such a shipment.
    pub total_pack_count: Option<i32>,
    /// 商品总重量, in grams
    ///
    /// Only for SF.
    pub total_weight: Option<String>,
    /// 商品总长, in cm
    ///
    /// Only for SF.
    pub total_length: Option<String>,
    /// 商品总宽, in cm
    ///
    /// Only for SF.
    pub total_width: Option<String>,
    /// 商品总高, in cm
    ///
    /// Only for SF.
    pub total_height: Option<String>,
    /// 商品总体积, in cm³
    ///
    /// Only for SF.
    pub volume: Option<String>,
    /// 仓
    pub warehouse: Option<DoudianLogisticsNewCreateOrderWarehouse>,
    /// 总对总信息门店信息
    pub net_info: Option<DoudianLogisticsNewCreateOrderNetInfo>,
    /// 物料码
    pub shipping_code: Option<String>,
    /// 顺丰极效前置场景
    ///
    /// Codes:
    ///
    /// - `2` 极效前置单
    pub special_delivery_type_code: Option<String>,
    /// 顺丰极效前置场景
    ///
    /// Codes:
    ///
    /// - `Y` 不支持时返回普通运单
    /// - `N` 不支持时返回错误码
    pub special_delivery_type_value: Option<String>,
    /// 包裹总重量, in grams
    ///
    /// Only for Danniao; not to be sent for other carriers.
    pub package_weight: Option<i32>,
    /// 合单订单号列表
    pub combine_orders: Vec<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianLogisticsNewCreateOrderOrderInfo {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        receiver_info: DoudianWaybillParty,
        items: impl Into<Vec<DoudianWaybillItem>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            pack_id: None,
            service_list: Default::default(),
            product_type: None,
            pay_method: None,
            pay_amount: None,
            pod_model_address: None,
            receiver_info,
            items: items.into(),
            sender_fetch_time: None,
            is_sign_back: None,
            remark: None,
            extra: None,
            total_pack_count: None,
            total_weight: None,
            total_length: None,
            total_width: None,
            total_height: None,
            volume: None,
            warehouse: None,
            net_info: None,
            shipping_code: None,
            special_delivery_type_code: None,
            special_delivery_type_value: None,
            package_weight: None,
            combine_orders: Default::default(),
        }
    }

    /// Sets `pack_id` (包裹ID).
    #[must_use]
    pub fn pack_id(mut self, pack_id: impl Into<String>) -> Self {
        self.pack_id = Some(pack_id.into());
        self
    }

    /// Sets `service_list` (增值服务列表).
    #[must_use]
    pub fn service_list(
        mut self,
        service_list: impl Into<Vec<DoudianWaybillService>>,
    ) -> Self {
        self.service_list = service_list.into();
        self
    }

    /// Sets `product_type` (快递产品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<String>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `pay_method` (支付方式).
    #[must_use]
    pub fn pay_method(mut self, pay_method: i32) -> Self {
        self.pay_method = Some(pay_method);
        self
    }

    /// Sets `pay_amount` (运费金额).
    #[must_use]
    pub fn pay_amount(mut self, pay_amount: i64) -> Self {
        self.pay_amount = Some(pay_amount);
        self
    }

    /// Sets `pod_model_address` (回单寄回地址).
    #[must_use]
    pub fn pod_model_address(
        mut self,
        pod_model_address: DoudianLogisticsAddress,
    ) -> Self {
        self.pod_model_address = Some(pod_model_address);
        self
    }

    /// Sets `sender_fetch_time` (要求上门取件时间段).
    #[must_use]
    pub fn sender_fetch_time(mut self, sender_fetch_time: impl Into<String>) -> Self {
        self.sender_fetch_time = Some(sender_fetch_time.into());
        self
    }

    /// Sets `is_sign_back` (是否返回签回单).
    #[must_use]
    pub fn is_sign_back(mut self, is_sign_back: i64) -> Self {
        self.is_sign_back = Some(is_sign_back);
        self
    }

    /// Sets `remark` (订单备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `extra` (备用扩展字段).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `total_pack_count` (子母件数).
    #[must_use]
    pub fn total_pack_count(mut self, total_pack_count: i32) -> Self {
        self.total_pack_count = Some(total_pack_count);
        self
    }

    /// Sets `total_weight` (商品总重量).
    #[must_use]
    pub fn total_weight(mut self, total_weight: impl Into<String>) -> Self {
        self.total_weight = Some(total_weight.into());
        self
    }

    /// Sets `total_length` (商品总长).
    #[must_use]
    pub fn total_length(mut self, total_length: impl Into<String>) -> Self {
        self.total_length = Some(total_length.into());
        self
    }

    /// Sets `total_width` (商品总宽).
    #[must_use]
    pub fn total_width(mut self, total_width: impl Into<String>) -> Self {
        self.total_width = Some(total_width.into());
        self
    }

    /// Sets `total_height` (商品总高).
    #[must_use]
    pub fn total_height(mut self, total_height: impl Into<String>) -> Self {
        self.total_height = Some(total_height.into());
        self
    }

    /// Sets `volume` (商品总体积).
    #[must_use]
    pub fn volume(mut self, volume: impl Into<String>) -> Self {
        self.volume = Some(volume.into());
        self
    }

    /// Sets `warehouse` (仓).
    #[must_use]
    pub fn warehouse(
        mut self,
        warehouse: DoudianLogisticsNewCreateOrderWarehouse,
    ) -> Self {
        self.warehouse = Some(warehouse);
        self
    }

    /// Sets `net_info` (总对总信息门店信息).
    #[must_use]
    pub fn net_info(mut self, net_info: DoudianLogisticsNewCreateOrderNetInfo) -> Self {
        self.net_info = Some(net_info);
        self
    }

    /// Sets `shipping_code` (物料码).
    #[must_use]
    pub fn shipping_code(mut self, shipping_code: impl Into<String>) -> Self {
        self.shipping_code = Some(shipping_code.into());
        self
    }

    /// Sets `special_delivery_type_code` (顺丰极效前置场景).
    #[must_use]
    pub fn special_delivery_type_code(
        mut self,
        special_delivery_type_code: impl Into<String>,
    ) -> Self {
        self.special_delivery_type_code = Some(special_delivery_type_code.into());
        self
    }

    /// Sets `special_delivery_type_value` (顺丰极效前置场景).
    #[must_use]
    pub fn special_delivery_type_value(
        mut self,
        special_delivery_type_value: impl Into<String>,
    ) -> Self {
        self.special_delivery_type_value = Some(special_delivery_type_value.into());
        self
    }

    /// Sets `package_weight` (包裹总重量).
    #[must_use]
    pub fn package_weight(mut self, package_weight: i32) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Sets `combine_orders` (合单订单号列表).
    #[must_use]
    pub fn combine_orders(
        mut self,
        combine_orders: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.combine_orders = combine_orders.into_iter().map(Into::into).collect();
        self
    }
}

impl rt::Encode for DoudianLogisticsNewCreateOrderOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderOrderInfo",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_id", 0, &[]),
                rt::Field("service_list", 0, &[]),
                rt::Field("product_type", rt::LENIENT, &[]),
                rt::Field("pay_method", rt::LENIENT, &["1", "2"]),
                rt::Field("pay_amount", rt::LENIENT, &[]),
                rt::Field("pod_model_address", 0, &[]),
                rt::Field("receiver_info", rt::REQUIRED, &[]),
                rt::Field("items", rt::REQUIRED, &[]),
                rt::Field("sender_fetch_time", 0, &[]),
                rt::Field("is_sign_back", rt::LENIENT, &["0", "1"]),
                rt::Field("remark", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("total_pack_count", rt::LENIENT, &[]),
                rt::Field("total_weight", rt::LENIENT, &[]),
                rt::Field("total_length", rt::LENIENT, &[]),
                rt::Field("total_width", rt::LENIENT, &[]),
                rt::Field("total_height", rt::LENIENT, &[]),
                rt::Field("volume", rt::LENIENT, &[]),
                rt::Field("warehouse", 0, &[]),
                rt::Field("net_info", 0, &[]),
                rt::Field("shipping_code", 0, &[]),
                rt::Field("special_delivery_type_code", 0, &["2"]),
                rt::Field("special_delivery_type_value", 0, &["Y", "N"]),
                rt::Field("package_weight", rt::LENIENT, &[]),
                rt::Field("combine_orders", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 25, &self.combine_orders);
        rt::put(w, 12, &self.extra);
        rt::put(w, 10, &self.is_sign_back);
        rt::put(w, 8, &self.items);
        rt::put(w, 20, &self.net_info);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.pack_id);
        rt::put(w, 24, &self.package_weight);
        rt::put(w, 5, &self.pay_amount);
        rt::put(w, 4, &self.pay_method);
        rt::put(w, 6, &self.pod_model_address);
        rt::put(w, 3, &self.product_type);
        rt::put(w, 7, &self.receiver_info);
        rt::put(w, 11, &self.remark);
        rt::put(w, 9, &self.sender_fetch_time);
        rt::put(w, 2, &self.service_list);
        rt::put(w, 21, &self.shipping_code);
        rt::put(w, 22, &self.special_delivery_type_code);
        rt::put(w, 23, &self.special_delivery_type_value);
        rt::put(w, 17, &self.total_height);
        rt::put(w, 15, &self.total_length);
        rt::put(w, 13, &self.total_pack_count);
        rt::put(w, 14, &self.total_weight);
        rt::put(w, 16, &self.total_width);
        rt::put(w, 18, &self.volume);
        rt::put(w, 19, &self.warehouse);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNewCreateOrderOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_id, r),
            2 => rt::get(&mut self.service_list, r),
            3 => rt::get(&mut self.product_type, r),
            4 => rt::get(&mut self.pay_method, r),
            5 => rt::get(&mut self.pay_amount, r),
            6 => rt::get(&mut self.pod_model_address, r),
            7 => rt::get(&mut self.receiver_info, r),
            8 => rt::get(&mut self.items, r),
            9 => rt::get(&mut self.sender_fetch_time, r),
            10 => rt::get(&mut self.is_sign_back, r),
            11 => rt::get(&mut self.remark, r),
            12 => rt::get(&mut self.extra, r),
            13 => rt::get(&mut self.total_pack_count, r),
            14 => rt::get(&mut self.total_weight, r),
            15 => rt::get(&mut self.total_length, r),
            16 => rt::get(&mut self.total_width, r),
            17 => rt::get(&mut self.total_height, r),
            18 => rt::get(&mut self.volume, r),
            19 => rt::get(&mut self.warehouse, r),
            20 => rt::get(&mut self.net_info, r),
            21 => rt::get(&mut self.shipping_code, r),
            22 => rt::get(&mut self.special_delivery_type_code, r),
            23 => rt::get(&mut self.special_delivery_type_value, r),
            24 => rt::get(&mut self.package_weight, r),
            25 => rt::get(&mut self.combine_orders, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderOrderInfo);

rt::impl_serde!(DoudianLogisticsNewCreateOrderOrderInfo, Self::default());

/// Part of the request `logistics.newCreateOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsNewCreateOrderWarehouse {
    /// 是否总对总门店发货
    pub is_sum_up: bool,
    /// 仓库编码
    pub wh_code: Option<String>,
    /// 仓库订单号
    pub wh_order_no: Option<String>,
    /// 发货方式
    ///
    /// Codes:
    ///
    /// - `2` 门店发货
    /// - `3` 仓库发货
    ///
    /// 3 when left out.
    pub delivery_type: Option<String>,
}

impl DoudianLogisticsNewCreateOrderWarehouse {
    /// With the parameters that are required.
    pub fn new(is_sum_up: bool) -> Self {
        Self {
            is_sum_up,
            wh_code: None,
            wh_order_no: None,
            delivery_type: None,
        }
    }

    /// Sets `wh_code` (仓库编码).
    #[must_use]
    pub fn wh_code(mut self, wh_code: impl Into<String>) -> Self {
        self.wh_code = Some(wh_code.into());
        self
    }

    /// Sets `wh_order_no` (仓库订单号).
    #[must_use]
    pub fn wh_order_no(mut self, wh_order_no: impl Into<String>) -> Self {
        self.wh_order_no = Some(wh_order_no.into());
        self
    }

    /// Sets `delivery_type` (发货方式).
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsNewCreateOrderWarehouse {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNewCreateOrderWarehouse",
            &[
                rt::Field("is_sum_up", rt::REQUIRED, &[]),
                rt::Field("wh_code", 0, &[]),
                rt::Field("wh_order_no", 0, &[]),
                rt::Field("delivery_type", rt::LENIENT, &["2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.delivery_type);
        rt::put(w, 0, &self.is_sum_up);
        rt::put(w, 1, &self.wh_code);
        rt::put(w, 2, &self.wh_order_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNewCreateOrderWarehouse {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_sum_up, r),
            1 => rt::get(&mut self.wh_code, r),
            2 => rt::get(&mut self.wh_order_no, r),
            3 => rt::get(&mut self.delivery_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsNewCreateOrderWarehouse);

rt::impl_serde!(DoudianLogisticsNewCreateOrderWarehouse, Self::default());
