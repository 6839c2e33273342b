// @generated from the descriptors of the family address by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod area_list;
pub use area_list::*;
mod city_list;
pub use city_list::*;
mod province_list;
pub use province_list::*;
