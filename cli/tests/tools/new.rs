//! `doudian new`, and what the help teaches.

use std::fs;

use crate::support::{Folder, Run, checkout, command, failed, ok};

#[test]
fn new_writes_a_descriptor_that_passes() {
    let folder = Folder::new(&[("Cargo.toml", "[package]\nname = \"shop\"\n"), ("src/lib.rs", "")]);
    let out = "\
wrote apis/descriptor.schema.json
wrote apis/vip.memberScore.yaml
next: describe the method in it, check it with `doudian lint apis/vip.memberScore.yaml`,
and bind it with the feature `macros` of the crate `doudian`:

    #[doudian::doudian_api(spec = \"apis/vip.memberScore.yaml\")]
    pub mod vip_member_score {}

or, with all others of its folder, in a build script: see `doudian_codegen::Config`";
    assert_eq!(folder.run(&["new", "vip.memberScore", "--title", "查询会员积分"]), ok(out));
    let text = folder.read("apis/vip.memberScore.yaml");
    assert!(text.starts_with("# yaml-language-server: $schema=descriptor.schema.json\nmethod: vip.memberScore\ntitle: 查询会员积分\n"));
    assert_eq!(folder.run(&["lint", "apis", "--deny"]), ok("1 descriptor without a warning"));
    assert_eq!(folder.run(&["fmt", "apis", "--check"]), ok("1 file in canonical form"));
    assert_eq!(
        folder.run(&["new", "vip.memberScore"]),
        failed("error: apis/vip.memberScore.yaml is there already; it is left as it is")
    );
    assert_eq!(folder.read("apis/vip.memberScore.yaml"), text);
    for name in ["vip", "../a.b", "vip.积分"] {
        assert_eq!(
            folder.run(&["new", name]),
            failed(&format!(
                "error: `{name}` cannot be a method's name: expected at least two segments, as in `order.list`"
            ))
        );
    }
}

#[test]
fn new_in_a_checkout_goes_to_its_family() {
    let folder = checkout();
    fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
    assert_eq!(
        folder.run(&["new", "orderCode.get"]),
        ok(
            "wrote spec/doudian/order_code/orderCode.get.yaml\nnext: describe the method in it, then run `cargo doudian generate`"
        )
    );
    let text = folder.read("spec/doudian/order_code/orderCode.get.yaml");
    assert!(text.starts_with("# yaml-language-server: $schema=../../descriptor.schema.json\n"));
    // Of another platform, whose methods all begin with a word that says nothing.
    let platform = "platform: weixin_shop\nspec_version: 1\ntitle: 微信\nclass_prefix: Weixin\n\
                    host: https://x.example\ntransport: { kind: json, token: { query: t } }\n\
                    envelope: { code: errcode, success: 0, data: beside }\n";
    fs::create_dir_all(folder.path("spec/weixin_shop/cat")).unwrap();
    fs::write(folder.path("spec/weixin_shop/platform.yaml"), platform).unwrap();
    let method = "method: shop.cat.get\ntitle: 类目\nfamily: cat\n";
    fs::write(folder.path("spec/weixin_shop/cat/shop.cat.get.yaml"), method).unwrap();
    let run = folder.run(&["new", "shop.live.getList", "--platform", "weixin_shop"]);
    assert_eq!(run.0, Some(0), "{run:?}");
    let text = folder.read("spec/weixin_shop/live/shop.live.getList.yaml");
    assert!(text.contains("\nfamily: live\n"), "{text}");
    assert_eq!(
        folder.run(&["new", "shop.live.getList", "--platform", "weixin"]),
        failed("error: no platform `weixin`; there is `doudian`, `weixin_shop`")
    );
    let nowhere = Folder::new(&[]);
    assert_eq!(
        nowhere.run(&["new", "vip.score"]),
        failed("error: no Cargo.toml here or above; say with --dir DIR where to write")
    );
    assert_eq!(nowhere.run(&["new", "vip.score", "--dir", "a/b"]).0, Some(0));
    assert!(nowhere.path("a/b/vip.score.yaml").is_file());
}

#[test]
fn help_teaches() {
    for (name, teaches) in [
        ("fmt", "comments stay"),
        ("lint", "# lint: allow CODE"),
        ("new", "its comments say what every part is for"),
        ("schema", "# yaml-language-server: $schema="),
    ] {
        let run = Run::of(&command(&[name, "--help"]).output().unwrap());
        let text = run.1.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(teaches) && text.contains("[default: "), "{}", run.1);
    }
}
