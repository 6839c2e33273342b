//! A service that takes every delivery.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const TAKEN: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 27\r\n\r\n{\"code\":0,\"msg\":\"success\"}\n";

/// What a delivery said: the headers that are the platform's, and the body.
pub(crate) struct Asked {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
struct Kept {
    is_wished: AtomicBool,
    asked: Mutex<Vec<Asked>>,
}

/// A listener on this machine, and what it was asked while that was to be kept.
pub(crate) struct Service {
    url: String,
    kept: Arc<Kept>,
}

impl Service {
    pub(crate) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/push", listener.local_addr()?);
        let kept = Arc::new(Kept::default());
        let shared = Arc::clone(&kept);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Ok(Self { url, kept })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn keep(&self, is_wished: bool) {
        self.kept.is_wished.store(is_wished, Ordering::Relaxed);
    }

    pub(crate) fn take(&self) -> Vec<Asked> {
        std::mem::take(&mut self.kept.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Answers one request after the other, until the connection ends.
async fn serve(mut stream: TcpStream, kept: Arc<Kept>) -> io::Result<()> {
    // An answer is one small packet, which is not to wait for another.
    stream.set_nodelay(true)?;
    let mut bytes = Vec::new();
    loop {
        let head = loop {
            if let Some(head) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
                break head + 4;
            }
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(());
            }
        };
        let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
        let pairs = text.lines().filter_map(|line| line.split_once(": "));
        let length = pairs.clone().find(|(name, _)| *name == "content-length");
        let end = head + length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
        while bytes.len() < end {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(());
            }
        }
        if kept.is_wished.load(Ordering::Relaxed) {
            let own = pairs.filter(|(name, _)| {
                !matches!(*name, "host" | "accept" | "content-length" | "content-type")
            });
            let headers = own.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let asked = Asked { headers, body: bytes[head..end].to_vec() };
            kept.asked.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
        }
        bytes.drain(..end);
        stream.write_all(TAKEN).await?;
    }
}
