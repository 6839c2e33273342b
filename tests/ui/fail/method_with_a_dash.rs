use doudian::doudian_api;

#[doudian_api(method = "vip.member-score")]
struct Request {
    id: i64,
}

fn main() {}
