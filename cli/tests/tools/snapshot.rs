//! `doudian snapshot`.

use std::fs;

use doudian_codegen::model::SNAPSHOT_VERSION;

use crate::support::{Folder, PLATFORM, ok};

/// What is described beside the published crate names its types, and is read back all the same.
#[test]
fn types_of_the_published_crate_are_named_and_not_kept() {
    let method = "method: vip.orders\ntitle: 会员订单\nrequest: { pay_type: DoudianOrderPayType }\n\
                  response: { order: DoudianShopOrder }\n";
    let folder = Folder::new(&[("apis/vip.orders.yaml", method)]);
    let wrote = folder.run(&["snapshot", "--spec", "apis", "--out", "kept.json"]);
    assert_eq!(wrote, ok("wrote kept.json"));
    let compared = folder.run(&["diff", "kept.json", "apis"]);
    assert_eq!(compared, ok("none: nothing has changed in 1 method"));
}

#[test]
fn snapshot_is_the_same_wherever_descriptors_lie() {
    let method =
        "method: vip.score\ntitle: 查询会员积分\nrequest:\n  size: { type: i32, max: 9 }\n";
    let moved = "request: { size: { max: 9, type: i32 } }\n# moved\ntitle: 查询会员积分\nmethod: vip.score\n";
    let at = |spec: &str, method: &str| {
        let (platform, file) = (format!("{spec}/platform.yaml"), format!("{spec}/vip/score.yaml"));
        Folder::new(&[(&platform, PLATFORM), (&file, method)])
    };
    let (one, other) = (at("spec", method), at("far/away", moved));
    let printed = one.run(&["snapshot", "--spec", "spec"]);
    assert_eq!((printed.0, printed.2.as_str()), (Some(0), ""));
    assert_eq!(printed, other.run(&["snapshot", "--spec", "far/away"]));
    let head = format!("{{\n  \"doudian_model\": {SNAPSHOT_VERSION},");
    assert!(printed.1.starts_with(&head), "{}", printed.1);

    let write = ["snapshot", "--spec", "spec", "--out", "kept.json"];
    assert_eq!(one.run(&write).1, "wrote kept.json");
    assert_eq!(one.read("kept.json").trim_end(), printed.1);
    assert_eq!(one.run(&write).1, "kept.json is up to date");
    // What is something else stays.
    fs::write(one.path("kept.json"), "{ \"mine\": 1 }").unwrap();
    let refused = one.run(&write);
    assert_eq!(refused.0, Some(1));
    assert!(refused.2.contains("kept.json is something else than a snapshot"), "{}", refused.2);
    assert_eq!(one.read("kept.json"), "{ \"mine\": 1 }");
}
