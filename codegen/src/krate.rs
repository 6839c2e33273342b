//! How another crate calls the published one.

use std::fmt;
use std::str::FromStr;

use syn::Path;
use syn::parse::Parser;

use crate::foreign::on_one_line;

/// So much of what is no path is shown.
const SHOWN: usize = 60;

/// The path of the crate `doudian`, as code of another crate names it: `::doudian` (the
/// default), `::sdk`, `crate::sdk::doudian`.
///
/// It is parsed once, and whatever takes it need not ask again whether it is Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CratePath {
    is_global: bool,
    names: Vec<String>,
}

impl CratePath {
    /// Whether it begins with `::`.
    pub fn is_global(&self) -> bool {
        self.is_global
    }

    /// The names between its `::`, of which there is one at least.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

impl Default for CratePath {
    fn default() -> Self {
        Self { is_global: true, names: vec!["doudian".to_owned()] }
    }
}

impl fmt::Display for CratePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = if self.is_global { "::" } else { "" };
        write!(f, "{start}{}", self.names.join("::"))
    }
}

impl FromStr for CratePath {
    type Err = CratePathError;

    /// # Errors
    ///
    /// When the text is no path, and when the path begins where it stands: with `self` or
    /// `super`.
    fn from_str(text: &str) -> Result<Self, CratePathError> {
        let error = |why| CratePathError { written: text.to_owned(), why };
        let path = Path::parse_mod_style.parse_str(text).map_err(|_| error(Why::NoPath))?;
        let is_global = path.leading_colon.is_some();
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        for (index, name) in names.iter().enumerate() {
            match name.as_str() {
                "crate" if index == 0 && !is_global => {}
                "self" | "super" | "Self" if index == 0 && !is_global => {
                    return Err(error(Why::IsRelative));
                }
                "crate" | "self" | "super" | "Self" => return Err(error(Why::NoPath)),
                _ => {}
            }
        }
        Ok(Self { is_global, names })
    }
}

/// Why a text is not the path of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CratePathError {
    written: String,
    why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    NoPath,
    /// What is generated lies in modules of its own, and would look from there.
    IsRelative,
}

impl fmt::Display for CratePathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = on_one_line(&self.written);
        if let Some((end, _)) = written.char_indices().nth(SHOWN) {
            written.truncate(end);
            written.push('…');
        }
        match self.why {
            Why::NoPath => write!(
                f,
                "`{written}` is not the path of a crate; write one like `::doudian` or \
                 `crate::sdk::doudian`"
            ),
            Why::IsRelative => write!(
                f,
                "the path `{written}` depends on the module that it stands in; begin with \
                 `crate` or with the name of a crate"
            ),
        }
    }
}

impl std::error::Error for CratePathError {}

/// The path of the crate `doudian` in the crate that is being built, as its Cargo.toml has
/// it: `::doudian`, or the name that it was given there.
///
/// # Errors
///
/// When it is not among the dependencies, with what to do.
#[cfg(feature = "published")]
pub fn crate_path() -> Result<CratePath, String> {
    use proc_macro_crate::{Error, FoundCrate, crate_name};
    match crate_name("doudian") {
        Ok(FoundCrate::Name(name)) => {
            format!("::{name}").parse().map_err(|error: CratePathError| error.to_string())
        }
        // Its own examples and tests, which are crates of their own.
        Ok(FoundCrate::Itself) => Ok(CratePath::default()),
        Err(Error::CrateNotFound { .. }) => {
            Err("the crate `doudian` is not among the dependencies; add it to Cargo.toml, or say \
                 where it is"
                .to_owned())
        }
        Err(error) => Err(format!("the name of the crate `doudian` cannot be found: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_what_it_was_written_as() {
        for path in ["doudian", "::doudian", "crate::sdk::doudian", "::r#type", "crate", "::会员"]
        {
            let parsed: CratePath = path.parse().unwrap();
            assert_eq!(parsed.to_string(), path);
        }
        let parsed: CratePath = " :: a :: b // the SDK".parse().unwrap();
        assert_eq!(parsed.to_string(), "::a::b");
        assert_eq!(CratePath::default().to_string(), "::doudian");
    }

    #[test]
    fn what_is_no_path_is_refused() {
        let bad = [
            "", " ", "my crate", "my-crate", "::", "a::", "a::<B>", "a<B>", "1a", "a.b", "a;b",
            "a}", "_", "a::_", "type", "::crate", "a::crate", "a::super", "::self", "\"a\"",
            "a, b", "!", "a!", "a/*", "(", "//",
        ];
        for path in bad {
            let error = path.parse::<CratePath>().unwrap_err().to_string();
            assert!(error.contains("is not the path of a crate"), "{path}: {error}");
        }
        for path in ["self", "super::a", "self::a", "Self::A"] {
            let error = path.parse::<CratePath>().unwrap_err().to_string();
            assert!(error.contains("depends on the module"), "{path}: {error}");
        }
        let long = format!("a\n\u{202e}{}", "b".repeat(1000)).parse::<CratePath>().unwrap_err();
        let said = long.to_string();
        assert!(said.starts_with("`a\\n\\u{202e}bbb") && said.contains("b…` is"), "{said}");
    }
}
