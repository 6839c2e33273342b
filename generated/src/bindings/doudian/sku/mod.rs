// @generated from the descriptors of the family sku by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add;
pub use add::*;
mod list;
pub use list::*;
