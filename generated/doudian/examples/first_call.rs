//! The first call, against a local gateway: no account is needed.
//!
//! `cargo run -p doudian --features sandbox --example first_call`

use doudian::sandbox::Gateway;
use doudian::{DoudianClient, DoudianShopBrandListRequest};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gateway = Gateway::start().await?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()?;
    for brand in client.call(&DoudianShopBrandListRequest::new()).await? {
        println!("{} {}", brand.id, brand.brand_chinese_name);
    }
    Ok(())
}
