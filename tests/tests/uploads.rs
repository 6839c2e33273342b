//! Files, from the disk to the gateway, with the real client.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use doudian::sandbox::{Gateway, Upload};
use doudian::{DoudianClient, DoudianOrderInvoiceUploadRequest, Error, ErrorKind, File, Outcome};
use tokio::io::{AsyncRead, AsyncReadExt as _, ReadBuf};
use tokio::net::TcpListener;

const METHOD: &str = "order.invoiceUpload";

fn client(url: &str, gateway: &Gateway) -> DoudianClient {
    DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(url)
        .shop_id(4463798)
        .build()
        .unwrap()
}

async fn upload(gateway: &Gateway, file: File) -> Result<(), Error> {
    let request = DoudianOrderInvoiceUploadRequest::new("7").upload_file(file);
    client(gateway.url(), gateway).call(&request).await
}

fn uploads(gateway: &Gateway) -> Vec<Upload> {
    gateway.calls().into_iter().flat_map(|call| call.files).collect()
}

/// So many bytes that are made when they are asked for, and how many that were.
struct Made {
    left: u64,
    asked: Arc<AtomicU64>,
}

impl AsyncRead for Made {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let count = self.left.min(buffer.remaining() as u64);
        let zeros = [0; 4096];
        let mut left = count as usize;
        while left > 0 {
            let piece = left.min(zeros.len());
            buffer.put_slice(&zeros[..piece]);
            left -= piece;
        }
        self.left -= count;
        self.asked.fetch_add(count, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }
}

fn made(bytes: u64) -> (Made, Arc<AtomicU64>) {
    let asked = Arc::default();
    (Made { left: bytes, asked: Arc::clone(&asked) }, asked)
}

#[tokio::test]
async fn a_file_comes_with_its_name_and_type() {
    let gateway = Gateway::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("发票 \"7\".pdf");
    std::fs::write(&path, b"%PDF-1.7 secret").unwrap();
    upload(&gateway, File::from_path(&path)).await.unwrap();
    upload(&gateway, File::from_bytes("a\r\nx: 1.bin", &b"12"[..])).await.unwrap();
    upload(&gateway, File::from_bytes("", &b""[..]).with_content_type("text/plain")).await.unwrap();
    let found: Vec<_> = uploads(&gateway)
        .into_iter()
        .map(|upload| (upload.parameter, upload.name, upload.content_type, upload.bytes))
        .collect();
    let entry = |name: &str, ty: &str, bytes| {
        ("upload_file".to_owned(), name.to_owned(), ty.to_owned(), bytes)
    };
    assert_eq!(found[0].2, "application/pdf");
    assert_eq!((found[0].0.as_str(), found[0].3), ("upload_file", 15));
    assert!(found[0].1.starts_with("发票 "), "{found:?}");
    assert_eq!(found[1], entry("a__x: 1.bin", "application/octet-stream", 2));
    assert_eq!(found[2], entry("", "text/plain", 0));
}

#[tokio::test]
async fn a_method_with_files_is_sent_as_a_form_even_without_one() {
    let gateway = Gateway::start().await.unwrap();
    let client = client(gateway.url(), &gateway);
    client.call(&DoudianOrderInvoiceUploadRequest::new("7")).await.unwrap();
    // By name as well: as JSON neither the platform takes it nor the gateway.
    client.call_raw(METHOD, &serde_json::json!({ "order_id": "7" })).await.unwrap();
}

#[tokio::test]
async fn a_call_by_name_says_that_it_cannot_send_a_file() {
    let gateway = Gateway::start().await.unwrap();
    let client = client(gateway.url(), &gateway);
    let parameters = r#"{ "order_id": "7", "upload_file": "JVBERi0xLjc=" }"#;
    let value = serde_json::from_str(parameters).unwrap();
    for refused in [
        client.call_raw(METHOD, &value).await.unwrap_err(),
        client.call_raw_json(METHOD, parameters).await.unwrap_err(),
    ] {
        assert_eq!((refused.kind(), refused.outcome()), (ErrorKind::Request, Outcome::NotSent));
        let text = refused.to_string();
        assert!(text.contains("`upload_file` is a file") && text.contains("`File`"), "{text}");
        assert!(!text.contains("JVBERi0xLjc"), "{text}");
    }
    assert_eq!(gateway.count(METHOD), 0);
}

/// The same method, described in Rust.
mod own {
    use doudian::{File, doudian_api};

    #[doudian_api(method = "order.invoiceUpload")]
    pub(super) struct Mine {
        order_id: String,
        #[doudian(max_bytes = 5)]
        upload_file: Option<File>,
    }
}

#[tokio::test]
async fn a_struct_of_ones_own_has_files_with_limits() {
    let gateway = Gateway::start().await.unwrap();
    let client = client(gateway.url(), &gateway);
    let mine = |file| own::Mine::new("7").upload_file(file);
    client.call(&mine(File::from_bytes("a.pdf", &b"12345"[..]))).await.unwrap();
    let error = client.call(&mine(File::from_bytes("a.pdf", &b"123456"[..]))).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Limit, Outcome::NotSent));
    let error = client.call(&mine(File::from_reader("a.pdf", made(6).0))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    let sizes: Vec<_> = uploads(&gateway).iter().map(|upload| upload.bytes).collect();
    assert_eq!(sizes, [5]);
}

/// A file under another name is not known to be one.
mod renamed {
    use doudian::doudian_api;

    type Scan = doudian::File;

    #[doudian_api(method = "order.invoiceUpload")]
    pub(super) struct Renamed {
        order_id: String,
        upload_file: Scan,
    }
}

#[tokio::test]
async fn a_file_that_is_not_known_as_one_is_not_sent() {
    let gateway = Gateway::start().await.unwrap();
    let request = renamed::Renamed::new("7", File::from_bytes("a.pdf", &b"1"[..]));
    let error = client(gateway.url(), &gateway).call(&request).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Request, Outcome::NotSent));
    assert!(error.to_string().contains("whose type is called `File`"), "{error}");
}

/// What is signed is the text of the parameters: one that was changed is refused.
#[tokio::test]
async fn the_parameters_of_a_form_are_signed() {
    let gateway = Gateway::start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), "another secret")
        .server_url(gateway.url())
        .access_token(doudian::DoudianAccessToken::new("x"))
        .build()
        .unwrap();
    let request =
        DoudianOrderInvoiceUploadRequest::new("7").upload_file(File::from_bytes("a", &b"1"[..]));
    let error = client.call(&request).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("isv.signature-invalid"), "{error}");
}

#[tokio::test]
async fn a_large_file_is_streamed() {
    const BYTES: u64 = 32 << 20;
    let gateway = Gateway::start().await.unwrap();
    let (reader, _) = made(BYTES);
    upload(&gateway, File::from_reader("known.pdf", reader).with_length(BYTES)).await.unwrap();
    let (reader, _) = made(BYTES + 1);
    upload(&gateway, File::from_reader("unknown.pdf", reader)).await.unwrap();
    let sizes: Vec<_> = uploads(&gateway).iter().map(|upload| upload.bytes).collect();
    assert_eq!(sizes, [BYTES, BYTES + 1]);
}

/// No more of a file is read than has been sent, but for what the system holds on its way.
#[tokio::test]
async fn a_file_is_read_as_it_is_sent() {
    const BYTES: u64 = 1 << 30;
    let gateway = Gateway::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut some = vec![0; 1 << 20];
        stream.read_exact(&mut some).await.unwrap();
    });
    let (reader, asked) = made(BYTES);
    let request = DoudianOrderInvoiceUploadRequest::new("7")
        .upload_file(File::from_reader("huge.pdf", reader).with_length(BYTES));
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(url)
        .access_token(doudian::DoudianAccessToken::new("x"))
        .build()
        .unwrap();
    let error = client.call(&request).await.unwrap_err();
    // It may have taken effect, as far as anybody knows here.
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::Unknown));
    server.await.unwrap();
    let asked = asked.load(Ordering::Relaxed);
    assert!((1 << 19..128 << 20).contains(&asked), "{asked} bytes were read");
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again() {
    let gateway = Gateway::start().await.unwrap();
    let client = DoudianClient::builder(gateway.app_key(), gateway.app_secret())
        .server_url(gateway.url())
        .shop_id(4463798)
        .access_token(doudian::DoudianAccessToken::new("one that is not known"))
        .build()
        .unwrap();
    let file = File::from_bytes("a.pdf", &b"123"[..]);
    let request = DoudianOrderInvoiceUploadRequest::new("7").upload_file(file);
    client.call(&request).await.unwrap();
    let sizes: Vec<_> = uploads(&gateway).iter().map(|upload| upload.bytes).collect();
    assert_eq!(sizes, [3, 3]);
}

#[tokio::test]
async fn a_reader_is_sent_once() {
    let gateway = Gateway::start().await.unwrap();
    gateway.fail_next(METHOD, 40_003, "isv.access-token-expired");
    let client = client(gateway.url(), &gateway);
    let (reader, _) = made(5);
    let request =
        DoudianOrderInvoiceUploadRequest::new("7").upload_file(File::from_reader("a.pdf", reader));
    let refused = client.call(&request).await.unwrap_err();
    assert!(refused.is_token_refused(), "{refused}");
    assert_eq!(gateway.count(METHOD), 1);
    // Nor is it sent empty.
    let spent = client.call(&request).await.unwrap_err();
    assert_eq!((spent.kind(), spent.outcome()), (ErrorKind::Request, Outcome::NotSent), "{spent}");
    assert!(spent.to_string().contains("only once"), "{spent}");
    assert!(!spent.is_retryable());
    assert_eq!(gateway.count(METHOD), 1);
    // The next one has a token that is good.
    upload(&gateway, File::from_reader("b.pdf", made(5).0)).await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_not_there_is_not_sent() {
    let gateway = Gateway::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("none.pdf"), folder.path().to_owned()] {
        let error = upload(&gateway, File::from_path(path)).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Request, Outcome::NotSent));
        assert!(error.to_string().contains("`upload_file`"), "{error}");
    }
    let file = File::from_bytes("a.pdf", &b"1"[..]).with_content_type("no type\r\n");
    let error = upload(&gateway, file).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(gateway.count(METHOD), 0);
}

#[tokio::test]
async fn a_length_that_is_wrong_is_an_error() {
    let gateway = Gateway::start().await.unwrap();
    for length in [4, 6] {
        let file = File::from_reader("a.pdf", made(5).0).with_length(length);
        let error = upload(&gateway, file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.to_string().contains("than the"), "{error}");
    }
    assert!(uploads(&gateway).is_empty());
}

#[test]
fn nothing_shows_what_is_in_a_file() {
    let request = DoudianOrderInvoiceUploadRequest::new("7")
        .upload_file(File::from_bytes("a.pdf", &b"secret"[..]));
    let shown = format!("{request:?} {request:#?}");
    assert!(shown.contains("a.pdf") && !shown.contains("secret"), "{shown}");
}
