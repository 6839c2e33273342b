// @generated from doudian/yunc/yunc.erpInboundCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建入库单 — `yunc.erpInboundCreate`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncErpInboundCreateRequest;
///
/// let request = DoudianYuncErpInboundCreateRequest::new(1, 1, "…", 1, "…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncErpInboundCreateRequest {
    /// 店铺ID
    pub shop_id: i64,
    /// 单据类型
    pub order_type: i32,
    /// 仓库编码
    pub warehouse_code: String,
    /// 运输方式
    pub delivery_mode: i32,
    /// 入库单号
    pub biz_order_no: String,
    /// 操作类型
    pub action_type: i32,
    /// 计划到达时间戳
    pub plan_arr_time: Option<i64>,
    /// 最晚到达时间戳
    pub late_arr_time: Option<i64>,
    /// 供应商编码
    pub supplier_code: Option<String>,
    /// 供应商名称
    pub supplier_name: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 配送扩展字段
    pub delivery_extend: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 订单列表
    pub order_details: Option<Vec<DoudianYuncErpInboundCreateOrderLine>>,
}

impl DoudianYuncErpInboundCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_id: i64,
        order_type: i32,
        warehouse_code: impl Into<String>,
        delivery_mode: i32,
        biz_order_no: impl Into<String>,
        action_type: i32,
    ) -> Self {
        Self {
            shop_id,
            order_type,
            warehouse_code: warehouse_code.into(),
            delivery_mode,
            biz_order_no: biz_order_no.into(),
            action_type,
            plan_arr_time: None,
            late_arr_time: None,
            supplier_code: None,
            supplier_name: None,
            remark: None,
            delivery_extend: None,
            extend: None,
            order_details: None,
        }
    }

    /// Sets `plan_arr_time` (计划到达时间戳).
    #[must_use]
    pub fn plan_arr_time(mut self, plan_arr_time: i64) -> Self {
        self.plan_arr_time = Some(plan_arr_time);
        self
    }

    /// Sets `late_arr_time` (最晚到达时间戳).
    #[must_use]
    pub fn late_arr_time(mut self, late_arr_time: i64) -> Self {
        self.late_arr_time = Some(late_arr_time);
        self
    }

    /// Sets `supplier_code` (供应商编码).
    #[must_use]
    pub fn supplier_code(mut self, supplier_code: impl Into<String>) -> Self {
        self.supplier_code = Some(supplier_code.into());
        self
    }

    /// Sets `supplier_name` (供应商名称).
    #[must_use]
    pub fn supplier_name(mut self, supplier_name: impl Into<String>) -> Self {
        self.supplier_name = Some(supplier_name.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `delivery_extend` (配送扩展字段).
    #[must_use]
    pub fn delivery_extend(mut self, delivery_extend: impl Into<String>) -> Self {
        self.delivery_extend = Some(delivery_extend.into());
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `order_details` (订单列表).
    #[must_use]
    pub fn order_details(
        mut self,
        order_details: impl Into<Vec<DoudianYuncErpInboundCreateOrderLine>>,
    ) -> Self {
        self.order_details = Some(order_details.into());
        self
    }
}

/// The answer to [`DoudianYuncErpInboundCreateRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncErpInboundCreateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncErpInboundCreateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.erpInboundCreate",
        path: "/yunc/erpInboundCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncErpInboundCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpInboundCreateRequest",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("plan_arr_time", 0, &[]),
                rt::Field("late_arr_time", 0, &[]),
                rt::Field("supplier_code", 0, &[]),
                rt::Field("supplier_name", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("delivery_extend", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("order_details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.action_type);
        rt::put(w, 4, &self.biz_order_no);
        rt::put(w, 11, &self.delivery_extend);
        rt::put(w, 3, &self.delivery_mode);
        rt::put(w, 12, &self.extend);
        rt::put(w, 7, &self.late_arr_time);
        rt::put(w, 13, &self.order_details);
        rt::put(w, 1, &self.order_type);
        rt::put(w, 6, &self.plan_arr_time);
        rt::put(w, 10, &self.remark);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 8, &self.supplier_code);
        rt::put(w, 9, &self.supplier_name);
        rt::put(w, 2, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncErpInboundCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncErpInboundCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.order_type, r),
            2 => rt::get(&mut self.warehouse_code, r),
            3 => rt::get(&mut self.delivery_mode, r),
            4 => rt::get(&mut self.biz_order_no, r),
            5 => rt::get(&mut self.action_type, r),
            6 => rt::get(&mut self.plan_arr_time, r),
            7 => rt::get(&mut self.late_arr_time, r),
            8 => rt::get(&mut self.supplier_code, r),
            9 => rt::get(&mut self.supplier_name, r),
            10 => rt::get(&mut self.remark, r),
            11 => rt::get(&mut self.delivery_extend, r),
            12 => rt::get(&mut self.extend, r),
            13 => rt::get(&mut self.order_details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncErpInboundCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            order_type: Default::default(),
            warehouse_code: Default::default(),
            delivery_mode: Default::default(),
            biz_order_no: Default::default(),
            action_type: Default::default(),
            plan_arr_time: Default::default(),
            late_arr_time: Default::default(),
            supplier_code: Default::default(),
            supplier_name: Default::default(),
            remark: Default::default(),
            delivery_extend: Default::default(),
            extend: Default::default(),
            order_details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncErpInboundCreateRequest, Self::blank());

/// Part of the request `yunc.erpInboundCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncErpInboundCreateOrderLine {
    /// 入库单行号
    pub line_no: String,
    /// 入库单号
    pub biz_order_no: String,
    /// 货品编码
    pub cargo_code: String,
    /// 库存类型
    pub inventory_type: i32,
    /// 库存状态
    pub inventory_status: i32,
    /// ERP商品编码
    pub erp_sku_id: String,
    /// 预计收货数量
    pub expect_qty: i32,
    /// `is_batch_assigned` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    ///
    /// The one source describes it with the text of another field.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_batch_assigned: i64,
    /// 序列号列表
    pub sn_list: Vec<String>,
    /// 币种
    pub currency: Option<String>,
    /// 采购价格, in fen (0.01 yuan)
    pub purchase_price: Option<i64>,
    /// 批次号
    pub batch_code: Option<String>,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
    /// 扩展字段
    pub extend: Option<String>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianYuncErpInboundCreateOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        biz_order_no: impl Into<String>,
        cargo_code: impl Into<String>,
        inventory_type: i32,
        inventory_status: i32,
        erp_sku_id: impl Into<String>,
        expect_qty: i32,
        is_batch_assigned: i64,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            biz_order_no: biz_order_no.into(),
            cargo_code: cargo_code.into(),
            inventory_type,
            inventory_status,
            erp_sku_id: erp_sku_id.into(),
            expect_qty,
            is_batch_assigned,
            sn_list: Default::default(),
            currency: None,
            purchase_price: None,
            batch_code: None,
            product_date: None,
            expire_date: None,
            extend: None,
        }
    }

    /// Sets `sn_list` (序列号列表).
    #[must_use]
    pub fn sn_list(
        mut self,
        sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sn_list = sn_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `currency` (币种).
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `purchase_price` (采购价格).
    #[must_use]
    pub fn purchase_price(mut self, purchase_price: i64) -> Self {
        self.purchase_price = Some(purchase_price);
        self
    }

    /// Sets `batch_code` (批次号).
    #[must_use]
    pub fn batch_code(mut self, batch_code: impl Into<String>) -> Self {
        self.batch_code = Some(batch_code.into());
        self
    }

    /// Sets `product_date` (生产时间戳).
    #[must_use]
    pub fn product_date(mut self, product_date: i64) -> Self {
        self.product_date = Some(product_date);
        self
    }

    /// Sets `expire_date` (过期时间戳).
    #[must_use]
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.expire_date = Some(expire_date);
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

impl rt::Encode for DoudianYuncErpInboundCreateOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpInboundCreateOrderLine",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_status", rt::REQUIRED, &[]),
                rt::Field("erp_sku_id", rt::REQUIRED, &[]),
                rt::Field("expect_qty", rt::REQUIRED, &[]),
                rt::Field(
                    "is_batch_assigned",
                    rt::REQUIRED | rt::UNCERTAIN,
                    &["0", "1"],
                ),
                rt::Field("sn_list", 0, &[]),
                rt::Field("currency", 0, &[]),
                rt::Field("purchase_price", 0, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.batch_code);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 2, &self.cargo_code);
        rt::put(w, 9, &self.currency);
        rt::put(w, 5, &self.erp_sku_id);
        rt::put(w, 6, &self.expect_qty);
        rt::put(w, 13, &self.expire_date);
        rt::put(w, 14, &self.extend);
        rt::put(w, 4, &self.inventory_status);
        rt::put(w, 3, &self.inventory_type);
        rt::put(w, 7, &self.is_batch_assigned);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 12, &self.product_date);
        rt::put(w, 10, &self.purchase_price);
        rt::put(w, 8, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncErpInboundCreateOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.cargo_code, r),
            3 => rt::get(&mut self.inventory_type, r),
            4 => rt::get(&mut self.inventory_status, r),
            5 => rt::get(&mut self.erp_sku_id, r),
            6 => rt::get(&mut self.expect_qty, r),
            7 => rt::get(&mut self.is_batch_assigned, r),
            8 => rt::get(&mut self.sn_list, r),
            9 => rt::get(&mut self.currency, r),
            10 => rt::get(&mut self.purchase_price, r),
            11 => rt::get(&mut self.batch_code, r),
            12 => rt::get(&mut self.product_date, r),
            13 => rt::get(&mut self.expire_date, r),
            14 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncErpInboundCreateOrderLine);

rt::impl_serde!(DoudianYuncErpInboundCreateOrderLine, Self::default());
