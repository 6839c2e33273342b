//! `doudian spi`: calls of the developer's own service.

use std::time::Duration;

use clap::Subcommand;
use doudian_runtime::SignMethod;
use doudian_sandbox::push::{Forgery, SendError};
use doudian_sandbox::spi::{SpiCall, SpiSender};

use crate::app::App;
use crate::fields::{self, Field, Value, seconds};
use crate::output::{Failure, line, terminal};
use crate::serving::block_on;
use crate::spec::Spec;

/// Call a service of your own as the platform does.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian spi send --spi sendHome.order.PayMsg --to http://127.0.0.1:8080/spi/paid
`doudian list --spi` prints all methods.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Send(Send),
}

/// Make a signed SPI call, and say whether the reply is as described.
///
/// The parameters are the descriptor's example, or made up from its types; --set changes
/// some. The exit status is 1 unless the reply has the code 0 and is as described.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian spi send --spi sendHome.order.PayMsg --to http://127.0.0.1:8080/spi/paid
  doudian spi send --spi topup.notify --set buy_num=2 --get --to URL
  doudian spi send --spi my.own --data '{\"a\":1}' --to URL        a method that is not described

NAME=VALUE is written as the descriptor's type has it; NAME:=JSON is sent as it is.")]
struct Send {
    /// The address that was registered for the method.
    #[arg(long, value_name = "URL")]
    to: String,
    /// The method, for example sendHome.order.PayMsg.
    #[arg(long, value_name = "NAME")]
    spi: String,
    /// A parameter that is not as in the example; may be given several times.
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<Field>,
    /// The parameters in place of the example: a file, - for standard input, or JSON.
    #[arg(long, value_name = "FILE")]
    data: Option<String>,
    /// Call by GET, with the parameters in the query [default: POST].
    #[arg(long)]
    get: bool,
    /// How the call is signed: hmac-sha256 or md5.
    #[arg(long, default_value = "hmac-sha256", value_name = "METHOD")]
    sign: SignMethod,
    /// Sign with another secret: the service must refuse the call with the code 100001, and
    /// the exit status is 1 unless it does.
    #[arg(long)]
    bad_sign: bool,
    /// Seconds that the reply may take.
    #[arg(long, default_value = "5", value_name = "SECONDS", value_parser = seconds)]
    answer_within: Duration,
    /// Print the data of the reply.
    #[arg(long)]
    show: bool,
    #[command(flatten)]
    app: App,
    #[command(flatten)]
    spec: Spec,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Command::Send(arguments) = &arguments.command;
    block_on(send(arguments))
}

async fn send(arguments: &Send) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let sender = SpiSender::builder(&arguments.to)
        .app(key, secret)
        .sign_method(arguments.sign)
        .answer_within(arguments.answer_within)
        .spec(arguments.spec.model()?)
        .build()
        .map_err(Failure::new)?;
    let call = call(arguments)?;
    let sent = match arguments.bad_sign {
        true => sender.send_forged(call, Forgery::OtherSecret).await,
        false => sender.send(call).await,
    };
    let outcome = sent.map_err(|error| match &error {
        SendError::UnknownSpi { .. } => {
            Failure::new(format_args!("{error} (--data). `doudian list --spi` prints all methods"))
        }
        _ => Failure::new(error),
    })?;
    if arguments.bad_sign {
        return match outcome.code {
            Some(100_001) => line("refused with code 100001, as it must be"),
            _ => Err(Failure::new(format_args!(
                "a call with a wrong signature is to be refused with code 100001: {outcome}"
            ))),
        };
    }
    if let (true, Some(data)) = (arguments.show, &outcome.data) {
        line(terminal(data))?;
    }
    if outcome.is_good() {
        return line(format_args!("{outcome}\nlog id {}", outcome.log_id));
    }
    Err(Failure::new(format_args!("{outcome}")))
}

fn call(arguments: &Send) -> Result<SpiCall, Failure> {
    let mut call = SpiCall::of(&arguments.spi);
    if let Some(data) = &arguments.data {
        call = call.data(fields::data(data)?);
    }
    for field in &arguments.set {
        call = match &field.value {
            Value::Typed(value) => call.set(&field.path, value),
            Value::Json(json) => call.set_json(&field.path, json),
        };
    }
    Ok(if arguments.get { call.get() } else { call })
}
