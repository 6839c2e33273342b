// @generated from the descriptors of the family freight_template by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod create;
pub use create::*;
mod detail;
pub use detail::*;
mod list;
pub use list::*;
mod update;
pub use update::*;
