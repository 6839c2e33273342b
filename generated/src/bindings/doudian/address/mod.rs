// @generated from the descriptors of the family address by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add_aftersale_strategy;
pub use add_aftersale_strategy::*;
mod area_list;
pub use area_list::*;
mod city_list;
pub use city_list::*;
mod create;
pub use create::*;
mod del_aftersale_address;
pub use del_aftersale_address::*;
mod del_aftersale_strategy;
pub use del_aftersale_strategy::*;
mod get_aftersale_strategy;
pub use get_aftersale_strategy::*;
mod get_areas_by_province;
pub use get_areas_by_province::*;
mod get_province;
pub use get_province::*;
mod list;
pub use list::*;
mod list_aftersale_strategy;
pub use list_aftersale_strategy::*;
mod list_strategy_bind_products;
pub use list_strategy_bind_products::*;
mod province_list;
pub use province_list::*;
mod update;
pub use update::*;
mod update_aftersale_strategy;
pub use update_aftersale_strategy::*;
