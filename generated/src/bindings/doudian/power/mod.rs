// @generated from the descriptors of the family power by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod handle_virtual_tel_connect;
pub use handle_virtual_tel_connect::*;
mod subscribe_virtual_tel_call_status;
pub use subscribe_virtual_tel_call_status::*;
mod is_byte_dance_package;
pub use is_byte_dance_package::*;
mod pickup_code_callback;
pub use pickup_code_callback::*;
mod query_payment_status;
pub use query_payment_status::*;
mod update_collect_time;
pub use update_collect_time::*;
mod update_order_relation_status;
pub use update_order_relation_status::*;
mod virtual_service_push_call_record;
pub use virtual_service_push_call_record::*;
