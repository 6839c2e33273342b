use doudian::doudian_api;

#[doudian_api(effect = "read")]
struct Request {
    id: i64,
}

fn main() {}
