use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(default = PAGE)]
    page: i32,
}

fn main() {}
