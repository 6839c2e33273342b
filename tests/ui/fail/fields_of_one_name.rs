use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    kind: i64,
    #[doudian(rename = "kind")]
    other: i64,
}

fn main() {}
