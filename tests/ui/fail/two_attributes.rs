use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
#[doudian_api]
struct Request {
    id: i64,
}

fn main() {}
