//! What code shows of a call.

use doudian_codegen::model::Json;
use heck::ToSnakeCase as _;

use super::{address, caption};
use crate::loose;

/// Global objects of the hosts of mini programs.
const OBJECTS: [&str; 8] = ["wx", "tt", "my", "swan", "qq", "ks", "plugin", "jd"];

/// The client-side call that a line is the heading of: `wx.openChannelsLive(Object object)`.
pub(super) fn heading(text: &str, is_heading: bool) -> Option<String> {
    let text = caption::unnumbered(text);
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_')
        .unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let (object, function) = name.split_once('.')?;
    let is_call =
        OBJECTS.contains(&object) && address::is_method_name(name) && !function.is_empty();
    let rest = rest.trim();
    let is_alone = rest.is_empty()
        || rest.starts_with('(') && rest.ends_with(')') && !rest.contains(['{', '"', '\'']);
    let is_title = is_heading && !rest.contains([';', '{', '=']);
    (is_call && (is_alone || is_title)).then(|| name.to_owned())
}

/// The object and the id of `tt.requirePlugin('tt95aee3130ae1cbe911')`.
pub(super) fn required(text: &str) -> Option<(String, String)> {
    let (before, after) = text.split_once(".requirePlugin(")?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let start = before.rfind(|c: char| !is_part(c)).map_or(0, |at| at + 1);
    let object = before.get(start..).filter(|object| !object.is_empty())?;
    let quote = after.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let id = after.get(1..)?.split(quote).next()?;
    let fits =
        !id.is_empty() && id.chars().all(|c| is_part(c) || matches!(c, '-' | ':' | '/' | '.'));
    fits.then(|| (object.to_owned(), id.to_owned()))
}

/// The options of the first call of a function whose values all stand there.
pub(super) fn options(text: &str, function: &str) -> Option<Json> {
    let calls = text.match_indices(function).map(|(at, _)| at + function.len());
    let mut options = calls.filter_map(|at| {
        let inside = text.get(at..)?.trim_start().strip_prefix('(')?;
        inside.trim_start().starts_with('{').then(|| loose::prefix(inside))?
    });
    options.find(|options| matches!(options, Json::Object(members) if !members.is_empty()))
}

/// The variable and the class of a request that a line of Java or the like makes:
/// `DoudianOrderListRequest request = new DoudianOrderListRequest();`.
pub(super) fn class(text: &str) -> Option<(&str, &str)> {
    let (before, after) = text.split_once("new ")?;
    let variable = before.trim_end().strip_suffix('=')?.split_whitespace().last()?;
    let name = after.split(['(', ' ', ';']).next()?;
    let is_class = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    (is_class && name.len() > "Request".len() && name.ends_with("Request"))
        .then_some((variable, name))
}

/// The parameter that a line sets of a variable, with its value:
/// `request.setProductId(3453347975240268172L);`.
pub(super) fn setter(text: &str, variable: &str) -> Option<(String, Json)> {
    let call = text.trim().strip_prefix(variable)?.strip_prefix(".set")?;
    let (name, value) = call.split_once('(')?;
    let value = value.trim().trim_end_matches(';').strip_suffix(')')?.trim();
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_name || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let digits = value.trim_end_matches(['L', 'l', 'd', 'f']);
    let value = if loose::is_number(digits) {
        Json::Number(digits.to_owned())
    } else if let Some(text) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Json::Text(text.to_owned())
    } else {
        match value {
            "true" | "false" => Json::Bool(value == "true"),
            _ => return None,
        }
    };
    Some((name.to_snake_case(), value))
}
