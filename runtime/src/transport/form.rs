//! Bodies that are `multipart/form-data`.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use reqwest::multipart::{Form, Part};
use tokio::io::{AsyncRead as _, ReadBuf};

use super::TransportError;
use super::watched::{Taken, Watched};
use crate::counted::counted;
use crate::file::{File, FileContent};
use crate::foreign::foreign;

/// How much of a file is in memory at a time.
const CHUNK: usize = 64 << 10;

/// A part of a body that is `multipart/form-data`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FormPart {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub content: FormContent,
}

/// What is in a part. `Debug` shows none of it.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormContent {
    /// A parameter, or all of them.
    Text(String),
    /// A file.
    File(File),
}

impl FormPart {
    /// A part with a text.
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), content: FormContent::Text(text.into()) }
    }

    /// A part with a file.
    pub fn file(name: impl Into<String>, file: File) -> Self {
        Self { name: name.into(), content: FormContent::File(file) }
    }
}

impl fmt::Debug for FormContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({})", counted(text.len(), "byte")),
            Self::File(file) => file.fmt(f),
        }
    }
}

/// A form whose files and parameters are all left out. Without its end a reader of forms finds
/// none in it, and reqwest would send nothing at all.
pub(super) const EMPTY_FORM: &[u8] = b"--empty--\r\n";
/// The type of its content.
pub(super) const EMPTY_FORM_TYPE: &str = "multipart/form-data; boundary=empty";

/// The body of these parts, and whether any of it was taken.
///
/// # Errors
///
/// When a file cannot be opened.
pub(super) async fn form(parts: Vec<FormPart>) -> Result<(Form, Taken), TransportError> {
    let taken = Taken::default();
    // As browsers write names: UTF-8, and quotes in escapes.
    let mut form = Form::new().percent_encode_noop();
    for FormPart { name, content } in parts {
        let part = match content {
            FormContent::Text(text) => {
                let body = Watched::with(Bytes::from(text), taken.clone());
                Part::stream(reqwest::Body::wrap(body))
            }
            FormContent::File(file) => streamed(&file, &taken).await.map_err(|reason| {
                TransportError::not_sent(format!(
                    "the file {:?} of `{}` cannot be sent: {reason}",
                    foreign(file.name()),
                    foreign(&name)
                ))
            })?,
        };
        form = form.part(plain(&name), part);
    }
    Ok((form, taken))
}

async fn streamed(file: &File, taken: &Taken) -> Result<Part, String> {
    let content = file.open().await.map_err(|error| error.to_string())?;
    let body = Streamed { content: Mutex::new(content), chunk: None, taken: taken.clone() };
    let part = Part::stream(reqwest::Body::wrap(body)).file_name(plain(file.name()));
    let not_a_type = |_| format!("{:?} is no type of content", foreign(file.content_type()));
    part.mime_str(file.content_type()).map_err(not_a_type)
}

/// A name without what would end its line.
fn plain(name: &str) -> String {
    name.chars().map(|found| if found.is_control() { '_' } else { found }).collect()
}

/// A file as a body: it is read as it is sent.
struct Streamed {
    /// Never locked: readers need not be shareable, and bodies have to be.
    content: Mutex<FileContent>,
    chunk: Option<BytesMut>,
    taken: Taken,
}

impl Body for Streamed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        this.taken.set();
        let content = this.content.get_mut().unwrap_or_else(PoisonError::into_inner);
        let chunk = this.chunk.get_or_insert_with(|| BytesMut::zeroed(CHUNK));
        let mut buffer = ReadBuf::new(chunk);
        let read = ready!(Pin::new(content).poll_read(context, &mut buffer));
        let count = buffer.filled().len();
        let filled = this.chunk.take().map(|mut chunk| {
            chunk.truncate(count);
            chunk.freeze()
        });
        Poll::Ready(match (read, filled) {
            (Err(error), _) => Some(Err(error)),
            (Ok(()), Some(filled)) if count > 0 => Some(Ok(Frame::data(filled))),
            (Ok(()), _) => None,
        })
    }

    fn size_hint(&self) -> SizeHint {
        let content = self.content.lock().unwrap_or_else(PoisonError::into_inner);
        content.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
