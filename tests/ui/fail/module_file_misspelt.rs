use doudian::doudian_api;

#[doudian_api(spec = "Cargo.tml")]
mod vip {}

fn main() {}
