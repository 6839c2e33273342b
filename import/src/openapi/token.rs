//! Which access token a call carries, as documents say it in the words about the header.

use doudian_codegen::model::{Platform, TokenKind, TokenPlace, Tokens};

/// The headers in which the platform's client sends tokens.
pub(super) fn headers(platform: Option<&Platform>) -> Vec<String> {
    let kinds = platform.map(Platform::token_kinds).unwrap_or_default();
    let names = kinds.iter().filter_map(|kind| match kind.place {
        TokenPlace::Header(name) => Some(name.to_ascii_lowercase().replace('_', "-")),
        TokenPlace::Query(_) => None,
    });
    names.collect()
}

/// What a parameter of the query says that is the token, and none of the method's own.
pub(super) struct InQuery {
    /// The kind, where its words name one.
    pub(super) kind: Option<String>,
    /// Where it stands, if that is not where the platform has it.
    pub(super) place: Option<TokenPlace>,
}

/// The token that a parameter of the query is: by its name, where the platform has its tokens under
/// it, or where it is that of OAuth 2.0 (RFC 6750) and its words name a kind of the platform's. A
/// call that says no more may as well take another token than that of its caller.
pub(super) fn in_query(platform: &Platform, name: &str, words: &str) -> Option<InQuery> {
    let kind = kind_said(platform, words);
    let place = TokenPlace::Query(name.to_owned());
    if platform.token_kinds().iter().any(|kind| *kind.place == place) {
        return Some(InQuery { kind, place: None });
    }
    let kind = kind.filter(|_| name == "access_token")?;
    Some(InQuery { kind: Some(kind), place: Some(place) })
}

/// The kind of which these words speak: they name a call that makes it, say how it begins, or
/// whether a user has to authorise the app for it. `None` where they say none of that, or more
/// than one kind would be meant.
pub(super) fn kind_said(platform: &Platform, words: &str) -> Option<String> {
    let kinds = platform.token_kinds();
    if kinds.len() < 2 {
        return None;
    }
    let mut meant = kinds.iter().filter(|kind| is_meant(platform, kind, words));
    let kind = meant.next()?;
    meant.next().is_none().then(|| kind.name.to_owned())
}

fn is_meant(platform: &Platform, kind: &TokenKind<'_>, words: &str) -> bool {
    let by_user = words.contains("需要用户授权") && !words.contains("不需要用户授权");
    let by_nobody = words.contains("不需要用户授权");
    let names_call = |path: &str| words.contains(path.trim_matches('/'));
    let of_kind = match kind.tokens {
        Tokens::Given => false,
        Tokens::AuthorizationCode { .. } => by_user,
        Tokens::ClientCredential { .. } => {
            by_nobody || platform.credential_apis().any(|api| names_call(&api.path))
        }
    };
    of_kind
        || kind.tokens.paths().into_iter().any(names_call)
        || words.contains(kind.name)
        || (!kind.prefix.is_empty() && words.contains(kind.prefix))
}
