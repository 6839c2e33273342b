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
        [("doudian", "Doudian", 789), ("weixin_shop", "WeixinShop", 66)]
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
    let other = stdout(&["list", "crossBorder.stockTaking"]);
    assert!(other.contains("crossborder.stockTaking") && other.lines().count() == 1, "{other}");
    let filtered = stdout(&["list", "order.logisticsAdd"]);
    assert!(filtered.lines().count() >= 3, "{filtered}");
    assert!(filtered.lines().all(|line| line.contains("order.logisticsAdd")), "{filtered}");
    assert!(stdout(&["list"]).contains("order.list "));
    // What was not in the first version says so.
    let added = stdout(&["list", "fuwu.order.list"]);
    assert!(added.trim_end().ends_with("(since version 2)"), "{added}");
    assert!(!stdout(&["list", "token.refresh"]).contains("since"));
    let since = |method: &str| {
        let own = rows.iter().find(|row| row["platform"] == "doudian" && row["method"] == method);
        own.unwrap()["since"].clone()
    };
    assert_eq!((since("fuwu.order.list"), since("token.refresh")), (2.into(), Value::Null));
}

/// The names of a row whose methods are not Doudian's: every one that the sources of these platforms
/// have.
#[test]
fn list_has_all_platforms() {
    let of = |platform: &str| -> Vec<Value> {
        serde_json::from_str(&stdout(&["list", "--json", "--platform", platform])).unwrap()
    };
    let all: Vec<Value> = serde_json::from_str(&stdout(&["list", "--json"])).unwrap();
    for (platform, count) in [("weixin_shop", 66), ("douyin_open", 491), ("mini_program", 7)] {
        let rows = of(platform);
        assert_eq!(rows.len(), count, "{platform}");
        for row in &rows {
            assert_eq!(row["platform"], platform);
            for key in ["method", "request", "response", "status", "title"] {
                assert!(row[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {row}");
            }
            assert!(all.contains(row), "{row}");
        }
        let names: std::collections::BTreeSet<_> =
            rows.iter().map(|row| row["method"].as_str().unwrap()).collect();
        assert_eq!(names.len(), count, "{platform}");
        let table = stdout(&["list", "--platform", platform]);
        assert!(names.iter().all(|name| table.contains(&format!("{name} "))), "{table}");
    }
    let row = |platform: &str, method: &str| {
        of(platform).into_iter().find(|row| row["method"] == method).unwrap()
    };
    let industry = "/api/industry/v1/solution";
    for (method, path) in [
        ("solution.add_app_test_relation", format!("{industry}/add_app_test_relation/")),
        ("solution.delete_app_test_relation", format!("{industry}/delete_app_test_relation/")),
        ("solution.query_app_test_relation", format!("{industry}/query_app_test_relation/")),
        ("oauth.client_token", "/oauth/client_token/".to_owned()),
        ("oauth.stable_client_token", "/oauth/stable_client_token/".to_owned()),
        ("ecom.customization.query_status", "/api/ecom/v1/customization/query_status/".to_owned()),
    ] {
        assert_eq!(row("douyin_open", method)["path"], path);
    }
    let submit = row("mini_program", "plugin.submitEcCustomGoods");
    assert_eq!(submit["kind"], "plugin");
    assert_eq!(submit["path"], r#"tt.requirePlugin("tt95aee3130ae1cbe911").submitEcCustomGoods"#);
    assert_eq!(submit["package"], "@doudian/mini-program");
    let callback = row("mini_program", "callback.customGoodsSuccess");
    assert_eq!((&callback["kind"], &callback["path"]), (&Value::from("callback"), &Value::Null));
    for method in [
        "wx.getChannelsLiveInfo",
        "wx.getChannelsLiveNoticeInfo",
        "wx.openChannelsLive",
        "wx.requestOrderPayment",
        "wx.reserveChannelsLive",
    ] {
        assert_eq!(row("mini_program", method)["path"], method);
    }
    let found = stdout(&["list", "定制"]);
    assert!(found.contains("plugin.submitEcCustomGoods") && found.contains("callback."), "{found}");
}

/// There is nothing of it in Rust, and nothing is written.
#[test]
fn rust_of_a_mini_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for target in [&[][..], &["--target", "rust"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doudian"));
        command.args(["generate", "--platform", "mini_program", "--out"]).arg(&out).args(target);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains("`mini_program` has no methods") && said.contains("--target typescript"),
            "{said}"
        );
        assert!(!out.exists());
    }
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
    let text = stdout(&["demo", "--platform", "mini_program"]);
    for step in [
        "package             ",
        r#"callback            200 {"err_msg":"success","err_no":0}"#,
        r#"of another          200 {"err_msg":"an order is not confirmed","err_no":2}"#,
        r#"no orders           400 {"err_msg":"`order_ids` names no order","err_no":1}"#,
        "1001 orders         400 ",
        "no callback         400 ",
        "made                4736605172296554197\n",
        "the platform was asked once",
    ] {
        assert!(text.contains(step), "{step} is missing in:\n{text}");
    }
    let calls = [
        "refused             submitEcCustomGoods: filePath is missing",
        "refused             submitEcCustomGoods: customData.image[0].url must begin with https://",
        "submit              4736605172296554197: submitEcCustomGoods:ok",
        "failed              21660 订单状态不支持定制，或重复提交 (repeat: never)",
    ];
    let is_left_out = text.contains("call                left out");
    assert!(is_left_out || calls.iter().all(|step| text.contains(step)), "{text}");
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
        .args(["--access-token", "a-token", "--now", "1700000000", "--drift"])
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
    assert!(answer.contains("\"unannounced\":"), "{answer}");

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
    assert!(text.contains("a new access token is needed"), "{text}");
    let text = stdout(&["error", "order.list", "70000"]);
    assert!(text.contains("call `order.searchList`, which has taken its place"), "{text}");
    let text = stdout(&["error", "order.searchList", "70000"]);
    assert!(text.contains("mend the request"), "{text}");
    // By another spelling of the method's name.
    let text = stdout(&["error", "crossBorder.stockTaking", "9001"]);
    assert!(text.contains("货品中心"), "{text}");
    let text = stdout(&["error", "order.logisticsAdd", "isp.service-error:10009"]);
    assert!(text.contains("wait, then repeat"), "{text}");
    assert!(stdout(&["error", "order.searchList"]).lines().count() >= 9);
    // What to do is said in the words of a client's errors: Doudian's own, and those of any other.
    let text = stdout(&["error", "order.searchList", "dop.authorization-closed"]);
    assert!(text.contains("the merchant has to authorise the app again; "), "{text}");
    let text = stdout(&["error", "oauth.refresh_token", "10010"]);
    assert!(text.contains("the app has to be authorised again; "), "{text}");
    // Of another platform: the method's own, and what every call may answer.
    let text = stdout(&["error", "shop.register.apply_scene", "1040041"]);
    assert!(text.contains("此任务未完成; mend the request"), "{text}");
    let text = stdout(&["error", "shop.order.add", "42001"]);
    assert!(text.contains("a new access token is needed; repeating may help at once"), "{text}");
    // Of a client-side call, whose codes may be negative.
    for call in ["wx.getChannelsLiveInfo", "getChannelsLiveInfo"] {
        let text = stdout(&["error", call, "-14"]);
        assert_eq!(
            text,
            "-14  开发者工具上无法获取直播信息，须用真机; no source says what to do; repeating never \
             helps\n"
        );
        let text = stdout(&["error", call, "100008"]);
        assert!(
            text.starts_with(
                "100008  视频号与小程序不是同一主体; change the app's settings in the platform's \
                 console; "
            ),
            "{text}"
        );
    }
    let text = stdout(&["error", "shop.order.add", "-1"]);
    assert!(
        text.starts_with("-1  系统繁忙; wait, then repeat; repeating may help later"),
        "{text}"
    );
    let text = stdout(&["error", "plugin.submitEcCustomGoods"]);
    let codes: Vec<_> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(
        codes,
        [
            "10101", "10301", "20000", "21500", "21501", "21502", "21503", "21655", "21660",
            "21661", "21662"
        ]
    );
    for (code, says) in [
        ("21500", "用户未登录; the user has to log in; repeating may help later"),
        ("21660", "订单状态不支持定制，或重复提交; it has been done already"),
        ("21661", "定制信息提交不全，多个定制商品须同时提交（暂不会出现）; mend the options"),
    ] {
        let text = stdout(&["error", "submitEcCustomGoods", code]);
        assert!(text.contains(says), "{text}");
    }
    for (method, code, says) in [
        ("submitEcCustomGood", "1", "`submitEcCustomGoods`"),
        (
            "wx.openChannelsLive",
            "1",
            "neither `wx.openChannelsLive` nor the platform documents `1`",
        ),
        ("callback.customGoodsSuccess", "1", "is a callback: the platform sends it"),
        ("solution.add_app_test_relation", "-5", "documents `-5`"),
    ] {
        let output = doudian(&["error", method, code]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(1) && said.contains(says), "{said}");
    }
    assert!(doudian(&["error", "--help"]).status.success());
    assert!(doudian(&["error", "order.list", "--help"]).status.success());
    for arguments in [&["error", "order.serchList", "1"][..], &["error", "order.list", "x:1"]] {
        let output = doudian(arguments);
        assert_eq!(output.status.code(), Some(1));
    }
}
