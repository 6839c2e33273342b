use doudian::{Nullable, doudian_api};

#[doudian_api(method = "vip.score")]
struct Request {
    text: Nullable<String>,
    number: Nullable<i64>,
    texts: Nullable<Vec<String>>,
}

fn main() {
    let _ = Request::new().text(5);
    let _ = Request::new().number("5");
    let _ = Request::new().texts("5");
    let _ = Request::new().text(Some(5));
}
