use doudian::{Nullable, doudian_api};

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(required)]
    a: Option<i64>,
    #[doudian(required, default = 1)]
    b: Nullable<i64>,
}

fn main() {}
