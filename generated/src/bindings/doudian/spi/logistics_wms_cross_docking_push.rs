// @generated from doudian/spi/logistics.wms.crossDocking.push.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// Part of the SPI method `logistics.wms.crossDocking.push`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingPushData {
    /// 仓库编码
    pub warehouse_code: Option<String>,
    /// 越库单号
    pub cross_docking_order_no: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 备注
    pub remark: Option<String>,
}

impl DoudianSpiLogisticsWmsCrossDockingPushData {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            warehouse_code: None,
            cross_docking_order_no: None,
            order_code: None,
            remark: None,
        }
    }

    /// Sets `warehouse_code` (仓库编码).
    #[must_use]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }

    /// Sets `cross_docking_order_no` (越库单号).
    #[must_use]
    pub fn cross_docking_order_no(
        mut self,
        cross_docking_order_no: impl Into<String>,
    ) -> Self {
        self.cross_docking_order_no = Some(cross_docking_order_no.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingPushData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingPushData",
            &[
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("cross_docking_order_no", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cross_docking_order_no);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 3, &self.remark);
        rt::put(w, 0, &self.warehouse_code);
    }
}

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingPushData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.cross_docking_order_no, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingPushData);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingPushData, Self::default());

/// Part of the SPI method `logistics.wms.crossDocking.push`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingPushProductData {
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品图片
    pub image_url: String,
    /// 是否赠品
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_gift: i32,
    /// 品牌名称
    pub brand_name: Option<String>,
    /// 品类名称
    pub category_name: Option<String>,
    /// 商品数量
    pub product_qty: i64,
    /// 商品属性
    ///
    /// JSON inside text on the wire.
    ///
    /// The source calls it JSON, but reads an object.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_property: Option<rt::JsonText<BTreeMap<String, String>>>,
    /// 包耗材信息
    ///
    /// Of the inner box.
    pub sup_info: Option<DoudianSpiLogisticsWmsCrossDockingPushSupInfo>,
}

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingPushProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingPushProductData",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("image_url", rt::REQUIRED, &[]),
                rt::Field("is_gift", rt::REQUIRED, &["0", "1"]),
                rt::Field("brand_name", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("product_qty", rt::REQUIRED, &[]),
                rt::Field("product_property", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("sup_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.brand_name);
        rt::put(w, 5, &self.category_name);
        rt::put(w, 2, &self.image_url);
        rt::put(w, 3, &self.is_gift);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 7, &self.product_property);
        rt::put(w, 6, &self.product_qty);
        rt::put(w, 8, &self.sup_info);
    }
}

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingPushProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.image_url, r),
            3 => rt::get(&mut self.is_gift, r),
            4 => rt::get(&mut self.brand_name, r),
            5 => rt::get(&mut self.category_name, r),
            6 => rt::get(&mut self.product_qty, r),
            7 => rt::get(&mut self.product_property, r),
            8 => rt::get(&mut self.sup_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingPushProductData);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingPushProductData, Self::default());

/// 越库单下发 — the SPI method `logistics.wms.crossDocking.push`
///
/// Known from one public client, which names the fields in snake\_case and answers with these codes.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 1001 | 内部错误 |
/// | 1004 | 参数错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingPushRequest {
    /// 越库单号
    pub cross_docking_order_no: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 订单码
    pub order_code: String,
    /// 货主编码
    pub owner_code: String,
    /// 货主名称
    pub owner_name: String,
    /// 一段送仓物流
    pub express_code: Option<String>,
    /// 一段送仓物流单号
    pub express_no: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 版本号
    pub version: i32,
    /// 商品信息
    pub product_data: Vec<DoudianSpiLogisticsWmsCrossDockingPushProductData>,
}

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingPushRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingPushRequest",
            &[
                rt::Field("cross_docking_order_no", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("owner_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("owner_name", rt::REQUIRED, &[]),
                rt::Field("express_code", 0, &[]),
                rt::Field("express_no", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("version", rt::REQUIRED, &[]),
                rt::Field("product_data", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cross_docking_order_no);
        rt::put(w, 5, &self.express_code);
        rt::put(w, 6, &self.express_no);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 3, &self.owner_code);
        rt::put(w, 4, &self.owner_name);
        rt::put(w, 9, &self.product_data);
        rt::put(w, 7, &self.remark);
        rt::put(w, 8, &self.version);
        rt::put(w, 1, &self.warehouse_code);
    }
}

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingPushRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cross_docking_order_no, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.owner_code, r),
            4 => rt::get(&mut self.owner_name, r),
            5 => rt::get(&mut self.express_code, r),
            6 => rt::get(&mut self.express_no, r),
            7 => rt::get(&mut self.remark, r),
            8 => rt::get(&mut self.version, r),
            9 => rt::get(&mut self.product_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingPushRequest);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingPushRequest, Self::default());

/// The reply to [`DoudianSpiLogisticsWmsCrossDockingPushRequest`].
pub type DoudianSpiLogisticsWmsCrossDockingPushResponse = rt::DoudianSpiResponse<
    DoudianSpiLogisticsWmsCrossDockingPushData,
>;

impl rt::DoudianSpiRequest for DoudianSpiLogisticsWmsCrossDockingPushRequest {
    type Data = DoudianSpiLogisticsWmsCrossDockingPushData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "logistics.wms.crossDocking.push",
        title: "越库单下发",
        reply: rt::SpiReply::Flat,
        errors: &[
            rt::ErrorRow {
                code: 1001,
                sub_code: "",
                label: "内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 1004,
                sub_code: "",
                label: "参数错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

/// Part of the SPI method `logistics.wms.crossDocking.push`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingPushSupInfo {
    /// 包耗材ID
    pub sup_id: Option<i64>,
    /// 包耗材名称
    pub sup_name: Option<String>,
    /// 包耗材数量
    pub sup_num: Option<i64>,
}

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingPushSupInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingPushSupInfo",
            &[
                rt::Field("sup_id", 0, &[]),
                rt::Field("sup_name", 0, &[]),
                rt::Field("sup_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sup_id);
        rt::put(w, 1, &self.sup_name);
        rt::put(w, 2, &self.sup_num);
    }
}

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingPushSupInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sup_id, r),
            1 => rt::get(&mut self.sup_name, r),
            2 => rt::get(&mut self.sup_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingPushSupInfo);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingPushSupInfo, Self::default());
