use doudian::{Nullable, doudian_api};

#[doudian_api(method = "vip.score")]
struct Request {
    a: Option<Nullable<i64>>,
    b: Nullable<Option<i64>>,
    c: Nullable<Nullable<i64>>,
}

fn main() {}
