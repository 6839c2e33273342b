//! A platform that is gone.

use doudian_codegen::model::Platform;
use jiff::civil::Date;

use super::section::Section;
use crate::change::Report;
use crate::level::Bump;

/// What a change log says of a platform that is gone. Its history is gone with it.
#[derive(Clone, Debug)]
pub struct Gone {
    /// The platform.
    pub platform: String,
    /// What the version of the generated crate has to do.
    pub bump: Bump,
    /// What a change log says.
    pub section: Section,
}

impl Gone {
    /// The version that a change log counts it as: the one behind the last.
    pub fn number(platform: &Platform) -> u32 {
        platform.version.as_ref().map_or(1, |version| version.number) + 1
    }
}

/// What is said of a platform that `report` tells to be gone.
pub fn gone(platform: &Platform, report: &Report, date: Date) -> Gone {
    Gone {
        platform: platform.name.clone(),
        bump: report.bump(),
        section: Section::of(platform, (Gone::number(platform), date), report),
    }
}
