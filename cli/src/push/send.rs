//! `doudian push send`: push messages, sent as the platform sends them.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use doudian_sandbox::push::{Faults, Form, Push, StreamReport};

use super::common::Receiver;
use crate::app::App;
use crate::fields::{self, Field, Value};
use crate::output::{Failure, count, line};
use crate::serving::block_on;
use crate::spec::Spec;

/// So many deliveries are printed one by one; of more there is a summary.
const PRINTED: u64 = 10;

/// Send push messages to a receiver, signed as the platform signs them.
///
/// The data is the descriptor's example, or made up from its types; --set changes members of
/// it. A delivery counts as accepted when it is answered within five seconds with status 200
/// and {"code":0,…}; otherwise it is sent again, three times in all. With --platform douyin_open
/// webhooks are sent in their place: the tag is the event's name, the data its content, and the
/// status 200 alone counts. The exit status is 1 when one was not accepted, or a forged one was.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian push send --tag 101 --to http://127.0.0.1:8080/push
  doudian push send --tag 101 --set p_id=4736605172296554197 --set s_ids.0=1 --to URL
  doudian push send --tag 0 --to URL                          the platform's test of an address
  doudian push send --platform douyin_open --tag verify_webhook --to URL            another's test
  doudian push send --platform douyin_open --tag life_trade_order_notify --data '{}' --to URL
  doudian push send --topic doudian_iopTrade_DistributionCancel --tag 503 --to URL
  doudian push send --tag 999 --data '{\"new\":1}' --to URL     a type that is not described
  doudian push send --tag 101 --count 100000 --rate 2000 --duplicates 5% --disorder 5% \\
                    --bad-signs 1% --seed 7 --to URL          many, with trouble

NAME=VALUE is written as the descriptor's type has it: an id as a number or as text. NAME:=JSON
is sent as it is. NAME may lead inwards: receiver_msg.addr.detail, s_ids.0.

Forms: single (no list), msgId (the id's name), number (the tag), object (data that is no text),
unescaped (the data of 2020); joined by commas.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    receiver: Receiver,
    /// The platform to send as [default: doudian].
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    /// The message's tag, for example 101, or the event's name; 0 and verify_webhook are the
    /// platforms' tests of an address.
    #[arg(long, required_unless_present = "topic")]
    tag: Option<String>,
    /// The message's topic, in place of the tag or where no source states one.
    #[arg(long)]
    topic: Option<String>,
    /// A member of the data that is not as in the example; may be given several times.
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<Field>,
    /// The data in place of the example: a file, - for standard input, or JSON.
    #[arg(long, value_name = "FILE")]
    data: Option<String>,
    /// The message's id [default: random]. With --count a number is added.
    #[arg(long, value_name = "ID")]
    msg_id: Option<String>,
    /// How many messages to send, each with an id and a business id (its key) of its own.
    #[arg(long, default_value_t = 1)]
    count: u64,
    /// How many different business ids the messages are about [default: as many as messages].
    #[arg(long, value_name = "COUNT")]
    keys: Option<u64>,
    /// How many messages a second [default: as many as can].
    #[arg(long, value_name = "PER_SECOND")]
    rate: Option<f64>,
    /// How many messages go into one delivery.
    #[arg(long, default_value_t = 1, value_name = "COUNT")]
    batch: usize,
    /// How many deliveries are under way at a time.
    #[arg(long, default_value_t = 32, value_name = "COUNT")]
    concurrency: usize,
    /// How many of the messages come once more with the same id, for example 5% or 0.05.
    #[arg(long, default_value = "0", value_name = "PART", value_parser = part)]
    duplicates: f64,
    /// How many of the messages come behind later ones.
    #[arg(long, default_value = "0", value_name = "PART", value_parser = part)]
    disorder: f64,
    /// How many deliveries are forged besides. Their messages have ids of their own, so that
    /// none may turn up behind the receiver.
    #[arg(long, default_value = "0", value_name = "PART", value_parser = part)]
    bad_signs: f64,
    /// Which messages the trouble hits; the same number hits the same ones.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    seed: u64,
    /// An older form of the body; see below.
    #[arg(long, default_value = "", hide_default_value = true)]
    form: Form,
    /// How often a delivery is tried in all.
    #[arg(long, default_value_t = 3, value_name = "COUNT")]
    attempts: u32,
    #[command(flatten)]
    app: App,
    #[command(flatten)]
    spec: Spec,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    block_on(send(arguments))
}

async fn send(arguments: &Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let mut builder = arguments
        .receiver
        .sender()
        .app(key, secret)
        .form(arguments.form)
        .attempts(arguments.attempts)
        .spec(arguments.spec.model()?);
    if let Some(platform) = &arguments.platform {
        builder = builder.platform(platform);
    }
    let sender = builder.build().map_err(Failure::new)?;
    let push = arguments.push()?;
    let faults = arguments.faults();
    if arguments.count == 1 && faults == (Faults { seed: faults.seed, ..Faults::default() }) {
        let delivery = sender.send(push).await.map_err(advice)?;
        if delivery.accepted {
            return line(delivery);
        }
        let hint = hint(delivery.error());
        return Err(Failure::new(format_args!("{delivery}{hint}")));
    }
    let series = push.series(arguments.count).keys(arguments.keys.unwrap_or(u64::MAX));
    let mut progress = Progress::new(arguments.count);
    let stream = sender
        .stream(series)
        .rate(arguments.rate.unwrap_or_default())
        .batch(arguments.batch)
        .concurrency(arguments.concurrency)
        .faults(faults)
        .on_progress(move |delivery, report| progress.show(delivery, report));
    let report = stream.run().await.map_err(advice)?;
    summary(&report)?;
    verdict(&report, sender.signature_header())
}

impl Arguments {
    fn push(&self) -> Result<Push, Failure> {
        let mut push = match (&self.topic, self.tag.as_deref()) {
            (Some(topic), tag) => {
                let push = Push::of(topic);
                tag.map_or_else(|| push.clone(), |tag| push.clone().tag(tag))
            }
            (None, tag) => Push::of(tag.unwrap_or_default()),
        };
        if let Some(data) = &self.data {
            push = push.data(fields::data(data)?);
        }
        if let Some(id) = &self.msg_id {
            push = push.msg_id(id);
        }
        for field in &self.set {
            push = match &field.value {
                Value::Typed(value) => push.set(&field.path, value),
                Value::Json(json) => push.set_json(&field.path, json),
            };
        }
        Ok(push)
    }

    fn faults(&self) -> Faults {
        Faults {
            duplicates: self.duplicates,
            disorder: self.disorder,
            bad_signs: self.bad_signs,
            seed: self.seed,
        }
    }
}

/// What a failure means for whoever typed the command.
fn advice(error: doudian_sandbox::push::SendError) -> Failure {
    use doudian_sandbox::push::SendError;
    match &error {
        SendError::UnknownMessage { .. } => Failure::new(format_args!(
            "{error} (--data). `doudian list --messages` prints all types"
        )),
        SendError::Member(_) => Failure::new(format_args!("{error} (NAME:=JSON)")),
        SendError::NoTag { .. } => Failure::new(format_args!("{error} (--tag)")),
        SendError::SingleForm(_) => Failure::new(format_args!("{error} (--batch 1)")),
        _ => Failure::new(error),
    }
}

/// What to do about a receiver that is not there.
pub(super) fn hint(error: Option<&str>) -> &'static str {
    match error {
        Some(error) if error.starts_with("cannot connect") => {
            "\ncheck the address, and whether the receiver is running"
        }
        _ => "",
    }
}

/// A part of 1: `5%` or `0.05`.
fn part(text: &str) -> Result<f64, &'static str> {
    let number = match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().map(|percent| percent / 100.0),
        None => text.parse(),
    };
    let number = number.ok().filter(|number| (0.0..=1.0).contains(number));
    number.ok_or("expected 0% to 100%, or 0 to 1")
}

/// What is told while messages are sent.
struct Progress {
    count: u64,
    terminal: bool,
    told: Instant,
}

impl Progress {
    fn new(count: u64) -> Self {
        Self { count, terminal: io::stderr().is_terminal(), told: Instant::now() }
    }

    fn show(&mut self, delivery: &doudian_sandbox::push::Delivery, report: &StreamReport) {
        if self.count <= PRINTED {
            // If the output is closed, the end of the command says so.
            let _ = line(delivery);
        } else if self.terminal && self.told.elapsed() >= Duration::from_secs(1) {
            self.told = Instant::now();
            let sent = report.messages;
            let _ = write!(
                io::stderr(),
                "\r{sent} of {} messages, {:.0} deliveries a second ",
                self.count,
                report.per_second()
            );
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.terminal && self.count > PRINTED {
            // The line of the progress makes room for the summary.
            let _ = write!(io::stderr(), "\r{:70}\r", "");
        }
    }
}

fn summary(report: &StreamReport) -> Result<(), Failure> {
    line(format_args!(
        "{} in {:.1} s, {:.0} deliveries a second",
        messages(report.messages),
        report.elapsed.as_secs_f64(),
        report.per_second()
    ))?;
    line(format_args!("accepted    {}", report.accepted))?;
    line(format_args!("given up    {}", report.given_up))?;
    line(format_args!(
        "attempts    {}, the slowest {} ms",
        report.attempts, report.slowest_millis
    ))?;
    if report.duplicates > 0 {
        line(format_args!("duplicates  {}", report.duplicates))?;
    }
    if report.held_back > 0 {
        line(format_args!("held back   {}", report.held_back))?;
    }
    if let Some(id) = report.forged_ids.first() {
        let prefix = id.trim_end_matches(|c: char| c.is_ascii_digit());
        let (forged, accepted) = (report.forged, report.forged_accepted);
        line(format_args!(
            "forged      {forged}, {accepted} accepted; their ids begin with {prefix}"
        ))?;
    }
    for (error, count) in &report.errors {
        line(format_args!("  {count} × {error}"))?;
    }
    Ok(())
}

fn messages(number: u64) -> String {
    count(number, "message")
}

fn verdict(report: &StreamReport, header: &str) -> Result<(), Failure> {
    if report.forged_accepted > 0 {
        return Err(Failure::new(format_args!(
            "the receiver accepted {}: it must verify {header}, over the body \
             as it came, before anything else",
            count(report.forged_accepted, "forged delivery")
        )));
    }
    if report.given_up > 0 {
        let ids: Vec<&str> = report.given_up_ids.iter().take(5).map(String::as_str).collect();
        let more = if report.given_up_ids.len() > ids.len() { ", …" } else { "" };
        return Err(Failure::new(format_args!(
            "{} given up; messages {}{more}{}",
            count(report.given_up, "delivery"),
            ids.join(", "),
            hint(report.errors.keys().next().map(String::as_str))
        )));
    }
    Ok(())
}
