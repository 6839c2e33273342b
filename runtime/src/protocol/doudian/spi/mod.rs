//! SPI calls: what the platform asks the developer's own service.
//!
//! The platform calls an address of the developer with `app_key`, `timestamp` and the
//! signature in the query, and the parameters, a JSON object, in the query or in the body.
//! Nothing of a call can be had before its signature and its time have been checked.
//!
//! Source: the official clients for Go and Java, an official sample of a service, and clients
//! in PHP. They agree on the text that is signed, save for the form of the parameters in it.

mod answer;
mod call;
mod discriminator;
mod error;
mod matched;
mod parts;
mod signed;
mod window;

use crate::api::ErrorRow;
use crate::json::{Decode, ReadValue, WriteValue};

pub use answer::DoudianSpiResponse;
pub use call::DoudianSpiCall;
pub use discriminator::{Codes, Discriminator};
pub use error::SpiError;
pub use parts::SpiParts;
pub use signed::SignedSpi;
pub use window::SpiWindow;

/// Facts of one SPI method, as a static.
#[derive(Debug)]
pub struct Spi {
    /// The method's name, for example `sendHome.order.PayMsg`.
    pub name: &'static str,
    /// What it asks, in the platform's words.
    pub title: &'static str,
    /// The shape of the reply.
    pub reply: SpiReply,
    /// Codes that the reply may carry, beside those that every reply may.
    pub errors: &'static [ErrorRow],
}

/// The shape of a reply to an SPI call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpiReply {
    /// `{"code":0,"message":"…","data":{…}}`.
    Data,
    /// `{"code":0,"msg":"…",…}`: the members of `data` stand beside the code.
    Flat,
}

/// The parameters of an SPI method. Implemented by generated code.
pub trait DoudianSpiRequest: Decode + ReadValue + Default + Clone + Send + Sync + 'static {
    /// What the reply's `data` holds.
    type Data: ReadValue + WriteValue + Default + Send + 'static;

    /// The method's facts.
    const SPI: &'static Spi;

    /// The parameter that says which method a call is of, where there is one: the method's
    /// name is not signed.
    const DISCRIMINATOR: Option<&'static Discriminator> = None;
}
