use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    price: Option<Money>,
}

fn main() {}
