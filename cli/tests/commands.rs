//! The other commands, as their user runs them.

mod input;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn doudian(arguments: &[&str]) -> Output {
    // Away from the workspace, so that the built-in descriptors are used.
    Command::new(env!("CARGO_BIN_EXE_doudian"))
        .args(arguments)
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap()
}

fn stdout(arguments: &[&str]) -> String {
    let output = doudian(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn list_names_every_method_by_the_naming_rule() {
    let rows: Value = serde_json::from_str(&stdout(&["list", "--json"])).unwrap();
    let rows = rows.as_array().unwrap();
    for (platform, prefix, least) in
        [("doudian", "Doudian", 607), ("weixin_shop", "WeixinShop", 66)]
    {
        let own = rows.iter().filter(|row| row["platform"] == platform);
        assert!(own.clone().count() >= least, "{platform}");
        for row in own {
            let method = row["method"].as_str().unwrap();
            let parts = method.split(['.', '_']);
            let class: String = parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect();
            assert_eq!(row["request"], format!("{prefix}{class}Request"));
            assert_eq!(row["response"], format!("{prefix}{class}Response"));
            assert_eq!(row["path"], format!("/{}", method.replace('.', "/")));
            assert!(row["family"].is_string() && row["status"].is_string());
        }
    }
    let own = stdout(&["list", "--platform", "weixin_shop"]);
    assert_eq!(own.lines().count(), 66);
    assert!(own.lines().all(|line| line.starts_with("shop.")), "{own}");
    let unknown = doudian(&["list", "--platform", "weixin"]);
    let said = String::from_utf8_lossy(&unknown.stderr);
    assert!(said.contains("no platform `weixin`") && said.contains("`weixin_shop`"), "{said}");
    let filtered = stdout(&["list", "order.logisticsAdd"]);
    assert!(filtered.lines().count() >= 3, "{filtered}");
    assert!(filtered.lines().all(|line| line.contains("order.logisticsAdd")), "{filtered}");
    assert!(stdout(&["list"]).contains("order.list "));
}

#[test]
fn demo_walks_through_every_step() {
    let text = stdout(&["demo"]);
    for step in [
        "token.create",
        "shop.brandList",
        "product.add",
        "product.list        2 products",
        "order.list          1 order",
        "is now DoudianOrderStatus(3 已发货)",
        "isv.parameter-invalid",
        "every one signed and checked",
    ] {
        assert!(text.contains(step), "{step} is missing in:\n{text}");
    }
    assert!(!text.contains("5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11"));
}

/// The gateway is on this machine, and the port 9 of it is nobody's.
#[test]
fn each_platform_has_a_demo() {
    let text = stdout(&["demo", "--platform", "weixin_shop"]);
    for step in [
        "register.apply      applied",
        "refused             shop.register.apply_scene: refused with errcode 1040041",
        "img.upload",
        "order.pay           order-1 is now WeixinShopOrderStatus(20 待发货)",
        "register.check      goods, order, delivery, after-sale: [1, 1, 1, 1]",
        "finish_access_info  11 发版完成",
        "the scene is open",
    ] {
        assert!(text.contains(step), "{step} is missing in:\n{text}");
    }
    assert!(!text.contains("5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11"));
    let unknown = doudian(&["demo", "--platform", "weixin"]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("weixin_shop"));
}

#[test]
fn demo_does_not_ask_a_proxy() {
    let proxy = "http://alice:s3cret@127.0.0.1:9";
    let mut demo = Command::new(env!("CARGO_BIN_EXE_doudian"));
    demo.arg("demo").env_remove("NO_PROXY").env_remove("no_proxy");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        demo.env(name, proxy).env(name.to_lowercase(), proxy);
    }
    let output = demo.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
}

#[test]
fn sandbox_prints_its_address_first_and_answers() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_doudian"))
        .args(["sandbox", "--app-key", "7104587322418218527", "--app-secret", "top-secret"])
        .args(["--access-token", "a-token", "--now", "1700000000"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut url = String::new();
    out.read_line(&mut url).unwrap();
    let address = url.trim().strip_prefix("http://").unwrap();
    let answer = ask(address, "/shop/brandList?method=shop.brandList");
    assert!(answer.contains("isv.app-id-missing"), "{answer}");

    let signable = doudian_runtime::sign::Signable::Request {
        app_key: "7104587322418218527",
        method: "shop.brandList",
        param_json: "{}",
        timestamp: "1700000000",
    };
    let sign = signable.sign(doudian_runtime::SignMethod::HmacSha256, &"top-secret".into());
    let path = format!(
        "/shop/brandList?method=shop.brandList&app_key=7104587322418218527&v=2&sign={sign}\
         &sign_method=hmac-sha256&timestamp=1700000000&access_token=a-token&param_json=%7B%7D"
    );
    let answer = ask(address, &path);
    assert!(answer.contains("\"code\":10000"), "{answer}");
    assert!(answer.contains("\"err_no\":0"), "{answer}");

    child.kill().unwrap();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut rest).unwrap();
    child.wait().unwrap();
    assert!(!rest.contains("top-secret"), "{rest}");
}

/// The reply to a plain GET.
fn ask(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

#[test]
fn help_teaches_and_shows_no_secret() {
    for arguments in
        [&["--help"][..], &["generate", "--help"], &["sign", "--help"], &["sandbox", "--help"]]
    {
        let text = stdout(arguments);
        assert!(text.contains("Usage:"), "{text}");
        assert!(!text.contains("5f8a1f0e-3c1d-4b7a-9e64-0d2b8c6a7f11"), "{text}");
    }
    let output = doudian(&["genrate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("generate"));
}

#[test]
fn a_bad_address_is_told() {
    let output = doudian(&["sandbox", "--listen", "not an address"]);
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("not an address"), "{message}");
}

#[test]
fn a_secret_in_the_wrong_place_is_not_repeated() {
    for arguments in [
        &["sandbox", "--app-key", "1", "hush-hush"][..],
        &["sandbox", "--app-key", "1", "--app-secret", "x", "hush-hush"],
        &["sandbox", "--app-key", "1", "--app-secert", "hush-hush"],
        &["sandbox", "--app-key", "1", "--app-secert=hush-hush"],
        &["sign", "hush-hush"],
        &["hush-hush"],
    ] {
        let output = doudian(arguments);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(!message.contains("hush-hush"), "{message}");
        assert!(message.contains("Usage:"), "{message}");
    }
}

/// In the list of processes there is nothing to see.
#[test]
fn the_sandbox_takes_secrets_from_the_environment_or_standard_input() {
    let key = "7000000000000000001";
    for given in ["environment", "input"] {
        let mut sandbox = Command::new(env!("CARGO_BIN_EXE_doudian"));
        sandbox.arg("sandbox").args(["--now", "1700000000"]);
        let mut secrets = "";
        if given == "environment" {
            sandbox.env("DOUDIAN_APP_KEY", key).env("DOUDIAN_APP_SECRET", "top-secret");
            sandbox.env("DOUDIAN_ACCESS_TOKEN", "a-token");
        } else {
            sandbox.args(["--app-key", key, "--app-secret", "-", "--access-token", "-"]);
            secrets = "top-secret\r\na-token\n";
        }
        let mut child = input::start(&mut sandbox, secrets.as_bytes());
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut url = String::new();
        out.read_line(&mut url).unwrap();
        let signable = doudian_runtime::sign::Signable::Request {
            app_key: key,
            method: "shop.brandList",
            param_json: "{}",
            timestamp: "1700000000",
        };
        let sign = signable.sign(doudian_runtime::SignMethod::HmacSha256, &"top-secret".into());
        let path = format!(
            "/shop/brandList?method=shop.brandList&app_key={key}&v=2&sign={sign}\
             &sign_method=hmac-sha256&timestamp=1700000000&access_token=a-token&param_json=%7B%7D"
        );
        let answer = ask(url.trim().strip_prefix("http://").unwrap(), &path);
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(answer.contains("\"code\":10000"), "{given}: {answer}");
    }
    for (arguments, words) in [
        (&["--app-secret", "hush-hush"][..], "not its key"),
        (&["--app-key", "1"], "not its secret"),
        (&["--app-key", "1", "--app-secret", "-"], "standard input has no line"),
        (&["--app-key", "1", "--app-secret", "hush-hush", "--access-token", "-"], "--access-token"),
    ] {
        let mut sandbox = Command::new(env!("CARGO_BIN_EXE_doudian"));
        sandbox.arg("sandbox").args(arguments).stdin(Stdio::null());
        sandbox.env_remove("DOUDIAN_APP_KEY").env_remove("DOUDIAN_APP_SECRET");
        let output = sandbox.output().unwrap();
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(message.contains(words) && !message.contains("hush-hush"), "{message}");
    }
}

#[test]
fn error_says_what_a_code_means() {
    let text = stdout(&["error", "order.searchList", "20013"]);
    assert!(
        text.contains("isv.parameter-invalid:20013") && text.contains("mend the request"),
        "{text}"
    );
    let text = stdout(&["error", "order.searchList", "30002"]);
    assert!(
        text.contains("IP不在白名单; change the app's settings in the platform's console"),
        "{text}"
    );
    let text = stdout(&["error", "order.searchList", "isv.access-token-expired"]);
    assert!(text.contains("refresh the access token"), "{text}");
    let text = stdout(&["error", "order.list", "70000"]);
    assert!(text.contains("call `order.searchList`, which has taken its place"), "{text}");
    let text = stdout(&["error", "order.searchList", "70000"]);
    assert!(text.contains("mend the request"), "{text}");
    assert!(stdout(&["error", "order.searchList"]).lines().count() >= 9);
    // Of another platform: the method's own, and what every call may answer.
    let text = stdout(&["error", "shop.register.apply_scene", "1040041"]);
    assert!(text.contains("此任务未完成; mend the request"), "{text}");
    let text = stdout(&["error", "shop.order.add", "42001"]);
    assert!(text.contains("refresh the access token; repeat at once"), "{text}");
    for arguments in [&["error", "order.serchList", "1"][..], &["error", "order.list", "x:1"]] {
        let output = doudian(arguments);
        assert_eq!(output.status.code(), Some(1));
    }
}
