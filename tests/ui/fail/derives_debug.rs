use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
#[derive(Clone, Debug)]
struct Request {
    id: i64,
}

fn main() {}
