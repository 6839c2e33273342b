use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    a: (i64, i64),
    b: [i64; 2],
    c: fn() -> i64,
    e: char,
}

fn main() {}
