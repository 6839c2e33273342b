// @generated from doudian/yunc/yunc.CloudCreateInboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncAccepted;

/// 创建入库单 — `yunc.CloudCreateInboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCreateInboundOrderToBRequest;
///
/// let request = DoudianYuncCloudCreateInboundOrderToBRequest::new(
///     1,
///     "…",
///     1,
///     "…",
///     1,
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
/// | 20001 | `isp.service-timeout-error:1103` | 服务超时 | repeat at once |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBRequest {
    /// 操作类型
    pub action_type: i32,
    /// 入库单号
    pub biz_order_no: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 单据类型
    pub order_type: String,
    /// 关联单据
    pub related_orders: Option<String>,
    /// 计划到达时间
    pub plan_arr_time: Option<String>,
    /// 最晚到达时间
    pub late_arr_time: Option<String>,
    /// 供应商编码
    pub supplier_code: Option<String>,
    /// 供应商名称
    ///
    /// The platform's page makes it a number.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub supplier_name: Option<String>,
    /// 配送模式
    pub delivery_mode: i32,
    /// 配送扩展信息
    pub delivery_extend: Option<DoudianYuncCloudCreateInboundOrderToBDeliveryExtend>,
    /// 备注
    pub remark: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 仓编码
    pub warehouse_code: String,
    /// 明细
    pub order_details: Option<Vec<DoudianYuncCloudCreateInboundOrderToBOrderLine>>,
    /// 货主编码
    pub owner_code: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        action_type: i32,
        biz_order_no: impl Into<String>,
        shop_id: i64,
        order_type: impl Into<String>,
        delivery_mode: i32,
        warehouse_code: impl Into<String>,
    ) -> Self {
        Self {
            action_type,
            biz_order_no: biz_order_no.into(),
            shop_id,
            order_type: order_type.into(),
            related_orders: None,
            plan_arr_time: None,
            late_arr_time: None,
            supplier_code: None,
            supplier_name: None,
            delivery_mode,
            delivery_extend: None,
            remark: None,
            extend: None,
            warehouse_code: warehouse_code.into(),
            order_details: None,
            owner_code: None,
        }
    }

    /// Sets `related_orders` (关联单据).
    #[must_use]
    pub fn related_orders(mut self, related_orders: impl Into<String>) -> Self {
        self.related_orders = Some(related_orders.into());
        self
    }

    /// Sets `plan_arr_time` (计划到达时间).
    #[must_use]
    pub fn plan_arr_time(mut self, plan_arr_time: impl Into<String>) -> Self {
        self.plan_arr_time = Some(plan_arr_time.into());
        self
    }

    /// Sets `late_arr_time` (最晚到达时间).
    #[must_use]
    pub fn late_arr_time(mut self, late_arr_time: impl Into<String>) -> Self {
        self.late_arr_time = Some(late_arr_time.into());
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

    /// Sets `delivery_extend` (配送扩展信息).
    #[must_use]
    pub fn delivery_extend(
        mut self,
        delivery_extend: DoudianYuncCloudCreateInboundOrderToBDeliveryExtend,
    ) -> Self {
        self.delivery_extend = Some(delivery_extend);
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

    /// Sets `order_details` (明细).
    #[must_use]
    pub fn order_details(
        mut self,
        order_details: impl Into<Vec<DoudianYuncCloudCreateInboundOrderToBOrderLine>>,
    ) -> Self {
        self.order_details = Some(order_details.into());
        self
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateInboundOrderToBRequest`].
pub type DoudianYuncCloudCreateInboundOrderToBResponse = rt::DoudianResponse<
    DoudianYuncCloudCreateInboundOrderToBData,
>;

impl rt::DoudianRequest for DoudianYuncCloudCreateInboundOrderToBRequest {
    type Data = DoudianYuncCloudCreateInboundOrderToBData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.CloudCreateInboundOrderToB",
        path: "/yunc/CloudCreateInboundOrderToB",
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
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBRequest",
            &[
                rt::Field("action_type", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("related_orders", 0, &[]),
                rt::Field("plan_arr_time", 0, &[]),
                rt::Field("late_arr_time", 0, &[]),
                rt::Field("supplier_code", 0, &[]),
                rt::Field("supplier_name", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("delivery_extend", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("order_details", 0, &[]),
                rt::Field("owner_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.action_type);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 10, &self.delivery_extend);
        rt::put(w, 9, &self.delivery_mode);
        rt::put(w, 12, &self.extend);
        rt::put(w, 6, &self.late_arr_time);
        rt::put(w, 14, &self.order_details);
        rt::put(w, 3, &self.order_type);
        rt::put(w, 15, &self.owner_code);
        rt::put(w, 5, &self.plan_arr_time);
        rt::put(w, 4, &self.related_orders);
        rt::put(w, 11, &self.remark);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 7, &self.supplier_code);
        rt::put(w, 8, &self.supplier_name);
        rt::put(w, 13, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.action_type, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.order_type, r),
            4 => rt::get(&mut self.related_orders, r),
            5 => rt::get(&mut self.plan_arr_time, r),
            6 => rt::get(&mut self.late_arr_time, r),
            7 => rt::get(&mut self.supplier_code, r),
            8 => rt::get(&mut self.supplier_name, r),
            9 => rt::get(&mut self.delivery_mode, r),
            10 => rt::get(&mut self.delivery_extend, r),
            11 => rt::get(&mut self.remark, r),
            12 => rt::get(&mut self.extend, r),
            13 => rt::get(&mut self.warehouse_code, r),
            14 => rt::get(&mut self.order_details, r),
            15 => rt::get(&mut self.owner_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateInboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            action_type: Default::default(),
            biz_order_no: Default::default(),
            shop_id: Default::default(),
            order_type: Default::default(),
            related_orders: Default::default(),
            plan_arr_time: Default::default(),
            late_arr_time: Default::default(),
            supplier_code: Default::default(),
            supplier_name: Default::default(),
            delivery_mode: Default::default(),
            delivery_extend: Default::default(),
            remark: Default::default(),
            extend: Default::default(),
            warehouse_code: Default::default(),
            order_details: Default::default(),
            owner_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBRequest, Self::blank());

/// Part of the request `yunc.CloudCreateInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBBatch {
    /// 生产日期
    pub product_date: Option<String>,
    /// 过期日期
    pub expire_date: Option<String>,
    /// 批次号
    pub batch_code: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderToBBatch {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_date: None,
            expire_date: None,
            batch_code: None,
        }
    }

    /// Sets `product_date` (生产日期).
    #[must_use]
    pub fn product_date(mut self, product_date: impl Into<String>) -> Self {
        self.product_date = Some(product_date.into());
        self
    }

    /// Sets `expire_date` (过期日期).
    #[must_use]
    pub fn expire_date(mut self, expire_date: impl Into<String>) -> Self {
        self.expire_date = Some(expire_date.into());
        self
    }

    /// Sets `batch_code` (批次号).
    #[must_use]
    pub fn batch_code(mut self, batch_code: impl Into<String>) -> Self {
        self.batch_code = Some(batch_code.into());
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBBatch {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBBatch",
            &[
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("batch_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.batch_code);
        rt::put(w, 1, &self.expire_date);
        rt::put(w, 0, &self.product_date);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBBatch {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_date, r),
            1 => rt::get(&mut self.expire_date, r),
            2 => rt::get(&mut self.batch_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBBatch);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBBatch, Self::default());

/// Part of the answer to `yunc.CloudCreateInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBData {
    /// 响应数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianYuncAccepted>,
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBData);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBData, Self::default());

/// Part of the request `yunc.CloudCreateInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBDeliveryExtend {
    /// 物流公司编码
    pub logistics_code: Option<String>,
    /// 物流公司名称
    pub logistics_name: Option<String>,
    /// 运单号
    pub tracking_no: Option<String>,
    /// 发件人信息
    pub sender_info: Option<DoudianYuncCloudCreateInboundOrderToBParty>,
    /// 收件人信息
    pub receiver_info: Option<DoudianYuncCloudCreateInboundOrderToBParty>,
}

impl DoudianYuncCloudCreateInboundOrderToBDeliveryExtend {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            logistics_code: None,
            logistics_name: None,
            tracking_no: None,
            sender_info: None,
            receiver_info: None,
        }
    }

    /// Sets `logistics_code` (物流公司编码).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `logistics_name` (物流公司名称).
    #[must_use]
    pub fn logistics_name(mut self, logistics_name: impl Into<String>) -> Self {
        self.logistics_name = Some(logistics_name.into());
        self
    }

    /// Sets `tracking_no` (运单号).
    #[must_use]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }

    /// Sets `sender_info` (发件人信息).
    #[must_use]
    pub fn sender_info(
        mut self,
        sender_info: DoudianYuncCloudCreateInboundOrderToBParty,
    ) -> Self {
        self.sender_info = Some(sender_info);
        self
    }

    /// Sets `receiver_info` (收件人信息).
    #[must_use]
    pub fn receiver_info(
        mut self,
        receiver_info: DoudianYuncCloudCreateInboundOrderToBParty,
    ) -> Self {
        self.receiver_info = Some(receiver_info);
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBDeliveryExtend {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBDeliveryExtend",
            &[
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_name", 0, &[]),
                rt::Field("tracking_no", 0, &[]),
                rt::Field("sender_info", 0, &[]),
                rt::Field("receiver_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.logistics_code);
        rt::put(w, 1, &self.logistics_name);
        rt::put(w, 4, &self.receiver_info);
        rt::put(w, 3, &self.sender_info);
        rt::put(w, 2, &self.tracking_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBDeliveryExtend {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_code, r),
            1 => rt::get(&mut self.logistics_name, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.sender_info, r),
            4 => rt::get(&mut self.receiver_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBDeliveryExtend);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBDeliveryExtend, Self::default());

/// Part of the request `yunc.CloudCreateInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBOrderLine {
    /// 行号
    pub line_no: i32,
    /// 入库单号
    pub biz_order_no: String,
    /// 货品编码
    pub cargo_code: Option<String>,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 预计收货数量
    pub expect_qty: i32,
    /// 采购价
    pub purchase_price: Option<i32>,
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
    /// 是否指定批次
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_batch_assigned: i32,
    /// 批次信息
    pub batch_info: Option<DoudianYuncCloudCreateInboundOrderToBBatch>,
    /// 扩展字段
    pub extend: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderToBOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: i32,
        biz_order_no: impl Into<String>,
        expect_qty: i32,
        inventory_type: i32,
        inventory_status: i32,
        is_batch_assigned: i32,
    ) -> Self {
        Self {
            line_no,
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
            batch_info: None,
            extend: None,
        }
    }

    /// Sets `cargo_code` (货品编码).
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
    pub fn purchase_price(mut self, purchase_price: i32) -> Self {
        self.purchase_price = Some(purchase_price);
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

    /// Sets `batch_info` (批次信息).
    #[must_use]
    pub fn batch_info(
        mut self,
        batch_info: DoudianYuncCloudCreateInboundOrderToBBatch,
    ) -> Self {
        self.batch_info = Some(batch_info);
        self
    }

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBOrderLine",
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
                rt::Field("batch_info", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.batch_info);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 2, &self.cargo_code);
        rt::put(w, 6, &self.currency);
        rt::put(w, 3, &self.erp_sku_id);
        rt::put(w, 4, &self.expect_qty);
        rt::put(w, 12, &self.extend);
        rt::put(w, 9, &self.inventory_status);
        rt::put(w, 8, &self.inventory_type);
        rt::put(w, 10, &self.is_batch_assigned);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 5, &self.purchase_price);
        rt::put(w, 7, &self.sn_list);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBOrderLine {
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
            11 => rt::get(&mut self.batch_info, r),
            12 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBOrderLine);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBOrderLine, Self::default());

/// Part of the request `yunc.CloudCreateInboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderToBParty {
    /// 公司
    ///
    /// Of the sender.
    pub company: Option<String>,
    /// 公司
    ///
    /// Of the receiver; spelled so by the platform.
    pub comapany: Option<String>,
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 邮编
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub zip_code: Option<String>,
    /// 电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel: Option<String>,
    /// 手机
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 邮箱
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub email: Option<String>,
    /// 国家编码
    pub country_code: Option<String>,
    /// 省编码
    pub province_code: Option<String>,
    /// 城市编码
    pub city_code: Option<String>,
    /// 区县编码
    pub area_code: Option<String>,
    /// 乡镇编码
    pub town_code: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail_address: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderToBParty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            company: None,
            comapany: None,
            name: None,
            zip_code: None,
            tel: None,
            mobile: None,
            email: None,
            country_code: None,
            province_code: None,
            city_code: None,
            area_code: None,
            town_code: None,
            detail_address: None,
        }
    }

    /// Sets `company` (公司).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `comapany` (公司).
    #[must_use]
    pub fn comapany(mut self, comapany: impl Into<String>) -> Self {
        self.comapany = Some(comapany.into());
        self
    }

    /// Sets `name` (姓名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `zip_code` (邮编).
    #[must_use]
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }

    /// Sets `tel` (电话).
    #[must_use]
    pub fn tel(mut self, tel: impl Into<String>) -> Self {
        self.tel = Some(tel.into());
        self
    }

    /// Sets `mobile` (手机).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `email` (邮箱).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `country_code` (国家编码).
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `city_code` (城市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `area_code` (区县编码).
    #[must_use]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Sets `town_code` (乡镇编码).
    #[must_use]
    pub fn town_code(mut self, town_code: impl Into<String>) -> Self {
        self.town_code = Some(town_code.into());
        self
    }

    /// Sets `detail_address` (详细地址).
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderToBParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderToBParty",
            &[
                rt::Field("company", 0, &[]),
                rt::Field("comapany", 0, &[]),
                rt::Field("name", rt::PII, &[]),
                rt::Field("zip_code", rt::PII, &[]),
                rt::Field("tel", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("email", rt::PII, &[]),
                rt::Field("country_code", 0, &[]),
                rt::Field("province_code", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("area_code", 0, &[]),
                rt::Field("town_code", 0, &[]),
                rt::Field("detail_address", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 10, &self.area_code);
        rt::put(w, 9, &self.city_code);
        rt::put(w, 1, &self.comapany);
        rt::put(w, 0, &self.company);
        rt::put(w, 7, &self.country_code);
        rt::put(w, 12, &self.detail_address);
        rt::put(w, 6, &self.email);
        rt::put(w, 5, &self.mobile);
        rt::put(w, 2, &self.name);
        rt::put(w, 8, &self.province_code);
        rt::put(w, 4, &self.tel);
        rt::put(w, 11, &self.town_code);
        rt::put(w, 3, &self.zip_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderToBParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company, r),
            1 => rt::get(&mut self.comapany, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.zip_code, r),
            4 => rt::get(&mut self.tel, r),
            5 => rt::get(&mut self.mobile, r),
            6 => rt::get(&mut self.email, r),
            7 => rt::get(&mut self.country_code, r),
            8 => rt::get(&mut self.province_code, r),
            9 => rt::get(&mut self.city_code, r),
            10 => rt::get(&mut self.area_code, r),
            11 => rt::get(&mut self.town_code, r),
            12 => rt::get(&mut self.detail_address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderToBParty);

rt::impl_serde!(DoudianYuncCloudCreateInboundOrderToBParty, Self::default());
