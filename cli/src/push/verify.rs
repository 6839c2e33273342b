//! `doudian push verify`: whether a recorded delivery is genuine, and what is in it.

use doudian_codegen::model::{Model, Platform, Type};
use doudian_runtime::foreign::name;
use doudian_runtime::{AppSecret, PushData, PushError};
use doudian_sandbox::misfits;
use doudian_sandbox::push::Recorded;

use super::bodies;
use super::common::Deliveries;
use super::stated::{Stated, open};
use crate::app::App;
use crate::output::{Failure, count, line, terminal};
use crate::spec::{self, Spec};

/// Say whether recorded deliveries are genuine, or why not, and what is in them.
///
/// The messages are compared with their descriptors. Their data is not printed unless asked
/// for: it may hold personal data.
#[derive(clap::Args)]
#[command(after_help = "\
The file holds an HTTP request as text: perhaps its first line, then the headers, an empty line,
and the body byte for byte. It ends with the file, or where content-length says; then another
request may follow. Or it holds one JSON object a line:
  {\"headers\":{\"app-id\":\"…\",\"event-sign\":\"…\"},\"body\":\"…\"}
Whose they are, the headers say: app-id and event-sign are Doudian's, X-Douyin-Signature and
Msg-Id those of webhooks of the Douyin open platform.

Examples:
  doudian push verify delivery.http
  DOUDIAN_APP_KEY=… DOUDIAN_APP_SECRET=… doudian push verify - < delivery.http")]
pub(crate) struct Arguments {
    #[command(flatten)]
    deliveries: Deliveries,
    /// Print the data of the messages too.
    #[arg(long)]
    show: bool,
    #[command(flatten)]
    app: App,
    #[command(flatten)]
    spec: Spec,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let (key, secret) = arguments.app.resolve()?;
    let deliveries = arguments.deliveries.read()?;
    let secret = AppSecret::from(secret);
    let model = arguments.spec.model()?;
    let several = deliveries.len() > 1;
    let mut bad = Vec::new();
    for (index, recorded) in deliveries.iter().enumerate() {
        if several {
            line(format_args!("delivery {}", index + 1))?;
        }
        match verdict(recorded, &key, &secret) {
            Genuineness::Genuine(how) => line(format_args!("genuine: {how}"))?,
            Genuineness::Unreadable(error) => {
                bad.push("the delivery cannot be read");
                line(format_args!("genuine, but {error}"))?;
                continue;
            }
            Genuineness::NotGenuine(reason) => {
                bad.push("the delivery is not genuine");
                line(format_args!("not genuine: {reason}"))?;
            }
        }
        messages(&model, recorded, arguments.show)?;
    }
    match bad.as_slice() {
        [] => Ok(()),
        [only] if !several => Err(Failure::new(only)),
        bad => Err(Failure::new(format_args!(
            "{} of {} are not genuine, or cannot be read",
            bad.len(),
            deliveries.len()
        ))),
    }
}

/// Whether a delivery is to be believed.
enum Genuineness {
    /// How it was signed, and for whom.
    Genuine(String),
    /// It is genuine, but no list of messages.
    Unreadable(PushError),
    /// Why it is not to be believed.
    NotGenuine(String),
}

fn verdict(recorded: &Recorded, key: &str, secret: &AppSecret) -> Genuineness {
    let stated = match Stated::read(recorded) {
        Ok(stated) => stated,
        Err(error) => return Genuineness::NotGenuine(error.to_string()),
    };
    let error = match stated.check((key, secret), &stated.sign, &recorded.body) {
        Ok(()) => {
            let method = stated.method();
            return Genuineness::Genuine(format!("signed with {method} for app {key}"));
        }
        Err(error) if error.is_genuine() => return Genuineness::Unreadable(error),
        Err(error) => error,
    };
    Genuineness::NotGenuine(match error {
        PushError::OtherApp => format!(
            "it is for the app {}, and was checked for {key}: give that app's --app-key and \
             --app-secret",
            stated.app(&recorded.body)
        ),
        PushError::SignUpperCase => {
            let lower = stated.sign.to_ascii_lowercase();
            let right = is_signed(&stated.check((key, secret), &lower, &recorded.body));
            let right = if right { "; in lower case it would be right" } else { "" };
            format!("{error}{right}")
        }
        PushError::Sign => {
            let fits = |secret: &AppSecret, body: &[u8]| {
                is_signed(&stated.check((key, secret), &stated.sign, body))
            };
            exname(recorded, secret, stated.header(), &fits)
        }
        error => error.to_string(),
    })
}

fn is_signed(result: &Result<(), PushError>) -> bool {
    result.as_ref().map_or_else(PushError::is_genuine, |()| true)
}

/// Why a signature, which stands in this header, may not fit.
fn exname(
    recorded: &Recorded,
    secret: &AppSecret,
    header: &str,
    fits: &dyn Fn(&AppSecret, &[u8]) -> bool,
) -> String {
    let trimmed = AppSecret::from(secret.expose().trim());
    if trimmed.expose() != secret.expose() && fits(&trimmed, &recorded.body) {
        return "the secret was given with white space round it; without that the signature fits"
            .to_owned();
    }
    let forms = bodies::forms(&recorded.body);
    match forms.into_iter().find(|(_, form)| fits(secret, form)) {
        Some((what, _)) => format!(
            "the body is not as it was signed: {what}. Verify, and record, the bytes as they came"
        ),
        None => format!(
            "{header} fits this body in no form: most likely the secret is another (of another \
             app, or from before it was reset), or the body was changed on its way"
        ),
    }
}

fn messages(model: &Model, recorded: &Recorded, show: bool) -> Result<(), Failure> {
    let opened = match open(recorded) {
        Ok(opened) => opened,
        Err(error) => return line(format_args!("{error}")),
    };
    if opened.is_challenge {
        return line("the platform's test of the address: send the challenge back");
    }
    line(count(opened.data.len(), "message"))?;
    if opened.is_repaired {
        line("the quotes in the data are not escaped, as in 2020; it was read all the same")?;
    }
    let platform = match model.platform(recorded.platform()) {
        Some(platform) => platform,
        None => spec::platform(model)?,
    };
    for message in &opened.data {
        one(platform, message, show)?;
    }
    opened.bad.iter().try_for_each(|bad| {
        line(format_args!("  element {} is no message: {}", bad.index + 1, bad.reason))
    })
}

fn one(platform: &Platform, message: &PushData, show: bool) -> Result<(), Failure> {
    let (tag, id) = (name(&message.tag), name(&message.msg_id));
    let known = platform.message(&message.tag);
    match known {
        Some(found) => line(format_args!("  {tag}  {id}  {} ({})", found.title, found.topic))?,
        None if message.is_probe() => {
            line(format_args!("  {tag}  {id}  the platform's test of the address"))?;
        }
        None => line(format_args!("  {tag}  {id}  no message with this tag is described"))?,
    }
    if let Some(found) = known {
        match misfits(platform, &Type::Struct(found.data.clone()), &message.data) {
            Ok(found) => {
                found.iter().try_for_each(|misfit| line(format_args!("    {misfit}")))?;
            }
            Err(error) => line(format_args!("    the data is no JSON: {error}"))?,
        }
    }
    if show { line(format_args!("    {}", terminal(&message.data))) } else { Ok(()) }
}
