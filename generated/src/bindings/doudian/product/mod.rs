// @generated from the descriptors of the family product by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add;
pub use add::*;
mod del;
pub use del::*;
mod detail;
pub use detail::*;
mod edit;
pub use edit::*;
mod list;
pub use list::*;
