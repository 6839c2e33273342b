//! What was seen of the platform.

use crate::entry::Shape;

/// One difference: where, what, how often, when.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The method, the topic of a push message, or the name of an SPI method.
    pub subject: String,
    /// Where, such as `data.list[].pay_amount`.
    pub path: String,
    /// What was seen.
    pub what: What,
    /// How often.
    pub count: u64,
    /// When first, in unix seconds.
    pub first: i64,
    /// When last.
    pub last: i64,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A field that is not described, and what it looked like.
    Unknown(Shape),
    /// Number where text is described, or the reverse.
    OtherScalar,
    /// A promised field was absent, at times at least.
    Absent,
    /// A promised field, or an element, was `null` whenever it was not there.
    Null,
    /// A code that is not listed.
    Code(String),
    /// Something for which descriptors have no words: in a few of ours.
    Other(String),
}
