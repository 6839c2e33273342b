use doudian::doudian_api;

#[doudian_api(spec = "Cargo.toml")]
mod vip {}

fn main() {}
