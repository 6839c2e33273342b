use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    new: Option<i64>,
    #[doudian(rename = "standard")]
    default: i64,
}

fn main() {}
