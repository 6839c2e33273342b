//! `doudian new`: a descriptor to begin with.

use std::env;
use std::path::{Path, PathBuf};

use doudian_codegen::model::DOUDIAN;
use doudian_codegen::write::replace;
use doudian_codegen::{family_of, fmt, json_schema, module_of, skeleton};
use doudian_runtime::foreign::foreign;

use crate::output::{Failure, line};
use crate::spec;

/// Write a descriptor to begin with.
///
/// It can be generated from as it is, and its comments say what every part is for.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The method's name on the platform, for example `vip.memberScore`.
    method: String,
    /// The platform whose method it is, of those that this workspace describes.
    #[arg(long, value_name = "NAME", default_value = DOUDIAN)]
    platform: String,
    /// The folder to write to [default: `spec/PLATFORM/FAMILY` in this workspace, elsewhere
    /// `apis` beside the nearest Cargo.toml].
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// The method's Chinese title.
    #[arg(long, default_value = "待填写")]
    title: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let method = &arguments.method;
    // Before anything is looked for: a name that cannot be a method's makes no file name.
    skeleton(method, &arguments.title, None, None).map_err(|problems| {
        let reasons = problems.iter().map(|problem| match &problem.label {
            Some(label) => format!("{}: {label}", problem.message),
            None => problem.message.clone(),
        });
        Failure::new(reasons.collect::<Vec<_>>().join("\n"))
    })?;
    let home = Home::find(&arguments.platform, method)?;
    let family = home.as_ref().and_then(|home| home.family.as_deref());
    let (folder, is_spec) = match (&arguments.dir, &home) {
        (Some(folder), _) => (folder.clone(), false),
        (None, Some(home)) => (spec::shorter(&home.folder), true),
        (None, None) => (spec::shorter(&beside_manifest()?.join("apis")), false),
    };
    let file = folder.join(format!("{method}.yaml"));
    if file.exists() {
        return Err(Failure::new(format_args!(
            "{} is there already; it is left as it is",
            file.display()
        )));
    }
    let mut schema = fmt::schema_for(&file);
    if schema.is_none() {
        let path = folder.join(fmt::SCHEMA_FILE);
        replace(&path, &json_schema()).map_err(Failure::new)?;
        line(format_args!("wrote {}", path.display()))?;
        schema = fmt::schema_for(&file);
    }
    let text = skeleton(method, &arguments.title, schema.as_deref(), family);
    let text = text.map_err(Failure::new)?;
    replace(&file, &text).map_err(Failure::new)?;
    line(format_args!("wrote {}", file.display()))?;
    let is_spec = is_spec || in_spec(&file);
    if is_spec {
        return line("next: describe the method in it, then run `cargo doudian generate`");
    }
    line(format_args!(
        "next: describe the method in it, check it with `doudian lint {0}`,\n\
         and bind it with the feature `macros` of the crate `doudian`:\n\n    \
         #[doudian::doudian_api(spec = \"{1}\")]\n    \
         pub mod {2} {{}}\n\n\
         or, with all others of its folder, in a build script: see `doudian_codegen::Config`",
        file.display(),
        from_manifest(&file),
        module_of(method),
    ))
}

/// Where a method's descriptor belongs in the workspace.
struct Home {
    folder: PathBuf,
    /// The family, where the platform's descriptors name another one than follows from the name.
    family: Option<String>,
}

impl Home {
    /// `None` outside a workspace that describes platforms.
    fn find(platform: &str, method: &str) -> Result<Option<Self>, Failure> {
        let spec = spec::workspace().map(|root| root.join("spec"));
        let folder = spec.as_ref().map(|spec| spec.join(platform));
        if platform == DOUDIAN {
            let folder = folder.filter(|folder| folder.is_dir());
            let folder = folder.map(|folder| folder.join(family_of(method)));
            return Ok(folder.map(|folder| Self { folder, family: None }));
        }
        let (Some(spec), Some(folder)) = (spec, folder) else {
            return Err(Failure::new(format_args!(
                "there is no workspace here or above that describes the platform `{}`",
                foreign(platform)
            )));
        };
        let model = spec::load(&spec)?;
        let platform = spec::named(&model, platform)?;
        // A word that all its methods begin with says nothing of a family.
        let rest = method.split_once('.').filter(|(first, rest)| {
            let is_first = |name: &str| name.split('.').next() == Some(*first);
            rest.contains('.') && platform.apis.iter().all(|api| is_first(&api.method))
        });
        let family = rest.map(|(_, rest)| family_of(rest));
        let name = family.clone().unwrap_or_else(|| family_of(method));
        Ok(Some(Self { folder: folder.join(name), family }))
    }
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
