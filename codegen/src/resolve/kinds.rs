//! What a file is, and which keys it has.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::{Doc, raw};

/// Whether the key that says what the file is could not be read.
pub(super) fn is_unknown(doc: &Doc) -> bool {
    let kind = FileKind::of(&doc.raw);
    doc.partial && kind == FileKind::Shared
}

/// The keys of the first level that a kind of file has.
#[cfg(feature = "schema")]
pub(crate) fn keys_of(kind: FileKind) -> impl Iterator<Item = &'static str> {
    let all = keys(&raw::File::default());
    all.into_iter().filter(move |(_, _, kinds)| kinds.contains(&kind)).map(|(key, _, _)| key)
}

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FileKind {
    Platform,
    Method,
    Message,
    Spi,
    Plugin,
    Callback,
    Shared,
    History,
}

impl FileKind {
    /// Those that are about one thing, which a key names.
    const SUBJECTS: [FileKind; 5] =
        [FileKind::Method, FileKind::Message, FileKind::Spi, FileKind::Plugin, FileKind::Callback];

    /// What a file is, by the key that says so.
    pub(crate) fn of(raw: &raw::File) -> Self {
        if raw.platform.is_some() {
            Self::Platform
        } else if raw.method.is_some() {
            Self::Method
        } else if raw.message.is_some() {
            Self::Message
        } else if raw.spi.is_some() {
            Self::Spi
        } else if raw.plugin.is_some() {
            Self::Plugin
        } else if raw.callback.is_some() {
            Self::Callback
        } else if raw.history.is_some() {
            Self::History
        } else {
            Self::Shared
        }
    }

    pub(crate) fn is_subject(self) -> bool {
        Self::SUBJECTS.contains(&self)
    }

    /// The key that says what a file of this kind is about.
    pub(crate) fn subject(self) -> &'static str {
        match self {
            FileKind::Message => "message",
            FileKind::Spi => "spi",
            FileKind::Plugin => "plugin",
            FileKind::Callback => "callback",
            FileKind::Platform | FileKind::Method | FileKind::Shared | FileKind::History => {
                "method"
            }
        }
    }

    /// What such a file is about.
    pub(super) fn noun(self) -> &'static str {
        match self {
            FileKind::Message => "message",
            FileKind::Spi => "SPI method",
            FileKind::Plugin => "client-side call",
            FileKind::Callback => "callback",
            FileKind::Platform | FileKind::Method | FileKind::Shared | FileKind::History => {
                "method"
            }
        }
    }

    fn file(self) -> &'static str {
        match self {
            FileKind::Platform => "a platform file",
            FileKind::Method => "a method's file",
            FileKind::Message => "a message's file",
            FileKind::Spi => "an SPI method's file",
            FileKind::Plugin => "a client-side call's file",
            FileKind::Callback => "a callback's file",
            FileKind::Shared => "a file of shared types",
            FileKind::History => "a history",
        }
    }
}

/// Keys that are decoded, but only make sense in another kind of file.
pub(super) fn check_keys(doc: &Doc, problems: &mut Problems) {
    if is_unknown(doc) {
        return;
    }
    let raw = &doc.raw;
    let file = keys(raw);
    let kind = FileKind::of(raw);
    // A key that shared types never have shows what the file was meant to be.
    let misses = (kind == FileKind::Shared)
        .then(|| {
            file.iter().find_map(|(key, present, kinds)| {
                let meant = *kinds.first().filter(|kind| kind.is_subject())?;
                (*present && kinds.iter().all(|kind| kind.is_subject())).then_some((*key, meant))
            })
        })
        .flatten();
    if let Some((key, meant)) = misses {
        let help = match meant {
            FileKind::Message => "the message's topic, as in `message: doudian_trade_TradePaid`",
            FileKind::Spi => "the SPI method's name, as in `spi: sendHome.order.PayMsg`",
            FileKind::Plugin => "the call's name, as in `plugin: wx.openChannelsLive`",
            _ => "the method's name, as in `method: order.list`",
        };
        problems.push(
            Problem::new(
                Rule::MissingMethod,
                Place::file(doc.file).at(key).on_key(),
                format!("the file has `{key}`, but no `{}`", meant.subject()),
            )
            .label(match meant {
                FileKind::Message => "only a message has this",
                FileKind::Spi => "only an SPI method has this",
                FileKind::Plugin => "only a client-side call has this",
                _ => "only a method has this",
            })
            .help(format!("begin the file with {help}")),
        );
        return;
    }
    let is_bare = raw.types.is_none() && raw.enums.is_none();
    if kind == FileKind::Shared && raw.spec_version.is_some() && is_bare {
        problems.push(
            Problem::new(
                Rule::MissingKey,
                Place::file(doc.file).at("spec_version").on_key(),
                "the key `platform` is missing",
            )
            .label("says nothing of what the file is about")
            .help("begin the file with the platform's name, as in `platform: doudian`"),
        );
        return;
    }
    for (key, present, kinds) in file {
        if present && !kinds.contains(&kind) {
            let (this, other) = (kind.file(), kinds.first().map_or("", |kind| kind.file()));
            problems.push(
                Problem::new(
                    Rule::MisplacedKey,
                    Place::file(doc.file).at(key).on_key(),
                    format!("{this} has no `{key}`"),
                )
                .label(format!("belongs in {other}"))
                .maybe_help(
                    (key == "data" && kind.is_subject()).then(|| {
                        "what `data` of the answer holds stands under `response`".to_owned()
                    }),
                ),
            );
        }
    }
}

/// Every key of the first level: whether it is there, and where it belongs.
pub(super) fn keys(raw: &raw::File) -> [(&'static str, bool, &'static [FileKind]); 50] {
    use FileKind::{Callback, History, Message, Method, Platform, Plugin, Shared, Spi};
    [
        ("platform", raw.platform.is_some(), &[Platform]),
        (
            "spec_version",
            raw.spec_version.is_some(),
            &[Platform, Method, Message, Spi, Plugin, Callback, Shared, History],
        ),
        ("class_prefix", raw.class_prefix.is_some(), &[Platform]),
        ("crate", raw.krate.is_some(), &[Platform]),
        ("package", raw.package.is_some(), &[Platform]),
        ("host", raw.host.is_some(), &[Platform, Method]),
        ("transport", raw.transport.is_some(), &[Platform]),
        ("tokens", raw.tokens.is_some(), &[Platform]),
        ("envelope", raw.envelope.is_some(), &[Platform]),
        ("method", raw.method.is_some(), &[Method]),
        ("other_names", raw.other_names.is_some(), &[Method]),
        ("message", raw.message.is_some(), &[Message]),
        ("tag", raw.tag.is_some(), &[Message]),
        ("spi", raw.spi.is_some(), &[Spi]),
        ("plugin", raw.plugin.is_some(), &[Plugin]),
        ("object", raw.object.is_some(), &[Plugin]),
        ("plugin_id", raw.plugin_id.is_some(), &[Plugin]),
        ("callback", raw.callback.is_some(), &[Callback]),
        ("title", raw.title.is_some(), &[Method, Message, Spi, Plugin, Callback, Platform]),
        ("doc", raw.doc.is_some(), &[Method, Message, Spi, Plugin, Callback]),
        ("note", raw.note.is_some(), &[Method, Message, Spi, Plugin, Callback]),
        ("status", raw.status.is_some(), &[Method, Message, Spi, Plugin, Callback]),
        ("replaced_by", raw.replaced_by.is_some(), &[Method]),
        ("effect", raw.effect.is_some(), &[Method]),
        ("token", raw.token.is_some(), &[Method]),
        ("path", raw.path.is_some(), &[Method]),
        ("verb", raw.verb.is_some(), &[Method]),
        ("body", raw.body.is_some(), &[Method]),
        ("family", raw.family.is_some(), &[Method]),
        ("key", raw.key.is_some(), &[Message]),
        ("reply", raw.reply.is_some(), &[Spi, Method]),
        ("generation", raw.generation.is_some(), &[Method]),
        ("discriminator", raw.discriminator.is_some(), &[Spi]),
        ("sources", raw.sources.is_some(), &[Platform, Method]),
        ("auths", raw.auths.is_some(), &[Method]),
        ("paging", raw.paging.is_some(), &[Method]),
        ("limits", raw.limits.is_some(), &[Method]),
        ("rules", raw.rules.is_some(), &[Plugin]),
        ("checks", raw.checks.is_some(), &[Plugin]),
        ("data", raw.data.is_some(), &[Message]),
        ("request", raw.request.is_some(), &[Method, Spi, Plugin, Callback]),
        ("response", raw.response.is_some(), &[Method, Spi, Plugin, Callback]),
        ("failure", raw.failure.is_some(), &[Plugin]),
        ("types", raw.types.is_some(), &[Method, Message, Spi, Plugin, Callback, Shared]),
        ("enums", raw.enums.is_some(), &[Method, Message, Spi, Plugin, Callback, Shared]),
        ("extra", raw.extra.is_some(), &[Method, Message, Spi, Shared]),
        ("labels", raw.labels.is_some(), &[Method, Message, Spi, Plugin, Callback, Shared]),
        ("errors", raw.errors.is_some(), &[Method, Spi, Plugin, Platform]),
        ("history", raw.history.is_some(), &[History]),
        ("example", raw.example.is_some(), &[Method, Message, Spi, Plugin, Callback]),
    ]
}
