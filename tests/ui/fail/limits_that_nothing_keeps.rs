use doudian::doudian_api;

#[doudian_api(method = "vip.search")]
struct VipSearch {
    #[doudian(min_items = 3, max_items = 2)]
    ids: Vec<i64>,
    #[doudian(min = 2, max = 1)]
    page: i32,
    #[doudian(max = 0.5)]
    size: i64,
    #[doudian(max_length = 0)]
    name: String,
    #[doudian(default = 0, min = 1)]
    level: i32,
}

fn main() {}
