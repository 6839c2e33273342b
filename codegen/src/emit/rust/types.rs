//! The structures and enums that belong to a module.

use proc_macro2::TokenStream;

use super::ty::Uses;
use super::{enumeration, inbound, record};
use crate::model::{Platform, Struct};

/// The structures and enums that belong here. What the platform sends stands before what it
/// holds.
pub(super) fn items(platform: &Platform, uses: &mut Uses<'_>) -> TokenStream {
    let is_home = |record: &&Struct| uses.is_home(&record.home);
    let records = platform.structs.values().filter(is_home);
    let (subjects, parts): (Vec<_>, Vec<_>) =
        records.partition(|record| inbound::is_sent(platform, record));
    let mut tokens = TokenStream::new();
    for record in subjects.into_iter().chain(parts) {
        tokens.extend(record::structure(platform, record, uses));
        tokens.extend(inbound::tied(platform, record, uses));
    }
    for enumeration in platform.enums.values() {
        if uses.is_home(&enumeration.home) {
            tokens.extend(enumeration::items(enumeration, uses));
        }
    }
    tokens
}
