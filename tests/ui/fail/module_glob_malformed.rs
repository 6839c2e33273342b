use doudian::doudian_api;

#[doudian_api(spec = "apis/[a.yaml")]
mod vip {}

fn main() {}
