use doudian::{DoudianClient, doudian_api};

#[doudian_api]
struct VipScore {
    score: i64,
}

async fn call(client: &DoudianClient) -> doudian::Result<()> {
    client.call(&VipScore { score: 7 }).await
}

fn main() {}
