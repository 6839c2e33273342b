use doudian::doudian_api;

#[doudian_api(spec = "apis/../../shared/vip.yaml")]
mod vip {}

fn main() {}
