// @generated from doudian/yunc/yunc.createOutboundOrderToB.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建ToB出库单 — `yunc.createOutboundOrderToB`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCreateOutboundOrderToBRequest;
///
/// let request = DoudianYuncCreateOutboundOrderToBRequest::new(
///     1,
///     1,
///     "…",
///     1,
///     "…",
///     1,
///     1,
///     1,
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
/// | 20001 | `isp.service-timeout-error:1103` | 内部服务超时 | repeat at once |
/// | 50002 | `isv.business-failed:9009` | 库存中心返回值异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:9026` | 校验可用库存失败 | mend the request |
/// | 50002 | `isv.business-failed:100100` | 查询货品信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:100102` |  | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCreateOutboundOrderToBRequest {
    /// 店铺ID
    pub shop_id: i64,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 单据类型
    pub order_type: i32,
    /// 出库仓库编码
    pub warehouse_code: String,
    /// 入库仓库编码
    pub in_warehouse_code: Option<String>,
    /// 运输方式
    pub delivery_mode: i32,
    /// ERP出库单号
    pub erp_order_no: String,
    /// 应发数量
    pub expected_qty: i32,
    /// 订单来源平台编码
    pub source_platform_code: Option<String>,
    /// 订单来源平台名称
    pub source_platform_name: Option<String>,
    /// 前台订单下单时间戳
    pub order_time: i64,
    /// 商家审单时间
    pub review_time: i64,
    /// 快递公司编码
    pub express_code: Option<String>,
    /// 快递公司名称
    pub express_name: Option<String>,
    /// 是否保价
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_insure: Option<i64>,
    /// 保价金额, in fen (0.01 yuan)
    pub insure_amount: Option<i64>,
    /// 快递产品类型
    pub express_product_id: Option<String>,
    /// 快递产品名称
    pub express_product_name: Option<String>,
    /// 是否允许合单
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub allow_merge: Option<i64>,
    /// 发货人信息
    pub sender_info: Option<DoudianYuncCreateOutboundOrderToBParty>,
    /// 收货人信息
    pub receiver_info: Option<DoudianYuncCreateOutboundOrderToBParty>,
    /// 备注
    pub remark: Option<String>,
    /// 买家备注
    pub buyer_message: Option<String>,
    /// 卖家备注
    pub seller_message: Option<String>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 订单列表
    pub order_details: Option<Vec<DoudianYuncCreateOutboundOrderToBOrderLine>>,
}

#[allow(clippy::wrong_self_convention, clippy::too_many_arguments)]
impl DoudianYuncCreateOutboundOrderToBRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_id: i64,
        order_type: i32,
        warehouse_code: impl Into<String>,
        delivery_mode: i32,
        erp_order_no: impl Into<String>,
        expected_qty: i32,
        order_time: i64,
        review_time: i64,
    ) -> Self {
        Self {
            shop_id,
            shop_name: None,
            order_type,
            warehouse_code: warehouse_code.into(),
            in_warehouse_code: None,
            delivery_mode,
            erp_order_no: erp_order_no.into(),
            expected_qty,
            source_platform_code: None,
            source_platform_name: None,
            order_time,
            review_time,
            express_code: None,
            express_name: None,
            is_insure: None,
            insure_amount: None,
            express_product_id: None,
            express_product_name: None,
            allow_merge: None,
            sender_info: None,
            receiver_info: None,
            remark: None,
            buyer_message: None,
            seller_message: None,
            extend: None,
            order_details: None,
        }
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `in_warehouse_code` (入库仓库编码).
    #[must_use]
    pub fn in_warehouse_code(mut self, in_warehouse_code: impl Into<String>) -> Self {
        self.in_warehouse_code = Some(in_warehouse_code.into());
        self
    }

    /// Sets `source_platform_code` (订单来源平台编码).
    #[must_use]
    pub fn source_platform_code(
        mut self,
        source_platform_code: impl Into<String>,
    ) -> Self {
        self.source_platform_code = Some(source_platform_code.into());
        self
    }

    /// Sets `source_platform_name` (订单来源平台名称).
    #[must_use]
    pub fn source_platform_name(
        mut self,
        source_platform_name: impl Into<String>,
    ) -> Self {
        self.source_platform_name = Some(source_platform_name.into());
        self
    }

    /// Sets `express_code` (快递公司编码).
    #[must_use]
    pub fn express_code(mut self, express_code: impl Into<String>) -> Self {
        self.express_code = Some(express_code.into());
        self
    }

    /// Sets `express_name` (快递公司名称).
    #[must_use]
    pub fn express_name(mut self, express_name: impl Into<String>) -> Self {
        self.express_name = Some(express_name.into());
        self
    }

    /// Sets `is_insure` (是否保价).
    #[must_use]
    pub fn is_insure(mut self, is_insure: i64) -> Self {
        self.is_insure = Some(is_insure);
        self
    }

    /// Sets `insure_amount` (保价金额).
    #[must_use]
    pub fn insure_amount(mut self, insure_amount: i64) -> Self {
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

    /// Sets `allow_merge` (是否允许合单).
    #[must_use]
    pub fn allow_merge(mut self, allow_merge: i64) -> Self {
        self.allow_merge = Some(allow_merge);
        self
    }

    /// Sets `sender_info` (发货人信息).
    #[must_use]
    pub fn sender_info(
        mut self,
        sender_info: DoudianYuncCreateOutboundOrderToBParty,
    ) -> Self {
        self.sender_info = Some(sender_info);
        self
    }

    /// Sets `receiver_info` (收货人信息).
    #[must_use]
    pub fn receiver_info(
        mut self,
        receiver_info: DoudianYuncCreateOutboundOrderToBParty,
    ) -> Self {
        self.receiver_info = Some(receiver_info);
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
        order_details: impl Into<Vec<DoudianYuncCreateOutboundOrderToBOrderLine>>,
    ) -> Self {
        self.order_details = Some(order_details.into());
        self
    }
}

/// The answer to [`DoudianYuncCreateOutboundOrderToBRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncCreateOutboundOrderToBResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncCreateOutboundOrderToBRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.createOutboundOrderToB",
        path: "/yunc/createOutboundOrderToB",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "内部服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9009",
                label: "库存中心返回值异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9026",
                label: "校验可用库存失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100100",
                label: "查询货品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100102",
                label: "",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCreateOutboundOrderToBRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCreateOutboundOrderToBRequest",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("in_warehouse_code", 0, &[]),
                rt::Field("delivery_mode", rt::REQUIRED, &[]),
                rt::Field("erp_order_no", rt::REQUIRED, &[]),
                rt::Field("expected_qty", rt::REQUIRED, &[]),
                rt::Field("source_platform_code", 0, &[]),
                rt::Field("source_platform_name", 0, &[]),
                rt::Field("order_time", rt::REQUIRED, &[]),
                rt::Field("review_time", rt::REQUIRED, &[]),
                rt::Field("express_code", 0, &[]),
                rt::Field("express_name", 0, &[]),
                rt::Field("is_insure", 0, &["0", "1"]),
                rt::Field("insure_amount", 0, &[]),
                rt::Field("express_product_id", 0, &[]),
                rt::Field("express_product_name", 0, &[]),
                rt::Field("allow_merge", 0, &["0", "1"]),
                rt::Field("sender_info", 0, &[]),
                rt::Field("receiver_info", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("buyer_message", 0, &[]),
                rt::Field("seller_message", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("order_details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.allow_merge);
        rt::put(w, 22, &self.buyer_message);
        rt::put(w, 5, &self.delivery_mode);
        rt::put(w, 6, &self.erp_order_no);
        rt::put(w, 7, &self.expected_qty);
        rt::put(w, 12, &self.express_code);
        rt::put(w, 13, &self.express_name);
        rt::put(w, 16, &self.express_product_id);
        rt::put(w, 17, &self.express_product_name);
        rt::put(w, 24, &self.extend);
        rt::put(w, 4, &self.in_warehouse_code);
        rt::put(w, 15, &self.insure_amount);
        rt::put(w, 14, &self.is_insure);
        rt::put(w, 25, &self.order_details);
        rt::put(w, 10, &self.order_time);
        rt::put(w, 2, &self.order_type);
        rt::put(w, 20, &self.receiver_info);
        rt::put(w, 21, &self.remark);
        rt::put(w, 11, &self.review_time);
        rt::put(w, 23, &self.seller_message);
        rt::put(w, 19, &self.sender_info);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
        rt::put(w, 8, &self.source_platform_code);
        rt::put(w, 9, &self.source_platform_name);
        rt::put(w, 3, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncCreateOutboundOrderToBRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCreateOutboundOrderToBRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.order_type, r),
            3 => rt::get(&mut self.warehouse_code, r),
            4 => rt::get(&mut self.in_warehouse_code, r),
            5 => rt::get(&mut self.delivery_mode, r),
            6 => rt::get(&mut self.erp_order_no, r),
            7 => rt::get(&mut self.expected_qty, r),
            8 => rt::get(&mut self.source_platform_code, r),
            9 => rt::get(&mut self.source_platform_name, r),
            10 => rt::get(&mut self.order_time, r),
            11 => rt::get(&mut self.review_time, r),
            12 => rt::get(&mut self.express_code, r),
            13 => rt::get(&mut self.express_name, r),
            14 => rt::get(&mut self.is_insure, r),
            15 => rt::get(&mut self.insure_amount, r),
            16 => rt::get(&mut self.express_product_id, r),
            17 => rt::get(&mut self.express_product_name, r),
            18 => rt::get(&mut self.allow_merge, r),
            19 => rt::get(&mut self.sender_info, r),
            20 => rt::get(&mut self.receiver_info, r),
            21 => rt::get(&mut self.remark, r),
            22 => rt::get(&mut self.buyer_message, r),
            23 => rt::get(&mut self.seller_message, r),
            24 => rt::get(&mut self.extend, r),
            25 => rt::get(&mut self.order_details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCreateOutboundOrderToBRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            shop_name: Default::default(),
            order_type: Default::default(),
            warehouse_code: Default::default(),
            in_warehouse_code: Default::default(),
            delivery_mode: Default::default(),
            erp_order_no: Default::default(),
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
            allow_merge: Default::default(),
            sender_info: Default::default(),
            receiver_info: Default::default(),
            remark: Default::default(),
            buyer_message: Default::default(),
            seller_message: Default::default(),
            extend: Default::default(),
            order_details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCreateOutboundOrderToBRequest, Self::blank());

/// Part of the request `yunc.createOutboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCreateOutboundOrderToBOrderLine {
    /// 出库单行号
    pub line_no: String,
    /// 货品编码
    pub cargo_code: String,
    /// 库存类型
    pub inventory_type: i32,
    /// 库存状态
    pub inventory_status: i32,
    /// ERP商品编码
    pub erp_sku_id: String,
    /// SKU名称
    pub sku_name: Option<String>,
    /// 条形码
    pub barcode: Option<String>,
    /// 类目名称
    pub category_name: Option<String>,
    /// 订单数量
    pub expected_qty: i32,
    /// 批次号
    pub batch_code: Option<String>,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
}

impl DoudianYuncCreateOutboundOrderToBOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        cargo_code: impl Into<String>,
        inventory_type: i32,
        inventory_status: i32,
        erp_sku_id: impl Into<String>,
        expected_qty: i32,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            cargo_code: cargo_code.into(),
            inventory_type,
            inventory_status,
            erp_sku_id: erp_sku_id.into(),
            sku_name: None,
            barcode: None,
            category_name: None,
            expected_qty,
            batch_code: None,
            product_date: None,
            expire_date: None,
        }
    }

    /// Sets `sku_name` (SKU名称).
    #[must_use]
    pub fn sku_name(mut self, sku_name: impl Into<String>) -> Self {
        self.sku_name = Some(sku_name.into());
        self
    }

    /// Sets `barcode` (条形码).
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
}

impl rt::Encode for DoudianYuncCreateOutboundOrderToBOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCreateOutboundOrderToBOrderLine",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_status", rt::REQUIRED, &[]),
                rt::Field("erp_sku_id", rt::REQUIRED, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("barcode", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("expected_qty", rt::REQUIRED, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.barcode);
        rt::put(w, 9, &self.batch_code);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 7, &self.category_name);
        rt::put(w, 4, &self.erp_sku_id);
        rt::put(w, 8, &self.expected_qty);
        rt::put(w, 11, &self.expire_date);
        rt::put(w, 3, &self.inventory_status);
        rt::put(w, 2, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 10, &self.product_date);
        rt::put(w, 5, &self.sku_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCreateOutboundOrderToBOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.inventory_type, r),
            3 => rt::get(&mut self.inventory_status, r),
            4 => rt::get(&mut self.erp_sku_id, r),
            5 => rt::get(&mut self.sku_name, r),
            6 => rt::get(&mut self.barcode, r),
            7 => rt::get(&mut self.category_name, r),
            8 => rt::get(&mut self.expected_qty, r),
            9 => rt::get(&mut self.batch_code, r),
            10 => rt::get(&mut self.product_date, r),
            11 => rt::get(&mut self.expire_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCreateOutboundOrderToBOrderLine);

rt::impl_serde!(DoudianYuncCreateOutboundOrderToBOrderLine, Self::default());

/// Part of the request `yunc.createOutboundOrderToB`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncCreateOutboundOrderToBParty {
    /// 省份编码
    pub province_code: Option<String>,
    /// 省份名称
    pub province: Option<String>,
    /// 城市编码
    pub city_code: Option<String>,
    /// 城市名称
    pub city: Option<String>,
    /// 区县编码
    pub district_code: Option<String>,
    /// 区县名称
    pub district: Option<String>,
    /// 街道编码
    pub street_code: Option<i32>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 手机号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
}

impl DoudianYuncCreateOutboundOrderToBParty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            province_code: None,
            province: None,
            city_code: None,
            city: None,
            district_code: None,
            district: None,
            street_code: None,
            street: None,
            detail: None,
            name: None,
            mobile: None,
        }
    }

    /// Sets `province_code` (省份编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `province` (省份名称).
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets `city_code` (城市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `city` (城市名称).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `district_code` (区县编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `district` (区县名称).
    #[must_use]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: i32) -> Self {
        self.street_code = Some(street_code);
        self
    }

    /// Sets `street` (街道名称).
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `detail` (详细地址).
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets `name` (姓名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `mobile` (手机号码).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl rt::Encode for DoudianYuncCreateOutboundOrderToBParty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncCreateOutboundOrderToBParty",
            &[
                rt::Field("province_code", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city_code", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("district_code", 0, &[]),
                rt::Field("district", 0, &[]),
                rt::Field("street_code", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.city);
        rt::put(w, 2, &self.city_code);
        rt::put(w, 8, &self.detail);
        rt::put(w, 5, &self.district);
        rt::put(w, 4, &self.district_code);
        rt::put(w, 10, &self.mobile);
        rt::put(w, 9, &self.name);
        rt::put(w, 1, &self.province);
        rt::put(w, 0, &self.province_code);
        rt::put(w, 7, &self.street);
        rt::put(w, 6, &self.street_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCreateOutboundOrderToBParty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_code, r),
            1 => rt::get(&mut self.province, r),
            2 => rt::get(&mut self.city_code, r),
            3 => rt::get(&mut self.city, r),
            4 => rt::get(&mut self.district_code, r),
            5 => rt::get(&mut self.district, r),
            6 => rt::get(&mut self.street_code, r),
            7 => rt::get(&mut self.street, r),
            8 => rt::get(&mut self.detail, r),
            9 => rt::get(&mut self.name, r),
            10 => rt::get(&mut self.mobile, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncCreateOutboundOrderToBParty);

rt::impl_serde!(DoudianYuncCreateOutboundOrderToBParty, Self::default());
