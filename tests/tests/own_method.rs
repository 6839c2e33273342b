//! A method that the crate does not have: YAML, one attribute, a typed call.

use doudian::sandbox::Gateway;
use doudian::{DoudianClient, doudian_api};
use doudian_codegen::{compile, read_dir};
use doudian_tests::workspace;
use vip_member_score::{DoudianVipMemberScoreLevel, DoudianVipMemberScoreRequest};

/// Points of members.
#[doudian_api(spec = "apis/vip.memberScore.yaml")]
pub mod vip_member_score {
    /// Written by hand, beside what is generated.
    pub fn is_gold(data: &DoudianVipMemberScoreData) -> bool {
        data.level == Some(DoudianVipMemberScoreLevel::GOLD)
    }
}

#[tokio::test]
async fn it_is_called_like_any_other() {
    let mut sources = read_dir(&workspace().join("spec/doudian")).unwrap();
    sources.extend(read_dir(&workspace().join("tests/apis")).unwrap());
    let gateway = Gateway::builder().spec(compile(&sources).unwrap()).start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()
        .unwrap();
    let request = DoudianVipMemberScoreRequest::new("#c2FtcGxl==");
    let data = client.call(&request).await.unwrap();
    assert_eq!(data.score, 1);
    assert_eq!(data.level, Some(DoudianVipMemberScoreLevel::SILVER));
    assert_eq!(data.coupons.len(), 1);
    assert!(!vip_member_score::is_gold(&data));
    assert!(!format!("{request:?}").contains("c2FtcGxl"));
}
