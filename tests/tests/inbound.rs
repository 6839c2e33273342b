//! Every push message and every SPI method of the spec, read and written as its type.

// All of them, also those that the platform has given up.
#![allow(deprecated)]

use std::fmt::Write as _;
use std::sync::LazyLock;

use doudian::json::{self, to_string};
use doudian::sandbox::{Model, embedded_spec};
use doudian::{
    AppSecret, Apps, DoudianMessage, DoudianPushData, DoudianPushEvent, DoudianSpiCall,
    DoudianSpiRequest, DoudianSpiResponse, SignMethod, SpiError, SpiParts, SpiWindow,
};
use doudian_codegen::model::{Json, Platform, Spi, Type};

static MODEL: LazyLock<Model> = LazyLock::new(|| embedded_spec().unwrap());

fn platform() -> &'static Platform {
    MODEL.platform("doudian").unwrap()
}

fn text(value: &Json) -> String {
    let list = |items: Vec<String>| items.join(",");
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.clone(),
        Json::Text(text) => to_string(text).unwrap(),
        Json::List(items) => format!("[{}]", list(items.iter().map(text).collect())),
        Json::Object(members) => {
            let member = |(name, value): &(String, Json)| {
                format!("{}:{}", to_string(name).unwrap(), text(value))
            };
            format!("{{{}}}", list(members.iter().map(member).collect()))
        }
    }
}

/// Reads text as the type, without drift, and gives what is written again.
fn round<T: json::ReadValue + json::WriteValue + Default>(what: &str, text: &str) -> T {
    let (value, drift): (T, _) =
        json::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(drift.is_empty(), "{what}: {drift:?}");
    let again = to_string(&value).unwrap();
    let (read, _): (T, _) = json::from_slice(again.as_bytes()).unwrap();
    assert_eq!(to_string(&read).unwrap(), again, "{what}");
    value
}

fn message<T: DoudianMessage + PartialEq>() {
    let facts = T::MESSAGE;
    let topic = facts.topic;
    let described = platform().messages.iter().find(|message| message.topic == topic).unwrap();
    assert_eq!((facts.tag, facts.title), (described.tag.as_deref(), &*described.title));
    let example = described.example.as_ref().unwrap_or_else(|| panic!("{topic}: no example"));
    let data = text(example);
    let value: T = round(topic, &data);
    assert_eq!(value.key().is_some(), described.key.is_some(), "{topic}: the key");

    let tags = facts.tag.into_iter().chain([topic]);
    for tag in tags {
        let message =
            DoudianPushData { tag: tag.to_owned(), msg_id: "1".to_owned(), data: data.clone() };
        let event = DoudianPushEvent::read(&message).unwrap();
        assert_eq!(event.message().map(|facts| facts.topic), Some(topic), "tag {tag}");
        assert_eq!(event.key(), value.key(), "tag {tag}");
        let bad = DoudianPushData { data: "[1]".to_owned(), ..message };
        assert!(DoudianPushEvent::read(&bad).is_err(), "tag {tag}");
    }
}

fn spi<T: DoudianSpiRequest>() {
    let facts = T::SPI;
    let name = facts.name;
    let described = platform().spis.iter().find(|spi| spi.name == name).unwrap();
    let example = described.example.as_ref().unwrap_or_else(|| panic!("{name}: no example"));
    let _: T = round(name, &text(&example.request));
    let reply = match &example.response {
        Some(data) => DoudianSpiResponse::success(round::<T::Data>(name, &text(data))),
        None => DoudianSpiResponse::success(T::Data::default()),
    };
    let body: serde_json::Value =
        serde_json::from_str(&reply.to_json(facts.reply).unwrap()).unwrap();
    assert_eq!(body["code"], 0, "{name}");
    calls_of_others::<T>(described);
}

/// Sends the calls of all methods to this one: a method that has a discriminator takes its own,
/// and those of others only where no source states the codes of either; any other method takes
/// those that have a parameter that it promises.
fn calls_of_others<T: DoudianSpiRequest>(described: &Spi) {
    let (key, secret, now) = ("7", AppSecret::from("secret"), 1_700_000_000_i64);
    let states = |spi: &Spi| platform().discriminating_codes(spi).next().is_some();
    for other in &platform().spis {
        let parameters = text(&other.example.as_ref().unwrap().request);
        let sent =
            SpiParts::sign(key, &secret, SignMethod::HmacSha256, &now.to_string(), &parameters);
        let parts = SpiParts { query: sent.query(), body: sent.body().as_bytes(), log_id: None };
        let apps = Apps::one(key, secret.clone());
        let call = DoudianSpiCall::verify(&apps, parts, now, SpiWindow::default()).unwrap();
        let is_other =
            matches!(call.typed::<T>().map_err(SpiError::from), Err(SpiError::OtherMethod { .. }));
        let same = described.name == other.name;
        let alike = described.discriminator == other.discriminator;
        let told_apart =
            described.discriminator.is_some() && !(alike && !states(described) && !states(other));
        let members: serde_json::Value = serde_json::from_str(&parameters).unwrap();
        let promised: Vec<_> =
            T::default().table().1.iter().filter(|field| field.is_required()).collect();
        let none_promised = !promised.is_empty()
            && promised.iter().all(|field| members.get(field.name()).is_none());
        let expected = (told_apart || none_promised) && !same;
        assert_eq!(is_other, expected, "{} at {}", other.name, described.name);
    }
}

include!(concat!(env!("OUT_DIR"), "/inbound.rs"));

#[test]
fn every_message_is_read_as_the_type_of_its_tag() {
    every_message();
    assert_eq!(DoudianPushEvent::ALL.len(), platform().messages.len());
    let tags = DoudianPushEvent::ALL.iter().filter(|message| message.tag.is_some()).count();
    assert!(tags >= 44, "only {tags} messages have tags");
}

#[test]
fn every_spi_method_is_read_and_answered() {
    every_spi_method();
    assert!(platform().spis.len() >= 19);
}

#[test]
fn what_no_descriptor_has_stays_as_it_came() {
    let data = |tag: &str| DoudianPushData {
        tag: tag.to_owned(),
        msg_id: "7".to_owned(),
        data: "no JSON".to_owned(),
    };
    let event = DoudianPushEvent::read(&data("99999")).unwrap();
    assert!(matches!(&event, DoudianPushEvent::Unknown(data) if data.data == "no JSON"));
    assert!(event.message().is_none() && event.key().is_none());
    assert!(matches!(DoudianPushEvent::read(&data("0")).unwrap(), DoudianPushEvent::Probe));
    assert!(DoudianPushEvent::read(&data("101")).is_err());
}

/// The names of the reference SDK, which are more than the naming rule.
#[test]
fn the_reference_sdks_messages_keep_their_names() {
    let mut names = String::new();
    for message in &platform().messages {
        let _ = writeln!(names, "{}", message.data);
    }
    for name in [
        "TradeTradeCreate100",
        "TradeTradePaid101",
        "TradeTradeSellerShip102",
        "TradeTradeSuccess103",
        "TradeTradeLogisticsChanged104",
        "TradeTradeAddressChanged105",
        "TradeTradeCanceled106",
        "TradeTradePartlySellerShip108",
        "RefundRefundCreated200",
        "RefundRefundAgreed201",
        "RefundReturnApplyAgreed202",
        "RefundBuyerReturnGoods203",
        "RefundRefundRefused204",
        "RefundReturnApplyRefused205",
        "RefundRefundSuccess206",
        "RefundRefundClosed207",
        "RefundRefundModified208",
        "RefundExpirationChange209",
        "RefundExchangeComfirmed211",
    ] {
        assert!(names.contains(&format!("Doudian{name}\n")), "Doudian{name} is missing");
    }
}

/// Where the platform has ever sent letters in an id, no type that is only read makes it a
/// number.
#[test]
fn ids_of_orders_that_are_read_are_text() {
    let is_order = |name: &str| {
        matches!(
            name,
            "p_id"
                | "s_id"
                | "s_ids"
                | "order_id"
                | "order_ids"
                | "shop_order_id"
                | "sku_order_id"
                | "shipped_order_id"
                | "sub_order_id"
                | "parent_order_id"
        )
    };
    let mut seen = 0;
    for record in platform().structs.values() {
        if record.in_request {
            continue;
        }
        for field in record.fields.iter().filter(|field| is_order(&field.wire)) {
            let numbers = field.ty.walk().any(|ty| matches!(ty, Type::I32 | Type::I64));
            assert!(!numbers, "{}.{} is a number", record.name, field.wire);
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} were looked at");
}
