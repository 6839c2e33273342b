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

/// A workspace that describes a mini program beside Doudian.
fn with_mini_program() -> Folder {
    let folder = checkout();
    fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
    let platform = "platform: mini_program\nspec_version: 1\ntitle: 小程序\n";
    fs::create_dir_all(folder.path("spec/mini_program/wx")).unwrap();
    fs::write(folder.path("spec/mini_program/platform.yaml"), platform).unwrap();
    let call = "plugin: wx.openShop\ntitle: 打开店铺\nobject: wx\n";
    fs::write(folder.path("spec/mini_program/wx/wx.openShop.yaml"), call).unwrap();
    folder
}

#[test]
fn new_knows_what_a_platform_has() {
    let folder = with_mini_program();
    for (arguments, file, begins) in [
        (
            &["wx.closeShop", "--platform", "mini_program"][..],
            "wx/wx.closeShop.yaml",
            "plugin: wx.closeShop\ntitle: 待填写\n",
        ),
        (&["plugin.sell", "--kind", "plugin"], "plugin/plugin.sell.yaml", "plugin: plugin.sell\n"),
        (
            &["callback.shopOpened", "--platform", "mini_program", "--title", "店铺已打开"],
            "callback/callback.shopOpened.yaml",
            "callback: callback.shopOpened\ntitle: 店铺已打开\n",
        ),
        (
            &["shop.closed", "--kind", "callback"],
            "shop/shop.closed.yaml",
            "callback: shop.closed\n",
        ),
    ] {
        let said = format!("wrote spec/mini_program/{file}\n");
        let run = folder.run(&[&["new"], arguments].concat());
        assert_eq!((run.0, run.1.starts_with(&said)), (Some(0), true), "{run:?}");
        assert!(run.1.ends_with("then run `cargo doudian generate`"), "{run:?}");
        let text = folder.read(&format!("spec/mini_program/{file}"));
        let schema = "# yaml-language-server: $schema=../../descriptor.schema.json\n";
        assert!(text.starts_with(&format!("{schema}{begins}")), "{text}");
    }
    // A function is on the object that its name begins with, one of a plugin on what `tt` gives.
    let closes = folder.read("spec/mini_program/wx/wx.closeShop.yaml");
    assert!(closes.contains("\nobject: wx\n") && !closes.contains("\nplugin_id:"), "{closes}");
    let sells = folder.read("spec/mini_program/plugin/plugin.sell.yaml");
    assert!(sells.contains("\nobject: tt\nplugin_id: tt0"), "{sells}");
    // All of them together, as they are.
    assert_eq!(folder.run(&["fmt"]).0, Some(0));
    let run = folder.run(&["lint", "spec/mini_program", "--deny"]);
    assert_eq!(run.0, Some(0), "{run:?}");
    assert_eq!(folder.read("spec/mini_program/wx/wx.closeShop.yaml"), closes);
    assert_eq!(folder.read("spec/mini_program/plugin/plugin.sell.yaml"), sells);
    let generate = ["generate", "--target", "typescript", "--platform", "mini_program"];
    let run = folder.run(&[&generate[..], &["--out", "types"]].concat());
    assert_eq!(run.0, Some(0), "{run:?}");
    let types = folder.read("types/plugins.d.ts");
    assert!(types.contains("SellOptions") && types.contains("CloseShopOptions"), "{types}");
}

#[test]
fn new_writes_messages_and_spi_methods_too() {
    let folder = checkout();
    fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
    let run = folder.run(&["new", "doudian_trade_TradeHeld", "--kind", "message"]);
    let message = "spec/doudian/messages/doudian_trade_TradeHeld.yaml";
    assert_eq!(
        run,
        ok(&format!(
            "wrote {message}\nnext: describe the message in it, then run `cargo doudian generate`"
        ))
    );
    let run = folder.run(&["new", "topup.hold", "--kind", "spi"]);
    assert_eq!(
        (run.0, run.1.starts_with("wrote spec/doudian/spi/topup.hold.yaml")),
        (Some(0), true)
    );
    let files = [message, "spec/doudian/spi/topup.hold.yaml"];
    let run = folder.run(&[&["lint", "--deny"], &files[..]].concat());
    assert_eq!(run.0, Some(0), "{run:?}");
    let listed = folder.run(&["list", "--messages"]);
    assert!(listed.1.contains("doudian_trade_TradeHeld"), "{listed:?}");
}

#[test]
fn new_says_where_a_kind_belongs() {
    let folder = with_mini_program();
    let new = |arguments: &[&str]| folder.run(&[&["new"], arguments].concat());
    assert_eq!(
        new(&["wx.closeShop", "--platform", "mini_program", "--kind", "method"]),
        failed(
            "error: the platform `mini_program` is that of a mini program, which has nothing but \
             client-side calls and callbacks: write one with --kind plugin or --kind callback, or \
             choose another --platform"
        )
    );
    assert_eq!(
        new(&["wx.closeShop", "--platform", "doudian", "--kind", "plugin"]),
        failed(
            "error: the platform `doudian` has methods, and client-side calls and callbacks have a \
             platform of their own: leave out --platform, or name that one"
        )
    );
    let run = new(&["wx.close-shop", "--kind", "plugin"]);
    assert_eq!((run.0, run.2.contains("`wx.close-shop` cannot be")), (Some(1), true), "{run:?}");
    let run = new(&["wx.delete", "--kind", "plugin"]);
    let said = "`delete` cannot be the name of a function";
    assert_eq!((run.0, run.2.contains(said)), (Some(1), true), "{run:?}");
    let run = new(&["wx.openShop", "--kind", "plugin"]);
    assert_eq!((run.0, run.2.contains("is there already")), (Some(1), true), "{run:?}");

    let several = with_mini_program();
    fs::create_dir_all(several.path("spec/other")).unwrap();
    let other = "platform: other\nspec_version: 1\ntitle: 其他\nclass_prefix: My\n";
    fs::write(several.path("spec/other/platform.yaml"), other).unwrap();
    let call = "plugin: my.openShop\ntitle: 打开店铺\nobject: my\n";
    fs::write(several.path("spec/other/my.openShop.yaml"), call).unwrap();
    assert_eq!(
        several.run(&["new", "wx.closeShop", "--kind", "plugin"]),
        failed(
            "error: several platforms have client-side calls and callbacks; choose one with \
             --platform NAME: `mini_program`, `other`"
        )
    );
}

/// Where a workspace has no platform of client-side calls yet, its file is written too.
#[test]
fn new_begins_a_mini_program_in_a_workspace() {
    for (chosen, name) in [(&[][..], "mini_program"), (&["--platform", "my_shop"], "my_shop")] {
        let folder = checkout();
        fs::write(folder.path("spec/descriptor.schema.json"), "{}\n").unwrap();
        let run = folder.run(&[&["new", "tt.pick", "--kind", "plugin"], chosen].concat());
        let wrote = ["platform.yaml", "tt/tt.pick.yaml"]
            .map(|file| format!("wrote spec/{name}/{file}\n"))
            .concat();
        assert_eq!((run.0, run.1.starts_with(&wrote)), (Some(0), true), "{run:?}");
        let platform = folder.read(&format!("spec/{name}/platform.yaml"));
        assert!(platform.contains(&format!("\nplatform: {name}\n")), "{platform}");
        let run = folder.run(&["list", "--platform", name]);
        assert!(run.1.starts_with("tt.pick"), "{run:?}");
    }
    let run = checkout().run(&["new", "tt.pick", "--kind", "plugin", "--platform", "../x"]);
    assert_eq!((run.0, run.2.contains("`../x`")), (Some(1), true), "{run:?}");
}

/// Outside of a workspace a client-side call needs a folder of its own, with a platform file.
#[test]
fn new_begins_a_mini_program_elsewhere() {
    let folder = Folder::new(&[("package.json", "{}\n")]);
    let run = folder.run(&["new", "tt.pick", "--kind", "plugin"]);
    assert_eq!((run.0, run.2.contains("say with --dir DIR where to write")), (Some(1), true));
    let run = folder.run(&["new", "tt.pick", "--kind", "plugin", "--dir", "calls"]);
    assert_eq!(
        run,
        ok("\
wrote calls/descriptor.schema.json
wrote calls/platform.yaml
wrote calls/tt.pick.yaml
next: describe the call in it, check it with `doudian lint calls`, and write its types and checks with

    doudian generate --target typescript --spec calls --out types")
    );
    let run = folder.run(&["new", "callback.picked", "--kind", "callback", "--dir", "calls"]);
    assert_eq!(run.0, Some(0), "{run:?}");
    assert!(!run.1.contains("platform.yaml"), "{run:?}");
    assert_eq!(folder.run(&["lint", "calls", "--deny"]).0, Some(0));
    assert_eq!(folder.run(&["fmt", "calls", "--check"]).0, Some(0));
    let generate = ["generate", "--target", "typescript", "--spec", "calls", "--out", "types"];
    assert_eq!(folder.run(&generate).0, Some(0));
    assert!(folder.read("types/plugins.d.ts").contains("PickOptions"));

    // Beside a method, its platform file would take that over.
    assert_eq!(folder.run(&["new", "vip.score", "--dir", "apis"]).0, Some(0));
    assert_eq!(
        folder.run(&["new", "tt.pick", "--kind", "plugin", "--dir", "apis"]),
        failed(
            "error: there are other descriptors in apis, and client-side calls and callbacks have a \
             platform of their own: name a folder of their own with --dir DIR"
        )
    );
    assert_eq!(folder.run(&["lint", "apis", "--deny"]).0, Some(0));
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
