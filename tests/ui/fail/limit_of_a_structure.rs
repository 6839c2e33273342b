use doudian::doudian_api;

#[doudian_api]
struct VipCoupon {
    #[doudian(max_length = 30)]
    name: String,
}

fn main() {}
