use doudian::doudian_api;

#[doudian_api(method = "vip.score" token = false)]
struct Request {
    id: i64,
}

fn main() {}
