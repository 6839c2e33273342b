//! Macros whose body is a table: one row on a line, which the formatter of Rust code does not
//! know.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What stands between the brackets of each such macro of a file, in the file's order.
pub(super) struct Tables(VecDeque<String>);

impl Tables {
    /// Takes the bodies out of the file, so that the formatter leaves `name!();` in each place.
    pub(super) fn take(file: &mut syn::File) -> Self {
        let mut bodies = VecDeque::new();
        for item in &mut file.items {
            if let syn::Item::Macro(item) = item
                && let Some(body) = body(&item.mac.tokens)
            {
                item.mac.tokens = TokenStream::new();
                bodies.push_back(body);
            }
        }
        Self(bodies)
    }

    /// Puts the next body into a line that the formatter has left for it.
    pub(super) fn fill(&mut self, line: &str, out: &mut String) -> bool {
        // Anything in an item, and any comment, begins otherwise.
        let is_item = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let Some(start) = line.strip_suffix("!();").filter(|_| is_item) else { return false };
        let Some(body) = self.0.pop_front() else { return false };
        out.push_str(start);
        out.push_str("!(");
        out.push_str(&body);
        out.push_str(");\n");
        true
    }
}

/// `Name { row; row; }`, a row on a line; `None` for other macros.
fn body(tokens: &TokenStream) -> Option<String> {
    let mut tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let Some(TokenTree::Group(group)) = tokens.pop() else { return None };
    if group.delimiter() != Delimiter::Brace {
        return None;
    }
    let mut text = Line::of(tokens).0 + " {";
    for (index, row) in split(group.stream(), ';').into_iter().enumerate() {
        if index == 0 {
            text.push('\n');
        }
        self::row(row, &mut text);
    }
    text.push('}');
    Some(text)
}

/// A row on one line, however long it is: what is broken where it is too long changes whole for
/// one code. Its documentation stands before it.
fn row(mut tokens: Vec<TokenTree>, out: &mut String) {
    while let Some(docs) = docs(&tokens) {
        out.push_str(&format!("    ///{docs}\n"));
        tokens.drain(..2);
    }
    out.push_str(&format!("    {};\n", Line::of(tokens).0));
}

/// The text of the `#[doc = "…"]` that tokens begin with.
fn docs(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Punct(sign), TokenTree::Group(attribute), ..] = tokens else { return None };
    let inner: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [TokenTree::Ident(name), _, TokenTree::Literal(text)] = inner.as_slice() else {
        return None;
    };
    let text: syn::LitStr = syn::parse2(TokenTree::from(text.clone()).into()).ok()?;
    (sign.as_char() == '#' && *name == "doc").then(|| text.value())
}

/// What stands between the separators; nothing follows the last one.
fn split(tokens: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == separator => parts.push(Vec::new()),
            _ => parts.last_mut().unwrap_or(&mut Vec::new()).push(token),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Tokens on one line, with spaces as people set them.
#[derive(Default)]
struct Line(String);

impl Line {
    fn of(tokens: Vec<TokenTree>) -> Self {
        let mut line = Self::default();
        let mut is_glued = true;
        for token in tokens {
            is_glued = line.push(token, is_glued);
        }
        line
    }

    /// Appends a token, and says whether the next one stands close to it.
    fn push(&mut self, token: TokenTree, is_glued: bool) -> bool {
        match token {
            TokenTree::Punct(punct) => match (punct.as_char(), punct.spacing()) {
                (',', _) => self.close(',', false),
                (':', Spacing::Joint) => {
                    // A path from the root stands apart, so that `key: ::a::B` is no `key:::a::B`.
                    let goes_on = |last: char| last.is_alphanumeric() || "_>)".contains(last);
                    if !is_glued && !self.0.ends_with(goes_on) {
                        self.space();
                    }
                    self.close(':', true)
                }
                (':', Spacing::Alone) => self.close(':', self.0.ends_with(':')),
                ('<', _) => self.close('<', true),
                ('>', _) => self.close('>', false),
                (sign, _) => {
                    if !is_glued {
                        self.space();
                    }
                    self.close(sign, matches!(sign, '&' | '-' | '#'))
                }
            },
            TokenTree::Group(group) => {
                let (open, end) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                // As `MaxItems("size", 100)` is written.
                let is_call = group.delimiter() == Delimiter::Parenthesis
                    && self.0.ends_with(|c: char| c.is_alphanumeric() || c == '_');
                if !is_glued && !is_call {
                    self.space();
                }
                let inner = Self::of(group.stream().into_iter().collect());
                self.0.extend([open, &inner.0, end]);
                false
            }
            other => {
                if !is_glued {
                    self.space();
                }
                self.0.push_str(&other.to_string());
                false
            }
        }
    }

    fn close(&mut self, sign: char, is_glued: bool) -> bool {
        self.0.push(sign);
        is_glued
    }

    fn space(&mut self) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_as_the_tokens_that_it_is_of() {
        for (row, printed) in [
            ("platform : :: doudian :: DOUDIAN", "platform: ::doudian::DOUDIAN"),
            ("platform : crate :: DOUDIAN", "platform: crate::DOUDIAN"),
            ("a : Option < :: b :: C > , :: d :: E", "a: Option<::b::C>, ::d::E"),
            ("first (:: a , - 1)", "first(::a, -1)"),
            ("codes : & [ \"1\" , \"2\" ]", "codes: &[\"1\", \"2\"]"),
        ] {
            let tokens: TokenStream = row.parse().unwrap();
            let line = Line::of(tokens.clone().into_iter().collect()).0;
            assert_eq!(line, printed);
            let again: TokenStream = line.parse().unwrap();
            let count = |tokens: TokenStream| tokens.into_iter().count();
            assert_eq!(count(again), count(tokens), "{line}");
        }
    }
}
