use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(rename = 5)]
    kind: i64,
}

fn main() {}
