// @generated from the descriptors of the family shop by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod brand_list;
pub use brand_list::*;
mod get_shop_category;
pub use get_shop_category::*;
