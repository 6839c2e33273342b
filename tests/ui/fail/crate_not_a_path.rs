use doudian::doudian_api;

#[doudian_api(method = "vip.score", crate = "my sdk")]
struct Request {
    id: i64,
}

fn main() {}
