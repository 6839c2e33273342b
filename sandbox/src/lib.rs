//! A local gateway of the Doudian open platform, to develop and test against.
//!
//! It checks what the real gateway checks, in the same order and with the same codes:
//! app, time, signature, method, access token, parameters. It answers from the API
//! descriptors, which are embedded: their examples, or values made up from their types.
//! Tokens follow the platform's life cycle on a clock that tests control. The other way round
//! it sends what the platform sends: push messages and SPI calls.
//!
//! ```
//! use std::time::Duration;
//! use doudian_sandbox::Gateway;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), doudian_sandbox::StartError> {
//! let gateway = Gateway::start().await?;
//! // Point a client at gateway.url(), with gateway.app_key() and gateway.app_secret().
//! gateway.fail_next("order.list", 60000, "isv.traffic-limited");
//! gateway.delay_next("order.list", Duration::from_millis(50));
//! assert_eq!(gateway.count("order.list"), 0);
//! # Ok(())
//! # }
//! ```
//!
//! # Requests
//!
//! POST and GET. Repeated slashes in the path collapse. Parameters are taken from the query
//! first, then from a form body; `param_json` is the query's value unless that is empty, and
//! else the body. The content type does not matter. The method is the parameter `method`, or
//! what the path says; when both are there they must agree. A timestamp is unix seconds or
//! milliseconds, or `yyyy-MM-dd HH:mm:ss` (or with slashes) in China time, and at most ten
//! minutes off. A signature is right when it fits any text that a published client signs for
//! the same parameters: the text as sent, or sorted with the HTML escapes of none, Go or
//! Gson, with `null` members or without, with decimals as written or as integers where they
//! are. A `+` in form-encoded parameters is a space, unless only a `param_json` with the `+`
//! itself fits the signature. No parameters may be sent as nothing, `{}`, `null` or `[]`.
//! Parameters and codes that the descriptor does not know are accepted. Pages larger than
//! the descriptor allows, before the first or beyond the rows that can be reached are
//! refused, with the method's own code where the descriptor has one.
//!
//! # Platforms
//!
//! What is said here of requests, answers and tokens is Doudian's way. A model may describe
//! several platforms; those whose way the gateway knows are answered at [`Gateway::url_of`]
//! them, or where a request names their host or a path that only they have. Each has its own
//! tokens; time, app, products and orders are the same for all.
//!
//! A platform with the transport `json` is played from its descriptor alone: where the token
//! stands, the call that makes tokens, which live two hours and five minutes more when a newer
//! one was made, the envelope, and the verb and path of each method. What is wrong with a call is
//! said with the code of the row whose verdict or label is about it; where there is none, with
//! the number of HTTP that fits.
//!
//! The WeChat trade component (`weixin_shop`) keeps its order of steps besides: nothing of goods,
//! orders and scenes works before `shop.register.apply`; an order needs goods that were added,
//! and goes from 10 to 20, 30, 100, 200 or 250 as the platform says; a task is finished only
//! after calls have shown that it works, and a scene applied for after all of them. Goods are
//! approved, and scenes opened, at once.
//!
//! # Answers
//!
//! Status 200, for refusals and unknown paths too. Both envelopes (`code`, `msg`, … and
//! `err_no`, `message`) at once, unless the request has the header
//! `x-open-no-old-err-code: 1`. `data` is `null` in refusals and for methods that promise no
//! data. Only a body of more than 32 MB, or one that takes more than half a minute to
//! arrive, is answered with another status (413, 408).
//!
//! # What is remembered
//!
//! Products of `product.add` appear in `product.list` and `product.detail`, changed by
//! `product.edit`, until `product.del`. An order shows in the other `order` methods as the
//! last call left it: shipped by `order.logisticsAdd`, `order.logisticsAddSinglePack` or
//! `order.logisticsAddMultiPack`, cancelled by `order.cancel`, stocked up by `order.stockUp`;
//! no such call is refused for the status that the order has. `order.list` and
//! `order.searchList` leave out orders of another status than the one asked for, with
//! `order_status` or `combine_status`; their other filters do nothing. All else is answered
//! from the examples, whatever id is asked for. With [`GatewayBuilder::drift`] answers differ from
//! their descriptors, in places that a seed chooses.
//!
//! # What is pushed
//!
//! With [`GatewayBuilder::push_to`] a call that succeeds causes the push message that the
//! platform would send, with the ids of the call; the rest of its data is the descriptor's
//! example. It may arrive before the call is answered.
//!
//! | method | message |
//! |---|---|
//! | `order.logisticsAdd`, `order.logisticsAddSinglePack`, `order.logisticsAddMultiPack` | one a parcel: 102, or 108 while a part of the order is not shipped. What an order consists of is known of those that the examples of the `order` methods show; any other is complete with the call's last parcel. A `request_id` that comes again causes nothing |
//! | `order.logisticsEdit`, `order.logisticsEditByPack` | 104 |
//! | `order.addressModify`, `order.addressConfirm` that agrees | 105 |
//! | `order.cancel`, `order.orderCancel` | 106 |
//! | `order.updateOrderAmount`, `order.updatePostAmount` | 109 |
//! | `order.addOrderRemark` | 113 |
//! | `afterSale.operate` | by `type`: 101 causes 202; 102: 205; 111 and 201: 201, then 206; 112 and 202: 204; 311: 211 |
//! | `afterSale.buyerRefund`, `afterSale.firmReceive`, `refund.shopRefund` | 201, then 206; or 204 |
//! | `afterSale.buyerReturn` | 202 or 205 |
//! | `afterSale.CancelSendGoodsSuccess`, `afterSale.returnGoodsToWareHouseSuccess` | 201, then 206 |
//! | `afterSale.buyerExchangeConfirm` | 211; or 201, then 206 |
//! | `afterSale.fillLogistics` | 226, or 203 for the buyer's parcel |
//! | `afterSale.timeExtend`, `afterSale.submitEvidence` | 209, 214 |
//! | `product.*` that add, edit, list, delist or delete | 400 with the `event` |
//!
//! Webhooks of the Douyin open platform are sent where a gateway stands for it, or its settings
//! say [`platform("douyin_open")`](push::PushSenderBuilder::platform): one event each, signed with
//! SHA-1, three times with one `Msg-Id` until the status is 200. No call causes one. Of the WeChat
//! trade component no source says what its events hold, so none are sent.
//!
//! All others, such as 103 when a buyer has received an order, are sent on demand: by
//! [`Gateway::push`], or after a while by [`push::PushSender::schedule`]. A [`push::PushSender`]
//! needs no gateway; it also sends many messages at a rate, with duplicates, disorder and
//! forged deliveries. A [`spi::SpiSender`] calls a service as the platform does.
//!
//! # Tokens
//!
//! An access token lives 7 days, a refresh token 14, a code 10 minutes and once. Renewing
//! with more than an hour left gives the same pair with what is left as `expires_in`; in the
//! last hour a new pair, and the old one lives one more hour; after that a new pair, and the
//! old one is dead at once. There is one pair a shop (or other subject). Where the sources
//! are silent, the gateway decides:
//!
//! - `token.create` for a subject that has a pair follows the rule of renewing.
//! - A refresh token of a replaced pair that still lives gives the pair that replaced it.
//! - Codes stand for the shop 4463798.
//! - A foreign code or refresh token in the form of a UUID is adopted; see
//!   [`GatewayBuilder::adopt_foreign_tokens`].

#![warn(clippy::unwrap_used)]

mod answers;
mod foreign;
mod gateway;
mod json;
mod outgoing;
mod protocol;
mod spec;
mod start_error;
mod world;

pub use doudian_runtime::sign::{SignMethod, UnknownSignMethod};
pub use doudian_runtime::{Clock, ManualClock, SystemClock};
pub use gateway::{Call, Gateway, GatewayBuilder};
pub use outgoing::{push, spi};
pub use protocol::Upload;
pub use start_error::StartError;
pub use world::{DEMO_APP_KEY, DEMO_APP_SECRET, StartingAt};

/// For the crates of this workspace, not for users: it may change with any release.
#[doc(hidden)]
pub use self::{
    answers::{Misfit, example_request, misfits},
    spec::embedded_spec,
};
/// What descriptors are resolved to: the generator's, and as little for users.
#[doc(hidden)]
pub use doudian_codegen::model::{self, Model};
