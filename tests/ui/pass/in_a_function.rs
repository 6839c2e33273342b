//! Structs that only a function knows.
#![deny(warnings)]

use doudian::doudian_api;

fn main() {
    #[doudian_api]
    struct Member {
        id: i64,
    }

    #[doudian_api(method = "vip.add")]
    struct Add {
        members: Vec<Member>,
    }

    let request = Add::new([Member::new(5)]);
    let text = doudian::json::to_string(&request).unwrap();
    assert_eq!(text, r#"{"members":[{"id":5}]}"#);
}
