//! What is written by hand for the callback of custom goods, against its descriptor.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use doudian_codegen::model::{Callback, Json, Platform, Struct};
use doudian_codegen::{SourceFile, compile};
use doudian_receiver::CustomGoodsReceiver;
use http::Method;
use serde_json::Value;

const NAME: &str = "callback.customGoodsSuccess";

fn platform() -> Platform {
    let files = doudian_spec::files().filter(|(file, _)| file.starts_with("mini_program/"));
    let files: Vec<_> = files.map(|(file, text)| SourceFile::new(file, text)).collect();
    let model = compile(&files).unwrap_or_else(|problems| panic!("{problems}"));
    model.platform("mini_program").unwrap().clone()
}

fn callback(platform: &Platform) -> &Callback {
    platform.callbacks.iter().find(|callback| callback.name == NAME).unwrap()
}

fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(digits) => serde_json::from_str(digits).unwrap(),
        Json::Text(text) => Value::String(text.clone()),
        Json::List(items) => items.iter().map(value).collect(),
        Json::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), value(member))).collect()
        }
    }
}

fn names(structure: &Struct, is_required: bool) -> BTreeSet<&str> {
    let fields = structure.fields.iter().filter(|field| field.required || !is_required);
    fields.map(|field| field.wire.as_str()).collect()
}

fn members(answer: &Value) -> BTreeSet<&str> {
    answer.as_object().unwrap().keys().map(String::as_str).collect()
}

#[tokio::test]
async fn the_callback_of_custom_goods_is_that_of_its_descriptor() {
    let platform = platform();
    let callback = callback(&platform);
    let [request, response] = [&callback.request, &callback.response];
    let [request, response] = [&platform.structs[request], &platform.structs[response]];
    let handled: Arc<Mutex<Vec<String>>> = Arc::default();
    let here = Arc::clone(&handled);
    let receiver = CustomGoodsReceiver::builder()
        .confirm(|_| async { Ok::<_, Infallible>(true) })
        .on(move |order| {
            here.lock().unwrap().push(order);
            async { Ok::<_, Infallible>(()) }
        })
        .build()
        .unwrap();
    let answer = async |body: &Value| -> Value {
        let answer = receiver.answer(&Method::POST, body.to_string().as_bytes()).await;
        serde_json::from_str(&answer.body).unwrap()
    };

    let example = callback.example.as_ref().unwrap();
    let sent = value(&example.request);
    let said = answer(&sent).await;
    assert_eq!(Some(&said), example.response.as_ref().map(value).as_ref());
    assert_eq!(sent["order_ids"].as_array().unwrap().len(), handled.lock().unwrap().len());

    // Every answer has the members of the descriptor, whatever it is about, and what has to be
    // there is looked for.
    for name in names(request, true) {
        let mut without = sent.clone();
        without.as_object_mut().unwrap().remove(name).unwrap();
        let refused = answer(&without).await;
        assert_ne!(refused["err_no"], said["err_no"], "without {name}");
        for answer in [&said, &refused] {
            assert!(members(answer).is_superset(&names(response, true)), "{answer}");
            assert!(members(answer).is_subset(&names(response, false)), "{answer}");
        }
    }
    assert_eq!(names(request, false), BTreeSet::from(["order_ids"]), "nothing else is read");
}
