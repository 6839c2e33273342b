//! The callback that nothing signs: what it is answered with, and what is done for its orders.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use doudian_receiver::{
    BuildProblem, CallbackCode, CustomGoodsReceiver, CustomGoodsReceiverBuilder,
};
use http::Method;
use tokio::sync::Notify;
use tower::ServiceExt;

type Never = std::convert::Infallible;

/// The orders that were handled, in their order.
type Handled = Arc<Mutex<Vec<String>>>;

/// A receiver that confirms all but the orders that begin with `x`, and what it has handled.
fn builder() -> (CustomGoodsReceiverBuilder, Handled) {
    let handled = Handled::default();
    let kept = Arc::clone(&handled);
    let builder = CustomGoodsReceiver::builder()
        .confirm(|order: String| async move { Ok::<_, Never>(!order.starts_with('x')) })
        .on(move |order: String| {
            let kept = Arc::clone(&kept);
            async move {
                match order.as_str() {
                    "fails" => Err("the maker is closed"),
                    "panics" => panic!("of the handler"),
                    _ => {
                        kept.lock().unwrap().push(order);
                        Ok(())
                    }
                }
            }
        });
    (builder, handled)
}

async fn answer(receiver: &CustomGoodsReceiver, body: &str) -> (u16, i64, String) {
    let answer = receiver.answer(&Method::POST, body.as_bytes()).await;
    let json: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let members: Vec<_> = json.as_object().unwrap().keys().collect();
    assert_eq!(members, ["err_msg", "err_no"]);
    let message = json["err_msg"].as_str().unwrap().to_owned();
    (answer.status.as_u16(), json["err_no"].as_i64().unwrap(), message)
}

#[tokio::test]
async fn an_order_is_handled_when_the_platform_confirms_it() {
    let (builder, handled) = builder();
    let receiver = builder.build().unwrap();
    let said = answer(&receiver, r#"{"order_ids":["4736605172296554197"]}"#).await;
    assert_eq!(said, (200, 0, "success".to_owned()));
    assert_eq!(*handled.lock().unwrap(), ["4736605172296554197"]);

    let (status, code, message) = answer(&receiver, r#"{"order_ids":["x1"]}"#).await;
    assert_eq!((status, code), (200, CallbackCode::Unconfirmed.code()));
    assert!(message.contains("not confirmed"), "{message}");
    assert_eq!(handled.lock().unwrap().len(), 1);
    let metrics = receiver.metrics();
    assert_eq!((metrics.callbacks, metrics.handled, metrics.unconfirmed), (2, 1, 1));
}

#[tokio::test]
async fn one_order_does_not_stop_the_others() {
    let (builder, handled) = builder();
    let receiver = builder.build().unwrap();
    for (ids, code, count) in [
        (r#""1", null, "2""#, 1, 2),
        (r#""3", "x", {}, "4""#, 2, 4),
        (r#""fails", "x", "panics", 5"#, 3, 5),
    ] {
        let body = format!(r#"{{"order_ids":[{ids}]}}"#);
        let (status, answered, message) = answer(&receiver, &body).await;
        assert_eq!((status, answered), (200, code), "{message}");
        assert_eq!(handled.lock().unwrap().len(), count, "{ids}");
    }
    assert_eq!(*handled.lock().unwrap(), ["1", "2", "3", "4", "5"]);
    let metrics = receiver.metrics();
    assert_eq!((metrics.bad_ids, metrics.unconfirmed), (2, 2));
    assert_eq!((metrics.failed, metrics.panics), (2, 1));
    let (.., message) = answer(&receiver, r#"{"order_ids":["1",[]]}"#).await;
    assert_eq!(message, "`order_ids[1]` is a list");
}

#[tokio::test]
async fn a_thousand_orders_are_handled_and_more_are_refused() {
    let (builder, handled) = builder();
    let receiver = builder.build().unwrap();
    let body = |count: u64| {
        let ids: Vec<u64> = (0..count).map(|index| 4_736_605_172_296_554_000 + index).collect();
        serde_json::json!({ "order_ids": ids }).to_string()
    };
    let (status, code, _) = answer(&receiver, &body(1000)).await;
    assert_eq!((status, code), (200, 0));
    assert_eq!(handled.lock().unwrap().len(), 1000);
    assert_eq!(handled.lock().unwrap()[999], "4736605172296554999");
    let (status, code, message) = answer(&receiver, &body(1001)).await;
    assert_eq!((status, code), (400, 1));
    assert_eq!(message, "`order_ids` names more than 1000 orders");
    assert_eq!(handled.lock().unwrap().len(), 1000);
    assert_eq!(receiver.metrics().refused["too_many_orders"], 1);
}

#[tokio::test]
async fn what_is_no_callback_is_refused_and_says_why() {
    let (builder, handled) = builder();
    let receiver = builder.build().unwrap();
    for (body, says) in [
        ("", "the body is empty"),
        ("order_ids=1", "no JSON object"),
        ("{}", "no `order_ids`"),
        (r#"{"order_ids":"1"}"#, "it is no list"),
        (r#"{"order_ids":[]}"#, "names no order"),
    ] {
        let (status, code, message) = answer(&receiver, body).await;
        assert_eq!((status, code), (400, 1), "{body}");
        assert!(message.contains(says), "{message}");
    }
    let answer = receiver.answer(&Method::GET, b"{\"order_ids\":[1]}").await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(handled.lock().unwrap().is_empty());
    assert_eq!(receiver.metrics().not_post, 1);
}

#[tokio::test]
async fn a_router_routes_to_it_and_long_bodies_are_refused() {
    let (builder, handled) = builder();
    let receiver = builder.body_limit(100).build().unwrap();
    let router: Router = Router::new().route_service("/custom-goods", receiver.clone());
    let send = async |body: String| {
        let request = Request::post("/custom-goods").body(Body::from(body)).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 1000).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    };
    // The document's own parameters.
    let (status, body) = send(r#"{"order_ids":["4736605172296554197"]}"#.to_owned()).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, r#"{"err_msg":"success","err_no":0}"#));
    let (status, body) = send(format!(r#"{{"order_ids":["{}"]}}"#, "1".repeat(100))).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(body, r#"{"err_msg":"the body is too large","err_no":1}"#);
    assert_eq!(handled.lock().unwrap().len(), 1);
    assert_eq!(receiver.metrics().too_large, 1);
}

#[tokio::test(start_paused = true)]
async fn what_takes_too_long_goes_on_behind_the_answer() {
    let go = Arc::new(Notify::new());
    let (builder, handled) = builder();
    let held = Arc::clone(&go);
    let (kept, asked) = (Arc::clone(&handled), Arc::new(Notify::new()));
    let told = Arc::clone(&asked);
    drop(builder);
    let receiver = CustomGoodsReceiver::builder()
        .confirm(move |_| {
            let (held, told) = (Arc::clone(&held), Arc::clone(&told));
            async move {
                told.notify_one();
                held.notified().await;
                Ok::<_, Never>(true)
            }
        })
        .on(move |order| {
            kept.lock().unwrap().push(order);
            async { Ok::<_, Never>(()) }
        })
        .concurrency(1)
        .build()
        .unwrap();
    let (status, code, message) = answer(&receiver, r#"{"order_ids":["1"]}"#).await;
    assert_eq!((status, code), (200, 3));
    assert!(message.contains("still being handled"), "{message}");
    assert_eq!((receiver.metrics().late, receiver.metrics().running), (1, 1));
    let (_, code, message) = answer(&receiver, r#"{"order_ids":["2"]}"#).await;
    assert_eq!((code, message.as_str()), (3, "too many callbacks are at work"));

    asked.notified().await;
    go.notify_one();
    assert_eq!(receiver.shutdown(Duration::from_secs(5)).await, 0);
    assert_eq!(*handled.lock().unwrap(), ["1"]);
    let (status, code, _) = answer(&receiver, r#"{"order_ids":["3"]}"#).await;
    assert_eq!((status, code), (503, 3));
    assert_eq!(receiver.metrics().closed, 1);
}

#[tokio::test(start_paused = true)]
async fn a_query_that_never_ends_is_stopped() {
    let (_, handled) = builder();
    let receiver = CustomGoodsReceiver::builder()
        .confirm(|_| std::future::pending::<Result<bool, Never>>())
        .on(|_| async { Ok::<_, Never>(()) })
        .handler_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    let (_, code, _) = answer(&receiver, r#"{"order_ids":["1"]}"#).await;
    assert_eq!(code, CallbackCode::Failed.code());
    assert_eq!((receiver.metrics().timeouts, receiver.metrics().running), (1, 0));
    assert!(handled.lock().unwrap().is_empty());
}

#[test]
fn nothing_is_received_without_a_query_that_confirms() {
    let error = CustomGoodsReceiver::builder()
        .on(|_| async { Ok::<_, Never>(()) })
        .orders(0)
        .build()
        .unwrap_err();
    assert_eq!(error.problems(), [BuildProblem::Zero("orders"), BuildProblem::NoConfirm]);
    assert!(error.to_string().contains("nothing signs the callback"), "{error}");
    let error = CustomGoodsReceiver::builder().build().unwrap_err();
    assert_eq!(error.problems(), [BuildProblem::NoConfirm, BuildProblem::NoHandler]);
    let twice = builder().0.on(|_| async { Ok::<_, Never>(()) }).build().unwrap_err();
    assert_eq!(twice.problems(), [BuildProblem::TwoFunctions("on")]);
}
