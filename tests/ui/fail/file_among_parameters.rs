use std::collections::BTreeMap;

use doudian::{File, Nullable, doudian_api};

#[doudian_api(method = "vip.upload")]
struct VipUpload {
    pages: BTreeMap<String, File>,
    card: Nullable<File>,
    #[doudian(default = "a.pdf")]
    scan: File,
}

fn main() {}
