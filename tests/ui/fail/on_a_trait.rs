use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
trait Request {}

fn main() {}
