//! A crate that hands `doudian` on under a path of its own.
#![deny(warnings)]

mod sdk {
    pub use doudian as platform;
}

#[sdk::platform::doudian_api(method = "vip.add", crate = "crate::sdk::platform")]
struct Add {
    id: i64,
}

fn main() {
    assert_eq!(Add::new(5).clone().id, 5);
}
