//! Files that requests carry.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::io::{AsyncRead, ReadBuf};

use crate::counted::counted;
use crate::foreign::foreign;

/// What is read from, wherever it is.
type Source = Pin<Box<dyn AsyncRead + Send>>;

/// A file of a request: a name, a type of content, and the content, which is read while it is
/// sent and never as a whole.
///
/// Cheap to clone; clones share the content. `Debug` shows no content.
///
/// ```
/// use doudian_runtime::File;
///
/// let scan = File::from_path("invoices/7.pdf");
/// assert_eq!((scan.name(), scan.content_type()), ("7.pdf", "application/pdf"));
/// let page = File::from_bytes("page.png", &b"\x89PNG"[..]).with_content_type("image/png");
/// assert_eq!(page.length(), Some(4));
/// ```
#[derive(Clone)]
pub struct File {
    name: String,
    content_type: String,
    content: Content,
    length: Option<u64>,
    /// How much of it a request takes.
    bound: Option<Arc<Bound>>,
}

/// How many bytes a file may have, and whether it turned out to have more.
struct Bound {
    most: u64,
    is_overrun: AtomicBool,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    /// Nothing once it has been taken.
    Reader(Arc<Mutex<Option<Source>>>),
}

impl File {
    /// A file on disk. It is opened when it is sent, each time anew; its name is that of the
    /// file, and its type follows from the name's ending.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(name, Content::Path(path), None)
    }

    /// A file of this name with this content. Its type follows from the name's ending.
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let length = content.len() as u64;
        Self::new(name.into(), Content::Bytes(content), Some(length))
    }

    /// A file of this name with what a reader gives. Its type follows from the name's ending.
    ///
    /// A reader can be read only once, so a call with it is sent only once: it is not repeated
    /// with a new token. Where its length is known, say so by
    /// [`with_length`](Self::with_length): there are servers that take no body of unknown length.
    pub fn from_reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let source: Source = Box::pin(reader);
        Self::new(name.into(), Content::Reader(Arc::new(Mutex::new(Some(source)))), None)
    }

    fn new(name: String, content: Content, length: Option<u64>) -> Self {
        let content_type = mime_guess::from_path(&name).first_or_octet_stream().to_string();
        Self { name, content_type, content, length, bound: None }
    }

    /// The same file under another name. Its type stays.
    #[must_use]
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same file as content of this type, for example `application/pdf`.
    #[must_use]
    pub fn with_content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: content_type.into(), ..self }
    }

    /// The same file with so many bytes. A call whose file turns out to have more or less fails.
    #[must_use]
    pub fn with_length(self, bytes: u64) -> Self {
        Self { length: Some(bytes), ..self }
    }

    /// The name under which it is sent.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of its content.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// How many bytes it has, where that is known before it is opened.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The same file, which a request takes only if it has so many bytes at most.
    pub(crate) fn at_most(self, most: u64) -> Self {
        let bound = Bound { most, is_overrun: AtomicBool::new(false) };
        Self { bound: Some(Arc::new(bound)), ..self }
    }

    /// How many bytes it may have.
    pub(crate) fn most_bytes(&self) -> Option<u64> {
        self.bound.as_ref().map(|bound| bound.most)
    }

    /// How many bytes it may have, if there were more when it was read.
    pub(crate) fn overrun(&self) -> Option<u64> {
        let bound = self.bound.as_ref()?;
        bound.is_overrun.load(Ordering::Acquire).then_some(bound.most)
    }

    /// Whether it can be read again once it has been read.
    pub fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Reader(_))
    }

    /// Opens it. For implementations of [`Transport`](crate::transport::Transport): the client
    /// does so by itself.
    ///
    /// # Errors
    ///
    /// When it cannot be opened, is no file, or can be read only once and has been.
    pub async fn open(&self) -> io::Result<FileContent> {
        let (source, found): (Source, _) = match &self.content {
            Content::Bytes(bytes) => {
                let length = bytes.len() as u64;
                (Box::pin(io::Cursor::new(bytes.clone())), Some(length))
            }
            Content::Path(path) => {
                let file = tokio::fs::File::open(path).await?;
                let facts = file.metadata().await?;
                if facts.is_dir() {
                    return Err(io::Error::other("it is a folder"));
                }
                let length = facts.is_file().then_some(facts.len());
                (Box::pin(file), length)
            }
            Content::Reader(reader) => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                (reader.ok_or_else(spent)?, None)
            }
        };
        let length = self.length.or(found);
        Ok(FileContent { source, length, read: 0, bound: self.bound.clone() })
    }

    /// How many bytes it has, where that can be found out without reading it.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open), as text.
    pub(crate) async fn check(&self) -> Result<Option<u64>, String> {
        let said = |error: io::Error| {
            format!("the file {:?} cannot be read: {error}", foreign(&self.name))
        };
        if let Content::Reader(reader) = &self.content {
            let is_spent = reader.lock().unwrap_or_else(PoisonError::into_inner).is_none();
            return if is_spent { Err(said(spent())) } else { Ok(self.length) };
        }
        self.open().await.map(|content| content.length).map_err(said)
    }
}

fn spent() -> io::Error {
    io::Error::other("its reader has been read already, and a reader can be read only once")
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &foreign(&self.name))
            .field("content_type", &foreign(&self.content_type))
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// An empty file without a name.
impl Default for File {
    fn default() -> Self {
        Self::from_bytes("", Bytes::new())
    }
}

/// The content of a [`File`], to be read.
pub struct FileContent {
    source: Source,
    length: Option<u64>,
    read: u64,
    bound: Option<Arc<Bound>>,
}

impl FileContent {
    /// How many bytes it has, if that is known. Reading fails if there are more or less.
    pub fn length(&self) -> Option<u64> {
        self.length
    }
}

impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileContent").field("length", &self.length).finish_non_exhaustive()
    }
}

impl AsyncRead for FileContent {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        ready!(self.source.as_mut().poll_read(context, buffer))?;
        let count = buffer.filled().len() - before;
        self.read = self.read.saturating_add(count as u64);
        if let Some(bound) = self.bound.as_ref().filter(|bound| self.read > bound.most) {
            bound.is_overrun.store(true, Ordering::Release);
            let most = counted(bound.most, "byte");
            return Poll::Ready(Err(io::Error::other(format!(
                "the file has more than the {most} that may be sent"
            ))));
        }
        if let Some(length) = self.length
            && (self.read > length || (count == 0 && self.read < length))
        {
            let read = self.read;
            let than = if read > length { "more" } else { "less" };
            return Poll::Ready(Err(io::Error::other(format!(
                "the file has {than} than the {} that were said",
                counted(length, "byte")
            ))));
        }
        Poll::Ready(Ok(()))
    }
}
