//! Where reading is, and what was not as described there.

use std::mem::discriminant;

use super::{Drift, DriftKind, Field, Seen};
use crate::foreign::foreign;

/// How many differences of one kind are kept apart for one reply. Each kind has its own room: a
/// value that was left out must not be hidden behind new members that nobody asked for.
const MAX_DRIFT: usize = 64;
/// How many characters of a member's name are kept.
const MAX_NAME: usize = 100;

/// The path to the value that is being read, and the drift that was met.
#[derive(Default)]
pub(crate) struct Notes {
    path: Vec<&'static Field>,
    drift: Vec<Drift>,
    /// A digest of each drift's path, to find it by.
    digests: Vec<u64>,
    /// How many differences were met besides.
    more: usize,
    /// Whether all of it is personal or secret.
    private: bool,
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

    /// How deep reading is.
    pub(super) fn depth(&self) -> usize {
        self.path.len()
    }

    /// Comes back to where it was so deep.
    pub(super) fn leave_to(&mut self, depth: usize) {
        self.path.truncate(depth);
    }

    /// The way to the value that is being read.
    pub(super) fn way(&self) -> &[&'static Field] {
        &self.path
    }

    /// Whether the value, or one that holds it, is personal or secret.
    pub(super) fn is_private(&self) -> bool {
        self.private || self.path.iter().any(|field| field.is_pii())
    }

    /// Nothing noted yet, for JSON that text here holds and that may turn out to be none.
    pub(super) fn aside(&self) -> Self {
        Self { private: self.is_private(), ..Self::default() }
    }

    /// Notes that a member is missing.
    pub(crate) fn add_missing(&mut self, field: &'static Field) {
        self.enter(field);
        self.add(DriftKind::Missing);
        self.leave();
    }

    /// Notes a difference here.
    pub(super) fn add(&mut self, kind: DriftKind) {
        let at = self.note(None, kind, false, 1);
        // Where it is `null` in one row and absent in another, it is not always `null`.
        if let Some(drift) = at.and_then(|at| self.drift.get_mut(at))
            && drift.kind == DriftKind::Missing
        {
            drift.seen = None;
        }
    }

    /// Notes a difference here, and what was sent.
    pub(super) fn add_seen(&mut self, kind: DriftKind, seen: Seen) {
        let before = self.drift.len();
        let at = self.note(None, kind, false, 1);
        if let Some(drift) = at.filter(|at| *at == before).and_then(|at| self.drift.get_mut(at)) {
            drift.seen = Some(seen);
        }
    }

    /// Notes a member that no table has. Gives where what was sent has to be said, by
    /// [`see`](Self::see): where that is not known from another row.
    pub(super) fn add_unknown(&mut self, name: &str) -> Option<usize> {
        let at = self.add_at(name, DriftKind::UnknownField)?;
        let seen = self.drift.get(at)?.seen.as_ref();
        let is_open = |seen: &Seen| seen.is_empty() && *seen != Seen::Anything;
        seen.is_none_or(is_open).then_some(at)
    }

    /// Says what was sent.
    #[cold]
    pub(super) fn see(&mut self, at: usize, value: &[u8]) {
        let is_private = self.is_private();
        if let Some(drift) = self.drift.get_mut(at) {
            let seen = Seen::of(value);
            let seen = if is_private { seen.outline() } else { seen };
            drift.seen = Some(match drift.seen.take() {
                Some(before) => before.and(seen),
                None => seen,
            });
        }
    }

    /// Notes a difference at a member that no table has.
    /// Gives where it is kept.
    pub(crate) fn add_at(&mut self, name: &str, kind: DriftKind) -> Option<usize> {
        // It comes from outside, so it enters the path escaped and cut.
        let name = foreign(name).at_most(MAX_NAME).to_cow();
        self.note(Some(&name), kind, false, 1)
    }

    /// Notes what was met in JSON that the text here holds.
    pub(super) fn adopt(&mut self, inner: Drift) {
        if inner.kind == DriftKind::More {
            self.more = self.more.saturating_add(inner.count);
            return;
        }
        let name = Some(inner.path.as_str()).filter(|path| !path.is_empty());
        let at = self.note(name, inner.kind, inner.uncertain, inner.count);
        if let Some(drift) = at.and_then(|at| self.drift.get_mut(at)) {
            drift.seen = match (drift.seen.take(), inner.seen) {
                (Some(before), Some(seen)) => Some(before.and(seen)),
                (None, seen) if drift.count == inner.count => seen,
                (before, _) => before.filter(|_| drift.kind != DriftKind::Missing),
            };
        }
    }

    /// A page of orders differs in the same way a hundred times over, so nothing is
    /// allocated for what is known already. Gives where it is kept.
    fn note(
        &mut self,
        name: Option<&str>,
        kind: DriftKind,
        uncertain: bool,
        count: usize,
    ) -> Option<usize> {
        let digest = self.digest(name);
        let known = self.digests.iter().zip(&self.drift).position(|(known, drift)| {
            *known == digest && drift.kind.is_like(&kind) && self.is_path(&drift.path, name)
        });
        if let Some(drift) = known.and_then(|known| self.drift.get_mut(known)) {
            drift.count = drift.count.saturating_add(count);
            known
        } else if !self.has_room(&kind) {
            self.more = self.more.saturating_add(count);
            None
        } else {
            let uncertain = uncertain || self.path.iter().any(|field| field.is_uncertain());
            let path = self.path(name);
            self.drift.push(Drift { path, kind, uncertain, count, seen: None });
            self.digests.push(digest);
            Some(self.drift.len() - 1)
        }
    }

    fn has_room(&self, kind: &DriftKind) -> bool {
        let kind = discriminant(kind);
        let alike = self.drift.iter().filter(|drift| discriminant(&drift.kind) == kind);
        self.drift.len() < MAX_DRIFT || alike.count() < MAX_DRIFT
    }

    /// FNV-1a over the names: that two paths have the same one is only likely to mean that
    /// they are the same.
    fn digest(&self, name: Option<&str>) -> u64 {
        let bytes = self.segments(name).flat_map(str::bytes).filter(|byte| *byte != b'.');
        bytes.fold(0xCBF2_9CE4_8422_2325, |digest, byte| {
            (digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
        })
    }

    /// The path as text, for example `data.list[].id`.
    fn path(&self, name: Option<&str>) -> String {
        let mut text = String::new();
        for segment in self.segments(name) {
            push_segment(&mut text, segment);
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

    pub(crate) fn into_drift(mut self) -> Vec<Drift> {
        if self.more > 0 {
            let kind = DriftKind::More;
            self.drift.push(Drift {
                path: String::new(),
                kind,
                uncertain: false,
                count: self.more,
                seen: None,
            });
        }
        self.drift
    }
}

/// Makes a path longer by a member, or by brackets.
pub(super) fn push_segment(path: &mut String, segment: &str) {
    if !path.is_empty() && has_dot(segment) {
        path.push('.');
    }
    path.push_str(segment);
}

/// Whether a dot stands before the segment.
fn has_dot(segment: &str) -> bool {
    !segment.starts_with(['[', '{'])
}
