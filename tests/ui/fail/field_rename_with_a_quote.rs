use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(rename = "a\"b")]
    kind: i64,
}

fn main() {}
