use doudian::doudian_api;

#[doudian_api(spec = 5)]
mod vip {}

fn main() {}
