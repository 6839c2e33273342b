//! Takes deliveries in place of a receiver, to look at them later.

use std::fmt;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use doudian_runtime::{PushOutcome, PushReply, media};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::Recorded;

/// The largest body that is taken.
const MAX_BODY: usize = 32 * 1024 * 1024;

/// What becomes of each delivery.
type Keep = Arc<dyn Fn(&Recorded) -> io::Result<()> + Send + Sync>;

/// A server that hands over each delivery byte for byte, and answers it with success, as the
/// platform wants it by whose headers it came. It verifies nothing. It stops when it is dropped.
///
/// ```no_run
/// use doudian_sandbox::push::Recorder;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let recorder = Recorder::start("127.0.0.1:0", |delivery| {
///     std::fs::write("delivery.http", delivery.to_http())
/// })
/// .await?;
/// println!("deliver to {}", recorder.url());
/// # Ok(())
/// # }
/// ```
pub struct Recorder {
    url: String,
    task: JoinHandle<()>,
}

impl Recorder {
    /// Starts a recorder at an address, for example `127.0.0.1:8080`; port 0 takes a free one.
    ///
    /// A delivery for which `keep` fails is answered with failure, so that it comes again.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened at.
    pub async fn start(
        listen: &str,
        keep: impl Fn(&Recorded) -> io::Result<()> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let keep: Keep = Arc::new(keep);
        let router = Router::new().fallback(take).with_state(keep);
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(%error, "the recorder stopped");
            }
        });
        Ok(Self { url, task })
    }

    /// The base address; every path below it is taken.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("url", &self.url).finish_non_exhaustive()
    }
}

async fn take(State(keep): State<Keep>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let headers = head.headers.iter();
    let headers =
        headers.map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()));
    let mut recorded = Recorded { headers: headers.collect(), body: Vec::new() };
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        let reply = recorded.kind().reply(&recorded.body, PushOutcome::Bad);
        return answer(PushReply { status: StatusCode::PAYLOAD_TOO_LARGE, ..reply });
    };
    recorded.body = body.to_vec();
    let outcome = match keep(&recorded) {
        Ok(()) => PushOutcome::Taken,
        Err(error) => {
            tracing::error!(%error, "a delivery is not recorded");
            PushOutcome::Again
        }
    };
    answer(recorded.kind().reply(&recorded.body, outcome))
}

fn answer(reply: PushReply) -> Response {
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() = reply.status;
    let json = header::HeaderValue::from_static(media::JSON_ANSWER);
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
