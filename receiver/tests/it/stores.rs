//! What every store promises, asked of each.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use doudian_receiver::{Claim, Lease, MemoryStore, MessageId, Release, Settled, Store};
use doudian_runtime::PushData;

use crate::common::until;
use crate::server::Server;

/// So long that it is never over in a test.
const LONG: Duration = Duration::from_secs(3600);
/// So short that it is over soon.
const SHORT: Duration = Duration::from_millis(20);

fn id(msg_id: &str) -> MessageId {
    MessageId { app_key: "7/1".into(), tag: "101".into(), msg_id: msg_id.into() }
}

fn message(msg_id: &str) -> PushData {
    let data = format!(r#"{{"p_id":"{msg_id}","text":"一二\u0000"}}"#);
    PushData { tag: "101".into(), msg_id: msg_id.into(), data }
}

async fn new(store: &dyn Store, id: &MessageId, hold: Duration) -> Lease {
    lease(store.claim(id, None, hold).await.unwrap())
}

async fn new_kept(store: &dyn Store, msg_id: &str, hold: Duration) -> Lease {
    lease(store.claim(&id(msg_id), Some(&message(msg_id)), hold).await.unwrap())
}

fn lease(claim: Claim) -> Lease {
    match claim {
        Claim::New(lease) => lease,
        other => panic!("expected a lease, got {other:?}"),
    }
}

/// Claims until the message is free.
async fn take_over(store: &dyn Store, id: &MessageId) -> Lease {
    let taken = Mutex::new(None);
    until(async || match store.claim(id, None, LONG).await.unwrap() {
        Claim::New(lease) => taken.lock().unwrap().replace(lease).is_none(),
        Claim::InProgress { .. } => false,
        Claim::Done => panic!("the message is done"),
    })
    .await;
    taken.into_inner().unwrap().unwrap()
}

/// Asks until something is overdue.
async fn overdue(store: &dyn Store, max: usize) -> Vec<(Lease, PushData)> {
    let taken = Mutex::new(Vec::new());
    until(async || {
        let overdue = store.overdue(max, LONG).await.unwrap();
        *taken.lock().unwrap() = overdue;
        !taken.lock().unwrap().is_empty()
    })
    .await;
    let taken = taken.into_inner().unwrap();
    taken.into_iter().map(|item| (item.lease, item.message)).collect()
}

const AT_ONCE: Release = Release::Failed { again_in: Duration::ZERO };

async fn the_id_of_a_delivery_stays_with_what_is_stored(store: Arc<dyn Store>) {
    for (msg_id, log_id) in [("1", Some("日志 L-1")), ("2", None)] {
        let (id, kept) = (id(msg_id), message(msg_id));
        let claim = store.claim_delivered(&id, Some(&kept), log_id, LONG).await.unwrap();
        let first = lease(claim);
        assert_eq!(store.release(&first, AT_ONCE).await.unwrap(), Settled::Applied);
        let (second, again) = overdue(&*store, 1).await.remove(0);
        assert_eq!((second.log_id(), again.data), (log_id, kept.data));
        // It is still there when the message comes a third time.
        assert_eq!(store.release(&second, AT_ONCE).await.unwrap(), Settled::Applied);
        let (third, _) = overdue(&*store, 1).await.remove(0);
        assert_eq!(third.log_id(), log_id);
        assert_eq!(store.bury(&third, "no").await.unwrap(), Settled::Applied);
    }
}

async fn one_of_many_gets_a_message(store: Arc<dyn Store>) {
    let mut claims = Vec::new();
    for _ in 0..16 {
        let store = store.clone();
        claims.push(tokio::spawn(async move { store.claim(&id("1"), None, LONG).await.unwrap() }));
    }
    let mut new = 0;
    for claim in claims {
        match claim.await.unwrap() {
            Claim::New(lease) => {
                assert_eq!((lease.attempt(), lease.is_stored()), (1, false));
                new += 1;
            }
            Claim::InProgress { stored } => assert!(!stored),
            Claim::Done => panic!("nobody has completed it"),
        }
    }
    assert_eq!(new, 1);
}

async fn what_is_done_stays_done(store: Arc<dyn Store>) {
    let lease = new(&*store, &id("1"), LONG).await;
    assert_eq!(store.complete(&lease).await.unwrap(), Settled::Applied);
    assert!(matches!(store.claim(&id("1"), None, LONG).await.unwrap(), Claim::Done));
    assert!(matches!(store.claim(&id("1"), Some(&message("1")), LONG).await.unwrap(), Claim::Done));
    // Said again it does no harm, and nothing else undoes it.
    assert_eq!(store.complete(&lease).await.unwrap(), Settled::AlreadyDone);
    assert_eq!(store.extend(&lease, LONG).await.unwrap(), Settled::AlreadyDone);
    assert_eq!(store.release(&lease, AT_ONCE).await.unwrap(), Settled::AlreadyDone);
    assert_eq!(store.bury(&lease, "no").await.unwrap(), Settled::AlreadyDone);
    assert!(matches!(store.claim(&id("1"), None, LONG).await.unwrap(), Claim::Done));
    // Ids differ in any part.
    let mut other = id("1");
    other.tag = "102".into();
    new(&*store, &other, LONG).await;
    let mut other = id("1");
    other.app_key = "8".into();
    new(&*store, &other, LONG).await;
}

async fn what_failed_may_be_claimed_again(store: Arc<dyn Store>) {
    let first = new(&*store, &id("1"), LONG).await;
    let later = Release::Failed { again_in: LONG };
    assert_eq!(store.release(&first, later).await.unwrap(), Settled::Applied);
    // At once, since nobody else will bring it.
    let second = new(&*store, &id("1"), LONG).await;
    assert_eq!(second.attempt(), 2);
    assert_ne!(second.token(), first.token());
    // The former holder has no say any more.
    assert_eq!(store.complete(&first).await.unwrap(), Settled::Lost);
    assert_eq!(store.release(&first, AT_ONCE).await.unwrap(), Settled::Lost);
    assert_eq!(store.extend(&first, LONG).await.unwrap(), Settled::Lost);
    assert_eq!(store.bury(&first, "no").await.unwrap(), Settled::Lost);
    assert!(matches!(
        store.claim(&id("1"), None, LONG).await.unwrap(),
        Claim::InProgress { stored: false }
    ));
    // An attempt that was none does not count.
    assert_eq!(store.release(&second, Release::Untried).await.unwrap(), Settled::Applied);
    let third = new(&*store, &id("1"), LONG).await;
    assert_eq!(third.attempt(), 2);
    assert_eq!(store.complete(&third).await.unwrap(), Settled::Applied);
}

async fn a_lease_that_is_over_can_be_taken(store: Arc<dyn Store>) {
    let first = new(&*store, &id("1"), SHORT).await;
    let second = take_over(&*store, &id("1")).await;
    assert_eq!(second.attempt(), 2);
    assert_eq!(store.complete(&first).await.unwrap(), Settled::Lost);
    assert_eq!(store.complete(&second).await.unwrap(), Settled::Applied);
    // Over, but nobody has taken it: its word counts.
    let third = new(&*store, &id("2"), SHORT).await;
    tokio::time::sleep(SHORT * 2).await;
    assert_eq!(store.complete(&third).await.unwrap(), Settled::Applied);
}

async fn an_extended_lease_is_kept(store: Arc<dyn Store>) {
    let lease = new(&*store, &id("1"), SHORT).await;
    assert_eq!(store.extend(&lease, LONG).await.unwrap(), Settled::Applied);
    tokio::time::sleep(SHORT * 2).await;
    assert!(matches!(
        store.claim(&id("1"), None, LONG).await.unwrap(),
        Claim::InProgress { stored: false }
    ));
    let kept = new_kept(&*store, "2", SHORT).await;
    assert_eq!(store.extend(&kept, LONG).await.unwrap(), Settled::Applied);
    tokio::time::sleep(SHORT * 2).await;
    assert!(store.overdue(10, LONG).await.unwrap().is_empty());
}

async fn stored_messages_come_again(store: Arc<dyn Store>) {
    let first = new_kept(&*store, "1", SHORT).await;
    assert!(first.is_stored());
    assert!(matches!(
        store.claim(&id("2"), None, LONG).await.unwrap(),
        Claim::New(lease) if !lease.is_stored()
    ));
    let mut taken = overdue(&*store, 10).await;
    assert_eq!(taken.len(), 1, "only what is stored is overdue");
    let (second, data) = taken.remove(0);
    assert_eq!(data, message("1"));
    assert_eq!(second.id(), &id("1"));
    assert_eq!((second.attempt(), second.is_stored()), (2, true));
    for settled in [store.complete(&first).await, store.begin(&first).await] {
        assert_eq!(settled.unwrap(), Settled::Lost);
    }
    // Held again: nothing is overdue, and a repeat knows that it is safe.
    assert!(store.overdue(10, LONG).await.unwrap().is_empty());
    assert!(matches!(
        store.claim(&id("1"), None, LONG).await.unwrap(),
        Claim::InProgress { stored: true }
    ));
    // Given back it waits, and only `overdue` gives it out.
    let wait = Release::Failed { again_in: LONG };
    assert_eq!(store.release(&second, wait).await.unwrap(), Settled::Applied);
    assert!(store.overdue(10, LONG).await.unwrap().is_empty());
    assert!(matches!(
        store.claim(&id("1"), Some(&message("1")), LONG).await.unwrap(),
        Claim::InProgress { stored: true }
    ));
}

async fn an_attempt_counts_when_it_begins(store: Arc<dyn Store>) {
    new_kept(&*store, "1", SHORT).await;
    for _ in 0..3 {
        let (lease, _) = overdue(&*store, 10).await.remove(0);
        assert_eq!(lease.attempt(), 2, "nobody has begun it");
        store.extend(&lease, SHORT).await.unwrap();
    }
    let (second, _) = overdue(&*store, 10).await.remove(0);
    assert_eq!(store.begin(&second).await.unwrap(), Settled::Applied);
    store.extend(&second, SHORT).await.unwrap();
    let (third, _) = overdue(&*store, 10).await.remove(0);
    assert_eq!(third.attempt(), 3);
    assert_eq!(store.release(&third, Release::Untried).await.unwrap(), Settled::Applied);
    let (third, _) = overdue(&*store, 10).await.remove(0);
    assert_eq!(third.attempt(), 3);
    assert_eq!(store.complete(&third).await.unwrap(), Settled::Applied);
    assert_eq!(store.begin(&third).await.unwrap(), Settled::AlreadyDone);
}

async fn a_stored_message_that_is_taken_over_stays_stored(store: Arc<dyn Store>) {
    new_kept(&*store, "1", SHORT).await;
    let second = take_over(&*store, &id("1")).await;
    assert!(second.is_stored());
    assert_eq!(store.release(&second, AT_ONCE).await.unwrap(), Settled::Applied);
    let (third, data) = overdue(&*store, 10).await.remove(0);
    assert_eq!((third.attempt(), data), (3, message("1")));
    assert_eq!(store.complete(&third).await.unwrap(), Settled::Applied);
    assert!(store.overdue(10, LONG).await.unwrap().is_empty());
    assert!(matches!(store.claim(&id("1"), None, LONG).await.unwrap(), Claim::Done));
}

async fn the_overdue_come_in_their_order(store: Arc<dyn Store>) {
    let mut leases = Vec::new();
    for msg_id in ["c", "a", "b", "d"] {
        leases.push(new_kept(&*store, msg_id, LONG).await);
    }
    for index in [3, 1, 0, 2] {
        let untried = store.release(&leases[index], Release::Untried).await;
        assert_eq!(untried.unwrap(), Settled::Applied);
    }
    let mut ids = Vec::new();
    while ids.len() < 4 {
        let taken = overdue(&*store, 4).await;
        assert!(taken.iter().all(|(lease, _)| lease.attempt() == 1));
        ids.extend(taken.into_iter().map(|(lease, _)| lease.id().msg_id.clone()));
    }
    assert_eq!(ids, ["c", "a", "b", "d"]);
    let more = new_kept(&*store, "e", LONG).await;
    store.release(&more, Release::Untried).await.unwrap();
    assert!(store.overdue(0, LONG).await.unwrap().is_empty());
    assert_eq!(overdue(&*store, 1).await.len(), 1);
}

async fn the_dead_are_done(store: Arc<dyn Store>) {
    let lease = new_kept(&*store, "1", LONG).await;
    assert_eq!(store.bury(&lease, "broken").await.unwrap(), Settled::Applied);
    assert!(matches!(store.claim(&id("1"), None, LONG).await.unwrap(), Claim::Done));
    assert!(store.overdue(10, LONG).await.unwrap().is_empty());
    assert_ne!(store.complete(&lease).await.unwrap(), Settled::Applied);
}

/// Makes a test of each function and each store.
macro_rules! of_each_store {
    ($($name:ident,)*) => {
        mod memory {
            $(#[tokio::test]
            async fn $name() {
                super::$name(std::sync::Arc::new(super::MemoryStore::default())).await;
            })*
        }

        mod redis {
            $(#[tokio::test]
            async fn $name() {
                let Some(server) = super::Server::start().await else { return };
                super::$name(std::sync::Arc::new(server.store().await)).await;
            })*
        }
    };
}

of_each_store! {
    one_of_many_gets_a_message,
    what_is_done_stays_done,
    what_failed_may_be_claimed_again,
    a_lease_that_is_over_can_be_taken,
    an_extended_lease_is_kept,
    stored_messages_come_again,
    an_attempt_counts_when_it_begins,
    a_stored_message_that_is_taken_over_stays_stored,
    the_overdue_come_in_their_order,
    the_dead_are_done,
    the_id_of_a_delivery_stays_with_what_is_stored,
}

#[tokio::test(start_paused = true)]
async fn memory_forgets_by_time_and_by_number() {
    let done = async |store: &MemoryStore, msg_id: &str| {
        let lease = new(store, &id(msg_id), LONG).await;
        store.complete(&lease).await.unwrap();
    };
    let known = async |store: &MemoryStore, msg_id: &str| {
        matches!(store.claim(&id(msg_id), None, LONG).await.unwrap(), Claim::Done)
    };
    let day = Duration::from_secs(24 * 60 * 60);
    let store = MemoryStore::default();
    done(&store, "1").await;
    tokio::time::advance(day - Duration::from_secs(1)).await;
    assert!(known(&store, "1").await);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert!(!known(&store, "1").await);

    let store = MemoryStore::default().max_ids(3);
    let held = new(&store, &id("held"), day).await;
    for msg_id in ["1", "2", "3", "4"] {
        done(&store, msg_id).await;
    }
    assert!(known(&store, "4").await);
    assert!(known(&store, "2").await);
    assert!(!known(&store, "1").await, "the oldest is forgotten first");
    assert_eq!(store.complete(&held).await.unwrap(), Settled::Applied, "what is held stays");
}

#[tokio::test]
async fn memory_stores_so_many_and_no_more() {
    let store = MemoryStore::default().max_stored(2);
    let first = new_kept(&store, "1", LONG).await;
    new_kept(&store, "2", LONG).await;
    let error = store.claim(&id("3"), Some(&message("3")), LONG).await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "2 messages in memory already: no more are stored");
    // What is not stored needs no place, and a place comes free.
    new(&store, &id("4"), LONG).await;
    store.complete(&first).await.unwrap();
    new_kept(&store, "3", LONG).await;
    assert!(!format!("{store:?}").contains("一二"));
}

#[tokio::test]
async fn memory_shows_the_dead() {
    let store = MemoryStore::default();
    let lease = new_kept(&store, "1", LONG).await;
    store.bury(&lease, "broken").await.unwrap();
    let dead = store.dead();
    assert_eq!(dead.len(), 1);
    assert_eq!((&dead[0].id, &dead[0].message), (&id("1"), &message("1")));
    assert_eq!((dead[0].reason.as_str(), dead[0].attempts), ("broken", 1));
}
