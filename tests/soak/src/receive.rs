//! The receiver: handles what comes until it is killed, or its standard input ends.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use doudian::receiver::{Acknowledge, Context, PushReceiver, RedisStore, Settled};
use doudian::sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};
use doudian::{
    Apps, DoudianRefundRefundSuccess206, DoudianTradeTradePaid101, DoudianTradeTradeSellerShip102,
};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::books::Books;
use crate::{Failure, Receive, When};

/// How long a message of a killed process stays its own.
const LEASE: Duration = Duration::from_secs(1);

struct Shop {
    store: RedisStore,
    books: Books,
    life: u64,
}

impl Shop {
    async fn handle(self: Arc<Self>, ctx: Context) -> Result<(), Failure> {
        let id = ctx.msg_id();
        self.books.runs(self.life, id).await?;
        let lease = ctx.lease().ok_or("the message has no lease")?;
        match self.store.complete_with(lease, &Books::effect(id)).await? {
            Settled::Applied => Ok(()),
            Settled::AlreadyDone => self.books.was_marked(id).await,
            Settled::Lost => Err("somebody else has the message".into()),
        }
    }
}

pub(crate) async fn run(arguments: Receive) -> Result<(), Failure> {
    let store = RedisStore::connect(&arguments.redis).await?;
    let books = Books::open(&arguments.redis).await?;
    let shop = Arc::new(Shop { store: store.clone(), books, life: arguments.life });
    let [paid, shipped, refunded] = [(); 3].map(|()| Arc::clone(&shop));
    let receiver = PushReceiver::builder(Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET))
        .store(store)
        .on(move |_: DoudianTradeTradePaid101, ctx| Arc::clone(&paid).handle(ctx))
        .on(move |_: DoudianTradeTradeSellerShip102, ctx| Arc::clone(&shipped).handle(ctx))
        .on(move |_: DoudianRefundRefundSuccess206, ctx| Arc::clone(&refunded).handle(ctx))
        .acknowledge(match arguments.acknowledge {
            When::Handled => Acknowledge::WhenHandled,
            When::Stored => Acknowledge::WhenStored,
        })
        .ordered()
        .concurrency(64)
        .lease(LEASE)
        .recheck(Duration::from_millis(250))
        .build()?;
    let listener = TcpListener::bind(("127.0.0.1", arguments.port)).await?;
    println!("listening");
    let router = Router::new().route_service("/push", receiver.clone());
    axum::serve(listener, router)
        .with_graceful_shutdown(async {
            // Whoever started this closes it in the end; a kill closes nothing in order.
            let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
        })
        .await?;
    let left = receiver.shutdown(Duration::from_secs(10)).await.left;
    println!("{:?}", receiver.metrics());
    if left > 0 {
        return Err(format!("{left} messages were left when the receiver ended").into());
    }
    Ok(())
}
