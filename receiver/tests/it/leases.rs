//! Leases that are lost: what a process does that was too slow to keep its message.

use std::sync::Arc;
use std::time::Duration;

use doudian_receiver::{
    Acknowledge, Claim, Context, Lease, MemoryStore, MessageId, Overdue, PushReceiver, Release,
    Settled, Store, StoreError, Storing,
};
use doudian_runtime::PushData;
use tokio::sync::{Notify, Semaphore};
use tokio::time::sleep;

use crate::common::*;

/// A store that can be told to fail in one thing or the other.
#[derive(Default)]
struct Flaky {
    store: MemoryStore,
    claims_fail: bool,
    extends_fail: bool,
    /// How many marks fail before one succeeds.
    marks_fail: Count,
}

fn down<'a, T: Send + 'a>() -> Storing<'a, T> {
    Box::pin(async { Err(StoreError::new("down on purpose")) })
}

impl Store for Flaky {
    fn claim<'a>(
        &'a self,
        id: &'a MessageId,
        keep: Option<&'a PushData>,
        hold: Duration,
    ) -> Storing<'a, Claim> {
        if self.claims_fail { down() } else { self.store.claim(id, keep, hold) }
    }

    fn begin<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        self.store.begin(lease)
    }

    fn complete<'a>(&'a self, lease: &'a Lease) -> Storing<'a, Settled> {
        if self.marks_fail.get() > 0 {
            self.marks_fail.less();
            return down();
        }
        self.store.complete(lease)
    }

    fn release<'a>(&'a self, lease: &'a Lease, release: Release) -> Storing<'a, Settled> {
        self.store.release(lease, release)
    }

    fn extend<'a>(&'a self, lease: &'a Lease, hold: Duration) -> Storing<'a, Settled> {
        if self.extends_fail { down() } else { self.store.extend(lease, hold) }
    }

    fn overdue<'a>(&'a self, max: usize, hold: Duration) -> Storing<'a, Vec<Overdue>> {
        self.store.overdue(max, hold)
    }

    fn bury<'a>(&'a self, lease: &'a Lease, reason: &'a str) -> Storing<'a, Settled> {
        self.store.bury(lease, reason)
    }

    fn is_durable(&self) -> bool {
        false
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_was_too_slow_has_no_say() {
    let store = Arc::new(Flaky { extends_fail: true, ..Flaky::default() });
    let gate = Arc::new(Semaphore::new(0));
    let build = |gate: Arc<Semaphore>| {
        PushReceiver::builder(apps())
            .store(store.clone())
            .lease(Duration::from_secs(3))
            .on(move |_: Paid, _| {
                let gate = gate.clone();
                async move {
                    gate.acquire().await.unwrap().forget();
                    Ok::<_, Broken>(())
                }
            })
            .build()
            .unwrap()
    };
    let slow = build(gate.clone());
    let quick = build(Arc::new(Semaphore::new(1)));
    let first = {
        let slow = slow.clone();
        tokio::spawn(async move { told(&slow, &[paid("1", "7")]).await })
    };
    sleep(Duration::from_millis(3500)).await;
    assert_eq!(told(&quick, &[paid("1", "7")]).await, TAKEN);
    gate.add_permits(1);
    // Its work is done all the same, so nothing is to come again.
    assert_eq!(first.await.unwrap(), TAKEN);
    let metrics = slow.metrics();
    assert_eq!((metrics.lost, metrics.store_errors, metrics.handled), (1, 3, 1));
    assert_eq!((quick.metrics().handled, quick.metrics().lost), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_process_does_not_overtake_itself() {
    let store = Arc::new(Flaky { extends_fail: true, ..Flaky::default() });
    let receiver = PushReceiver::builder(apps())
        .store(store)
        .acknowledge(Acknowledge::WhenStored)
        .lease(Duration::from_secs(1))
        .recheck(Duration::from_millis(500))
        .on(|_: Paid, _: Context| async {
            sleep(Duration::from_secs(10)).await;
            Ok::<_, Broken>(())
        })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    sleep(Duration::from_secs(9)).await;
    // Its lease was over again and again, and nobody else was there.
    let metrics = receiver.metrics();
    assert!(metrics.taken_up >= 3, "{metrics:?}");
    assert_eq!((metrics.runs, metrics.queued), (0, 1));
    sleep(Duration::from_secs(2)).await;
    assert_eq!(receiver.metrics().handled, 1);
}

#[tokio::test(start_paused = true)]
async fn a_mark_that_fails_is_made_again() {
    let store = Arc::new(Flaky::default());
    store.marks_fail.one();
    store.marks_fail.one();
    let receiver = PushReceiver::builder(apps())
        .store(store)
        .on(|_: Paid, _| async { Ok::<_, Broken>(()) })
        .build()
        .unwrap();
    // The work is done: a repeat would do it twice.
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
    assert_eq!(receiver.shutdown(Duration::from_secs(60)).await.left, 0);
    let metrics = receiver.metrics();
    assert_eq!((metrics.store_errors, metrics.handled, metrics.failed), (2, 1, 0));
}

/// The store is away for longer than the mark is tried, and than the lease.
#[tokio::test(start_paused = true)]
async fn what_could_not_be_marked_is_not_handled_again() {
    for acknowledge in [Acknowledge::WhenHandled, Acknowledge::WhenStored] {
        let store = Arc::new(Flaky::default());
        for _ in 0..5 {
            store.marks_fail.one();
        }
        let receiver = PushReceiver::builder(apps())
            .store(store)
            .acknowledge(acknowledge)
            .lease(Duration::from_secs(3))
            .on(|_: Paid, _| async { Ok::<_, Broken>(()) })
            .build()
            .unwrap();
        assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
        sleep(Duration::from_secs(30)).await;
        assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
        assert_eq!(told(&receiver, &[paid("1", "7")]).await, TAKEN);
        let metrics = receiver.metrics();
        assert_eq!((metrics.store_errors, metrics.handled, metrics.runs), (5, 1, 1));
        assert!(metrics.duplicates >= 2, "{metrics:?}");
    }
}

#[tokio::test]
async fn without_its_store_nothing_is_handled() {
    let receiver = PushReceiver::builder(apps())
        .store(Flaky { claims_fail: true, ..Flaky::default() })
        .on(|_: Paid, _| async { panic!("nothing is handled unprotected") as Result<(), Broken> })
        .build()
        .unwrap();
    assert_eq!(told(&receiver, &[paid("1", "7")]).await, AGAIN);
    let metrics = receiver.metrics();
    assert_eq!((metrics.store_errors, metrics.panics, metrics.queued), (1, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_kept_while_a_handler_runs() {
    let store = Arc::new(MemoryStore::default());
    let entered = Arc::new(Notify::new());
    let here = entered.clone();
    let build = |time: u64| {
        let entered = here.clone();
        PushReceiver::builder(apps())
            .store(store.clone())
            .lease(Duration::from_secs(1))
            .on(move |_: Paid, _| {
                let entered = entered.clone();
                async move {
                    entered.notify_one();
                    tokio::time::sleep(Duration::from_secs(time)).await;
                    Ok::<_, Broken>(())
                }
            })
            .build()
            .unwrap()
    };
    let (one, other) = (build(30), build(0));
    let first = {
        let one = one.clone();
        tokio::spawn(async move { told(&one, &[paid("1", "7")]).await })
    };
    entered.notified().await;
    // Longer than the lease, and no other process gets it.
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(told(&other, &[paid("1", "7")]).await, AGAIN);
    }
    assert_eq!(first.await.unwrap(), AGAIN);
    assert_eq!((other.metrics().in_progress, other.metrics().runs), (20, 0));
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(told(&other, &[paid("1", "7")]).await, TAKEN);
    assert_eq!((one.metrics().handled, one.metrics().lost), (1, 0));
}
