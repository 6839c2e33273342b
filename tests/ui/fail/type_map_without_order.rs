use std::collections::{BTreeMap, HashMap};

use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    a: HashMap<String, i64>,
    b: BTreeMap<i64, i64>,
}

fn main() {}
