//! A request without parameters, under the name of the rule.
#![deny(missing_docs, warnings)]

use doudian::doudian_api;

/// All levels.
#[doudian_api(method = "vip.levels", response = Vec<String>)]
pub struct DoudianVipLevelsRequest {}

fn main() {
    let request = DoudianVipLevelsRequest::default();
    assert_eq!(doudian::json::to_string(&request).unwrap(), "{}");
    let _: Option<DoudianVipLevelsResponse> = None;
}
