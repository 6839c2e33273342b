//! The structures and enums that belong to a module.

use proc_macro2::TokenStream;

use super::ty::Uses;
use super::{enumeration, inbound, record};
use crate::model::Platform;

/// The structures and enums that belong here.
pub(super) fn items(platform: &Platform, uses: &mut Uses<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for record in platform.structs.values() {
        if uses.is_home(&record.home) {
            tokens.extend(record::structure(platform, record, uses));
            tokens.extend(inbound::tied(platform, record, uses));
        }
    }
    for enumeration in platform.enums.values() {
        if uses.is_home(&enumeration.home) {
            tokens.extend(enumeration::items(enumeration, uses));
        }
    }
    tokens
}
