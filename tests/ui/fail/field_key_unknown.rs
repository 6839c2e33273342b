use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(renam = "type")]
    kind: i64,
}

fn main() {}
