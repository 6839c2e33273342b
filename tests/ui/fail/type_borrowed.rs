use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    a: &'static str,
    b: Vec<&'static str>,
}

fn main() {}
