//! Doudian, whose way is that of every platform that says no other: what is known of it without
//! its descriptor.
//!
//! Descriptors beside the published crate have no platform file, and one may leave out how its
//! answers are shaped. A test compares what stands here with the file of Doudian.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{DataPlace, Envelope, LegacyEnvelope, Platform, RustPlatform, Tokens, Transport};

/// The platform whose facts the runtime has.
pub const DOUDIAN: &str = "doudian";

/// The base address of its API, without a trailing slash.
pub const DOUDIAN_HOST: &str = "https://openapi-fxg.jinritemai.com";

static ENVELOPE: LazyLock<Envelope> = LazyLock::new(|| {
    let text = |text: &str| text.to_owned();
    Envelope {
        code: text("code"),
        success: 10000,
        message: vec![text("msg")],
        sub_code: Some(text("sub_code")),
        sub_message: Some(text("sub_msg")),
        log_id: Some(text("log_id")),
        data: DataPlace::Member(text("data")),
        also: Vec::new(),
        others: Vec::new(),
        legacy: vec![LegacyEnvelope {
            code: text("err_no"),
            success: 0,
            message: vec![text("message")],
            log_id: None,
            errors: Vec::new(),
        }],
    }
});

impl Envelope {
    /// That of Doudian's answers, without what the codes of its older generation mean.
    pub fn doudian() -> &'static Self {
        &ENVELOPE
    }
}

impl Platform {
    /// How answers are shaped: as the platform's descriptor says, or as Doudian's.
    pub fn envelope(&self) -> &Envelope {
        self.envelope.as_ref().unwrap_or_else(|| Envelope::doudian())
    }

    /// Doudian as the published crate has it, without methods and types.
    pub fn doudian() -> Self {
        Self {
            name: DOUDIAN.to_owned(),
            title: "抖店开放平台".to_owned(),
            version: None,
            class_prefix: "Doudian".to_owned(),
            rust: RustPlatform::default(),
            package: None,
            host: String::new(),
            transport: Transport::default(),
            tokens: Tokens::default(),
            token_name: None,
            other_tokens: Vec::new(),
            envelope: None,
            errors: Vec::new(),
            sources: Vec::new(),
            apis: Vec::new(),
            messages: Vec::new(),
            spis: Vec::new(),
            plugins: Vec::new(),
            callbacks: Vec::new(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            file: String::new(),
        }
    }
}
