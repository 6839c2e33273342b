// @generated from doudian/superm/superm.getPlatformPickUpCalendar.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianPickupPeriod;

/// 售后取件日历查询 — `superm.getPlatformPickUpCalendar`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetPlatformPickUpCalendarRequest;
///
/// let request = DoudianSupermGetPlatformPickUpCalendarRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermGetPlatformPickUpCalendarRequest {
    /// 售后单号
    pub aftersale_id: i64,
}

impl DoudianSupermGetPlatformPickUpCalendarRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64) -> Self {
        Self { aftersale_id }
    }
}

/// The answer to [`DoudianSupermGetPlatformPickUpCalendarRequest`].
pub type DoudianSupermGetPlatformPickUpCalendarResponse = rt::DoudianResponse<
    DoudianSupermGetPlatformPickUpCalendarData,
>;

impl rt::DoudianRequest for DoudianSupermGetPlatformPickUpCalendarRequest {
    type Data = DoudianSupermGetPlatformPickUpCalendarData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getPlatformPickUpCalendar",
        path: "/superm/getPlatformPickUpCalendar",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermGetPlatformPickUpCalendarRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetPlatformPickUpCalendarRequest",
            &[rt::Field("aftersale_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
    }
}

rt::impl_record!(DoudianSupermGetPlatformPickUpCalendarRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetPlatformPickUpCalendarRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetPlatformPickUpCalendarRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetPlatformPickUpCalendarRequest, Self::blank());

/// Part of the answer to `superm.getPlatformPickUpCalendar`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetPlatformPickUpCalendarData {
    /// 是否支持查询
    pub is_support: Option<bool>,
    /// `un_support_reason` on the wire; it has no label.
    pub un_support_reason: Option<String>,
    /// 时间段
    pub period_list: Vec<DoudianPickupPeriod>,
}

impl rt::Encode for DoudianSupermGetPlatformPickUpCalendarData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetPlatformPickUpCalendarData",
            &[
                rt::Field("is_support", 0, &[]),
                rt::Field("un_support_reason", 0, &[]),
                rt::Field("period_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_support);
        rt::put(w, 2, &self.period_list);
        rt::put(w, 1, &self.un_support_reason);
    }
}

impl rt::Decode for DoudianSupermGetPlatformPickUpCalendarData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_support, r),
            1 => rt::get(&mut self.un_support_reason, r),
            2 => rt::get(&mut self.period_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetPlatformPickUpCalendarData);

rt::impl_serde!(DoudianSupermGetPlatformPickUpCalendarData, Self::default());
