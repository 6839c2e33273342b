//! What stands in a query or in a header, where every value is a text.

use crate::entry::{Member, Shape};

/// What became of a member there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flat {
    /// It is a text, a number or a bool.
    AsItWas,
    /// A list, joined by commas.
    Joined,
    /// A list or structure, as the JSON of it.
    Quoted,
    /// Nothing is known but that it is a text.
    Open,
}

/// Words that say that the elements of a list are joined.
const JOINED: [&str; 7] = ["逗号", "英文,", "英文，", ",拼接", "，拼接", ",分隔", "comma"];

/// Makes a member what can stand there. A list is joined where the document says so, by
/// `is_joined` or in words; as the JSON of it, it is a guess.
pub(crate) fn flatten(member: &mut Member, is_joined: bool) -> Flat {
    let is_joined = is_joined || JOINED.iter().any(|word| member.about.contains(word));
    let flat = match &member.shape {
        Shape::List(_) if is_joined => {
            member.shape = Shape::Csv;
            member.limits.retain(|(limit, _)| limit.ends_with("items"));
            Flat::Joined
        }
        Shape::List(_) | Shape::Map(_) | Shape::Fields(_) | Shape::Named(_) => {
            let inner = std::mem::take(&mut member.shape);
            member.shape = Shape::Quoted(Box::new(inner));
            member.limits = Vec::new();
            member.is_guess = true;
            Flat::Quoted
        }
        Shape::Unknown => {
            member.shape = Shape::Text;
            member.is_guess = true;
            Flat::Open
        }
        _ => return Flat::AsItWas,
    };
    if flat != Flat::Open {
        member.codes = Vec::new();
    }
    member.default = None;
    flat
}
