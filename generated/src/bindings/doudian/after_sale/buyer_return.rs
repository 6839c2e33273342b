// @generated from doudian/after_sale/afterSale.buyerReturn.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 处理退货申请 — `afterSale.buyerReturn`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Status: from the 2020-21 interface; use [`DoudianAfterSaleOperateRequest`](crate::DoudianAfterSaleOperateRequest).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleBuyerReturnRequest;
///
/// let request = DoudianAfterSaleBuyerReturnRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleBuyerReturnRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 是否使用模版短信发送短信
    pub sms: Option<bool>,
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
    /// One picture; when type is 2.
    pub evidence: Option<String>,
    /// 商家退货物流收货地址ID
    pub address_id: Option<i64>,
    /// 退回商品的收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub receiver_name: Option<String>,
    /// 退回商品的收货手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub receiver_tel: Option<String>,
    /// 退货地址的省
    pub receiver_province: Option<String>,
    /// 退货地址的市
    pub receiver_city: Option<String>,
    /// 退货地址的区
    pub receiver_district: Option<String>,
    /// 退货详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub receiver_address: Option<String>,
    /// 处理方式
    ///
    /// Codes:
    ///
    /// - `1` 同意退货
    /// - `2` 拒绝
    pub r#type: Option<i64>,
}

impl DoudianAfterSaleBuyerReturnRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            sms: None,
            comment: None,
            evidence: None,
            address_id: None,
            receiver_name: None,
            receiver_tel: None,
            receiver_province: None,
            receiver_city: None,
            receiver_district: None,
            receiver_address: None,
            r#type: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `sms` (是否使用模版短信发送短信).
    #[must_use]
    pub fn sms(mut self, sms: bool) -> Self {
        self.sms = Some(sms);
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

    /// Sets `address_id` (商家退货物流收货地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Sets `receiver_name` (退回商品的收货人姓名).
    #[must_use]
    pub fn receiver_name(mut self, receiver_name: impl Into<String>) -> Self {
        self.receiver_name = Some(receiver_name.into());
        self
    }

    /// Sets `receiver_tel` (退回商品的收货手机号).
    #[must_use]
    pub fn receiver_tel(mut self, receiver_tel: impl Into<String>) -> Self {
        self.receiver_tel = Some(receiver_tel.into());
        self
    }

    /// Sets `receiver_province` (退货地址的省).
    #[must_use]
    pub fn receiver_province(mut self, receiver_province: impl Into<String>) -> Self {
        self.receiver_province = Some(receiver_province.into());
        self
    }

    /// Sets `receiver_city` (退货地址的市).
    #[must_use]
    pub fn receiver_city(mut self, receiver_city: impl Into<String>) -> Self {
        self.receiver_city = Some(receiver_city.into());
        self
    }

    /// Sets `receiver_district` (退货地址的区).
    #[must_use]
    pub fn receiver_district(mut self, receiver_district: impl Into<String>) -> Self {
        self.receiver_district = Some(receiver_district.into());
        self
    }

    /// Sets `receiver_address` (退货详细地址).
    #[must_use]
    pub fn receiver_address(mut self, receiver_address: impl Into<String>) -> Self {
        self.receiver_address = Some(receiver_address.into());
        self
    }

    /// Sets `type` (处理方式).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for DoudianAfterSaleBuyerReturnRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleBuyerReturnRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleBuyerReturnResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleBuyerReturnRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.buyerReturn",
        path: "/afterSale/buyerReturn",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianAfterSaleBuyerReturnRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleBuyerReturnRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("sms", 0, &[]),
                rt::Field("comment", 0, &["1", "2", "3", "4", "5", "6"]),
                rt::Field("evidence", 0, &[]),
                rt::Field("address_id", 0, &[]),
                rt::Field("receiver_name", rt::PII, &[]),
                rt::Field("receiver_tel", rt::PII, &[]),
                rt::Field("receiver_province", 0, &[]),
                rt::Field("receiver_city", 0, &[]),
                rt::Field("receiver_district", 0, &[]),
                rt::Field("receiver_address", rt::PII, &[]),
                rt::Field("type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.address_id);
        rt::put(w, 2, &self.comment);
        rt::put(w, 3, &self.evidence);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 10, &self.receiver_address);
        rt::put(w, 8, &self.receiver_city);
        rt::put(w, 9, &self.receiver_district);
        rt::put(w, 5, &self.receiver_name);
        rt::put(w, 7, &self.receiver_province);
        rt::put(w, 6, &self.receiver_tel);
        rt::put(w, 1, &self.sms);
        rt::put(w, 11, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleBuyerReturnRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleBuyerReturnRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.sms, r),
            2 => rt::get(&mut self.comment, r),
            3 => rt::get(&mut self.evidence, r),
            4 => rt::get(&mut self.address_id, r),
            5 => rt::get(&mut self.receiver_name, r),
            6 => rt::get(&mut self.receiver_tel, r),
            7 => rt::get(&mut self.receiver_province, r),
            8 => rt::get(&mut self.receiver_city, r),
            9 => rt::get(&mut self.receiver_district, r),
            10 => rt::get(&mut self.receiver_address, r),
            11 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleBuyerReturnRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            sms: Default::default(),
            comment: Default::default(),
            evidence: Default::default(),
            address_id: Default::default(),
            receiver_name: Default::default(),
            receiver_tel: Default::default(),
            receiver_province: Default::default(),
            receiver_city: Default::default(),
            receiver_district: Default::default(),
            receiver_address: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleBuyerReturnRequest, Self::blank());
