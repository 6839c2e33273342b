//! The command, a build script and the attribute give the same code for the same descriptors.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use doudian_codegen::emit::rust::Downstream;
use doudian_codegen::{Config, Published, compile_beside, read_dir};
use quote::ToTokens;

/// A method with every kind of type, one that names types of the crate, an overlay, a message
/// and an SPI method.
const APIS: &[(&str, &str)] = &[
    (
        "vip.memberScore.yaml",
        "method: vip.memberScore\ntitle: 查询会员积分\neffect: read\nrequest:\n  open_id: { type: \
         string, required: true, pii: open_id }\n  page: { type: i32, default: 0 }\n  at: datetime\n  \
         type: [Level]\nresponse:\n  score: { type: i64, required: true }\n  more: { type: \
         map<Coupon>, uncertain: true }\n  packed: text<Coupon>\ntypes:\n  Coupon: { id: i64, next: \
         Coupon }\nenums:\n  Level: { type: i32, codes: { 1: { name: silver, label: 银 } } }\n",
    ),
    (
        "vip.orders.yaml",
        "method: vip.orders\ntitle: 会员订单\nrequest: { pay_type: DoudianOrderPayType }\n\
         response: { orders: [DoudianShopOrder], tag: VipTag }\n",
    ),
    ("shared.yaml", "types:\n  VipTag: { name: string }\n"),
    (
        "order.searchList.yaml",
        "extends: order.searchList\nadd:\n  request: { tag: string }\n  types:\n    ShopOrder: { \
         vip_score: i64 }\n",
    ),
    (
        "doudian_vip_LevelChanged.yaml",
        "message: doudian_vip_LevelChanged\ntag: \"901\"\ntitle: 会员等级变更\nkey: open_id\ndata: { \
         open_id: string, tags: [VipTag] }\n",
    ),
    (
        "vip.greeting.yaml",
        "spi: vip.greeting\ntitle: 问候语\nreply: flat\nrequest: { open_id: string }\nresponse: { \
         text: { type: string, required: true } }\n",
    ),
];

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The items of files or of a module without imports, sorted: how they are put into files
/// is each door's own affair.
fn items<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut items: Vec<String> = texts
        .flat_map(|text| syn::parse_str::<syn::File>(text).unwrap().items)
        .filter(|item| !matches!(item, syn::Item::Use(_) | syn::Item::Mod(_)))
        // In a file, a list in a table that takes several lines ends in a comma.
        .map(|item| item.to_token_stream().to_string().replace(" , ]", "]").replace(" ,]", "]"))
        .collect();
    items.sort();
    items
}

#[test]
fn all_three_give_the_same_items() {
    let folder = tempfile::tempdir().unwrap();
    let (apis, by_command, by_script) =
        (folder.path().join("apis"), folder.path().join("command"), folder.path().join("script"));
    fs::create_dir(&apis).unwrap();
    for (name, text) in APIS {
        fs::write(apis.join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_doudian"))
        .args(["generate", "--spec"])
        .arg(&apis)
        .arg("--out")
        .arg(&by_command)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Config::new().spec_dir(&apis).out_dir(&by_script).crate_path("::doudian").compile().unwrap();
    let command = files(&by_command);
    assert_eq!(command, files(&by_script));
    assert_eq!(
        command.keys().collect::<Vec<_>>(),
        [
            ".doudian-generated",
            "messages_vip_level_changed.rs",
            "mod.rs",
            "order_search_list.rs",
            "spi_vip_greeting.rs",
            "types_shared.rs",
            "vip_member_score.rs",
            "vip_orders.rs"
        ]
    );

    // What the attribute puts into its module; that it does is tested in `macros`.
    let model = compile_beside(&read_dir(&apis).unwrap(), &Published::doudian()).unwrap();
    let module = syn::parse2(Downstream::default().module(&model)).unwrap();
    // Formatted as files are: that moves last commas and turns `r"…"` into `"…"`.
    let module = prettyplease::unparse(&module);
    let sources = command.iter().filter(|(name, _)| name.ends_with(".rs"));
    let sources = sources.map(|(_, text)| text.as_str());
    assert_eq!(items(sources), items([module.as_str()].into_iter()));
}
