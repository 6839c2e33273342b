use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[cfg(unix)]
    kind: i64,
}

fn main() {}
