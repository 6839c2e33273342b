//! The body of a delivery.

use doudian_codegen::model::Json;
use doudian_runtime::PushData;

use crate::json::{self, text};
use crate::outgoing::push::{DataForm, Form, SendError};

/// Writes messages as a delivery's body.
pub(super) fn body(messages: &[PushData], form: Form) -> Result<String, SendError> {
    if form.single {
        return match messages {
            [message] => Ok(one(message, form)),
            _ => Err(SendError::SingleForm(messages.len())),
        };
    }
    let messages: Vec<String> = messages.iter().map(|message| one(message, form)).collect();
    Ok(format!("[{}]", messages.join(",")))
}

/// By hand, since the oldest form is no JSON.
fn one(message: &PushData, form: Form) -> String {
    let tag = match json::parse(&message.tag) {
        Ok(number @ Json::Number(_)) if form.number_tag => number.compact(),
        _ => text(&message.tag).compact(),
    };
    let id_name = if form.camel_id { "msgId" } else { "msg_id" };
    let id = text(&message.msg_id).compact();
    let data = match form.data {
        DataForm::Object if json::parse(&message.data).is_ok() => message.data.clone(),
        DataForm::Unescaped => format!("\"{}\"", message.data),
        DataForm::Text | DataForm::Object => text(&message.data).compact(),
    };
    format!(r#"{{"tag":{tag},"{id_name}":{id},"data":{data}}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(tag: &str, msg_id: &str, data: &str) -> PushData {
        PushData { tag: tag.into(), msg_id: msg_id.into(), data: data.into() }
    }

    fn written(form: &str) -> String {
        let message = message("101", "7-1", r#"{"p_id":4736605172296554197,"r":"a\"b"}"#);
        body(&[message], form.parse().unwrap()).unwrap()
    }

    #[test]
    fn each_form_is_written_as_it_was_seen() {
        assert_eq!(
            written(""),
            r#"[{"tag":"101","msg_id":"7-1","data":"{\"p_id\":4736605172296554197,\"r\":\"a\\\"b\"}"}]"#
        );
        assert_eq!(
            written("single,msgId,number,object"),
            r#"{"tag":101,"msgId":"7-1","data":{"p_id":4736605172296554197,"r":"a\"b"}}"#
        );
        assert_eq!(
            written("unescaped"),
            r#"[{"tag":"101","msg_id":"7-1","data":"{"p_id":4736605172296554197,"r":"a\"b"}"}]"#
        );
    }

    #[test]
    fn what_has_no_such_form_stays_text() {
        let form = "number,object".parse().unwrap();
        let body = body(&[message("x-1", "1", "no JSON")], form).unwrap();
        assert_eq!(body, r#"[{"tag":"x-1","msg_id":"1","data":"no JSON"}]"#);
    }

    #[test]
    fn two_messages_are_no_single_one() {
        let two = [message("1", "1", "{}"), message("1", "2", "{}")];
        let error = body(&two, "single".parse().unwrap()).unwrap_err();
        assert!(matches!(error, SendError::SingleForm(2)), "{error}");
        assert_eq!(body(&[], Form::default()).unwrap(), "[]");
    }
}
