use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(default = "x")]
    page: i32,
    #[doudian(default = 1)]
    name: String,
    #[doudian(default = 1)]
    on: bool,
    #[doudian(default = 1.5)]
    size: i64,
    #[doudian(default = true)]
    ratio: f64,
}

fn main() {}
