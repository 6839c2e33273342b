// @generated from the descriptors of the family wms by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod delivery_info_notify;
pub use delivery_info_notify::*;
mod inbound_detail_notify;
pub use inbound_detail_notify::*;
mod outbound_detail_notify;
pub use outbound_detail_notify::*;
