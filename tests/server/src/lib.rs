//! A server for the tests of several crates, which answers what it is told and keeps what it was
//! asked, and a client that sends what it is told. Neither knows more of HTTP than that.
//!
//! It is a crate of its own, which needs none, so that published crates can have it for their
//! tests; they name it by its path alone, and Cargo leaves it out when it publishes them.

use std::io::{BufRead as _, BufReader, Read as _, Result, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// What one request, or one answer, said.
#[derive(Clone, Debug)]
pub struct Said {
    /// The first line and the headers, each with its line break.
    pub head: String,
    /// What came after the empty line.
    pub body: String,
}

impl Said {
    /// The first line: verb, path and version.
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The value of a header, whose name is given in lower case; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        let pairs = self.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        let mut found = pairs.filter(|(known, _)| known.to_lowercase() == name);
        found.next().map_or("", |(_, value)| value.trim())
    }
}

/// Answers one request after the other, each on a connection of its own, and gives them. The
/// address is of this machine, with a port that nobody else has.
///
/// # Panics
///
/// The thread, when there is no connection, or a request that breaks off.
pub fn server(answers: &[&str]) -> (String, JoinHandle<Vec<Said>>) {
    bytes_server(answers.iter().map(|answer| http("200 OK", "", answer.as_bytes())).collect())
}

/// The same, with answers that are sent as they are, whatever they are.
///
/// # Panics
///
/// As for [`server`].
pub fn bytes_server(answers: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<Said>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a free port");
    let address = listener.local_addr().expect("a listener has an address");
    let serve = move || {
        let answered = answers.iter().map(|answer| {
            let (stream, _) = listener.accept()?;
            reply(stream, answer)
        });
        answered.collect::<Result<_>>().expect("each answer was asked for in full")
    };
    (format!("http://{address}"), std::thread::spawn(serve))
}

/// An answer with this status, these headers, each with its line break, and this body.
pub fn http(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Sends a POST request as it is written, and gives the body of the answer.
///
/// # Panics
///
/// When nobody answers, or not in full.
pub fn send(url: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let host = url.trim_start_matches("http://");
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\
         {headers}\r\n{body}"
    );
    let exchange = || {
        let mut stream = TcpStream::connect(host)?;
        stream.write_all(request.as_bytes())?;
        read(&stream)
    };
    exchange().expect("the request is answered in full").body
}

fn reply(mut stream: TcpStream, answer: &[u8]) -> Result<Said> {
    let said = read(&stream)?;
    // Who has read enough may be gone.
    let _ = stream.write_all(answer);
    Ok(said)
}

fn read(stream: &TcpStream) -> Result<Said> {
    let mut reader = BufReader::new(stream);
    let mut said = Said { head: String::new(), body: String::new() };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        said.head.push_str(&line);
    }
    let length = said.header("content-length").parse().unwrap_or(0);
    reader.take(length).read_to_string(&mut said.body)?;
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_what_is_kept() {
        let (url, serving) = server(&["first", ""]);
        assert_eq!(send(&url, "/a", &[("X-One", " 1 ")], "茶"), "first");
        assert_eq!(send(&url, "/b?c", &[], ""), "");
        let said = serving.join().expect("both were asked for");
        assert_eq!((said[0].line(), said[1].line()), ("POST /a HTTP/1.1", "POST /b?c HTTP/1.1"));
        assert_eq!((said[0].header("x-one"), said[0].header("x-two")), ("1", ""));
        assert_eq!((said[0].body.as_str(), said[1].body.as_str()), ("茶", ""));
    }
}
