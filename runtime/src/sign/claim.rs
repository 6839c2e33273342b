//! The signature that a delivery or a call claims to have.

use subtle::{Choice, ConstantTimeEq};

use super::{AppSecret, hmac_sha256_of, md5_of};

/// A signature as it came, its digits read as bytes. How many there are tells the algorithm,
/// whatever else was said of it: no digest of one has the length of the other.
#[derive(Clone, Copy)]
pub(crate) enum Claim {
    Md5([u8; 16]),
    HmacSha256([u8; 32]),
}

/// Why text is no signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoClaim {
    /// Neither 32 nor 64 digits long, but so many bytes.
    Length(usize),
    /// Upper-case hex.
    UpperCase,
    /// Something other than hex.
    NotHex,
}

impl Claim {
    /// Reads lower-case hex. The platform writes no other, and a second way to write the same
    /// signature would only help those who look for one.
    pub(crate) fn parse(text: &str) -> Result<Self, NoClaim> {
        let digits = text.as_bytes();
        match digits.len() {
            32 => bytes(digits).map(Self::Md5),
            64 => bytes(digits).map(Self::HmacSha256),
            length => Err(NoClaim::Length(length)),
        }
    }

    /// Whether it is the signature of the parts, one after the other. Takes as long for a
    /// wrong one as for a right one.
    pub(crate) fn is_of(&self, secret: &AppSecret, parts: &[&[u8]]) -> Choice {
        match self {
            Self::Md5(claimed) => md5_of(parts).ct_eq(claimed),
            Self::HmacSha256(claimed) => hmac_sha256_of(secret, parts).ct_eq(claimed),
        }
    }
}

/// The bytes that twice as many digits write.
fn bytes<const LENGTH: usize>(digits: &[u8]) -> Result<[u8; LENGTH], NoClaim> {
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        for digit in pair {
            *byte = *byte << 4 | value(*digit)?;
        }
    }
    Ok(bytes)
}

fn value(digit: u8) -> Result<u8, NoClaim> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        b'A'..=b'F' => Err(NoClaim::UpperCase),
        _ => Err(NoClaim::NotHex),
    }
}
