// @generated from the descriptors of the family supply_center by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod cargo_get_category_property_value;
pub use cargo_get_category_property_value::*;
