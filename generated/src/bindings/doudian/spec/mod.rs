// @generated from the descriptors of the family spec by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add;
pub use add::*;
mod del;
pub use del::*;
mod list;
pub use list::*;
mod spec_detail;
pub use spec_detail::*;
