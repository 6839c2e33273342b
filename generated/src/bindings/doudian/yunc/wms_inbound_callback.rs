// @generated from doudian/yunc/yunc.wmsInboundCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 入库回传 — `yunc.wmsInboundCallback`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncWmsInboundCallbackRequest;
///
/// let request = DoudianYuncWmsInboundCallbackRequest::new(
///     "…",
///     "…",
///     1,
///     "…",
///     "…",
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
/// | 40002 | `isv.missing-parameter:1001` | 参数错误 | mend the request |
/// | 40002 | `isv.missing-parameter:13000` | 缺少外部业务编码 | mend the request |
/// | 50002 | `isv.business-failed:1003` | 仓库编码鉴权失败 | mend the request |
/// | 50002 | `isv.business-failed:1004` | 业务处理失败 |  |
/// | 50002 | `isv.business-failed:13001` | 订单不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncWmsInboundCallbackRequest {
    /// 单据类型
    pub order_type: String,
    /// 入库单号
    pub inbound_order_no: String,
    /// 状态
    pub status: i32,
    /// 仓库编码
    pub warehouse_code: String,
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator: String,
    /// 操作时间戳
    pub operate_time: i64,
    /// 备注
    pub reamrk: Option<String>,
    /// 明细列表
    pub details: Option<Vec<DoudianYuncWmsInboundCallbackDetail>>,
}

impl DoudianYuncWmsInboundCallbackRequest {
    /// With the parameters that are required.
    pub fn new(
        order_type: impl Into<String>,
        inbound_order_no: impl Into<String>,
        status: i32,
        warehouse_code: impl Into<String>,
        operator: impl Into<String>,
        operate_time: i64,
    ) -> Self {
        Self {
            order_type: order_type.into(),
            inbound_order_no: inbound_order_no.into(),
            status,
            warehouse_code: warehouse_code.into(),
            operator: operator.into(),
            operate_time,
            reamrk: None,
            details: None,
        }
    }

    /// Sets `reamrk` (备注).
    #[must_use]
    pub fn reamrk(mut self, reamrk: impl Into<String>) -> Self {
        self.reamrk = Some(reamrk.into());
        self
    }

    /// Sets `details` (明细列表).
    #[must_use]
    pub fn details(
        mut self,
        details: impl Into<Vec<DoudianYuncWmsInboundCallbackDetail>>,
    ) -> Self {
        self.details = Some(details.into());
        self
    }
}

/// The answer to [`DoudianYuncWmsInboundCallbackRequest`].
///
/// The platform promises no `data`.
pub type DoudianYuncWmsInboundCallbackResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianYuncWmsInboundCallbackRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.wmsInboundCallback",
        path: "/yunc/wmsInboundCallback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:1001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:13000",
                label: "缺少外部业务编码",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1003",
                label: "仓库编码鉴权失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:13001",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncWmsInboundCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncWmsInboundCallbackRequest",
            &[
                rt::Field("order_type", rt::REQUIRED, &[]),
                rt::Field("inbound_order_no", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("operator", rt::REQUIRED | rt::PII, &[]),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("reamrk", 0, &[]),
                rt::Field("details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.details);
        rt::put(w, 1, &self.inbound_order_no);
        rt::put(w, 5, &self.operate_time);
        rt::put(w, 4, &self.operator);
        rt::put(w, 0, &self.order_type);
        rt::put(w, 6, &self.reamrk);
        rt::put(w, 2, &self.status);
        rt::put(w, 3, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncWmsInboundCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncWmsInboundCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_type, r),
            1 => rt::get(&mut self.inbound_order_no, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.warehouse_code, r),
            4 => rt::get(&mut self.operator, r),
            5 => rt::get(&mut self.operate_time, r),
            6 => rt::get(&mut self.reamrk, r),
            7 => rt::get(&mut self.details, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncWmsInboundCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_type: Default::default(),
            inbound_order_no: Default::default(),
            status: Default::default(),
            warehouse_code: Default::default(),
            operator: Default::default(),
            operate_time: Default::default(),
            reamrk: Default::default(),
            details: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncWmsInboundCallbackRequest, Self::blank());

/// Part of the request `yunc.wmsInboundCallback`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncWmsInboundCallbackDetail {
    /// 入库单行号
    pub line_no: String,
    /// 入库单号
    pub inbound_order_no: String,
    /// 库存类型
    pub inventory_type: i32,
    /// 库存状态
    pub inventory_status: i32,
    /// 累计实收数量
    pub total_qty: i32,
    /// 本次实收数量
    pub received_qty: i32,
    /// 序列号列表
    ///
    /// Parts joined by `,`.
    pub sn_list: Option<rt::Csv>,
    /// 货主编码
    pub owner_code: String,
    /// 批次号
    pub batch_code: Option<String>,
    /// 生产时间戳
    pub product_date: Option<i64>,
    /// 过期时间戳
    pub expire_date: Option<i64>,
    /// 扩展字段
    pub extend: Option<String>,
    /// 备注
    pub remark: Option<String>,
}

impl DoudianYuncWmsInboundCallbackDetail {
    /// With the parameters that are required.
    pub fn new(
        line_no: impl Into<String>,
        inbound_order_no: impl Into<String>,
        inventory_type: i32,
        inventory_status: i32,
        total_qty: i32,
        received_qty: i32,
        owner_code: impl Into<String>,
    ) -> Self {
        Self {
            line_no: line_no.into(),
            inbound_order_no: inbound_order_no.into(),
            inventory_type,
            inventory_status,
            total_qty,
            received_qty,
            sn_list: None,
            owner_code: owner_code.into(),
            batch_code: None,
            product_date: None,
            expire_date: None,
            extend: None,
            remark: None,
        }
    }

    /// Sets `sn_list` (序列号列表).
    #[must_use]
    pub fn sn_list(mut self, sn_list: impl Into<rt::Csv>) -> Self {
        self.sn_list = Some(sn_list.into());
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

    /// Sets `extend` (扩展字段).
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl rt::Encode for DoudianYuncWmsInboundCallbackDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncWmsInboundCallbackDetail",
            &[
                rt::Field("line_no", rt::REQUIRED, &[]),
                rt::Field("inbound_order_no", rt::REQUIRED, &[]),
                rt::Field("inventory_type", rt::REQUIRED, &[]),
                rt::Field("inventory_status", rt::REQUIRED, &[]),
                rt::Field("total_qty", rt::REQUIRED, &[]),
                rt::Field("received_qty", rt::REQUIRED, &[]),
                rt::Field("sn_list", 0, &[]),
                rt::Field("owner_code", rt::REQUIRED, &[]),
                rt::Field("batch_code", 0, &[]),
                rt::Field("product_date", 0, &[]),
                rt::Field("expire_date", 0, &[]),
                rt::Field("extend", 0, &[]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.batch_code);
        rt::put(w, 10, &self.expire_date);
        rt::put(w, 11, &self.extend);
        rt::put(w, 1, &self.inbound_order_no);
        rt::put(w, 3, &self.inventory_status);
        rt::put(w, 2, &self.inventory_type);
        rt::put(w, 0, &self.line_no);
        rt::put(w, 7, &self.owner_code);
        rt::put(w, 9, &self.product_date);
        rt::put(w, 5, &self.received_qty);
        rt::put(w, 12, &self.remark);
        rt::put(w, 6, &self.sn_list);
        rt::put(w, 4, &self.total_qty);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncWmsInboundCallbackDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.line_no, r),
            1 => rt::get(&mut self.inbound_order_no, r),
            2 => rt::get(&mut self.inventory_type, r),
            3 => rt::get(&mut self.inventory_status, r),
            4 => rt::get(&mut self.total_qty, r),
            5 => rt::get(&mut self.received_qty, r),
            6 => rt::get(&mut self.sn_list, r),
            7 => rt::get(&mut self.owner_code, r),
            8 => rt::get(&mut self.batch_code, r),
            9 => rt::get(&mut self.product_date, r),
            10 => rt::get(&mut self.expire_date, r),
            11 => rt::get(&mut self.extend, r),
            12 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncWmsInboundCallbackDetail);

rt::impl_serde!(DoudianYuncWmsInboundCallbackDetail, Self::default());
