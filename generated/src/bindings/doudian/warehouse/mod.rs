// @generated from the descriptors of the family warehouse by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod adjust_inventory;
pub use adjust_inventory::*;
mod bind_store;
pub use bind_store::*;
mod create;
pub use create::*;
mod create_batch;
pub use create_batch::*;
mod create_fence;
pub use create_fence::*;
mod create_v2;
pub use create_v2::*;
mod del_fence;
pub use del_fence::*;
mod edit;
pub use edit::*;
mod get_fences;
pub use get_fences::*;
mod info;
pub use info::*;
mod list;
pub use list::*;
mod remove_addr;
pub use remove_addr::*;
mod set_addr;
pub use set_addr::*;
mod set_addr_batch;
pub use set_addr_batch::*;
mod set_priority;
pub use set_priority::*;
mod unbind_fences;
pub use unbind_fences::*;
