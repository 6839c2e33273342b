//! `doudian generate`: descriptors to bindings.

mod arguments;
mod destinations;
mod other;
mod says;

use std::path::PathBuf;

use doudian_codegen::emit::rust::{Downstream, feature_list, runtime_file};
use doudian_codegen::emit::{RUST, TARGETS, TYPESCRIPT};
use doudian_codegen::model::{Model, Origin, Platform};
use doudian_codegen::published::index;
use doudian_codegen::write::{
    Held, LastRun, Mode, Output, Report, Stamp, Synced, digest, sync, sync_file, sync_region,
};
use doudian_codegen::{Descriptors, downstream_output, read_dir, target_output};
use doudian_runtime::foreign::foreign;

use crate::output::{Failure, count, json_lines};
use crate::{spec, stamp};
pub(crate) use arguments::Arguments;
use destinations::{Destination, Destinations};
use says::{Progress, Says};

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match generate(arguments) {
        Err(Failure::Problems(problems)) if arguments.json => {
            json_lines(&problems)?;
            Err(Failure::new(format_args!(
                "{} in the descriptors; nothing was written",
                count(problems.len(), "problem")
            )))
        }
        result => result,
    }
}

/// Where the workspace has what is generated of a platform.
///
/// # Errors
///
/// Why it has none.
pub(crate) fn place(platform: &Platform) -> Result<PathBuf, Failure> {
    let destinations = Destinations::find(&Arguments::of(&platform.name, true))?;
    let destination = destinations.destination(platform)?;
    let is_there = match &destination.manifest {
        Some(manifest) => manifest.is_file(),
        None => destination.out.is_dir(),
    };
    match is_there {
        true => Ok(destination.out),
        false => Err(Failure::new(format_args!(
            "there is nothing yet at {} to write into",
            spec::shorter(&destination.out).display()
        ))),
    }
}

/// Writes what is generated of a platform of the workspace; to programs, without a word.
pub(crate) fn of_workspace(platform: &str, json: bool) -> Result<(), Failure> {
    generate(&Arguments::of(platform, json))
}

fn generate(arguments: &Arguments) -> Result<(), Failure> {
    let says = Says::new(arguments.json);
    let destinations = Destinations::find(arguments)?;
    let sources = read_dir(&destinations.spec)?;
    let target = TARGETS.iter().find(|target| target.name == arguments.target);
    if let Some(target) = target.filter(|target| target.name != RUST.name) {
        return other::generate(target, arguments, &destinations, &sources, &says);
    }
    let stamp = match (&destinations.root, &arguments.out) {
        (Some(root), None) => Some(stamp::of_workspace(root)),
        (_, Some(out)) => stamp::of_folder(out, &arguments.crate_path),
        (None, None) => None,
    };
    let last = stamp.as_ref().map(Stamp::last_run).unwrap_or_default();
    let made_from = digest(&sources, (&arguments.crate_path, &destinations));
    if last.is_current(made_from) {
        return says.nothing_to_do(&sources);
    }
    let descriptors = Descriptors::read(&sources);
    let run = Run { arguments, destinations: &destinations, last: &last, says: &says };
    let done = if descriptors.describe_platform() {
        run.published(descriptors, sources.len())?
    } else {
        run.beside(descriptors)?
    };
    if let Some(stamp) = stamp.filter(|_| !arguments.check || done.report.changes.is_empty()) {
        let folders: Vec<_> =
            done.folders.iter().map(|(out, output)| (out.as_path(), output)).collect();
        stamp.keep(Some(made_from), &folders, &done.beside);
    }
    says.report(&done.report, arguments.check)
}

/// What a run has to go by.
struct Run<'r> {
    arguments: &'r Arguments,
    destinations: &'r Destinations,
    last: &'r LastRun,
    says: &'r Says,
}

/// What a run has done, or would have.
#[derive(Default)]
struct Done {
    report: Report,
    folders: Vec<(PathBuf, Output)>,
    /// What is written beside the folders.
    beside: Vec<Held>,
}

impl Done {
    fn folder(&mut self, out: PathBuf, output: Output, mode: Mode) -> Result<(), Failure> {
        let Report { changes, unchanged } = sync(&out, &output, mode).map_err(Failure::new)?;
        self.report.changes.extend(changes);
        self.report.unchanged += unchanged;
        self.folders.push((out, output));
        Ok(())
    }

    fn single(&mut self, Synced { change, held, .. }: Synced) {
        match change {
            Some(change) => self.report.changes.push(change),
            None => self.report.unchanged += 1,
        }
        self.beside.push(held);
    }
}

impl Run<'_> {
    /// Generates the crate or package of each platform.
    fn published(&self, descriptors: Descriptors<'_>, count_read: usize) -> Result<Done, Failure> {
        let model = descriptors.compile()?;
        self.says.line(format_args!(
            "read  {} ({}) in {} ms",
            count(count_read, "descriptor"),
            contents(&model),
            self.says.elapsed()
        ))?;
        let destinations = self.destinations.of(&model)?;
        if let Some(destination) = destinations.iter().find(|destination| destination.has_nothing())
        {
            return Err(Failure::new(format_args!(
                "the platform `{}` has no methods, so there is nothing of it in Rust: write its \
                 client-side calls with --target {}",
                destination.platform.name, TYPESCRIPT.name
            )));
        }
        let manifests = || {
            let given = destinations
                .iter()
                .filter_map(|destination| Some((destination, destination.manifest.as_ref()?)));
            given.map(|(destination, manifest)| (manifest, features(destination.platform)))
        };
        // Before anything is written: whatever is wrong with a manifest.
        for (manifest, families) in manifests() {
            sync_region(manifest, "families", &families, Mode::Check).map_err(Failure::new)?;
        }
        let strip = self.destinations.strip();
        let mut done = Done::default();
        let progress = Progress::start();
        let outputs: Vec<_> = destinations
            .iter()
            .map(|Destination { platform, target, out, .. }| {
                let show = |done, of| progress.show(done, of);
                target_output(target, platform, &strip, &self.last.of(out), &show)
            })
            .collect();
        progress.clear();
        for (destination, output) in destinations.iter().zip(outputs) {
            done.folder(destination.out.clone(), output, self.mode())?;
        }
        for (manifest, families) in manifests() {
            let synced = sync_region(manifest, "families", &families, self.mode());
            done.single(synced.map_err(Failure::new)?);
        }
        for Destination { platform, index: index_file, facts: facts_file, .. } in &destinations {
            if let Some(file) = index_file {
                let index = index(platform, &strip);
                done.single(sync_file(file, &index, self.mode()).map_err(Failure::new)?);
            }
            if let Some(file) = facts_file
                && let Some(facts) = runtime_file(platform, &strip)
            {
                let text = facts.text();
                done.single(sync_file(file, &text, self.mode()).map_err(Failure::new)?);
            }
        }
        Ok(done)
    }

    /// Generates for another crate than those of platforms.
    fn beside(&self, descriptors: Descriptors<'_>) -> Result<Done, Failure> {
        let Self { arguments, destinations, last, says } = self;
        if arguments.manifest.is_some() {
            return Err(Failure::new(
                "--manifest is for the crate of a platform: other crates have no feature for each \
                 family",
            ));
        }
        if let Some(platform) = &arguments.platform {
            return Err(Failure::new(format_args!(
                "there is no platform file in {}, so no platform `{}` to choose: leave out \
                 --platform",
                spec::shorter(&destinations.spec).display(),
                foreign(platform)
            )));
        }
        let out = destinations.folder_beside()?;
        let model = descriptors.compile_beside(&spec::published())?;
        let downstream =
            Downstream { krate: arguments.crate_path.clone(), ..Downstream::default() };
        let progress = Progress::start();
        let show = |done, of| progress.show(done, of);
        let output =
            downstream_output(&model, &downstream, &destinations.strip(), &last.of(&out), &show);
        progress.clear();
        let mut done = Done::default();
        done.folder(out, output, self.mode())?;
        for api in model.platforms.iter().flat_map(|platform| &platform.apis) {
            if api.origin == Origin::Shadows {
                let (file, method) = (&api.file, &api.method);
                says.line(format_args!(
                    "note: {file} describes `{method}`, which the crate has as well"
                ))?;
            }
        }
        Ok(done)
    }

    fn mode(&self) -> Mode {
        self.arguments.mode()
    }
}

/// What the descriptors describe, counted.
fn contents(model: &Model) -> String {
    let sum = |of: fn(&Platform) -> usize| model.platforms.iter().map(of).sum::<usize>();
    let mut parts = vec![
        count(sum(|platform| platform.apis.len()), "method"),
        count(sum(|platform| platform.messages.len()), "message"),
        count(sum(|platform| platform.spis.len()), "SPI method"),
        count(sum(|platform| platform.plugins.len()), "client-side call"),
        count(sum(|platform| platform.callbacks.len()), "callback"),
    ];
    parts.retain(|part| !part.starts_with("0 "));
    let families: usize = model.platforms.iter().map(|platform| feature_list(platform).len()).sum();
    format!("{} of {}", parts.join(", "), count(families, "family"))
}

/// The feature list: one feature a family, and `full` for all.
fn features(platform: &Platform) -> String {
    let families = feature_list(platform);
    let mut text = String::from("full = [\n");
    for family in &families {
        text.push_str(&format!("    \"{family}\",\n"));
    }
    text.push_str("]\n");
    for family in &families {
        text.push_str(&format!("{family} = []\n"));
    }
    text
}
