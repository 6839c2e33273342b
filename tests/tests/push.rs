//! Deliveries are read as the generated types; what else is said of them is tested with
//! the runtime.

use doudian::{AppSecret, Apps, DoudianPushMessage, DoudianTradeTradeCreate100};
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
    assert_eq!((created.p_id, created.s_ids.as_slice()), (4_920_430_888_859_306_123, &[1, 2][..]));
    assert_eq!((second.tag.as_str(), second.msg_id.as_str()), ("100", "8"));
    assert_eq!(second.to_object::<DoudianTradeTradeCreate100>().unwrap().p_id, 5);
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
        assert_eq!(finished.p_id, 4_705_288_465_508_532_862);
        assert_eq!(finished.s_ids, [4_705_288_465_508_532_862]);
    }
}
