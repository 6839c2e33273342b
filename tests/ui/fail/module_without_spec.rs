use doudian::doudian_api;

#[doudian_api]
mod vip {}

fn main() {}
