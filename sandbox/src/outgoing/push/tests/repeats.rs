//! What is not accepted is sent again, with growing pauses.

use std::time::Duration;

use tokio::time::Instant;

use super::{Fake, Reaction, YES, verify};
use crate::push::sender::Repeats;
use crate::push::{Forgery, Form, Push, SendError};

const NO: Reaction = Reaction::Body(200, r#"{"code":40044,"msg":"later"}"#);

#[tokio::test(start_paused = true)]
async fn what_is_accepted_is_sent_once() {
    let fake = Fake::new(&[]);
    let start = Instant::now();
    let delivery = fake.sender().send(Push::of("101")).await.unwrap();
    assert!(delivery.accepted);
    assert_eq!((fake.count(), start.elapsed()), (1, Duration::ZERO));
    assert_eq!(delivery.attempts[0].code, Some(0));
}

#[tokio::test(start_paused = true)]
async fn the_second_and_third_attempt_come_after_one_and_two_seconds() {
    let fake = Fake::new(&[NO, Reaction::Broken, YES]);
    let start = Instant::now();
    let delivery = fake.sender().send(Push::of("101").msg_id("7")).await.unwrap();
    assert!(delivery.accepted);
    assert_eq!(start.elapsed(), Duration::from_secs(3));
    let errors: Vec<_> = delivery.attempts.iter().map(|attempt| attempt.error.as_deref()).collect();
    assert_eq!(errors, [Some("code 40044: later"), Some("cannot connect: refused"), None]);
    assert!(delivery.to_string().starts_with("101 7: accepted at attempt 3 in "), "{delivery}");
    let ids: Vec<_> = fake.verified().into_iter().map(|(_, id, _)| id).collect();
    assert_eq!(ids, ["7", "7", "7"], "the same message each time");
}

#[tokio::test(start_paused = true)]
async fn no_answer_in_time_is_none() {
    let fake = Fake::new(&[Reaction::Never, Reaction::Never, Reaction::Never, YES]);
    let start = Instant::now();
    let delivery = fake.sender().send(Push::of("101")).await.unwrap();
    assert!(!delivery.accepted);
    assert_eq!(fake.count(), 3);
    assert_eq!(start.elapsed(), Duration::from_secs(3 * 5 + 1 + 2));
    assert_eq!(delivery.error(), Some("no answer within 5s"));
    assert_eq!((delivery.attempts[0].status, delivery.attempts[0].millis), (None, 5_000));
}

#[tokio::test(start_paused = true)]
async fn everything_can_be_set() {
    let fake = Fake::new(&vec![Reaction::Never; 9]);
    let millis = Duration::from_millis;
    let repeats = Repeats { attempts: 4, pause: millis(10), within: millis(100) };
    let start = Instant::now();
    let sender = fake.sender_with(repeats, Form::default());
    assert!(!sender.send(Push::of("101")).await.unwrap().accepted);
    assert_eq!(start.elapsed(), millis(4 * 100 + 10 + 20 + 40));
}

#[tokio::test(start_paused = true)]
async fn what_is_forged_goes_once_and_never_verifies() {
    for forgery in Forgery::ALL {
        let fake = Fake::new(&[NO]);
        let sender = fake.sender();
        let delivery = sender.send_forged(Push::of("101"), forgery).await.unwrap();
        assert!(!delivery.accepted);
        assert_eq!((fake.count(), delivery.forgery), (1, Some(forgery)));
        let request = fake.came.lock().unwrap()[0].clone();
        assert!(verify(&request).is_err(), "{forgery}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_scheduled_message_waits_and_can_be_cancelled() {
    let fake = Fake::new(&[]);
    let sender = fake.sender();
    let day = Duration::from_secs(86_400);
    let start = Instant::now();
    let first = sender.schedule(Push::of("101").msg_id("1"), day).unwrap();
    let second = sender.schedule(Push::of("200").msg_id("2"), day * 2).unwrap();
    sender.schedule(Push::of("200").msg_id("3"), day).unwrap().cancel();
    assert!(first.delivery().await.unwrap().accepted);
    assert_eq!((fake.count(), start.elapsed()), (1, day));
    assert!(second.delivery().await.unwrap().accepted);
    assert_eq!((fake.count(), start.elapsed()), (2, day * 2));
    let error = sender.schedule(Push::of("999"), day).unwrap_err();
    assert!(matches!(error, SendError::UnknownMessage { .. }), "{error}");
}
