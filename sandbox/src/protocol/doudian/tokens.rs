//! The methods `token.create` and `token.refresh`.

use doudian_codegen::model::Json;

use super::super::{Outcome, Refusal};
use super::refusal::{invalid, missing, no_token};
use crate::json::{self, number, text};
use crate::world::{Denied, Grant, Grantee, Lives, Tokens};

/// The methods that make tokens.
pub(super) const METHODS: [&str; 2] = ["token.create", "token.refresh"];

/// In the last hour of a token a renewal gives a new pair, beside which the old one lives one
/// more hour.
///
/// Decision: `token.create` for a subject that has a pair follows the same rule. No source
/// says that creating a token again ends the one before, so it does not.
pub(super) const LIVES: Lives =
    Lives { access: 7 * 86_400, refresh: 14 * 86_400, code: 600, renewable: 3600, overlap: 3600 };

/// The shop behind codes, test shops and foreign tokens.
const DEMO_SHOP: i64 = 4_463_798;

/// Answers one of them.
pub(super) fn grant(tokens: &mut Tokens, method: &str, params: &Json, now: i64) -> Outcome {
    match method {
        "token.create" => create(tokens, params, now),
        _ => refresh(tokens, params, now),
    }
}

fn create(tokens: &mut Tokens, params: &Json, now: i64) -> Outcome {
    match field(params, "grant_type") {
        "authorization_self" => {
            let subject = subject(params)?;
            Ok(data(&tokens.grant(&subject, now), true))
        }
        "authorization_code" => {
            let owner = Grantee::Shop(DEMO_SHOP);
            match tokens.redeem(field(params, "code"), owner, now) {
                Ok(grant) => Ok(data(&grant, true)),
                Err(Denied::Unknown) => {
                    Err(no_token("code-invalid", "the code is unknown, or was used before"))
                }
                Err(Denied::Expired) => {
                    Err(no_token("code-expired", "the code is older than ten minutes"))
                }
            }
        }
        _ => Err(no_token(
            "grant-type-invalid",
            "`grant_type` must be authorization_self or authorization_code",
        )),
    }
}

fn refresh(tokens: &mut Tokens, params: &Json, now: i64) -> Outcome {
    if field(params, "grant_type") != "refresh_token" {
        return Err(no_token("grant-type-invalid", "`grant_type` must be refresh_token"));
    }
    let token = field(params, "refresh_token");
    if token.is_empty() {
        return Err(missing("refresh_token"));
    }
    match tokens.refresh(token, now) {
        Ok(grant) => Ok(data(&grant, false)),
        Err(Denied::Unknown) => Err(no_token(
            "token-invalid",
            "the refresh_token is unknown, or a newer one took its place",
        )),
        Err(Denied::Expired) => {
            Err(no_token("token-expired", "the refresh_token is older than 14 days"))
        }
    }
}

/// The text of a parameter; empty when it is absent.
fn field<'p>(params: &'p Json, name: &str) -> &'p str {
    json::present(params, name).and_then(json::scalar).map_or("", str::trim)
}

/// Whom a self-use app wants a token for.
fn subject(params: &Json) -> Result<Grantee, Refusal> {
    let (shop, auth) = (field(params, "shop_id"), field(params, "auth_id"));
    match (shop, auth) {
        ("", "") if field(params, "test_shop") == "1" => Ok(Grantee::TestShop),
        ("", "") => Err(missing("shop_id")),
        (shop, "") => shop
            .parse()
            .map(Grantee::Shop)
            .map_err(|_| invalid("parameter `shop_id` must be a shop's number")),
        ("", auth) => Ok(Grantee::Other {
            kind: field(params, "auth_subject_type").to_owned(),
            id: auth.to_owned(),
        }),
        _ => Err(invalid("parameters `shop_id` and `auth_id` exclude each other")),
    }
}

/// The answer. Only `token.create` tells the operator.
fn data(grant: &Grant, operator: bool) -> Json {
    let (shop, authority, kind) = match &grant.subject {
        Grantee::Shop(id) => (*id, id.to_string(), ""),
        Grantee::TestShop | Grantee::Foreign(_) | Grantee::User(_) => {
            (DEMO_SHOP, DEMO_SHOP.to_string(), "")
        }
        Grantee::Other { kind, id } => (0, id.clone(), kind.as_str()),
    };
    let mut members = vec![
        ("access_token", text(&grant.access_token)),
        ("expires_in", number(grant.expires_in)),
        ("refresh_token", text(&grant.refresh_token)),
        ("scope", text("SCOPE")),
        ("shop_id", number(shop)),
        ("shop_name", text("样例店铺")),
        ("authority_id", text(authority)),
        ("shop_biz_type", number(0)),
    ];
    if !kind.is_empty() {
        members.push(("auth_subject_type", text(kind)));
    }
    if operator {
        members.push(("encrypt_operator", text("")));
        members.push(("operator_name", text("样*")));
        members.push(("token_type", number(0)));
    }
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
