use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request
where
    i64: Copy,
{
    id: i64,
}

fn main() {}
