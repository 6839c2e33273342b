use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(default = 1)]
    pages: Vec<i32>,
}

fn main() {}
