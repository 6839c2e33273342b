// @generated from the descriptors of the family comment by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod list;
pub use list::*;
mod reply;
pub use reply::*;
