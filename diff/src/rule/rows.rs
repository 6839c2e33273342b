//! The table: each rule with its level, what becomes of users' code, and why.

use super::words::{Event, Part};
use crate::level::{Code, Level};
use Code::{Otherwise, Same, Stops, Warned};
use Level::{Additive, Breaking, Deprecation, Documentation};

/// What a change of one of the parts is.
pub(super) struct Row {
    pub(super) parts: &'static [Part],
    pub(super) event: Event,
    pub(super) level: Level,
    pub(super) code: Code,
    pub(super) why: &'static str,
}

const fn row(
    parts: &'static [Part],
    event: Event,
    level: Level,
    code: Code,
    why: &'static str,
) -> Row {
    Row { parts, event, level, code, why }
}

use Event as E;
use Part as P;

/// What users write in Rust.
const SENT: &[Part] = &[P::Request, P::SpiResponse];
/// What users write in TypeScript, which has no order of arguments, and takes what is wider.
const SCRIPT_SENT: &[Part] = &[P::PluginRequest, P::CallbackResponse];
/// What users read in Rust.
const READ: &[Part] = &[P::Response, P::MessageData, P::SpiRequest];
/// What users read in TypeScript.
const SCRIPT_READ: &[Part] = &[P::PluginResponse, P::CallbackRequest];
/// Everything with fields.
const FIELDS: &[Part] = &[
    P::Request,
    P::SpiResponse,
    P::Response,
    P::MessageData,
    P::SpiRequest,
    P::PluginRequest,
    P::CallbackResponse,
    P::PluginResponse,
    P::CallbackRequest,
];
/// What the client looks at before it is sent.
const CALLED: &[Part] = &[P::Request, P::PluginRequest];
/// What nothing looks at.
const PASSED: &[Part] = &[
    P::SpiResponse,
    P::Response,
    P::MessageData,
    P::SpiRequest,
    P::CallbackResponse,
    P::PluginResponse,
    P::CallbackRequest,
];
/// What has a type of `data`.
const DATA: &[Part] = &[P::Response, P::SpiResponse];
/// What users call.
const CALLS: &[Part] = &[P::Method, P::Plugin];
/// What users are called with.
const INBOUND: &[Part] = &[P::Message, P::Spi, P::Callback];
const METHOD: &[Part] = &[P::Method];
const PLATFORM: &[Part] = &[P::Platform];

/// Each rule in one place: the parts, what has happened, the level, what becomes of code, and
/// why that is so.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(PLATFORM, E::Added, Additive, Same, "nothing used it before"),
    row(PLATFORM, E::Removed, Breaking, Stops, "its methods and types are gone"),
    row(PLATFORM, E::HostChanged, Breaking, Otherwise, "calls go to another host, which proxies and firewalls may not know"),
    row(PLATFORM, E::PrefixChanged, Breaking, Stops, "every type has another name"),
    row(PLATFORM, E::CrateChanged, Breaking, Stops, "the crate has another name"),
    row(PLATFORM, E::TransportChanged, Breaking, Otherwise, "older releases make other requests"),
    row(PLATFORM, E::TokensChanged, Breaking, Otherwise, "older releases get or send other tokens"),
    row(PLATFORM, E::EnvelopeChanged, Breaking, Otherwise, "older releases look for codes or data elsewhere"),
    row(PLATFORM, E::Documented, Documentation, Same, "only its description is another"),

    row(CALLS, E::Added, Additive, Same, "nothing used it before"),
    row(CALLS, E::Removed, Breaking, Stops, "its types are gone"),
    row(CALLS, E::NameReused, Breaking, Otherwise, "its name in code stands for another one now"),
    row(CALLS, E::Deprecated, Deprecation, Warned, "it works, and there is something better"),
    row(CALLS, E::Legacy, Deprecation, Same, "it is now one of the older interface"),
    row(CALLS, E::Retired, Deprecation, Warned, "it has gone from the documentation, and may still be answered"),
    row(CALLS, E::Offline, Breaking, Otherwise, "it is no longer answered"),
    row(CALLS, E::Revived, Documentation, Same, "what was on its way out is in use again"),
    row(CALLS, E::Documented, Documentation, Same, "only its description is another"),

    row(METHOD, E::HostChanged, Breaking, Otherwise, "the call goes to another host, which proxies and firewalls may not know"),
    row(METHOD, E::PathChanged, Breaking, Otherwise, "the call goes to another address; older releases still use the former"),
    row(METHOD, E::BodyChanged, Breaking, Otherwise, "the parameters are written in another form; older releases still send the former"),
    row(METHOD, E::VerbChanged, Breaking, Otherwise, "the call is made with another verb; older releases still use the former"),
    row(METHOD, E::PlaceOfDataChanged, Breaking, Otherwise, "the data is read from another place, where older releases do not find it"),
    row(METHOD, E::FamilyChanged, Breaking, Otherwise, "it stands behind another feature: who asks only for the former one does not have it"),
    row(METHOD, E::TokenNeeded, Breaking, Otherwise, "a call without a shop's token is refused now"),
    row(METHOD, E::TokenNotNeeded, Additive, Same, "a call with a token still works"),
    row(METHOD, E::TokenKind, Breaking, Otherwise, "a call with a token of the former kind is refused now"),
    row(METHOD, E::RepeatUnsafe, Breaking, Otherwise, "a repeat may have an effect again, and the client no longer repeats it by itself"),
    row(METHOD, E::RepeatSafe, Additive, Same, "the client may repeat it by itself"),
    row(METHOD, E::PackageAdded, Additive, Same, "one more permission package has it"),
    row(METHOD, E::PackageRemoved, Breaking, Otherwise, "apps that have only this permission package are refused"),
    row(METHOD, E::PackagesNamed, Documentation, Same, "the permission packages were not stated before, or are not any more"),

    row(SENT, E::FieldAdded, Additive, Same, "it need not be given"),
    row(SENT, E::RequiredFieldAdded, Breaking, Stops, "it has to be given, and is one more argument of `new`"),
    row(SENT, E::FieldRemoved, Breaking, Stops, "code that sets it finds no such field"),
    row(SENT, E::FieldRenamed, Breaking, Stops, "code that sets it uses the former name"),
    row(SENT, E::FieldNameReused, Breaking, Otherwise, "code that sets it fills something else"),
    row(SENT, E::FieldRequired, Breaking, Stops, "it has to be given: the field is no `Option` any more"),
    row(SENT, E::FieldOptional, Breaking, Stops, "the field is an `Option` now, and no argument of `new`"),
    row(SENT, E::FieldNullable, Breaking, Stops, "`null` is a value of it now, so that its type is another"),
    row(SENT, E::FieldNotNullable, Breaking, Stops, "`null` is no value of it any more, so that its type is another"),
    row(SENT, E::FieldType, Breaking, Stops, "code that sets it gives another type"),
    row(SENT, E::FieldWidened, Breaking, Stops, "code that sets it gives the narrower type"),
    row(SENT, E::FieldEnum, Breaking, Stops, "code that sets it gives the bare value"),
    row(&[P::Request], E::FieldDefault, Breaking, Otherwise, "code that does not set it sends something else"),
    row(&[P::Request], E::FieldPlace, Breaking, Otherwise, "it is sent in another part of the request; older releases still use the former"),
    row(FIELDS, E::FieldUnit, Breaking, Otherwise, "the same number means another amount"),
    row(SENT, E::FieldLenient, Documentation, Same, "it is sent as before"),
    row(SENT, E::FieldStrict, Documentation, Same, "it is sent as before"),
    row(CALLED, E::LimitAdded, Breaking, Otherwise, "what was sent is refused before it is sent"),
    row(CALLED, E::LimitTightened, Breaking, Otherwise, "what was sent is refused before it is sent"),
    row(CALLED, E::LimitRemoved, Additive, Same, "more is taken than before"),
    row(CALLED, E::LimitLoosened, Additive, Same, "more is taken than before"),
    row(&[P::Request], E::OneOfAdded, Breaking, Otherwise, "what was sent is refused before it is sent"),
    row(&[P::Request], E::OneOfRemoved, Additive, Same, "more is taken than before"),
    row(SENT, E::ArgumentsReordered, Breaking, Otherwise, "arguments of `new` of one type change their meaning"),

    row(READ, E::FieldAdded, Additive, Same, "nothing read it before"),
    row(READ, E::FieldRemoved, Breaking, Stops, "code that reads it finds no such field"),
    row(READ, E::FieldRenamed, Breaking, Stops, "code that reads it uses the former name"),
    row(READ, E::FieldNameReused, Breaking, Otherwise, "code that reads it gets something else"),
    row(READ, E::FieldRequired, Breaking, Stops, "it is promised: the field is no `Option` any more"),
    row(READ, E::FieldOptional, Breaking, Stops, "it is not promised any more: the field is an `Option`"),
    row(READ, E::FieldNullable, Breaking, Stops, "it may be `null`: the field is an `Option` now"),
    row(READ, E::FieldNotNullable, Breaking, Stops, "`null` is no value of it any more, so that its type is another"),
    row(READ, E::FieldType, Breaking, Stops, "code that reads it expects another type"),
    row(READ, E::FieldWidened, Breaking, Stops, "code that reads it expects the narrower type"),
    row(READ, E::FieldEnum, Breaking, Stops, "code that reads it expects the bare value"),
    row(READ, E::FieldLenient, Additive, Same, "more is read than before"),
    row(READ, E::FieldStrict, Breaking, Otherwise, "a number in the place of text, or text in the place of a number, is an error now"),
    row(PASSED, E::LimitAdded, Documentation, Same, "it is only documentation there"),
    row(PASSED, E::LimitTightened, Documentation, Same, "it is only documentation there"),
    row(PASSED, E::LimitRemoved, Documentation, Same, "it is only documentation there"),
    row(PASSED, E::LimitLoosened, Documentation, Same, "it is only documentation there"),

    row(SCRIPT_SENT, E::FieldAdded, Additive, Same, "it need not be given"),
    row(SCRIPT_SENT, E::RequiredFieldAdded, Breaking, Stops, "it has to be given"),
    row(SCRIPT_SENT, E::FieldRemoved, Breaking, Stops, "code that sets it finds no such member"),
    row(SCRIPT_SENT, E::FieldRequired, Breaking, Stops, "it has to be given"),
    row(SCRIPT_SENT, E::FieldOptional, Additive, Same, "it need not be given any more"),
    row(SCRIPT_SENT, E::FieldNullable, Additive, Same, "more is taken than before"),
    row(SCRIPT_SENT, E::FieldNotNullable, Breaking, Stops, "`null` is not taken any more"),
    row(SCRIPT_SENT, E::FieldType, Breaking, Stops, "code that sets it gives another type"),
    row(SCRIPT_SENT, E::FieldWidened, Additive, Same, "what was given is still taken"),
    row(SCRIPT_SENT, E::FieldEnum, Additive, Same, "the enum is open: the bare value is still taken"),
    row(SCRIPT_SENT, E::FieldLenient, Documentation, Same, "it is sent as before"),
    row(SCRIPT_SENT, E::FieldStrict, Documentation, Same, "it is sent as before"),
    row(SCRIPT_READ, E::FieldAdded, Additive, Same, "nothing read it before"),
    row(SCRIPT_READ, E::FieldRemoved, Breaking, Stops, "code that reads it finds no such member"),
    row(SCRIPT_READ, E::FieldRequired, Additive, Same, "code that looks whether it is there still may"),
    row(SCRIPT_READ, E::FieldOptional, Breaking, Stops, "it may be `undefined` now"),
    row(SCRIPT_READ, E::FieldNullable, Breaking, Stops, "it may be `null` now"),
    row(SCRIPT_READ, E::FieldNotNullable, Additive, Same, "code that looks for `null` still may"),
    row(SCRIPT_READ, E::FieldType, Breaking, Stops, "code that reads it expects another type"),
    row(SCRIPT_READ, E::FieldWidened, Breaking, Otherwise, "code that counts on a small whole number may get a greater one, or a fraction"),
    row(SCRIPT_READ, E::FieldEnum, Additive, Same, "a code is still a value of the former type"),
    row(SCRIPT_READ, E::FieldLenient, Breaking, Otherwise, "it may be of another type now, which its declaration does not say"),
    row(SCRIPT_READ, E::FieldStrict, Additive, Same, "code that looks for both types still may"),

    row(DATA, E::DataAdded, Breaking, Stops, "`data` has a type now"),
    row(DATA, E::DataRemoved, Breaking, Stops, "the type of `data` is gone"),
    row(DATA, E::DataType, Breaking, Stops, "`data` is of another type"),

    row(FIELDS, E::FieldMasked, Documentation, Same, "logs do not show it any more"),
    row(FIELDS, E::FieldUnmasked, Breaking, Otherwise, "logs show what was masked in them"),
    row(FIELDS, E::FieldDeprecated, Deprecation, Warned, "it works, and there is something better"),
    row(FIELDS, E::FieldRetired, Deprecation, Warned, "it has gone from the documentation"),
    row(FIELDS, E::FieldRevived, Documentation, Same, "what was on its way out is in use again"),
    row(FIELDS, E::FieldDocumented, Documentation, Same, "only its description is another"),
    row(FIELDS, E::FieldCodeAdded, Documentation, Same, "its codes are only documented"),
    row(FIELDS, E::FieldCodeRemoved, Documentation, Same, "its codes are only documented"),

    row(INBOUND, E::Added, Additive, Same, "nothing was waiting for it"),
    row(INBOUND, E::Removed, Breaking, Stops, "its types are gone"),
    row(INBOUND, E::NameReused, Breaking, Otherwise, "its name in code stands for another one now"),
    row(INBOUND, E::Deprecated, Deprecation, Warned, "it is sent, and there is something better"),
    row(INBOUND, E::Legacy, Deprecation, Same, "it is now one of the older interface"),
    row(INBOUND, E::Retired, Deprecation, Warned, "it has gone from the documentation, and may still be sent"),
    row(INBOUND, E::Offline, Breaking, Otherwise, "it is no longer sent"),
    row(INBOUND, E::Revived, Documentation, Same, "what was on its way out is in use again"),
    row(INBOUND, E::Documented, Documentation, Same, "only its description is another"),
    row(&[P::Message], E::TagChanged, Breaking, Stops, "its type is named after the tag"),
    row(&[P::Message], E::KeyChanged, Documentation, Same, "another field says what a message is about"),
    row(&[P::Spi], E::PlaceOfDataChanged, Breaking, Otherwise, "the data of the reply stands in another place"),
    row(&[P::Spi], E::DiscriminatorChanged, Breaking, Otherwise, "calls are told apart by another parameter"),
    row(&[P::Plugin], E::RulesChanged, Documentation, Same, "only what is told to people is another"),

    row(&[P::Structure, P::Enum], E::Added, Additive, Same, "nothing used it before"),
    row(&[P::Structure, P::Enum], E::Removed, Breaking, Stops, "code that names it finds no such type"),
    row(&[P::Structure, P::Enum], E::Renamed, Breaking, Stops, "code that names it finds no such type"),
    row(&[P::Structure, P::Enum], E::NameReused, Breaking, Stops, "the name stands for another type now"),
    row(&[P::Structure, P::Enum], E::Documented, Documentation, Same, "only its description is another"),
    row(&[P::Structure], E::ExtraKept, Additive, Same, "members that it does not have are kept"),
    row(&[P::Structure], E::ExtraDropped, Breaking, Stops, "the members that it does not have are not kept any more"),
    row(&[P::Enum], E::CodeAdded, Additive, Same, "the enum is open: it held the code before"),
    row(&[P::Enum], E::CodeRemoved, Breaking, Stops, "its constant is gone"),
    row(&[P::Enum], E::CodeDocumented, Documentation, Same, "only its description is another"),
    row(&[P::Enum], E::ConstantRenamed, Breaking, Stops, "its constant has another name"),
    row(&[P::Enum], E::ConstantReused, Breaking, Otherwise, "the constant stands for another code now"),
    row(&[P::Enum], E::KindChanged, Breaking, Stops, "its codes are of another type"),

    row(&[P::Refusal], E::Added, Additive, Same, "it was answered as an unknown one before"),
    row(&[P::Refusal], E::Removed, Documentation, Same, "it is answered as an unknown one now"),
    row(&[P::Refusal], E::RetryChanged, Documentation, Same, "other advice is given, and the client may repeat otherwise"),
    row(&[P::Refusal], E::Documented, Documentation, Same, "only its description is another"),

    row(&[P::Paging], E::Added, Additive, Same, "the answer can be read as a page now"),
    row(&[P::Paging], E::Removed, Breaking, Stops, "the answer can no longer be read as a page"),
    row(&[P::Paging], E::FieldsChanged, Breaking, Otherwise, "pages are asked for, or read, with other fields"),
    row(&[P::Paging], E::FirstPageChanged, Breaking, Otherwise, "the first page has another number"),
    row(&[P::Paging], E::MaxSizeLowered, Breaking, Otherwise, "a page of the former size is refused"),
    row(&[P::Paging], E::MaxSizeRaised, Additive, Same, "a page may be larger"),
    row(&[P::Paging], E::MaxRowsLowered, Breaking, Otherwise, "rows behind the limit are no longer reached"),
    row(&[P::Paging], E::MaxRowsRaised, Additive, Same, "more rows are reached"),
];
