// @generated from doudian/order/order.logisticsAddSinglePack.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianShippedOrderInfo;

/// 多订单合并发货 — `order.logisticsAddSinglePack`
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderLogisticsAddSinglePackRequest, DoudianShippedOrderInfo};
///
/// let request = DoudianOrderLogisticsAddSinglePackRequest::new(
///         ["4781320682406083640", "4781320682406083641"],
///         [
///             DoudianShippedOrderInfo::new("4781320682406083640").shipped_num(1),
///             DoudianShippedOrderInfo::new("4781320682406083641").shipped_num(2),
///         ],
///         "75417914223203",
///         "20231115-0001",
///     )
///     .is_reject_refund(false)
///     .company_code("zhongtong");
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
/// | 50002 | `isv.business-failed:70016` | 缺默认售后地址 | mend the request |
/// | 20000 | `isp.service-error:70014` | 发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:70011` | 订单流程处理中 | wait, then repeat |
/// | 20000 | `isp.service-error:70002` | 发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:60068` | 订单已退款 | do not repeat |
/// | 40004 | `isv.parameter-invalid:60062` | 手机序列号格式错误 | mend the request |
/// | 40002 | `isv.missing-parameter:60056` | 补贴商品缺序列号 | mend the request |
/// | 50002 | `isv.business-failed:60040` | 退款申请待处理 | mend the request |
/// | 40004 | `isv.parameter-invalid:60033` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:60027` | 缺默认售后地址 | mend the request |
/// | 50002 | `isv.business-failed:60021` | 订单已取消 | do not repeat |
/// | 40004 | `isv.parameter-invalid:60018` | 不支持该物流公司 | mend the request |
/// | 40004 | `isv.parameter-invalid:60017` | 物流单号不符合规则 | mend the request |
/// | 40002 | `isv.missing-parameter:60011` | 物流公司编码为空 | mend the request |
/// | 40002 | `isv.missing-parameter:50049` | 订单号为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:50001` | 订单号为空或格式错误 | mend the request |
/// | 40002 | `isv.missing-parameter:60083` | 物流公司编码为空 | mend the request |
/// | 50002 | `isv.business-failed:60072` | 缺默认发货地址 | mend the request |
/// | 50002 | `isv.business-failed:60046` | 序列号超长 | mend the request |
/// | 50002 | `isv.business-failed:60069` | 质检订单须后台发货 | do not repeat |
/// | 50002 | `isv.business-failed:60070` | 发货地址异常 | mend the request |
/// | 50002 | `isv.business-failed:60047` | 补贴序列号已上传 | mend the request |
/// | 50002 | `isv.business-failed:70009` | 发货失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:60026` | 不支持其它物流发货 | mend the request |
/// | 50002 | `isv.business-failed:70023` | 没有能发货的订单 | do not repeat |
/// | 50002 | `isv.business-failed:70020` | 收件人电话地址不一致 | mend the request |
/// | 50002 | `isv.business-failed:60016` | 商品单号为空或格式错误 | mend the request |
/// | 50002 | `isv.business-failed:60127` | 发货信息填写有误 | mend the request |
/// | 50002 | `isv.business-failed:60110` | 订单已发货 | nothing: it is done |
/// | 50002 | `isv.business-failed:60113` | 订单已完结 | do not repeat |
/// | 50002 | `isv.business-failed:60124` | 系统连接错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:8888` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:60109` | 订单风控审核中 | wait, then repeat |
/// | 50002 | `isv.business-failed:60123` | 供应链订单不可自发货 | do not repeat |
/// | 50002 | `isv.business-failed:60138` | 订单需送货上门物流 | mend the request |
/// | 50002 | `isv.business-failed:70021` | 收货人电话地址不一致 | mend the request |
/// | 50002 | `isv.business-failed:60101` | 非本店铺订单 | mend the request |
/// | 50002 | `isv.business-failed:700029` | 缺退货地址 | mend the request |
/// | 50002 | `isv.business-failed:70019` | 首条轨迹早于支付时间 | mend the request |
/// | 50002 | `isv.business-failed:70018` | 物流单号已回收或取消 | mend the request |
/// | 50002 | `isv.business-failed:60116` | 平台仓订单不可发货 | do not repeat |
/// | 50002 | `isv.business-failed:60118` | 售后信息异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:70022` | 运单已被其他订单使用 | mend the request |
/// | 50002 | `isv.business-failed:700006` | 小时达订单不支持拆单 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddSinglePackRequest {
    /// 父订单ID列表
    pub order_id_list: Vec<String>,
    /// 待发货子订单列表
    pub shipped_order_info: Vec<DoudianShippedOrderInfo>,
    /// 运单号
    pub logistics_code: String,
    /// 物流公司名称
    pub company: Option<String>,
    /// 请求ID
    ///
    /// Of your own making. Once a call with it has succeeded, another answers the same and ships nothing.
    pub request_id: String,
    /// 是否拒绝退款
    ///
    /// true refuses a pending refund and ships. Absent or false: a pending refund stops the shipping.
    pub is_reject_refund: Option<bool>,
    /// 物流公司ID
    #[deprecated]
    pub logistics_id: Option<String>,
    /// 物流公司编码
    ///
    /// Needed in fact; from order.logisticsCompanyList.
    pub company_code: Option<String>,
    /// 发货地址ID
    pub address_id: Option<String>,
    /// 是否拒绝退款
    ///
    /// The same as is\_reject\_refund; either will do.
    #[deprecated(note = "is_reject_refund")]
    pub is_refund_reject: Option<bool>,
    /// 订单序列号
    pub order_serial_number: Option<
        Vec<DoudianOrderLogisticsAddSinglePackOrderSerialNumber>,
    >,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 退货地址ID
    pub after_sale_address_id: Option<i64>,
}

#[allow(deprecated)]
#[allow(clippy::wrong_self_convention)]
impl DoudianOrderLogisticsAddSinglePackRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id_list: impl IntoIterator<Item = impl Into<String>>,
        shipped_order_info: impl Into<Vec<DoudianShippedOrderInfo>>,
        logistics_code: impl Into<String>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            order_id_list: order_id_list.into_iter().map(Into::into).collect(),
            shipped_order_info: shipped_order_info.into(),
            logistics_code: logistics_code.into(),
            company: None,
            request_id: request_id.into(),
            is_reject_refund: None,
            logistics_id: None,
            company_code: None,
            address_id: None,
            is_refund_reject: None,
            order_serial_number: None,
            store_id: None,
            after_sale_address_id: None,
        }
    }

    /// Sets `company` (物流公司名称).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `is_reject_refund` (是否拒绝退款).
    #[must_use]
    pub fn is_reject_refund(mut self, is_reject_refund: bool) -> Self {
        self.is_reject_refund = Some(is_reject_refund);
        self
    }

    /// Sets `logistics_id` (物流公司ID).
    #[deprecated]
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: impl Into<String>) -> Self {
        self.logistics_id = Some(logistics_id.into());
        self
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `address_id` (发货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Sets `is_refund_reject` (是否拒绝退款).
    #[deprecated(note = "is_reject_refund")]
    #[must_use]
    pub fn is_refund_reject(mut self, is_refund_reject: bool) -> Self {
        self.is_refund_reject = Some(is_refund_reject);
        self
    }

    /// Sets `order_serial_number` (订单序列号).
    #[must_use]
    pub fn order_serial_number(
        mut self,
        order_serial_number: impl Into<
            Vec<DoudianOrderLogisticsAddSinglePackOrderSerialNumber>,
        >,
    ) -> Self {
        self.order_serial_number = Some(order_serial_number.into());
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

/// The answer to [`DoudianOrderLogisticsAddSinglePackRequest`].
pub type DoudianOrderLogisticsAddSinglePackResponse = rt::DoudianResponse<
    DoudianOrderLogisticsAddSinglePackResult,
>;

impl rt::DoudianRequest for DoudianOrderLogisticsAddSinglePackRequest {
    type Data = DoudianOrderLogisticsAddSinglePackResult;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.logisticsAddSinglePack",
        path: "/order/logisticsAddSinglePack",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70016",
                label: "缺默认售后地址",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:70014",
                label: "发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70011",
                label: "订单流程处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:70002",
                label: "发货失败",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:60062",
                label: "手机序列号格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:60056",
                label: "补贴商品缺序列号",
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
                code: 40004,
                sub_code: "isv.parameter-invalid:60033",
                label: "订单不存在",
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
                sub_code: "isv.business-failed:60021",
                label: "订单已取消",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:60018",
                label: "不支持该物流公司",
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
                code: 40002,
                sub_code: "isv.missing-parameter:60011",
                label: "物流公司编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:50049",
                label: "订单号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50001",
                label: "订单号为空或格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:60083",
                label: "物流公司编码为空",
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
                sub_code: "isv.business-failed:60046",
                label: "序列号超长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60069",
                label: "质检订单须后台发货",
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
                sub_code: "isv.business-failed:60047",
                label: "补贴序列号已上传",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70009",
                label: "发货失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:70023",
                label: "没有能发货的订单",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
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
                sub_code: "isv.business-failed:60016",
                label: "商品单号为空或格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:60127",
                label: "发货信息填写有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.business-failed:60124",
                label: "系统连接错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:60109",
                label: "订单风控审核中",
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
                sub_code: "isv.business-failed:60138",
                label: "订单需送货上门物流",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:70021",
                label: "收货人电话地址不一致",
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
                sub_code: "isv.business-failed:70022",
                label: "运单已被其他订单使用",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:700006",
                label: "小时达订单不支持拆单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderLogisticsAddSinglePackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddSinglePackRequest",
            &[
                rt::Field("order_id_list", rt::REQUIRED, &[]),
                rt::Field("shipped_order_info", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("company", 0, &[]),
                rt::Field("request_id", rt::REQUIRED, &[]),
                rt::Field("is_reject_refund", 0, &[]),
                rt::Field("logistics_id", rt::LENIENT, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("address_id", rt::LENIENT, &[]),
                rt::Field("is_refund_reject", 0, &[]),
                rt::Field("order_serial_number", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("after_sale_address_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.address_id);
        rt::put(w, 12, &self.after_sale_address_id);
        rt::put(w, 3, &self.company);
        rt::put(w, 7, &self.company_code);
        rt::put(w, 9, &self.is_refund_reject);
        rt::put(w, 5, &self.is_reject_refund);
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 6, &self.logistics_id);
        rt::put(w, 0, &self.order_id_list);
        rt::put(w, 10, &self.order_serial_number);
        rt::put(w, 4, &self.request_id);
        rt::put(w, 1, &self.shipped_order_info);
        rt::put(w, 11, &self.store_id);
    }
}

rt::impl_record!(DoudianOrderLogisticsAddSinglePackRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderLogisticsAddSinglePackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id_list, r),
            1 => rt::get(&mut self.shipped_order_info, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.company, r),
            4 => rt::get(&mut self.request_id, r),
            5 => rt::get(&mut self.is_reject_refund, r),
            6 => rt::get(&mut self.logistics_id, r),
            7 => rt::get(&mut self.company_code, r),
            8 => rt::get(&mut self.address_id, r),
            9 => rt::get(&mut self.is_refund_reject, r),
            10 => rt::get(&mut self.order_serial_number, r),
            11 => rt::get(&mut self.store_id, r),
            12 => rt::get(&mut self.after_sale_address_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianOrderLogisticsAddSinglePackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id_list: Default::default(),
            shipped_order_info: Default::default(),
            logistics_code: Default::default(),
            company: Default::default(),
            request_id: Default::default(),
            is_reject_refund: Default::default(),
            logistics_id: Default::default(),
            company_code: Default::default(),
            address_id: Default::default(),
            is_refund_reject: Default::default(),
            order_serial_number: Default::default(),
            store_id: Default::default(),
            after_sale_address_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderLogisticsAddSinglePackRequest, Self::blank());

/// Part of the request `order.logisticsAddSinglePack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddSinglePackOrderSerialNumber {
    /// 父订单号
    pub order_id: Option<String>,
    /// 商品序列号
    pub serial_number_list: Vec<String>,
}

impl DoudianOrderLogisticsAddSinglePackOrderSerialNumber {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            serial_number_list: Default::default(),
        }
    }

    /// Sets `order_id` (父订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `serial_number_list` (商品序列号).
    #[must_use]
    pub fn serial_number_list(
        mut self,
        serial_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_number_list = serial_number_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl rt::Encode for DoudianOrderLogisticsAddSinglePackOrderSerialNumber {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddSinglePackOrderSerialNumber",
            &[rt::Field("order_id", 0, &[]), rt::Field("serial_number_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.serial_number_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderLogisticsAddSinglePackOrderSerialNumber {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.serial_number_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddSinglePackOrderSerialNumber);

rt::impl_serde!(DoudianOrderLogisticsAddSinglePackOrderSerialNumber, Self::default());

/// Part of the answer to `order.logisticsAddSinglePack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderLogisticsAddSinglePackResult {
    /// 包裹ID
    pub pack_id: String,
}

impl rt::Encode for DoudianOrderLogisticsAddSinglePackResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderLogisticsAddSinglePackResult",
            &[rt::Field("pack_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pack_id);
    }
}

impl rt::Decode for DoudianOrderLogisticsAddSinglePackResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pack_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderLogisticsAddSinglePackResult);

rt::impl_serde!(DoudianOrderLogisticsAddSinglePackResult, Self::default());
