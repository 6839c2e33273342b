//! `doudian new`: a descriptor to begin with.

use std::env;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use doudian_codegen::model::{DOUDIAN, Platform, Transport};
use doudian_codegen::write::replace;
use doudian_codegen::{Kind, client_platform, family_of, fmt, json_schema, module_of, skeleton};
use doudian_runtime::foreign::foreign;

use crate::output::{Failure, line};
use crate::spec;

/// Write a descriptor to begin with.
///
/// It can be generated from as it is, and its comments say what every part is for.
///
/// What it is of, follows from the platform unless --kind says it: a mini program calls functions
/// of its host (plugin) and is called back (callback, if the name begins with `callback.`); of
/// every other platform it is a method.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian new vip.memberScore --title 查询会员积分
  doudian new shop.live.getList --platform weixin_shop
  doudian new doudian_trade_TradeHeld --kind message
  doudian new wx.openChannelsEvent --kind plugin
  doudian new callback.orderPaid --platform mini_program")]
pub(crate) struct Arguments {
    /// The name on the platform: of a method, for example `vip.memberScore`, the topic of a
    /// message, or the object and function of a client-side call, for example
    /// `wx.openChannelsLive`; `plugin.doIt` for the function of a plugin.
    name: String,
    /// What the descriptor is of [default: what the platform has].
    #[arg(long, value_name = "KIND", value_parser = kinds())]
    kind: Option<Kind>,
    /// The platform that it belongs to, of those that this workspace describes [default:
    /// `doudian`; for a plugin or callback the one that has nothing else].
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    /// The folder to write to [default: the family's in `spec/PLATFORM` in this workspace,
    /// elsewhere `apis` beside the nearest Cargo.toml].
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// The Chinese title.
    #[arg(long, default_value = "待填写")]
    title: String,
}

/// The kinds of descriptors, as words of `--kind`.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    let about = |kind| match kind {
        Kind::Method => "A method, which a client calls",
        Kind::Message => "A push message, which the platform sends",
        Kind::Spi => "An SPI method, which the platform calls",
        Kind::Plugin => "A function that a mini program calls",
        Kind::Callback => "A request of the platform that nothing signs",
    };
    let words = Kind::ALL.map(|kind| PossibleValue::new(kind.key()).help(about(kind)));
    PossibleValuesParser::new(words).try_map(|word| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.key() == word);
        kind.ok_or("there is no such kind of descriptors")
    })
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { name, title, .. } = arguments;
    let home = Home::find(arguments)?;
    let kind = home.kind;
    // Before anything is written: a name that cannot be one makes no file name.
    skeleton(kind, name, title, None, None).map_err(|problems| {
        let reasons = problems.iter().map(|problem| match &problem.label {
            Some(label) => format!("{}: {label}", problem.message),
            None => problem.message.clone(),
        });
        Failure::new(reasons.collect::<Vec<_>>().join("\n"))
    })?;
    let family = home.family(name);
    let (folder, is_spec) = match (&arguments.dir, &home.folder) {
        (Some(folder), _) => (folder.clone(), false),
        (None, Some(platform)) => (spec::shorter(&platform.join(home.below(name))), true),
        (None, None) => (spec::shorter(&beside_manifest()?.join("apis")), false),
    };
    let file = folder.join(format!("{name}.yaml"));
    if file.exists() {
        return Err(Failure::new(format_args!(
            "{} is there already; it is left as it is",
            file.display()
        )));
    }
    let platform = match (&home.begins, &home.folder) {
        (Some(name), Some(folder)) => Some((name.as_str(), spec::shorter(folder))),
        _ if kind.is_client_side() && !is_spec => {
            without_platform(&folder)?.map(|folder| (MINI_PROGRAM, folder))
        }
        _ => None,
    };
    if let Some((name, _)) = platform {
        client_platform(name, None).map_err(Failure::new)?;
    }
    let mut schema = fmt::schema_for(&file);
    if schema.is_none() {
        let path = folder.join(fmt::SCHEMA_FILE);
        write(&path, &json_schema())?;
        schema = fmt::schema_for(&file);
    }
    if let Some((name, folder)) = platform {
        let path = folder.join(PLATFORM_FILE);
        let text = client_platform(name, fmt::schema_for(&path).as_deref());
        write(&path, &text.map_err(Failure::new)?)?;
    }
    let text = skeleton(kind, name, title, schema.as_deref(), family.as_deref());
    write(&file, &text.map_err(Failure::new)?)?;
    let is_spec = is_spec || in_spec(&file);
    next(kind, name, &folder, &file, is_spec)
}

/// The platform of client-side calls and callbacks that is begun where none is named.
const MINI_PROGRAM: &str = "mini_program";
const PLATFORM_FILE: &str = "platform.yaml";

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    replace(path, text).map_err(Failure::new)?;
    line(format_args!("wrote {}", path.display()))
}

/// What to do with the file.
fn next(kind: Kind, name: &str, folder: &Path, file: &Path, is_spec: bool) -> Result<(), Failure> {
    let what = match kind {
        Kind::Method | Kind::Spi => "method",
        Kind::Message => "message",
        Kind::Plugin => "call",
        Kind::Callback => "callback",
    };
    if is_spec {
        return line(format_args!(
            "next: describe the {what} in it, then run `cargo doudian generate`"
        ));
    }
    if kind.is_client_side() {
        return line(format_args!(
            "next: describe the {what} in it, check it with `doudian lint {0}`, and write its types \
             and checks with\n\n    doudian generate --target typescript --spec {0} --out types",
            folder.display()
        ));
    }
    line(format_args!(
        "next: describe the {what} in it, check it with `doudian lint {0}`,\n\
         and bind it with the feature `macros` of the crate `doudian`:\n\n    \
         #[doudian::doudian_api(spec = \"{1}\")]\n    \
         pub mod {2} {{}}\n\n\
         or, with all others of its folder, in a build script: see `doudian_codegen::Config`",
        file.display(),
        from_manifest(file),
        module_of(name),
    ))
}

/// What the descriptor is of, and where it belongs.
struct Home {
    kind: Kind,
    /// The folder of the platform in the workspace; `None` outside of one.
    folder: Option<PathBuf>,
    /// The name of a platform of client-side calls that is not there yet.
    begins: Option<String>,
    /// A word that all methods of the platform begin with, and that says nothing of a family.
    first: Option<String>,
}

impl Home {
    fn find(arguments: &Arguments) -> Result<Self, Failure> {
        let spec = spec::workspace().map(|root| root.join("spec"));
        let kind = arguments.kind;
        let is_client_side = kind.is_some_and(Kind::is_client_side);
        let chosen = arguments.platform.as_deref();
        // What else the workspace describes need not be right for a method of Doudian.
        if !is_client_side && chosen.unwrap_or(DOUDIAN) == DOUDIAN {
            let folder = spec.map(|spec| spec.join(DOUDIAN)).filter(|folder| folder.is_dir());
            return Ok(Self::of(kind.unwrap_or(Kind::Method), folder));
        }
        let Some(spec) = spec else {
            return match (kind, chosen, &arguments.dir) {
                (Some(kind), None, Some(_)) => Ok(Self::of(kind, None)),
                (_, Some(platform), _) => Err(Failure::new(format_args!(
                    "there is no workspace here or above that describes the platform `{}`",
                    foreign(platform)
                ))),
                (_, None, _) => Err(Failure::new(
                    "there is no workspace here or above that describes client-side calls; say with \
                     --dir DIR where to write",
                )),
            };
        };
        let model = spec::load(&spec)?;
        let client_sides: Vec<_> = model.platforms.iter().filter(|it| is_client(it)).collect();
        let platform = match (chosen, client_sides.as_slice()) {
            (name, [])
                if is_client_side && name.and_then(|name| model.platform(name)).is_none() =>
            {
                let name = name.unwrap_or(MINI_PROGRAM).to_owned();
                let home = Self::of(kind.unwrap_or(Kind::Plugin), Some(spec.join(&name)));
                return Ok(Self { begins: Some(name), ..home });
            }
            (Some(name), _) => spec::named(&model, name)?,
            (None, [platform]) => platform,
            (None, several) => {
                let names = several.iter().map(|platform| format!("`{}`", platform.name));
                return Err(Failure::new(format_args!(
                    "several platforms have client-side calls and callbacks; choose one with \
                     --platform NAME: {}",
                    names.collect::<Vec<_>>().join(", ")
                )));
            }
        };
        let kind = kind_on(platform, kind, &arguments.name)?;
        let first = first_word(platform).map(str::to_owned);
        Ok(Self { first, ..Self::of(kind, Some(spec.join(&platform.name))) })
    }

    fn of(kind: Kind, folder: Option<PathBuf>) -> Self {
        Self { kind, folder, begins: None, first: None }
    }

    /// The folder below that of the platform.
    fn below(&self, name: &str) -> String {
        match self.kind {
            Kind::Method => self.family(name).unwrap_or_else(|| family_of(name)),
            Kind::Message => "messages".to_owned(),
            Kind::Spi => "spi".to_owned(),
            Kind::Plugin | Kind::Callback => family_of(name),
        }
    }

    /// The family of a method, where it is another than its first word.
    fn family(&self, name: &str) -> Option<String> {
        let (first, rest) = name.split_once('.')?;
        let is_method = self.kind == Kind::Method && rest.contains('.');
        (is_method && self.first.as_deref() == Some(first)).then(|| family_of(rest))
    }
}

/// What a descriptor of this name is of on a platform.
fn kind_on(platform: &Platform, kind: Option<Kind>, name: &str) -> Result<Kind, Failure> {
    let is_client_side = is_client(platform);
    let kind = kind.unwrap_or(match is_client_side {
        false => Kind::Method,
        true if name.starts_with("callback.") => Kind::Callback,
        true => Kind::Plugin,
    });
    if kind.is_client_side() == is_client_side {
        return Ok(kind);
    }
    let platform = &platform.name;
    Err(Failure::new(match is_client_side {
        true => format!(
            "the platform `{platform}` is that of a mini program, which has nothing but client-side \
             calls and callbacks: write one with --kind plugin or --kind callback, or choose \
             another --platform"
        ),
        false => format!(
            "the platform `{platform}` has methods, and client-side calls and callbacks have a \
             platform of their own: leave out --platform, or name that one"
        ),
    }))
}

/// Whether a platform has nothing but client-side calls and callbacks.
fn is_client(platform: &Platform) -> bool {
    platform.transport == Transport::None
}

/// The word that the names of all methods of a platform begin with.
fn first_word(platform: &Platform) -> Option<&str> {
    let mut words = platform.apis.iter().map(|api| api.method.split('.').next());
    let first = words.next()??;
    words.all(|word| word == Some(first)).then_some(first)
}

/// The folder, if neither it nor one above has a platform file.
fn without_platform(folder: &Path) -> Result<Option<PathBuf>, Failure> {
    let here = env::current_dir().map_err(Failure::new)?.join(folder);
    if here.ancestors().any(|folder| folder.join(PLATFORM_FILE).is_file()) {
        return Ok(None);
    }
    // Descriptors without a platform file are Doudian's; with one they would be of a mini program.
    if !folder.is_dir() || doudian_codegen::read_dir(folder)?.is_empty() {
        return Ok(Some(folder.to_owned()));
    }
    Err(Failure::new(format_args!(
        "there are other descriptors in {}, and client-side calls and callbacks have a platform of \
         their own: name a folder of their own with --dir DIR",
        folder.display()
    )))
}

/// Whether the file lies in the descriptors of the workspace.
fn in_spec(file: &Path) -> bool {
    let spec = spec::workspace().and_then(|root| root.join("spec").canonicalize().ok());
    let file = file.canonicalize().ok();
    spec.zip(file).is_some_and(|(spec, file)| file.starts_with(spec))
}

fn beside_manifest() -> Result<PathBuf, Failure> {
    let here = env::current_dir().map_err(Failure::new)?;
    let manifest = here.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
    manifest.map(Path::to_owned).ok_or_else(|| {
        Failure::new("no Cargo.toml here or above; say with --dir DIR where to write")
    })
}

/// The path as the attribute wants it: from the folder of the crate.
fn from_manifest(file: &Path) -> String {
    let full = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let root = full.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
    let path = root.and_then(|root| full.strip_prefix(root).ok()).unwrap_or(file);
    path.to_string_lossy().replace('\\', "/")
}
