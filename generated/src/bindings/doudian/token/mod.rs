// @generated from the descriptors of the family token by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod create;
pub use create::*;
mod refresh;
pub use refresh::*;
