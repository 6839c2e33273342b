//! Receivers as services that axum, hyper and others route to.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;

use crate::callback::CustomGoodsReceiver;
use crate::push::PushReceiver;
use crate::spi::SpiReceiver;

type Answering =
    Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send + 'static>>;

macro_rules! service {
    ($receiver:ty) => {
        impl<B> Service<Request<B>> for $receiver
        where
            B: Body + Send + 'static,
            B::Data: Send,
            B::Error: Send,
        {
            type Response = Response<Full<Bytes>>;
            type Error = Infallible;
            type Future = Answering;

            fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
                Poll::Ready(Ok(()))
            }

            fn call(&mut self, request: Request<B>) -> Self::Future {
                let receiver = self.clone();
                Box::pin(async move { Ok(receiver.receive(request).await) })
            }
        }
    };
}

service!(PushReceiver);
service!(SpiReceiver);
service!(CustomGoodsReceiver);
