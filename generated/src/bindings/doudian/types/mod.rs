// @generated from the shared types by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

#[cfg(feature = "order")]
mod logistics;

#[cfg(feature = "order")]
pub use logistics::*;

#[cfg(feature = "order")]
mod order;

#[cfg(feature = "order")]
pub use order::*;

#[cfg(feature = "order")]
mod order_legacy;

#[cfg(feature = "order")]
pub use order_legacy::*;

#[cfg(any(feature = "product", feature = "sku"))]
mod product;

#[cfg(any(feature = "product", feature = "sku"))]
pub use product::*;

#[cfg(any(feature = "product", feature = "sku", feature = "spec"))]
mod spec;

#[cfg(any(feature = "product", feature = "sku", feature = "spec"))]
pub use spec::*;

#[cfg(feature = "token")]
mod token;

#[cfg(feature = "token")]
pub use token::*;
mod trade_message;
pub use trade_message::*;
