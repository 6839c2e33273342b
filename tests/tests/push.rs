//! Deliveries are read as the generated types; what else is said of them is tested with
//! the runtime.

use doudian::{
    AppSecret, Apps, DoudianPushMessage, DoudianTradeTradeCreate100, DoudianTradeTradePaid101,
};
use doudian_tests::{text, vectors};

#[test]
fn a_message_is_read_as_the_type_of_its_tag() {
    let (key, secret) = ("7104587322418218527", AppSecret::from("secret"));
    let body = concat!(
        r#"[{"tag":"100","msg_id":"7","data":"{\"p_id\":4920430888859306123,\"s_ids\":[1,2],"#,
        r#"\"shop_id\":4463798,\"order_status\":1}"},{"tag":100,"msgId":8,"data":{"p_id":"5"}}]"#
    );
    let sign = doudian::sign::Signable::Push { app_key: key, body }
        .sign(doudian::SignMethod::HmacSha256, &secret);
    let message = DoudianPushMessage::verify(key, &secret, key, &sign, body.as_bytes()).unwrap();
    let [first, second] = message.data() else { panic!("{message:?}") };
    assert_eq!((first.tag.as_str(), first.msg_id.as_str()), ("100", "7"));
    let created: DoudianTradeTradeCreate100 = first.to_object().unwrap();
    assert_eq!(created.p_id, "4920430888859306123");
    assert_eq!(created.s_ids, ["1", "2"]);
    assert_eq!((second.tag.as_str(), second.msg_id.as_str()), ("100", "8"));
    assert_eq!(second.to_object::<DoudianTradeTradeCreate100>().unwrap().p_id, "5");
    assert!(!format!("{message:?}").contains("4463798"));
}

#[test]
fn the_vector_of_2020_is_read_as_a_type() {
    let vectors = vectors();
    let vector = vectors.iter().find(|vector| vector["name"] == "push_old_unescaped_data").unwrap();
    let apps = Apps::one(text(vector, "app_key").unwrap(), text(vector, "app_secret").unwrap());
    let body = text(vector, "param_text").unwrap().as_bytes();
    for sign in ["sign", "sign_hmac_sha256"] {
        let (app_id, sign) = (text(vector, "app_key").unwrap(), text(vector, sign).unwrap());
        let message = DoudianPushMessage::verify_any(&apps, app_id, sign, body).unwrap();
        assert!(message.is_repaired());
        let [only] = message.data() else { panic!("{message:?}") };
        // Another event's type with the same members.
        let finished: DoudianTradeTradeCreate100 = only.to_object().unwrap();
        assert_eq!(finished.p_id, "4705288465508532862");
        assert_eq!(finished.s_ids, ["4705288465508532862"]);
    }
}

/// Orders of 2020 and 2021 have an `A` behind their number. No form is drift, and all are one
/// key.
#[test]
fn an_order_id_is_text_whether_it_has_letters_or_not() {
    use doudian::DoudianMessage;
    let read = |p_id: &str| {
        let data = format!(r#"{{"p_id":{p_id},"s_ids":[{p_id},1],"shop_id":4463798}}"#);
        let (paid, drift) =
            doudian::json::from_slice::<DoudianTradeTradePaid101>(data.as_bytes()).unwrap();
        assert!(drift.is_empty(), "{p_id}: {drift:?}");
        paid
    };
    let lettered = read(r#""4736605172296554197A""#);
    assert_eq!(lettered.p_id, "4736605172296554197A");
    assert_eq!(lettered.s_ids, ["4736605172296554197A", "1"]);
    let (number, text) = (read("4736605172296554197"), read(r#""4736605172296554197""#));
    assert_eq!(number.p_id, "4736605172296554197");
    assert_eq!(number.key(), text.key());
    assert_ne!(number.key(), lettered.key());
    assert_eq!(number, text);
}
