// @generated from doudian/cross_border/crossBorder.notifyWarehouseFeeOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓租计费明细回传 — `crossBorder.notifyWarehouseFeeOrder`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderNotifyWarehouseFeeOrderRequest;
///
/// let request = DoudianCrossBorderNotifyWarehouseFeeOrderRequest::new(
///     "…",
///     "…",
///     1,
///     true,
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
/// | 20000 | `isp.service-error:1005` | 系统内部错误 | ask the platform |
/// | 20000 | `isp.service-error:20002` | 系统内部错误 | ask the platform |
/// | 40004 | `isv.parameter-invalid:20001` | 参数非法 | mend the request |
/// | 50002 | `isv.business-failed:20003` | 无效状态越迁 | ask the platform |
/// | 50002 | `isv.business-failed:20004` | 存在重复记录 | nothing: it is done |
/// | 80000 | `isv.risk-control-failed:20005` | 未授权访问 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// 仓租单号
    pub ws_store_no: String,
    /// 仓库编码
    pub warehouse_code: String,
    /// 计费日期, in seconds
    ///
    /// Midnight of the day.
    pub fee_date: i64,
    /// 是否需要计费
    pub need_charge: bool,
    /// 服务商编码
    pub vendor: String,
    /// 计费明细
    ///
    /// Needed when need\_charge is true.
    pub detail_list: Option<Vec<DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail>>,
}

impl DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        ws_store_no: impl Into<String>,
        warehouse_code: impl Into<String>,
        fee_date: i64,
        need_charge: bool,
        vendor: impl Into<String>,
    ) -> Self {
        Self {
            ws_store_no: ws_store_no.into(),
            warehouse_code: warehouse_code.into(),
            fee_date,
            need_charge,
            vendor: vendor.into(),
            detail_list: None,
        }
    }

    /// Sets `detail_list` (计费明细).
    #[must_use]
    pub fn detail_list(
        mut self,
        detail_list: impl Into<Vec<DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail>>,
    ) -> Self {
        self.detail_list = Some(detail_list.into());
        self
    }
}

/// The answer to [`DoudianCrossBorderNotifyWarehouseFeeOrderRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossBorderNotifyWarehouseFeeOrderResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.notifyWarehouseFeeOrder",
        path: "/crossBorder/notifyWarehouseFeeOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "系统内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20002",
                label: "系统内部错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20003",
                label: "无效状态越迁",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20004",
                label: "存在重复记录",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:20005",
                label: "未授权访问",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderNotifyWarehouseFeeOrderRequest",
            &[
                rt::Field("ws_store_no", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("fee_date", rt::REQUIRED, &[]),
                rt::Field("need_charge", rt::REQUIRED, &[]),
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.detail_list);
        rt::put(w, 2, &self.fee_date);
        rt::put(w, 3, &self.need_charge);
        rt::put(w, 4, &self.vendor);
        rt::put(w, 1, &self.warehouse_code);
        rt::put(w, 0, &self.ws_store_no);
    }
}

rt::impl_record!(DoudianCrossBorderNotifyWarehouseFeeOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ws_store_no, r),
            1 => rt::get(&mut self.warehouse_code, r),
            2 => rt::get(&mut self.fee_date, r),
            3 => rt::get(&mut self.need_charge, r),
            4 => rt::get(&mut self.vendor, r),
            5 => rt::get(&mut self.detail_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderNotifyWarehouseFeeOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            ws_store_no: Default::default(),
            warehouse_code: Default::default(),
            fee_date: Default::default(),
            need_charge: Default::default(),
            vendor: Default::default(),
            detail_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderNotifyWarehouseFeeOrderRequest, Self::blank());

/// Part of the request `crossBorder.notifyWarehouseFeeOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail {
    /// 货品编码
    pub cargo_code: String,
    /// 订单号
    pub order_no: String,
    /// 订单类型
    ///
    /// Codes:
    ///
    /// - `PURCHASE_IN` 采购入库
    /// - `SALE_RETURN_IN` 销退入库
    /// - `INVENTORY_ADJUST` 库存调整
    pub order_type: String,
    /// 结算库存数
    ///
    /// At the end of the day before.
    pub stock_num: i64,
    /// 库区类型
    ///
    /// Codes:
    ///
    /// - `1` 普通区
    /// - `2` 恒温区
    pub warehouse_area_type: i32,
    /// 库龄, in day
    pub storage_age: i64,
    /// 货品条码
    pub bar_code: Option<String>,
    /// 长, in mm
    pub length: i64,
    /// 宽, in mm
    pub width: i64,
    /// 高, in mm
    pub height: i64,
}

#[allow(clippy::too_many_arguments)]
impl DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail {
    /// With the parameters that are required.
    pub fn new(
        cargo_code: impl Into<String>,
        order_no: impl Into<String>,
        order_type: impl Into<String>,
        stock_num: i64,
        warehouse_area_type: i32,
        storage_age: i64,
        length: i64,
        width: i64,
        height: i64,
    ) -> Self {
        Self {
            cargo_code: cargo_code.into(),
            order_no: order_no.into(),
            order_type: order_type.into(),
            stock_num,
            warehouse_area_type,
            storage_age,
            bar_code: None,
            length,
            width,
            height,
        }
    }

    /// Sets `bar_code` (货品条码).
    #[must_use]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail",
            &[
                rt::Field("cargo_code", rt::REQUIRED, &[]),
                rt::Field("order_no", rt::REQUIRED, &[]),
                rt::Field(
                    "order_type",
                    rt::REQUIRED,
                    &["PURCHASE_IN", "SALE_RETURN_IN", "INVENTORY_ADJUST"],
                ),
                rt::Field("stock_num", rt::REQUIRED, &[]),
                rt::Field("warehouse_area_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("storage_age", rt::REQUIRED, &[]),
                rt::Field("bar_code", 0, &[]),
                rt::Field("length", rt::REQUIRED, &[]),
                rt::Field("width", rt::REQUIRED, &[]),
                rt::Field("height", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.bar_code);
        rt::put(w, 0, &self.cargo_code);
        rt::put(w, 9, &self.height);
        rt::put(w, 7, &self.length);
        rt::put(w, 1, &self.order_no);
        rt::put(w, 2, &self.order_type);
        rt::put(w, 3, &self.stock_num);
        rt::put(w, 5, &self.storage_age);
        rt::put(w, 4, &self.warehouse_area_type);
        rt::put(w, 8, &self.width);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cargo_code, r),
            1 => rt::get(&mut self.order_no, r),
            2 => rt::get(&mut self.order_type, r),
            3 => rt::get(&mut self.stock_num, r),
            4 => rt::get(&mut self.warehouse_area_type, r),
            5 => rt::get(&mut self.storage_age, r),
            6 => rt::get(&mut self.bar_code, r),
            7 => rt::get(&mut self.length, r),
            8 => rt::get(&mut self.width, r),
            9 => rt::get(&mut self.height, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail);

rt::impl_serde!(DoudianCrossBorderNotifyWarehouseFeeOrderFeeDetail, Self::default());
