// @generated from the descriptors of the family sms by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod apply_vms_template;
pub use apply_vms_template::*;
mod batch_send;
pub use batch_send::*;
mod delete_vms_template;
pub use delete_vms_template::*;
mod public_template;
pub use public_template::*;
mod send;
pub use send::*;
mod send_result;
pub use send_result::*;
mod sign_apply;
pub use sign_apply::*;
mod sign_apply_list;
pub use sign_apply_list::*;
mod sign_apply_revoke;
pub use sign_apply_revoke::*;
mod sign_delete;
pub use sign_delete::*;
mod sign_search;
pub use sign_search::*;
mod template_apply;
pub use template_apply::*;
mod template_apply_list;
pub use template_apply_list::*;
mod template_delete;
pub use template_delete::*;
mod template_revoke;
pub use template_revoke::*;
mod template_search;
pub use template_search::*;
