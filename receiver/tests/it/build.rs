//! Settings that cannot work are refused, all at once.

use std::time::Duration;

use doudian_receiver::{Acknowledge, BuildProblem, Context, PushReceiver, SpiReceiver};
use doudian_runtime::Apps;

use crate::common::{Broken, Paid, Tagless, apps};

async fn ok<T>(_: T, _: Context) -> Result<(), Broken> {
    Ok(())
}

#[test]
fn all_problems_are_named_at_once() {
    let error = PushReceiver::builder(Apps::default().and("7", ""))
        .on(ok::<Tagless>)
        .on(ok::<Paid>)
        .on_tag("101", ok::<Paid>)
        .on_tag("0", ok::<Paid>)
        .concurrency(0)
        .queue(usize::MAX)
        .answer_within(Duration::from_millis(4801))
        .read_within(Duration::from_secs(5))
        .attempts(0)
        .acknowledge(Acknowledge::WhenStored)
        .build()
        .unwrap_err();
    let text = error.to_string();
    for part in [
        "the tag of doudian_iop_TradeCancel is not known: say it with `.on_tag(\"…\", handler)`",
        "two handlers for the tag \"101\"",
        "no message has the tag \"0\"",
        "there is no tokio runtime",
        "the app \"7\" has an empty key or secret",
        "concurrency is 0",
        "queue is 18446744073709551615",
        "attempts is 0",
        "answer_within is 4.801s: it must be from 1ms to 4.8s, since the platform gives up",
        "read_within is 5s",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert_eq!(error.problems().len(), 10, "{text}");
}

#[test]
fn a_receiver_must_have_something_to_do() {
    let error = PushReceiver::builder(Apps::default()).build().unwrap_err();
    assert_eq!(error.problems(), [BuildProblem::NoApps, BuildProblem::NoHandler]);
    let zero = PushReceiver::builder(apps())
        .on(ok::<Paid>)
        .answer_within(Duration::ZERO)
        .read_within(Duration::ZERO);
    assert_eq!(zero.build().unwrap_err().problems().len(), 2);
    let nobody = PushReceiver::builder(apps()).on(ok::<Paid>).take_bad().build().unwrap_err();
    assert_eq!(nobody.problems(), [BuildProblem::NoHook]);
    // Without a store that outlives the process no runtime is needed yet.
    let receiver = PushReceiver::builder(apps()).on(ok::<Paid>).build().unwrap();
    let shown = format!("{receiver:?}");
    assert!(!shown.contains(crate::common::SECRET), "{shown}");
}

/// What both kinds of receivers have is looked at in the same way.
#[test]
fn the_settings_of_every_receiver_are_checked() {
    macro_rules! problems {
        ($receiver:ty) => {
            <$receiver>::builder(Apps::default().and("7", ""))
                .concurrency(usize::MAX)
                .body_limit(0)
                .answer_within(Duration::ZERO)
                .read_within(Duration::from_secs(1))
                .handler_timeout(Duration::ZERO)
                .build()
                .unwrap_err()
        };
    }
    let (push, spi) = (problems!(PushReceiver), problems!(SpiReceiver));
    let names = |problem: &BuildProblem| match problem {
        BuildProblem::EmptyApp(_) => "app",
        BuildProblem::NoHandler => "handler",
        BuildProblem::Zero(name)
        | BuildProblem::TooMany { name, .. }
        | BuildProblem::Time { name, .. } => name,
        other => panic!("{other}"),
    };
    let all = [
        "app",
        "concurrency",
        "body_limit",
        "handler",
        "answer_within",
        "read_within",
        "handler_timeout",
    ];
    assert_eq!(push.problems().iter().map(names).collect::<Vec<_>>(), all);
    assert_eq!(spi.problems().iter().map(names).collect::<Vec<_>>(), all);
    assert!(spi.to_string().contains("concurrency is 18446744073709551615: it can be 1048576"));
}
