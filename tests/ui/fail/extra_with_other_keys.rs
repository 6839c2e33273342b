use doudian::{Extra, doudian_api};

#[doudian_api]
struct Row {
    #[doudian(extra, rename = "rest")]
    rest: Extra,
    #[doudian(extra)]
    more: Extra,
}

fn main() {}
