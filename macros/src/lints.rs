//! Lints that what is generated may break.

use proc_macro2::TokenStream;
use quote::quote;

/// The attribute that keeps the user's lints away from items that are not theirs to change.
/// Names and shapes are the platform's choice, and nobody uses all that there is.
pub(crate) fn allowed() -> TokenStream {
    quote! {
        #[allow(
            clippy::all,
            clippy::nursery,
            clippy::pedantic,
            dead_code,
            unreachable_pub,
            unused_qualifications
        )]
    }
}
