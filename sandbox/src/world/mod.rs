//! What is behind the platforms of a gateway, and the same for all of them: apps, time, tokens,
//! products, orders. It knows nothing of requests; what a call does to it, and how answers show
//! it, each platform's [`protocol`](crate::protocol) says.

mod app;
mod clock;
mod log_id;
mod orders;
mod products;
pub(crate) mod random;
mod shipments;
pub(crate) mod time;
mod tokens;
mod trade;

pub(crate) use app::App;
pub use app::{DEMO_APP_KEY, DEMO_APP_SECRET};
pub use clock::StartingAt;
pub(crate) use log_id::log_id;
pub(crate) use orders::{Orders, Progress, Trace};
pub(crate) use products::{Product, Products};
pub(crate) use shipments::Shipments;
pub(crate) use tokens::{Denied, Grant, Grantee, Lives, Tokens};
pub(crate) use trade::{Ordered, Task, Trade};

/// What calls change.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) products: Products,
    pub(crate) orders: Orders,
    pub(crate) shipments: Shipments,
    pub(crate) trade: Trade,
    /// Ids of the goods whose orders are tests.
    pub(crate) test_goods: Vec<String>,
}
