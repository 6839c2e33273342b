//! Which page has what, and how others refer to it.

use crate::model::{CALLBACKS, Home, MESSAGES, PLUGINS, Platform, SPI, Type};

/// The page of what is described in one file, below the folder, with `/`.
pub(super) fn page(platform: &Platform, home: &Home, name: &str) -> String {
    match home {
        Home::Method(method) => {
            let api = platform.method(method);
            method_page(api.map_or("", |api| &api.family), method)
        }
        Home::Message(topic) => {
            let message = platform.messages.iter().find(|it| it.topic == *topic);
            let name = message.map_or_else(|| topic.clone(), |it| it.full_name());
            format!("{MESSAGES}/{name}.md")
        }
        Home::Spi(name) => format!("{SPI}/{name}.md"),
        Home::Plugin(name) => format!("{PLUGINS}/{name}.md"),
        Home::Callback(name) => format!("{CALLBACKS}/{name}.md"),
        Home::Shared(_) => format!("types/{name}.md"),
    }
}

/// The page of a method.
pub(super) fn method_page(family: &str, method: &str) -> String {
    format!("{family}/{method}.md")
}

/// A type in words, with a link to what it names. `here` is the page that says it.
pub(super) fn type_words(platform: &Platform, ty: &Type, here: &str) -> String {
    let inside = |inner: &Type| type_words(platform, inner, here);
    match ty {
        Type::List(item) => format!("list of {}", inside(item)),
        Type::Map(item) => format!("map of {}", inside(item)),
        Type::Page(row) => format!("page of {}", inside(row)),
        Type::Quoted(inner) if inner.is_number_or_bool() => format!("{} as text", inside(inner)),
        Type::Quoted(inner) => format!("JSON text of {}", inside(inner)),
        Type::Struct(name) | Type::Enum(name) => {
            let Some(home) = platform.home(name) else { return format!("`{name}`") };
            let page = page(platform, home, name);
            let anchor = name.to_ascii_lowercase();
            match (page == here, home) {
                (true, _) => format!("[{name}](#{anchor})"),
                (false, Home::Shared(_)) => format!("[{name}](../{page})"),
                (false, _) => format!("[{name}](../{page}#{anchor})"),
            }
        }
        plain => format!("`{plain}`"),
    }
}
