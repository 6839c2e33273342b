use doudian::doudian_api;

#[doudian_api(method = "vip.search")]
struct VipSearch {
    #[doudian(max_length = "30")]
    name: String,
    #[doudian(max_items = -1)]
    ids: Vec<i64>,
    #[doudian(min = one)]
    page: i32,
    #[doudian(max)]
    size: i32,
}

fn main() {}
