//! What only Redis does: it outlives processes, breaks down, and has effects of its own.

use std::sync::Arc;
use std::time::Duration;

use doudian_receiver::{
    Acknowledge, Claim, Context, Lease, MessageId, PushReceiver, PushReceiverBuilder, RedisStore,
    ReplayStore, Settled, Store, redis,
};
use tokio::sync::Semaphore;

use crate::common::*;
use crate::server::{Server, patient_store};

const LONG: Duration = Duration::from_secs(3600);

fn id(msg_id: &str) -> MessageId {
    MessageId { app_key: APP.into(), tag: "101".into(), msg_id: msg_id.into() }
}

async fn claim(store: &RedisStore, msg_id: &str, hold: Duration) -> Lease {
    match store.claim(&id(msg_id), None, hold).await.unwrap() {
        Claim::New(lease) => lease,
        other => panic!("expected a lease, got {other:?}"),
    }
}

fn storing(store: RedisStore) -> PushReceiverBuilder {
    PushReceiver::builder(apps())
        .store(store)
        .acknowledge(Acknowledge::WhenStored)
        .recheck(Duration::from_millis(20))
}

async fn get(server: &Server, key: &str) -> Option<i64> {
    redis::cmd("GET").arg(key).query_async(&mut server.connection().await).await.unwrap()
}

async fn keys(server: &Server) -> Vec<String> {
    let mut connection = server.connection().await;
    let mut keys: Vec<String> =
        redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap();
    keys.sort();
    keys
}

#[tokio::test]
async fn what_was_acknowledged_outlives_a_kill() {
    let Some(server) = Server::start().await else { return };
    let url = server.url();
    // A process that acknowledges, hangs in its handler, and is killed: a runtime that is
    // dropped without a word.
    let process = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let store = patient_store(&url).await;
            let entered = Arc::new(Semaphore::new(0));
            let here = entered.clone();
            let receiver = storing(store)
                .lease(Duration::from_millis(200))
                .on(move |_: Paid, _| {
                    here.add_permits(1);
                    std::future::pending::<Result<(), Broken>>()
                })
                .build()
                .unwrap();
            assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
            // Both are begun: an attempt that was not would not count.
            let _both = entered.acquire_many(2).await.unwrap();
        });
        runtime.shutdown_background();
    });
    process.join().unwrap();
    let receiver = storing(server.store().await)
        .on(|paid: Paid, context: Context| async move {
            assert!(context.is_repeated() && matches!(paid.p_id.as_str(), "7" | "8"));
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    until(async || receiver.metrics().handled == 2 && receiver.metrics().queued == 0).await;
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.runs, metrics.duplicates, metrics.taken_up), (2, 2, 2));
    // Of a message that is handled nothing is left but the mark.
    let mut connection = server.connection().await;
    let entry = format!("{{doudian}}:m:{APP}/101/1");
    let mut fields: Vec<String> =
        redis::cmd("HKEYS").arg(&entry).query_async(&mut connection).await.unwrap();
    fields.sort();
    assert_eq!(fields, ["attempts", "state", "token"]);
    let left: i64 = redis::cmd("PTTL").arg(&entry).query_async(&mut connection).await.unwrap();
    let week = 7 * 24 * 60 * 60 * 1000;
    assert!(left > week - 60 * 60 * 1000 && left <= week, "{left}");
    assert!(!keys(&server).await.contains(&"{doudian}:due".to_owned()));
}

#[tokio::test]
async fn a_durable_shutdown_leaves_the_rest_to_others() {
    let Some(server) = Server::start().await else { return };
    let stuck = storing(server.store().await)
        .on(|_: Paid, _| std::future::pending::<Result<(), Broken>>())
        .build()
        .unwrap();
    assert_eq!(told(&stuck, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(stuck.shutdown(Duration::ZERO).await.left, 1);
    // With a lease of a minute, but given back: taken up at once, as for the first time.
    let next = storing(server.store().await)
        .on(|_: Paid, context: Context| async move {
            assert_eq!(context.attempt(), 1);
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    until(async || next.metrics().runs == 1).await;
    until(async || next.metrics().handled == 1).await;
}

#[tokio::test]
async fn only_ids_are_stored_unless_asked() {
    let Some(server) = Server::start().await else { return };
    let receiver = PushReceiver::builder(apps())
        .store(server.store().await.prefix("shop{a}"))
        .on(|_: Paid, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(keys(&server).await, [format!("{{shopa}}:m:{APP}/101/1")]);
}

#[tokio::test]
async fn what_is_held_is_not_forgotten() {
    let Some(server) = Server::start().await else { return };
    let store = server.store().await.window(Duration::from_millis(1));
    let lease = claim(&store, "1", LONG).await;
    assert_eq!(store.extend(&lease, LONG).await.unwrap(), Settled::Applied);
    tokio::time::sleep(Duration::from_millis(20)).await;
    let busy = store.claim(&id("1"), None, LONG).await.unwrap();
    assert!(matches!(busy, Claim::InProgress { stored: false }));
    assert_eq!(store.complete(&lease).await.unwrap(), Settled::Applied);
    tokio::time::sleep(Duration::from_millis(20)).await;
    claim(&store, "1", LONG).await;
}

#[tokio::test]
async fn effects_and_mark_are_one_step() {
    let Some(server) = Server::start().await else { return };
    let store = server.store().await;
    let own = store.clone();
    let receiver = PushReceiver::builder(apps())
        .store(store.clone())
        .on(move |_: Paid, context: Context| {
            let store = own.clone();
            async move {
                let mut effects = redis::pipe();
                effects.incr("sales", 5).set("text", "a b\n\0");
                let lease = context.lease().unwrap();
                assert_eq!(store.complete_with(lease, &effects).await.unwrap(), Settled::Applied);
                // Killed here, say: the effects are there, and so is the mark.
                Err::<(), _>(Broken)
            }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(get(&server, "sales").await, Some(5));

    let mut effects = redis::pipe();
    effects.incr("late", 1);
    // Whoever lost the message has no effects.
    let first = claim(&store, "2", Duration::from_millis(1)).await;
    tokio::time::sleep(Duration::from_millis(5)).await;
    let second = claim(&store, "2", LONG).await;
    assert_eq!(store.complete_with(&first, &effects).await.unwrap(), Settled::Lost);
    assert_eq!(get(&server, "late").await, None);
    // And nobody has them twice.
    assert_eq!(store.complete_with(&second, &effects).await.unwrap(), Settled::Applied);
    assert_eq!(store.complete_with(&second, &effects).await.unwrap(), Settled::AlreadyDone);
    assert_eq!(get(&server, "late").await, Some(1));

    // An effect that Redis refuses leaves the message unmarked.
    let third = claim(&store, "3", LONG).await;
    let mut wrong = redis::pipe();
    wrong.lpush("late", "not a list");
    store.complete_with(&third, &wrong).await.unwrap_err();
    let busy = store.claim(&id("3"), None, LONG).await.unwrap();
    assert!(matches!(busy, Claim::InProgress { .. }));
}

#[tokio::test]
async fn the_dead_are_kept_revived_and_forgotten() {
    let Some(server) = Server::start().await else { return };
    let store = server.store().await;
    let receiver = storing(store.clone())
        .attempts(1)
        .on(|paid: Paid, context: Context| async move {
            if paid.pay_amount == 100 && context.msg_id() == "1" { Err(Broken) } else { Ok(()) }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    until(async || !store.dead(10).await.unwrap().is_empty()).await;
    let dead = store.dead(10).await.unwrap();
    assert_eq!((dead.len(), dead[0].attempts), (1, 1));
    assert_eq!(dead[0].reason, "the handler failed: broken on purpose");
    assert_eq!(dead[0].message.data, r#"{"p_id":"7","pay_amount":100}"#);
    assert_eq!(receiver.shutdown(LONG).await.left, 0);

    // A better release of the program.
    let receiver =
        storing(store.clone()).on(|_: Paid, _| async { Ok::<_, Broken>(()) }).build().unwrap();
    assert!(store.revive(&dead[0].id).await.unwrap());
    assert!(!store.revive(&dead[0].id).await.unwrap());
    until(async || receiver.metrics().handled == 1).await;
    assert!(store.dead(10).await.unwrap().is_empty());
    assert_eq!(receiver.shutdown(LONG).await.left, 0);

    let message =
        doudian_runtime::PushData { tag: "101".into(), msg_id: "2".into(), data: "{}".into() };
    let kept = store.claim(&id("2"), Some(&message), LONG).await.unwrap();
    let Claim::New(lease) = kept else { panic!("expected a lease") };
    store.bury(&lease, "no").await.unwrap();
    assert!(store.forget(&id("2")).await.unwrap());
    assert!(store.dead(10).await.unwrap().is_empty());
    assert!(matches!(store.claim(&id("2"), None, LONG).await.unwrap(), Claim::Done));
    assert!(!store.forget(&id("nobody")).await.unwrap());
}

#[tokio::test]
async fn without_redis_nothing_is_handled_and_with_it_again() {
    let Some(mut server) = Server::start().await else { return };
    let receiver = PushReceiver::builder(apps())
        .store(server.store().await)
        .on(|_: Paid, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    server.kill();
    assert_eq!(told(&receiver, &[paid("2", "8")]).await, AGAIN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.runs, metrics.handled), (1, 1));
    until(async || receiver.metrics().store_errors > 0).await;
    server.start_again().await;
    // The connection is made again by itself.
    until(async || told(&receiver, &[paid("2", "8")]).await == TAKEN).await;
    assert_eq!(receiver.metrics().handled, 2);
}

#[tokio::test]
async fn a_claim_without_an_answer_keeps_no_message() {
    let Some(server) = Server::start().await else { return };
    // Redis knows the scripts from here on.
    claim(&server.store().await, "0", LONG).await;
    let store = server.impatient_store().await;
    server.stop();
    // Redis takes it up when it goes on, for a process that has given up on the answer.
    store.claim(&id("1"), None, LONG).await.unwrap_err();
    server.go_on();
    until(async || keys(&server).await.len() == 2).await;
    let again = async || store.claim(&id("1"), None, LONG).await;
    until(async || matches!(again().await, Ok(Claim::New(lease)) if lease.attempt() == 1)).await;
}

#[tokio::test]
async fn an_spi_call_without_an_answer_is_not_remembered() {
    let Some(server) = Server::start().await else { return };
    // Redis knows the scripts from here on.
    let patient = server.store().await;
    assert!(patient.remember_call("0", LONG).await.unwrap());
    patient.forget_call("nobody").await.unwrap();
    let store = server.impatient_store().await;
    assert!(store.remember_call("2", LONG).await.unwrap());
    server.stop();
    // Redis remembers the first one when it goes on, though nobody has handled it; the second
    // one was handled.
    let (first, second) =
        tokio::join!(store.remember_call("1", LONG), store.remember_call("2", LONG));
    assert!(first.is_err() && second.is_err());
    server.go_on();
    until(async || matches!(store.remember_call("1", LONG).await, Ok(true))).await;
    assert!(!patient.remember_call("2", LONG).await.unwrap());
    assert!(!patient.remember_call("0", LONG).await.unwrap());
}

#[tokio::test]
async fn a_redis_that_hangs_is_not_waited_for() {
    let Some(server) = Server::start().await else { return };
    let store = server.impatient_store().await;
    let mut connection = server.connection().await;
    let pause = redis::cmd("CLIENT").arg("PAUSE").arg(600_000).arg("ALL").to_owned();
    let () = pause.query_async(&mut connection).await.unwrap();
    let error = store.claim(&id("1"), None, LONG).await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn an_address_that_nobody_answers_at_is_an_error_without_it() {
    let error = RedisStore::connect("redis://user:secret@127.0.0.1:1/").await.unwrap_err();
    let text = format!("{error} {error:?} {}", std::error::Error::source(&error).unwrap());
    assert!(!text.contains("secret"), "{text}");
    let error = RedisStore::connect("http://user:secret@127.0.0.1/").await.unwrap_err();
    let text = format!("{error} {error:?} {}", std::error::Error::source(&error).unwrap());
    assert!(!text.contains("secret"), "{text}");
}
