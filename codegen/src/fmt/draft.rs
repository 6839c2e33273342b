//! Changing a descriptor, and making one.

mod entry;
mod error;

use super::document::{Comment, Document, Node};
use super::pointer::Pointer;
use super::{is_read_as, open, order, print, schema_line, unfaithful, value};
use crate::SourceFile;
use crate::diagnostic::Diagnostics;
use crate::foreign::on_one_line;
use crate::load;
use crate::model::Json;
pub use entry::Position;
use entry::{Room, add, block, find, missing};
pub use error::EditError;

/// A descriptor that is being changed.
///
/// Whatever is not changed stays: every comment, the order of fields, codes and elements, and the
/// way that values are written. The text that comes out is in canonical form, as
/// [`format`](super::format) makes it; where nothing was changed it is the text that went in,
/// byte for byte. Whether it still is a right descriptor, `compile` says.
///
/// ```
/// use doudian_codegen::SourceFile;
/// use doudian_codegen::fmt::Draft;
/// use doudian_codegen::model::Json;
///
/// let text = "method: order.list\ntitle: 订单列表  # short\nrequest:\n  # From 0.\n  page: i32\n";
/// let mut draft = Draft::read(&SourceFile::new("order.list.yaml", text))?;
/// draft.set(&"/title".parse()?, &Json::Text("订单".to_owned()))?;
/// draft.set(&"/request/size".parse()?, &Json::Text("i32".to_owned()))?;
/// assert_eq!(
///     draft.finish()?,
///     "method: order.list\ntitle: 订单  # short\nrequest:\n  # From 0.\n  page: i32\n  size: i32\n",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Draft {
    source: SourceFile,
    document: Document,
    is_changed: bool,
}

/// What was taken out of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// The value.
    pub value: Json,
    /// The comments that spoke of it, each from its `#`.
    pub comments: Vec<String>,
}

impl Draft {
    /// Reads a descriptor.
    ///
    /// # Errors
    ///
    /// As for [`format`](super::format).
    pub fn read(source: &SourceFile) -> Result<Self, Diagnostics> {
        let (_, document) = open(source)?;
        Ok(Self { source: source.clone(), document, is_changed: false })
    }

    /// A new descriptor at this path, with nothing in it.
    pub fn new(path: impl Into<String>) -> Self {
        let source = SourceFile::new(path, "");
        Self { source, document: Document::default(), is_changed: true }
    }

    /// What stands at a pointer.
    pub fn get(&self, at: &Pointer) -> Option<Json> {
        let mut node = self.document.root.as_ref()?;
        for step in at.steps() {
            let collection = node.collection()?;
            node = &collection.items.get(find(node, collection, step)?)?.value;
        }
        Some(value::json(node))
    }

    /// Puts a value where another one stands, or where none does: mappings on the way are made,
    /// and where `-` follows, lists.
    /// What the old and the new value have in common keeps its comments; comments of what is gone
    /// go before the entry.
    ///
    /// # Errors
    ///
    /// When the way leads through a value that is no mapping or list, or past the end of a list.
    pub fn set(&mut self, at: &Pointer, new: &Json) -> Result<(), EditError> {
        if self.get(at).as_ref() == Some(new) {
            return Ok(());
        }
        entry::check(self.document.root.as_ref(), at, &Position::Last)?;
        self.is_changed = true;
        self.put(at, new)
    }

    fn put(&mut self, at: &Pointer, new: &Json) -> Result<(), EditError> {
        let Some((last, way)) = at.steps().split_last() else {
            match &mut self.document.root {
                Some(root) => {
                    let lost = value::replace(root, new, false);
                    self.document.header.extend(lost);
                }
                None => self.document.root = Some(block(value::node(new, false))),
            }
            return Ok(());
        };
        let node = self.parent(at, way, true)?;
        let index = node.collection().and_then(|collection| find(node, collection, last));
        match index {
            None => add(at, node, last, new, &Position::Last),
            Some(index) => {
                let Some(collection) = node.collection_mut() else { return Ok(()) };
                let flow = collection.flow;
                if let Some(item) = collection.items.get_mut(index) {
                    let lost = value::replace(&mut item.value, new, flow);
                    item.lead.extend(lost);
                }
                Ok(())
            }
        }
    }

    /// Adds an entry, or an element at its number, before which others make room.
    ///
    /// # Errors
    ///
    /// When there is such an entry already, and otherwise as for [`Draft::set`].
    pub fn insert(
        &mut self,
        at: &Pointer,
        new: &Json,
        position: &Position,
    ) -> Result<(), EditError> {
        let Some((last, way)) = at.steps().split_last() else {
            return Err(EditError::new(at, "the document is there already"));
        };
        if entry::check(self.document.root.as_ref(), at, position)? == Room::Taken {
            return Err(EditError::new(at, "there is such an entry already"));
        }
        self.is_changed = true;
        let node = self.parent(at, way, true)?;
        add(at, node, last, new, position)
    }

    /// Takes out an entry or element with the comments that speak of it: those behind it, inside
    /// it, and in the lines before it up to an empty one.
    ///
    /// # Errors
    ///
    /// When nothing stands there.
    pub fn remove(&mut self, at: &Pointer) -> Result<Removed, EditError> {
        let Some((last, way)) = at.steps().split_last() else {
            return Err(EditError::new(at, "the document itself cannot be taken out"));
        };
        let node = self.parent(at, way, false)?;
        let index = node.collection().and_then(|collection| find(node, collection, last));
        let (Some(index), Some(collection)) = (index, node.collection_mut()) else {
            return Err(missing(at, last, node));
        };
        let mut item = collection.items.remove(index);
        // What an empty line sets apart speaks of more than this entry.
        let own = match item.blank {
            true => item.lead.len(),
            false => item.lead.iter().rposition(|comment| comment.blank).unwrap_or(0),
        };
        let apart: Vec<Comment> = item.lead.drain(..own).collect();
        match collection.items.get_mut(index) {
            Some(next) => {
                next.lead.splice(0..0, apart);
            }
            None => collection.tail.splice(0..0, apart).for_each(drop),
        }
        // A block without entries would be nothing at all.
        collection.flow |= collection.items.is_empty() && !way.is_empty();
        self.is_changed = true;
        let found = value::json(&item.value);
        let comments = value::all_comments(item).into_iter().map(|comment| comment.text);
        Ok(Removed { value: found, comments: comments.collect() })
    }

    /// Writes a comment in the lines before an entry or element.
    ///
    /// # Errors
    ///
    /// When nothing stands there.
    pub fn comment(&mut self, at: &Pointer, text: &str) -> Result<(), EditError> {
        let lines = text.lines().map(|line| Comment {
            text: format!("# {}", on_one_line(line)).trim_end().to_owned(),
            blank: false,
        });
        let Some((last, way)) = at.steps().split_last() else {
            self.document.header.extend(lines);
            self.is_changed = true;
            return Ok(());
        };
        let node = self.parent(at, way, false)?;
        let index = node.collection().and_then(|collection| find(node, collection, last));
        match index.and_then(|index| node.collection_mut()?.items.get_mut(index)) {
            Some(item) => item.lead.extend(lines),
            None => return Err(missing(at, last, node)),
        }
        self.is_changed = true;
        Ok(())
    }

    /// Makes the first line name a JSON Schema, see [`format`](super::format).
    pub fn schema(&mut self, schema: &str) {
        schema_line::put(&mut self.document, schema);
        self.is_changed = true;
    }

    /// The text, in canonical form where something was changed.
    ///
    /// # Errors
    ///
    /// `cannot-format`, should the text be read as something else than was put in.
    pub fn finish(mut self) -> Result<String, Diagnostics> {
        if !self.is_changed {
            let sources = std::slice::from_ref(&self.source);
            let text = load::readable(&self.source);
            return text
                .map(|_| String::from_utf8_lossy(&self.source.bytes).into_owned())
                .map_err(|problems| load::locate(sources, problems));
        }
        if let Some(root) = &mut self.document.root {
            order::order(root);
            // A block without entries is nothing.
            if let Some(root) = root.collection_mut()
                && root.items.is_empty()
                && !root.flow
            {
                let rest = std::mem::take(&mut root.tail);
                self.document.tail.splice(0..0, rest);
                self.document.root = None;
            }
        }
        let text = print::print(&self.document);
        if is_read_as(&self.document, &text) { Ok(text) } else { Err(unfaithful(&self.source)) }
    }

    /// What holds the value at the end of the way. Mappings and lists that are missing are made,
    /// if so wanted.
    fn parent(&mut self, at: &Pointer, way: &[String], make: bool) -> Result<&mut Node, EditError> {
        if self.document.root.is_none() && make {
            self.document.root = Some(block(value::node(&Json::Object(Vec::new()), false)));
        }
        let Some(mut node) = self.document.root.as_mut() else {
            return Err(EditError::new(at, "the document is empty"));
        };
        for (number, step) in way.iter().enumerate() {
            let found = node.collection().and_then(|collection| find(node, collection, step));
            let index = match found {
                Some(index) => index,
                None if make => {
                    // Behind the last element of nothing is the first one of a list.
                    let next = at.steps().get(number + 1);
                    let made = match next.is_some_and(|next| next == "-") {
                        true => Json::List(Vec::new()),
                        false => Json::Object(Vec::new()),
                    };
                    add(at, node, step, &made, &Position::Last)?;
                    let made = node.collection_mut().and_then(|collection| {
                        let flow = collection.flow;
                        let made = collection.items.last_mut()?.value.collection_mut()?;
                        made.flow = flow;
                        Some(())
                    });
                    if made.is_none() {
                        return Err(missing(at, step, node));
                    }
                    node.collection().map_or(0, |collection| collection.items.len() - 1)
                }
                None => return Err(missing(at, step, node)),
            };
            let is_lost = node.collection().is_none_or(|it| index >= it.items.len());
            if is_lost {
                return Err(missing(at, step, node));
            }
            node = match node.collection_mut().and_then(|it| it.items.get_mut(index)) {
                Some(item) => &mut item.value,
                None => return Err(EditError::new(at, "nothing stands there")),
            };
        }
        Ok(node)
    }
}
