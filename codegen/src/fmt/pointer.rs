//! The way to a value of a document: a JSON Pointer (RFC 6901), such as `/request/size/type`.

use std::fmt;
use std::str::FromStr;

use crate::foreign::on_one_line;

/// The way from the top of a document to a value: the name of each key, and the number of each
/// element from 0, where `-` is behind the last one. As text, each step has a `/` before it, and
/// in a name `~1` is `/` and `~0` is `~`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(pub(super) Vec<String>);

impl Pointer {
    /// The pointer to a key or element of what this one points to.
    #[must_use]
    pub fn to(&self, step: impl Into<String>) -> Self {
        Self(self.0.iter().cloned().chain([step.into()]).collect())
    }

    /// The steps.
    pub fn steps(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| {
            write!(f, "/{}", on_one_line(&step.replace('~', "~0").replace('/', "~1")))
        })
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        let Some(rest) = text.strip_prefix('/') else {
            return if text.is_empty() { Ok(Self::default()) } else { Err(PointerError::of(text)) };
        };
        let step = |step: &str| {
            let is_odd = |part: &str| !part.starts_with(['0', '1']);
            if step.split('~').skip(1).any(is_odd) {
                return Err(PointerError::of(text));
            }
            Ok(step.replace("~1", "/").replace("~0", "~"))
        };
        rest.split('/').map(step).collect::<Result<_, _>>().map(Self)
    }
}

/// A text that is no pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointerError(String);

impl PointerError {
    fn of(text: &str) -> Self {
        const SHOWN: usize = 80;
        Self(on_one_line(&text.chars().take(SHOWN).collect::<String>()))
    }
}

impl fmt::Display for PointerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no JSON Pointer: each step begins with `/`, as in `/request/size`, and `~` is \
             written `~0`",
            self.0
        )
    }
}

impl std::error::Error for PointerError {}
