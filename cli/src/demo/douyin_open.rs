//! Goods whose orders are tests, from the first to the last.

use doudian_sandbox::Gateway;
use douyin_open::{
    Client, DouyinEcomCustomizationQueryStatusRequest, DouyinSolutionAddAppTestRelationRequest,
    DouyinSolutionDeleteAppTestRelationRequest, DouyinSolutionQueryAppTestRelationRequest,
    DouyinTestEntityType, DouyinVideoVideoListRequest,
};

use super::step::step;
use crate::output::{Failure, count};

const OPERATOR: &str = "小王";
const GOODS: [&str; 2] = ["7176108397883017260", "7101120811901126700"];

pub(super) async fn walk() -> Result<(), Failure> {
    let gateway = Gateway::builder().platform("douyin_open").start().await.map_err(Failure::new)?;
    step("gateway", format_args!("listens on {}", gateway.url()))?;
    let client = douyin_open::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .map_err(Failure::new)?;
    client.access_token().await.map_err(Failure::new)?;
    step("token", "one for the whole app, the same as long as it is valid")?;

    let type_ = DouyinTestEntityType::GOODS;
    let add = DouyinSolutionAddAppTestRelationRequest::new(OPERATOR, type_.clone(), GOODS);
    client.call(&add).await.map_err(Failure::new)?;
    step("add", format_args!("{} are tests", count(GOODS.len(), "good")))?;
    listed(&client).await?;

    // What a refusal looks like, with both halves of its envelope.
    let unknown =
        DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::from("shops"));
    match client.call(&unknown).await {
        Ok(_) => return Err(Failure::new("the gateway knows test shops")),
        Err(error) => step("refused", error)?,
    }

    let [first, _] = GOODS;
    let delete = DouyinSolutionDeleteAppTestRelationRequest::new(OPERATOR, type_, [first]);
    client.call(&delete).await.map_err(Failure::new)?;
    step("delete", format_args!("{first} is a test no more"))?;
    listed(&client).await?;

    let query = DouyinEcomCustomizationQueryStatusRequest::new().order_id("6921052773428299786");
    let submitted = client.call(&query).await.map_err(Failure::new)?;
    let code = submitted.success_code.unwrap_or_default();
    step("query_status", format_args!("custom goods of an order: {code}"))?;
    // What a user has to authorise the app for.
    let code = gateway.issue_code();
    let token = client.exchange_code(&code).await.map_err(Failure::new)?;
    let open_id = token.open_id().unwrap_or_default().to_owned();
    let user = client.with_access_token(token);
    step("user", "a token of his own, for the code of his authorisation")?;
    let videos = DouyinVideoVideoListRequest::new(open_id, 10);
    let videos = user.call(&videos).await.map_err(Failure::new)?.list;
    step("video_list", count(videos.len(), "video"))?;
    let calls = gateway.calls().len();
    gateway.shutdown().await;
    step("done", count(calls, "call"))
}

async fn listed(client: &Client) -> Result<(), Failure> {
    let query = DouyinSolutionQueryAppTestRelationRequest::new(DouyinTestEntityType::GOODS);
    let found = client.call(&query).await.map_err(Failure::new)?.ref_id_list;
    step("query", found.join(", "))
}
