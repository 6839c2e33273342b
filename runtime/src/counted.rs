//! For the crates of this workspace, not for users: it may change with any release.
//!
//! Numbers of things, in words.

use std::fmt;

/// `1 byte`, `2 bytes`, `1 delivery`, `0 deliveries`.
pub fn counted<N: fmt::Display + PartialEq + From<bool>>(number: N, noun: &str) -> Counted<'_, N> {
    Counted { number, noun }
}

/// A number of things; made by [`counted`].
pub struct Counted<'n, N> {
    number: N,
    noun: &'n str,
}

impl<N: fmt::Display + PartialEq + From<bool>> fmt::Display for Counted<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, noun } = self;
        let stem = noun.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
        match stem {
            _ if *number == N::from(true) => write!(f, "{number} {noun}"),
            Some(stem) => write!(f, "{number} {stem}ies"),
            None => write!(f, "{number} {noun}s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_several() {
        for (number, noun, text) in [
            (0, "byte", "0 bytes"),
            (1, "byte", "1 byte"),
            (2, "byte", "2 bytes"),
            (-1, "second", "-1 seconds"),
            (1, "delivery", "1 delivery"),
            (2, "delivery", "2 deliveries"),
            (2, "day", "2 days"),
            (2, "SPI method", "2 SPI methods"),
        ] {
            assert_eq!(counted(number, noun).to_string(), text);
        }
        assert_eq!(counted(1_u64, "item").to_string(), "1 item");
    }
}
