//! Checked facts of how a platform is called, answers and refuses, to the model.

use crate::load::raw::{self, BESIDE};
use crate::load::words::{TokensKind, TransportKind};
use crate::load::{Line, Several};
use crate::model::{
    AlsoCode, DataPlace, Envelope, ErrorRow, LegacyEnvelope, OtherTokens, TokenPlace, Tokens,
    Transport,
};
use crate::resolve::PlatformSet;

/// How many seconds before its end a token is renewed where its platform does not say so.
const RENEW_BEFORE: i64 = 300;

pub(super) fn transport(set: &PlatformSet<'_>) -> Result<Transport, String> {
    let raw = set.platform.raw.transport.as_ref();
    let kind = match set.transport() {
        Some(kind) => kind,
        None if raw.is_some() => return Err("a transport without kind".to_owned()),
        None => return Ok(Transport::None),
    };
    Ok(match kind {
        TransportKind::DoudianSigned => Transport::DoudianSigned,
        TransportKind::Json => {
            let token =
                raw.and_then(|raw| raw.token.as_ref()).ok_or("a transport without token")?;
            let prefix = token.prefix.as_deref().map(|prefix| line(Some(prefix)));
            let token = token_place(token.query.as_ref(), token.header.as_ref());
            Transport::Json { token, prefix }
        }
        TransportKind::Custom => {
            let protocol = raw.and_then(|raw| raw.protocol.as_deref());
            Transport::Custom { protocol: text(protocol).to_owned() }
        }
    })
}

pub(super) fn token_place(query: Option<&Line>, header: Option<&Line>) -> TokenPlace {
    match (query, header) {
        (Some(name), _) => TokenPlace::Query(text(Some(&**name)).to_owned()),
        (None, name) => TokenPlace::Header(text(name.map(|name| &**name)).to_owned()),
    }
}

/// The kinds of tokens beside the usual one: they stand where that one does unless they say
/// otherwise.
pub(super) fn other_tokens<'r>(
    transport: Option<&raw::Transport>,
    others: impl Iterator<Item = &'r raw::Tokens>,
) -> Result<Vec<OtherTokens>, String> {
    let usual = transport.and_then(|transport| transport.token.as_ref());
    let other = |raw: &raw::Tokens| {
        let (query, header) = match (&raw.query, &raw.header, usual) {
            (None, None, Some(usual)) => (usual.query.as_ref(), usual.header.as_ref()),
            (query, header, _) => (query.as_ref(), header.as_ref()),
        };
        Ok(OtherTokens {
            name: line(raw.name.as_deref()),
            place: token_place(query, header),
            prefix: line(raw.prefix.as_deref()),
            tokens: tokens(Some(raw))?,
        })
    };
    others.map(other).collect()
}

pub(super) fn tokens(raw: Option<&raw::Tokens>) -> Result<Tokens, String> {
    let Some(raw) = raw else { return Ok(Tokens::default()) };
    let needed = |name: &Option<Line>| match text(name.as_deref()) {
        "" => Err("a token call without all its names"),
        name => Ok(name.to_owned()),
    };
    let or = |name: &Option<Line>, usual: &str| match text(name.as_deref()) {
        "" => usual.to_owned(),
        name => name.to_owned(),
    };
    Ok(match raw.kind.ok_or("tokens without kind")? {
        TokensKind::Given => Tokens::Given,
        TokensKind::AuthorizationCode => Tokens::AuthorizationCode {
            path: needed(&raw.path)?,
            refresh_path: needed(&raw.refresh_path)?,
            refresh_form: raw.refresh_form.unwrap_or_default(),
            app_key: needed(&raw.app_key)?,
            app_secret: needed(&raw.app_secret)?,
            renew_before: raw.renew_before.unwrap_or(RENEW_BEFORE),
        },
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
    let name = |name: &Option<Line>| name.as_ref().map(|name| (**name).to_owned());
    let names = |names: &Option<Several<Line>>| {
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
