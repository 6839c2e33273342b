//! What several kinds of operations have.

use super::super::json::{Members, word};
use super::super::schema::RefBase;
use crate::model::{Json, Status};

/// Where the schemas of the document stand.
pub(super) const SCHEMAS: RefBase = RefBase("#/components/schemas/");

/// A server at an address, where there is one.
pub(super) fn server(host: &str) -> Option<Json> {
    let mut server = Members::default();
    server.put("url", host);
    (!host.is_empty()).then(|| server.into())
}

/// Title, note and page, as every operation has them.
pub(super) fn about(operation: &mut Members, title: &str, note: Option<&str>, doc: Option<&str>) {
    operation.put("summary", title);
    operation.put_some("description", note);
    if let Some(doc) = doc {
        let mut docs = Members::default();
        docs.put("url", doc);
        operation.put("externalDocs", docs);
    }
}

/// The status, where it is not the usual one.
pub(super) fn status(status: Status) -> Option<String> {
    (status != Status::Current).then(|| word(status)).flatten()
}

/// A body of one type of content.
pub(super) fn content(
    media_type: &'static str,
    schema: impl Into<Json>,
    example: Option<Json>,
) -> Members {
    let mut media = Members::default();
    media.put("schema", schema);
    media.put_some("example", example);
    let mut content = Members::default();
    content.put(media_type, media);
    content
}
