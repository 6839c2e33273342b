use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian]
    kind: i64,
}

fn main() {}
