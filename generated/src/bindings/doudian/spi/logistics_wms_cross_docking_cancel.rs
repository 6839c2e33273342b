// @generated from doudian/spi/logistics.wms.crossDocking.cancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of the SPI method `logistics.wms.crossDocking.cancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingCancelData {
    /// 仓库编码
    pub warehouse_code: Option<String>,
    /// 越库单号
    pub cross_docking_order_no: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 备注
    pub remark: Option<String>,
}

impl DoudianSpiLogisticsWmsCrossDockingCancelData {
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

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingCancelData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingCancelData",
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

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingCancelData {
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

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingCancelData);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingCancelData, Self::default());

/// 越库单取消 — the SPI method `logistics.wms.crossDocking.cancel`
///
/// Known from one public client, which names the fields in snake\_case and answers with these codes.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 1001 | 内部错误 |
/// | 1004 | 参数错误 |
/// | 4018 | 不支持取消 |
/// | 6004 | 任务不存在 |
/// | 6005 | 取消失败 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiLogisticsWmsCrossDockingCancelRequest {
    /// 仓库编码
    pub warehouse_code: String,
    /// 越库单号
    pub cross_docking_order_no: String,
    /// 订单码
    pub order_code: String,
    /// 取消原因
    pub reason: Option<String>,
}

impl rt::Encode for DoudianSpiLogisticsWmsCrossDockingCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiLogisticsWmsCrossDockingCancelRequest",
            &[
                rt::Field("warehouse_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cross_docking_order_no", rt::REQUIRED, &[]),
                rt::Field("order_code", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cross_docking_order_no);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 3, &self.reason);
        rt::put(w, 0, &self.warehouse_code);
    }
}

impl rt::Decode for DoudianSpiLogisticsWmsCrossDockingCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.cross_docking_order_no, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiLogisticsWmsCrossDockingCancelRequest);

rt::impl_serde!(DoudianSpiLogisticsWmsCrossDockingCancelRequest, Self::default());

/// The reply to [`DoudianSpiLogisticsWmsCrossDockingCancelRequest`].
pub type DoudianSpiLogisticsWmsCrossDockingCancelResponse = rt::DoudianSpiResponse<
    DoudianSpiLogisticsWmsCrossDockingCancelData,
>;

impl rt::DoudianSpiRequest for DoudianSpiLogisticsWmsCrossDockingCancelRequest {
    type Data = DoudianSpiLogisticsWmsCrossDockingCancelData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "logistics.wms.crossDocking.cancel",
        title: "越库单取消",
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
            rt::ErrorRow {
                code: 4018,
                sub_code: "",
                label: "不支持取消",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 6004,
                sub_code: "",
                label: "任务不存在",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 6005,
                sub_code: "",
                label: "取消失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
