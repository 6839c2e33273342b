use doudian::doudian_api;

#[doudian_api(spec = "apis/vip.yaml", method = "vip.score")]
struct Request {
    id: i64,
}

fn main() {}
