use doudian::doudian_api;

#[doudian_api(method = "vip.score")]
struct Request {
    #[doudian(pii = "fone")]
    phone: String,
}

fn main() {}
