//! Where a public comparer of OpenAPI documents says something else, and why.
//!
//! It judges who sends and reads JSON, and takes each request body for one that its users write, so
//! also those of webhooks. The rules judge code that uses the generated crate.

use crate::comparer::Theirs;

/// What it says instead, why, and by which rules.
#[rustfmt::skip]
pub(crate) const DIFFERS: &[(Theirs, &str, &[&str])] = &[
    (
        Theirs::Nothing,
        "only a name in Rust changes, and the document has none of it",
        &[
            "enum-constant-renamed",
            "enum-constant-reused",
            "enum-name-reused",
            "message-data-field-renamed",
            "method-other-name-removed",
            "request-field-renamed",
            "response-field-renamed",
            "spi-request-field-renamed",
            "spi-response-field-renamed",
            "structure-name-reused",
        ],
    ),
    (
        Theirs::Harmless,
        "a type of code is called otherwise, or is gone; what is sent is the same",
        &[
            "enum-removed",
            "enum-renamed",
            "platform-prefix-changed",
            "structure-removed",
            "structure-renamed",
        ],
    ),
    (
        Theirs::Harmless,
        "the request goes to the same address; what is called otherwise is the method in code",
        &[
            "method-name-reused",
            "method-removed",
            "method-renamed",
        ],
    ),
    (
        Theirs::Nothing,
        "a code is only documented there: enums are open, and the constant that is gone is one of code",
        &[
            "enum-code-removed",
        ],
    ),
    (
        Theirs::Nothing,
        "the constants of an open enum are another type in code, and the same values in the document",
        &[
            "message-data-field-became-enum",
            "request-field-became-enum",
            "response-field-became-enum",
            "spi-request-field-became-enum",
            "spi-response-field-became-enum",
        ],
    ),
    (
        Theirs::Nothing,
        "the document has it in a member of ours, which others pass over",
        &[
            "message-data-field-unit-changed",
            "message-data-field-unmasked",
            "method-host-changed",
            "method-package-removed",
            "method-repeat-became-unsafe",
            "method-token-needed",
            "paging-fields-changed",
            "paging-first-page-changed",
            "paging-max-rows-lowered",
            "paging-max-size-lowered",
            "paging-removed",
            "platform-tokens-changed",
            "platform-transport-changed",
            "request-arguments-reordered",
            "request-field-unit-changed",
            "request-field-unmasked",
            "request-one-of-added",
            "response-field-unit-changed",
            "response-field-unmasked",
            "spi-discriminator-changed",
            "spi-request-field-unit-changed",
            "spi-request-field-unmasked",
            "spi-response-arguments-reordered",
            "spi-response-field-unit-changed",
            "spi-response-field-unmasked",
            "structure-extra-dropped",
        ],
    ),
    (
        Theirs::Nothing,
        "servers may be others for each who serves it",
        &[
            "platform-host-changed",
        ],
    ),
    (
        Theirs::Harmless,
        "it looks at what schemas say, and a method that is no longer answered is only deprecated in a document",
        &[
            "message-offline",
            "method-offline",
            "spi-offline",
        ],
    ),
    (
        Theirs::Harmless,
        "a tag is a heading there, and a feature of the crate here",
        &[
            "method-family-changed",
        ],
    ),
    (
        Theirs::Harmless,
        "a further kind of security is one more way in there; here the former kind is refused",
        &[
            "method-token-kind-changed",
            "method-token-place-changed",
        ],
    ),
    (
        Theirs::Harmless,
        "parts of an `allOf` may come and go in an answer there; here the type of `data` is another",
        &[
            "method-place-of-data-changed",
            "response-data-added",
            "response-data-removed",
            "spi-place-of-data-changed",
            "spi-response-data-added",
            "spi-response-data-removed",
        ],
    ),
    (
        Theirs::Breaking,
        "number or text is another type there; here the same code sends and reads both",
        &[
            "message-data-field-became-lenient",
            "request-field-became-lenient",
            "request-field-became-strict",
            "response-field-became-lenient",
            "spi-request-field-became-lenient",
            "spi-response-field-became-lenient",
            "spi-response-field-became-strict",
        ],
    ),
    (
        Theirs::Breaking,
        "what a webhook is sent is a request there, which its sender has to fill; here a list or `null` that is promised is the same type as before",
        &[
            "message-data-field-documented",
            "spi-request-field-documented",
        ],
    ),
    (
        Theirs::Warning,
        "limits of what the platform sends are documentation here; there they are limits of a request",
        &[
            "message-data-limit-added",
            "spi-request-limit-added",
        ],
    ),
    (
        Theirs::Harmless,
        "what is wider is taken there; in Rust it is another type",
        &[
            "message-data-field-became-nullable",
            "message-data-field-became-optional",
            "message-data-field-type-widened",
            "request-field-became-nullable",
            "request-field-became-optional",
            "request-field-type-widened",
            "spi-request-field-became-nullable",
            "spi-request-field-became-optional",
            "spi-request-field-type-widened",
        ],
    ),
    (
        Theirs::Harmless,
        "more is promised there; in Rust it is another type",
        &[
            "response-field-became-required",
            "spi-response-field-became-required",
            "spi-response-required-field-added",
        ],
    ),
    (
        Theirs::Nothing,
        "more is promised there; in Rust it is another type",
        &[
            "response-field-became-not-nullable",
            "spi-response-field-became-not-nullable",
        ],
    ),
    (
        Theirs::Nothing,
        "text that has a form, such as a time, is text there, and another type in Rust",
        &[
            "message-data-field-type-changed",
            "request-field-type-changed",
            "response-field-type-changed",
            "spi-request-field-type-changed",
            "spi-response-field-type-changed",
        ],
    ),
    (
        Theirs::Harmless,
        "code that does not say it sends something else; there only the document differs",
        &[
            "request-field-default-changed",
        ],
    ),
    (
        Theirs::Nothing,
        "it looks at numbers and lengths of text, and not at the number of items of a list",
        &[
            "request-limit-tightened",
        ],
    ),
];
