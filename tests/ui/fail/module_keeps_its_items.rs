use doudian::doudian_api;

#[doudian_api(spec = "apis/vip.yaml")]
mod vip {
    pub(crate) fn by_hand() -> i64 {
        5
    }
}

fn uses_it() -> i64 {
    vip::by_hand()
}

fn main() {}
