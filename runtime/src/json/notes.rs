//! Where reading is, and what was not as described there.

use super::{Drift, DriftKind};

/// How many differences are kept for one reply.
const MAX_DRIFT: usize = 64;

/// The path to the value that is being read, and the drift that was met.
#[derive(Default)]
pub(super) struct Notes {
    path: Vec<&'static str>,
    drift: Vec<Drift>,
}

impl Notes {
    /// Goes into a member, or with `[]` or `{}` into all elements.
    pub(super) fn enter(&mut self, segment: &'static str) {
        self.path.push(segment);
    }

    /// Comes back from where [`enter`](Self::enter) went.
    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// Notes a difference here, or at the member `name` of this.
    ///
    /// A page of orders differs in the same way a hundred times over, so nothing is
    /// allocated for what is known already.
    pub(super) fn add(&mut self, name: Option<&str>, kind: DriftKind) {
        if self.drift.len() >= MAX_DRIFT {
            return;
        }
        let known = |drift: &Drift| drift.kind == kind && self.is_path(&drift.path, name);
        if !self.drift.iter().any(known) {
            self.drift.push(Drift { path: self.path(name), kind });
        }
    }

    /// The path as text, for example `data.list[].id`.
    pub(super) fn path(&self, name: Option<&str>) -> String {
        let mut text = String::new();
        for segment in self.path.iter().copied().chain(name) {
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
        for segment in self.path.iter().copied().chain(name) {
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

    pub(super) fn into_drift(self) -> Vec<Drift> {
        self.drift
    }
}

/// Whether a dot stands before the segment.
fn has_dot(segment: &str) -> bool {
    !segment.starts_with(['[', '{'])
}
