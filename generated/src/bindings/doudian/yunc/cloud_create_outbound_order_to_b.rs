// @generated from doudian/yunc/yunc.CloudCreateOutboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianYuncAccepted, DoudianYuncParty};

/// 云仓出库接单ToB — `yunc.CloudCreateOutboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianYuncCloudCreateOutboundOrderToBOrderLine, DoudianYuncCloudCreateOutboundOrderToBRequest, DoudianYuncParty};
///
/// let request = DoudianYuncCloudCreateOutboundOrderToBRequest::new(
///     "…",
///     1,
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
///     "…",
///     0,
///     DoudianYuncParty::new(),
///     DoudianYuncParty::new(),
///     [DoudianYuncCloudCreateOutboundOrderToBOrderLine::new("…", "…", 1, 1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// 仓编码
    pub warehouse_code: Option<String>,
    /// 入库仓库
    pub in_warehouse_code: String,
    /// 交货方式
    pub delivery_mode: i32,
    /// ERP出库单号
    pub erp_order_no: String,
    /// 订单类型
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
    pub shop_id: i64,
    /// 店铺名称
    pub shop_name: String,
    /// 是否允许合单
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub allow_merge: i32,
    /// 发件人信息
    pub sender_info: DoudianYuncParty,
    /// 收件人信息
    pub receiver_info: DoudianYuncParty,
    /// 备注
    pub remark: Option<String>,
    /// 买家备注
    pub buyer_message: Option<String>,
    /// 卖家备注
    pub seller_message: Option<String>,
    /// 订单详情
    pub order_details: Vec<DoudianYuncCloudCreateOutboundOrderToBOrderLine>,
    /// 货主编码
    pub owner_code: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        in_warehouse_code: impl Into<String>,
        delivery_mode: i32,
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
        shop_name: impl Into<String>,
        allow_merge: i32,
        sender_info: DoudianYuncParty,
        receiver_info: DoudianYuncParty,
        order_details: impl Into<Vec<DoudianYuncCloudCreateOutboundOrderToBOrderLine>>,
    ) -> Self {
        Self {
            warehouse_code: None,
            in_warehouse_code: in_warehouse_code.into(),
            delivery_mode,
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
            shop_name: shop_name.into(),
            allow_merge,
            sender_info,
            receiver_info,
            remark: None,
            buyer_message: None,
            seller_message: None,
            order_details: order_details.into(),
            owner_code: None,
            extend: None,
        }
    }

    /// Sets `warehouse_code` (仓编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
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

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateOutboundOrderToBRequest`].
pub type DoudianYuncCloudCreateOutboundOrderToBResponse = rt::DoudianResponse<
    DoudianYuncCloudCreateOutboundOrderToBData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCreateOutboundOrderToBRequest {
    type Data = DoudianYuncCloudCreateOutboundOrderToBData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCreateOutboundOrderToB",
        path: "/yunc/CloudCreateOutboundOrderToB",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderToBRequest",
            &[
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("in_warehouse_code", rt::REQUIRED, &[]),
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
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
                rt::Field("shop_name", rt::REQUIRED, &[]),
                rt::Field("allow_merge", rt::REQUIRED, &["0", "1"]),
                rt::Field("sender_info", rt::REQUIRED, &[]),
                rt::Field("receiver_info", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("buyer_message", 0, &[]),
                rt::Field("seller_message", 0, &[]),
                rt::Field("order_details", rt::REQUIRED, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.allow_merge);
        rt::put(w, 22, &self.buyer_message);
        rt::put(w, 2, &self.delivery_mode);
        rt::put(w, 3, &self.erp_order_no);
        rt::put(w, 5, &self.expected_qty);
        rt::put(w, 10, &self.express_code);
        rt::put(w, 11, &self.express_name);
        rt::put(w, 14, &self.express_product_id);
        rt::put(w, 15, &self.express_product_name);
        rt::put(w, 26, &self.extend);
        rt::put(w, 1, &self.in_warehouse_code);
        rt::put(w, 13, &self.insure_amount);
        rt::put(w, 12, &self.is_insure);
        rt::put(w, 24, &self.order_details);
        rt::put(w, 8, &self.order_time);
        rt::put(w, 4, &self.order_type);
        rt::put(w, 25, &self.owner_code);
        rt::put(w, 20, &self.receiver_info);
        rt::put(w, 21, &self.remark);
        rt::put(w, 9, &self.review_time);
        rt::put(w, 23, &self.seller_message);
        rt::put(w, 19, &self.sender_info);
        rt::put(w, 16, &self.shop_id);
        rt::put(w, 17, &self.shop_name);
        rt::put(w, 6, &self.source_platform_code);
        rt::put(w, 7, &self.source_platform_name);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.in_warehouse_code, r),
            2 => rt::get(&mut self.delivery_mode, r),
            3 => rt::get(&mut self.erp_order_no, r),
            4 => rt::get(&mut self.order_type, r),
            5 => rt::get(&mut self.expected_qty, r),
            6 => rt::get(&mut self.source_platform_code, r),
            7 => rt::get(&mut self.source_platform_name, r),
            8 => rt::get(&mut self.order_time, r),
            9 => rt::get(&mut self.review_time, r),
            10 => rt::get(&mut self.express_code, r),
            11 => rt::get(&mut self.express_name, r),
            12 => rt::get(&mut self.is_insure, r),
            13 => rt::get(&mut self.insure_amount, r),
            14 => rt::get(&mut self.express_product_id, r),
            15 => rt::get(&mut self.express_product_name, r),
            16 => rt::get(&mut self.shop_id, r),
            17 => rt::get(&mut self.shop_name, r),
            18 => rt::get(&mut self.allow_merge, r),
            19 => rt::get(&mut self.sender_info, r),
            20 => rt::get(&mut self.receiver_info, r),
            21 => rt::get(&mut self.remark, r),
            22 => rt::get(&mut self.buyer_message, r),
            23 => rt::get(&mut self.seller_message, r),
            24 => rt::get(&mut self.order_details, r),
            25 => rt::get(&mut self.owner_code, r),
            26 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateOutboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            in_warehouse_code: Default::default(),
            delivery_mode: Default::default(),
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
            shop_name: Default::default(),
            allow_merge: Default::default(),
            sender_info: Default::default(),
            receiver_info: Default::default(),
            remark: Default::default(),
            buyer_message: Default::default(),
            seller_message: Default::default(),
            order_details: Default::default(),
            owner_code: Default::default(),
            extend: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderToBRequest, Self::blank());

/// Part of the answer to `yunc.CloudCreateOutboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderToBData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderToBData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderToBData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCreateOutboundOrderToBData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderToBData);

rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderToBData, Self::default());

/// Part of the request `yunc.CloudCreateOutboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateOutboundOrderToBOrderLine {
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
}

impl DoudianYuncCloudCreateOutboundOrderToBOrderLine {
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
}

impl rt::Encode for DoudianYuncCloudCreateOutboundOrderToBOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateOutboundOrderToBOrderLine",
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
        rt::put(w, 9, &self.product_date);
        rt::put(w, 3, &self.sku_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateOutboundOrderToBOrderLine {
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
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateOutboundOrderToBOrderLine);

rt::impl_serde!(DoudianYuncCloudCreateOutboundOrderToBOrderLine, Self::default());
