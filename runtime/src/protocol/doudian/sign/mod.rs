//! Signatures of requests, SPI calls and push messages.
//!
//! Source: the platform's call guide, and the signing code of the official SDKs, which
//! agree on the formula. The text that is signed is the secret, then names and values
//! without separators, then the secret again; with HMAC the secret is the key as well.

mod signature;

use std::fmt;

use hmac::digest::Key;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use subtle::ConstantTimeEq;

pub(crate) use signature::{Digests, NoSignature, Signature};

pub use crate::protocol::AppSecret;

/// The algorithm of a signature, the parameter `sign_method`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SignMethod {
    /// HMAC-SHA-256 with the secret as key: 64 hex digits. What the platform recommends.
    #[default]
    HmacSha256,
    /// MD5: 32 hex digits. What the platform assumes when a request names no method.
    Md5,
}

impl SignMethod {
    /// The value of the parameter `sign_method`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac-sha256",
            Self::Md5 => "md5",
        }
    }

    /// The digest of the parts, one after the other: lower-case hex.
    pub(crate) fn digest(self, secret: &AppSecret, parts: &[&[u8]]) -> String {
        match self {
            Self::HmacSha256 => hex(&hmac_sha256_of(secret, parts)),
            Self::Md5 => hex(&md5_of(parts)),
        }
    }
}

impl fmt::Display for SignMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for SignMethod {
    type Err = UnknownSignMethod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "hmac-sha256" => Ok(Self::HmacSha256),
            "md5" => Ok(Self::Md5),
            other => Err(UnknownSignMethod(other.to_owned())),
        }
    }
}

/// A `sign_method` that the platform does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown sign_method {0:?}: use hmac-sha256 or md5")]
pub struct UnknownSignMethod(pub String);

/// What is signed.
#[derive(Clone, Copy, Debug)]
pub enum Signable<'a> {
    /// A call of the platform.
    Request {
        /// The app's key.
        app_key: &'a str,
        /// The method, for example `order.searchList`.
        method: &'a str,
        /// The canonical parameters, byte for byte as they are sent.
        param_json: &'a str,
        /// The time, as it is sent.
        timestamp: &'a str,
    },
    /// A call by the platform of the developer's own service.
    Spi {
        /// The app's key.
        app_key: &'a str,
        /// The canonical parameters.
        param_json: &'a str,
        /// The time, as it came.
        timestamp: &'a str,
    },
    /// A push message.
    Push {
        /// The app's key.
        app_key: &'a str,
        /// The body, byte for byte as it came.
        body: &'a str,
    },
}

impl Signable<'_> {
    /// The signature: lower-case hex.
    pub fn sign(&self, method: SignMethod, secret: &AppSecret) -> String {
        method.digest(secret, &self.parts(secret.expose()).map(str::as_bytes))
    }

    /// Whether `sign` is the signature. Takes as long for a wrong one as for a right one.
    pub fn verify(&self, method: SignMethod, secret: &AppSecret, sign: &str) -> bool {
        self.sign(method, secret).as_bytes().ct_eq(sign.as_bytes()).into()
    }

    /// The text that is signed, with `***` for the secret: to see why two signatures
    /// differ.
    pub fn explain(&self) -> String {
        self.parts("***").concat()
    }

    /// What is signed, part after part: no text is made that has the secret in it.
    fn parts<'s>(&'s self, secret: &'s str) -> [&'s str; 11] {
        let mut parts = [""; 11];
        let texts: &[&str] = match self {
            Self::Request { app_key, method, param_json, timestamp } => &[
                secret,
                "app_key",
                app_key,
                "method",
                method,
                "param_json",
                param_json,
                "timestamp",
                timestamp,
                "v2",
                secret,
            ],
            Self::Spi { app_key, param_json, timestamp } => &[
                secret,
                "app_key",
                app_key,
                "param_json",
                param_json,
                "timestamp",
                timestamp,
                secret,
            ],
            Self::Push { app_key, body } => &[app_key, body, secret],
        };
        parts.iter_mut().zip(texts).for_each(|(part, text)| *part = text);
        parts
    }
}

fn md5_of(parts: &[&[u8]]) -> [u8; 16] {
    let mut digest = Md5::new();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().into()
}

fn hmac_sha256_of(secret: &AppSecret, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = hmac_sha256(secret.expose().as_bytes());
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

/// The SHA-256 of the parts, one after the other: lower-case hex.
pub(crate) fn sha256_hex(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    parts.iter().for_each(|part| digest.update(part));
    hex(&digest.finalize())
}

/// HMAC takes a key of any length, and so does this: there is no failure for which an empty
/// signature could stand.
fn hmac_sha256(key: &[u8]) -> Hmac<Sha256> {
    // As RFC 2104 has it: zeros after a short key, and the digest in place of a long one.
    let mut block = Key::<Hmac<Sha256>>::default();
    if key.len() > block.len() {
        let digest = Sha256::digest(key);
        block[..digest.len()].copy_from_slice(&digest);
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    Hmac::new(&block)
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_every_length_are_those_of_the_library() {
        for length in [0, 1, 32, 63, 64, 65, 128, 1000] {
            let key: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
            let mut theirs = Hmac::<Sha256>::new_from_slice(&key).unwrap();
            let mut ours = hmac_sha256(&key);
            theirs.update(b"text");
            ours.update(b"text");
            assert_eq!(theirs.finalize().into_bytes(), ours.finalize().into_bytes(), "{length}");
        }
    }

    #[test]
    fn an_empty_signature_verifies_nothing() {
        let push = Signable::Push { app_key: "key", body: "[]" };
        for method in [SignMethod::HmacSha256, SignMethod::Md5] {
            for secret in ["", "s", &"s".repeat(1000)] {
                let secret = AppSecret::from(secret);
                assert!(!push.verify(method, &secret, ""));
                assert!(push.verify(method, &secret, &push.sign(method, &secret)));
            }
        }
    }
}
