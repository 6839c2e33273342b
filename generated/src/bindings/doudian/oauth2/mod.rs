// @generated from the descriptors of the family oauth2 by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod access_token;
pub use access_token::*;
mod refresh_token;
pub use refresh_token::*;
