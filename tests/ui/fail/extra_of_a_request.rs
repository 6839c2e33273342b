use doudian::{Extra, doudian_api};

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(extra)]
    rest: Extra,
}

fn main() {}
