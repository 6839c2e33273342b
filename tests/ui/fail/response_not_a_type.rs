use doudian::doudian_api;

#[doudian_api(method = "vip.score", response = "VipScore")]
struct Request {
    id: i64,
}

fn main() {}
