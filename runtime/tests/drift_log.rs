//! Drift that is collected in a file: what is in it, what is not, and that no call suffers.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use doudian_runtime::drift::{Difference, DriftLog, DriftRows};
use doudian_runtime::generated as rt;
use doudian_runtime::json::{Drift, Seen, Unreadable, from_slice, from_slice_with};
use serde_json::json;
use support::{Fake, List, builder, ok, query};

/// A file of one test, gone afterwards.
struct File(PathBuf);

impl File {
    fn new(test: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("drift-log-{}-{test}.jsonl", std::process::id()));
        let _ = fs::remove_file(&path);
        Self(path)
    }

    /// What was written, without the times, which may have any digits.
    fn told(&self) -> String {
        let text = self.text();
        let lines = text.lines().map(|line| line.split("\"first\":").next().unwrap_or_default());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }

    fn rows(&self) -> Vec<doudian_runtime::drift::DriftRow> {
        let mut rows = DriftRows::default();
        assert_eq!(rows.add(&fs::read(&self.0).unwrap()), []);
        rows.iter().collect()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[derive(Debug, Default)]
struct Row {
    phone: Option<Person>,
    kind: Option<i64>,
    id: i64,
}

#[derive(Debug, Default)]
struct Person {
    age: i64,
}

impl rt::Encode for Row {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "Row",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("kind", 0, &[&["1"]]),
                rt::Field("phone", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

impl rt::Decode for Row {
    fn read(&mut self, index: usize, reader: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, reader),
            1 => rt::get(&mut self.kind, reader),
            2 => rt::get(&mut self.phone, reader),
            _ => rt::skip(reader),
        }
    }
}

impl rt::Encode for Person {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table("Person", &[rt::Field("age", 0, &[&["1"]])]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

impl rt::Decode for Person {
    fn read(&mut self, index: usize, reader: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.age, reader),
            _ => rt::skip(reader),
        }
    }
}

fn drift(text: &str) -> Vec<Drift> {
    from_slice::<Row>(text.as_bytes()).unwrap().1
}

fn left_out(text: &str) -> Vec<Drift> {
    from_slice_with::<Row>(text.as_bytes(), Unreadable::LeaveOut).unwrap().1
}

#[tokio::test]
async fn calls_leave_their_drift_in_the_file() {
    let file = File::new("calls");
    let fake = Fake::new(|request| match query(request, "method").as_str() {
        "order.list" => {
            ok(&json!({"total": "1", "rows_new": [{"id": "13800000000", "张三": 1}], "a": "秘密"}))
        }
        _ => ok(&json!({"access_token": "t", "expires_in": 86_400})),
    });
    let log = DriftLog::open(&file.0).unwrap();
    let client = builder(&fake).shop_id(1).on_drift(log.hook()).build().unwrap();
    for _ in 0..3 {
        client.call(&List::default()).await.unwrap();
    }
    let report = log.flush();
    assert_eq!((report.errors, report.waiting, report.left_out), (0, 0, 0));
    let rows = file.rows();
    let of = |path: &str| rows.iter().find(|row| row.path == path).unwrap();
    assert_eq!(of("data.rows_new").count, 3);
    assert_eq!(of("data.rows_new").seen, Some("list of map of anything".parse().unwrap()));
    assert_eq!(of("data.a").seen, Some(Seen::Text));
    let total = &of("data.total").what;
    assert!(matches!(total, Difference::Coerced { found, .. } if found == "text"), "{total:?}");
    assert!(rows.iter().all(|row| row.first > 1_600_000_000 && row.first <= row.last));
    let text = file.text();
    assert!(text.lines().all(|line| line.starts_with("{\"drift\":1,")), "{text}");
    let text = file.told();
    assert!(!text.contains("138") && !text.contains("秘密") && !text.contains("张三"), "{text}");
    drop(client);
}

#[test]
fn no_value_gets_into_it() {
    let file = File::new("values");
    let log = DriftLog::open(&file.0).unwrap();
    log.note("a.b", &drift(r#"{"id":1,"13800000001":{"x":1},"new":"13800000002"}"#));
    log.note("a.b", &drift(r#"{"id":1,"kind":13800000003}"#));
    log.note("a.b", &drift(r#"{"id":1,"kind":7}"#));
    log.note("a.b", &drift(r#"{"id":1,"phone":{"age":77,"new":{"wang_wu":"13800000004"}}}"#));
    log.note("a.b", &left_out(r#"{"id":"13800000005x","kind":"13800000006y"}"#));
    log.note("a.b", &left_out(r#"{"id":1,"phone":"13800000007"}"#));
    log.note("a.b", &drift(r#"{"id":null}"#));
    log.note("a.b", &drift("{}"));
    log.flush();
    let text = file.told();
    assert!(!text.contains("138") && !text.contains("wang_wu") && !text.contains("77"), "{text}");
    let rows = file.rows();
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            let seen = row.seen.as_ref().map(Seen::to_string).unwrap_or_default();
            format!("{} {:?} {seen}", row.path, row.what)
        })
        .collect();
    for wanted in [
        "*** UnknownField object{x: integer}",
        "new UnknownField text of digits",
        "kind UnknownCode(None) text of digits",
        "kind UnknownCode(Some(\"7\")) ",
        "phone.age UnknownCode(None) text",
        "phone.new UnknownField map of anything",
        "id LeftOut { expected: \"integer\" } text",
        "phone LeftOut { expected: \"object\" } text",
        "id Missing null",
        "id Missing ",
    ] {
        assert!(told.iter().any(|line| line == wanted), "{wanted}: {told:#?}");
    }
}

/// A null in one row and nothing in another is not always null.
#[test]
fn null_is_told_from_absent() {
    let seen = |text: &str| from_slice::<Vec<Row>>(text.as_bytes()).unwrap().1.remove(0).seen;
    assert_eq!(seen(r#"[{"id":null},{"id":null}]"#), Some(Seen::Null));
    assert_eq!(seen(r#"[{"id":null},{}]"#), None);
    assert_eq!(seen(r#"[{},{"id":null}]"#), None);
    assert_eq!(seen("[null]"), Some(Seen::Null));
    // What another row says more of a field counts.
    assert_eq!(seen(r#"[{"id":1,"new":null},{"id":1,"new":2.5}]"#), Some(Seen::Decimal));
}

#[test]
fn several_write_to_one_file_and_nothing_is_lost() {
    let file = File::new("several");
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let path = file.0.clone();
            std::thread::spawn(move || {
                let log = DriftLog::open_every(path, Duration::from_millis(10)).unwrap();
                for number in 0..200 {
                    log.note("a.b", &drift(&format!(r#"{{"id":1,"new{}":1}}"#, number % 20)));
                    if number % 40 == 0 {
                        log.flush();
                    }
                }
                // All is written when the last one is dropped.
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let rows = file.rows();
    assert_eq!((rows.len(), rows.iter().map(|row| row.count).sum::<u64>()), (20, 800));
}

#[test]
fn what_is_new_is_written_by_itself() {
    let file = File::new("itself");
    let log = DriftLog::open_every(&file.0, Duration::from_millis(10)).unwrap();
    log.note("a.b", &drift(r#"{"id":1,"new":1}"#));
    while file.text().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    // How often a known one was met is not written each time.
    log.note("a.b", &drift(r#"{"id":1,"new":1}"#));
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(file.text().lines().count(), 1);
    drop(log);
    assert_eq!((file.text().lines().count(), file.rows()[0].count), (2, 2));
}

#[test]
fn it_is_bounded_and_what_is_beyond_is_counted() {
    let file = File::new("bounded");
    let log = DriftLog::open(&file.0).unwrap();
    for number in 0..3000 {
        let kind = format!(r#"{{"id":1,"kind":{}}}"#, number + 2);
        log.note("a.b", &drift(&kind));
    }
    log.note(&"long".repeat(100_000), &drift(r#"{"id":1,"new":1}"#));
    log.flush();
    let rows = file.rows();
    assert_eq!(rows.iter().map(|row| row.count).sum::<u64>(), 3001);
    let more: Vec<_> = rows.iter().filter(|row| row.what == Difference::More).collect();
    assert_eq!((rows.len(), more.len(), more[0].count), (2002, 2, 1000));
    assert!(rows.iter().all(|row| row.method.len() < 200));

    // A file that is as long as it may be stays as it is.
    let line = "{\"drift\":1,\"method\":\"a.b\"}\n";
    fs::write(&file.0, line.repeat((16 << 20) / line.len())).unwrap();
    log.note("a.b", &drift(r#"{"id":1,"kind":2}"#));
    assert_eq!(log.flush().left_out, 1);
}

#[test]
fn a_line_that_was_not_finished_spoils_no_other() {
    let file = File::new("torn");
    fs::write(&file.0, "{\"drift\":1,\"method\":\"a.b\",\"pa").unwrap();
    let log = DriftLog::open(&file.0).unwrap();
    log.note("a.b", &drift(r#"{"id":1,"new":1}"#));
    drop(log);
    let mut rows = DriftRows::default();
    assert_eq!(rows.add(&fs::read(&file.0).unwrap()), [(1, "it is no whole line of JSON")]);
    assert_eq!(rows.iter().count(), 1);
}

#[test]
fn no_other_file_is_written_to() {
    let file = File::new("other");
    fs::write(&file.0, "{\"name\":\"my settings\"}").unwrap();
    let error = DriftLog::open(&file.0).unwrap_err();
    assert!(error.to_string().contains("name another one"), "{error}");
    assert_eq!(file.text(), "{\"name\":\"my settings\"}");
    assert!(DriftLog::open(std::env::temp_dir()).is_err());
}

/// A disk that is full, for example.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_kept_and_told() {
    let full = std::path::Path::new("/dev/full");
    let Ok(log) = DriftLog::open(full) else { return };
    log.note("a.b", &drift(r#"{"id":1,"new":1}"#));
    for errors in 1..3 {
        let report = log.flush();
        assert_eq!((report.errors, report.waiting, report.lines), (errors, 1, 0));
        assert!(report.last_error.is_some());
    }
}

#[test]
fn lines_of_something_else_are_told() {
    let mut rows = DriftRows::default();
    let good = "{\"drift\":1,\"method\":\"a.b\",\"path\":\"c\",\"kind\":\"missing\",\"count\":2,\"first\":5,\"last\":7}";
    let text = format!(
        "{good}\n\n{good}\n[]\n{{}}\n{}\n{}\n{}\n{}\n",
        good.replace("missing", "lost"),
        good.replace(":1,", ":2,"),
        good.replace("\"first\":5", "\"first\":9"),
        good.replace("\"count\":2", "\"count\":-2"),
    );
    let broken = rows.add(text.as_bytes());
    assert_eq!(broken.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [4, 5, 6, 7, 8, 9]);
    assert_eq!(rows.add(b"\xff\xfe\n"), [(1, "it is not UTF-8")]);
    assert_eq!(rows.add(b""), []);
    assert_eq!(rows.iter().map(|row| row.count).collect::<Vec<_>>(), [4]);
}
