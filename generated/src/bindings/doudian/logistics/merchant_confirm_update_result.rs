// @generated from doudian/logistics/logistics.merchant.confirmUpdateResult.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家取件改约确认 — `logistics.merchant.confirmUpdateResult`
///
/// What it answers is not documented.
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsMerchantConfirmUpdateResultRequest;
///
/// let request = DoudianLogisticsMerchantConfirmUpdateResultRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantConfirmUpdateResultRequest {
    /// `merchant_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub merchant_name: Option<rt::Value>,
    /// `after_sale_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub after_sale_id: Option<rt::Value>,
    /// 寄件人信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sender: Option<DoudianLogisticsMerchantConfirmUpdateResultSender>,
    /// `start_fetch_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub start_fetch_time: Option<rt::Value>,
    /// `end_fetch_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_fetch_time: Option<rt::Value>,
    /// `request_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub request_id: Option<String>,
    /// `result` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub result: Option<rt::Value>,
}

impl DoudianLogisticsMerchantConfirmUpdateResultRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            merchant_name: None,
            after_sale_id: None,
            sender: None,
            start_fetch_time: None,
            end_fetch_time: None,
            request_id: None,
            result: None,
        }
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn merchant_name(mut self, merchant_name: impl Into<rt::Value>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets `after_sale_id`.
    #[must_use]
    pub fn after_sale_id(mut self, after_sale_id: impl Into<rt::Value>) -> Self {
        self.after_sale_id = Some(after_sale_id.into());
        self
    }

    /// Sets `sender` (寄件人信息).
    #[must_use]
    pub fn sender(
        mut self,
        sender: DoudianLogisticsMerchantConfirmUpdateResultSender,
    ) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets `start_fetch_time`.
    #[must_use]
    pub fn start_fetch_time(mut self, start_fetch_time: impl Into<rt::Value>) -> Self {
        self.start_fetch_time = Some(start_fetch_time.into());
        self
    }

    /// Sets `end_fetch_time`.
    #[must_use]
    pub fn end_fetch_time(mut self, end_fetch_time: impl Into<rt::Value>) -> Self {
        self.end_fetch_time = Some(end_fetch_time.into());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, result: impl Into<rt::Value>) -> Self {
        self.result = Some(result.into());
        self
    }
}

impl Default for DoudianLogisticsMerchantConfirmUpdateResultRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsMerchantConfirmUpdateResultRequest`].
pub type DoudianLogisticsMerchantConfirmUpdateResultResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianLogisticsMerchantConfirmUpdateResultRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.merchant.confirmUpdateResult",
        path: "/logistics/merchant/confirmUpdateResult",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsMerchantConfirmUpdateResultRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantConfirmUpdateResultRequest",
            &[
                rt::Field("merchant_name", rt::UNCERTAIN, &[]),
                rt::Field("after_sale_id", rt::UNCERTAIN, &[]),
                rt::Field("sender", rt::UNCERTAIN, &[]),
                rt::Field("start_fetch_time", rt::UNCERTAIN, &[]),
                rt::Field("end_fetch_time", rt::UNCERTAIN, &[]),
                rt::Field("request_id", rt::UNCERTAIN, &[]),
                rt::Field("result", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 4, &self.end_fetch_time);
        rt::put(w, 0, &self.merchant_name);
        rt::put(w, 5, &self.request_id);
        rt::put(w, 6, &self.result);
        rt::put(w, 2, &self.sender);
        rt::put(w, 3, &self.start_fetch_time);
    }
}

rt::impl_record!(DoudianLogisticsMerchantConfirmUpdateResultRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantConfirmUpdateResultRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.merchant_name, r),
            1 => rt::get(&mut self.after_sale_id, r),
            2 => rt::get(&mut self.sender, r),
            3 => rt::get(&mut self.start_fetch_time, r),
            4 => rt::get(&mut self.end_fetch_time, r),
            5 => rt::get(&mut self.request_id, r),
            6 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsMerchantConfirmUpdateResultRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            merchant_name: Default::default(),
            after_sale_id: Default::default(),
            sender: Default::default(),
            start_fetch_time: Default::default(),
            end_fetch_time: Default::default(),
            request_id: Default::default(),
            result: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsMerchantConfirmUpdateResultRequest, Self::blank());

/// Part of the request `logistics.merchant.confirmUpdateResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantConfirmUpdateResultAddress {
    /// 市名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_name: Option<String>,
    /// 街道编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_code: Option<String>,
    /// 省编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_code: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_name: Option<String>,
    /// 市编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_code: Option<String>,
    /// 区编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub district_code: Option<String>,
    /// 区
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub district_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail_address: Option<String>,
    /// 省名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_name: Option<String>,
}

impl DoudianLogisticsMerchantConfirmUpdateResultAddress {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            city_name: None,
            street_code: None,
            province_code: None,
            street_name: None,
            city_code: None,
            district_code: None,
            district_name: None,
            detail_address: None,
            province_name: None,
        }
    }

    /// Sets `city_name` (市名称).
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets `street_code` (街道编码).
    #[must_use]
    pub fn street_code(mut self, street_code: impl Into<String>) -> Self {
        self.street_code = Some(street_code.into());
        self
    }

    /// Sets `province_code` (省编码).
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `city_code` (市编码).
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets `district_code` (区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `district_name` (区).
    #[must_use]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets `detail_address` (详细地址).
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets `province_name` (省名称).
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsMerchantConfirmUpdateResultAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantConfirmUpdateResultAddress",
            &[
                rt::Field("city_name", rt::UNCERTAIN, &[]),
                rt::Field("street_code", rt::UNCERTAIN, &[]),
                rt::Field("province_code", rt::UNCERTAIN, &[]),
                rt::Field("street_name", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("city_code", rt::UNCERTAIN, &[]),
                rt::Field("district_code", rt::UNCERTAIN, &[]),
                rt::Field("district_name", rt::UNCERTAIN, &[]),
                rt::Field("detail_address", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("province_name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.city_code);
        rt::put(w, 0, &self.city_name);
        rt::put(w, 7, &self.detail_address);
        rt::put(w, 5, &self.district_code);
        rt::put(w, 6, &self.district_name);
        rt::put(w, 2, &self.province_code);
        rt::put(w, 8, &self.province_name);
        rt::put(w, 1, &self.street_code);
        rt::put(w, 3, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantConfirmUpdateResultAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.city_name, r),
            1 => rt::get(&mut self.street_code, r),
            2 => rt::get(&mut self.province_code, r),
            3 => rt::get(&mut self.street_name, r),
            4 => rt::get(&mut self.city_code, r),
            5 => rt::get(&mut self.district_code, r),
            6 => rt::get(&mut self.district_name, r),
            7 => rt::get(&mut self.detail_address, r),
            8 => rt::get(&mut self.province_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsMerchantConfirmUpdateResultAddress);

rt::impl_serde!(DoudianLogisticsMerchantConfirmUpdateResultAddress, Self::default());

/// Part of the request `logistics.merchant.confirmUpdateResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantConfirmUpdateResultContact {
    /// `phone` on the wire; it has no label.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub phone: Option<String>,
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
}

impl DoudianLogisticsMerchantConfirmUpdateResultContact {
    /// Without parameters.
    pub fn new() -> Self {
        Self { phone: None, name: None }
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `name` (姓名).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsMerchantConfirmUpdateResultContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantConfirmUpdateResultContact",
            &[
                rt::Field("phone", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("name", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.phone);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantConfirmUpdateResultContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsMerchantConfirmUpdateResultContact);

rt::impl_serde!(DoudianLogisticsMerchantConfirmUpdateResultContact, Self::default());

/// Part of the request `logistics.merchant.confirmUpdateResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantConfirmUpdateResultSender {
    /// 联系信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub contact: Option<DoudianLogisticsMerchantConfirmUpdateResultContact>,
    /// 地址信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianLogisticsMerchantConfirmUpdateResultAddress>,
}

impl DoudianLogisticsMerchantConfirmUpdateResultSender {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            contact: None,
            address: None,
        }
    }

    /// Sets `contact` (联系信息).
    #[must_use]
    pub fn contact(
        mut self,
        contact: DoudianLogisticsMerchantConfirmUpdateResultContact,
    ) -> Self {
        self.contact = Some(contact);
        self
    }

    /// Sets `address` (地址信息).
    #[must_use]
    pub fn address(
        mut self,
        address: DoudianLogisticsMerchantConfirmUpdateResultAddress,
    ) -> Self {
        self.address = Some(address);
        self
    }
}

impl rt::Encode for DoudianLogisticsMerchantConfirmUpdateResultSender {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantConfirmUpdateResultSender",
            &[
                rt::Field("contact", rt::UNCERTAIN, &[]),
                rt::Field("address", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address);
        rt::put(w, 0, &self.contact);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantConfirmUpdateResultSender {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact, r),
            1 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsMerchantConfirmUpdateResultSender);

rt::impl_serde!(DoudianLogisticsMerchantConfirmUpdateResultSender, Self::default());
