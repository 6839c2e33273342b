use doudian::doudian_api;

#[doudian_api(method = concat!("vip", ".score"))]
struct Request {
    id: i64,
}

fn main() {}
