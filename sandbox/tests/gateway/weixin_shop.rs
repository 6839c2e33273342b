//! The WeChat trade component over the wire, as plain commands call it: an address, and JSON.

use std::sync::Arc;

use doudian_sandbox::{Gateway, ManualClock};
use reqwest::{Client, Response};
use serde_json::{Value, json};

/// The JSON of an answer.
async fn read(response: Response) -> Value {
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

struct Shop {
    gateway: Gateway,
    clock: Arc<ManualClock>,
    token: String,
}

impl Shop {
    async fn start() -> Self {
        let clock = Arc::new(ManualClock::new(1_795_284_600));
        let gateway = Gateway::builder().clock(clock.clone()).start().await.unwrap();
        let mut shop = Self { gateway, clock, token: String::new() };
        shop.token = shop.new_token().await;
        shop
    }

    /// One that was applied for.
    async fn applied() -> Self {
        let shop = Self::start().await;
        assert_eq!(shop.code("register/apply", json!({})).await, 0);
        shop
    }

    async fn get(&self, path: &str) -> Value {
        let address = format!("{}{path}", self.gateway.url());
        read(Client::new().get(address).send().await.unwrap()).await
    }

    async fn new_token(&self) -> String {
        let (key, secret) = (self.gateway.app_key(), self.gateway.app_secret());
        let path =
            format!("/cgi-bin/token?grant_type=client_credential&appid={key}&secret={secret}");
        let answer = self.get(&path).await;
        assert_eq!(answer["expires_in"], 7200, "{answer}");
        assert!(answer.get("errcode").is_none(), "{answer}");
        answer["access_token"].as_str().unwrap().to_owned()
    }

    async fn text(&self, path: &str, token: &str, body: &str) -> Value {
        // As `curl -d` sends it.
        let form = "application/x-www-form-urlencoded";
        let address = format!("{}/shop/{path}?access_token={token}", self.gateway.url());
        let request = Client::new().post(address).header("content-type", form);
        let response = request.body(body.to_owned()).send().await.unwrap();
        assert_eq!(response.status(), 200);
        read(response).await
    }

    async fn call(&self, path: &str, body: Value) -> Value {
        self.text(path, &self.token, &body.to_string()).await
    }

    async fn code(&self, path: &str, body: Value) -> i64 {
        self.call(path, body).await["errcode"].as_i64().unwrap()
    }
}

fn good(out_id: &str) -> Value {
    json!({
        "out_product_id": out_id, "title": "高山云雾绿茶", "path": "pages/p?id=1",
        "head_img": ["https://mmecimage.cn/p/1"], "third_cat_id": 6493, "brand_id": 2_100_000_000,
        "skus": [{ "out_product_id": out_id, "out_sku_id": "1024", "thumb_img": "https://x.cn/1",
            "sale_price": 1300, "market_price": 1500, "stock_num": 100, "sku_attrs": [] }],
        "scene_group_list": [1], "item_type": 1,
    })
}

fn order(out_id: &str, good: &str) -> Value {
    json!({
        "create_time": "2020-12-01 00:00:00", "out_order_id": out_id, "openid": "o-7",
        "path": "pages/order?id=1", "fund_type": 0, "expire_time": 1_606_838_400, "trace_id": "t",
        "order_detail": {
            "product_infos": [{ "out_product_id": good, "out_sku_id": "1024", "product_cnt": 1,
                "sale_price": 1300, "head_img": "https://x.cn/1", "title": "茶", "path": "p" }],
            "price_info": { "order_price": 1800, "freight": 500 },
        },
    })
}

fn paid(out_id: &str) -> Value {
    json!({ "out_order_id": out_id, "openid": "o-7", "action_type": 1, "transaction_id": "42",
        "pay_time": "2020-12-01 00:05:00" })
}

fn sent(out_id: &str) -> Value {
    json!({ "out_order_id": out_id, "openid": "o-7", "finish_all_delivery": 1,
        "delivery_list": [{ "delivery_id": "SF", "waybill_id": "SF1" }] })
}

fn after_sale(out_id: &str) -> Value {
    json!({ "out_order_id": out_id, "out_aftersale_id": "a-1", "openid": "o-7", "type": 1,
        "create_time": "2020-12-05 00:00:00", "status": 0, "finish_all_aftersale": 0, "path": "p",
        "product_infos": [{ "out_product_id": "g-1", "out_sku_id": "1024", "product_cnt": 1 }] })
}

fn item(code: i64) -> Value {
    json!({ "access_info_item": code })
}

#[tokio::test]
async fn a_plain_address_finds_its_platform() {
    let shop = Shop::start().await;
    // By the path that only this platform has, by its own address, and by its host.
    assert_eq!(shop.code("cat/get", json!({})).await, 0);
    let own = shop.gateway.url_of("weixin_shop").unwrap();
    let path = format!("/shop/cat/get?access_token={}", shop.token);
    let post = |address: String| Client::new().post(address).body("{}");
    let answer = read(post(own + &path).send().await.unwrap()).await;
    assert_eq!(answer["errmsg"], "ok");
    let by_host = post(shop.gateway.url().to_owned() + "/shop/nothing?access_token=x");
    let by_host = by_host.header("host", "api.weixin.qq.com").send().await.unwrap();
    let answer = read(by_host).await;
    assert_eq!(answer["errcode"], 40066, "{answer}");

    // Where it stands for this platform, every address is its.
    let gateway = Gateway::builder().platform("weixin_shop").start().await.unwrap();
    let answer = post(gateway.url().to_owned() + "/shop/nothing").send().await.unwrap();
    assert_eq!(read(answer).await["errcode"], 40066);
    let other = Gateway::builder().platform("weixin").start().await.unwrap_err().to_string();
    assert!(other.contains("`weixin`") && other.contains("`weixin_shop`"), "{other}");
}

#[tokio::test]
async fn tokens_are_refused_as_the_platform_does_it() {
    let shop = Shop::start().await;
    let code =
        async |token: &str| shop.text("cat/get", token, "{}").await["errcode"].as_i64().unwrap();
    assert_eq!(code("").await, 41001);
    assert_eq!(code("66_unknown").await, 40001);
    assert_eq!(code("no%20token").await, 40014);
    let second = shop.new_token().await;
    assert_eq!((code(&shop.token).await, code(&second).await), (0, 0));
    shop.clock.advance(301);
    assert_eq!((code(&shop.token).await, code(&second).await), (40001, 0));
    shop.clock.advance(7200);
    assert_eq!(code(&second).await, 42001);
}

#[tokio::test]
async fn the_token_call_says_what_is_wrong() {
    let shop = Shop::start().await;
    let (key, secret) = (shop.gateway.app_key(), shop.gateway.app_secret());
    for (query, code) in [
        (String::new(), 990007),
        ("grant_type=password".to_owned(), 40002),
        ("grant_type=client_credential".to_owned(), 41002),
        ("grant_type=client_credential&appid=wx1".to_owned(), 40013),
        (format!("grant_type=client_credential&appid={key}"), 41004),
        (format!("grant_type=client_credential&appid={key}&secret=no"), 40125),
        (format!("grant_type=client_credential&appid=wx1&secret={secret}"), 40013),
    ] {
        let answer = shop.get(&format!("/cgi-bin/token?{query}")).await;
        assert_eq!(answer["errcode"], code, "{query}: {answer}");
        assert!(!answer.to_string().contains(secret), "{answer}");
    }
}

#[tokio::test]
async fn a_body_that_is_wrong_is_refused_with_the_platforms_codes() {
    let shop = Shop::applied().await;
    for (path, body, code) in [
        ("scene/check", "", 44002),
        ("scene/check", "{", 47001),
        ("scene/check", "[]", 47001),
        ("scene/check", "{}", 990007),
        ("scene/check", r#"{"scene":"live"}"#, 40097),
        ("scene/check", r#"{"scene":1177}"#, 0),
        ("spu/get", "{}", 990007),
        ("order/get", r#"{"openid":"o-7"}"#, 1010001),
        ("spu/get_list", r#"{"status":5,"page":1,"page_size":101}"#, 990005),
        ("img/upload", "{}", 40097),
    ] {
        let answer = shop.text(path, &shop.token, body).await;
        assert_eq!(answer["errcode"], code, "{path} {body}: {answer}");
    }
}

#[tokio::test]
async fn a_picture_is_uploaded_as_a_form() {
    let shop = Shop::start().await;
    let upload = async |bytes: usize, texts: &str| {
        let body = format!(
            "{texts}--b\r\ncontent-disposition: form-data; name=\"media\"; filename=\"a.png\"\r\n\
             content-type: image/png\r\n\r\n{}\r\n--b--\r\n",
            "x".repeat(bytes)
        );
        let address = format!("{}/shop/img/upload?access_token={}", shop.gateway.url(), shop.token);
        let request = Client::new().post(address).body(body);
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        read(request.send().await.unwrap()).await
    };
    let texts = "--b\r\ncontent-disposition: form-data; name=\"resp_type\"\r\n\r\n0\r\n\
                 --b\r\ncontent-disposition: form-data; name=\"upload_type\"\r\n\r\n0\r\n";
    let answer = upload(2 << 20, texts).await;
    assert_eq!(answer["errcode"], 0, "{answer}");
    assert!(answer["img_info"]["media_id"].is_string(), "{answer}");
    assert_eq!(upload((2 << 20) + 1, texts).await["errcode"], 40009);
    assert_eq!(upload(10, "").await["errcode"], 990007);
    let files: Vec<_> = shop.gateway.calls().into_iter().flat_map(|call| call.files).collect();
    assert_eq!((files[0].name.as_str(), files[0].bytes), ("a.png", 2 << 20));
}

#[tokio::test]
async fn the_way_to_a_live_scene() {
    let shop = Shop::applied().await;
    let flags = async || {
        let state = shop.call("register/check", json!({})).await;
        let names = [
            "spu_audit_success",
            "pay_order_success",
            "send_delivery_success",
            "add_aftersale_success",
        ];
        names.map(|name| state["data"]["access_info"][name].as_i64().unwrap())
    };
    assert_eq!(flags().await, [0, 0, 0, 0]);
    for (path, body, code, expected) in [
        ("spu/add", good("g-1"), 6, [1, 0, 0, 0]),
        ("order/add", order("n-1", "g-1"), 7, [1, 0, 0, 0]),
        ("order/pay", paid("n-1"), 7, [1, 1, 0, 0]),
        ("delivery/send", sent("n-1"), 8, [1, 1, 1, 0]),
        ("aftersale/add", after_sale("n-1"), 9, [1, 1, 1, 1]),
    ] {
        // No task can be finished before its call was made.
        let early = shop.call("register/finish_access_info", item(code)).await;
        assert_eq!(early["errcode"], 1040041, "{path}: {early}");
        assert_eq!(shop.code(path, body).await, 0, "{path}");
        assert_eq!(flags().await, expected, "{path}");
    }
    let scene = json!({ "scene_group_id": 1 });
    assert_eq!(shop.code("register/finish_access_info", item(10)).await, 1040041);
    for code in [6, 7, 8, 9, 10, 11] {
        assert_eq!(shop.code("register/apply_scene", scene.clone()).await, 1040041, "{code}");
        assert_eq!(shop.code("register/finish_access_info", item(code)).await, 0, "{code}");
    }
    assert_eq!(shop.code("register/finish_access_info", item(12)).await, 40097);
    assert_eq!(shop.code("register/apply_scene", json!({ "scene_group_id": 2 })).await, 40097);
    assert_eq!(shop.code("register/apply_scene", scene).await, 0);
    let state = shop.call("register/check", json!({})).await;
    assert_eq!(state["data"]["access_info"]["open_product_task_finished"], 1);
    assert_eq!(state["data"]["scene_group_list"][0]["group_id"], 1);
}

#[tokio::test]
async fn nothing_works_before_the_application() {
    let shop = Shop::start().await;
    for (path, body) in [
        ("register/check", json!({})),
        ("register/finish_access_info", item(6)),
        ("register/apply_scene", json!({ "scene_group_id": 1 })),
        ("spu/add", good("g-1")),
        ("order/add", order("n-1", "g-1")),
        ("order/pay", paid("n-1")),
        ("delivery/send", sent("n-1")),
        ("aftersale/add", after_sale("n-1")),
    ] {
        let answer = shop.call(path, body).await;
        assert_eq!(answer["errcode"], 1040003, "{path}: {answer}");
    }
}

#[tokio::test]
async fn an_order_goes_its_way() {
    let shop = Shop::applied().await;
    assert_eq!(shop.code("order/add", order("n-1", "g-1")).await, 1010002);
    assert_eq!(shop.code("spu/add", good("g-1")).await, 0);
    assert_eq!(shop.code("spu/add", good("g-1")).await, 1000012);
    assert_eq!(shop.code("order/pay", paid("n-1")).await, 1010011);
    let mut as_text = order("n-1", "g-1");
    as_text["stringify_64bits_number"] = json!(true);
    let added = shop.call("order/add", as_text).await;
    assert!(added["data"]["order_id"].is_string(), "{added}");
    let added = shop.call("order/add", order("n-1", "g-1")).await;
    let id = added["data"]["order_id"].as_i64().unwrap();
    assert_eq!(added["data"]["final_price"], 1800);

    let receive = json!({ "out_order_id": "n-1", "openid": "o-7" });
    let status = async || {
        let order = shop.call("order/get", json!({ "order_id": id, "openid": "o-7" })).await;
        order["order"]["status"].as_i64().unwrap()
    };
    assert_eq!(status().await, 10);
    assert_eq!(shop.code("delivery/send", sent("n-1")).await, 1000000);
    assert_eq!(shop.code("aftersale/add", after_sale("n-1")).await, 1000000);
    let mut other = paid("n-1");
    other["openid"] = json!("o-8");
    assert_eq!(shop.code("order/pay", other).await, 1010014);
    assert_eq!(shop.code("order/pay", paid("n-1")).await, 0);
    assert_eq!(status().await, 20);
    assert_eq!(shop.code("order/pay", paid("n-1")).await, 1000000);
    assert_eq!(shop.code("delivery/recieve", receive.clone()).await, 1000000);
    assert_eq!(shop.code("delivery/send", sent("n-1")).await, 0);
    assert_eq!(shop.code("delivery/recieve", receive).await, 0);
    assert_eq!(status().await, 100);

    let update = json!({ "out_order_id": "n-1", "openid": "o-7", "out_aftersale_id": "a-1",
        "status": 13, "finish_all_aftersale": 1 });
    assert_eq!(shop.code("aftersale/update", update.clone()).await, 1000000);
    assert_eq!(shop.code("aftersale/add", after_sale("n-1")).await, 0);
    assert_eq!(shop.code("aftersale/update", update).await, 0);
    assert_eq!(status().await, 200);

    // One that is not paid is cancelled, and shows nothing to work.
    assert_eq!(shop.code("order/add", order("n-2", "g-1")).await, 0);
    let mut cancelled = paid("n-2");
    cancelled["action_type"] = json!(3);
    assert_eq!(shop.code("order/pay", cancelled).await, 0);
    assert_eq!(shop.code("aftersale/add", after_sale("n-2")).await, 1000000);
}

#[tokio::test]
async fn goods_are_remembered() {
    let shop = Shop::applied().await;
    let added = shop.call("spu/add", good("g-1")).await;
    let id = added["data"]["product_id"].as_str().unwrap().to_owned();
    let which = json!({ "product_id": id.parse::<i64>().unwrap() });
    let shown = shop.call("spu/get", which.clone()).await;
    assert_eq!(shown["spu"]["out_product_id"], "g-1", "{shown}");
    assert_eq!(shop.code("spu/delisting", which.clone()).await, 0);
    let list = async |status: i64| {
        let asked = json!({ "status": status, "page": 1, "page_size": 10 });
        shop.call("spu/get_list", asked).await["total_num"].as_i64().unwrap()
    };
    assert_eq!((list(5).await, list(11).await), (0, 1));
    assert_eq!(shop.code("spu/listing", which.clone()).await, 0);
    assert_eq!(list(5).await, 1);
    assert_eq!(shop.code("spu/del_audit", which.clone()).await, 0);
    assert_eq!(shop.code("spu/del_audit", which.clone()).await, 1000016);
    assert_eq!(shop.call("spu/get", which.clone()).await["spu"]["edit_status"], 1);
    assert_eq!(shop.code("spu/del", which.clone()).await, 0);
    assert_eq!(shop.code("spu/get", which).await, 1000011);
}
