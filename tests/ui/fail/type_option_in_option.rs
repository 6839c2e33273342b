use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    a: Option<Option<i64>>,
}

fn main() {}
