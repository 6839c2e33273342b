//! The receiver: handles what comes until it is killed, or its standard input ends.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use doudian::receiver::{Acknowledge, Context, PushReceiver, RedisStore, Settled};
use doudian::sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};
use doudian::{
    Apps, DoudianMessage, DoudianRefundRefundSuccess206, DoudianTradeTradePaid101,
    DoudianTradeTradeSellerShip102,
};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::books::Books;
use crate::drive::DRAIN;
use crate::{Failure, Receive, When, server};

/// How long a message of a killed process stays its own.
const LEASE: Duration = Duration::from_secs(1);
/// How long requests that have begun may take in the end.
const GRACE: Duration = Duration::from_secs(5);

struct Shop {
    store: RedisStore,
    books: Books,
    life: u64,
    /// The orders and after-sales that a handler is at work for.
    busy: Mutex<BTreeSet<String>>,
}

impl Shop {
    /// Handles a message about a thing, which nobody else may be at work for meanwhile.
    async fn handle(self: Arc<Self>, key: Option<String>, ctx: Context) -> Result<(), Failure> {
        let key = key.ok_or("the message has no key")?;
        if !self.busy().insert(key.clone()) {
            self.books.was_at_once(ctx.msg_id()).await?;
        }
        let handled = self.work(ctx).await;
        self.busy().remove(&key);
        handled
    }

    fn busy(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn work(&self, ctx: Context) -> Result<(), Failure> {
        let id = ctx.msg_id();
        self.books.runs(self.life, id).await?;
        let lease = ctx.lease().ok_or("the message has no lease")?;
        match self.store.complete_with(lease, &Books::effect(id)).await? {
            Settled::Applied => Ok(()),
            Settled::AlreadyDone => self.books.was_marked(id).await,
            Settled::Lost => {
                self.books.was_lost(self.life, id).await?;
                Err("somebody else has the message".into())
            }
        }
    }
}

pub(crate) async fn run(arguments: Receive) -> Result<(), Failure> {
    let store = server::store(&arguments.redis).await?;
    let books = Books::open(&arguments.redis).await?;
    let (life, busy) = (arguments.life, Mutex::default());
    let shop = Arc::new(Shop { store: store.clone(), books, life, busy });
    let [paid, shipped, refunded] = [(); 3].map(|()| Arc::clone(&shop));
    let receiver = PushReceiver::builder(Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET))
        .store(store)
        .on(move |m: DoudianTradeTradePaid101, ctx| Arc::clone(&paid).handle(m.key(), ctx))
        .on(move |m: DoudianTradeTradeSellerShip102, ctx| Arc::clone(&shipped).handle(m.key(), ctx))
        .on(move |m: DoudianRefundRefundSuccess206, ctx| Arc::clone(&refunded).handle(m.key(), ctx))
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
    let (told, stopping) = oneshot::channel::<()>();
    let server = axum::serve(listener, router).with_graceful_shutdown(async {
        // Whoever started this closes it in the end; a kill closes nothing in order.
        let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
        let _ = told.send(());
    });
    tokio::select! {
        served = server => served?,
        () = async { let _ = stopping.await; tokio::time::sleep(GRACE).await } => {}
    }
    let left = receiver.shutdown(DRAIN).await.left;
    println!("{:?}", receiver.metrics());
    if left > 0 {
        return Err(format!("the receiver ended with messages left: {left}").into());
    }
    Ok(())
}
