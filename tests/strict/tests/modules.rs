//! What the modules hold, and that the items are those of the command.

use std::collections::BTreeMap;

use doudian_strict_tests::{file, folder, levels, pattern, ping, Add, DoudianVipAddRequest};
use sdk::json::{from_slice, to_string};
use sdk::DoudianRequest;

#[test]
fn a_file_gives_its_pair() {
    assert_eq!(file::DoudianShopPingRequest::API.method, "shop.ping");
    assert!(!file::DoudianShopPingRequest::API.token);
    assert_eq!(ping(), "DoudianShopPingRequest {}");
}

#[test]
fn a_folder_gives_all_pairs_and_shared_types() {
    let request = folder::DoudianVipMemberScoreRequest::new("a")
        .filters([("kind".to_owned(), "gold".to_owned())]);
    let text = r#"{"filters":{"kind":"gold"},"open_id":"a","page":0}"#;
    assert_eq!(to_string(&request).unwrap(), text);
    let (rows, drift) = from_slice::<Vec<folder::DoudianVipLevelRow>>(br#"[{"level":2}]"#).unwrap();
    assert!(drift.is_empty());
    assert_eq!(rows[0].level, folder::DoudianVipLevel::GOLD);
    let (data, _) = from_slice(br#"{"score":1,"level":2}"#).unwrap();
    assert!(folder::is_gold(&data));
    assert_eq!(folder::DoudianVipMemberScoreRequest::API.platform.name, "doudian");
}

#[test]
fn what_is_written_by_hand_comes_first() {
    let own: folder::DoudianShopPongRequest = BTreeMap::new();
    assert!(own.is_empty());
}

#[test]
fn a_pattern_gives_what_it_matches() {
    assert_eq!(pattern::DoudianShopPingRequest::API.path, "/shop/ping");
    assert_eq!(pattern::DoudianShopPongRequest::API.path, "/shop/pong");
    assert_eq!(levels(), 2);
}

#[test]
fn a_struct_is_a_request() {
    let request: DoudianVipAddRequest = Add::new("a").points(2);
    assert_eq!(to_string(&request).unwrap(), r#"{"open_id":"a","points":2}"#);
}
