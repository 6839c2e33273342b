// @generated from the descriptors of the family topup by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod account_template_list;
pub use account_template_list::*;
mod result;
pub use result::*;
