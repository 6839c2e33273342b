//! Which text of the parameters a signature is of.

use super::parts::Parameters;
use crate::json::{Canonical, Escape, Nulls, Numbers, Plain};
use crate::protocol::doudian::sign::{AppSecret, Digests};

/// How many bytes are digested at most: so many for each of the parameters', and so many
/// besides. Nobody knows yet who has sent them.
const DIGESTED_FOR_EACH: usize = 5;
const DIGESTED_BESIDES: usize = 256 << 10;

/// Trying one text after the other.
pub(super) struct Trial<'c> {
    parameters: &'c Parameters<'c>,
    secret: &'c AppSecret,
    /// Of what stands before the parameters.
    begun: Digests<'c>,
    /// How many bytes may still be digested.
    left: usize,
}

impl<'c> Trial<'c> {
    pub(super) fn new(parameters: &'c Parameters<'c>, secret: &'c AppSecret) -> Self {
        let mut begun = Digests::of(&parameters.signatures, secret);
        let before = [secret.expose(), "app_key", &parameters.app_key, "param_json"];
        before.iter().for_each(|part| begun.update(part.as_bytes()));
        let length = parameters.param_json.len();
        let left = length.saturating_mul(DIGESTED_FOR_EACH).saturating_add(DIGESTED_BESIDES);
        Self { parameters, secret, begun, left }
    }

    /// Whether the parameters as they came were signed, as an official sample does it.
    pub(super) fn is_of_what_came(&mut self) -> bool {
        let came: &[u8] = &self.parameters.param_json;
        self.spend(came.len()) && self.is_of(|digests| digests.update(came))
    }

    /// The form of the parameters that was signed: sorted, as it is (clients in PHP), or
    /// escaped for HTML by Go or by Gson (the official clients). Either keeps decimals as they
    /// are written, or writes integral ones as integers.
    pub(super) fn form_of(&mut self, came: &str, object: &Canonical<'_>) -> Option<String> {
        let plain = object.plain(Numbers::AsWritten, Nulls::Keep);
        if let Some(escape) = self.escaped(&plain, came) {
            return Some(plain.into_escaped(escape));
        }
        let length = plain.as_str().len().saturating_add(object.integers_grow_by());
        // It would be made in vain, and a few bytes can have it be very long.
        if !object.has_decimals() || !self.affords(length) {
            return None;
        }
        let integers = object.plain(Numbers::Integers, Nulls::Keep);
        let tried = plain.as_str();
        if integers.as_str() == tried {
            return None;
        }
        self.escaped(&integers, tried).map(|escape| integers.into_escaped(escape))
    }

    /// How the text was escaped that was signed; `tried` is one that was not.
    fn escaped(&mut self, plain: &Plain, tried: &str) -> Option<Escape> {
        let escapes = plain.escapes();
        let all = [Escape::None, Escape::Go, Escape::Gson, Escape::GsonPlain];
        all.into_iter().find(|escape| {
            let Some(length) = escapes.length(plain.as_str().len(), *escape) else { return false };
            if *escape == Escape::None && plain.as_str() == tried || !self.spend(length) {
                return false;
            }
            self.is_of(|digests| {
                let mut buffer = Buffer { bytes: Vec::with_capacity(BUFFER), digests };
                plain.pieces(*escape, |piece| buffer.add(piece));
                buffer.flush();
            })
        })
    }

    fn affords(&self, length: usize) -> bool {
        length.saturating_mul(self.begun.count()) <= self.left
    }

    /// Takes a text of that length from what is left. Says whether there is that much.
    fn spend(&mut self, length: usize) -> bool {
        let affords = self.affords(length);
        if affords {
            self.left -= length * self.begun.count();
        }
        affords
    }

    fn is_of(&self, text: impl FnOnce(&mut Digests<'c>)) -> bool {
        let mut digests = self.begun.clone();
        text(&mut digests);
        let behind = ["timestamp", &self.parameters.timestamp, self.secret.expose()];
        behind.iter().for_each(|part| digests.update(part.as_bytes()));
        digests.finish().into()
    }
}

const BUFFER: usize = 8 << 10;

/// Collects short pieces: digests take long ones faster.
struct Buffer<'d, 'c> {
    bytes: Vec<u8>,
    digests: &'d mut Digests<'c>,
}

impl Buffer<'_, '_> {
    fn add(&mut self, piece: &str) {
        if self.bytes.len() + piece.len() > BUFFER {
            self.flush();
        }
        if piece.len() > BUFFER {
            self.digests.update(piece.as_bytes());
        } else {
            self.bytes.extend_from_slice(piece.as_bytes());
        }
    }

    fn flush(&mut self) {
        self.digests.update(&self.bytes);
        self.bytes.clear();
    }
}
