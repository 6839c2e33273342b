//! Deliveries that are answered when their messages are stored.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_receiver::{
    Acknowledge, Context, Failure, MemoryStore, PushReceiver, PushReceiverBuilder, Settled, Store,
};
use doudian_runtime::PushData;
use tokio::time::{Instant, sleep};

use crate::common::*;

fn storing(store: &Arc<MemoryStore>) -> PushReceiverBuilder {
    PushReceiver::builder(apps()).store(store.clone()).acknowledge(Acknowledge::WhenStored)
}

#[tokio::test(start_paused = true)]
async fn the_answer_does_not_wait_for_the_handler() {
    let receiver = storing(&Arc::default())
        .on(|_: Paid, _| async {
            sleep(Duration::from_secs(60)).await;
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    let start = Instant::now();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
    assert_eq!(start.elapsed(), Duration::ZERO);
    // A repeat is safe as well, while it runs and afterwards.
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(start.elapsed(), Duration::ZERO);
    until(async || receiver.metrics().handled == 2).await;
    assert_eq!(start.elapsed().as_secs(), 60);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.in_progress, metrics.duplicates, metrics.runs), (1, 1, 2));
}

#[tokio::test(start_paused = true)]
async fn failures_are_tried_again_with_growing_waits() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let here = times.clone();
    let start = Instant::now();
    let receiver = storing(&Arc::default())
        .on(move |_: Paid, context: Context| {
            here.lock().unwrap().push(start.elapsed().as_secs());
            async move { if context.attempt() < 5 { Err(Broken) } else { Ok(()) } }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    until(async || receiver.metrics().handled == 1).await;
    // After 2 s, 8 s, 32 s and 128 s.
    assert_eq!(*times.lock().unwrap(), [0, 2, 10, 42, 170]);
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.taken_up, metrics.dead), (4, 4, 0));
}

#[tokio::test(start_paused = true)]
async fn what_never_succeeds_is_given_up_and_told() {
    let store = Arc::new(MemoryStore::default());
    let told_of = Arc::new(Mutex::new(Vec::new()));
    let here = told_of.clone();
    let receiver = storing(&store)
        .attempts(3)
        .on(|_: Paid, _| async { Err::<(), _>(Broken) })
        .dead(move |message: PushData, failure: Failure, context: Context| {
            let cause = std::error::Error::source(&failure).unwrap().to_string();
            let line = format!("{} {failure}: {cause} {}", message.msg_id, context.attempt());
            here.lock().unwrap().push(line);
            async { Err::<(), _>("a hook that fails changes nothing") }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    until(async || !store.dead().is_empty()).await;
    assert_eq!(*told_of.lock().unwrap(), ["1 the handler failed: broken on purpose 3"]);
    let dead = store.dead().remove(0);
    assert_eq!(dead.reason, "the handler failed: broken on purpose");
    assert_eq!((dead.attempts, dead.message.msg_id.as_str()), (3, "1"));
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN, "it is not tried for ever");
    let metrics = receiver.metrics();
    assert_eq!((metrics.failed, metrics.dead, metrics.duplicates), (3, 1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_panics_does_not_keep_the_dead_alive() {
    let store = Arc::new(MemoryStore::default());
    let receiver = storing(&store)
        .attempts(1)
        .on(|_: Paid, _| async { Err::<(), _>(Broken) })
        // Before there is a future, outside of what is awaited.
        .dead(|message: PushData, _, _| {
            assert!(message.msg_id.is_empty(), "on purpose");
            async { Ok::<_, Broken>(()) }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    until(async || !store.dead().is_empty()).await;
    assert_eq!(store.dead()[0].reason, "the handler failed: broken on purpose");
    assert_eq!(receiver.metrics().dead, 1);
}

#[tokio::test(start_paused = true)]
async fn messages_of_a_process_that_was_killed_are_taken_up() {
    let store = Arc::new(MemoryStore::default());
    // What a process that was killed leaves behind: leases that nobody extends.
    for msg_id in ["1", "2", "777"] {
        let id = doudian_receiver::MessageId {
            app_key: APP.into(),
            tag: if msg_id == "777" { "777" } else { "101" }.into(),
            msg_id: msg_id.into(),
        };
        let data = r#"{"p_id":"7","pay_amount":1}"#.to_owned();
        let message = PushData { tag: id.tag.clone(), msg_id: msg_id.into(), data };
        store.claim(&id, Some(&message), Duration::from_secs(30)).await.unwrap();
    }
    let receiver = storing(&store)
        .attempts(2)
        .recheck(Duration::from_secs(5))
        .on(|_: Paid, context: Context| async move {
            assert!(context.is_repeated());
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    let start = Instant::now();
    until(async || receiver.metrics().handled == 2).await;
    assert_eq!(start.elapsed().as_secs(), 30);
    // One for which this release of the program has no handler is not lost either.
    until(async || !store.dead().is_empty()).await;
    assert_eq!(store.dead()[0].reason, "there is no handler for the tag of the stored message");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_ends_every_process_is_given_up() {
    let store = Arc::new(MemoryStore::default());
    let id =
        doudian_receiver::MessageId { app_key: APP.into(), tag: "101".into(), msg_id: "1".into() };
    let data = r#"{"p_id":"7","pay_amount":1}"#.to_owned();
    let message = PushData { tag: "101".into(), msg_id: "1".into(), data };
    let second = Duration::from_secs(1);
    store.claim(&id, Some(&message), second).await.unwrap();
    for _ in 0..2 {
        tokio::time::advance(second).await;
        let taken = store.overdue(9, second).await.unwrap();
        store.begin(&taken[0].lease).await.unwrap();
    }
    let receiver = storing(&store)
        .attempts(3)
        .on(|_: Paid, _| async { panic!("not once more") as Result<(), Broken> })
        .build()
        .unwrap();
    until(async || !store.dead().is_empty()).await;
    assert_eq!(store.dead()[0].reason, "the message was given up: no attempt came to an end");
    assert_eq!(receiver.metrics().panics, 0);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_with_memory_tries_again_until_its_time_is_over() {
    let store = Arc::new(MemoryStore::default());
    let receiver = storing(&store)
        .on(|paid: Paid, context: Context| async move {
            // The one succeeds after 10 s, the other would after 170 s.
            let needed = if paid.p_id == "7" { 3 } else { 5 };
            if context.attempt() < needed { Err(Broken) } else { Ok(()) }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
    until(async || receiver.metrics().failed == 2).await;
    assert_eq!(receiver.shutdown(Duration::from_secs(60)).await.left, 1);
    assert_eq!(receiver.metrics().handled, 1);

    let receiver = storing(&store)
        .on(|_: Paid, context: Context| async move {
            if context.attempt() < 5 { Err(Broken) } else { Ok(()) }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("3", "9")]).await, TAKEN);
    until(async || receiver.metrics().failed == 1).await;
    let start = Instant::now();
    assert_eq!(receiver.shutdown(Duration::from_secs(600)).await.left, 0);
    assert!(start.elapsed().as_secs() <= 170, "it ends when nothing is left");
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_read_is_not_acknowledged() {
    let receiver =
        storing(&Arc::default()).on(|_: Paid, _| async { Ok::<_, Broken>(()) }).build().unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), message("101", "2", "[]")]).await, BAD);
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_full_is_not_acknowledged() {
    let store = Arc::new(MemoryStore::default().max_stored(1));
    let receiver = storing(&store)
        .on(|_: Paid, _| async {
            sleep(Duration::from_secs(60)).await;
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, AGAIN);
    assert_eq!(receiver.metrics().store_errors, 1);
    until(async || receiver.metrics().handled == 1).await;
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
}

#[tokio::test(start_paused = true)]
async fn a_handler_may_mark_its_message_itself() {
    let store = Arc::new(MemoryStore::default());
    let own = store.clone();
    let receiver = PushReceiver::builder(apps())
        .store(store)
        .lease(Duration::from_secs(1))
        .on(move |paid: Paid, context: Context| {
            let store = own.clone();
            async move {
                let lease = context.lease().unwrap();
                assert_eq!(store.complete(lease).await.unwrap(), Settled::Applied);
                // Beyond the lease: the mark is kept all the same.
                sleep(Duration::from_secs(2)).await;
                // What happens after the mark changes nothing.
                if paid.p_id == "7" { Ok(()) } else { Err(Broken) }
            }
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
    assert_eq!(told(&receiver, &[paid("1", "7"), paid("2", "8")]).await, TAKEN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.runs, metrics.duplicates, metrics.lost), (2, 2, 0));
}

#[tokio::test(start_paused = true)]
async fn what_somebody_else_has_unstored_is_not_acknowledged() {
    let store = Arc::new(MemoryStore::default());
    let id =
        doudian_receiver::MessageId { app_key: APP.into(), tag: "101".into(), msg_id: "1".into() };
    // A process that answers when it has handled: should it be killed, nothing is left.
    store.claim(&id, None, Duration::from_secs(60)).await.unwrap();
    let receiver = storing(&store).on(|_: Paid, _| async { Ok::<_, Broken>(()) }).build().unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    assert_eq!(receiver.metrics().in_progress, 1);
}

/// Processes that end while the message waits for its turn have not tried it.
#[tokio::test(start_paused = true)]
async fn a_message_that_only_waited_is_not_given_up() {
    let store = Arc::new(MemoryStore::default());
    let id =
        doudian_receiver::MessageId { app_key: APP.into(), tag: "101".into(), msg_id: "1".into() };
    let data = r#"{"p_id":"7","pay_amount":1}"#.to_owned();
    let message = PushData { tag: "101".into(), msg_id: "1".into(), data };
    let second = Duration::from_secs(1);
    store.claim(&id, Some(&message), second).await.unwrap();
    for _ in 0..9 {
        tokio::time::advance(second).await;
        assert_eq!(store.overdue(9, second).await.unwrap().len(), 1);
    }
    let receiver = storing(&store)
        .attempts(3)
        .on(|_: Paid, context: Context| async move {
            assert_eq!(context.attempt(), 2);
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    until(async || receiver.metrics().handled == 1).await;
    assert!(store.dead().is_empty());
}
