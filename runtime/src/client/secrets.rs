//! What a refusal must not show: the platform quotes requests in its messages.

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use crate::protocol::Head;
use crate::transport::QUERY;

/// Members of untyped parameters that are secret, whatever the method.
const NAMES: [&str; 6] =
    ["access_token", "app_secret", "client_secret", "code", "refresh_token", "secret"];
/// Shorter texts of a request identify nobody, and occur in messages by themselves.
const MIN_BYTES: usize = 4;

/// Texts of a request that no error and no answer may show.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// All texts in these pieces of JSON, which are personal or secret members.
    pub(super) fn of_members(members: &[String]) -> Self {
        let mut secrets = Self::default();
        for member in members {
            if let Ok(value) = serde_json::from_str(member) {
                secrets.add(&value);
            }
        }
        secrets
    }

    /// The texts in the members of untyped parameters whose names say that they are secret.
    pub(super) fn of_parameters(parameters: &Value) -> Self {
        let mut secrets = Self::default();
        secrets.search(parameters);
        secrets
    }

    fn search(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.search(item)),
            Value::Object(members) => {
                for (name, member) in members {
                    if NAMES.contains(&name.as_str()) {
                        self.add(member)
                    } else {
                        self.search(member)
                    }
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, value: &Value) {
        let text = match value {
            Value::Array(items) => return items.iter().for_each(|item| self.add(item)),
            Value::Object(members) => return members.values().for_each(|member| self.add(member)),
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Null | Value::Bool(_) => return,
        };
        if text.len() >= MIN_BYTES {
            self.0.push(text);
        }
    }

    /// Takes these texts, and the `tokens` of the app, out of what the platform wrote.
    pub(super) fn scrub(&self, head: &mut Head, tokens: &[&str]) {
        let Head { message, legacy_message, sub_code, sub_message, log_id, .. } = head;
        let texts = [message, legacy_message, sub_code, sub_message, log_id];
        if texts.iter().all(|text| text.len() < MIN_BYTES) {
            return;
        }
        let forms = self.forms(tokens);
        for text in texts {
            for form in forms.iter().filter(|form| !form.is_empty()) {
                if text.contains(form.as_str()) {
                    *text = text.replace(form.as_str(), "***");
                }
            }
        }
    }

    /// Every form in which a secret can be quoted: as it is, and as it is in the address or
    /// in JSON.
    fn forms(&self, tokens: &[&str]) -> Vec<String> {
        let mut forms = Vec::new();
        for secret in self.0.iter().map(String::as_str).chain(tokens.iter().copied()) {
            let encoded = utf8_percent_encode(secret, QUERY).to_string();
            forms.push(lower_hex(&encoded));
            // Forms and old gateways write a blank as a plus sign.
            forms.push(encoded.replace("%20", "+"));
            // As in an address that is a parameter of another one.
            let twice = |once: &str| utf8_percent_encode(once, QUERY).to_string();
            forms.push(twice(&lower_hex(&encoded)));
            forms.push(twice(&encoded));
            forms.push(encoded);
            let json = Value::from(secret).to_string();
            forms.extend(json.get(1..json.len() - 1).map(str::to_owned));
            forms.push(secret.to_owned());
        }
        // A secret may be part of another one.
        forms.sort_unstable_by(|left, right| right.len().cmp(&left.len()).then(left.cmp(right)));
        forms.dedup();
        forms
    }
}

/// The same with `%e4` for `%E4`.
fn lower_hex(encoded: &str) -> String {
    let mut digits = 0;
    let lower = |character: char| {
        let is_digit = digits > 0;
        digits = if character == '%' { 2_u8 } else { digits.saturating_sub(1) };
        if is_digit { character.to_ascii_lowercase() } else { character }
    };
    encoded.chars().map(lower).collect()
}
