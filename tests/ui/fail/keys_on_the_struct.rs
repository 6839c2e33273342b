use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
#[doudian(rename = "vip")]
struct Request {
    id: i64,
}

fn main() {}
