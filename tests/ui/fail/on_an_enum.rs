use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
enum Request {
    #[doudian(rename = "a")]
    A,
}

fn main() {}
