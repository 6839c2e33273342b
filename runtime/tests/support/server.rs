//! A listener on this machine that does with each connection what a test says, and counts.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// What a server does with each connection.
#[derive(Clone, Debug)]
pub enum Does {
    /// Reads a request, answers with these bytes and closes.
    Answer(Vec<u8>),
    /// Reads a request, answers with these bytes and keeps the connection open.
    AnswerAndHold(Vec<u8>),
    /// Waits until there is something to read, and resets the connection without.
    ResetUnread,
    /// Reads a request and resets the connection.
    ResetRead,
    /// Accepts the connection and reads nothing.
    Nothing,
}

pub struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Server {
    pub async fn start(does: Does) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (count, seen) = (connections.clone(), requests.clone());
        let task = tokio::spawn(async move {
            // Dropped with the task, not before.
            let mut held = Vec::new();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Ordering::SeqCst);
                held.extend(serve(&mut stream, &does, &seen).await.then_some(stream));
            }
        });
        Self { address, connections, requests, task }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The requests that were read.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Says whether the connection stays open.
async fn serve(stream: &mut TcpStream, does: &Does, seen: &Mutex<Vec<String>>) -> bool {
    match does {
        Does::Nothing => return true,
        Does::ResetUnread => {
            let _ = stream.peek(&mut [0]).await;
            stream.set_zero_linger().unwrap();
            return false;
        }
        Does::Answer(_) | Does::AnswerAndHold(_) | Does::ResetRead => {}
    }
    // A client that goes away in the middle is not the server's concern.
    let Some(request) = request(stream).await else { return false };
    seen.lock().unwrap().push(request);
    match does {
        Does::Answer(bytes) | Does::AnswerAndHold(bytes) => {
            let _ = stream.write_all(bytes).await;
            let _ = stream.flush().await;
        }
        _ => stream.set_zero_linger().unwrap(),
    }
    matches!(does, Does::AnswerAndHold(_))
}

/// Reads one request, head and body.
pub async fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok())
            .unwrap_or(0);
        if body.len() >= length {
            return Some(text);
        }
    }
}

/// Makes a call whose time is over as soon as `ready` is so: nobody has to wait, and a slow
/// machine changes nothing. For a runtime of one thread.
pub async fn out_of_time<T>(ready: impl Fn() -> bool, call: impl Future<Output = T>) -> T {
    let end_of_time = async {
        while !ready() {
            tokio::task::yield_now().await;
        }
        // From here on whatever is waited for longest is over at once.
        tokio::time::pause();
        std::future::pending::<()>().await;
    };
    let result = tokio::select! {
        result = call => result,
        () = end_of_time => unreachable!("it is pending"),
    };
    tokio::time::resume();
    result
}

/// An answer with its length.
pub fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}\r\n{body}").into_bytes()
}

/// An address that nobody listens at.
pub async fn nobody() -> SocketAddr {
    // Bound and not listening, so that nobody else gets the port.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    std::mem::forget(socket);
    address
}

/// An address at which connections are neither made nor refused: a listener whose queue is
/// full, on which Linux lets the first packet of a connection fall.
pub struct BlackHole {
    address: SocketAddr,
    _listener: TcpListener,
    _queued: Vec<JoinHandle<std::io::Result<TcpStream>>>,
}

impl BlackHole {
    pub async fn start() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queued = Vec::new();
        // More than the queue takes; those that found room are through in no time.
        for _ in 0..8 {
            queued.push(tokio::spawn(TcpStream::connect(address)));
        }
        while !queued.iter().any(JoinHandle::is_finished) {
            tokio::task::yield_now().await;
        }
        Self { address, _listener: listener, _queued: queued }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for BlackHole {
    fn drop(&mut self) {
        self._queued.iter().for_each(JoinHandle::abort);
    }
}
