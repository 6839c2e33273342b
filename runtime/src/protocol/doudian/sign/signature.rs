//! The signature that a delivery or a call claims to have.

use hmac::{Hmac, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use super::{AppSecret, hmac_sha256};
use crate::protocol::hex::{NotHex, lower_hex};

/// A signature as it came, its digits read as bytes. How many there are tells the algorithm,
/// whatever else was said of it: no digest of one has the length of the other.
#[derive(Clone, Copy)]
pub(crate) enum Signature {
    Md5([u8; 16]),
    HmacSha256([u8; 32]),
}

/// Why text is no signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoSignature {
    /// Neither 32 nor 64 digits long, but so many bytes.
    Length(usize),
    Digits(NotHex),
}

impl From<NotHex> for NoSignature {
    fn from(error: NotHex) -> Self {
        Self::Digits(error)
    }
}

impl Signature {
    /// Reads lower-case hex. The platform writes no other, and a second way to write the same
    /// signature would only help those who look for one.
    pub(crate) fn parse(text: &str) -> Result<Self, NoSignature> {
        let digits = text.as_bytes();
        match digits.len() {
            32 => Ok(Self::Md5(lower_hex(digits)?)),
            64 => Ok(Self::HmacSha256(lower_hex(digits)?)),
            length => Err(NoSignature::Length(length)),
        }
    }

    /// Whether it is the signature of the parts, one after the other. Takes as long for a
    /// wrong one as for a right one.
    pub(crate) fn is_of(self, secret: &AppSecret, parts: &[&[u8]]) -> Choice {
        let signatures = [self];
        let mut digests = Digests::of(&signatures, secret);
        parts.iter().for_each(|part| digests.update(part));
        digests.finish()
    }
}

/// The digests of a text, as many as it takes to check some signatures of it. Each algorithm
/// runs once, however many signatures are of it.
#[derive(Clone)]
pub(crate) struct Digests<'c> {
    signatures: &'c [Signature],
    md5: Option<Md5>,
    hmac_sha256: Option<Hmac<Sha256>>,
}

impl<'c> Digests<'c> {
    pub(crate) fn of(signatures: &'c [Signature], secret: &AppSecret) -> Self {
        let md5 = signatures.iter().any(|signature| matches!(signature, Signature::Md5(_)));
        let hmac = signatures.iter().any(|signature| matches!(signature, Signature::HmacSha256(_)));
        Self {
            signatures,
            md5: md5.then(Md5::new),
            hmac_sha256: hmac.then(|| hmac_sha256(secret.expose().as_bytes())),
        }
    }

    /// How many algorithms run.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.md5.is_some()) + usize::from(self.hmac_sha256.is_some())
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        if let Some(md5) = &mut self.md5 {
            md5.update(bytes);
        }
        if let Some(hmac) = &mut self.hmac_sha256 {
            hmac.update(bytes);
        }
    }

    /// Whether one of the signatures is that of the text. Takes as long for a wrong one as for
    /// a right one.
    pub(crate) fn finish(self) -> Choice {
        let md5: Option<[u8; 16]> = self.md5.map(|md5| md5.finalize().into());
        let hmac: Option<[u8; 32]> = self.hmac_sha256.map(|mac| mac.finalize().into_bytes().into());
        let is_right = |signature: &Signature| match signature {
            Signature::Md5(claimed) => md5.as_ref().map(|digest| digest.ct_eq(claimed)),
            Signature::HmacSha256(claimed) => hmac.as_ref().map(|digest| digest.ct_eq(claimed)),
        };
        let choices = self.signatures.iter().filter_map(is_right);
        choices.fold(Choice::from(0), |all, one| all | one)
    }
}
