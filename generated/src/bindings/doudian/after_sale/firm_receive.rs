// @generated from doudian/after_sale/afterSale.firmReceive.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认是否收到退货 — `afterSale.firmReceive`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface; use [`DoudianAfterSaleOperateRequest`](crate::DoudianAfterSaleOperateRequest).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleFirmReceiveRequest;
///
/// let request = DoudianAfterSaleFirmReceiveRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleFirmReceiveRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 拒绝原因
    ///
    /// Codes:
    ///
    /// - `1` 未收到货
    /// - `2` 退货与原订单不符
    /// - `3` 退回商品影响二次销售或超出售后时效
    /// - `4` 买家误操作或取消申请
    /// - `5` 已与买家协商补偿
    /// - `6` 已与买家协商补发或换货
    ///
    /// Needed when type is 2.
    pub comment: Option<i64>,
    /// 图片凭证URL
    ///
    /// One picture; for cash on delivery it is needed.
    pub evidence: Option<String>,
    /// `register` on the wire; it has no label.
    ///
    /// Has no meaning; clients send 1.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub register: Option<rt::Value>,
    /// `package` on the wire; it has no label.
    ///
    /// Has no meaning; clients send 1.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub package: Option<rt::Value>,
    /// `facade` on the wire; it has no label.
    ///
    /// Has no meaning; clients send 1.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub facade: Option<rt::Value>,
    /// `function` on the wire; it has no label.
    ///
    /// Has no meaning; clients send 1.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub function: Option<rt::Value>,
    /// 处理方式
    ///
    /// Codes:
    ///
    /// - `1` 确认收货并退款
    /// - `2` 拒绝
    pub r#type: Option<i64>,
}

impl DoudianAfterSaleFirmReceiveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            comment: None,
            evidence: None,
            register: None,
            package: None,
            facade: None,
            function: None,
            r#type: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `comment` (拒绝原因).
    #[must_use]
    pub fn comment(mut self, comment: i64) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `evidence` (图片凭证URL).
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<String>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }

    /// Sets `register`.
    #[must_use]
    pub fn register(mut self, register: impl Into<rt::Value>) -> Self {
        self.register = Some(register.into());
        self
    }

    /// Sets `package`.
    #[must_use]
    pub fn package(mut self, package: impl Into<rt::Value>) -> Self {
        self.package = Some(package.into());
        self
    }

    /// Sets `facade`.
    #[must_use]
    pub fn facade(mut self, facade: impl Into<rt::Value>) -> Self {
        self.facade = Some(facade.into());
        self
    }

    /// Sets `function`.
    #[must_use]
    pub fn function(mut self, function: impl Into<rt::Value>) -> Self {
        self.function = Some(function.into());
        self
    }

    /// Sets `type` (处理方式).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for DoudianAfterSaleFirmReceiveRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleFirmReceiveRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleFirmReceiveResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleFirmReceiveRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.firmReceive",
        path: "/afterSale/firmReceive",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleFirmReceiveRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleFirmReceiveRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("comment", 0, &["1", "2", "3", "4", "5", "6"]),
                rt::Field("evidence", 0, &[]),
                rt::Field("register", rt::UNCERTAIN, &[]),
                rt::Field("package", rt::UNCERTAIN, &[]),
                rt::Field("facade", rt::UNCERTAIN, &[]),
                rt::Field("function", rt::UNCERTAIN, &[]),
                rt::Field("type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.comment);
        rt::put(w, 2, &self.evidence);
        rt::put(w, 5, &self.facade);
        rt::put(w, 6, &self.function);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 4, &self.package);
        rt::put(w, 3, &self.register);
        rt::put(w, 7, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleFirmReceiveRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleFirmReceiveRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.comment, r),
            2 => rt::get(&mut self.evidence, r),
            3 => rt::get(&mut self.register, r),
            4 => rt::get(&mut self.package, r),
            5 => rt::get(&mut self.facade, r),
            6 => rt::get(&mut self.function, r),
            7 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleFirmReceiveRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            register: Default::default(),
            package: Default::default(),
            facade: Default::default(),
            function: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleFirmReceiveRequest, Self::blank());
