use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(lenient = true)]
    kind: i64,
}

fn main() {}
