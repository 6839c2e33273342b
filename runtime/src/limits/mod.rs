//! Limits that descriptors state, looked at before a request is sent.
//!
//! What is looked at is the text that would be sent, and only for methods that have limits.

mod together;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use jiter::{Jiter, JiterError, Peek};

use crate::counted::counted;
use crate::foreign::foreign;

/// How much the platform takes. The first member is the way to the value: `items[].name` is a
/// member of each element of a list, `attrs{}` each member of an object, and `\` stands before a
/// character of a name that would mean something else. Into JSON in text the way leads by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// So many elements of a list or members of an object at most.
    MaxItems(&'static str, u64),
    /// So many at least.
    MinItems(&'static str, u64),
    /// So many parts at most of a text that this character joins.
    MaxParts(&'static str, char, u64),
    /// So many at least.
    MinParts(&'static str, char, u64),
    /// So many characters (Unicode scalar values) of a text at most.
    MaxLength(&'static str, u64),
    /// The least number.
    Min(&'static str, i64),
    /// The greatest number.
    Max(&'static str, i64),
    /// The least number, a decimal.
    MinDecimal(&'static str, f64),
    /// The greatest number, a decimal.
    MaxDecimal(&'static str, f64),
    /// So many seconds at most from one parameter to another: texts, or unix seconds.
    MaxSpan(&'static str, &'static str, u64),
    /// The same where both are unix milliseconds.
    MaxSpanMillis(&'static str, &'static str, u64),
    /// So many bytes at most of a file, as far as its length is known before it is sent.
    MaxBytes(&'static str, u64),
    /// At least one of these parameters is given: not absent, `null` or empty.
    OneOf(&'static [&'static str]),
}

/// A limit, and what is left of the way to its value.
type Row<'l> = (&'l Limit, &'l str);

/// Why the walk ends.
enum Stop {
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

/// The first limit that the parameters overstep, with the place and without the value.
pub(crate) fn overstepped(parameters: &str, limits: &[Limit]) -> Option<String> {
    let rows: Vec<Row<'_>> =
        limits.iter().filter_map(|limit| Some((limit, limit.path()?))).collect();
    let mut walk = Walk::default();
    let walked = match rows.is_empty() {
        true => Ok(()),
        false => walk.value(&mut Jiter::new(parameters.as_bytes()), &rows),
    };
    match walked.and_then(|()| together::check(parameters, limits)) {
        Err(Stop::Overstepped(what)) => Some(what),
        Ok(()) | Err(Stop::Unreadable) => None,
    }
}

/// The limit that a file of this parameter oversteps, if it has so many bytes.
pub(crate) fn too_large(name: &str, bytes: u64, limits: &[Limit]) -> Option<String> {
    limits.iter().find_map(|limit| match *limit {
        Limit::MaxBytes(path, most)
            if bytes > most && matches!(behind(path, name), Some("" | "[]")) =>
        {
            Some(format!(
                "the file of `{}` has {}: at most {most} may be sent",
                foreign(name),
                counted(bytes, "byte")
            ))
        }
        _ => None,
    })
}

/// The parameters together with a stand-in for each file, so that they can be counted and are
/// known to be given.
pub(crate) fn with_files<'f>(
    parameters: &str,
    files: impl Iterator<Item = &'f str>,
) -> Option<String> {
    let mut count = BTreeMap::<&str, usize>::new();
    files.for_each(|name| *count.entry(name).or_default() += 1);
    let inside = parameters.strip_prefix('{')?.strip_suffix('}')?;
    let members = (!inside.is_empty()).then(|| inside.to_owned()).into_iter();
    // Names of fields have nothing that JSON escapes.
    let files = count.into_iter().map(|(name, count)| {
        let stand_ins = vec!["0"; count].join(",");
        format!("\"{name}\":[{stand_ins}]")
    });
    Some(format!("{{{}}}", members.chain(files).collect::<Vec<_>>().join(",")))
}

impl Limit {
    /// The way to the value; `None` where there are several.
    fn path(&self) -> Option<&'static str> {
        match *self {
            Self::MaxItems(path, _)
            | Self::MinItems(path, _)
            | Self::MaxParts(path, ..)
            | Self::MinParts(path, ..)
            | Self::MaxLength(path, _)
            | Self::Min(path, _)
            | Self::Max(path, _)
            | Self::MinDecimal(path, _)
            | Self::MaxDecimal(path, _) => Some(path),
            // Files are no JSON: see `too_large`.
            Self::MaxBytes(..) | Self::MaxSpan(..) | Self::MaxSpanMillis(..) | Self::OneOf(_) => {
                None
            }
        }
    }
}

/// A step of the way that was gone.
enum Step {
    Key(String),
    Index(u64),
    /// A member of a map: its name is the user's own.
    Member,
}

#[derive(Default)]
struct Walk {
    path: Vec<Step>,
}

impl Walk {
    fn value(&mut self, jiter: &mut Jiter<'_>, rows: &[Row<'_>]) -> Result<(), Stop> {
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
fn behind<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let mut rest = path.strip_prefix('.').unwrap_or(path);
    for character in name.chars() {
        rest = rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(character)?;
    }
    (rest.is_empty() || rest.starts_with(['.', '[', '{'])).then_some(rest)
}

fn parts(text: &str, separator: char) -> u64 {
    if text.is_empty() { 0 } else { text.split(separator).count() as u64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: &[Limit] = &[
        Limit::MaxItems("ids", 2),
        Limit::MinItems("ids", 1),
        Limit::MaxItems("rows", 3),
        Limit::MaxLength("rows[].name", 3),
        Limit::MaxLength("tags[]", 2),
        Limit::MaxLength("attrs{}", 2),
        Limit::MaxParts("csv", ',', 2),
        Limit::MinParts("csv", ',', 1),
        Limit::Min("n", 1),
        Limit::Max("n", 9_007_199_254_740_992),
        Limit::MaxDecimal("d", 0.5),
        Limit::MinDecimal("d", 0.1),
        Limit::MaxLength(r"a\.b", 1),
        Limit::MaxItems("json", 1),
        Limit::MaxLength("json[].name", 1),
    ];

    fn found(parameters: &str) -> String {
        overstepped(parameters, LIMITS).unwrap_or_default()
    }

    #[test]
    fn what_is_within_is_not_told() {
        for good in [
            "{}",
            r#"{"ids":[1,2],"rows":[{"name":"一二三"},{"other":"long enough"}],"tags":["ab"]}"#,
            r#"{"attrs":{"some key":"ab"},"csv":"a,b","n":9007199254740992,"d":0.5}"#,
            r#"{"a.b":"x","a":{"b":"long"},"json":"[{\"name\":\"x\"}]","n":"1"}"#,
            r#"{"json":"not json","n":null,"d":"x"}"#,
            r#"{"json":"[broken","tags":{"a":"long"},"rows":"text"}"#,
        ] {
            assert_eq!(found(good), "", "{good}");
        }
    }

    #[test]
    fn the_place_the_limit_and_the_length_are_told_without_the_value() {
        for (bad, told) in [
            (r#"{"ids":[1,2,3]}"#, "`ids` has 3 items: at most 2 may be sent"),
            (r#"{"ids":[]}"#, "`ids` has 0 items: at least 1 must be sent"),
            (
                r#"{"rows":[{},{"name":"s3cret"}]}"#,
                "`rows[1].name` has 6 characters: at most 3 may be sent",
            ),
            (
                r#"{"rows":[{"name":"\u4e00\u4e8c\u4e09\u56db"}]}"#,
                "`rows[0].name` has 4 characters",
            ),
            (r#"{"tags":["a","s3cret"]}"#, "`tags[1]` has 6 characters: at most 2 may be sent"),
            (r#"{"attrs":{"s3cret":"abc"}}"#, "`attrs{}` has 3 characters: at most 2 may be sent"),
            (r#"{"csv":"s3cret,b,c"}"#, "`csv` has 3 items: at most 2 may be sent"),
            (r#"{"csv":""}"#, "`csv` has 0 items: at least 1 must be sent"),
            (r#"{"n":0}"#, "`n` is less than 1, the least that is taken"),
            (r#"{"n":"9007199254740993"}"#, "`n` is more than 9007199254740992, the most"),
            (r#"{"d":0.75}"#, "`d` is more than 0.5, the most that is taken"),
            (r#"{"d":0}"#, "`d` is less than 0.1, the least that is taken"),
            (r#"{"a.b":"s3cret"}"#, "`a.b` has 6 characters: at most 1 may be sent"),
            (r#"{"json":"[1,2]"}"#, "`json` has 2 items: at most 1 may be sent"),
            (r#"{"json":"[{\"name\":\"s3cret\"}]"}"#, "`json[0].name` has 6 characters"),
        ] {
            let found = found(bad);
            assert!(found.starts_with(told), "{bad}: {found}");
            assert!(!found.contains("s3cret"), "{found}");
        }
    }

    #[test]
    fn one_of_several_is_needed() {
        let one_of = [Limit::OneOf(&["a", "b"])];
        for good in [r#"{"a":1}"#, r#"{"b":"x"}"#, r#"{"a":null,"b":0}"#, r#"{"a":false}"#] {
            assert_eq!(overstepped(good, &one_of), None, "{good}");
        }
        for bad in ["{}", r#"{"c":1}"#, r#"{"a":null,"b":""}"#, r#"{"a":[],"b":{}}"#] {
            let told = "none of `a`, `b` is given, and at least one is needed";
            assert_eq!(overstepped(bad, &one_of).as_deref(), Some(told), "{bad}");
        }
    }

    #[test]
    fn a_span_is_measured() {
        let seconds = [Limit::MaxSpan("from", "to", 86_400)];
        let millis = [Limit::MaxSpanMillis("from", "to", 86_400)];
        for good in [
            r#"{"from":100,"to":86500}"#,
            r#"{"from":"2020-02-28 00:00:00","to":"2020-02-29 00:00:00"}"#,
            r#"{"from":1}"#,
            r#"{"from":"","to":"x"}"#,
            r#"{"from":500000,"to":1}"#,
        ] {
            assert_eq!(overstepped(good, &seconds), None, "{good}");
        }
        assert_eq!(overstepped(r#"{"from":1,"to":86400001}"#, &millis), None);
        for (bad, limits, told) in [
            (r#"{"from":0,"to":172800}"#, &seconds, "spans 2 days: at most 1 day may be asked for"),
            (r#"{"from":"0","to":"86401"}"#, &seconds, "spans 86401 seconds: at most 1 day"),
            (
                r#"{"from":"2020-02-28 00:00:00","to":"2020-02-29 01:00:00"}"#,
                &seconds,
                "`from` to `to` spans 25 hours",
            ),
            (r#"{"from":0,"to":86400001}"#, &millis, "spans 86401 seconds"),
        ] {
            let found = overstepped(bad, limits).unwrap_or_default();
            assert!(found.contains(told), "{bad}: {found}");
        }
    }
}
