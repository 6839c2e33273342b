//! Nothing that a caller sends brings the gateway down, or makes it hang.

use crate::support::{Call, PATIENCE, Reply, TOKEN, gateway, raw};

fn calm(reply: &Reply, what: &str) {
    assert!(reply.status < 500, "{what}: {}", reply.status);
    if reply.status == 200 {
        reply.json();
    }
}

#[tokio::test]
async fn bad_bytes_are_answered() {
    let (gateway, _) = gateway().await;
    for request in [
        &b"\x00\x01\x02\r\n\r\n"[..],
        b"POST /order/list?%zz=%&sign=%ff%fe&&&=&app_key=%00 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST /%ff%fe/%2e%2e/%00?method=%ff HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n\xff\xfe\xfd",
        b"POST /order/\xff?\xff=\xfe HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST ///// HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n=",
        b"GET / HTTP/1.1\r\nHost: x\r\nContent-Type: \xff\xff\r\nx-open-no-old-err-code: \xff\r\n\r\n",
        b"POST http://a.b/c?d HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST /a/b HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{}",
        b"POST /a/b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ] {
        let reply = tokio::time::timeout(PATIENCE, raw(&gateway, request)).await;
        calm(&reply.unwrap(), &String::from_utf8_lossy(request));
    }
    Call::new(&gateway, "shop.brandList", "{}").send().await.data();
}

#[tokio::test]
async fn signed_nonsense_is_refused() {
    let (gateway, _) = gateway().await;
    let deep = |open: &str, close: &str, count: usize| open.repeat(count) + &close.repeat(count);
    let mut text_in_text = "[]".to_owned();
    for _ in 0..12 {
        text_in_text = serde_json::json!([text_in_text]).to_string();
    }
    let bodies = [
        deep("[", "]", 100_000),
        deep("{\"a\":", "}", 100_000),
        format!("{{\"page\":{},\"size\":10}}", "9".repeat(100_000)),
        "{\"page\":1e999999999,\"size\":-1e-999999999}".to_owned(),
        "{\"page\":9223372036854775807,\"size\":9223372036854775807}".to_owned(),
        "{\"page\":-9223372036854775808,\"size\":-1}".to_owned(),
        "{\"page\":0,\"page\":1,\"size\":0,\"size\":10}".to_owned(),
        "{\"page\":0,\"size\":10,\"combine_status\":[[[[]]],null,{}]}".to_owned(),
        "{\"a\":\"\\ud800\"}".to_owned(),
        "\u{feff}{}".to_owned(),
        format!("{{\"page\":0,\"size\":10,{}\"z\":1}}", "\"a\":null,".repeat(50_000)),
        format!("{{\"start_time\":{text_in_text}}}"),
        "\u{0}".repeat(1000),
    ];
    for body in &bodies {
        for method in ["order.searchList", "order.list", "product.add", "product.list"] {
            let call = Call::new(&gateway, method, body).send();
            let reply = tokio::time::timeout(PATIENCE, call).await.unwrap();
            calm(&reply, &body.chars().take(60).collect::<String>());
        }
    }
    // A list without limits of its own.
    let pages = "{\"page\":\"9223372036854775807\",\"size\":\"9223372036854775807\"}";
    let data = Call::new(&gateway, "freightTemplate.list", pages).send().await.data();
    assert_eq!(data["List"].as_array().unwrap().len(), 0);
}

#[tokio::test]
async fn a_repeated_parameter_counts_once() {
    let (gateway, _) = gateway().await;
    let call = Call::new(&gateway, "shop.brandList", "{}");
    let query = |extra: &str| {
        format!(
            "POST /shop/brandList?app_key={}&method=shop.brandList&access_token={TOKEN}\
             &timestamp={}&sign={}&sign_method=hmac-sha256{extra} HTTP/1.1\r\nHost: x\r\n\
             Content-Length: 2\r\n\r\n{{}}",
            gateway.app_key(),
            call.get("timestamp"),
            call.get("sign"),
        )
    };
    for extra in ["", "&sign=0&app_key=0&method=no.such&timestamp=0", "&sign=", "&=&&&%"] {
        raw(&gateway, query(extra).as_bytes()).await.data();
    }
}

#[tokio::test]
async fn too_much_is_refused_without_being_read() {
    let (gateway, _) = gateway().await;
    let head = "POST /order/list HTTP/1.1\r\nHost: x\r\nContent-Length: 40000000\r\n\r\n";
    let reply = raw(&gateway, head.as_bytes()).await;
    assert_eq!(reply.status, 413);
    let most = Call::new(&gateway, "shop.brandList", "{}").body(vec![b' '; 30_000_000]);
    assert_eq!(most.send().await.status, 200);
}

/// All texts of an answer, names included.
fn texts(value: &serde_json::Value) -> Vec<&str> {
    use serde_json::Value;
    match value {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, value)| std::iter::once(name.as_str()).chain(texts(value)))
            .collect(),
        _ => Vec::new(),
    }
}

/// A refusal says what was wrong, in words that a log or a terminal can bear.
#[tokio::test]
async fn what_an_answer_quotes_is_harmless() {
    let (gateway, _) = gateway().await;
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for text in [
        "a\r\nERROR forged\u{1b}[2J\u{9b}\u{7f}".to_owned(),
        "a\u{202e}b\u{2028}c\u{200b}\u{2066}".to_owned(),
        "order.x\u{202e}".repeat(300),
    ] {
        let quoted = serde_json::Value::from(text.as_str()).to_string();
        let mut calls = vec![
            Call::new(&gateway, &text, "{}"),
            Call::new(&gateway, "order.list", "{}").with("method", &text),
            Call::new(&gateway, "order.list", "{}").with("access_token", &text),
            Call::at(&gateway, "order.list", "{}", &text),
        ];
        for param_json in [
            format!("{{{quoted}:1}}"),
            format!("{{\"page\":{quoted}}}"),
            format!("{{\"page\":{{{quoted}:{quoted}}}}}"),
            format!("{{\"combine_status\":[{{{quoted}:{quoted}}}]}}"),
            format!("{{\"product_format_new\":{{{quoted}:1}},\"name\":{quoted}}}"),
            format!("{{\"start_time\":{quoted}}}"),
            format!("[{quoted}]"),
            format!("{{{quoted}"),
            text.clone(),
        ] {
            for method in ["order.searchList", "order.list", "product.addV2", "token.create"] {
                calls.push(Call::new(&gateway, method, &param_json));
            }
        }
        for call in calls {
            let reply = call.send().await.json();
            assert_ne!(reply["code"], 10_000, "{reply}");
            for said in texts(&reply) {
                assert!(!said.contains(hidden), "{said:?}");
                assert!(said.chars().count() < 500, "{said}");
            }
        }
    }
    for call in gateway.calls() {
        assert!(!call.method.contains(hidden) && call.method.chars().count() < 100, "{call:?}");
    }
}
