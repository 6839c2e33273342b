use doudian::doudian_api;

#[doudian_api(spec = "/etc/apis/vip.yaml")]
mod vip {}

fn main() {}
