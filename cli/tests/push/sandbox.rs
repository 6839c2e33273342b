//! `doudian sandbox --push-to`.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use doudian_runtime::Client;
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};
use serde_json::json;

use crate::receiver::Receiver;
use crate::run::{command, run};

#[test]
fn calls_are_told_to_the_receiver() {
    let receiver = Receiver::start();
    let mut child = command(&["sandbox", "--push-to", &receiver.url])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Kept: a command whose output nobody reads ends.
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut url = String::new();
    out.read_line(&mut url).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let client = Client::builder(DEMO_APP_KEY, DEMO_APP_SECRET)
            .server_url(url.trim())
            .shop_id(4_463_798)
            .build()
            .unwrap();
        let cancel = json!({ "order_id": "4736605172296554197A", "reason": "缺货" });
        client.call_raw("order.cancel", &cancel).await.unwrap();
    });
    // The line comes when the message was accepted.
    let mut told = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut told).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(told.starts_with("push 106 ") && told.contains(": accepted in "), "{told}");
    assert_eq!(receiver.data()["p_id"], json!(4_736_605_172_296_554_197_u64));
    assert_eq!(receiver.data()["cancel_reason"], "缺货");
}

#[test]
fn an_address_that_is_none_is_refused() {
    run(&["sandbox", "--push-to", "localhost:80"]).failed(&["cannot push", "http://"]);
}
