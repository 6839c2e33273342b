//! Rust names from the platform's names.
//!
//! Nothing here depends on the order of files. What a struct or enum adds is only that
//! names inside it must differ.

use heck::{ToShoutySnakeCase, ToSnakeCase};

use super::reserved::{CONSTANTS, DEVICES, FUNCTIONS, KEYWORDS, NEVER_RAW};

/// Whether a text can be a method's name: at least two segments, as in `order.list`.
pub fn is_method_name(text: &str) -> bool {
    let is_segment = |segment: &str| {
        segment.bytes().any(|b| b.is_ascii_alphanumeric())
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    text.contains('.') && text.split('.').all(is_segment)
}

/// `order.getMCToken` → `OrderGetMCToken`: every `.` and `_` begins a new word.
pub fn class(method: &str) -> String {
    let mut out = String::with_capacity(method.len());
    for word in method.split(['.', '_']) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// The module, and the file without its ending, of what has one of its own in another crate.
pub(crate) fn file_of(family: &str, module: &str) -> String {
    format!("{family}_{module}")
}

/// The module, and the file without its ending, of shared types in another crate.
pub(crate) fn file_of_types(stem: &str) -> String {
    // A name that begins with a digit has a `_` before it, which is none that it needs here.
    format!("types_{}", stem.trim_start_matches('_'))
}

/// Whether a text can be a message's topic: letters, digits and `_`, as in
/// `doudian_trade_TradePaid`.
pub(crate) fn is_topic(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_alphanumeric())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether a text can be a message's tag. (0 is the platform's probe.)
pub(crate) fn is_tag(text: &str) -> bool {
    !text.starts_with('0')
        && (1..=9).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_digit())
}

/// `doudian_trade_TradePaid` → `trade_TradePaid`: a topic without its platform.
pub(crate) fn short_topic<'t>(topic: &'t str, platform: &str) -> &'t str {
    let rest = topic.strip_prefix(platform).and_then(|rest| rest.strip_prefix('_'));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(topic)
}

/// `trade_TradePaid` and `101` → `TradeTradePaid101`.
pub(crate) fn message_class(short_topic: &str, tag: Option<&str>) -> String {
    format!("{}{}", class(short_topic), tag.unwrap_or_default())
}

/// The family and the module of a method: its first segment, and the others joined.
pub(crate) fn family_and_module(method: &str, family: Option<&str>) -> (String, String) {
    let (first, rest) = method.split_once('.').unwrap_or((method, ""));
    let module: Vec<&str> = rest.split('.').collect();
    (module_name(family.unwrap_or(first)), module_name(&module.join("_")))
}

/// A module's name. It is also a file's, so a keyword gets an underscore, not `r#`, and so
/// does what is no file's name everywhere.
pub(crate) fn module_name(text: &str) -> String {
    let mut name = snake(text);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if KEYWORDS.contains(&name.as_str()) || DEVICES.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Whether a text can be a type's name: `OrderItem`, `Sku2`.
pub(crate) fn is_type_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether a text can be a name in lower case: `order_item`, not `type`.
pub(crate) fn is_snake_name(text: &str) -> bool {
    let begins_well = text.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let continues_well =
        text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    begins_well && continues_well && text.bytes().any(|b| b != b'_') && !KEYWORDS.contains(&text)
}

/// Whether a wire name can be turned into a Rust name.
pub(crate) fn is_wire_name(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether JSON has a name as it is. The reader compares names with the text as it came, and the
/// writer copies them.
pub fn is_unescaped(text: &str) -> bool {
    !text.contains(|c: char| matches!(c, '"' | '\\' | '\u{2028}' | '\u{2029}') || c.is_control())
}

/// Whether a field can have this Rust name beside the functions of its struct.
pub fn is_free_name(text: &str) -> bool {
    !FUNCTIONS.contains(&text)
}

/// The Rust name of a field. Nothing but its own wire name and `rename` decides it: two that
/// would be called alike are refused, so that a new field never takes another's name.
pub(crate) fn field(wire: &str, rename: Option<&str>) -> String {
    if let Some(rename) = rename {
        return rename.to_owned();
    }
    let mut name = snake(wire);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if NEVER_RAW.contains(&name.as_str()) || !is_free_name(&name) || name.bytes().all(|b| b == b'_')
    {
        name.push('_');
        return name;
    }
    if KEYWORDS.contains(&name.as_str()) {
        name.insert_str(0, "r#");
    }
    name
}

/// snake_case that never loses all of a name.
fn snake(text: &str) -> String {
    if is_plain_snake(text) {
        return text.to_owned();
    }
    let name = text.to_snake_case();
    if name.is_empty() { text.to_owned() } else { name }
}

/// Whether snake_case would change nothing. Most names are so, and this is much cheaper.
fn is_plain_snake(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    plain && !text.starts_with('_') && !text.ends_with('_') && !text.contains("__")
}

/// The constant of a code: its name in UPPER_CASE, or `CODE_<code>`.
pub(crate) fn constant(name: Option<&str>, code: &str) -> String {
    if let Some(name) = name {
        let mut constant = name.to_shouty_snake_case();
        if CONSTANTS.contains(&constant.as_str()) {
            constant.push('_');
        }
        return constant;
    }
    let (minus, rest) = match code.strip_prefix('-') {
        Some(rest) => ("MINUS_", rest),
        None => ("", code),
    };
    let mut word = rest.to_shouty_snake_case();
    word.retain(|c| c.is_ascii_alphanumeric() || c == '_');
    if word.is_empty() {
        word.push_str(if rest.is_empty() { "EMPTY" } else { "OTHER" });
    }
    format!("CODE_{minus}{word}")
}

/// Whether a code's `name` can become a constant.
pub(crate) fn is_constant_source(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// What has to be unique about a file of shared types: its name without folder and ending.
pub(crate) fn shared_module(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    module_name(file.rsplit_once('.').map_or(file, |(stem, _)| stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_keep_the_case_inside_a_word() {
        for (method, name) in [
            ("order.list", "OrderList"),
            ("order.getMCToken", "OrderGetMCToken"),
            ("material.get_cap_info", "MaterialGetCapInfo"),
            ("afterSale.List", "AfterSaleList"),
            ("sms.template.apply.list", "SmsTemplateApplyList"),
            ("spu.queryBookNameByISBN", "SpuQueryBookNameByISBN"),
            ("iop.2c._x__y", "Iop2cXY"),
        ] {
            assert_eq!(class(method), name, "{method}");
        }
    }

    #[test]
    fn modules_are_files() {
        for (method, family, module) in [
            ("order.list", "order", "list"),
            ("afterSale.List", "after_sale", "list"),
            ("sms.sign.apply", "sms", "sign_apply"),
            ("sms.sign.apply.list", "sms", "sign_apply_list"),
            ("order.getMCToken", "order", "get_mc_token"),
            ("order.type", "order", "type_"),
            ("order.2b", "order", "_2b"),
            ("order.con", "order", "con_"),
            ("type.crate", "type_", "crate_"),
            ("spu.queryBookNameByISBN", "spu", "query_book_name_by_isbn"),
        ] {
            let expected = (family.to_owned(), module.to_owned());
            assert_eq!(family_and_module(method, None), expected, "{method}");
        }
        let named = family_and_module("address.create", Some("freightTemplate"));
        assert_eq!(named, ("freight_template".to_owned(), "create".to_owned()));
    }

    #[test]
    fn every_keyword_can_be_a_field() {
        for keyword in KEYWORDS {
            let name = field(keyword, None);
            // `Self` becomes `self`, which is no better.
            let expected = match *keyword {
                "self" | "Self" => "self_".to_owned(),
                "super" | "crate" => format!("{keyword}_"),
                _ => format!("r#{keyword}"),
            };
            assert_eq!(name, expected);
            syn::parse_str::<syn::Ident>(&name)
                .unwrap_or_else(|error| panic!("{name} is not an identifier: {error}"));
        }
    }

    #[test]
    fn fields_have_names_by_themselves() {
        for (wire, name) in [
            ("UpdateTime", "update_time"),
            ("route__node_list", "route_node_list"),
            ("Type", "r#type"),
            ("type_", "r#type"),
            ("new", "new_"),
            ("clone", "clone_"),
            ("_", "__"),
            ("_id", "id"),
            ("_1st", "_1st"),
            ("a_1", "a_1"),
            ("ID", "id"),
            ("iD", "i_d"),
        ] {
            assert_eq!(field(wire, None), name, "{wire}");
            syn::parse_str::<syn::Ident>(name)
                .unwrap_or_else(|error| panic!("{name} is not an identifier: {error}"));
        }
        assert_eq!(field("1st", Some("first")), "first");
    }

    #[test]
    fn constants() {
        for (name, code, constant_name) in [
            (Some("to_confirm"), "1", "TO_CONFIRM"),
            (Some("toShip"), "2", "TO_SHIP"),
            (Some("known"), "3", "KNOWN_"),
            (None, "1", "CODE_1"),
            (None, "-1", "CODE_MINUS_1"),
            (None, "authorization_self", "CODE_AUTHORIZATION_SELF"),
            (None, "a-b", "CODE_A_B"),
            (None, "", "CODE_EMPTY"),
            (None, "待确认", "CODE_OTHER"),
        ] {
            assert_eq!(constant(name, code), constant_name);
        }
    }

    #[test]
    fn shared_modules() {
        assert_eq!(shared_module("spec/doudian/types/afterSale.yaml"), "after_sale");
        assert_eq!(shared_module("type.yaml"), "type_");
        assert_eq!(shared_module("post.addr.yml"), "post_addr");
    }
}
