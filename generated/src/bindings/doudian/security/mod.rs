// @generated from the descriptors of the family security by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod batch_report_order_security_event;
pub use batch_report_order_security_event::*;
