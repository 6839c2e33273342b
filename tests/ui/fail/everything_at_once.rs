use doudian::doudian_api;

#[doudian_api(metod = "vip.score", effect = "reads")]
#[derive(Debug)]
struct Request<T> {
    #[doudian(pii = "fone", renam = "a")]
    phone: u64,
    #[doudian(default = 5)]
    new: T,
}

fn main() {}
