// @generated from the descriptors of the family coupons by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod cert_sync_failed_cancel_order;
pub use cert_sync_failed_cancel_order::*;
mod abandon;
pub use abandon::*;
mod cancel_verify;
pub use cancel_verify::*;
mod cert_verify_update;
pub use cert_verify_update::*;
mod extend_cert_valid_end_by_order;
pub use extend_cert_valid_end_by_order::*;
mod list;
pub use list::*;
mod sync_v2;
pub use sync_v2::*;
mod verify_v2;
pub use verify_v2::*;
