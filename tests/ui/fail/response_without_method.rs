use doudian::doudian_api;

#[doudian_api(response = i64)]
struct Request {
    id: i64,
}

fn main() {}
