// @generated from doudian/yunc/yunc.reflow.inboundCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianYuncResult;

/// 创建翻仓入库单 — `yunc.reflow.inboundCreate`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianYuncReflowInboundCreateOrderLine, DoudianYuncReflowInboundCreateRequest};
///
/// let request = DoudianYuncReflowInboundCreateRequest::new(
///     "…",
///     "…",
///     "…",
///     "CGRK",
///     1,
///     [DoudianYuncReflowInboundCreateOrderLine::new("…", "…", "…", 1)],
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
/// | 50002 | `isv.business-failed:1001` | 业务处理失败 | ask the platform |
/// | 50002 | `isv.business-failed:13001` | 货主店铺信息不合法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncReflowInboundCreateRequest {
    /// 仓库编码
    ///
    /// Of a warehouse of this kind only.
    pub warehouse_code: String,
    /// 入库单号
    pub inbound_order_no: String,
    /// 上游业务单号
    pub biz_order_no: String,
    /// 货主编码
    pub owner_code: Option<String>,
    /// 货主名称
    pub owner_name: Option<String>,
    /// 单据类型
    ///
    /// Codes:
    ///
    /// - `CGRK` 采购入库
    /// - `XTRK` 销退入库
    /// - `DBRK` 调拨入库
    /// - `SCRK` 生产入库
    /// - `QTRK` 其他入库
    pub order_type: String,
    /// 单据状态
    pub status: i32,
    /// 供应商编码
    pub supplier_code: Option<String>,
    /// 供应商名称
    pub supplier_name: Option<String>,
    /// 店铺ID
    pub shopid: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 销售出库单号
    pub sale_outbound_order_no: Option<String>,
    /// 销售运单号
    pub sale_way_bill_no: Option<String>,
    /// 销售快递商编码
    pub sale_express: Option<String>,
    /// 销售快递商名称
    pub sale_express_name: Option<String>,
    /// 销退运单号
    pub sale_return_way_bill_no: Option<String>,
    /// 销退快递商编码
    pub sale_return_express: Option<String>,
    /// 销退快递商名称
    pub sale_return_express_name: Option<String>,
    /// 入库单明细
    pub order_details: Vec<DoudianYuncReflowInboundCreateOrderLine>,
    /// 单据创建时间
    pub order_create_time: Option<i64>,
}

impl DoudianYuncReflowInboundCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        warehouse_code: impl Into<String>,
        inbound_order_no: impl Into<String>,
        biz_order_no: impl Into<String>,
        order_type: impl Into<String>,
        status: i32,
        order_details: impl Into<Vec<DoudianYuncReflowInboundCreateOrderLine>>,
    ) -> Self {
        Self {
            warehouse_code: warehouse_code.into(),
            inbound_order_no: inbound_order_no.into(),
            biz_order_no: biz_order_no.into(),
            owner_code: None,
            owner_name: None,
            order_type: order_type.into(),
            status,
            supplier_code: None,
            supplier_name: None,
            shopid: None,
            shop_name: None,
            remark: None,
            sale_outbound_order_no: None,
            sale_way_bill_no: None,
            sale_express: None,
            sale_express_name: None,
            sale_return_way_bill_no: None,
            sale_return_express: None,
            sale_return_express_name: None,
            order_details: order_details.into(),
            order_create_time: None,
        }
    }

    /// Sets `owner_code` (货主编码).
    #[must_use]
    pub fn owner_code(mut self, owner_code: impl Into<String>) -> Self {
        self.owner_code = Some(owner_code.into());
        self
    }

    /// Sets `owner_name` (货主名称).
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
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

    /// Sets `shopid` (店铺ID).
    #[must_use]
    pub fn shopid(mut self, shopid: i64) -> Self {
        self.shopid = Some(shopid);
        self
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `sale_outbound_order_no` (销售出库单号).
    #[must_use]
    pub fn sale_outbound_order_no(
        mut self,
        sale_outbound_order_no: impl Into<String>,
    ) -> Self {
        self.sale_outbound_order_no = Some(sale_outbound_order_no.into());
        self
    }

    /// Sets `sale_way_bill_no` (销售运单号).
    #[must_use]
    pub fn sale_way_bill_no(mut self, sale_way_bill_no: impl Into<String>) -> Self {
        self.sale_way_bill_no = Some(sale_way_bill_no.into());
        self
    }

    /// Sets `sale_express` (销售快递商编码).
    #[must_use]
    pub fn sale_express(mut self, sale_express: impl Into<String>) -> Self {
        self.sale_express = Some(sale_express.into());
        self
    }

    /// Sets `sale_express_name` (销售快递商名称).
    #[must_use]
    pub fn sale_express_name(mut self, sale_express_name: impl Into<String>) -> Self {
        self.sale_express_name = Some(sale_express_name.into());
        self
    }

    /// Sets `sale_return_way_bill_no` (销退运单号).
    #[must_use]
    pub fn sale_return_way_bill_no(
        mut self,
        sale_return_way_bill_no: impl Into<String>,
    ) -> Self {
        self.sale_return_way_bill_no = Some(sale_return_way_bill_no.into());
        self
    }

    /// Sets `sale_return_express` (销退快递商编码).
    #[must_use]
    pub fn sale_return_express(
        mut self,
        sale_return_express: impl Into<String>,
    ) -> Self {
        self.sale_return_express = Some(sale_return_express.into());
        self
    }

    /// Sets `sale_return_express_name` (销退快递商名称).
    #[must_use]
    pub fn sale_return_express_name(
        mut self,
        sale_return_express_name: impl Into<String>,
    ) -> Self {
        self.sale_return_express_name = Some(sale_return_express_name.into());
        self
    }

    /// Sets `order_create_time` (单据创建时间).
    #[must_use]
    pub fn order_create_time(mut self, order_create_time: i64) -> Self {
        self.order_create_time = Some(order_create_time);
        self
    }
}

/// The answer to [`DoudianYuncReflowInboundCreateRequest`].
pub type DoudianYuncReflowInboundCreateResponse = rt::DoudianResponse<DoudianYuncResult>;

impl rt::DoudianRequest for DoudianYuncReflowInboundCreateRequest {
    type Data = DoudianYuncResult;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.reflow.inboundCreate",
        path: "/yunc/reflow/inboundCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:13001",
                label: "货主店铺信息不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncReflowInboundCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowInboundCreateRequest",
            &[
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("inbound_order_no", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("owner_code", 0, &[]),
                rt::Field("owner_name", 0, &[]),
                rt::Field(
                    "order_type",
                    rt::REQUIRED,
                    &["CGRK", "XTRK", "DBRK", "SCRK", "QTRK"],
                ),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("supplier_code", 0, &[]),
                rt::Field("supplier_name", 0, &[]),
                rt::Field("shopid", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("sale_outbound_order_no", 0, &[]),
                rt::Field("sale_way_bill_no", 0, &[]),
                rt::Field("sale_express", 0, &[]),
                rt::Field("sale_express_name", 0, &[]),
                rt::Field("sale_return_way_bill_no", 0, &[]),
                rt::Field("sale_return_express", 0, &[]),
                rt::Field("sale_return_express_name", 0, &[]),
                rt::Field("order_details", rt::REQUIRED, &[]),
                rt::Field("order_create_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.biz_order_no);
        rt::put(w, 1, &self.inbound_order_no);
        rt::put(w, 20, &self.order_create_time);
        rt::put(w, 19, &self.order_details);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 3, &self.owner_code);
        rt::put(w, 4, &self.owner_name);
        rt::put(w, 11, &self.remark);
        rt::put(w, 14, &self.sale_express);
        rt::put(w, 15, &self.sale_express_name);
        rt::put(w, 12, &self.sale_outbound_order_no);
        rt::put(w, 17, &self.sale_return_express);
        rt::put(w, 18, &self.sale_return_express_name);
        rt::put(w, 16, &self.sale_return_way_bill_no);
        rt::put(w, 13, &self.sale_way_bill_no);
        rt::put(w, 10, &self.shop_name);
        rt::put(w, 9, &self.shopid);
        rt::put(w, 6, &self.status);
        rt::put(w, 7, &self.supplier_code);
        rt::put(w, 8, &self.supplier_name);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncReflowInboundCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowInboundCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.inbound_order_no, r),
            2 => rt::get(&mut self.biz_order_no, r),
            3 => rt::get(&mut self.owner_code, r),
            4 => rt::get(&mut self.owner_name, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.supplier_code, r),
            8 => rt::get(&mut self.supplier_name, r),
            9 => rt::get(&mut self.shopid, r),
            10 => rt::get(&mut self.shop_name, r),
            11 => rt::get(&mut self.remark, r),
            12 => rt::get(&mut self.sale_outbound_order_no, r),
            13 => rt::get(&mut self.sale_way_bill_no, r),
            14 => rt::get(&mut self.sale_express, r),
            15 => rt::get(&mut self.sale_express_name, r),
            16 => rt::get(&mut self.sale_return_way_bill_no, r),
            17 => rt::get(&mut self.sale_return_express, r),
            18 => rt::get(&mut self.sale_return_express_name, r),
            19 => rt::get(&mut self.order_details, r),
            20 => rt::get(&mut self.order_create_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncReflowInboundCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            inbound_order_no: Default::default(),
            biz_order_no: Default::default(),
            owner_code: Default::default(),
            owner_name: Default::default(),
            order_type: Default::default(),
            status: Default::default(),
            supplier_code: Default::default(),
            supplier_name: Default::default(),
            shopid: Default::default(),
            shop_name: Default::default(),
            remark: Default::default(),
            sale_outbound_order_no: Default::default(),
            sale_way_bill_no: Default::default(),
            sale_express: Default::default(),
            sale_express_name: Default::default(),
            sale_return_way_bill_no: Default::default(),
            sale_return_express: Default::default(),
            sale_return_express_name: Default::default(),
            order_details: Default::default(),
            order_create_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncReflowInboundCreateRequest, Self::blank());

/// Part of the request `yunc.reflow.inboundCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncReflowInboundCreateOrderLine {
    /// 行号
    ///
    /// Unique in the order.
    pub line_no: String,
    /// 货品编码
    pub cargo_code: String,
    /// 货品名称
    pub cargo_name: String,
    /// 货品条码
    pub barcode: Option<String>,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 预计入库数量
    pub expect_qty: i32,
    /// 实际入库数量
    pub actual_qty: Option<i32>,
}

impl DoudianYuncReflowInboundCreateOrderLine {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        cargo_code: impl Into<String>,
        cargo_name: impl Into<String>,
        expect_qty: i32,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            cargo_code: cargo_code.into(),
            cargo_name: cargo_name.into(),
            barcode: None,
            erp_sku_id: None,
            expect_qty,
            actual_qty: None,
        }
    }

    /// Sets `barcode` (货品条码).
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Sets `erp_sku_id` (ERP商品编码).
    #[must_use]
    pub fn erp_sku_id(mut self, erp_sku_id: impl Into<String>) -> Self {
        self.erp_sku_id = Some(erp_sku_id.into());
        self
    }

    /// Sets `actual_qty` (实际入库数量).
    #[must_use]
    pub fn actual_qty(mut self, actual_qty: i32) -> Self {
        self.actual_qty = Some(actual_qty);
        self
    }
}

impl rt::Encode for DoudianYuncReflowInboundCreateOrderLine {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowInboundCreateOrderLine",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("cargo_name", rt::REQUIRED, &[]),
                rt::Field("barcode", 0, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("expect_qty", rt::REQUIRED, &[]),
                rt::Field("actual_qty", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.actual_qty);
        rt::put(w, 3, &self.barcode);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.cargo_name);
        rt::put(w, 4, &self.erp_sku_id);
        rt::put(w, 5, &self.expect_qty);
        rt::put(w, 0, &self.line_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowInboundCreateOrderLine {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.cargo_name, r),
            3 => rt::get(&mut self.barcode, r),
            4 => rt::get(&mut self.erp_sku_id, r),
            5 => rt::get(&mut self.expect_qty, r),
            6 => rt::get(&mut self.actual_qty, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncReflowInboundCreateOrderLine);

rt::impl_serde!(DoudianYuncReflowInboundCreateOrderLine, Self::default());
