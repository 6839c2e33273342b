//! Where reading is, and what was not as described there.

use super::{Drift, DriftKind, Field};

/// How many differences are kept for one reply.
const MAX_DRIFT: usize = 64;

/// The path to the value that is being read, and the drift that was met.
#[derive(Default)]
pub(super) struct Notes {
    path: Vec<&'static Field>,
    drift: Vec<Drift>,
}

/// All elements of a list.
pub(super) static ELEMENTS: Field = Field("[]", 0, &[]);
/// All values of a map.
pub(super) static VALUES: Field = Field("{}", 0, &[]);

impl Notes {
    /// Goes into a member, or with [`ELEMENTS`] or [`VALUES`] into all of them.
    pub(super) fn enter(&mut self, field: &'static Field) {
        self.path.push(field);
    }

    /// Comes back from where [`enter`](Self::enter) went.
    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// Notes a difference here.
    pub(super) fn add(&mut self, kind: DriftKind) {
        self.note(None, kind, false);
    }

    /// Notes a member that no table has.
    pub(super) fn add_unknown(&mut self, name: &str) {
        self.note(Some(name), DriftKind::UnknownField, false);
    }

    /// Notes what was met in JSON that the text here holds.
    pub(super) fn adopt(&mut self, inner: Drift) {
        let name = Some(inner.path.as_str()).filter(|path| !path.is_empty());
        self.note(name, inner.kind, inner.uncertain);
    }

    /// A page of orders differs in the same way a hundred times over, so nothing is
    /// allocated for what is known already.
    fn note(&mut self, name: Option<&str>, kind: DriftKind, uncertain: bool) {
        if self.drift.len() >= MAX_DRIFT {
            return;
        }
        let known = |drift: &Drift| drift.kind == kind && self.is_path(&drift.path, name);
        if !self.drift.iter().any(known) {
            let uncertain = uncertain || self.path.iter().any(|field| field.is_uncertain());
            self.drift.push(Drift { path: self.path(name), kind, uncertain });
        }
    }

    /// The path as text, for example `data.list[].id`.
    pub(super) fn path(&self, name: Option<&str>) -> String {
        let mut text = String::new();
        for segment in self.segments(name) {
            if !text.is_empty() && has_dot(segment) {
                text.push('.');
            }
            text.push_str(segment);
        }
        text
    }

    /// Whether `text` is what [`path`](Self::path) gives.
    fn is_path(&self, text: &str, name: Option<&str>) -> bool {
        let mut rest = text;
        for segment in self.segments(name) {
            if rest.len() < text.len() && has_dot(segment) {
                match rest.strip_prefix('.') {
                    Some(after) => rest = after,
                    None => return false,
                }
            }
            match rest.strip_prefix(segment) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        rest.is_empty()
    }

    fn segments<'a>(&'a self, name: Option<&'a str>) -> impl Iterator<Item = &'a str> {
        self.path.iter().map(|field| field.name()).chain(name)
    }

    pub(super) fn into_drift(self) -> Vec<Drift> {
        self.drift
    }
}

/// Whether a dot stands before the segment.
fn has_dot(segment: &str) -> bool {
    !segment.starts_with(['[', '{'])
}
