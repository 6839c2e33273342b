// @generated from the shared types superm by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPickupPeriod {
    /// 时间段开始时间, in seconds
    pub time_begin_ts: i64,
    /// 时间段结束时间, in seconds
    pub time_end_ts: i64,
}

impl DoudianPickupPeriod {
    /// With the parameters that are required.
    pub fn new(time_begin_ts: i64, time_end_ts: i64) -> Self {
        Self { time_begin_ts, time_end_ts }
    }
}

impl rt::Encode for DoudianPickupPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPickupPeriod",
            &[
                rt::Field("time_begin_ts", rt::REQUIRED, &[]),
                rt::Field("time_end_ts", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.time_begin_ts);
        rt::put(w, 1, &self.time_end_ts);
    }
}

impl rt::Decode for DoudianPickupPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.time_begin_ts, r),
            1 => rt::get(&mut self.time_end_ts, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPickupPeriod);

rt::impl_serde!(DoudianPickupPeriod, Self::default());
