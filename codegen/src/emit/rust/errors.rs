//! Tables of refusals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Action, ErrorRow, Retry};

/// The rows of a table of refusals.
pub(super) fn rows(rows: &[ErrorRow]) -> impl Iterator<Item = TokenStream> {
    rows.iter().map(|row| {
        let code = Literal::i64_unsuffixed(row.code);
        let (sub, label) = (&row.sub, &row.label);
        let retry = match row.retry {
            Retry::Never => quote!(Never),
            Retry::Later => quote!(Later),
            Retry::Immediately => quote!(Immediately),
            Retry::Unknown => quote!(Unknown),
        };
        let action = match row.action {
            Action::FixRequest => quote!(FixRequest),
            Action::Wait => quote!(Wait),
            Action::Reauthorize => quote!(Reauthorize),
            Action::RefreshToken => quote!(RefreshToken),
            Action::ConfigureApp => quote!(ConfigureApp),
            Action::ContactPlatform => quote!(ContactPlatform),
            Action::AlreadyDone => quote!(AlreadyDone),
            Action::Unknown => quote!(Unknown),
        };
        quote!(#code #sub #label #retry #action;)
    })
}
