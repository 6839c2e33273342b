use doudian::doudian_api;

#[doudian_api(method)]
struct Request {
    id: i64,
}

fn main() {}
