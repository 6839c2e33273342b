use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
union Request {
    a: i64,
}

fn main() {}
