// @generated from the descriptors of the family open_cloud by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod ddp_add_shop;
pub use ddp_add_shop::*;
mod ddp_add_shop_task;
pub use ddp_add_shop_task::*;
mod ddp_get_shop_list;
pub use ddp_get_shop_list::*;
mod smart_factory_interface;
pub use smart_factory_interface::*;
mod v1_deploy_ticket_cancel;
pub use v1_deploy_ticket_cancel::*;
mod v1_deploy_ticket_confirm;
pub use v1_deploy_ticket_confirm::*;
mod v1_deploy_ticket_create;
pub use v1_deploy_ticket_create::*;
mod v1_deploy_ticket_rollback;
pub use v1_deploy_ticket_rollback::*;
mod v1_image_version_create;
pub use v1_image_version_create::*;
mod v1_image_version_rebuild;
pub use v1_image_version_rebuild::*;
