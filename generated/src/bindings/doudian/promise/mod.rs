// @generated from the descriptors of the family promise by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod save_template;
pub use save_template::*;
mod delivery_list;
pub use delivery_list::*;
mod set_sku_ship_time;
pub use set_sku_ship_time::*;
