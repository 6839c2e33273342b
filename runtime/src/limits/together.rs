//! Limits of several parameters: one of them has to be given, or two times lie near each other.

use jiter::Jiter;

use super::limit::Limit;
use super::walk::Stop;
use crate::counted::counted;
use crate::text::DateTime;

/// The first of them that the parameters overstep.
pub(super) fn check(parameters: &str, limits: &[Limit]) -> Result<(), Stop> {
    for limit in limits {
        match *limit {
            Limit::OneOf(names) => {
                let mut is_given = false;
                members(parameters, names, |_, text| {
                    is_given |= !matches!(text, "null" | "\"\"" | "[]" | "{}");
                })?;
                if !is_given {
                    let names = names.join("`, `");
                    return Err(Stop::Overstepped(format!(
                        "none of `{names}` is given, and at least one is needed"
                    )));
                }
            }
            Limit::MaxSpan(from, to, most) => span(parameters, [from, to], most, 1)?,
            Limit::MaxSpanMillis(from, to, most) => span(parameters, [from, to], most, 1000)?,
            _ => {}
        }
    }
    Ok(())
}

fn span(parameters: &str, names: [&'static str; 2], most: u64, parts: u64) -> Result<(), Stop> {
    let mut times = [None, None];
    members(parameters, &names, |index, text| {
        if let Some(time) = times.get_mut(index) {
            *time = moment(text, parts);
        }
    })?;
    let [Some(from), Some(to)] = times else { return Ok(()) };
    let Some(span) = to.checked_sub(from).and_then(|span| u64::try_from(span).ok()) else {
        return Ok(());
    };
    let seconds = span.div_ceil(parts);
    if seconds <= most {
        return Ok(());
    }
    let [from, to] = names;
    let (found, most) = (length(seconds), length(most));
    Err(Stop::Overstepped(format!(
        "`{from}` to `{to}` spans {found}: at most {most} may be asked for"
    )))
}

/// A point of time in parts of a second, of which there are so many.
fn moment(text: &str, parts: u64) -> Option<i64> {
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let digits = quoted.unwrap_or(text);
    digits
        .parse()
        .ok()
        .or_else(|| DateTime::from(digits).unix()?.checked_mul(i64::try_from(parts).ok()?))
}

/// Tells the members of these names, by their number, as they are written.
fn members(
    parameters: &str,
    names: &[&str],
    mut tell: impl FnMut(usize, &str),
) -> Result<(), Stop> {
    let mut jiter = Jiter::new(parameters.as_bytes());
    let mut next = jiter.next_object()?.map(|name| names.iter().position(|known| *known == name));
    while let Some(index) = next {
        let start = jiter.current_index();
        jiter.next_skip()?;
        if let Some(index) = index {
            let text = parameters.get(start..jiter.current_index()).unwrap_or_default();
            tell(index, text.trim_start_matches(':').trim());
        }
        next = jiter.next_key()?.map(|name| names.iter().position(|known| *known == name));
    }
    Ok(())
}

/// A length of time in the largest unit that it is whole in.
fn length(seconds: u64) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute")];
    let whole =
        units.into_iter().find(|(unit, _)| seconds >= *unit && seconds.is_multiple_of(*unit));
    let (unit, name) = whole.unwrap_or((1, "second"));
    counted(seconds / unit, name).to_string()
}
