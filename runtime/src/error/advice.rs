//! What is documented about a refusal.

use super::CallInfo;
use crate::api::ErrorRow;
use crate::protocol::{Head, same_sub_code};

/// The row of a refusal: the most exact one, of equally exact ones the method's.
pub(super) fn find(call: &CallInfo, head: &Head) -> Option<&'static ErrorRow> {
    let Some(code) = head.code else {
        // Generations use the same numbers for different things.
        let (legacy, code) = head.legacy()?;
        return legacy.errors.iter().find(|row| row.code == code);
    };
    let of_method: &'static [ErrorRow] = call.api.map_or(&[], |api| api.errors);
    let tables = [of_method, call.platform.errors, head.envelope.errors];
    let sub_code = head.sub_code.trim();
    let main = sub_code.split(':').next().unwrap_or_default();
    let by_sub_code = |wanted: &str| {
        let wanted = (!wanted.is_empty()).then_some(wanted)?;
        let rows = || tables.iter().flat_map(|table| table.iter());
        rows()
            .find(|row| row.code == code && same_sub_code(row.sub_code, wanted))
            .or_else(|| rows().find(|row| same_sub_code(row.sub_code, wanted)))
    };
    by_sub_code(sub_code).or_else(|| by_sub_code(main)).or_else(|| {
        tables
            .iter()
            .flat_map(|table| table.iter())
            .find(|row| row.code == code && row.sub_code.is_empty())
    })
}
