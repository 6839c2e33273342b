//! A request with files, and with limits of every kind.
#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use doudian::api::Limit;
use doudian::{Csv, DoudianRequest, File, JsonText, doudian_api};

/// 上传会员卡
#[doudian_api(method = "vip.upload")]
pub struct VipUpload {
    #[doudian(max_items = 20, min_items = 1, max_length = 10)]
    tags: Vec<String>,
    #[doudian(rename = "a.b", min = -1, max = 100, default = 0)]
    number: i64,
    #[doudian(max = 0.5, min = 0)]
    ratio: Option<f64>,
    #[doudian(max_items = 3, max_length = 5)]
    csv: Option<Csv>,
    #[doudian(max_items = 2)]
    inside: Option<JsonText<BTreeMap<String, i64>>>,
    #[doudian(max_bytes = 5_242_880)]
    card: File,
    #[doudian(max_items = 2, max_bytes = 10)]
    pages: Option<Vec<File>>,
}

fn main() {
    assert_eq!(
        VipUpload::LIMITS,
        [
            Limit::MinItems("tags", 1),
            Limit::MaxItems("tags", 20),
            Limit::MaxLength("tags[]", 10),
            Limit::Min("a\\.b", -1),
            Limit::Max("a\\.b", 100),
            Limit::Min("ratio", 0),
            Limit::MaxDecimal("ratio", 0.5),
            Limit::MaxParts("csv", ',', 3),
            Limit::MaxLength("csv", 5),
            Limit::MaxItems("inside", 2),
            Limit::MaxBytes("card", 5_242_880),
            Limit::MaxItems("pages", 2),
            Limit::MaxBytes("pages[]", 10),
        ]
    );
    let request = VipUpload::new(["a"], File::from_bytes("card.png", &b"1"[..]));
    let request = request.pages([File::from_bytes("page.png", &b"2"[..])]).csv("a,b");
    let shown = format!("{request:?}");
    assert!(shown.contains("card.png") && shown.contains("page.png"), "{shown}");
}
