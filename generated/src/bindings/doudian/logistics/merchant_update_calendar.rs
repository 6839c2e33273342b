// @generated from doudian/logistics/logistics.merchant.updateCalendar.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 更新商家取件日历 — `logistics.merchant.updateCalendar`
///
/// What it answers is not documented.
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsMerchantUpdateCalendarRequest;
///
/// let request = DoudianLogisticsMerchantUpdateCalendarRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantUpdateCalendarRequest {
    /// `merchant_name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub merchant_name: Option<rt::Value>,
    /// `merchant_calendar_list` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub merchant_calendar_list: Option<
        Vec<DoudianLogisticsMerchantUpdateCalendarMerchantCalendar>,
    >,
}

impl DoudianLogisticsMerchantUpdateCalendarRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            merchant_name: None,
            merchant_calendar_list: None,
        }
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn merchant_name(mut self, merchant_name: impl Into<rt::Value>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets `merchant_calendar_list`.
    #[must_use]
    pub fn merchant_calendar_list(
        mut self,
        merchant_calendar_list: impl Into<
            Vec<DoudianLogisticsMerchantUpdateCalendarMerchantCalendar>,
        >,
    ) -> Self {
        self.merchant_calendar_list = Some(merchant_calendar_list.into());
        self
    }
}

impl Default for DoudianLogisticsMerchantUpdateCalendarRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsMerchantUpdateCalendarRequest`].
pub type DoudianLogisticsMerchantUpdateCalendarResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianLogisticsMerchantUpdateCalendarRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.merchant.updateCalendar",
        path: "/logistics/merchant/updateCalendar",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsMerchantUpdateCalendarRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantUpdateCalendarRequest",
            &[
                rt::Field("merchant_name", rt::UNCERTAIN, &[]),
                rt::Field("merchant_calendar_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.merchant_calendar_list);
        rt::put(w, 0, &self.merchant_name);
    }
}

rt::impl_record!(DoudianLogisticsMerchantUpdateCalendarRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantUpdateCalendarRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.merchant_name, r),
            1 => rt::get(&mut self.merchant_calendar_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsMerchantUpdateCalendarRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            merchant_name: Default::default(),
            merchant_calendar_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsMerchantUpdateCalendarRequest, Self::blank());

/// Part of the request `logistics.merchant.updateCalendar`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsMerchantUpdateCalendarMerchantCalendar {
    /// 区编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub district_code: Option<String>,
    /// `date_list` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub date_list: Option<rt::Value>,
}

impl DoudianLogisticsMerchantUpdateCalendarMerchantCalendar {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            district_code: None,
            date_list: None,
        }
    }

    /// Sets `district_code` (区编码).
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets `date_list`.
    #[must_use]
    pub fn date_list(mut self, date_list: impl Into<rt::Value>) -> Self {
        self.date_list = Some(date_list.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsMerchantUpdateCalendarMerchantCalendar {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsMerchantUpdateCalendarMerchantCalendar",
            &[
                rt::Field("district_code", rt::UNCERTAIN, &[]),
                rt::Field("date_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.date_list);
        rt::put(w, 0, &self.district_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsMerchantUpdateCalendarMerchantCalendar {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.district_code, r),
            1 => rt::get(&mut self.date_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsMerchantUpdateCalendarMerchantCalendar);

rt::impl_serde!(DoudianLogisticsMerchantUpdateCalendarMerchantCalendar, Self::default());
