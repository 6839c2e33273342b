//! How fast messages go. A measurement, so it runs when asked for:
//! `cargo test -p doudian-sandbox --release --test push -- --ignored --nocapture`.

use axum::Router;
use axum::routing::post;
use doudian_sandbox::push::{Faults, Push, PushSender};
use tokio::net::TcpListener;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn a_hundred_thousand_messages() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/push", listener.local_addr().unwrap());
    // It looks at nothing, so that the sender alone is measured.
    let router = Router::new().route("/push", post(|| async { r#"{"code":0,"msg":"success"}"# }));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let sender = PushSender::builder(url).build().unwrap();
    let faults = Faults { duplicates: 0.05, disorder: 0.05, bad_signs: 0.0, seed: 1 };
    for (batch, concurrency) in [(1, 1), (1, 32), (1, 256), (50, 32)] {
        let stream = sender.stream(Push::of("101").series(100_000)).faults(faults);
        let report = stream.batch(batch).concurrency(concurrency).run().await.unwrap();
        assert!(report.is_good());
        let messages = report.messages + report.duplicates;
        println!(
            "batch {batch}, concurrency {concurrency}: {:.0} deliveries/s, {:.0} messages/s",
            report.per_second(),
            messages as f64 / report.elapsed.as_secs_f64()
        );
    }
}
