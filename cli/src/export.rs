//! `doudian export`: descriptors as descriptions for other tools, and for people.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use doudian_codegen::emit::{Chosen, EXPORTS, Export};
use doudian_codegen::export_output;
use doudian_codegen::model::Platform;
use doudian_codegen::write::{FileChange, Mode, Output, Report, sync, sync_file};
use doudian_runtime::foreign::foreign;

use crate::output::{Failure, count, line, progress};
use crate::spec::{self, Spec};

/// Write what the descriptors say of a platform in a form that other tools read: OpenAPI 3.1, JSON
/// Schema 2020-12, or Markdown pages for people.
///
/// What a form has no word for is in members `x-doudian-…`, so that `doudian import` gives of an
/// OpenAPI document the descriptors back that it was made from.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  doudian export openapi --platform doudian --out openapi.yaml
  doudian export openapi --platform weixin_shop --format json --out - | jq .paths
  doudian export json-schema --platform doudian --family order --out schemas/
  doudian export markdown --platform doudian --out pages/")]
pub(crate) struct Arguments {
    /// What to write.
    #[arg(value_name = "WHAT")]
    #[arg(value_parser = PossibleValuesParser::new(EXPORTS.iter().map(|export| export.name)))]
    what: String,
    /// The platform [default: the only one that the descriptors describe].
    #[arg(long, value_name = "NAME")]
    platform: Option<String>,
    #[command(flatten)]
    spec: Spec,
    /// The file to write to, or the folder where there are several; `-` is standard output, for one
    /// file.
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    /// The form, such as `yaml` or `json` of OpenAPI [default: what the name of the file ends in,
    /// else the first of them].
    #[arg(long, value_name = "FORM")]
    format: Option<String>,
    /// Only this family of methods, or `messages` or `spi`; may be given several times.
    #[arg(long, value_name = "NAME")]
    family: Vec<String>,
    /// Only this method, push message, SPI method, client-side call or callback; may be given
    /// several times.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Write nothing; say which files are stale, and fail if there are any.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let export = EXPORTS.iter().find(|export| export.name == arguments.what);
    // The parser takes no other name.
    let Some(export) = export else { return Ok(()) };
    let form = form(export, arguments)?;
    let model = arguments.spec.model()?;
    let platform = match (&arguments.platform, model.platforms.as_slice()) {
        (Some(name), _) => spec::named(&model, name)?,
        (None, [platform]) => platform,
        (None, _) => {
            return Err(Failure::new(format_args!(
                "say of which platform with --platform NAME; there is {}",
                spec::known(&model)
            )));
        }
    };
    let platform = chosen(platform, arguments)?;
    let is_standard_output = arguments.out == Path::new("-");
    if is_standard_output && (!export.is_single || arguments.check) {
        return Err(Failure::new(if arguments.check {
            "--check compares with a file, and `-` is standard output: name the file with --out"
                .to_owned()
        } else {
            format!("{} is a folder of files: name it with --out DIR", export.name)
        }));
    }
    let output = made(export, &platform, form);
    if is_standard_output {
        let text: String = output.files().values().map(String::as_str).collect();
        return line(text.trim_end());
    }
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    let report = written(export, &output, &arguments.out, mode)?;
    tell(&report, arguments)
}

/// The form that was asked for.
fn form<'e>(export: &'e Export, arguments: &Arguments) -> Result<&'e str, Failure> {
    let known = |name: &str| export.forms.iter().copied().find(|form| *form == name);
    if let Some(asked) = &arguments.format {
        return known(asked).ok_or_else(|| {
            Failure::new(format_args!(
                "{} has no form `{}`; there is {}",
                export.name,
                foreign(asked),
                export.forms.join(", ")
            ))
        });
    }
    let ending = arguments.out.extension().and_then(|ending| ending.to_str());
    let ending = ending.map(|ending| if ending == "yml" { "yaml" } else { ending });
    let by_name = ending.filter(|_| export.is_single).and_then(known);
    Ok(by_name.or_else(|| export.forms.first().copied()).unwrap_or_default())
}

/// What was asked for of the platform.
fn chosen(platform: &Platform, arguments: &Arguments) -> Result<Platform, Failure> {
    let chosen = Chosen {
        families: arguments.family.iter().cloned().collect(),
        names: arguments.only.iter().cloned().collect(),
    };
    match chosen.missing(platform).first() {
        None => Ok(chosen.of(platform)),
        Some(missing) => Err(Failure::new(format_args!(
            "the platform `{}` has no `{}`; `doudian list` shows what there is",
            platform.name,
            foreign(missing)
        ))),
    }
}

fn made(export: &Export, platform: &Platform, form: &str) -> Output {
    let bar = progress(0);
    let output = export_output(export, platform, form, &|done, of| {
        bar.set_length(u64::try_from(of).unwrap_or(u64::MAX));
        bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
    });
    bar.finish_and_clear();
    output
}

fn written(export: &Export, output: &Output, out: &Path, mode: Mode) -> Result<Report, Failure> {
    if !export.is_single {
        return sync(out, output, mode).map_err(Failure::new);
    }
    let mut report = Report::default();
    for text in output.files().values() {
        match sync_file(out, text, mode).map_err(Failure::new)?.change {
            Some(change) => report.changes.push(change),
            None => report.unchanged += 1,
        }
    }
    Ok(report)
}

fn tell(report: &Report, arguments: &Arguments) -> Result<(), Failure> {
    let removed = report.changes.iter().filter(|it| matches!(it, FileChange::Removed(_))).count();
    let written = report.changes.len() - removed;
    if !arguments.check {
        return line(format_args!(
            "wrote {}, removed {removed}, left {} as {} to {}",
            count(written, "file"),
            report.unchanged,
            if report.unchanged == 1 { "it was" } else { "they were" },
            arguments.out.display()
        ));
    }
    if report.changes.is_empty() {
        return line(format_args!("{} up to date", count(report.unchanged, "file")));
    }
    /// More are only counted.
    const SHOWN: usize = 10;
    let stale = report.changes.iter().take(SHOWN).map(|change| change.path().display().to_string());
    let stale: Vec<String> = stale.collect();
    let more = report.changes.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    Err(Failure::new(format_args!(
        "{} not what the descriptors say: {}{more}\nrun `doudian export {}` without --check",
        if report.changes.len() == 1 { "a file is" } else { "files are" },
        stale.join(", "),
        arguments.what
    )))
}
