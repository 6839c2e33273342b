//! Faults on request, and what tests can see.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Call, PATIENCE, TOKEN, gateway, until};

#[tokio::test]
async fn a_fault_hits_one_call_that_is_signed_right() {
    let (gateway, _) = gateway().await;
    gateway.fail_next("shop.brandList", 60_000, "isv.traffic-limited");
    gateway.fail_next("shop.brandList", 40_003, "isv.access-token-expired");
    let call = Call::new(&gateway, "shop.brandList", "{}");
    let unsigned = call.clone().with("sign", "0").send().await;
    unsigned.refused(40_003, "isv.signature-invalid", &[]);
    Call::new(&gateway, "order.logisticsCompanyList", "{}").send().await.data();
    let limited = call.clone().send().await;
    limited.refused(60_000, "isv.traffic-limited", &[]);
    assert_eq!(limited.json()["err_no"], 9);
    call.clone().send().await.refused(40_003, "isv.access-token-expired", &[]);
    call.send().await.data();

    let calls = gateway.calls();
    let codes: Vec<(bool, i64)> = calls.iter().map(|call| (call.accepted, call.code)).collect();
    let expected =
        [(false, 40_003), (true, 10_000), (false, 60_000), (false, 40_003), (true, 10_000)];
    assert_eq!(codes, expected);
    assert_eq!(calls[2].sub_code, "isv.traffic-limited");
    assert_eq!((gateway.count("shop.brandList"), gateway.count("no.such")), (4, 0));
}

#[tokio::test]
async fn a_delay_holds_back_one_answer() {
    let (gateway, _) = gateway().await;
    gateway.delay_next("shop.brandList", Duration::from_millis(300));
    let call = Call::new(&gateway, "shop.brandList", "{}");
    let start = Instant::now();
    call.clone().send().await.data();
    assert!(start.elapsed() >= Duration::from_millis(300));
    gateway.delay_next("shop.brandList", Duration::from_secs(3600));
    let waiting = tokio::spawn(call.send());
    // The call takes effect before the wait.
    until(async || gateway.count("shop.brandList") == 2).await;
    assert!(!waiting.is_finished());
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let (gateway, _) = gateway().await;
    Call::new(&gateway, "shop.brandList", "{}").send().await.data();
    let shown = format!("{gateway:?} {:?}", gateway.calls());
    assert!(!shown.contains(gateway.app_secret()), "{shown}");
    assert!(!shown.contains(TOKEN), "{shown}");
    let builder = doudian_sandbox::Gateway::builder().app("1", "s3cret").access_token(TOKEN);
    let shown = format!("{builder:?}");
    assert!(!shown.contains("s3cret") && !shown.contains(TOKEN), "{shown}");
}

#[tokio::test]
async fn a_gateway_stops_when_told_and_when_dropped() {
    for told in [true, false] {
        let (gateway, _) = gateway().await;
        let address = gateway.url().trim_start_matches("http://").to_owned();
        let mut stream = TcpStream::connect(&address).await.unwrap();
        if told {
            gateway.shutdown().await;
        } else {
            drop(gateway);
        }
        // Connections that are open are closed, and there are no new ones.
        let _ = stream.read_to_end(&mut Vec::new()).await;
        until(async || TcpStream::connect(&address).await.is_err()).await;
    }
}

#[tokio::test]
async fn a_connection_that_stays_silent_does_not_hold_up_a_stop() {
    let (gateway, _) = gateway().await;
    let address = gateway.url().trim_start_matches("http://").to_owned();
    let mut silent = TcpStream::connect(&address).await.unwrap();
    silent.write_all(b"POST /order/list HTTP/1.1\r\nhost:").await.unwrap();
    gateway.delay_next("shop.brandList", Duration::from_secs(3600));
    let waiting = tokio::spawn(Call::new(&gateway, "shop.brandList", "{}").send());
    // The silent one came before it, so it was accepted before it.
    until(async || gateway.count("shop.brandList") == 1).await;
    tokio::time::timeout(PATIENCE, gateway.shutdown()).await.expect("it ends");
    assert!(!waiting.is_finished());
    until(async || TcpStream::connect(&address).await.is_err()).await;
}

#[tokio::test]
async fn two_gateways_do_not_share_a_port() {
    let (gateway, _) = gateway().await;
    let address = gateway.url().trim_start_matches("http://").to_owned();
    let error = doudian_sandbox::Gateway::builder().listen(&address).start().await.unwrap_err();
    assert!(error.to_string().contains(&address), "{error}");
}
