//! What the tests share: the local gateway, plain requests, and a server that answers what it is
//! told.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

use douyin_open::{AccessToken, Client};

/// The token of the platform's own examples.
pub(crate) const TOKEN: &str = "clt.fd8df35457bfa32d2d35995e53361169QseLIOdpnrC6tiWBq3CWH7L8s4mo";

/// A client that carries that token.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) fn client(url: &str) -> Client {
    let client = douyin_open::client("key-1", "secret-1").server_url(url);
    client.access_token(AccessToken::new(TOKEN)).build().unwrap()
}

/// What one request said.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The first line: verb, path and version.
    pub(crate) line: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Asked {
    #[allow(dead_code, reason = "not every program needs it")]
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Answers one request after the other, each on a connection of its own, and gives what they
/// said.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) fn server(answers: &[&str]) -> (String, JoinHandle<Vec<Asked>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
    let serve = move || {
        let answered = answers.iter().map(|text| {
            let (mut stream, _) = listener.accept().unwrap();
            let asked = read(&mut stream);
            let length = text.len();
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all((head + text).as_bytes()).unwrap();
            asked
        });
        answered.collect()
    };
    (url, std::thread::spawn(serve))
}

/// Sends a request as it is written, and gives the body of the answer.
#[allow(dead_code, reason = "not every program needs it")]
pub(crate) fn send(url: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let host = url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).unwrap();
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let text = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\
         {headers}\r\n{body}"
    );
    stream.write_all(text.as_bytes()).unwrap();
    read(&mut stream).body
}

fn read(stream: &mut TcpStream) -> Asked {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let (mut headers, mut length) = (Vec::new(), 0);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        let (name, value) = (name.to_lowercase(), value.trim().to_owned());
        if name == "content-length" {
            length = value.parse().unwrap();
        }
        headers.push((name, value));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    Asked { line: line.trim_end().to_owned(), headers, body: String::from_utf8(body).unwrap() }
}
