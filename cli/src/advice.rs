//! `doudian error`: what a refusal means.

use doudian_codegen::model::{Action, Auth, ErrorRow, Platform, Retry, Transport, Verdict};
use doudian_codegen::vocabulary::did_you_mean;
use doudian_runtime::foreign::foreign;
use doudian_runtime::protocol::Protocol;
use doudian_runtime::{DoudianSigned, SignMethod, api};

use crate::output::{Failure, line};
use crate::spec::Spec;

/// Say what an error code means, and what to do about it.
///
/// The same sub code means different things for different methods, so the method is
/// needed. Its own table comes first, then the platform's.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian error order.searchList isv.parameter-invalid:20013
  doudian error order.searchList 20013      the number alone
  doudian error order.searchList            all that the method documents
  doudian error wx.getChannelsLiveInfo -14  what `fail` of a client-side call gets")]
pub(crate) struct Arguments {
    /// The method, or the client-side call, that was called; of the latter the function will do,
    /// as in `submitEcCustomGoods`.
    method: String,
    /// The code, the sub code, or the number behind its colon.
    #[arg(allow_negative_numbers = true)]
    code: Option<String>,
    #[command(flatten)]
    spec: Spec,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let model = arguments.spec.model()?;
    let called: Vec<Called<'_>> = model.platforms.iter().flat_map(Called::of).collect();
    let method = &arguments.method;
    let named = called.iter().find(|it| it.name == method);
    let Some(called) = named.or_else(|| called.iter().find(|it| it.is_also(method))) else {
        let mut callbacks = model.platforms.iter().flat_map(|platform| &platform.callbacks);
        if callbacks.any(|callback| callback.name == *method) {
            return Err(Failure::new(format_args!(
                "`{method}` is a callback: the platform sends it, and gets a code for an answer"
            )));
        }
        let known: Vec<&str> =
            called.iter().flat_map(|it| [it.name, it.function.unwrap_or(it.name)]).collect();
        let hint = did_you_mean(method, known)
            .unwrap_or_else(|| "`doudian list TEXT` looks for one".to_owned());
        return Err(Failure::new(format_args!("no method `{}`; {hint}", foreign(method))));
    };
    let Some(code) = &arguments.code else {
        if called.errors.is_empty() {
            return line(format_args!(
                "`{}` documents no errors of its own{}",
                called.name,
                match called.platform.errors.is_empty() {
                    true => "",
                    false => "; give a code for what the platform says of it",
                }
            ));
        }
        return called.errors.iter().try_for_each(|row| print(called, row));
    };
    if code.trim().is_empty() {
        return Err(Failure::new("the code is empty; give a code, or leave it out to see all"));
    }
    // The method's own words first; of the platform's, only what says as much.
    let rows = [called.errors, &called.platform.errors].into_iter().find_map(|table| {
        let rows: Vec<_> = table.iter().filter(|row| fits(row, code)).collect();
        (!rows.is_empty()).then_some(rows)
    });
    match rows {
        Some(rows) => rows.into_iter().try_for_each(|row| print(called, row)),
        None => Err(Failure::new(format_args!(
            "neither `{}` nor the platform documents `{}`; without a code all are listed that it \
             documents",
            called.name,
            foreign(code)
        ))),
    }
}

/// What was called: a method, or a function of a mini program.
struct Called<'m> {
    platform: &'m Platform,
    name: &'m str,
    /// The other spellings of its name.
    other_names: &'m [String],
    /// The function, of a client-side call.
    function: Option<&'m str>,
    errors: &'m [ErrorRow],
    replaced_by: Option<&'m str>,
    auths: &'m [Auth],
}

impl<'m> Called<'m> {
    fn of(platform: &'m Platform) -> impl Iterator<Item = Self> {
        let methods = platform.apis.iter().map(move |api| Self {
            platform,
            name: &api.method,
            other_names: &api.other_names,
            function: None,
            errors: &api.errors,
            replaced_by: api.replaced_by.as_deref(),
            auths: &api.auths,
        });
        methods.chain(platform.plugins.iter().map(move |plugin| Self {
            platform,
            name: &plugin.name,
            other_names: &[],
            function: Some(plugin.function()),
            errors: &plugin.errors,
            replaced_by: None,
            auths: &[],
        }))
    }
}

impl Called<'_> {
    /// Whether it is called so beside its name.
    fn is_also(&self, name: &str) -> bool {
        self.function == Some(name) || self.other_names.iter().any(|other| other == name)
    }

    /// What to do about a refusal: what the error of a client says, but for calls that are made
    /// in a mini program, where no client is.
    fn todo(&self, action: Action) -> &'static str {
        match action {
            Action::FixRequest if self.function.is_some() => "mend the options",
            Action::Reauthorize if self.function.is_some() => "the user has to log in",
            action => {
                let action = known(action);
                let todo = match self.platform.transport {
                    Transport::DoudianSigned => DoudianSigned(SignMethod::default()).todo(action),
                    Transport::Json { .. } | Transport::Custom { .. } | Transport::None => {
                        action.todo()
                    }
                };
                todo.unwrap_or("no source says what to do")
            }
        }
    }
}

/// An action as the runtime has it, whose words are those of a client's errors.
fn known(action: Action) -> api::Action {
    use api::Action as Known;
    match action {
        Action::FixRequest => Known::FixRequest,
        Action::Wait => Known::Wait,
        Action::Reauthorize => Known::Reauthorize,
        Action::RefreshToken => Known::RefreshToken,
        Action::ConfigureApp => Known::ConfigureApp,
        Action::ContactPlatform => Known::ContactPlatform,
        Action::AlreadyDone => Known::AlreadyDone,
        Action::Unknown => Known::Unknown,
    }
}

/// Whether a row is about a code, a sub code, or the number behind a sub code's colon.
fn fits(row: &ErrorRow, code: &str) -> bool {
    let number = row.sub.rsplit_once(':').map(|(_, number)| number.trim());
    row.sub == code || number == Some(code) || row.code.to_string() == code
}

fn print(called: &Called<'_>, row: &ErrorRow) -> Result<(), Failure> {
    let retry = match row.retry {
        Retry::Never => "repeating never helps",
        Retry::Later => "repeating may help later, with back-off",
        Retry::Immediately => "repeating may help at once",
        Retry::Unknown => "no source says whether repeating helps",
    };
    let is_gone = called
        .platform
        .errors
        .iter()
        .any(|known| known.code == row.code && known.verdict == Some(Verdict::Gone));
    let other = called.replaced_by.filter(|_| is_gone);
    let names = called.auths.iter().map(ToString::to_string).collect::<Vec<_>>();
    let action = match (other, row.action) {
        (Some(method), _) => format!("call `{method}`, which has taken its place"),
        (None, Action::ConfigureApp) if !names.is_empty() => {
            let names = names.join(", or in ");
            let action = called.todo(row.action);
            format!("{action}; the method is in the permission package {names}")
        }
        (None, action) => called.todo(action).to_owned(),
    };
    let code = row.code.to_string();
    let code = [code.as_str(), &row.sub].join(" ");
    line(format_args!("{}  {}; {action}; {retry}", code.trim_end(), row.label))
}
