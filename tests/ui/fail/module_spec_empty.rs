use doudian::doudian_api;

#[doudian_api(spec = "")]
mod vip {}

fn main() {}
