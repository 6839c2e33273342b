use doudian::doudian_api;

struct Request;

#[doudian_api(method = "vip.score")]
impl Request {}

fn main() {}
