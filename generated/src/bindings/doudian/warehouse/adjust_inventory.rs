// @generated from doudian/warehouse/warehouse.adjustInventory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 库存调整回传 — `warehouse.adjustInventory`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseAdjustInventoryRequest;
///
/// let request = DoudianWarehouseAdjustInventoryRequest::new(
///     "…",
///     "…",
///     "…",
///     1,
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseAdjustInventoryRequest {
    /// 库存调整单号
    pub inventory_adjust_no: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 调整原因
    pub adjust_reason: String,
    /// 调整时间戳
    pub adjust_time: i64,
    /// 备注
    pub remark: String,
    /// 调整明细列表
    pub details: Option<Vec<DoudianWarehouseAdjustInventoryAdjustDetail>>,
}

impl DoudianWarehouseAdjustInventoryRequest {
    /// With the parameters that are required.
    pub fn new(
        inventory_adjust_no: impl Into<String>,
        warehouse_code: impl Into<String>,
        adjust_reason: impl Into<String>,
        adjust_time: i64,
        remark: impl Into<String>,
    ) -> Self {
        Self {
            inventory_adjust_no: inventory_adjust_no.into(),
            warehouse_code: warehouse_code.into(),
            adjust_reason: adjust_reason.into(),
            adjust_time,
            remark: remark.into(),
            details: None,
        }
    }

    /// Sets `details` (调整明细列表).
    #[must_use]
    pub fn details(
        mut self,
        details: impl Into<Vec<DoudianWarehouseAdjustInventoryAdjustDetail>>,
    ) -> Self {
        self.details = Some(details.into());
        self
    }
}

/// The answer to [`DoudianWarehouseAdjustInventoryRequest`].
pub type DoudianWarehouseAdjustInventoryResponse = rt::DoudianResponse<
    DoudianWarehouseAdjustInventoryData,
>;

impl rt::DoudianRequest for DoudianWarehouseAdjustInventoryRequest {
    type Data = DoudianWarehouseAdjustInventoryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.adjustInventory",
        path: "/warehouse/adjustInventory",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianWarehouseAdjustInventoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAdjustInventoryRequest",
            &[
                rt::Field("inventory_adjust_no", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("adjust_reason", rt::REQUIRED, &[]),
                rt::Field("adjust_time", rt::REQUIRED, &[]),
                rt::Field("remark", rt::REQUIRED, &[]),
                rt::Field("details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.adjust_reason);
        rt::put(w, 3, &self.adjust_time);
        rt::put(w, 5, &self.details);
        rt::put(w, 0, &self.inventory_adjust_no);
        rt::put(w, 4, &self.remark);
        rt::put(w, 1, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianWarehouseAdjustInventoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseAdjustInventoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.inventory_adjust_no, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.adjust_reason, r),
            3 => rt::get(&mut self.adjust_time, r),
            4 => rt::get(&mut self.remark, r),
            5 => rt::get(&mut self.details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseAdjustInventoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            inventory_adjust_no: Default::default(),
            warehouse_code: Default::default(),
            adjust_reason: Default::default(),
            adjust_time: Default::default(),
            remark: Default::default(),
            details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseAdjustInventoryRequest, Self::blank());

/// Part of the request `warehouse.adjustInventory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAdjustInventoryAdjust {
    /// 库存类型
    pub inventory_type: i32,
    /// 库存状态
    pub inventory_status: i32,
    /// 批次号
    pub batch_no: Option<String>,
    /// 单据类型
    pub adjust_type: i32,
    /// 调整数量
    pub adjust_qty: i32,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
}

impl DoudianWarehouseAdjustInventoryAdjust {
    /// With the parameters that are required.
    pub fn new(
        inventory_type: i32,
        inventory_status: i32,
        adjust_type: i32,
        adjust_qty: i32,
    ) -> Self {
        Self {
            inventory_type,
            inventory_status,
            batch_no: None,
            adjust_type,
            adjust_qty,
            product_date: None,
            expire_date: None,
        }
    }

    /// Sets `batch_no` (批次号).
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
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

impl rt::Encode for DoudianWarehouseAdjustInventoryAdjust {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAdjustInventoryAdjust",
            &[
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_status", rt::REQUIRED, &[]),
                rt::Field("batch_no", 0, &[]),
                rt::Field("adjust_type", rt::REQUIRED, &[]),
                rt::Field("adjust_qty", rt::REQUIRED, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.adjust_qty);
        rt::put(w, 3, &self.adjust_type);
        rt::put(w, 2, &self.batch_no);
        rt::put(w, 6, &self.expire_date);
        rt::put(w, 1, &self.inventory_status);
        rt::put(w, 0, &self.inventory_type);
        rt::put(w, 5, &self.product_date);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseAdjustInventoryAdjust {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.inventory_type, r),
            1 => rt::get(&mut self.inventory_status, r),
            2 => rt::get(&mut self.batch_no, r),
            3 => rt::get(&mut self.adjust_type, r),
            4 => rt::get(&mut self.adjust_qty, r),
            5 => rt::get(&mut self.product_date, r),
            6 => rt::get(&mut self.expire_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAdjustInventoryAdjust);

rt::impl_serde!(DoudianWarehouseAdjustInventoryAdjust, Self::default());

/// Part of the request `warehouse.adjustInventory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAdjustInventoryAdjustDetail {
    /// 行号
    pub line_no: String,
    /// 平台货品编码
    pub cargo_code: String,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 货主编码
    pub owner_id: Option<String>,
    /// 货主名称
    pub owner_name: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 调整列表
    pub adjust_list: Vec<DoudianWarehouseAdjustInventoryAdjust>,
}

impl DoudianWarehouseAdjustInventoryAdjustDetail {
    /// With the parameters that are required.
    pub fn new(line_no: impl Into<String>, cargo_code: impl Into<String>) -> Self {
        Self {
            line_no: line_no.into(),
            cargo_code: cargo_code.into(),
            erp_sku_id: None,
            owner_id: None,
            owner_name: None,
            shop_id: None,
            adjust_list: Default::default(),
        }
    }

    /// Sets `erp_sku_id` (ERP商品编码).
    #[must_use]
    pub fn erp_sku_id(mut self, erp_sku_id: impl Into<String>) -> Self {
        self.erp_sku_id = Some(erp_sku_id.into());
        self
    }

    /// Sets `owner_id` (货主编码).
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets `owner_name` (货主名称).
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `adjust_list` (调整列表).
    #[must_use]
    pub fn adjust_list(
        mut self,
        adjust_list: impl Into<Vec<DoudianWarehouseAdjustInventoryAdjust>>,
    ) -> Self {
        self.adjust_list = adjust_list.into();
        self
    }
}

impl rt::Encode for DoudianWarehouseAdjustInventoryAdjustDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAdjustInventoryAdjustDetail",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("owner_id", 0, &[]),
                rt::Field("owner_name", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("adjust_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.adjust_list);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.erp_sku_id);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 3, &self.owner_id);
        rt::put(w, 4, &self.owner_name);
        rt::put(w, 5, &self.shop_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseAdjustInventoryAdjustDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.erp_sku_id, r),
            3 => rt::get(&mut self.owner_id, r),
            4 => rt::get(&mut self.owner_name, r),
            5 => rt::get(&mut self.shop_id, r),
            6 => rt::get(&mut self.adjust_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAdjustInventoryAdjustDetail);

rt::impl_serde!(DoudianWarehouseAdjustInventoryAdjustDetail, Self::default());

/// Part of the answer to `warehouse.adjustInventory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianWarehouseAdjustInventoryData {
    /// 错误码
    pub err_no: i32,
    /// 错误描述
    pub message: Option<String>,
}

impl rt::Encode for DoudianWarehouseAdjustInventoryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseAdjustInventoryData",
            &[rt::Field("err_no", rt::REQUIRED, &[]), rt::Field("message", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_no);
        rt::put(w, 1, &self.message);
    }
}

impl rt::Decode for DoudianWarehouseAdjustInventoryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_no, r),
            1 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianWarehouseAdjustInventoryData);

rt::impl_serde!(DoudianWarehouseAdjustInventoryData, Self::default());
