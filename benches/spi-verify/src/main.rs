//! Verifying SPI calls that nobody has signed, beside deliveries of push messages of that size.
//!
//! Both run in one process, in turn, so that whatever else the machine does falls on both.

mod bodies;

use std::hint::black_box;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use bench_run::race;
use clap::Parser;
use doudian_runtime::{
    AppSecret, Apps, DoudianPushMessage, DoudianSpiCall, PushHeaders, SignMethod, SpiError,
    SpiParts, SpiWindow,
};

use bodies::{deliveries, worst};

const KEY: &str = "7000000000000000001";
const SECRET: &str = "00000000-1111-2222-3333-444444444444";
const NOW: i64 = 1_700_000_000;

/// Measures what it costs to refuse an SPI call whose signature is wrong, in the bodies that
/// cost most, beside verifying and reading a delivery of push messages of the same size.
///
/// What is printed is the median of all rounds; in each round the two sides follow each
/// other, and take turns in going first.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  spi-verify                      bodies of 1 MiB, 31 rounds
  spi-verify --bytes 4096         small bodies
  spi-verify --rounds 301         when the machine is busy
  spi-verify --at-most 5          fails where a call costs more than 5 deliveries")]
struct Options {
    /// How large the bodies are
    #[arg(long, value_name = "N", default_value_t = 1 << 20, value_parser = clap::value_parser!(u32).range(64..=1 << 26))]
    bytes: u32,
    /// Only bodies whose name has this in it
    #[arg(long, value_name = "NAME")]
    body: Option<String>,
    /// Rounds
    #[arg(long, value_name = "N", default_value_t = 31, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Fails where a call costs more than so many deliveries
    #[arg(long, value_name = "RATIO")]
    at_most: Option<f64>,
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    println!("refusing calls of {} bytes; {} rounds, medians\n", options.bytes, options.rounds);
    println!("| body | signed with | call | delivery | call to delivery |");
    println!("|---|---|--:|--:|--:|");
    let size = options.bytes as usize;
    let mut worst_ratio = 0_f64;
    let wanted = |name: &str| options.body.as_deref().is_none_or(|part| name.contains(part));
    for (name, body) in worst(size).into_iter().filter(|(name, _)| wanted(name)) {
        for (signed, methods) in [
            ("MD5", &[SignMethod::Md5][..]),
            ("HMAC-SHA-256", &[SignMethod::HmacSha256]),
            ("both", &[SignMethod::Md5, SignMethod::HmacSha256]),
        ] {
            let call = Call::new(&body, methods);
            ensure!(call.is_refused(), "{name}: the call is not refused for its signature");
            // Of a delivery with either signature, the one that costs more is what both cost.
            let delivery = Delivery::new(size, methods[0])?;
            let times = race(options.rounds, || call.is_refused(), || delivery.is_read());
            let ratio = 1.0 / times.ratio;
            worst_ratio = worst_ratio.max(ratio);
            let (call, delivery) = (times.ours * 1e3, times.theirs * 1e3);
            println!("| {name} | {signed} | {call:.2} ms | {delivery:.2} ms | {ratio:.1} |");
        }
    }
    println!("\nthe worst ratio is {worst_ratio:.1}");
    let too_much = options.at_most.is_some_and(|most| worst_ratio > most);
    ensure!(!too_much, "a call costs more than it should");
    Ok(())
}

/// A call with signatures that are wrong.
struct Call<'b> {
    apps: Apps,
    query: String,
    body: &'b str,
}

impl<'b> Call<'b> {
    fn new(body: &'b str, methods: &[SignMethod]) -> Self {
        let mut query = format!("app_key={KEY}&timestamp={NOW}");
        for (name, method) in ["sign", "sign_v2"].into_iter().zip(methods) {
            let digits = match method {
                SignMethod::Md5 => 32,
                SignMethod::HmacSha256 => 64,
            };
            query.push_str(&format!("&{name}={}", "0".repeat(digits)));
        }
        Self { apps: Apps::one(KEY, SECRET), query, body }
    }

    fn is_refused(&self) -> bool {
        let body = black_box(self.body.as_bytes());
        let parts = SpiParts { query: &self.query, body, log_id: None };
        let call = DoudianSpiCall::verify(&self.apps, parts, NOW, SpiWindow::default());
        matches!(call, Err(SpiError::Sign))
    }
}

/// A delivery of messages that is genuine.
struct Delivery {
    apps: Apps,
    body: String,
    sign: String,
}

impl Delivery {
    fn new(size: usize, method: SignMethod) -> Result<Self> {
        let body = deliveries(size);
        let headers = PushHeaders::sign(KEY, &AppSecret::from(SECRET), method, body.as_bytes());
        let sign = headers.event_sign().to_owned();
        let delivery = Self { apps: Apps::one(KEY, SECRET), body, sign };
        ensure!(delivery.is_read(), "the delivery is not read");
        Ok(delivery)
    }

    fn is_read(&self) -> bool {
        let body = black_box(self.body.as_bytes());
        DoudianPushMessage::verify_any(&self.apps, KEY, &self.sign, body).is_ok()
    }
}
