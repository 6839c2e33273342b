// @generated from doudian/btas/btas.saveInspectionInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 录入送检信息 — `btas.saveInspectionInfo`
///
/// Family: `btas` (the feature `btas`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasSaveInspectionInfoRequest;
///
/// let request = DoudianBtasSaveInspectionInfoRequest::new("…", 1, 1, 0, 1);
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
/// | 50002 | `isv.business-failed:1201` | 获取锁失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2001` | 线上质检须用小程序 | do not repeat |
/// | 50002 | `isv.business-failed:2030` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:2036` | 退款请求待处理 | mend the request |
/// | 50002 | `isv.business-failed:4000` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:10000` | 订单状态不可送检 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasSaveInspectionInfoRequest {
    /// 订单ID
    pub order_id: String,
    /// 商品单ID
    pub product_order_id: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 服务状态
    ///
    /// Codes:
    ///
    /// - `1` 新增
    /// - `2` 修改
    pub service_status: i32,
    /// `base_send_logistics_code` on the wire; it has no label.
    pub base_send_logistics_code: Option<String>,
    /// 送检方式
    pub send_type: i32,
    /// 物流公司ID
    pub send_logistics_id: Option<String>,
    /// 物流公司编码
    pub send_logistics_company_code: Option<String>,
    /// 物流运单号
    pub send_logistics_code: Option<String>,
    /// 是否自发货
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_shipping_self: i64,
    /// 发货方式
    pub shipping_logistics_type: Option<i32>,
    /// 保价金额, in fen (0.01 yuan)
    pub insurance_cost: Option<i64>,
    /// 优先类型
    pub return_intercept_type: i32,
    /// 邮寄类型
    pub return_type: Option<i32>,
}

impl DoudianBtasSaveInspectionInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        service_status: i32,
        send_type: i32,
        is_shipping_self: i64,
        return_intercept_type: i32,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            product_order_id: None,
            order_code: None,
            service_status,
            base_send_logistics_code: None,
            send_type,
            send_logistics_id: None,
            send_logistics_company_code: None,
            send_logistics_code: None,
            is_shipping_self,
            shipping_logistics_type: None,
            insurance_cost: None,
            return_intercept_type,
            return_type: None,
        }
    }

    /// Sets `product_order_id` (商品单ID).
    #[must_use]
    pub fn product_order_id(mut self, product_order_id: impl Into<String>) -> Self {
        self.product_order_id = Some(product_order_id.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `base_send_logistics_code`.
    #[must_use]
    pub fn base_send_logistics_code(
        mut self,
        base_send_logistics_code: impl Into<String>,
    ) -> Self {
        self.base_send_logistics_code = Some(base_send_logistics_code.into());
        self
    }

    /// Sets `send_logistics_id` (物流公司ID).
    #[must_use]
    pub fn send_logistics_id(mut self, send_logistics_id: impl Into<String>) -> Self {
        self.send_logistics_id = Some(send_logistics_id.into());
        self
    }

    /// Sets `send_logistics_company_code` (物流公司编码).
    #[must_use]
    pub fn send_logistics_company_code(
        mut self,
        send_logistics_company_code: impl Into<String>,
    ) -> Self {
        self.send_logistics_company_code = Some(send_logistics_company_code.into());
        self
    }

    /// Sets `send_logistics_code` (物流运单号).
    #[must_use]
    pub fn send_logistics_code(
        mut self,
        send_logistics_code: impl Into<String>,
    ) -> Self {
        self.send_logistics_code = Some(send_logistics_code.into());
        self
    }

    /// Sets `shipping_logistics_type` (发货方式).
    #[must_use]
    pub fn shipping_logistics_type(mut self, shipping_logistics_type: i32) -> Self {
        self.shipping_logistics_type = Some(shipping_logistics_type);
        self
    }

    /// Sets `insurance_cost` (保价金额).
    #[must_use]
    pub fn insurance_cost(mut self, insurance_cost: i64) -> Self {
        self.insurance_cost = Some(insurance_cost);
        self
    }

    /// Sets `return_type` (邮寄类型).
    #[must_use]
    pub fn return_type(mut self, return_type: i32) -> Self {
        self.return_type = Some(return_type);
        self
    }
}

/// The answer to [`DoudianBtasSaveInspectionInfoRequest`].
///
/// The platform promises no `data`.
pub type DoudianBtasSaveInspectionInfoResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBtasSaveInspectionInfoRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.saveInspectionInfo",
        path: "/btas/saveInspectionInfo",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1201",
                label: "获取锁失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2001",
                label: "线上质检须用小程序",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2030",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2036",
                label: "退款请求待处理",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4000",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "订单状态不可送检",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasSaveInspectionInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSaveInspectionInfoRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_order_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("service_status", rt::REQUIRED, &["1", "2"]),
                rt::Field("base_send_logistics_code", 0, &[]),
                rt::Field("send_type", rt::REQUIRED, &[]),
                rt::Field("send_logistics_id", 0, &[]),
                rt::Field("send_logistics_company_code", 0, &[]),
                rt::Field("send_logistics_code", 0, &[]),
                rt::Field("is_shipping_self", rt::REQUIRED, &["0", "1"]),
                rt::Field("shipping_logistics_type", 0, &[]),
                rt::Field("insurance_cost", 0, &[]),
                rt::Field("return_intercept_type", rt::REQUIRED, &[]),
                rt::Field("return_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.base_send_logistics_code);
        rt::put(w, 11, &self.insurance_cost);
        rt::put(w, 9, &self.is_shipping_self);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_order_id);
        rt::put(w, 12, &self.return_intercept_type);
        rt::put(w, 13, &self.return_type);
        rt::put(w, 8, &self.send_logistics_code);
        rt::put(w, 7, &self.send_logistics_company_code);
        rt::put(w, 6, &self.send_logistics_id);
        rt::put(w, 5, &self.send_type);
        rt::put(w, 3, &self.service_status);
        rt::put(w, 10, &self.shipping_logistics_type);
    }
}

rt::impl_record!(DoudianBtasSaveInspectionInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasSaveInspectionInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_order_id, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.service_status, r),
            4 => rt::get(&mut self.base_send_logistics_code, r),
            5 => rt::get(&mut self.send_type, r),
            6 => rt::get(&mut self.send_logistics_id, r),
            7 => rt::get(&mut self.send_logistics_company_code, r),
            8 => rt::get(&mut self.send_logistics_code, r),
            9 => rt::get(&mut self.is_shipping_self, r),
            10 => rt::get(&mut self.shipping_logistics_type, r),
            11 => rt::get(&mut self.insurance_cost, r),
            12 => rt::get(&mut self.return_intercept_type, r),
            13 => rt::get(&mut self.return_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasSaveInspectionInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            product_order_id: Default::default(),
            order_code: Default::default(),
            service_status: Default::default(),
            base_send_logistics_code: Default::default(),
            send_type: Default::default(),
            send_logistics_id: Default::default(),
            send_logistics_company_code: Default::default(),
            send_logistics_code: Default::default(),
            is_shipping_self: Default::default(),
            shipping_logistics_type: Default::default(),
            insurance_cost: Default::default(),
            return_intercept_type: Default::default(),
            return_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasSaveInspectionInfoRequest, Self::blank());
