use doudian::doudian_api;

#[doudian_api(spec = "apis/vip.yaml")]
mod vip;

fn main() {}
