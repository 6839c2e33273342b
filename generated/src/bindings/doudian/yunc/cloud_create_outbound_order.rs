// @generated from doudian/yunc/yunc.cloudCreateOutboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianYuncAccepted, DoudianYuncParty};

/// 云仓出库接单 — `yunc.cloudCreateOutboundOrder`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianYuncCloudCreateOutboundOrderOrderLine, DoudianYuncCloudCreateOutboundOrderRequest, DoudianYuncParty};
///
/// let request = DoudianYuncCloudCreateOutboundOrderRequest::new(
///     1,
///     "…",
///     "…",
///     1,
///     1,
///     "…",
///     "…",
///     1,
///     1,
///     "…",
///     0,
///     1,
///     0,
///     DoudianYuncParty::new(),
///     DoudianYuncParty::new(),
///     [DoudianYuncCloudCreateOutboundOrderOrderLine::new("…", "…", 1, 1, 1)],
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
/// | 50002 | `isv.business-failed:-1` | 省编码为空 | mend the request |
/// | 50002 | `isv.business-failed:1100` | 查询绑定关系失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:1253` | 货主店铺未绑定 | mend the request |
/// | 50002 | `isv.business-failed:1401` | 规则查询缓存失败 | wait, then repeat |
/// | 20001 | `isp.service-timeout-error:1103` | 内部服务超时 | repeat at once |
/// | 50002 | `isv.business-failed:-20001` | 预占产能不足 |  |
/// | 50002 | `isv.business-failed:500` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:1001` | 并发处理失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:1002` | 并发加锁失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:1003` | 内部服务异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:1200` | 标准化地址异常 | mend the request |
/// | 50002 | `isv.business-failed:1249` | 订单已存在 | nothing: it is done |
/// | 50002 | `isv.business-failed:1252` | 仓快递配置不存在 | do not repeat |
/// | 50002 | `isv.business-failed:1271` | 手工单号重复 | mend the request |
/// | 50002 | `isv.business-failed:100100` | 承运商不存在 | mend the request |
/// | 50002 | `isv.business-failed:999999` | 下游超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:62301121` | 重复接单 | nothing: it is done |
/// | 50002 | `isv.business-failed:62302601` | 调用库存中心失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:62302604` | 获取LO失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:62302605` | 构建物流订单失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:62302606` | 构建履行单失败 |  |
/// | 50002 | `isv.business-failed:62302625` | 商家未入驻云仓 | do not repeat |
/// | 50002 | `isv.business-failed:62302628` | 快递不可达 | do not repeat |
/// | 50002 | `isv.business-failed:62302630` | 货品不存在 | mend the request |
/// | 50002 | `isv.business-failed:62302632` | 单号已存在 | mend the request |
/// | 50002 | `isv.business-failed:62302633` | 并发推送失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:62302635` | 库存不足 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderRequest {
    /// 交货方式
    pub delivery_mode: i32,
    /// 平台交易单号
    pub platform_order_no: String,
    /// ERP出库单号
    pub erp_order_no: String,
    /// 订单类型
    ///
    /// Codes:
    ///
    /// - `1` 销售出库
    pub order_type: i32,
    /// 应发数量
    pub expected_qty: i32,
    /// 订单来源平台编码
    pub source_platform_code: String,
    /// 订单来源平台名称
    pub source_platform_name: String,
    /// 前台下单时间
    pub order_time: i64,
    /// 审单时间
    pub review_time: i64,
    /// 快递公司编码
    pub express_code: String,
    /// 快递公司名称
    pub express_name: Option<String>,
    /// 是否保价
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_insure: i32,
    /// 保价金额
    pub insure_amount: Option<i32>,
    /// 快递产品类型
    pub express_product_id: Option<String>,
    /// 快递产品名称
    pub express_product_name: Option<String>,
    /// 店铺ID
    ///
    /// For orders of other platforms the shop's code in the ERP.
    pub shop_id: i64,
    /// 是否允许合单
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub allow_merge: i32,
    /// 发件人信息
    ///
    /// The name is needed.
    pub sender_info: DoudianYuncParty,
    /// 收件人信息
    ///
    /// The name is needed.
    pub receiver_info: DoudianYuncParty,
    /// 备注
    pub remark: Option<String>,
    /// 买家备注
    pub buyer_message: Option<String>,
    /// 卖家备注
    pub seller_message: Option<String>,
    /// 订单详情
    pub order_details: Vec<DoudianYuncCloudCreateOutboundOrderOrderLine>,
    /// 仓编码
    pub warehouse_code: Option<String>,
    /// 货主编码
    ///
    /// Needed.
    pub owner_code: Option<String>,
    /// 附加业务类型
    ///
    /// Codes:
    ///
    /// - `A100` 代发
    pub add_biz_type: Option<String>,
    /// 合单数量
    pub out_batch_num: Option<i32>,
    /// 包裹类型
    ///
    /// Codes:
    ///
    /// - `1` 一单一包
    /// - `2` 拆单
    /// - `3` 合单
    pub package_type: Option<i32>,
    /// 支付时间
    pub pay_time: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianYuncCloudCreateOutboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        delivery_mode: i32,
        platform_order_no: impl Into<String>,
        erp_order_no: impl Into<String>,
        order_type: i32,
        expected_qty: i32,
        source_platform_code: impl Into<String>,
        source_platform_name: impl Into<String>,
        order_time: i64,
        review_time: i64,
        express_code: impl Into<String>,
        is_insure: i32,
        shop_id: i64,
        allow_merge: i32,
        sender_info: DoudianYuncParty,
        receiver_info: DoudianYuncParty,
        order_details: impl Into<Vec<DoudianYuncCloudCreateOutboundOrderOrderLine>>,
    ) -> Self {
        Self {
            delivery_mode,
            platform_order_no: platform_order_no.into(),
            erp_order_no: erp_order_no.into(),
            order_type,
            expected_qty,
            source_platform_code: source_platform_code.into(),
            source_platform_name: source_platform_name.into(),
            order_time,
            review_time,
            express_code: express_code.into(),
            express_name: None,
            is_insure,
            insure_amount: None,
            express_product_id: None,
            express_product_name: None,
            shop_id,
            allow_merge,
            sender_info,
            receiver_info,
            remark: None,
            buyer_message: None,
            seller_message: None,
            order_details: order_details.into(),
            warehouse_code: None,
            owner_code: None,
            add_biz_type: None,
            out_batch_num: None,
            package_type: None,
            pay_time: None,
            shop_name: None,
            extend: None,
        }
    }

    /// Sets `express_name` (快递公司名称).
    #[must_use]
    pub fn express_name(mut self, express_name: impl Into<String>) -> Self {
        self.express_name = Some(express_name.into());
        self
    }

    /// Sets `insure_amount` (保价金额).
    #[must_use]
    pub fn insure_amount(mut self, insure_amount: i32) -> Self {
        self.insure_amount = Some(insure_amount);
        self
    }

    /// Sets `express_product_id` (快递产品类型).
    #[must_use]
    pub fn express_product_id(mut self, express_product_id: impl Into<String>) -> Self {
        self.express_product_id = Some(express_product_id.into());
        self
    }

    /// Sets `express_product_name` (快递产品名称).
    #[must_use]
    pub fn express_product_name(
        mut self,
        express_product_name: impl Into<String>,
    ) -> Self {
        self.express_product_name = Some(express_product_name.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `buyer_message` (买家备注).
    #[must_use]
    pub fn buyer_message(mut self, buyer_message: impl Into<String>) -> Self {
        self.buyer_message = Some(buyer_message.into());
        self
    }

    /// Sets `seller_message` (卖家备注).
    #[must_use]
    pub fn seller_message(mut self, seller_message: impl Into<String>) -> Self {
        self.seller_message = Some(seller_message.into());
        self
    }

    /// Sets `warehouse_code` (仓编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `add_biz_type` (附加业务类型).
    #[must_use]
    pub fn add_biz_type(mut self, add_biz_type: impl Into<String>) -> Self {
        self.add_biz_type = Some(add_biz_type.into());
        self
    }

    /// Sets `out_batch_num` (合单数量).
    #[must_use]
    pub fn out_batch_num(mut self, out_batch_num: i32) -> Self {
        self.out_batch_num = Some(out_batch_num);
        self
    }

    /// Sets `package_type` (包裹类型).
    #[must_use]
    pub fn package_type(mut self, package_type: i32) -> Self {
        self.package_type = Some(package_type);
        self
    }

    /// Sets `pay_time` (支付时间).
    #[must_use]
    pub fn pay_time(mut self, pay_time: i64) -> Self {
        self.pay_time = Some(pay_time);
        self
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateOutboundOrderRequest`].
pub type DoudianYuncCloudCreateOutboundOrderResponse = rt::DoudianResponse<
    DoudianYuncCloudCreateOutboundOrderData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCreateOutboundOrderRequest {
    type Data = DoudianYuncCloudCreateOutboundOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCreateOutboundOrder",
        path: "/yunc/cloudCreateOutboundOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "省编码为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1100",
                label: "查询绑定关系失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1253",
                label: "货主店铺未绑定",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1401",
                label: "规则查询缓存失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "内部服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-20001",
                label: "预占产能不足",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "并发处理失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "并发加锁失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1003",
                label: "内部服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1200",
                label: "标准化地址异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1249",
                label: "订单已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1252",
                label: "仓快递配置不存在",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1271",
                label: "手工单号重复",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100100",
                label: "承运商不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:999999",
                label: "下游超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62301121",
                label: "重复接单",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302601",
                label: "调用库存中心失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302604",
                label: "获取LO失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302605",
                label: "构建物流订单失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302606",
                label: "构建履行单失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302625",
                label: "商家未入驻云仓",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302628",
                label: "快递不可达",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302630",
                label: "货品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302632",
                label: "单号已存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302633",
                label: "并发推送失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302635",
                label: "库存不足",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderRequest",
            &[
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("platform_order_no", rt::REQUIRED, &[]),
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &["1"]),
                rt::Field("expected_qty", rt::REQUIRED, &[]),
                rt::Field("source_platform_code", rt::REQUIRED, &[]),
                rt::Field("source_platform_name", rt::REQUIRED, &[]),
                rt::Field("order_time", rt::REQUIRED, &[]),
                rt::Field("review_time", rt::REQUIRED, &[]),
                rt::Field("express_code", rt::REQUIRED, &[]),
                rt::Field("express_name", 0, &[]),
                rt::Field("is_insure", rt::REQUIRED, &["0", "1"]),
                rt::Field("insure_amount", 0, &[]),
                rt::Field("express_product_id", 0, &[]),
                rt::Field("express_product_name", 0, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("allow_merge", rt::REQUIRED, &["0", "1"]),
                rt::Field("sender_info", rt::REQUIRED, &[]),
                rt::Field("receiver_info", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("buyer_message", 0, &[]),
                rt::Field("seller_message", 0, &[]),
                rt::Field("order_details", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("add_biz_type", 0, &["A100"]),
                rt::Field("out_batch_num", 0, &[]),
                rt::Field("package_type", 0, &["1", "2", "3"]),
                rt::Field("pay_time", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 25, &self.add_biz_type);
        rt::put(w, 16, &self.allow_merge);
        rt::put(w, 20, &self.buyer_message);
        rt::put(w, 0, &self.delivery_mode);
        rt::put(w, 2, &self.erp_order_no);
        rt::put(w, 4, &self.expected_qty);
        rt::put(w, 9, &self.express_code);
        rt::put(w, 10, &self.express_name);
        rt::put(w, 13, &self.express_product_id);
        rt::put(w, 14, &self.express_product_name);
        rt::put(w, 30, &self.extend);
        rt::put(w, 12, &self.insure_amount);
        rt::put(w, 11, &self.is_insure);
        rt::put(w, 22, &self.order_details);
        rt::put(w, 7, &self.order_time);
        rt::put(w, 3, &self.order_type);
        rt::put(w, 26, &self.out_batch_num);
        rt::put(w, 24, &self.owner_code);
        rt::put(w, 27, &self.package_type);
        rt::put(w, 28, &self.pay_time);
        rt::put(w, 1, &self.platform_order_no);
        rt::put(w, 18, &self.receiver_info);
        rt::put(w, 19, &self.remark);
        rt::put(w, 8, &self.review_time);
        rt::put(w, 21, &self.seller_message);
        rt::put(w, 17, &self.sender_info);
        rt::put(w, 15, &self.shop_id);
        rt::put(w, 29, &self.shop_name);
        rt::put(w, 5, &self.source_platform_code);
        rt::put(w, 6, &self.source_platform_name);
        rt::put(w, 23, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.delivery_mode, r),
            1 => rt::get(&mut self.platform_order_no, r),
            2 => rt::get(&mut self.erp_order_no, r),
            3 => rt::get(&mut self.order_type, r),
            4 => rt::get(&mut self.expected_qty, r),
            5 => rt::get(&mut self.source_platform_code, r),
            6 => rt::get(&mut self.source_platform_name, r),
            7 => rt::get(&mut self.order_time, r),
            8 => rt::get(&mut self.review_time, r),
            9 => rt::get(&mut self.express_code, r),
            10 => rt::get(&mut self.express_name, r),
            11 => rt::get(&mut self.is_insure, r),
            12 => rt::get(&mut self.insure_amount, r),
            13 => rt::get(&mut self.express_product_id, r),
            14 => rt::get(&mut self.express_product_name, r),
            15 => rt::get(&mut self.shop_id, r),
            16 => rt::get(&mut self.allow_merge, r),
            17 => rt::get(&mut self.sender_info, r),
            18 => rt::get(&mut self.receiver_info, r),
            19 => rt::get(&mut self.remark, r),
            20 => rt::get(&mut self.buyer_message, r),
            21 => rt::get(&mut self.seller_message, r),
            22 => rt::get(&mut self.order_details, r),
            23 => rt::get(&mut self.warehouse_code, r),
            24 => rt::get(&mut self.owner_code, r),
            25 => rt::get(&mut self.add_biz_type, r),
            26 => rt::get(&mut self.out_batch_num, r),
            27 => rt::get(&mut self.package_type, r),
            28 => rt::get(&mut self.pay_time, r),
            29 => rt::get(&mut self.shop_name, r),
            30 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateOutboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            delivery_mode: Default::default(),
            platform_order_no: Default::default(),
            erp_order_no: Default::default(),
            order_type: Default::default(),
            expected_qty: Default::default(),
            source_platform_code: Default::default(),
            source_platform_name: Default::default(),
            order_time: Default::default(),
            review_time: Default::default(),
            express_code: Default::default(),
            express_name: Default::default(),
            is_insure: Default::default(),
            insure_amount: Default::default(),
            express_product_id: Default::default(),
            express_product_name: Default::default(),
            shop_id: Default::default(),
            allow_merge: Default::default(),
            sender_info: Default::default(),
            receiver_info: Default::default(),
            remark: Default::default(),
            buyer_message: Default::default(),
            seller_message: Default::default(),
            order_details: Default::default(),
            warehouse_code: Default::default(),
            owner_code: Default::default(),
            add_biz_type: Default::default(),
            out_batch_num: Default::default(),
            package_type: Default::default(),
            pay_time: Default::default(),
            shop_name: Default::default(),
            extend: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderRequest, Self::blank());

/// Part of the answer to `yunc.cloudCreateOutboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCreateOutboundOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderData);

rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderData, Self::default());

/// Part of the request `yunc.cloudCreateOutboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderOrderLine {
    /// 出库单行号
    pub line_no: String,
    /// 平台货品编码
    pub cargo_code: Option<String>,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 商品名称
    pub sku_name: String,
    /// 订单数量
    pub expected_qty: i32,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `1` 正品
    /// - `2` 残品
    pub inventory_type: i32,
    /// 库存状态
    ///
    /// Codes:
    ///
    /// - `1` 正常
    /// - `2` 质检
    /// - `3` 冻结
    pub inventory_status: i32,
    /// 货品条码
    pub barcode: Option<String>,
    /// 类目名称
    pub category_name: Option<String>,
    /// 生产日期
    pub product_date: Option<i64>,
    /// 过期日期
    pub expire_date: Option<i64>,
    /// 批次号
    pub batch_code: Option<String>,
    /// 平台商品编码
    pub platform_sku_id: Option<String>,
    /// 平台订单号
    pub platform_order_no: Option<String>,
    /// 平台子订单号
    pub subplatform_order_no: Option<String>,
    /// 店铺ID
    pub merge_shop_id: Option<i64>,
    /// 下单时间
    pub order_time: Option<i64>,
    /// 支付时间
    pub pay_time: Option<i64>,
}

impl DoudianYuncCloudCreateOutboundOrderOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        sku_name: impl Into<String>,
        expected_qty: i32,
        inventory_type: i32,
        inventory_status: i32,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            cargo_code: None,
            erp_sku_id: None,
            sku_name: sku_name.into(),
            expected_qty,
            inventory_type,
            inventory_status,
            barcode: None,
            category_name: None,
            product_date: None,
            expire_date: None,
            batch_code: None,
            platform_sku_id: None,
            platform_order_no: None,
            subplatform_order_no: None,
            merge_shop_id: None,
            order_time: None,
            pay_time: None,
        }
    }

    /// Sets `cargo_code` (平台货品编码).
    #[must_use]
    pub fn cargo_code(mut self, cargo_code: impl Into<String>) -> Self {
        self.cargo_code = Some(cargo_code.into());
        self
    }

    /// Sets `erp_sku_id` (ERP商品编码).
    #[must_use]
    pub fn erp_sku_id(mut self, erp_sku_id: impl Into<String>) -> Self {
        self.erp_sku_id = Some(erp_sku_id.into());
        self
    }

    /// Sets `barcode` (货品条码).
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Sets `category_name` (类目名称).
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `product_date` (生产日期).
    #[must_use]
    pub fn product_date(mut self, product_date: i64) -> Self {
        self.product_date = Some(product_date);
        self
    }

    /// Sets `expire_date` (过期日期).
    #[must_use]
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.expire_date = Some(expire_date);
        self
    }

    /// Sets `batch_code` (批次号).
    #[must_use]
    pub fn batch_code(mut self, batch_code: impl Into<String>) -> Self {
        self.batch_code = Some(batch_code.into());
        self
    }

    /// Sets `platform_sku_id` (平台商品编码).
    #[must_use]
    pub fn platform_sku_id(mut self, platform_sku_id: impl Into<String>) -> Self {
        self.platform_sku_id = Some(platform_sku_id.into());
        self
    }

    /// Sets `platform_order_no` (平台订单号).
    #[must_use]
    pub fn platform_order_no(mut self, platform_order_no: impl Into<String>) -> Self {
        self.platform_order_no = Some(platform_order_no.into());
        self
    }

    /// Sets `subplatform_order_no` (平台子订单号).
    #[must_use]
    pub fn subplatform_order_no(
        mut self,
        subplatform_order_no: impl Into<String>,
    ) -> Self {
        self.subplatform_order_no = Some(subplatform_order_no.into());
        self
    }

    /// Sets `merge_shop_id` (店铺ID).
    #[must_use]
    pub fn merge_shop_id(mut self, merge_shop_id: i64) -> Self {
        self.merge_shop_id = Some(merge_shop_id);
        self
    }

    /// Sets `order_time` (下单时间).
    #[must_use]
    pub fn order_time(mut self, order_time: i64) -> Self {
        self.order_time = Some(order_time);
        self
    }

    /// Sets `pay_time` (支付时间).
    #[must_use]
    pub fn pay_time(mut self, pay_time: i64) -> Self {
        self.pay_time = Some(pay_time);
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderOrderLine",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("sku_name", rt::REQUIRED, &[]),
                rt::Field("expected_qty", rt::REQUIRED, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("inventory_status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("barcode", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("platform_sku_id", 0, &[]),
                rt::Field("platform_order_no", 0, &[]),
                rt::Field("subplatform_order_no", 0, &[]),
                rt::Field("merge_shop_id", 0, &[]),
                rt::Field("order_time", 0, &[]),
                rt::Field("pay_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.barcode);
        rt::put(w, 11, &self.batch_code);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 8, &self.category_name);
        rt::put(w, 2, &self.erp_sku_id);
        rt::put(w, 4, &self.expected_qty);
        rt::put(w, 10, &self.expire_date);
        rt::put(w, 6, &self.inventory_status);
        rt::put(w, 5, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 15, &self.merge_shop_id);
        rt::put(w, 16, &self.order_time);
        rt::put(w, 17, &self.pay_time);
        rt::put(w, 13, &self.platform_order_no);
        rt::put(w, 12, &self.platform_sku_id);
        rt::put(w, 9, &self.product_date);
        rt::put(w, 3, &self.sku_name);
        rt::put(w, 14, &self.subplatform_order_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.erp_sku_id, r),
            3 => rt::get(&mut self.sku_name, r),
            4 => rt::get(&mut self.expected_qty, r),
            5 => rt::get(&mut self.inventory_type, r),
            6 => rt::get(&mut self.inventory_status, r),
            7 => rt::get(&mut self.barcode, r),
            8 => rt::get(&mut self.category_name, r),
            9 => rt::get(&mut self.product_date, r),
            10 => rt::get(&mut self.expire_date, r),
            11 => rt::get(&mut self.batch_code, r),
            12 => rt::get(&mut self.platform_sku_id, r),
            13 => rt::get(&mut self.platform_order_no, r),
            14 => rt::get(&mut self.subplatform_order_no, r),
            15 => rt::get(&mut self.merge_shop_id, r),
            16 => rt::get(&mut self.order_time, r),
            17 => rt::get(&mut self.pay_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderOrderLine);

rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderOrderLine, Self::default());
