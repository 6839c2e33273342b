//! Sends, kills, waits, and draws the balance.

use std::time::{Duration, Instant};

use doudian::sandbox::push::{Faults, Push, PushSender, Series, StreamReport};
use tokio::sync::watch;

use crate::books::Books;
use crate::report::Report;
use crate::server::{Port, Redis};
use crate::victim::Victim;
use crate::{Drive, Failure};

/// How many orders and after-sales the messages are about: so few that they meet.
const KEYS: u64 = 1000;
/// How long stored messages may take after the last delivery.
pub(crate) const DRAIN: Duration = Duration::from_secs(300);

pub(crate) async fn run(drive: &Drive) -> Result<bool, Failure> {
    let redis = Redis::start().await?;
    let books = Books::open(&redis.url).await?;
    let taken = Port::take()?;
    let port = taken.number()?;
    let victim = Victim::start(port, &redis.url, 0, drive.acknowledge).await?;
    let (progress, seen) = watch::channel(0);
    let killer = tokio::spawn(kill(drive.clone(), victim, port, redis.url.clone(), seen));
    let report = send(drive, port, progress).await?;
    let (victim, lives) = killer.await??;
    let drained = drain(&books, report.messages).await?;
    let metrics = victim.stop().await?;
    let balance = books.balance(lives).await?;
    let report = Report { stream: &report, balance: &balance, lives, drained };
    println!("{report}");
    println!("the last life counted: {}", metrics.trim());
    Ok(report.is_good())
}

/// Messages of three types in turn.
fn messages(count: u64) -> impl Iterator<Item = Push> {
    let series = |tag: &str, count| -> Series {
        Push::of(tag).msg_id(format!("soak-{tag}")).series(count).keys(KEYS)
    };
    let third = count / 3;
    let mut all = [series("101", count - 2 * third), series("102", third), series("206", third)];
    (0..count).filter_map(move |index| {
        let turn = usize::try_from(index % 3).unwrap_or_default();
        all.get_mut(turn)?.next()
    })
}

async fn send(
    drive: &Drive,
    port: u16,
    progress: watch::Sender<u64>,
) -> Result<StreamReport, Failure> {
    let sender = PushSender::builder(format!("http://127.0.0.1:{port}/push"))
        // Long enough for a restart and for the lease of what was being handled.
        .attempts(12)
        .pause(Duration::from_millis(50))
        .build()?;
    let (pushes, start) = (drive.pushes, Instant::now());
    let mut said = Instant::now();
    let report = sender
        .stream(messages(pushes))
        .concurrency(drive.concurrency)
        .faults(Faults {
            duplicates: drive.duplicates,
            disorder: drive.disorder,
            bad_signs: drive.bad_signs,
            seed: drive.seed,
        })
        .on_progress(move |_, report| {
            progress.send_replace(report.accepted);
            if said.elapsed() > Duration::from_secs(5) {
                said = Instant::now();
                let seconds = start.elapsed().as_secs();
                eprintln!("{seconds:>4} s: {} of {pushes} messages accepted", report.accepted);
            }
        })
        .run()
        .await?;
    Ok(report)
}

/// Kills the receiver at even distances, and starts the next at once.
async fn kill(
    drive: Drive,
    mut victim: Victim,
    port: u16,
    redis: String,
    mut seen: watch::Receiver<u64>,
) -> Result<(Victim, u64), Failure> {
    for kill in 1..=drive.kills {
        let at = drive.pushes * kill / (drive.kills + 1);
        if seen.wait_for(|accepted| *accepted >= at).await.is_err() {
            return Err(format!("all was sent after {} kills of {}", kill - 1, drive.kills).into());
        }
        victim.kill().await?;
        victim = Victim::start(port, &redis, kill, drive.acknowledge).await?;
    }
    Ok((victim, drive.kills + 1))
}

/// Waits until everything is handled that was acknowledged: at most five minutes.
async fn drain(books: &Books, messages: u64) -> Result<Duration, Failure> {
    let start = Instant::now();
    while books.effects().await? < messages && start.elapsed() < DRAIN {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(start.elapsed())
}
