//! Limits that descriptors state, looked at before a request is sent.
//!
//! What is looked at is the text that would be sent, and only for methods that have limits.

mod limit;
mod together;
mod walk;

use std::collections::BTreeMap;

use jiter::Jiter;

use crate::counted::counted;
use crate::foreign::foreign;

pub use limit::Limit;
use walk::{Row, Stop, Walk, behind};

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

/// How many bytes a file of this parameter may have.
pub(crate) fn most_bytes(name: &str, limits: &[Limit]) -> Option<u64> {
    let own = limits.iter().filter_map(|limit| match *limit {
        Limit::MaxBytes(path, most) if matches!(behind(path, name), Some("" | "[]")) => Some(most),
        _ => None,
    });
    own.min()
}

/// What is said of a file that has so many bytes, or more than may be sent where nobody knows
/// how many.
pub(crate) fn too_large(name: &str, bytes: Option<u64>, most: u64) -> String {
    let found = match bytes {
        Some(bytes) => counted(bytes, "byte").to_string(),
        None => format!("more than {}", counted(most, "byte")),
    };
    format!("the file of `{}` has {found}: at most {most} may be sent", foreign(name))
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
