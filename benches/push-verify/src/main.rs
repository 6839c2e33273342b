//! Verifying a delivery and reading its messages, beside nothing but hashing the same bytes.
//!
//! Both run in one process, in turn, so that whatever else the machine does falls on both.

mod created;

use std::hint::black_box;
use std::process::ExitCode;

use anyhow::{Result, anyhow, ensure};
use bench_run::{Pair, race};
use clap::Parser;
use doudian_runtime::{AppSecret, Apps, DoudianPushMessage, PushHeaders, SignMethod};
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;

use created::Created;

const KEY: &str = "7000000000000000001";
const SECRET: &str = "00000000-1111-2222-3333-444444444444";

/// Measures verifying deliveries and reading their messages, beside hashing their bytes.
///
/// The messages are those of created orders, each with other ids. What is printed is the
/// median of all rounds; in each round the two sides follow each other, and take turns in
/// going first.
#[derive(Parser)]
#[command(after_help = "\
Examples:
  push-verify                     deliveries of 1 and of 50 messages, 101 rounds
  push-verify --messages 10       deliveries of 10 messages
  push-verify --rounds 999        when the machine is busy")]
struct Options {
    /// Messages in a delivery, several times [default: 1 and 50]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    messages: Vec<u32>,
    /// Rounds
    #[arg(long, value_name = "N", default_value_t = 101, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

fn main() -> ExitCode {
    bench_run::run(run)
}

fn run(options: &Options) -> Result<()> {
    println!("messages a second on one core; {} rounds, medians\n", options.rounds);
    println!("| delivery | what | ours | hashing alone | time, ours to hashing |");
    println!("|---|---|--:|--:|--:|");
    let sizes = if options.messages.is_empty() { &[1, 50][..] } else { &options.messages };
    for messages in sizes.iter().copied() {
        for method in [SignMethod::Md5, SignMethod::HmacSha256] {
            measure(&Delivery::new(messages, method)?, options.rounds)?;
        }
    }
    Ok(())
}

fn measure(delivery: &Delivery, rounds: u32) -> Result<()> {
    let apps = Apps::one(KEY, SECRET);
    let decoded = delivery.decode(&apps)?;
    ensure!(decoded.len() == delivery.messages as usize, "not all messages were read");
    ensure!(delivery.hash() == delivery.sign, "the two sides hash different bytes");

    let hash = || !delivery.hash().is_empty();
    let verify = race(rounds, || delivery.verify(&apps).is_ok(), hash);
    delivery.print("verify", verify);
    let typed = race(rounds, || delivery.decode(&apps).is_ok(), hash);
    delivery.print("verify and read each message as its type", typed);
    Ok(())
}

/// A signed delivery.
struct Delivery {
    messages: u32,
    method: SignMethod,
    body: Vec<u8>,
    sign: String,
}

impl Delivery {
    fn new(messages: u32, method: SignMethod) -> Result<Self> {
        let body = format!("[{}]", (0..messages).map(message).collect::<Vec<_>>().join(","));
        let headers = PushHeaders::sign(KEY, &AppSecret::from(SECRET), method, body.as_bytes());
        let sign = headers.event_sign().to_owned();
        Ok(Self { messages, method, body: body.into_bytes(), sign })
    }

    fn verify(&self, apps: &Apps) -> Result<DoudianPushMessage> {
        let body = black_box(self.body.as_slice());
        Ok(DoudianPushMessage::verify_any(apps, KEY, &self.sign, body)?)
    }

    fn decode(&self, apps: &Apps) -> Result<Vec<Created>> {
        let message = self.verify(apps)?;
        let typed = message.data().iter().map(|data| data.typed::<Created>());
        typed.map(|read| read.map(|(created, _)| created).map_err(|e| anyhow!("{e}"))).collect()
    }

    /// The signature, with nothing around it but what it takes to call the hash.
    fn hash(&self) -> String {
        let body = black_box(self.body.as_slice());
        match self.method {
            SignMethod::Md5 => {
                let mut digest = Md5::new();
                digest.update(KEY);
                digest.update(body);
                digest.update(SECRET);
                hex(&digest.finalize())
            }
            SignMethod::HmacSha256 => {
                let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()) else {
                    return String::new();
                };
                mac.update(KEY.as_bytes());
                mac.update(body);
                mac.update(SECRET.as_bytes());
                hex(&mac.finalize().into_bytes())
            }
        }
    }

    fn print(&self, what: &str, times: Pair) {
        let speed = |seconds: f64| f64::from(self.messages) / seconds;
        println!(
            "| {} messages, {} bytes, {} | {what} | {:.0} | {:.0} | {:.2} |",
            self.messages,
            self.body.len(),
            self.method,
            speed(times.ours),
            speed(times.theirs),
            1.0 / times.ratio
        );
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// One message as the platform sends it: the data is text that holds JSON.
fn message(number: u32) -> String {
    let id = 4_920_430_888_859_306_123 + i64::from(number) * 7;
    let data = format!(
        r#"{{"p_id":{id},"s_ids":[{id}],"shop_id":4463798,"order_status":1,"order_type":0,"create_time":{},"biz":2}}"#,
        1_618_990_587 + number
    );
    let data = serde_json::Value::from(data);
    format!(
        r#"{{"tag":"100","msg_id":"{}","data":{data}}}"#,
        7_035_817_398_123_462_000 + i64::from(number)
    )
}
