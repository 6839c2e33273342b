// @generated from the descriptors of the family member by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod batch_get_history_member_union_id;
pub use batch_get_history_member_union_id::*;
mod batch_get_open_id_list_by_union_id;
pub use batch_get_open_id_list_by_union_id::*;
mod batch_get_union_id_by_open_id_list;
pub use batch_get_union_id_by_open_id_list::*;
mod batch_update;
pub use batch_update::*;
mod get_shop_short_link;
pub use get_shop_short_link::*;
mod m_get_member_info_by_open_id_list;
pub use m_get_member_info_by_open_id_list::*;
mod search_list;
pub use search_list::*;
