// @generated from doudian/order/order.logisticsAddMultiPack.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShippedOrderInfo;

/// 拆单多包裹发货 — `order.logisticsAddMultiPack`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderLogisticsAddMultiPackPack, DoudianOrderLogisticsAddMultiPackRequest, DoudianShippedOrderInfo};
///
/// let request = DoudianOrderLogisticsAddMultiPackRequest::new(
///         "4781320682406083640",
///         [
///             DoudianOrderLogisticsAddMultiPackPack::new(
///                     [
///                         DoudianShippedOrderInfo::new("4781320682406083640")
///                             .shipped_num(1),
///                     ],
///                     "75417914223203",
///                 )
///                 .company_code("zhongtong"),
///             DoudianOrderLogisticsAddMultiPackPack::new(
///                     [
///                         DoudianShippedOrderInfo::new("4781320682406083640")
///                             .shipped_num(2),
///                     ],
///                     "75417914223204",
///                 )
///                 .company_code("zhongtong"),
///         ],
///         "20231115-0002",
///     )
///     .is_reject_refund(false);
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
/// | 20000 | `isp.service-error:9999` | 系统异常 | ask the platform |
/// | 20000 | `isp.service-error:10005` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:10009` | 系统繁忙 | wait, then repeat |
/// | 20000 | `isp.service-error:10018` | 校验物流信息失败 | wait, then repeat |
/// | 20000 | `isp.service-error:20003` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:50002` | 系统异常 | ask the platform |
/// | 40004 | `isv.parameter-invalid:50029` | 店铺ID非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:50049` | 订单号为空或格式错误 | mend the request |
/// | 40002 | `isv.missing-parameter:50050` | 发货请求ID为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:60016` | 商品单号为空或格式错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:60017` | 物流单号不符合规则 | mend the request |
/// | 50002 | `isv.business-failed:60018` | 不支持该物流公司 | mend the request |
/// | 50002 | `isv.business-failed:600111` | 不支持本类订单发货 | do not repeat |
/// | 50002 | `isv.business-failed:60021` | 订单已取消 | do not repeat |
/// | 50002 | `isv.business-failed:60022` | 货到付款订单不可发货 | ask the platform |
/// | 50002 | `isv.business-failed:60024` | 须跨境服务商发货 | do not repeat |
/// | 50002 | `isv.business-failed:60026` | 不支持其它物流发货 | mend the request |
/// | 50002 | `isv.business-failed:60027` | 缺默认售后地址 | mend the request |
/// | 50002 | `isv.business-failed:60028` | 发货地址ID非法 | mend the request |
/// | 50002 | `isv.business-failed:60032` | 发货订单数超限 | mend the request |
/// | 50002 | `isv.business-failed:60033` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:60036` | 发货信息为空 | mend the request |
/// | 50002 | `isv.business-failed:60040` | 退款申请待处理 | mend the request |
/// | 50002 | `isv.business-failed:60046` | 序列号超长 | mend the request |
/// | 50002 | `isv.business-failed:60047` | 补贴序列号已上传 | mend the request |
/// | 50002 | `isv.business-failed:60051` | 上传序列号失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:60057` | 不支持本类订单发货 | do not repeat |
/// | 40004 | `isv.parameter-invalid:60062` | 手机序列号格式错误 | mend the request |
/// | 50002 | `isv.business-failed:60069` | 质检订单不支持此方式 | do not repeat |
/// | 50002 | `isv.business-failed:60070` | 发货地址异常 | mend the request |
/// | 50002 | `isv.business-failed:60071` | 发货地址异常 | mend the request |
/// | 50002 | `isv.business-failed:60072` | 缺默认发货地址 | mend the request |
/// | 50002 | `isv.business-failed:60101` | 非本店铺订单 | mend the request |
/// | 50002 | `isv.business-failed:60106` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60107` | 不支持该类型订单 | do not repeat |
/// | 50002 | `isv.business-failed:60108` | 不支持该类型订单 | do not repeat |
/// | 50002 | `isv.business-failed:60109` | 订单风控审核中 | wait, then repeat |
/// | 50002 | `isv.business-failed:60110` | 订单已发货 | nothing: it is done |
/// | 50002 | `isv.business-failed:60113` | 订单已完结 | do not repeat |
/// | 50002 | `isv.business-failed:60114` | 系统繁忙 | ask the platform |
/// | 50002 | `isv.business-failed:60116` | 平台仓订单不可发货 | do not repeat |
/// | 50002 | `isv.business-failed:60118` | 售后信息异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:60068` | 订单已退款 | do not repeat |
/// | 50002 | `isv.business-failed:60120` | 订单售后中 | do not repeat |
/// | 50002 | `isv.business-failed:60121` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60122` | 跨境订单状态不允许 | wait, then repeat |
/// | 50002 | `isv.business-failed:60123` | 供应链订单不可自发货 | do not repeat |
/// | 50002 | `isv.business-failed:60124` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60125` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60126` | 同城服务未开通 | mend the request |
/// | 50002 | `isv.business-failed:60127` | 物流单号校验不通过 | mend the request |
/// | 50002 | `isv.business-failed:60128` | 物流公司与检测不一致 | mend the request |
/// | 50002 | `isv.business-failed:60131` | 定制信息待填写 | wait, then repeat |
/// | 50002 | `isv.business-failed:60132` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:60137` | 订单未支付 | do not repeat |
/// | 50002 | `isv.business-failed:70005` | 拒绝售后失败 | mend the request |
/// | 50002 | `isv.business-failed:70011` | 发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:70016` | 系统繁忙 | mend the request |
/// | 20000 | `isp.service-error:80007` | 系统错误 | wait, then repeat |
/// | 20000 | `isp.service-error:99997` | 网络超时 | repeat at once |
/// | 20000 | `isp.service-error:99998` | 参数为空 | mend the request |
/// | 20000 | `isp.service-error:99999` | 未知异常 | ask the platform |
/// | 50002 | `isv.business-failed:60102` | 商品单不存在 | mend the request |
/// | 50002 | `isv.business-failed:8888` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60080` | 发货数量非法 | mend the request |
/// | 50002 | `isv.business-failed:60011` | 物流公司编码为空 | mend the request |
/// | 50002 | `isv.business-failed:70009` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60105` | 非组合商品传组合信息 | mend the request |
/// | 50002 | `isv.business-failed:70023` | 已发货 | nothing: it is done |
/// | 50002 | `isv.business-failed:70020` | 收件人电话地址不一致 | mend the request |
/// | 50002 | `isv.business-failed:120032` | 售后请求并发 | wait, then repeat |
/// | 50002 | `isv.business-failed:60079` | 商品ID格式错误 | mend the request |
/// | 50002 | `isv.business-failed:70022` | 运单已被其他订单使用 | mend the request |
/// | 50002 | `isv.business-failed:60111` | 不支持课程类订单 | do not repeat |
/// | 50002 | `isv.business-failed:60104` | 组合商品信息不存在 | mend the request |
/// | 50002 | `isv.business-failed:60138` | 订单需送货上门物流 | mend the request |
/// | 50002 | `isv.business-failed:60056` | 补贴商品缺序列号 | mend the request |
/// | 50002 | `isv.business-failed:700004` | 门店ID不存在或错误 | mend the request |
/// | 50002 | `isv.business-failed:700029` | 缺退货地址 | mend the request |
/// | 50002 | `isv.business-failed:70019` | 首条轨迹早于支付时间 | mend the request |
/// | 50002 | `isv.business-failed:70018` | 物流单号已回收或取消 | mend the request |
/// | 50002 | `isv.business-failed:700042` | 物流服务商信息异常 | mend the request |
/// | 50002 | `isv.business-failed:60134` | 退货地址不存在 | mend the request |
/// | 50002 | `isv.business-failed:700047` | 同城发货不支持拆单 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddMultiPackRequest {
    /// 父订单ID
    pub order_id: String,
    /// 包裹列表
    pub pack_list: Vec<DoudianOrderLogisticsAddMultiPackPack>,
    /// 是否拒绝退款
    ///
    /// true refuses a pending refund and ships. Absent or false: a pending refund stops the shipping.
    pub is_reject_refund: Option<bool>,
    /// 请求ID
    ///
    /// Of your own making. Once a call with it has succeeded, another answers the same and ships nothing.
    pub request_id: String,
    /// 发货地址ID
    pub address_id: Option<String>,
    /// 商品序列号
    pub serial_number_list: Option<Vec<String>>,
    /// 是否拒绝退款
    ///
    /// The same as is\_reject\_refund; either will do.
    pub is_refund_reject: Option<bool>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 退货地址ID
    pub after_sale_address_id: Option<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianOrderLogisticsAddMultiPackRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        pack_list: impl Into<Vec<DoudianOrderLogisticsAddMultiPackPack>>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            pack_list: pack_list.into(),
            is_reject_refund: None,
            request_id: request_id.into(),
            address_id: None,
            serial_number_list: None,
            is_refund_reject: None,
            store_id: None,
            after_sale_address_id: None,
        }
    }

    /// Sets `is_reject_refund` (是否拒绝退款).
    #[must_use]
    pub fn is_reject_refund(mut self, is_reject_refund: bool) -> Self {
        self.is_reject_refund = Some(is_reject_refund);
        self
    }

    /// Sets `address_id` (发货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Sets `serial_number_list` (商品序列号).
    #[must_use]
    pub fn serial_number_list(
        mut self,
        serial_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_number_list = Some(
            serial_number_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `is_refund_reject` (是否拒绝退款).
    #[must_use]
    pub fn is_refund_reject(mut self, is_refund_reject: bool) -> Self {
        self.is_refund_reject = Some(is_refund_reject);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `after_sale_address_id` (退货地址ID).
    #[must_use]
    pub fn after_sale_address_id(mut self, after_sale_address_id: i64) -> Self {
        self.after_sale_address_id = Some(after_sale_address_id);
        self
    }
}

/// The answer to [`DoudianOrderLogisticsAddMultiPackRequest`].
pub type DoudianOrderLogisticsAddMultiPackResponse = rt::DoudianResponse<
    DoudianOrderLogisticsAddMultiPackResult,
>;

impl rt::DoudianRequest for DoudianOrderLogisticsAddMultiPackRequest {
    type Data = DoudianOrderLogisticsAddMultiPackResult;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsAddMultiPack",
        path: "/order/logisticsAddMultiPack",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "系统异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10009",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10018",
                label: "校验物流信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20003",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:50002",
                label: "系统异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50029",
                label: "店铺ID非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50049",
                label: "订单号为空或格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:50050",
                label: "发货请求ID为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60016",
                label: "商品单号为空或格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60017",
                label: "物流单号不符合规则",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60018",
                label: "不支持该物流公司",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:600111",
                label: "不支持本类订单发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60021",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60022",
                label: "货到付款订单不可发货",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60024",
                label: "须跨境服务商发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60026",
                label: "不支持其它物流发货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60027",
                label: "缺默认售后地址",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60028",
                label: "发货地址ID非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60032",
                label: "发货订单数超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60033",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60036",
                label: "发货信息为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60040",
                label: "退款申请待处理",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60046",
                label: "序列号超长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60047",
                label: "补贴序列号已上传",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60051",
                label: "上传序列号失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60057",
                label: "不支持本类订单发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60062",
                label: "手机序列号格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60069",
                label: "质检订单不支持此方式",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60070",
                label: "发货地址异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60071",
                label: "发货地址异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60072",
                label: "缺默认发货地址",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60101",
                label: "非本店铺订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60106",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60107",
                label: "不支持该类型订单",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60108",
                label: "不支持该类型订单",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60109",
                label: "订单风控审核中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60110",
                label: "订单已发货",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60113",
                label: "订单已完结",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60114",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60116",
                label: "平台仓订单不可发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60118",
                label: "售后信息异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60068",
                label: "订单已退款",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60120",
                label: "订单售后中",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60121",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60122",
                label: "跨境订单状态不允许",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60123",
                label: "供应链订单不可自发货",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60124",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60125",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60126",
                label: "同城服务未开通",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60127",
                label: "物流单号校验不通过",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60128",
                label: "物流公司与检测不一致",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60131",
                label: "定制信息待填写",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60132",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60137",
                label: "订单未支付",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70005",
                label: "拒绝售后失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70011",
                label: "发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70016",
                label: "系统繁忙",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:80007",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:99997",
                label: "网络超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:99998",
                label: "参数为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:99999",
                label: "未知异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60102",
                label: "商品单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60080",
                label: "发货数量非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60011",
                label: "物流公司编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70009",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60105",
                label: "非组合商品传组合信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70023",
                label: "已发货",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70020",
                label: "收件人电话地址不一致",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:120032",
                label: "售后请求并发",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60079",
                label: "商品ID格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70022",
                label: "运单已被其他订单使用",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60111",
                label: "不支持课程类订单",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60104",
                label: "组合商品信息不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60138",
                label: "订单需送货上门物流",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60056",
                label: "补贴商品缺序列号",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700004",
                label: "门店ID不存在或错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700029",
                label: "缺退货地址",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70019",
                label: "首条轨迹早于支付时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70018",
                label: "物流单号已回收或取消",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700042",
                label: "物流服务商信息异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60134",
                label: "退货地址不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700047",
                label: "同城发货不支持拆单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderLogisticsAddMultiPackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddMultiPackRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("pack_list", rt::REQUIRED, &[]),
                rt::Field("is_reject_refund", 0, &[]),
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("address_id", rt::LENIENT, &[]),
                rt::Field("serial_number_list", 0, &[]),
                rt::Field("is_refund_reject", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("after_sale_address_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.address_id);
        rt::put(w, 8, &self.after_sale_address_id);
        rt::put(w, 6, &self.is_refund_reject);
        rt::put(w, 2, &self.is_reject_refund);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.pack_list);
        rt::put(w, 3, &self.request_id);
        rt::put(w, 5, &self.serial_number_list);
        rt::put(w, 7, &self.store_id);
    }
}

rt::impl_record!(DoudianOrderLogisticsAddMultiPackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsAddMultiPackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.pack_list, r),
            2 => rt::get(&mut self.is_reject_refund, r),
            3 => rt::get(&mut self.request_id, r),
            4 => rt::get(&mut self.address_id, r),
            5 => rt::get(&mut self.serial_number_list, r),
            6 => rt::get(&mut self.is_refund_reject, r),
            7 => rt::get(&mut self.store_id, r),
            8 => rt::get(&mut self.after_sale_address_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderLogisticsAddMultiPackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            pack_list: Default::default(),
            is_reject_refund: Default::default(),
            request_id: Default::default(),
            address_id: Default::default(),
            serial_number_list: Default::default(),
            is_refund_reject: Default::default(),
            store_id: Default::default(),
            after_sale_address_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsAddMultiPackRequest, Self::blank());

/// Part of the request `order.logisticsAddMultiPack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddMultiPackPack {
    /// 待发货子订单列表
    pub shipped_order_info: Vec<DoudianShippedOrderInfo>,
    /// 运单号
    pub logistics_code: String,
    /// 物流公司名称
    pub company: Option<String>,
    /// 物流公司编码
    ///
    /// Needed in fact; from order.logisticsCompanyList.
    pub company_code: Option<String>,
    /// 物流公司ID
    #[deprecated]
    pub logistics_id: Option<String>,
}

#[allow(deprecated)]
impl DoudianOrderLogisticsAddMultiPackPack {
    /// With the parameters that are required.
    pub fn new(
        shipped_order_info: impl Into<Vec<DoudianShippedOrderInfo>>,
        logistics_code: impl Into<String>,
    ) -> Self {
        Self {
            shipped_order_info: shipped_order_info.into(),
            logistics_code: logistics_code.into(),
            company: None,
            company_code: None,
            logistics_id: None,
        }
    }

    /// Sets `company` (物流公司名称).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `logistics_id` (物流公司ID).
    #[deprecated]
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: impl Into<String>) -> Self {
        self.logistics_id = Some(logistics_id.into());
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderLogisticsAddMultiPackPack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddMultiPackPack",
            &[
                rt::Field("shipped_order_info", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("company", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company);
        rt::put(w, 3, &self.company_code);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 4, &self.logistics_id);
        rt::put(w, 0, &self.shipped_order_info);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderLogisticsAddMultiPackPack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipped_order_info, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.company, r),
            3 => rt::get(&mut self.company_code, r),
            4 => rt::get(&mut self.logistics_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddMultiPackPack);

rt::impl_serde!(DoudianOrderLogisticsAddMultiPackPack, Self::default());

/// Part of the answer to `order.logisticsAddMultiPack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddMultiPackResult {
    /// 包裹信息
    pub pack_list: Vec<DoudianOrderLogisticsAddMultiPackShippedPack>,
}

impl rt::Encode for DoudianOrderLogisticsAddMultiPackResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddMultiPackResult",
            &[rt::Field("pack_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pack_list);
    }
}

impl rt::Decode for DoudianOrderLogisticsAddMultiPackResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pack_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddMultiPackResult);

rt::impl_serde!(DoudianOrderLogisticsAddMultiPackResult, Self::default());

/// Part of the answer to `order.logisticsAddMultiPack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddMultiPackShippedPack {
    /// 发货子订单
    ///
    /// One source types it as a single object.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shipped_order_info: Vec<DoudianShippedOrderInfo>,
    /// 物流单号
    pub logistics_code: String,
    /// 包裹ID
    pub pack_id: String,
}

impl rt::Encode for DoudianOrderLogisticsAddMultiPackShippedPack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddMultiPackShippedPack",
            &[
                rt::Field("shipped_order_info", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("pack_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 2, &self.pack_id);
        rt::put(w, 0, &self.shipped_order_info);
    }
}

impl rt::Decode for DoudianOrderLogisticsAddMultiPackShippedPack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipped_order_info, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.pack_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddMultiPackShippedPack);

rt::impl_serde!(DoudianOrderLogisticsAddMultiPackShippedPack, Self::default());
