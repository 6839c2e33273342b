use doudian::doudian_api;

#[doudian_api]
struct Request {
    #[doudian(default = 1)]
    page: i32,
}

fn main() {}
