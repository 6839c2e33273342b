use doudian::{File, doudian_api};

#[doudian_api]
struct VipCard {
    picture: Option<File>,
}

fn main() {}
