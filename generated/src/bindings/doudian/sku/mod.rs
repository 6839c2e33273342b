// @generated from the descriptors of the family sku by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

mod add;
pub use add::*;
mod add_all;
pub use add_all::*;
mod detail;
pub use detail::*;
mod edit_code;
pub use edit_code::*;
mod edit_price;
pub use edit_price::*;
mod list;
pub use list::*;
mod stock_num;
pub use stock_num::*;
mod sync_stock;
pub use sync_stock::*;
mod sync_stock_batch;
pub use sync_stock_batch::*;
mod sync_stock_batch_multi_products;
pub use sync_stock_batch_multi_products::*;
