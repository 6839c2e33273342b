// @generated from doudian/cross_border/crossBorder.stockTaking.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 库存盘点回传 — `crossBorder.stockTaking`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCrossBorderStockTakingDetail, DoudianCrossBorderStockTakingRequest};
///
/// let request = DoudianCrossBorderStockTakingRequest::new(
///     "…",
///     "…",
///     1,
///     1,
///     [DoudianCrossBorderStockTakingDetail::new("…", 1, 1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTakingRequest {
    /// 服务商编码
    pub vendor: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 盘点类型
    pub taking_type: i32,
    /// 盘点完成时间戳
    pub occurrence_time: i64,
    /// 备注
    pub remark: Option<String>,
    /// 盘点明细列表
    pub stock_taking_details: Vec<DoudianCrossBorderStockTakingDetail>,
}

impl DoudianCrossBorderStockTakingRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        warehouse_code: impl Into<String>,
        taking_type: i32,
        occurrence_time: i64,
        stock_taking_details: impl Into<Vec<DoudianCrossBorderStockTakingDetail>>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            warehouse_code: warehouse_code.into(),
            shop_id: None,
            taking_type,
            occurrence_time,
            remark: None,
            stock_taking_details: stock_taking_details.into(),
        }
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The answer to [`DoudianCrossBorderStockTakingRequest`].
pub type DoudianCrossBorderStockTakingResponse = rt::DoudianResponse<
    DoudianCrossBorderStockTakingData,
>;

impl rt::DoudianRequest for DoudianCrossBorderStockTakingRequest {
    type Data = DoudianCrossBorderStockTakingData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.stockTaking",
        path: "/crossBorder/stockTaking",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderStockTakingRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTakingRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("taking_type", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("stock_taking_details", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.occurrence_time);
        rt::put(w, 5, &self.remark);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 6, &self.stock_taking_details);
        rt::put(w, 3, &self.taking_type);
        rt::put(w, 0, &self.vendor);
        rt::put(w, 1, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianCrossBorderStockTakingRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderStockTakingRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.taking_type, r),
            4 => rt::get(&mut self.occurrence_time, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.stock_taking_details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderStockTakingRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            warehouse_code: Default::default(),
            shop_id: Default::default(),
            taking_type: Default::default(),
            occurrence_time: Default::default(),
            remark: Default::default(),
            stock_taking_details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderStockTakingRequest, Self::blank());

/// Part of the answer to `crossBorder.stockTaking`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTakingData {
    /// 错误码
    pub code: i32,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderStockTakingData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTakingData",
            &[rt::Field("code", rt::REQUIRED, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderStockTakingData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderStockTakingData);

rt::impl_serde!(DoudianCrossBorderStockTakingData, Self::default());

/// Part of the request `crossBorder.stockTaking`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTakingDetail {
    /// 货品编码
    pub cargo_code: String,
    /// 质量等级
    pub quality_grade: i32,
    /// 数量
    pub quantity: i32,
    /// 盘点原因编码
    pub reason_code: i32,
    /// 盘点具体原因
    pub reason_msg: Option<String>,
    /// 扩展信息字典
    pub extend: BTreeMap<String, String>,
}

impl DoudianCrossBorderStockTakingDetail {
    /// With the parameters that are required.
    pub fn new(
        cargo_code: impl Into<String>,
        quality_grade: i32,
        quantity: i32,
        reason_code: i32,
    ) -> Self {
        Self {
            cargo_code: cargo_code.into(),
            quality_grade,
            quantity,
            reason_code,
            reason_msg: None,
            extend: Default::default(),
        }
    }

    /// Sets `reason_msg` (盘点具体原因).
    #[must_use]
    pub fn reason_msg(mut self, reason_msg: impl Into<String>) -> Self {
        self.reason_msg = Some(reason_msg.into());
        self
    }

    /// Sets `extend` (扩展信息字典).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<BTreeMap<String, String>>) -> Self {
        self.extend = extend.into();
        self
    }
}

impl rt::Encode for DoudianCrossBorderStockTakingDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTakingDetail",
            &[
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("quality_grade", rt::REQUIRED, &[]),
                rt::Field("quantity", rt::REQUIRED, &[]),
                rt::Field("reason_code", rt::REQUIRED, &[]),
                rt::Field("reason_msg", 0, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cargo_code);
        rt::put(w, 5, &self.extend);
        rt::put(w, 1, &self.quality_grade);
        rt::put(w, 2, &self.quantity);
        rt::put(w, 3, &self.reason_code);
        rt::put(w, 4, &self.reason_msg);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderStockTakingDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.quality_grade, r),
            2 => rt::get(&mut self.quantity, r),
            3 => rt::get(&mut self.reason_code, r),
            4 => rt::get(&mut self.reason_msg, r),
            5 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderStockTakingDetail);

rt::impl_serde!(DoudianCrossBorderStockTakingDetail, Self::default());
