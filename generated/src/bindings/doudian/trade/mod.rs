// @generated from the descriptors of the family trade by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod create_freight_template;
pub use create_freight_template::*;
mod top_search_query_filter;
pub use top_search_query_filter::*;
mod top_search_query_predict;
pub use top_search_query_predict::*;
mod update_trade_limit_template;
pub use update_trade_limit_template::*;
mod batch_get_trade_limit_template_list;
pub use batch_get_trade_limit_template_list::*;
mod contract_phone_sync_info;
pub use contract_phone_sync_info::*;
mod create_trade_limit_template;
pub use create_trade_limit_template::*;
