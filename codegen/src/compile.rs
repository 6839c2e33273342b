//! The way from bytes to the model: load, resolve names, check, build.

use std::borrow::Cow;

use crate::build;
use crate::check::{
    check_apart, check_file_names, check_modules, check_platform, check_platform_exists,
    check_received, check_ways,
};
use crate::diagnostic::{Diagnostics, Problem, Problems, Rule};
use crate::load::{self, Doc};
use crate::model::Model;
use crate::published::Published;
use crate::resolve::{self, FileKind, PlatformSet, Scope};
use crate::{Inputs, SourceFile};

/// Checks descriptors and resolves them. Pure: the same sources give the same model, in
/// whatever order they come.
///
/// # Errors
///
/// Every problem of every file.
pub fn compile(sources: &[SourceFile]) -> Result<Model, Diagnostics> {
    Descriptors::read(sources).compile()
}

/// Checks and resolves descriptors of another crate than the published one: they may do
/// without a platform file, name types of the published crate, and extend its methods.
///
/// # Errors
///
/// Every problem of every file.
pub fn compile_beside(sources: &[SourceFile], published: &Published) -> Result<Model, Diagnostics> {
    Descriptors::read(sources).compile_beside(published)
}

/// Descriptors that have been read, as far as they can be.
#[derive(Debug)]
pub struct Descriptors<'s> {
    pub(crate) sources: &'s [SourceFile],
    pub(crate) docs: Vec<Doc>,
    problems: Problems,
}

impl<'s> Descriptors<'s> {
    /// Reads descriptors. What is wrong with them is told when they are compiled.
    pub fn read(sources: &'s [SourceFile]) -> Self {
        let mut problems = Problems::default();
        check_file_names(sources, &mut problems);
        let docs = load::load(sources, &mut problems);
        Self { sources, docs, problems }
    }

    /// Whether one of them describes a platform: then all of them are for the crate that is
    /// generated from them, and otherwise for one beside the published crate.
    pub fn describe_platform(&self) -> bool {
        self.docs.iter().any(|doc| FileKind::of(&doc.raw) == FileKind::Platform)
    }

    /// See [`compile`].
    ///
    /// # Errors
    ///
    /// Every problem of every file.
    pub fn compile(self) -> Result<Model, Diagnostics> {
        build(self, None)
    }

    /// See [`compile_beside`].
    ///
    /// # Errors
    ///
    /// Every problem of every file.
    pub fn compile_beside(self, published: &Published) -> Result<Model, Diagnostics> {
        build(self, Some(published))
    }
}

/// Like [`compile_beside`], after [`read_inputs`](crate::read_inputs): what could not be read
/// is told together with what is wrong with the rest.
///
/// # Errors
///
/// Every problem of either.
pub fn compile_inputs(
    inputs: &Inputs,
    read: Result<(), Diagnostics>,
    published: &Published,
) -> Result<Model, Diagnostics> {
    match read {
        Ok(()) => compile_beside(&inputs.files, published),
        Err(unread) if inputs.files.is_empty() => Err(unread),
        Err(unread) => Err(unread.and(compile_beside(&inputs.files, published).err())),
    }
}

fn build(
    descriptors: Descriptors<'_>,
    published: Option<&Published>,
) -> Result<Model, Diagnostics> {
    let describe_platform = descriptors.describe_platform();
    let Descriptors { sources, mut docs, mut problems } = descriptors;
    if sources.is_empty() {
        return Err(load::without_file(
            Rule::NoDescriptors,
            "there are no descriptors",
            "descriptors are files that end with `.yaml` or `.yml`",
        ));
    }
    let mut sources = Cow::Borrowed(sources);
    if published.is_some() && !describe_platform {
        let file = sources.len();
        let platform = load::load(&[Published::platform()], &mut problems);
        docs.extend(platform.into_iter().map(|doc| Doc { file, ..doc }));
        sources.to_mut().push(Published::platform());
    }
    // A file of another version may look like anything, and so may those beside it.
    let is_version = |problem: &Problem| problem.rule == Rule::UnknownSpecVersion;
    if problems.list.iter().any(is_version) {
        problems.list.retain(is_version);
        return Err(load::locate(&sources, problems.list));
    }
    // What could not be read may be anything.
    let read = docs.len() == sources.len();
    let applied = resolve::overlay::apply(&mut docs, published, &mut sources, &mut problems);
    let sets = resolve::sort(&sources, &docs, read && applied, published.is_some(), &mut problems);
    check_platform_exists(&sets, &docs, &mut problems);
    check_apart(&sets, &mut problems);
    let checked: Vec<(PlatformSet<'_>, Scope<'_>)> = sets
        .into_iter()
        .map(|set| {
            let scope = Scope::new(&set, published);
            check_platform(&set, &scope, &mut problems);
            (set, scope)
        })
        .collect();
    for (set, _) in &checked {
        check_modules(set, &mut problems);
    }
    if !problems.list.is_empty() {
        return Err(load::locate(&sources, problems.list));
    }
    let mut model = Model::default();
    for (set, scope) in &checked {
        let platform = build::platform(set, scope).map_err(|message| {
            load::without_file(
                Rule::Internal,
                message,
                "this is a fault of the generator; please report it with the descriptors",
            )
        })?;
        check_received(set, scope, &platform, &mut problems);
        check_ways(set, &platform, &mut problems);
        model.platforms.push(platform);
    }
    if !problems.list.is_empty() {
        return Err(load::locate(&sources, problems.list));
    }
    Ok(model)
}
