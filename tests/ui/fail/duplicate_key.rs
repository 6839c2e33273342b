use doudian::doudian_api;

#[doudian_api(method = "vip.score", method = "vip.level")]
struct Request {
    id: i64,
}

fn main() {}
