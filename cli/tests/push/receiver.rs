//! An HTTP server as small as can be: it keeps what comes, and answers what a test wants.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use doudian_runtime::{Apps, DoudianPushMessage, PushData, PushHeaders};
use doudian_sandbox::{DEMO_APP_KEY, DEMO_APP_SECRET};

/// A request that came.
#[derive(Clone)]
pub(crate) struct Request {
    /// `POST /push?x=1`.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn verify(&self) -> Result<Vec<PushData>, doudian_runtime::PushError> {
        let pairs = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        let headers = PushHeaders::from_pairs(pairs)?;
        let apps = Apps::one(DEMO_APP_KEY, DEMO_APP_SECRET).and("7000000000000000001", "other");
        let (app_id, sign) = (headers.app_id(), headers.event_sign());
        DoudianPushMessage::verify_any(&apps, app_id, sign, &self.body)
            .map(DoudianPushMessage::into_data)
    }
}

type Handler = dyn Fn(&Request) -> (u16, String) + Send + Sync;

pub(crate) struct Receiver {
    pub(crate) url: String,
    came: Arc<Mutex<Vec<Request>>>,
}

impl Receiver {
    /// Accepts what is genuine.
    pub(crate) fn start() -> Self {
        Self::answering(|request| match request.verify() {
            Ok(_) => (200, r#"{"code":0,"msg":"success"}"#.to_owned()),
            Err(error) => (401, format!(r#"{{"code":40041,"msg":"{}"}}"#, error.kind())),
        })
    }

    /// Answers with 200 and this body, whatever comes.
    pub(crate) fn saying(body: &'static str) -> Self {
        Self::answering(move |_| (200, body.to_owned()))
    }

    pub(crate) fn answering(
        answer: impl Fn(&Request) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/push", listener.local_addr().unwrap());
        let came: Arc<Mutex<Vec<Request>>> = Arc::default();
        let answer: Arc<Handler> = Arc::new(answer);
        let kept = Arc::clone(&came);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                // A client that goes ends its connection.
                thread::spawn(move || drop(serve(stream, &kept, &*answer)));
            }
        });
        Self { url, came }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.came.lock().unwrap().clone()
    }

    /// The messages of the deliveries that are genuine.
    pub(crate) fn messages(&self) -> Vec<PushData> {
        self.requests().iter().filter_map(|request| request.verify().ok()).flatten().collect()
    }

    /// The data of the first message, as JSON.
    pub(crate) fn data(&self) -> serde_json::Value {
        serde_json::from_str(&self.messages()[0].data).unwrap()
    }
}

fn serve(stream: TcpStream, kept: &Mutex<Vec<Request>>, answer: &Handler) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let mut body = vec![0; length.map_or(0, |(_, value)| value.parse().unwrap())];
        reader.read_exact(&mut body)?;
        let target = first.rsplit_once(' ').unwrap().0.to_owned();
        let request = Request { target, headers, body };
        let (status, text) = answer(&request);
        kept.lock().unwrap().push(request);
        let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n\r\n", text.len());
        writer.write_all(head.as_bytes())?;
        writer.write_all(text.as_bytes())?;
    }
}
