use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
fn request() {}

fn main() {}
