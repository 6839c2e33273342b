//! SPI calls: what the platform asks the developer's own service.
//!
//! The platform calls an address of the developer with `app_key`, `timestamp` and the
//! signature in the query, and the parameters, a JSON object, in the query or in the body.
//! Nothing of a call can be had before its signature and its time have been checked.
//!
//! Source: the official clients for Go and Java, an official sample of a service, and clients
//! in PHP. They agree on the text that is signed, save for the form of the parameters in it.

mod call;
mod error;
mod matched;
mod parts;
mod signed;
mod window;

pub use call::DoudianSpiCall;
pub use error::SpiError;
pub use parts::SpiParts;
pub use signed::SignedSpi;
pub use window::SpiWindow;
