// @generated from doudian/superm/superm.getPlatformPickUpEstimatedCharge.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianPickupPeriod;

/// 售后取件费用预估 — `superm.getPlatformPickUpEstimatedCharge`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetPlatformPickUpEstimatedChargeRequest;
///
/// let request = DoudianSupermGetPlatformPickUpEstimatedChargeRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 查询的时间段
    pub selected_calendar_period: Option<DoudianPickupPeriod>,
    /// 查询的费用类型
    ///
    /// Codes:
    ///
    /// - `1` 呼叫运力费用
    /// - `2` 取消运力费用
    pub dispatcher_fee_type: i32,
}

impl DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: i64, dispatcher_fee_type: i32) -> Self {
        Self {
            aftersale_id,
            selected_calendar_period: None,
            dispatcher_fee_type,
        }
    }

    /// Sets `selected_calendar_period` (查询的时间段).
    #[must_use]
    pub fn selected_calendar_period(
        mut self,
        selected_calendar_period: DoudianPickupPeriod,
    ) -> Self {
        self.selected_calendar_period = Some(selected_calendar_period);
        self
    }
}

/// The answer to [`DoudianSupermGetPlatformPickUpEstimatedChargeRequest`].
pub type DoudianSupermGetPlatformPickUpEstimatedChargeResponse = rt::DoudianResponse<
    DoudianSupermGetPlatformPickUpEstimatedChargeData,
>;

impl rt::DoudianRequest for DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    type Data = DoudianSupermGetPlatformPickUpEstimatedChargeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getPlatformPickUpEstimatedCharge",
        path: "/superm/getPlatformPickUpEstimatedCharge",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetPlatformPickUpEstimatedChargeRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("selected_calendar_period", 0, &[]),
                rt::Field("dispatcher_fee_type", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 2, &self.dispatcher_fee_type);
        rt::put(w, 1, &self.selected_calendar_period);
    }
}

rt::impl_record!(DoudianSupermGetPlatformPickUpEstimatedChargeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.selected_calendar_period, r),
            2 => rt::get(&mut self.dispatcher_fee_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetPlatformPickUpEstimatedChargeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            selected_calendar_period: Default::default(),
            dispatcher_fee_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetPlatformPickUpEstimatedChargeRequest, Self::blank());

/// Part of the answer to `superm.getPlatformPickUpEstimatedCharge`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetPlatformPickUpEstimatedChargeData {
    /// 运力费用预估, in fen (0.01 yuan)
    pub dispatcher_fee: Option<i64>,
}

impl rt::Encode for DoudianSupermGetPlatformPickUpEstimatedChargeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetPlatformPickUpEstimatedChargeData",
            &[rt::Field("dispatcher_fee", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.dispatcher_fee);
    }
}

impl rt::Decode for DoudianSupermGetPlatformPickUpEstimatedChargeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.dispatcher_fee, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetPlatformPickUpEstimatedChargeData);

rt::impl_serde!(DoudianSupermGetPlatformPickUpEstimatedChargeData, Self::default());
