//! Members of members: rows that are nested by their indent, by dots, or by a table of their own.

use super::rows::{Parameter, Wrong};
use super::spelling;
use crate::entry::{Fields, Member, Shape};
use crate::text::shown;

/// Deeper structures are not described by a table.
const DEEPEST: usize = 64;

/// The members of a structure as rows have told them.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    /// The line of its row; 0 where only its members have rows.
    line: usize,
    member: Member,
    inside: Tree,
}

impl Tree {
    pub(super) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The names of the members.
    pub(super) fn names(&self) -> Vec<&str> {
        self.nodes.iter().map(|node| node.member.name.as_str()).collect()
    }

    fn node(&self, path: &[String]) -> Option<&Node> {
        let (first, rest) = path.split_first()?;
        let node = self.nodes.iter().find(|node| node.member.name == *first)?;
        if rest.is_empty() { Some(node) } else { node.inside.node(rest) }
    }

    /// Whether there is a member at the end of the way.
    pub(super) fn has(&self, path: &[String]) -> bool {
        self.node(path).is_some()
    }

    /// Whether there is one that may have members.
    pub(super) fn may_hold(&self, path: &[String]) -> bool {
        self.node(path).is_some_and(|node| holds(&node.member.shape))
    }

    /// The ways to members that may have members, of this name.
    pub(super) fn ways(&self, name: &str) -> Vec<Vec<String>> {
        let mut ways = Vec::new();
        for node in &self.nodes {
            let own = vec![node.member.name.clone()];
            if node.member.name == name && holds(&node.member.shape) {
                ways.push(own.clone());
            }
            ways.extend(node.inside.ways(name).into_iter().map(|way| [own.clone(), way].concat()));
        }
        ways
    }

    /// The structures that types name.
    pub(super) fn named(&self) -> Vec<&str> {
        let own = |node: &Node| spelling::name(&node.member.shape).is_some();
        let mut names = Vec::new();
        for node in &self.nodes {
            names.extend(
                Some(node)
                    .filter(|node| own(node))
                    .and_then(|node| spelling::name(&node.member.shape)),
            );
            names.extend(node.inside.named());
        }
        names
    }

    /// A member at the end of the way.
    pub(super) fn member_mut(&mut self, path: &[String]) -> Option<&mut Member> {
        let (first, rest) = path.split_first()?;
        let node = self.nodes.iter_mut().find(|node| node.member.name == *first)?;
        if rest.is_empty() { Some(&mut node.member) } else { node.inside.member_mut(rest) }
    }

    /// Adds rows below the member at the end of the way `base`.
    pub(super) fn add(
        &mut self,
        base: &[String],
        parameters: Vec<Parameter>,
        wrong: &mut Vec<Wrong>,
    ) {
        let mut above: Vec<(usize, Vec<String>)> = Vec::new();
        for parameter in parameters.into_iter().filter(|parameter| !parameter.is_function) {
            while above.last().is_some_and(|(indent, _)| *indent >= parameter.indent) {
                above.pop();
            }
            let outer = above.last().map_or(base, |(_, path)| path);
            if outer.is_empty() && parameter.is_inner {
                let name = shown(&parameter.path.join("."));
                let reason = format!(
                    "`.{name}` begins with a point, and above it is nothing that it belongs to: write the whole way to it"
                );
                wrong.push((parameter.line, reason));
                continue;
            }
            let path = self.whole(base, outer, &parameter.path);
            above.push((parameter.indent, path.clone()));
            if path.len() > DEEPEST {
                let reason = format!("structures are nested deeper than {DEEPEST} levels");
                wrong.push((parameter.line, reason));
                continue;
            }
            self.put(&path, parameter, wrong);
        }
    }

    /// The way to a row from the root: its own names may begin there, or below the row that it is
    /// indented under.
    fn whole(&self, base: &[String], outer: &[String], own: &[String]) -> Vec<String> {
        let before = own.split_last().map(|(_, before)| before).unwrap_or_default();
        if !before.is_empty() {
            if before.starts_with(base) && self.has(before) {
                return own.to_vec();
            }
            let below = [base, before].concat();
            if self.has(&below) {
                return [base, own].concat();
            }
        }
        [outer, own].concat()
    }

    fn put(&mut self, path: &[String], parameter: Parameter, wrong: &mut Vec<Wrong>) {
        let Some((first, rest)) = path.split_first() else { return };
        let at = self.nodes.iter().position(|node| node.member.name == *first);
        let at = at.unwrap_or_else(|| {
            let is_list = parameter.lists.contains(first);
            let shape = if is_list { Shape::List(Box::default()) } else { Shape::Unknown };
            let member = Member::new(first.clone(), shape);
            self.nodes.push(Node { member, ..Node::default() });
            self.nodes.len() - 1
        });
        let Some(node) = self.nodes.get_mut(at) else { return };
        if !rest.is_empty() {
            return node.inside.put(rest, parameter, wrong);
        }
        if node.line == 0 {
            node.line = parameter.line;
            node.member = parameter.member;
        } else if node.member != parameter.member {
            // Twice the same is a slip; of two that differ nobody knows which is right.
            let reason = format!(
                "`{}` is described twice, in line {} in another way",
                shown(first),
                node.line
            );
            wrong.push((parameter.line, reason));
        }
    }

    /// The members, with what is wrong in how they are nested.
    pub(super) fn fields(self, wrong: &mut Vec<Wrong>) -> Fields {
        self.nodes.into_iter().map(|node| node.finish(wrong)).collect()
    }
}

impl Node {
    fn finish(mut self, wrong: &mut Vec<Wrong>) -> Member {
        if self.inside.is_empty() {
            return self.member;
        }
        let fields = Shape::Fields(self.inside.fields(wrong));
        let shape = std::mem::take(&mut self.member.shape);
        self.member.shape = match within(shape, fields) {
            Ok(shape) => shape,
            Err(shape) => {
                let reason =
                    format!("`{}` has members, but is {}", shown(&self.member.name), word(&shape));
                wrong.push((self.line, reason));
                Shape::Unknown
            }
        };
        self.member
    }
}

/// Whether a type may have members.
fn holds(shape: &Shape) -> bool {
    match shape {
        Shape::Unknown | Shape::Fields(_) | Shape::Named(_) => true,
        Shape::List(inner) | Shape::Map(inner) | Shape::Quoted(inner) => holds(inner),
        // A text may hold JSON, of which a table tells.
        Shape::Text => true,
        _ => false,
    }
}

/// The type, with these members where it leaves them open.
fn within(shape: Shape, fields: Shape) -> Result<Shape, Shape> {
    let inside = |inner: Box<Shape>, outer: fn(Box<Shape>) -> Shape, fields: Shape| {
        within(*inner, fields)
            .map(|inner| outer(Box::new(inner)))
            .map_err(|inner| outer(Box::new(inner)))
    };
    match shape {
        Shape::Unknown | Shape::Named(_) | Shape::Fields(_) => Ok(fields),
        Shape::List(inner) => inside(inner, Shape::List, fields),
        Shape::Quoted(inner) => inside(inner, Shape::Quoted, fields),
        // An object of which no more was said than that it is one.
        Shape::Map(inner) if *inner == Shape::Unknown => Ok(fields),
        Shape::Map(inner) => inside(inner, Shape::Map, fields),
        other => Err(other),
    }
}

fn word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::DateTime => "text",
        Shape::Bool => "a bool",
        Shape::File => "a file",
        Shape::List(_) => "a list of values without members",
        Shape::Map(_) => "a map of values without members",
        _ => "a number",
    }
}
