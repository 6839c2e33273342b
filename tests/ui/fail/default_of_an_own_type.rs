use doudian::doudian_api;

struct Page;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(default = 1)]
    page: Page,
}

fn main() {}
