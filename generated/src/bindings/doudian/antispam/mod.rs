// @generated from the descriptors of the family antispam by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod order_query;
pub use order_query::*;
mod order_send;
pub use order_send::*;
mod user_login;
pub use user_login::*;
