//! The walk through the parameters, and what is counted on the way.

use std::fmt::{self, Write as _};

use jiter::{Jiter, JiterError, Peek};

use super::limit::Limit;
use crate::counted::counted;
use crate::foreign::foreign;

/// A limit, and what is left of the way to its value.
pub(super) type Row<'l> = (&'l Limit, &'l str);

/// Why the walk ends.
pub(super) enum Stop {
    /// A limit is overstepped: what is said of it.
    Overstepped(String),
    /// The text is no JSON, which somebody else will find.
    Unreadable,
}

impl From<JiterError> for Stop {
    fn from(_: JiterError) -> Self {
        Self::Unreadable
    }
}

/// A step of the way that was gone.
enum Step {
    Key(String),
    Index(u64),
    /// A member of a map: its name is the user's own.
    Member,
}

/// A walk through the parameters, to whatever has a limit.
#[derive(Default)]
pub(super) struct Walk {
    path: Vec<Step>,
}

impl Walk {
    pub(super) fn value(&mut self, jiter: &mut Jiter<'_>, rows: &[Row<'_>]) -> Result<(), Stop> {
        match jiter.peek()? {
            Peek::Array => self.list(jiter, rows),
            Peek::Object => self.object(jiter, rows),
            Peek::String => {
                let text = jiter.known_str()?;
                self.text(text, rows)
            }
            Peek::Null | Peek::True | Peek::False => Ok(jiter.next_skip()?),
            peek => {
                let digits = jiter.known_number_bytes(peek)?;
                self.number(std::str::from_utf8(digits).unwrap_or_default(), rows)
            }
        }
    }

    fn list(&mut self, jiter: &mut Jiter<'_>, rows: &[Row<'_>]) -> Result<(), Stop> {
        let inner: Vec<Row<'_>> = rows
            .iter()
            .filter_map(|(limit, rest)| Some((*limit, rest.strip_prefix("[]")?)))
            .collect();
        let mut count = 0;
        let mut step = jiter.known_array()?;
        while step.is_some() {
            if inner.is_empty() {
                jiter.next_skip()?;
            } else {
                self.path.push(Step::Index(count));
                self.value(jiter, &inner)?;
                self.path.pop();
            }
            count += 1;
            step = jiter.array_step()?;
        }
        self.count(rows, count)
    }

    fn object(&mut self, jiter: &mut Jiter<'_>, rows: &[Row<'_>]) -> Result<(), Stop> {
        let mut count = 0;
        let mut next = jiter.known_object()?.map(|name| enter(rows, name));
        while let Some((inner, step)) = next {
            if inner.is_empty() {
                jiter.next_skip()?;
            } else {
                self.path.push(step);
                self.value(jiter, &inner)?;
                self.path.pop();
            }
            count += 1;
            next = jiter.next_key()?.map(|name| enter(rows, name));
        }
        self.count(rows, count)
    }

    fn count(&self, rows: &[Row<'_>], count: u64) -> Result<(), Stop> {
        for (limit, _) in rows.iter().filter(|(_, rest)| rest.is_empty()) {
            match **limit {
                Limit::MaxItems(_, most) if count > most => {
                    return Err(self.too_many("item", count, most));
                }
                Limit::MinItems(_, least) if count < least => {
                    return Err(self.too_few("item", count, least));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str, rows: &[Row<'_>]) -> Result<(), Stop> {
        // Parts are counted, and characters; what else there is to count is JSON in it.
        let is_json = |(limit, rest): &Row<'_>| {
            !rest.is_empty() || matches!(limit, Limit::MaxItems(..) | Limit::MinItems(..))
        };
        for (limit, _) in rows.iter().filter(|row| !is_json(row)) {
            match **limit {
                Limit::MaxLength(_, most) => {
                    let length = text.chars().count() as u64;
                    if length > most {
                        return Err(self.too_many("character", length, most));
                    }
                }
                Limit::MaxParts(_, separator, most) => {
                    let parts = parts(text, separator);
                    if parts > most {
                        return Err(self.too_many("item", parts, most));
                    }
                }
                Limit::MinParts(_, separator, least) => {
                    let parts = parts(text, separator);
                    if parts < least {
                        return Err(self.too_few("item", parts, least));
                    }
                }
                _ => self.number(text.trim(), &[(limit, "")])?,
            }
        }
        let inside: Vec<Row<'_>> = rows.iter().copied().filter(is_json).collect();
        if inside.is_empty() || !text.starts_with(['[', '{']) {
            return Ok(());
        }
        let depth = self.path.len();
        match self.value(&mut Jiter::new(text.as_bytes()), &inside) {
            Err(Stop::Unreadable) => {
                self.path.truncate(depth);
                Ok(())
            }
            walked => walked,
        }
    }

    fn number(&self, digits: &str, rows: &[Row<'_>]) -> Result<(), Stop> {
        let integer = digits.parse::<i64>().ok();
        let Ok(decimal) = digits.parse::<f64>() else { return Ok(()) };
        #[expect(clippy::cast_precision_loss, reason = "integers were compared as such")]
        let is_below = |bound: i64| integer.map_or(decimal < bound as f64, |value| value < bound);
        #[expect(clippy::cast_precision_loss, reason = "integers were compared as such")]
        let is_above = |bound: i64| integer.map_or(decimal > bound as f64, |value| value > bound);
        for (limit, _) in rows.iter().filter(|(_, rest)| rest.is_empty()) {
            match **limit {
                Limit::Min(_, bound) if is_below(bound) => return Err(self.below(&bound)),
                Limit::Max(_, bound) if is_above(bound) => return Err(self.above(&bound)),
                Limit::MinDecimal(_, bound) if decimal < bound => return Err(self.below(&bound)),
                Limit::MaxDecimal(_, bound) if decimal > bound => return Err(self.above(&bound)),
                _ => {}
            }
        }
        Ok(())
    }

    fn too_many(&self, what: &str, count: u64, most: u64) -> Stop {
        let found = counted(count, what);
        Stop::Overstepped(format!("`{self}` has {found}: at most {most} may be sent"))
    }

    fn too_few(&self, what: &str, count: u64, least: u64) -> Stop {
        let found = counted(count, what);
        Stop::Overstepped(format!("`{self}` has {found}: at least {least} must be sent"))
    }

    fn below(&self, bound: &dyn fmt::Display) -> Stop {
        Stop::Overstepped(format!("`{self}` is less than {bound}, the least that is taken"))
    }

    fn above(&self, bound: &dyn fmt::Display) -> Stop {
        Stop::Overstepped(format!("`{self}` is more than {bound}, the most that is taken"))
    }
}

/// The way that was gone.
impl fmt::Display for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.path.iter().enumerate() {
            match step {
                Step::Key(name) => {
                    if index > 0 {
                        f.write_char('.')?;
                    }
                    write!(f, "{}", foreign(name))?;
                }
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Member => f.write_str("{}")?,
            }
        }
        Ok(())
    }
}

/// The limits of what a member of this name holds.
fn enter<'l>(rows: &[Row<'l>], name: &str) -> (Vec<Row<'l>>, Step) {
    let mut step = Step::Member;
    let mut inner = Vec::new();
    for (limit, rest) in rows {
        if let Some(rest) = rest.strip_prefix("{}") {
            inner.push((*limit, rest));
        } else if let Some(rest) = behind(rest, name) {
            inner.push((*limit, rest));
            step = Step::Key(name.to_owned());
        }
    }
    (inner, step)
}

/// What is left of a way that begins with this name.
pub(super) fn behind<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let mut rest = path.strip_prefix('.').unwrap_or(path);
    for character in name.chars() {
        rest = rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(character)?;
    }
    (rest.is_empty() || rest.starts_with(['.', '[', '{'])).then_some(rest)
}

fn parts(text: &str, separator: char) -> u64 {
    if text.is_empty() { 0 } else { text.split(separator).count() as u64 }
}
