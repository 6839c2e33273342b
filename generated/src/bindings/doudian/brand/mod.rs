// @generated from the descriptors of the family brand by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod convert;
pub use convert::*;
mod get_sug;
pub use get_sug::*;
mod list;
pub use list::*;
