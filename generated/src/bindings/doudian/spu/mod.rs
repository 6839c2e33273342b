// @generated from the descriptors of the family spu by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod query_spu;
pub use query_spu::*;
mod add_shop_spu;
pub use add_shop_spu::*;
mod batch_upload_img;
pub use batch_upload_img::*;
mod create_spu;
pub use create_spu::*;
mod get_audit_info;
pub use get_audit_info::*;
mod get_key_property_by_cid;
pub use get_key_property_by_cid::*;
mod get_spu;
pub use get_spu::*;
mod get_spu_info_by_spu_id;
pub use get_spu_info_by_spu_id::*;
mod get_spu_rule;
pub use get_spu_rule::*;
mod get_spu_tpl;
pub use get_spu_tpl::*;
mod query_book_name_by_isbn;
pub use query_book_name_by_isbn::*;
