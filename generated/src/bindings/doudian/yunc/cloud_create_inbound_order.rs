// @generated from doudian/yunc/yunc.cloudCreateInboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncAccepted;

/// 云仓创建入库单 — `yunc.cloudCreateInboundOrder`
///
/// Of goods that come back from a sale.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianYuncCloudCreateInboundOrderOrderLine, DoudianYuncCloudCreateInboundOrderRequest};
///
/// let request = DoudianYuncCloudCreateInboundOrderRequest::new(
///     "…",
///     "…",
///     [DoudianYuncCloudCreateInboundOrderOrderLine::new("…", "…", 1, 1, 1, 0)],
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
/// | 20001 | `isp.service-timeout-error:1103` | 服务超时 | repeat at once |
/// | 50002 | `isv.business-failed:500` | 业务处理失败 |  |
/// | 50002 | `isv.business-failed:1001` | 相同单据创建中 | wait, then repeat |
/// | 50002 | `isv.business-failed:1249` | 订单已存在 | nothing: it is done |
/// | 50002 | `isv.business-failed:1271` | 手工单号重复 | mend the request |
/// | 50002 | `isv.business-failed:62302617` | 查询条件为空 | mend the request |
/// | 50002 | `isv.business-failed:100100` | 必填字段缺失 | mend the request |
/// | 50002 | `isv.business-failed:100200` | 退货运单号缺失 | mend the request |
/// | 50002 | `isv.business-failed:62302630` | 货品不存在 | mend the request |
/// | 50002 | `isv.business-failed:62303002` | 商家未入驻 | do not repeat |
/// | 50002 | `isv.business-failed:62303009` | 下发仓储单据失败 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderRequest {
    /// 交易退货单号
    pub trade_return_no: Option<String>,
    /// 入库单号
    pub biz_order_no: String,
    /// 店铺ID
    ///
    /// Needed.
    pub shop_id: Option<i64>,
    /// 原交易单号
    ///
    /// Needed.
    pub biz_order_id: Option<String>,
    /// 原运单号
    pub s_express_no: Option<String>,
    /// 原快递公司编码
    pub s_express_name: Option<String>,
    /// 退货运单号
    ///
    /// Needed.
    pub r_express_no: Option<String>,
    /// 退货快递公司编码
    ///
    /// Needed.
    pub r_express_name: Option<String>,
    /// 退货类型
    ///
    /// Codes:
    ///
    /// - `1` 部分
    /// - `2` 整单
    pub return_type: Option<i32>,
    /// 仓库编码
    pub warehouse_code: String,
    /// 备注
    pub remark: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 商品列表
    pub order_details: Vec<DoudianYuncCloudCreateInboundOrderOrderLine>,
    /// 货主编码
    pub owner_code: Option<String>,
    /// 店铺名称
    pub shop_name: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        biz_order_no: impl Into<String>,
        warehouse_code: impl Into<String>,
        order_details: impl Into<Vec<DoudianYuncCloudCreateInboundOrderOrderLine>>,
    ) -> Self {
        Self {
            trade_return_no: None,
            biz_order_no: biz_order_no.into(),
            shop_id: None,
            biz_order_id: None,
            s_express_no: None,
            s_express_name: None,
            r_express_no: None,
            r_express_name: None,
            return_type: None,
            warehouse_code: warehouse_code.into(),
            remark: None,
            extend: None,
            order_details: order_details.into(),
            owner_code: None,
            shop_name: None,
        }
    }

    /// Sets `trade_return_no` (交易退货单号).
    #[must_use]
    pub fn trade_return_no(mut self, trade_return_no: impl Into<String>) -> Self {
        self.trade_return_no = Some(trade_return_no.into());
        self
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `biz_order_id` (原交易单号).
    #[must_use]
    pub fn biz_order_id(mut self, biz_order_id: impl Into<String>) -> Self {
        self.biz_order_id = Some(biz_order_id.into());
        self
    }

    /// Sets `s_express_no` (原运单号).
    #[must_use]
    pub fn s_express_no(mut self, s_express_no: impl Into<String>) -> Self {
        self.s_express_no = Some(s_express_no.into());
        self
    }

    /// Sets `s_express_name` (原快递公司编码).
    #[must_use]
    pub fn s_express_name(mut self, s_express_name: impl Into<String>) -> Self {
        self.s_express_name = Some(s_express_name.into());
        self
    }

    /// Sets `r_express_no` (退货运单号).
    #[must_use]
    pub fn r_express_no(mut self, r_express_no: impl Into<String>) -> Self {
        self.r_express_no = Some(r_express_no.into());
        self
    }

    /// Sets `r_express_name` (退货快递公司编码).
    #[must_use]
    pub fn r_express_name(mut self, r_express_name: impl Into<String>) -> Self {
        self.r_express_name = Some(r_express_name.into());
        self
    }

    /// Sets `return_type` (退货类型).
    #[must_use]
    pub fn return_type(mut self, return_type: i32) -> Self {
        self.return_type = Some(return_type);
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateInboundOrderRequest`].
pub type DoudianYuncCloudCreateInboundOrderResponse = rt::DoudianResponse<
    DoudianYuncCloudCreateInboundOrderData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCreateInboundOrderRequest {
    type Data = DoudianYuncCloudCreateInboundOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCreateInboundOrder",
        path: "/yunc/cloudCreateInboundOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "相同单据创建中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.business-failed:1271",
                label: "手工单号重复",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302617",
                label: "查询条件为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100100",
                label: "必填字段缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100200",
                label: "退货运单号缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
                sub_code: "isv.business-failed:62303002",
                label: "商家未入驻",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62303009",
                label: "下发仓储单据失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderRequest",
            &[
                rt::Field("trade_return_no", 0, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("biz_order_id", 0, &[]),
                rt::Field("s_express_no", 0, &[]),
                rt::Field("s_express_name", 0, &[]),
                rt::Field("r_express_no", 0, &[]),
                rt::Field("r_express_name", 0, &[]),
                rt::Field("return_type", 0, &["1", "2"]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("order_details", rt::REQUIRED, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("shop_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.biz_order_id);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 11, &self.extend);
        rt::put(w, 12, &self.order_details);
        rt::put(w, 13, &self.owner_code);
        rt::put(w, 7, &self.r_express_name);
        rt::put(w, 6, &self.r_express_no);
        rt::put(w, 10, &self.remark);
        rt::put(w, 8, &self.return_type);
        rt::put(w, 5, &self.s_express_name);
        rt::put(w, 4, &self.s_express_no);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 14, &self.shop_name);
        rt::put(w, 0, &self.trade_return_no);
        rt::put(w, 9, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_return_no, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.biz_order_id, r),
            4 => rt::get(&mut self.s_express_no, r),
            5 => rt::get(&mut self.s_express_name, r),
            6 => rt::get(&mut self.r_express_no, r),
            7 => rt::get(&mut self.r_express_name, r),
            8 => rt::get(&mut self.return_type, r),
            9 => rt::get(&mut self.warehouse_code, r),
            10 => rt::get(&mut self.remark, r),
            11 => rt::get(&mut self.extend, r),
            12 => rt::get(&mut self.order_details, r),
            13 => rt::get(&mut self.owner_code, r),
            14 => rt::get(&mut self.shop_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateInboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_return_no: Default::default(),
            biz_order_no: Default::default(),
            shop_id: Default::default(),
            biz_order_id: Default::default(),
            s_express_no: Default::default(),
            s_express_name: Default::default(),
            r_express_no: Default::default(),
            r_express_name: Default::default(),
            return_type: Default::default(),
            warehouse_code: Default::default(),
            remark: Default::default(),
            extend: Default::default(),
            order_details: Default::default(),
            owner_code: Default::default(),
            shop_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateInboundOrderRequest, Self::blank());

/// Part of the answer to `yunc.cloudCreateInboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCreateInboundOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderData);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderData, Self::default());

/// Part of the request `yunc.cloudCreateInboundOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderOrderLine {
    /// 行号
    pub line_no: String,
    /// 入库单号
    pub biz_order_no: String,
    /// 平台货品编码
    ///
    /// This, for preference, or erp\_sku\_id.
    pub cargo_code: Option<String>,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 应收数量
    pub expect_qty: i32,
    /// 采购价
    pub purchase_price: Option<String>,
    /// 币种
    pub currency: Option<String>,
    /// 唯一码
    pub sn_list: Option<String>,
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
    /// 是否强制收货批次
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_batch_assigned: i32,
    /// 生产日期, in seconds
    pub product_date: Option<i64>,
    /// 过期日期, in seconds
    pub expire_date: Option<i64>,
    /// 批次号
    pub batch_code: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        biz_order_no: impl Into<String>,
        expect_qty: i32,
        inventory_type: i32,
        inventory_status: i32,
        is_batch_assigned: i32,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            biz_order_no: biz_order_no.into(),
            cargo_code: None,
            erp_sku_id: None,
            expect_qty,
            purchase_price: None,
            currency: None,
            sn_list: None,
            inventory_type,
            inventory_status,
            is_batch_assigned,
            product_date: None,
            expire_date: None,
            batch_code: None,
            extend: None,
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

    /// Sets `purchase_price` (采购价).
    #[must_use]
    pub fn purchase_price(mut self, purchase_price: impl Into<String>) -> Self {
        self.purchase_price = Some(purchase_price.into());
        self
    }

    /// Sets `currency` (币种).
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `sn_list` (唯一码).
    #[must_use]
    pub fn sn_list(mut self, sn_list: impl Into<String>) -> Self {
        self.sn_list = Some(sn_list.into());
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

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderOrderLine",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", 0, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("expect_qty", rt::REQUIRED, &[]),
                rt::Field("purchase_price", 0, &[]),
                rt::Field("currency", 0, &[]),
                rt::Field("sn_list", 0, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("inventory_status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("is_batch_assigned", rt::REQUIRED, &["0", "1"]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 13, &self.batch_code);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 2, &self.cargo_code);
        rt::put(w, 6, &self.currency);
        rt::put(w, 3, &self.erp_sku_id);
        rt::put(w, 4, &self.expect_qty);
        rt::put(w, 12, &self.expire_date);
        rt::put(w, 14, &self.extend);
        rt::put(w, 9, &self.inventory_status);
        rt::put(w, 8, &self.inventory_type);
        rt::put(w, 10, &self.is_batch_assigned);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 11, &self.product_date);
        rt::put(w, 5, &self.purchase_price);
        rt::put(w, 7, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.cargo_code, r),
            3 => rt::get(&mut self.erp_sku_id, r),
            4 => rt::get(&mut self.expect_qty, r),
            5 => rt::get(&mut self.purchase_price, r),
            6 => rt::get(&mut self.currency, r),
            7 => rt::get(&mut self.sn_list, r),
            8 => rt::get(&mut self.inventory_type, r),
            9 => rt::get(&mut self.inventory_status, r),
            10 => rt::get(&mut self.is_batch_assigned, r),
            11 => rt::get(&mut self.product_date, r),
            12 => rt::get(&mut self.expire_date, r),
            13 => rt::get(&mut self.batch_code, r),
            14 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderOrderLine);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderOrderLine, Self::default());
