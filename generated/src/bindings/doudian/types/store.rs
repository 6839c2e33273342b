// @generated from the shared types store by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianDayTimes {
    /// 营业时间
    pub day_map: BTreeMap<String, String>,
}

impl DoudianDayTimes {
    /// With the parameters that are required.
    pub fn new(day_map: impl Into<BTreeMap<String, String>>) -> Self {
        Self { day_map: day_map.into() }
    }
}

impl rt::Encode for DoudianDayTimes {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianDayTimes",
            &[rt::Field("day_map", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.day_map);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDayTimes {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.day_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianDayTimes);

rt::impl_serde!(DoudianDayTimes, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianStoreAuditTimes {
    /// 营业时间
    pub day_map: BTreeMap<String, String>,
    /// `custom`, which the platform does not describe.
    pub custom: Option<String>,
}

impl rt::Encode for DoudianStoreAuditTimes {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianStoreAuditTimes",
            &[rt::Field("day_map", 0, &[]), rt::Field("custom", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom);
        rt::put(w, 0, &self.day_map);
    }
}

impl rt::Decode for DoudianStoreAuditTimes {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.day_map, r),
            1 => rt::get(&mut self.custom, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianStoreAuditTimes);

rt::impl_serde!(DoudianStoreAuditTimes, Self::default());
