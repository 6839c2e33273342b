use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request<T> {
    id: T,
}

fn main() {}
