use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request(#[doudian(rename = "id")] i64);

fn main() {}
