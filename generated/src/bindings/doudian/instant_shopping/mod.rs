// @generated from the descriptors of the family instant_shopping by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod trade_freight_create;
pub use trade_freight_create::*;
mod trade_freight_detail;
pub use trade_freight_detail::*;
mod trade_freight_list;
pub use trade_freight_list::*;
mod trade_freight_update;
pub use trade_freight_update::*;
