use doudian::{Nullable, doudian_api};

#[doudian_api(method = "vip.score")]
struct Request {
    number: Nullable<i64>,
    texts: Nullable<Vec<String>>,
}

fn main() {
    let _ = Request::new().number("5");
    let _ = Request::new().texts("5");
}
