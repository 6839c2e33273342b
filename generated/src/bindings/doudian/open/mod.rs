// @generated from the descriptors of the family open by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod binaryupload;
pub use binaryupload::*;
mod get_auth_info;
pub use get_auth_info::*;
mod material_token;
pub use material_token::*;
mod open_id_replace;
pub use open_id_replace::*;
mod open_id_switch;
pub use open_id_switch::*;
mod submit_rejection_reason;
pub use submit_rejection_reason::*;
