use doudian::doudian_api;

#[doudian_api("vip.score")]
struct Request {
    id: i64,
}

fn main() {}
