//! What the runtime has for every platform, under the names of this one, and what it has for this
//! one alone.

pub use doudian_runtime::{
    AccessToken as DoudianAccessToken, Client as DoudianClient,
    ClientBuilder as DoudianClientBuilder, MessageData as DoudianMessage, Page as DoudianPage,
    PushData as DoudianPushData, Request as DoudianRequest, Response as DoudianResponse,
    SpiRequest as DoudianSpiRequest, SpiResponse as DoudianSpiResponse,
};
pub use doudian_runtime::{
    AppSecret, BoxError, Clock, Codes, Csv, DateTime, Delivered, Discriminator, DriftLog, Error,
    ErrorKind, Extra, File, FileContent, IntoNullable, IntoNullableTexts, JsonText, ManualClock,
    Message, Nullable, Outcome, Paged, Pipe, PushDelivery, PushOutcome, PushReply, ReplyProblem,
    Result, SpecVersion, Spi, SpiReply, StoreResult, SystemClock, TokenOwner, TokenSource, drift,
    foreign, json, transport,
};

pub use doudian_runtime::{
    Apps, BadPushData, BadReason, DoudianPushMessage, DoudianPushResult, DoudianSpiCall, PushError,
    PushHeaders, SignMethod, SignedSpi, SpiError, SpiParts, SpiWindow, sign,
};

#[cfg(feature = "serde")]
pub use doudian_runtime::Stored;

/// What generated code says about a method and its platform, as statics.
pub mod api {
    pub use doudian_runtime::api::{
        Action, Api, Auth, ByName, Effect, ErrorRow, Limit, ParameterPlace, Platform, Reply,
        Request as DoudianRequest, Retry, Verb,
    };
    pub use doudian_runtime::built_in_errors;
}

/// What differs from platform to platform: how a request is made of a call, how the envelope of
/// an answer is shaped, what a refusal says, and how tokens are made.
pub mod protocol {
    pub use doudian_runtime::protocol::*;
    pub use doudian_runtime::{DOUDIAN, DoudianSigned};
}
