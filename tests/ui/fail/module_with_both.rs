use doudian::doudian_api;

#[doudian_api(spec = "apis/vip.yaml", method = "vip.score")]
mod vip {}

fn main() {}
