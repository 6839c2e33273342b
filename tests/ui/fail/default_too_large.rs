use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(default = 2147483648)]
    page: i32,
    #[doudian(default = -2147483649)]
    size: Option<i32>,
}

fn main() {}
