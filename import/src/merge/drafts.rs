//! The descriptors that are being changed.

use std::collections::BTreeMap;

use doudian_codegen::fmt::{Draft, EditError, Pointer};
use doudian_codegen::model::Json;
use doudian_codegen::{Diagnostics, SourceFile};

use crate::json::Parts;

/// Files by their paths, each opened when it is first asked for.
pub(crate) struct Drafts<'s> {
    sources: BTreeMap<&'s str, &'s SourceFile>,
    open: BTreeMap<String, Draft>,
}

impl<'s> Drafts<'s> {
    pub(crate) fn new(sources: &'s [SourceFile]) -> Self {
        let sources = sources.iter().map(|source| (source.path.as_str(), source)).collect();
        Self { sources, open: BTreeMap::new() }
    }

    /// Opens a file.
    pub(crate) fn open(&mut self, file: &str) -> Result<(), Diagnostics> {
        if !self.open.contains_key(file)
            && let Some(source) = self.sources.get(file)
        {
            self.open.insert(file.to_owned(), Draft::read(source)?);
        }
        Ok(())
    }

    /// What stands at a pointer of an open file.
    pub(crate) fn get(&self, file: &str, at: &Pointer) -> Option<Json> {
        self.open.get(file)?.get(at)
    }

    /// The keys of a mapping.
    pub(crate) fn keys(&self, file: &str, at: &Pointer) -> Vec<String> {
        let found = self.get(file, at);
        let members = found.as_ref().and_then(Parts::members).unwrap_or_default();
        members.iter().map(|(key, _)| key.clone()).collect()
    }

    /// Changes an open file.
    pub(crate) fn edit<T>(
        &mut self,
        file: &str,
        edit: impl FnOnce(&mut Draft) -> Result<T, EditError>,
    ) -> Result<Option<T>, EditError> {
        self.open.get_mut(file).map(edit).transpose()
    }

    /// Makes keys of a field that is written as its type alone.
    pub(crate) fn spread(&mut self, file: &str, field: &Pointer) -> Result<(), EditError> {
        match self.get(file, field) {
            Some(Json::Object(_)) | None => Ok(()),
            Some(ty) => {
                let keys = Json::Object(vec![("type".to_owned(), ty)]);
                self.edit(file, |draft| draft.set(field, &keys)).map(drop)
            }
        }
    }

    /// The texts of the files that were opened.
    pub(crate) fn finish(self) -> BTreeMap<String, Result<String, Diagnostics>> {
        self.open.into_iter().map(|(file, draft)| (file, draft.finish())).collect()
    }
}
