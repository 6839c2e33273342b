use doudian::doudian_api;

#[derive(Clone, Default)]
struct Fen(i64);

#[doudian_api(method = "vip.search")]
struct VipSearch {
    #[doudian(max_items = 3)]
    name: String,
    #[doudian(max = 100)]
    price: Fen,
    #[doudian(max_length = 10, max_bytes = 10)]
    ids: Vec<i64>,
}

fn main() {}
