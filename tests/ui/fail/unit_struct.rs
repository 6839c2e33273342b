use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request;

fn main() {}
