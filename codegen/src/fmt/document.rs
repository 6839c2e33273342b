//! A descriptor as it is laid out: values, comments, and the empty lines between them.

use crate::load::Scalar;

/// A comment, from its `#` to the end of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    pub(super) text: String,
    /// An empty line stands before it.
    pub(super) blank: bool,
}

/// A whole file.
#[derive(Clone, Debug, Default)]
pub(super) struct Document {
    /// The comments at the top. They speak of the file, and so stay there.
    pub(super) header: Vec<Comment>,
    /// An empty line stands between the header and the first entry.
    pub(super) blank_after_header: bool,
    pub(super) root: Option<Node>,
    /// The comments at the end.
    pub(super) tail: Vec<Comment>,
}

/// How a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// On one line, plain or in quotes.
    Line,
    /// `|`
    Literal,
    /// `>`
    Folded,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Scalar(Scalar<'static>, Style),
    Map(Collection),
    List(Collection),
}

/// The entries of a mapping, or the elements of a list.
#[derive(Clone, Debug, Default)]
pub(super) struct Collection {
    pub(super) items: Vec<Item>,
    /// Written with brackets.
    pub(super) flow: bool,
    /// The author began a line after the opening bracket.
    pub(super) broken: bool,
    /// It goes on in a later line.
    pub(super) several_lines: bool,
    /// The comment behind the opening bracket.
    pub(super) opener: Vec<Comment>,
    /// The comments after the last item.
    pub(super) tail: Vec<Comment>,
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) content: Content,
}

impl Node {
    pub(super) fn collection(&self) -> Option<&Collection> {
        match &self.content {
            Content::Map(collection) | Content::List(collection) => Some(collection),
            Content::Scalar(..) => None,
        }
    }

    pub(super) fn collection_mut(&mut self) -> Option<&mut Collection> {
        match &mut self.content {
            Content::Map(collection) | Content::List(collection) => Some(collection),
            Content::Scalar(..) => None,
        }
    }
}

/// An entry of a mapping, or an element of a list, which has no key.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The comments in the lines before it.
    pub(super) lead: Vec<Comment>,
    /// An empty line stands before it, after its comments.
    pub(super) blank: bool,
    pub(super) key: Option<Scalar<'static>>,
    /// The comment behind the key.
    pub(super) after_key: Vec<Comment>,
    pub(super) value: Node,
    /// The comment behind the value.
    pub(super) trailing: Vec<Comment>,
}

impl Document {
    /// Whether another document has the same values in the same order.
    pub(super) fn same_values(&self, other: &Self) -> bool {
        match (&self.root, &other.root) {
            (Some(left), Some(right)) => same(left, right),
            (None, None) => true,
            _ => false,
        }
    }

    /// The texts of all comments, sorted.
    pub(super) fn comments(&self) -> Vec<&str> {
        let mut list: Vec<&str> =
            self.header.iter().chain(&self.tail).map(|comment| comment.text.as_str()).collect();
        if let Some(root) = &self.root {
            collect(root, &mut list);
        }
        list.sort_unstable();
        list
    }
}

fn same(left: &Node, right: &Node) -> bool {
    let all = |left: &Collection, right: &Collection| {
        left.items.len() == right.items.len()
            && left.items.iter().zip(&right.items).all(|(left, right)| {
                same_key(left.key.as_ref(), right.key.as_ref()) && same(&left.value, &right.value)
            })
    };
    match (&left.content, &right.content) {
        (Content::Scalar(left, _), Content::Scalar(right, _)) => left.means_the_same(right),
        (Content::Map(left), Content::Map(right)) | (Content::List(left), Content::List(right)) => {
            all(left, right)
        }
        _ => false,
    }
}

fn same_key(left: Option<&Scalar<'static>>, right: Option<&Scalar<'static>>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => left.means_the_same(right),
        (None, None) => true,
        _ => false,
    }
}

fn collect<'d>(node: &'d Node, list: &mut Vec<&'d str>) {
    let Some(collection) = node.collection() else { return };
    list.extend(
        collection.opener.iter().chain(&collection.tail).map(|comment| comment.text.as_str()),
    );
    for item in &collection.items {
        let own = item.lead.iter().chain(&item.after_key).chain(&item.trailing);
        list.extend(own.map(|comment| comment.text.as_str()));
        collect(&item.value, list);
    }
}
