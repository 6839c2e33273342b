use doudian::doudian_api;

#[doudian_api(method = 5)]
struct Request {
    id: i64,
}

fn main() {}
