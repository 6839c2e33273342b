//! Who signed a webhook.

use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;

use crate::protocol::AppSecret;
use crate::protocol::hex::lower_hex;
use crate::protocol::push::{Apps, PushError};

/// How many hex digits a signature has.
const DIGITS: usize = 40;

/// The keys of those apps that have signed the body: one, unless apps share a secret.
///
/// All apps are tried, whoever it was, so that how long it takes tells nothing.
pub(super) fn signers<'a>(
    apps: &'a Apps,
    signature: &str,
    body: &[u8],
) -> Result<Vec<&'a str>, PushError> {
    if signature.len() != DIGITS {
        return Err(PushError::SignLength { found: signature.len(), expected: "40 (SHA-1)" });
    }
    let claimed: [u8; DIGITS / 2] =
        lower_hex(signature.as_bytes()).map_err(PushError::of_digits)?;
    let mut signers = Vec::new();
    let mut tried = false;
    for key in apps.keys() {
        // With an empty secret anybody could sign.
        let secret = apps.secret(key).filter(|secret| !secret.expose().is_empty());
        let Some(secret) = secret else { continue };
        tried = true;
        if bool::from(digest(secret, body).ct_eq(&claimed)) {
            signers.push(key);
        }
    }
    match (signers.is_empty(), tried || apps.is_empty()) {
        (false, _) => Ok(signers),
        (true, true) => Err(PushError::Sign),
        (true, false) => Err(PushError::EmptySecret),
    }
}

/// The SHA-1 of secret and body.
pub(super) fn digest(secret: &AppSecret, body: &[u8]) -> [u8; DIGITS / 2] {
    Sha1::new().chain_update(secret.expose()).chain_update(body).finalize().into()
}
