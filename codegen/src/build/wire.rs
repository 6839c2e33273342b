//! Checked facts of how a platform is called, answers and refuses, to the model.

use crate::load::Several;
use crate::load::raw::{self, BESIDE};
use crate::load::words::{TokensKind, TransportKind};
use crate::model::{
    AlsoCode, DataPlace, Envelope, ErrorRow, LegacyEnvelope, TokenPlace, Tokens, Transport,
};

/// How many seconds before its end a token is renewed where its platform does not say so.
const RENEW_BEFORE: i64 = 300;

pub(super) fn transport(raw: Option<&raw::Transport>) -> Result<Transport, String> {
    let Some(raw) = raw else { return Ok(Transport::default()) };
    Ok(match raw.kind.ok_or("a transport without kind")? {
        TransportKind::DoudianSigned => Transport::DoudianSigned,
        TransportKind::Json => {
            let token = raw.token.as_ref().ok_or("a transport without token")?;
            let prefix = token.prefix.as_deref().map(|prefix| line(Some(prefix)));
            let token = match (&token.query, &token.header) {
                (Some(name), _) => TokenPlace::Query(text(Some(&**name)).to_owned()),
                (None, name) => TokenPlace::Header(text(name.as_deref()).to_owned()),
            };
            Transport::Json { token, prefix }
        }
        TransportKind::Custom => {
            Transport::Custom { protocol: text(raw.protocol.as_deref()).to_owned() }
        }
    })
}

pub(super) fn tokens(raw: Option<&raw::Tokens>) -> Result<Tokens, String> {
    let Some(raw) = raw else { return Ok(Tokens::default()) };
    let needed = |name: &Option<crate::load::Line>| match text(name.as_deref()) {
        "" => Err("a token call without all its names"),
        name => Ok(name.to_owned()),
    };
    let or = |name: &Option<crate::load::Line>, usual: &str| match text(name.as_deref()) {
        "" => usual.to_owned(),
        name => name.to_owned(),
    };
    Ok(match raw.kind.ok_or("tokens without kind")? {
        TokensKind::Given => Tokens::Given,
        TokensKind::ClientCredential => Tokens::ClientCredential {
            path: needed(&raw.path)?,
            verb: raw.verb.unwrap_or_default(),
            reply: raw.reply.unwrap_or_default(),
            app_key: needed(&raw.app_key)?,
            app_secret: needed(&raw.app_secret)?,
            grant_type: raw.grant_type.as_deref().map(|word| line(Some(word))),
            token: or(&raw.token, "access_token"),
            expires_in: or(&raw.expires_in, "expires_in"),
            stable: raw.stable.unwrap_or_default(),
            renew_before: raw.renew_before.unwrap_or(RENEW_BEFORE),
        },
    })
}

pub(super) fn envelope(raw: &raw::Envelope) -> Result<Envelope, String> {
    let name = |name: &Option<crate::load::Line>| name.as_ref().map(|name| (**name).to_owned());
    let names = |names: &Option<Several<crate::load::Line>>| {
        let names = names.iter().flat_map(Several::iter);
        names.map(|name| (**name).to_owned()).collect()
    };
    let code = |code| name(code).ok_or("an envelope without code");
    let success = |success: Option<i64>| success.ok_or("an envelope without success");
    Ok(Envelope {
        code: code(&raw.code)?,
        success: success(raw.success)?,
        message: names(&raw.message),
        sub_code: name(&raw.sub_code),
        sub_message: name(&raw.sub_message),
        log_id: name(&raw.log_id),
        data: match text(raw.data.as_deref()) {
            BESIDE => DataPlace::Beside,
            member => DataPlace::Member(member.to_owned()),
        },
        also: raw
            .also
            .iter()
            .flatten()
            .map(|also| Ok(AlsoCode { code: code(&also.code)?, message: name(&also.message) }))
            .collect::<Result<_, &str>>()?,
        others: raw.others.iter().flatten().map(|name| line(Some(&**name))).collect(),
        legacy: raw
            .legacy
            .iter()
            .flat_map(Several::iter)
            .map(|legacy| {
                Ok(LegacyEnvelope {
                    code: code(&legacy.code)?,
                    success: success(legacy.success)?,
                    message: names(&legacy.message),
                    log_id: name(&legacy.log_id),
                    errors: error_rows(legacy.errors.as_deref()),
                })
            })
            .collect::<Result<_, &str>>()?,
    })
}

pub(super) fn error_rows(rows: Option<&[raw::ErrorRow]>) -> Vec<ErrorRow> {
    rows.into_iter()
        .flatten()
        .map(|row| ErrorRow {
            code: row.code,
            sub: line(row.sub.as_deref()),
            label: line(row.label.as_deref()),
            retry: row.retry.unwrap_or_default(),
            action: row.action.unwrap_or_default(),
            verdict: *row.verdict,
        })
        .collect()
}

pub(super) fn text(value: Option<&str>) -> &str {
    value.unwrap_or_default().trim()
}

pub(super) fn line(value: Option<&str>) -> String {
    text(value).to_owned()
}
