use doudian::doudian_api;

#[doudian_api(method = "vip.score", timeout = 5)]
struct Request {
    id: i64,
}

fn main() {}
