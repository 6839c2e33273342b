//! A row with a field of each kind, and ways to read it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use doudian_runtime::generated as rt;
use doudian_runtime::json::{Drift, ReadError, ReadValue, Unreadable, from_slice, from_slice_with};
use doudian_runtime::{Csv, JsonText, Pipe};
use serde_json::Value;

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) i64);

rt::int_enum!(Status: i64 {
    1: "";
    2: "";
});

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Started(pub(crate) i64);

rt::int_enum!(Started: i64 {
    0: "";
    1: "";
});

#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Kind(pub(crate) Cow<'static, str>);

rt::text_enum!(Kind {
    "a": "";
    "b": "";
});

/// A row as the generator writes them, with a field of each shape.
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub(crate) id: i64,
    pub(crate) words: String,
    pub(crate) small: Option<i32>,
    pub(crate) ratio: Option<f64>,
    pub(crate) open: Option<bool>,
    pub(crate) tags: Vec<String>,
    pub(crate) ids: Vec<i64>,
    pub(crate) rows: Vec<Row>,
    pub(crate) inner: Option<Box<Row>>,
    pub(crate) stock: BTreeMap<String, i64>,
    pub(crate) any: Option<Value>,
    pub(crate) packed: Option<JsonText<Box<Row>>>,
    pub(crate) phone: Option<i64>,
    pub(crate) status: Option<Status>,
    pub(crate) started: Option<Started>,
    pub(crate) kind: Option<Kind>,
    pub(crate) codes: Option<i64>,
    pub(crate) parts: Option<Csv>,
    pub(crate) bars: Option<Pipe>,
    pub(crate) matrix: Vec<Vec<i64>>,
}

rt::record!(Row {
    any: "any" OPTIONAL;
    bars: "bars" OPTIONAL;
    codes: "codes" OPTIONAL, &["5"];
    id: "id" REQUIRED;
    ids: "ids" OPTIONAL;
    inner: "inner" OPTIONAL;
    kind: "kind" OPTIONAL, Kind::KNOWN;
    matrix: "matrix" OPTIONAL;
    open: "open" OPTIONAL;
    packed: "packed" OPTIONAL;
    parts: "parts" OPTIONAL;
    phone: "phone" OPTIONAL | PII;
    ratio: "ratio" OPTIONAL;
    rows: "rows" OPTIONAL;
    small: "small" OPTIONAL;
    started: "started" OPTIONAL, Started::KNOWN;
    status: "status" OPTIONAL, Status::KNOWN;
    stock: "stock" OPTIONAL;
    tags: "tags" OPTIONAL;
    words: "words" OPTIONAL;
});

pub(crate) fn said(drift: &[Drift]) -> Vec<String> {
    drift.iter().map(ToString::to_string).collect()
}

/// A row with these members besides its id.
pub(crate) fn read(members: &str) -> (Row, Vec<String>) {
    let text = format!(r#"{{"id":1,{members}}}"#);
    let (row, drift) = from_slice::<Row>(text.as_bytes()).unwrap_or_else(|error| {
        panic!("{text}: {error}");
    });
    (row, said(&drift))
}

pub(crate) fn fails(members: &str) -> ReadError {
    let text = format!(r#"{{"id":1,{members}}}"#);
    match from_slice::<Row>(text.as_bytes()) {
        Ok((row, _)) => panic!("{text}: read as {row:?}"),
        Err(error) => error,
    }
}

/// The same for a reader that keeps going.
pub(crate) fn keep<T: ReadValue + Default>(text: &str) -> (T, Vec<Drift>) {
    from_slice_with(text.as_bytes(), Unreadable::LeaveOut)
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(crate) fn read_all(members: &str) -> (Row, Vec<Drift>) {
    from_slice::<Row>(format!(r#"{{"id":1,{members}}}"#).as_bytes()).unwrap()
}
