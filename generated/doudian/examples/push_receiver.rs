//! A complete receiver of push messages and SPI calls: orders, refunds, and instant retail.
//!
//! ```sh
//! cargo run -p doudian --features after_sale,receiver,sandbox,spi --example push_receiver
//! ```
//!
//! starts it and lets the local gateway feed it: orders are paid, shipped and refunded, some
//! messages come twice, one is forged. It ends by itself.
//!
//! To serve the real platform, name the address to listen on, with the app's key and secret in
//! `DOUDIAN_APP_KEY` and `DOUDIAN_APP_SECRET`:
//!
//! ```sh
//! … --example push_receiver -- 0.0.0.0:8080
//! ```
//!
//! and enter `https://your-host/doudian/push` as the address for messages (消息推送).

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use doudian::receiver::{Context, PushReceiver, SpiContext, SpiReceiver, SpiRefusal};
use doudian::sandbox::push::{Forgery, Push};
use doudian::sandbox::spi::{SpiCall, SpiSender};
use doudian::sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET, Gateway};
use doudian::{
    Apps, DoudianAfterSaleOperateRequest, DoudianAfterSaleOperateTask, DoudianClient,
    DoudianOrderLogisticsAddRequest, DoudianPushData, DoudianRefundRefundCreated200,
    DoudianRefundRefundSuccess206, DoudianSendHomeReply, DoudianSpiSendHomeOrderPayMsgRequest,
    DoudianTradeTradeCanceled106, DoudianTradeTradePaid101, DoudianTradeTradeSellerShip102,
};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::sleep;

/// How long requests that have begun may take when the program is to end.
const GRACE: Duration = Duration::from_secs(5);

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// What the shop knows of its orders and after-sales. A real one has a database, and makes its changes unique
/// by tag and msg_id there.
#[derive(Clone, Default)]
struct Shop(Arc<Mutex<BTreeMap<String, &'static str>>>);

impl Shop {
    fn note(&self, id: impl ToString, what: &'static str, ctx: &Context) {
        let id = id.to_string();
        println!("tag {:<5} {id} {what} (message {})", ctx.tag(), ctx.msg_id());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, what);
    }

    async fn paid(self, message: DoudianTradeTradePaid101, ctx: Context) -> Result<()> {
        let amount = message.pay_amount.ok_or("an order that is paid has an amount")?;
        println!("          {}.{:02} yuan", amount / 100, amount % 100);
        self.note(message.p_id, "is paid", &ctx);
        Ok(())
    }

    async fn shipped(self, message: DoudianTradeTradeSellerShip102, ctx: Context) -> Result<()> {
        self.note(message.p_id, "is on its way", &ctx);
        Ok(())
    }

    async fn cancelled(self, message: DoudianTradeTradeCanceled106, ctx: Context) -> Result<()> {
        self.note(message.p_id, "is cancelled", &ctx);
        Ok(())
    }

    async fn refund(self, message: DoudianRefundRefundCreated200, ctx: Context) -> Result<()> {
        self.note(message.aftersale_id, "asks for a refund", &ctx);
        Ok(())
    }

    async fn refunded(self, message: DoudianRefundRefundSuccess206, ctx: Context) -> Result<()> {
        self.note(message.aftersale_id, "is refunded", &ctx);
        Ok(())
    }

    /// A handler that brings the shop along.
    fn with<M, F>(
        &self,
        handler: fn(Self, M, Context) -> F,
    ) -> impl Fn(M, Context) -> F + Send + Sync + 'static
    where
        M: 'static,
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let shop = self.clone();
        move |message, ctx| handler(shop.clone(), message, ctx)
    }
}

async fn no_handler(message: DoudianPushData, _: Context) -> Result<()> {
    println!("tag {:<5} has no handler", message.tag);
    Ok(())
}

async fn paid_at_the_door(
    call: DoudianSpiSendHomeOrderPayMsgRequest,
    _: SpiContext,
) -> std::result::Result<DoudianSendHomeReply, SpiRefusal> {
    println!("SPI       message {}", call.msg_id);
    match call.spi_type {
        1 => Ok(DoudianSendHomeReply::new(0, "success")),
        _ => Err(SpiRefusal::new(200001, "不支持的消息类型")),
    }
}

fn receivers(apps: &Apps, shop: &Shop) -> Result<(PushReceiver, SpiReceiver)> {
    let pushes = PushReceiver::builder(apps.clone())
        .on(shop.with(Shop::paid))
        .on(shop.with(Shop::shipped))
        .on(shop.with(Shop::cancelled))
        .on(shop.with(Shop::refund))
        .on(shop.with(Shop::refunded))
        .unknown(no_handler)
        .ordered()
        .build()?;
    let calls = SpiReceiver::builder(apps.clone()).on(paid_at_the_door).build()?;
    Ok((pushes, calls))
}

#[tokio::main]
async fn main() -> Result<()> {
    let listen = env::args().nth(1);
    let apps = match &listen {
        Some(_) => Apps::one(env::var("DOUDIAN_APP_KEY")?, env::var("DOUDIAN_APP_SECRET")?),
        None => Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET),
    };
    let shop = Shop::default();
    let (pushes, calls) = receivers(&apps, &shop)?;
    let app = Router::new()
        .route_service("/doudian/push", pushes.clone())
        .route_service("/doudian/spi/{method}", calls.clone());
    let listener = TcpListener::bind(listen.as_deref().unwrap_or("127.0.0.1:0")).await?;
    let url = format!("http://{}/doudian", listener.local_addr()?);
    println!("listening on {url}");

    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(serve(listener, app, async {
        let _ = stopped.await;
    }));
    match listen {
        Some(_) => tokio::signal::ctrl_c().await?,
        None => demonstrate(&url).await?,
    }
    // First no more connections, then the messages that were taken.
    let _ = stop.send(());
    serving.await??;
    let left = pushes.shutdown(Duration::from_secs(20)).await.left;
    calls.shutdown(Duration::from_secs(5)).await;
    if left > 0 {
        println!("{left} messages are left; the platform sends them again");
    }
    let counted = pushes.metrics();
    println!(
        "{} deliveries: {} messages handled, {} duplicates, refused {:?}",
        counted.deliveries, counted.handled, counted.duplicates, counted.refused
    );
    Ok(())
}

/// Serves until it is told to stop, and then for as long as the requests that have begun
/// take; but not for ever, since whoever sends half a request and no more keeps its
/// connection open.
async fn serve(
    listener: TcpListener,
    app: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let (told, stopping) = oneshot::channel::<()>();
    let server = axum::serve(listener, app).with_graceful_shutdown(async {
        stop.await;
        let _ = told.send(());
    });
    tokio::select! {
        served = server => served,
        () = async { let _ = stopping.await; sleep(GRACE).await } => Ok(()),
    }
}

/// A day of the shop: what is done through the API comes back as messages.
async fn demonstrate(url: &str) -> Result<()> {
    let gateway = Gateway::builder().push_to(format!("{url}/push")).start().await?;
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .build()?;

    // What the platform sends when the address is entered.
    gateway.push(Push::probe()).await?;
    let order = 4736605172296554197_i64;
    let paid = Push::of("101").set("p_id", order).set("pay_amount", 12900).msg_id("paid-1");
    gateway.push(paid.clone()).await?;
    // The platform did not see the answer, and sends it again.
    gateway.push(paid.clone()).await?;

    // Shipping through the API causes message 102.
    let parcel = "75312345678901";
    let ship = DoudianOrderLogisticsAddRequest::new(order.to_string())
        .company_code("zhongtong")
        .logistics_code(parcel);
    client.call(&ship).await?;
    gateway.pushes_settled().await;

    // The buyer asks for a refund; agreeing to it causes 201 and 206.
    let after_sale = 7032201219034399012_i64;
    let asked = Push::of("200").set("p_id", order).set("aftersale_id", after_sale);
    gateway.push(asked).await?;
    let task = DoudianAfterSaleOperateTask::new(after_sale.to_string());
    client.call(&DoudianAfterSaleOperateRequest::new(201, [task])).await?;
    gateway.pushes_settled().await;

    // No handler; and one that is not the platform's.
    gateway.push(Push::of("400")).await?;
    if let Some(sender) = gateway.push_sender() {
        sender.send_forged(paid.msg_id("forged-1"), Forgery::OtherSecret).await?;
    }

    let platform = SpiSender::builder(format!("{url}/spi/sendHome.order.PayMsg")).build()?;
    let outcome = platform.send(SpiCall::of("sendHome.order.PayMsg")).await?;
    println!("          answered with code {:?}", outcome.code);
    Ok(())
}
