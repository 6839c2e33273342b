use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    a: u32,
    b: Option<usize>,
    c: Vec<f32>,
}

fn main() {}
