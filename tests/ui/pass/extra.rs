//! Structures that keep the members which they lack.
#![deny(warnings)]

use doudian::json::{from_slice, to_string};
use doudian::{Extra, doudian_api};

#[doudian_api]
pub struct Row {
    id: i64,
    /// A member that is called so.
    extra: Option<String>,
    #[doudian(extra)]
    rest: Extra,
}

#[doudian_api]
pub struct Only {
    #[doudian(extra)]
    extra: doudian::Extra,
}

fn main() {
    let (row, drift) = from_slice::<Row>(br#"{"z":1,"id":2,"extra":"e","a":[3]}"#).unwrap();
    assert_eq!((row.extra.as_deref(), row.rest.get("a"), drift.len()), (Some("e"), Some("[3]"), 2));
    assert_eq!(to_string(&row).unwrap(), r#"{"a":[3],"extra":"e","id":2,"z":1}"#);
    let (only, _) = from_slice::<Only>(br#"{"z":1}"#).unwrap();
    assert_eq!(only.extra.parse::<i64>("z"), Ok(Some(1)));
    assert_eq!(format!("{only:?}"), r#"Only {"z": "***"}"#);
    assert!(Row::new(1).rest.is_empty());
}
