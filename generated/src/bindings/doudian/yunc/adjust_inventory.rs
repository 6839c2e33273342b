// @generated from doudian/yunc/yunc.adjustInventory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 库存调整回传 — `yunc.adjustInventory`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncAdjustInventoryRequest;
///
/// let request = DoudianYuncAdjustInventoryRequest::new(1, "…", "…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncAdjustInventoryRequest {
    /// 单据类型
    pub order_type: i32,
    /// 库存调整单号
    pub inventory_adjust_no: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 调整原因类型
    pub adjust_reason: i32,
    /// 调整时间戳
    pub adjust_time: i64,
    /// 备注
    pub remark: Option<String>,
    /// 调整明细列表
    pub details: Option<Vec<DoudianYuncAdjustInventoryDetail>>,
}

impl DoudianYuncAdjustInventoryRequest {
    /// With the parameters that are required.
    pub fn new(
        order_type: i32,
        inventory_adjust_no: impl Into<String>,
        warehouse_code: impl Into<String>,
        adjust_reason: i32,
        adjust_time: i64,
    ) -> Self {
        Self {
            order_type,
            inventory_adjust_no: inventory_adjust_no.into(),
            warehouse_code: warehouse_code.into(),
            adjust_reason,
            adjust_time,
            remark: None,
            details: None,
        }
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `details` (调整明细列表).
    #[must_use]
    pub fn details(
        mut self,
        details: impl Into<Vec<DoudianYuncAdjustInventoryDetail>>,
    ) -> Self {
        self.details = Some(details.into());
        self
    }
}

/// The answer to [`DoudianYuncAdjustInventoryRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncAdjustInventoryResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncAdjustInventoryRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.adjustInventory",
        path: "/yunc/adjustInventory",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianYuncAdjustInventoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncAdjustInventoryRequest",
            &[
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("inventory_adjust_no", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("adjust_reason", rt::REQUIRED, &[]),
                rt::Field("adjust_time", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.adjust_reason);
        rt::put(w, 4, &self.adjust_time);
        rt::put(w, 6, &self.details);
        rt::put(w, 1, &self.inventory_adjust_no);
        rt::put(w, 0, &self.order_type);
        rt::put(w, 5, &self.remark);
        rt::put(w, 2, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncAdjustInventoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncAdjustInventoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_type, r),
            1 => rt::get(&mut self.inventory_adjust_no, r),
            2 => rt::get(&mut self.warehouse_code, r),
            3 => rt::get(&mut self.adjust_reason, r),
            4 => rt::get(&mut self.adjust_time, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncAdjustInventoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_type: Default::default(),
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
rt::impl_serde!(DoudianYuncAdjustInventoryRequest, Self::blank());

/// Part of the request `yunc.adjustInventory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncAdjustInventoryAdjustment {
    /// 库存类型
    pub inventory_type: i32,
    /// 库存状态
    pub inventory_status: i32,
    /// 调整类型
    pub adjust_type: i32,
    /// `batch_no` on the wire; it has no label.
    ///
    /// Perhaps two fields in one: the source calls it the adjusted quantity, and warehouse.adjustInventory has a batch\_no of text beside adjust\_qty.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub batch_no: i32,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
}

impl DoudianYuncAdjustInventoryAdjustment {
    /// With the parameters that are required.
    pub fn new(
        inventory_type: i32,
        inventory_status: i32,
        adjust_type: i32,
        batch_no: i32,
    ) -> Self {
        Self {
            inventory_type,
            inventory_status,
            adjust_type,
            batch_no,
            product_date: None,
            expire_date: None,
        }
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

impl rt::Encode for DoudianYuncAdjustInventoryAdjustment {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncAdjustInventoryAdjustment",
            &[
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_status", rt::REQUIRED, &[]),
                rt::Field("adjust_type", rt::REQUIRED, &[]),
                rt::Field("batch_no", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.adjust_type);
        rt::put(w, 3, &self.batch_no);
        rt::put(w, 5, &self.expire_date);
        rt::put(w, 1, &self.inventory_status);
        rt::put(w, 0, &self.inventory_type);
        rt::put(w, 4, &self.product_date);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncAdjustInventoryAdjustment {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.inventory_type, r),
            1 => rt::get(&mut self.inventory_status, r),
            2 => rt::get(&mut self.adjust_type, r),
            3 => rt::get(&mut self.batch_no, r),
            4 => rt::get(&mut self.product_date, r),
            5 => rt::get(&mut self.expire_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncAdjustInventoryAdjustment);

rt::impl_serde!(DoudianYuncAdjustInventoryAdjustment, Self::default());

/// Part of the request `yunc.adjustInventory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncAdjustInventoryDetail {
    /// 行号
    pub line_no: String,
    /// 货品编码
    pub cargo_code: String,
    /// ERP商品编码
    pub erp_sku_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 货主编码
    pub owner_code: String,
    /// 货主名称
    pub owner_name: Option<String>,
    /// 调整列表
    pub adjust_list: Vec<DoudianYuncAdjustInventoryAdjustment>,
}

impl DoudianYuncAdjustInventoryDetail {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        cargo_code: impl Into<String>,
        owner_code: impl Into<String>,
        adjust_list: impl Into<Vec<DoudianYuncAdjustInventoryAdjustment>>,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            cargo_code: cargo_code.into(),
            erp_sku_id: None,
            shop_id: None,
            owner_code: owner_code.into(),
            owner_name: None,
            adjust_list: adjust_list.into(),
        }
    }

    /// Sets `erp_sku_id` (ERP商品编码).
    #[must_use]
    pub fn erp_sku_id(mut self, erp_sku_id: impl Into<String>) -> Self {
        self.erp_sku_id = Some(erp_sku_id.into());
        self
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `owner_name` (货主名称).
    #[must_use]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }
}

impl rt::Encode for DoudianYuncAdjustInventoryDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncAdjustInventoryDetail",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("erp_sku_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("owner_code", rt::REQUIRED, &[]),
                rt::Field("owner_name", 0, &[]),
                rt::Field("adjust_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.adjust_list);
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 2, &self.erp_sku_id);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 4, &self.owner_code);
        rt::put(w, 5, &self.owner_name);
        rt::put(w, 3, &self.shop_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncAdjustInventoryDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.cargo_code, r),
            2 => rt::get(&mut self.erp_sku_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.owner_code, r),
            5 => rt::get(&mut self.owner_name, r),
            6 => rt::get(&mut self.adjust_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncAdjustInventoryDetail);

rt::impl_serde!(DoudianYuncAdjustInventoryDetail, Self::default());
