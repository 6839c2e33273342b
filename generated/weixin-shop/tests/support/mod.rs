//! What the tests share: the local gateway, and a server that answers what it is told.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

use doudian_sandbox::Gateway;
use weixin_shop::Client;

/// The gateway, as this platform.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) async fn gateway() -> (Gateway, Client) {
    let gateway = Gateway::builder().platform("weixin_shop").start().await.unwrap();
    let client = weixin_shop::client(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .build()
        .unwrap();
    (gateway, client)
}

/// Answers one request after the other, each on a connection of its own, and gives their first
/// lines.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) fn server(answers: &[&str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
    let serve = move || {
        let answered = answers.iter().map(|text| answer(listener.accept().unwrap().0, text));
        answered.collect()
    };
    (url, std::thread::spawn(serve))
}

fn answer(mut stream: TcpStream, answer: &str) -> String {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    reader.read_exact(&mut vec![0; length]).unwrap();
    let length = answer.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    stream.write_all((head + answer).as_bytes()).unwrap();
    first.trim_end().to_owned()
}
