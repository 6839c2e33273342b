use doudian::doudian_api;

#[doudian_api(method = "vip.score", effect = read)]
struct Request {
    id: i64,
}

fn main() {}
