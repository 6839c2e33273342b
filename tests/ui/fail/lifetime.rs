use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request<'a> {
    id: &'a str,
}

fn main() {}
