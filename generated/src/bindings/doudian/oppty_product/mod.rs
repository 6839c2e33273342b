// @generated from the descriptors of the family oppty_product by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod apply;
pub use apply::*;
mod clue;
pub use clue::*;
mod get_apply_progress;
pub use get_apply_progress::*;
