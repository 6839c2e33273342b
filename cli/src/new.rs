//! `doudian new`: a descriptor to begin with.

use std::env;
use std::path::{Path, PathBuf};

use doudian_codegen::write::replace;
use doudian_codegen::{family_of, fmt, json_schema, module_of, skeleton};

use crate::output::{Failure, line};
use crate::spec;

/// Write a descriptor to begin with.
///
/// It can be generated from as it is, and its comments say what every part is for.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The method's name on the platform, for example `vip.memberScore`.
    method: String,
    /// The folder to write to [default: `spec/doudian/FAMILY` in this workspace, elsewhere
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
    skeleton(method, &arguments.title, None).map_err(|problems| {
        let reasons = problems.iter().map(|problem| match &problem.label {
            Some(label) => format!("{}: {label}", problem.message),
            None => problem.message.clone(),
        });
        Failure::new(reasons.collect::<Vec<_>>().join("\n"))
    })?;
    let in_workspace = spec::workspace().map(|root| root.join("spec/doudian"));
    let (folder, is_spec) = match (&arguments.dir, in_workspace.filter(|spec| spec.is_dir())) {
        (Some(folder), _) => (folder.clone(), false),
        (None, Some(spec)) => (spec::shorter(&spec.join(family_of(method))), true),
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
    let text = skeleton(method, &arguments.title, schema.as_deref()).map_err(Failure::new)?;
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
