//! The samples of one method, and what they say together.

use doudian_codegen::model::{Json, Platform};

use crate::entry::{Entry, EntryKind};
use crate::envelope::Envelope;
use crate::json::Parts;
use crate::mask;
use crate::seen::Seen;

/// What was sent and answered in calls of one method.
#[derive(Clone, Debug, Default)]
pub(crate) struct Samples {
    requests: Seen,
    answers: Seen,
    has_request: bool,
    has_answer: bool,
    has_data: bool,
    is_flat: Option<bool>,
    request_example: Option<Json>,
    response_example: Option<Json>,
}

/// An answer of which nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    /// It refuses the call, with this code.
    Refused(i64),
    /// Members beside the codes, where the platform's data never is.
    Beside(Vec<String>),
}

impl Samples {
    /// Whether nothing of the method was shown.
    pub(crate) fn is_empty(&self) -> bool {
        !self.has_request && !self.has_answer
    }

    /// Adds the parameters of a call.
    pub(crate) fn request(&mut self, parameters: &Json) {
        self.requests.see(parameters);
        self.has_request = true;
        self.request_example.get_or_insert_with(|| masked(parameters));
    }

    /// Adds an answer, or the data of one.
    ///
    /// # Errors
    ///
    /// That it refuses the call: then it shows nothing of the data; or that what it shows is
    /// nowhere where data of the platform is.
    pub(crate) fn answer(
        &mut self,
        answer: &Json,
        kind: EntryKind,
        platform: Option<&Platform>,
    ) -> Result<(), Passed> {
        let envelope = Envelope::of(platform.filter(|_| kind == EntryKind::Method));
        let found = envelope.of_json(answer);
        if let Some(code) = found.refused {
            return Err(Passed::Refused(code));
        }
        if !found.beside.is_empty() {
            return Err(Passed::Beside(found.beside));
        }
        self.has_answer = true;
        self.is_flat = self.is_flat.or(found.is_flat);
        if let Some(data) = found.data {
            self.answers.see(&data);
            self.has_data = true;
            // One with something in it shows more.
            let is_empty = |data: &Json| {
                data.members().is_some_and(<[_]>::is_empty)
                    || data.list().is_some_and(<[_]>::is_empty)
            };
            if self.response_example.as_ref().is_none_or(is_empty) {
                self.response_example = Some(masked(&data));
            }
        }
        Ok(())
    }

    /// What they say together. All of it is a guess.
    pub(crate) fn entry(self, kind: EntryKind, name: String) -> Entry {
        Entry {
            kind,
            name,
            is_flat: self.is_flat,
            is_partial: true,
            request: self.has_request.then(|| self.requests.fields()),
            response: self.has_data.then(|| self.answers.shape().0),
            request_example: self.request_example,
            response_example: self.response_example,
            ..Entry::default()
        }
    }
}

fn masked(value: &Json) -> Json {
    let mut value = value.clone();
    mask::by_name(&mut value);
    value
}

/// What a name is one of, as far as the platform is described.
pub(crate) fn kind_of(name: &str, platform: Option<&Platform>) -> EntryKind {
    let Some(platform) = platform else { return EntryKind::Method };
    if platform.plugins.iter().any(|plugin| plugin.name == name) {
        EntryKind::Plugin
    } else if platform.callbacks.iter().any(|callback| callback.name == name) {
        EntryKind::Callback
    } else {
        EntryKind::Method
    }
}
