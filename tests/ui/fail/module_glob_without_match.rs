use doudian::doudian_api;

#[doudian_api(spec = "apis/**/*.yaml")]
mod vip {}

fn main() {}
