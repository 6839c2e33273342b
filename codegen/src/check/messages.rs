//! Topics, tags and keys of push messages, and what tells SPI methods apart.

use std::collections::BTreeMap;

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::TypeExpr;
use crate::model::EVENT;
use crate::resolve::names;
use crate::resolve::{FileKind, PlatformSet, SubjectDoc};

pub(super) fn check_messages(set: &PlatformSet<'_>, problems: &mut Problems) {
    let mut tags: BTreeMap<&str, &SubjectDoc<'_>> = BTreeMap::new();
    for message in set.of(FileKind::Message) {
        check_topic(message, problems);
        check_key(message, problems);
        let Some(tag) = message.doc.raw.tag.as_deref() else { continue };
        let place = |message: &SubjectDoc<'_>| Place::file(message.doc.file).at("tag");
        if !names::is_tag(tag) {
            problems.push(
                Problem::new(Rule::BadTag, place(message), format!("`{tag}` cannot be a tag"))
                    .label("expected digits in quotes, as in `tag: \"101\"`")
                    .help("0 is the probe; leave `tag` out where the number is not known"),
            );
        } else if let Some(first) = tags.get(tag) {
            problems.push(
                Problem::new(
                    Rule::DuplicateTag,
                    place(message),
                    format!("two messages have the tag {tag}"),
                )
                .label("taken")
                .related(place(first), format!("the tag of `{}`", first.name)),
            );
        } else {
            tags.insert(tag, message);
        }
    }
    for spi in set.of(FileKind::Spi) {
        check_discriminator(spi, problems);
    }
}

fn check_topic(message: &SubjectDoc<'_>, problems: &mut Problems) {
    if !names::is_topic(message.name) || message.module.1 == EVENT {
        problems.push(
            Problem::new(
                Rule::BadTopic,
                message.place(),
                format!("`{}` cannot be a topic", message.name),
            )
            .label("expected letters, digits and `_`, as in `doudian_trade_TradePaid`"),
        );
    }
}

/// The key is a field of the message itself.
fn check_key(message: &SubjectDoc<'_>, problems: &mut Problems) {
    let raw = &message.doc.raw;
    let Some(key) = raw.key.as_deref() else { return };
    let mut names = raw.data.iter().flatten().map(|(name, _)| name.as_str());
    if message.doc.partial || names.any(|name| name == key) {
        return;
    }
    let names = raw.data.iter().flatten().map(|(name, _)| name.as_str());
    problems.push(
        Problem::new(
            Rule::BadKey,
            Place::file(message.doc.file).at("key"),
            format!("the message has no field `{key}`"),
        )
        .label("expected a field of `data`")
        .maybe_help(problems.did_you_mean(key, names)),
    );
}

/// What tells methods apart is a parameter of its own, whose codes are listed beside it.
fn check_discriminator(spi: &SubjectDoc<'_>, problems: &mut Problems) {
    let raw = &spi.doc.raw;
    let Some(member) = raw.discriminator.as_deref() else { return };
    if spi.doc.partial {
        return;
    }
    let fields = || raw.request.iter().flatten();
    let field = fields().find(|(name, _)| name == member);
    let scalar = |ty: &TypeExpr| matches!(ty, TypeExpr::Builtin(word, _) if SCALARS.contains(word));
    let (message, help) = match field {
        Some((_, field)) if scalar(&field.ty) => return,
        Some(_) => (format!("`{member}` is not one of {}", SCALARS.join(", ")), None),
        None => {
            let names = fields().map(|(name, _)| name.as_str());
            (
                format!("the SPI method has no parameter `{member}`"),
                problems.did_you_mean(member, names),
            )
        }
    };
    problems.push(
        Problem::new(
            Rule::BadDiscriminator,
            Place::file(spi.doc.file).at("discriminator"),
            message,
        )
        .label("expected a parameter with `codes`")
        .maybe_help(help),
    );
}

/// The types whose codes are listed beside the field.
const SCALARS: [&str; 3] = ["i64", "i32", "string"];
