// @generated from doudian/cross_border/crossBorder.stockTransform.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 库存转移回传 — `crossBorder.stockTransform`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCrossBorderStockTransformDetail, DoudianCrossBorderStockTransformRequest};
///
/// let request = DoudianCrossBorderStockTransformRequest::new(
///     "…",
///     "…",
///     1,
///     1,
///     [DoudianCrossBorderStockTransformDetail::new("…", 1, 1, 1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTransformRequest {
    /// 服务商编码
    pub vendor: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 库存变动类型
    pub transform_type: i32,
    /// 库存类型变动时间戳
    pub occurrence_time: i64,
    /// 备注
    pub remark: Option<String>,
    /// 库存类型明细列表
    pub stock_transform_details: Vec<DoudianCrossBorderStockTransformDetail>,
}

impl DoudianCrossBorderStockTransformRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        warehouse_code: impl Into<String>,
        transform_type: i32,
        occurrence_time: i64,
        stock_transform_details: impl Into<Vec<DoudianCrossBorderStockTransformDetail>>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            warehouse_code: warehouse_code.into(),
            shop_id: None,
            transform_type,
            occurrence_time,
            remark: None,
            stock_transform_details: stock_transform_details.into(),
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

/// The answer to [`DoudianCrossBorderStockTransformRequest`].
pub type DoudianCrossBorderStockTransformResponse = rt::DoudianResponse<
    DoudianCrossBorderStockTransformData,
>;

impl rt::DoudianRequest for DoudianCrossBorderStockTransformRequest {
    type Data = DoudianCrossBorderStockTransformData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.stockTransform",
        path: "/crossBorder/stockTransform",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderStockTransformRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTransformRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("transform_type", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("stock_transform_details", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.occurrence_time);
        rt::put(w, 5, &self.remark);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 6, &self.stock_transform_details);
        rt::put(w, 3, &self.transform_type);
        rt::put(w, 0, &self.vendor);
        rt::put(w, 1, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianCrossBorderStockTransformRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderStockTransformRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.transform_type, r),
            4 => rt::get(&mut self.occurrence_time, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.stock_transform_details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderStockTransformRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            warehouse_code: Default::default(),
            shop_id: Default::default(),
            transform_type: Default::default(),
            occurrence_time: Default::default(),
            remark: Default::default(),
            stock_transform_details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderStockTransformRequest, Self::blank());

/// Part of the answer to `crossBorder.stockTransform`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTransformData {
    /// 错误码
    pub code: i32,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderStockTransformData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTransformData",
            &[rt::Field("code", rt::REQUIRED, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderStockTransformData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderStockTransformData);

rt::impl_serde!(DoudianCrossBorderStockTransformData, Self::default());

/// Part of the request `crossBorder.stockTransform`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderStockTransformDetail {
    /// 货品编码
    pub cargo_code: String,
    /// 调整前质量等级
    pub from_grade: i32,
    /// 调整后质量等级
    pub to_grade: i32,
    /// 调整数量
    pub quantity: i32,
    /// 调整原因编码
    pub reason_code: i32,
    /// 调整具体原因
    pub reason_msg: Option<String>,
    /// 扩展信息字典
    pub extend: BTreeMap<String, String>,
}

impl DoudianCrossBorderStockTransformDetail {
    /// With the parameters that are required.
    pub fn new(
        cargo_code: impl Into<String>,
        from_grade: i32,
        to_grade: i32,
        quantity: i32,
        reason_code: i32,
    ) -> Self {
        Self {
            cargo_code: cargo_code.into(),
            from_grade,
            to_grade,
            quantity,
            reason_code,
            reason_msg: None,
            extend: Default::default(),
        }
    }

    /// Sets `reason_msg` (调整具体原因).
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

impl rt::Encode for DoudianCrossBorderStockTransformDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderStockTransformDetail",
            &[
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("from_grade", rt::REQUIRED, &[]),
                rt::Field("to_grade", rt::REQUIRED, &[]),
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
        rt::put(w, 6, &self.extend);
        rt::put(w, 1, &self.from_grade);
        rt::put(w, 3, &self.quantity);
        rt::put(w, 4, &self.reason_code);
        rt::put(w, 5, &self.reason_msg);
        rt::put(w, 2, &self.to_grade);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderStockTransformDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.from_grade, r),
            2 => rt::get(&mut self.to_grade, r),
            3 => rt::get(&mut self.quantity, r),
            4 => rt::get(&mut self.reason_code, r),
            5 => rt::get(&mut self.reason_msg, r),
            6 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderStockTransformDetail);

rt::impl_serde!(DoudianCrossBorderStockTransformDetail, Self::default());
