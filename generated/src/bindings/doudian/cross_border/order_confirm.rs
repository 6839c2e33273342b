// @generated from doudian/cross_border/crossBorder.orderConfirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 服务商接单 — `crossBorder.orderConfirm`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderConfirmRequest;
///
/// let request = DoudianCrossBorderOrderConfirmRequest::new("…", "…", 1, "…");
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
/// | 50002 | `isv.business-failed:1002` | 请求太频繁 | wait, then repeat |
/// | 50002 | `isv.business-failed:1004` | 物流状态不对 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 订单状态不支持 | do not repeat |
/// | 50002 | `isv.business-failed:1006` | 记录不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderConfirmRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易订单号
    pub order_id: String,
    /// 接单状态
    pub status: i32,
    /// 物流状态发生时间
    pub occurrence_time: String,
    /// 接单失败信息
    pub error_info: Option<DoudianCrossBorderOrderConfirmErrorInfo>,
    /// 运单信息
    pub deliver_info: Option<DoudianCrossBorderOrderConfirmDeliverInfo>,
}

impl DoudianCrossBorderOrderConfirmRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        status: i32,
        occurrence_time: impl Into<String>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            status,
            occurrence_time: occurrence_time.into(),
            error_info: None,
            deliver_info: None,
        }
    }

    /// Sets `error_info` (接单失败信息).
    #[must_use]
    pub fn error_info(
        mut self,
        error_info: DoudianCrossBorderOrderConfirmErrorInfo,
    ) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// Sets `deliver_info` (运单信息).
    #[must_use]
    pub fn deliver_info(
        mut self,
        deliver_info: DoudianCrossBorderOrderConfirmDeliverInfo,
    ) -> Self {
        self.deliver_info = Some(deliver_info);
        self
    }
}

/// The answer to [`DoudianCrossBorderOrderConfirmRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossBorderOrderConfirmResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCrossBorderOrderConfirmRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.orderConfirm",
        path: "/crossBorder/orderConfirm",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "请求太频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1004",
                label: "物流状态不对",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "订单状态不支持",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1006",
                label: "记录不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderOrderConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderConfirmRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("error_info", 0, &[]),
                rt::Field("deliver_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.deliver_info);
        rt::put(w, 4, &self.error_info);
        rt::put(w, 3, &self.occurrence_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderOrderConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.occurrence_time, r),
            4 => rt::get(&mut self.error_info, r),
            5 => rt::get(&mut self.deliver_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            status: Default::default(),
            occurrence_time: Default::default(),
            error_info: Default::default(),
            deliver_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderConfirmRequest, Self::blank());

/// Part of the request `crossBorder.orderConfirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderConfirmDeliverInfo {
    /// 快递公司编码
    pub carrier: Option<String>,
    /// 运单号
    pub trans_no: Option<String>,
    /// 发货地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub ship_address: Option<String>,
    /// 电子面单URL
    pub waybill: Option<String>,
    /// 商品件数
    pub product_num: Option<i64>,
    /// 大头笔
    pub mark: Option<String>,
    /// 发货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub delivery_name: Option<String>,
    /// 发货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub delivery_tel: Option<String>,
}

impl DoudianCrossBorderOrderConfirmDeliverInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            carrier: None,
            trans_no: None,
            ship_address: None,
            waybill: None,
            product_num: None,
            mark: None,
            delivery_name: None,
            delivery_tel: None,
        }
    }

    /// Sets `carrier` (快递公司编码).
    #[must_use]
    pub fn carrier(mut self, carrier: impl Into<String>) -> Self {
        self.carrier = Some(carrier.into());
        self
    }

    /// Sets `trans_no` (运单号).
    #[must_use]
    pub fn trans_no(mut self, trans_no: impl Into<String>) -> Self {
        self.trans_no = Some(trans_no.into());
        self
    }

    /// Sets `ship_address` (发货地址).
    #[must_use]
    pub fn ship_address(mut self, ship_address: impl Into<String>) -> Self {
        self.ship_address = Some(ship_address.into());
        self
    }

    /// Sets `waybill` (电子面单URL).
    #[must_use]
    pub fn waybill(mut self, waybill: impl Into<String>) -> Self {
        self.waybill = Some(waybill.into());
        self
    }

    /// Sets `product_num` (商品件数).
    #[must_use]
    pub fn product_num(mut self, product_num: i64) -> Self {
        self.product_num = Some(product_num);
        self
    }

    /// Sets `mark` (大头笔).
    #[must_use]
    pub fn mark(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into());
        self
    }

    /// Sets `delivery_name` (发货人姓名).
    #[must_use]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }

    /// Sets `delivery_tel` (发货人电话).
    #[must_use]
    pub fn delivery_tel(mut self, delivery_tel: impl Into<String>) -> Self {
        self.delivery_tel = Some(delivery_tel.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderConfirmDeliverInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderConfirmDeliverInfo",
            &[
                rt::Field("carrier", 0, &[]),
                rt::Field("trans_no", 0, &[]),
                rt::Field("ship_address", rt::PII, &[]),
                rt::Field("waybill", 0, &[]),
                rt::Field("product_num", 0, &[]),
                rt::Field("mark", 0, &[]),
                rt::Field("delivery_name", rt::PII, &[]),
                rt::Field("delivery_tel", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.carrier);
        rt::put(w, 6, &self.delivery_name);
        rt::put(w, 7, &self.delivery_tel);
        rt::put(w, 5, &self.mark);
        rt::put(w, 4, &self.product_num);
        rt::put(w, 2, &self.ship_address);
        rt::put(w, 1, &self.trans_no);
        rt::put(w, 3, &self.waybill);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderConfirmDeliverInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.carrier, r),
            1 => rt::get(&mut self.trans_no, r),
            2 => rt::get(&mut self.ship_address, r),
            3 => rt::get(&mut self.waybill, r),
            4 => rt::get(&mut self.product_num, r),
            5 => rt::get(&mut self.mark, r),
            6 => rt::get(&mut self.delivery_name, r),
            7 => rt::get(&mut self.delivery_tel, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderConfirmDeliverInfo);

rt::impl_serde!(DoudianCrossBorderOrderConfirmDeliverInfo, Self::default());

/// Part of the request `crossBorder.orderConfirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderConfirmErrorInfo {
    /// 错误码
    pub error_code: Option<String>,
    /// 错误信息
    pub error_msg: Option<String>,
}

impl DoudianCrossBorderOrderConfirmErrorInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            error_code: None,
            error_msg: None,
        }
    }

    /// Sets `error_code` (错误码).
    #[must_use]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets `error_msg` (错误信息).
    #[must_use]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderOrderConfirmErrorInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderConfirmErrorInfo",
            &[rt::Field("error_code", 0, &[]), rt::Field("error_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.error_code);
        rt::put(w, 1, &self.error_msg);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderConfirmErrorInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.error_code, r),
            1 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderConfirmErrorInfo);

rt::impl_serde!(DoudianCrossBorderOrderConfirmErrorInfo, Self::default());
