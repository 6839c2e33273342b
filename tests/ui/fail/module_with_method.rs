use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
mod vip {}

fn main() {}
