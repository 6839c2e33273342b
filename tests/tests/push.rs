//! Push messages can be had only with a right signature.

use doudian::{
    AppSecret, DoudianPushMessage, DoudianPushResult, DoudianTradeTradeCreate100, PushError,
};
use doudian_tests::{text, vectors};

#[test]
fn every_push_vector_is_verified_in_both_forms() {
    let mut read = 0;
    for vector in vectors() {
        if text(&vector, "kind") != Some("push") {
            continue;
        }
        let name = text(&vector, "name").unwrap();
        let key = text(&vector, "app_key").unwrap();
        let secret = AppSecret::from(text(&vector, "app_secret").unwrap());
        let body = text(&vector, "param_text").unwrap().as_bytes();
        let signs = [text(&vector, "sign"), text(&vector, "sign_hmac_sha256")];
        for sign in signs.into_iter().flatten() {
            match DoudianPushMessage::verify(key, &secret, key, sign, body) {
                Ok(message) => {
                    assert_eq!(message.is_probe(), name == "push_probe_tag0", "{name}");
                    read += 1;
                }
                // The signature was right; this body is not JSON.
                Err(PushError::Body(_)) => assert!(
                    ["push_old_unescaped_data", "third_party_2026_push_hmac"].contains(&name),
                    "{name}"
                ),
                Err(error) => panic!("{name}: {error}"),
            }
            let mut forged = body.to_vec();
            forged.push(b' ');
            let error = DoudianPushMessage::verify(key, &secret, key, sign, &forged).unwrap_err();
            assert_eq!(error, PushError::Sign, "{name}");
            let error = DoudianPushMessage::verify(key, &secret, "1", sign, body).unwrap_err();
            assert_eq!(error, PushError::OtherApp, "{name}");
        }
    }
    assert!(read >= 12, "only {read} were read");
}

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
fn a_sign_of_another_length_is_refused() {
    let secret = AppSecret::from("secret");
    for sign in ["", "0", &"0".repeat(33), &"0".repeat(65)] {
        let error = DoudianPushMessage::verify("1", &secret, "1", sign, b"[]").unwrap_err();
        assert_eq!(error, PushError::SignLength(sign.len()));
    }
    assert_eq!(DoudianPushResult::success().to_json(), r#"{"code":0,"msg":"success"}"#);
}
