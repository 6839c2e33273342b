//! Many descriptors.

use std::time::{Duration, Instant};

use doudian_codegen::{SourceFile, compile};

use crate::support::PLATFORM;

fn descriptors(count: usize) -> Vec<SourceFile> {
    let mut sources = vec![SourceFile::new("platform.yaml", PLATFORM)];
    for index in 0..count {
        let text = format!(
            "method: family{}.method{index}
title: 第 {index} 个
paging: {{ page: page, items: list }}
request:
  start_time: {{ type: datetime, required: true }}
  page: {{ type: i32, default: 0 }}
  status: Status
response:
  total: i64
  list: [DoudianType{index}]
types:
  DoudianType{index}:
    id: {{ type: string, required: true }}
    next: DoudianType{}
    ids: Ids
  Ids: [i64]
enums:
  Status: {{ type: i32, codes: {{ 1: {{ name: one, label: 一 }}, 2: 二 }} }}
example:
  request: {{ start_time: \"2020-12-01 00:00:00\" }}
  response: {{ total: 1, list: [ {{ id: \"1\", ids: [1, 2, 3] }} ] }}
",
            index % 50,
            (index + 1) % (index - index % 10 + 10).min(count),
        );
        sources.push(SourceFile::new(format!("f/{index}.yaml"), text));
    }
    sources
}

fn time(count: usize) -> Duration {
    let sources = descriptors(count);
    let start = Instant::now();
    let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let took = start.elapsed();
    assert_eq!(model.platforms[0].apis.len(), count);
    took
}

/// Prints the times; a slow machine is not a fault.
#[test]
fn five_thousand_descriptors() {
    for count in [1000, 5000] {
        println!("{count} descriptors: {:?}", time(count));
    }
}

/// With a mistake in each file every file is parsed twice, and still one after the other.
#[test]
fn five_thousand_mistakes() {
    let mut sources = descriptors(5000);
    for source in &mut sources[1..] {
        let text = String::from_utf8_lossy(&source.bytes).replace("total: i64", "total: i65");
        source.bytes = text.into_bytes();
    }
    let start = Instant::now();
    let problems = compile(&sources).unwrap_err();
    println!("5000 mistakes: {:?}", start.elapsed());
    assert_eq!(problems.len(), 5000);
}
