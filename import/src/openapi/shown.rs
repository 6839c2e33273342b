//! What the document has wrong about a member, and what its example shows.

use doudian_codegen::model::Json;

use super::example;
use super::facts::types;
use super::mend::{Mend, count};
use super::numbers::{self, Hints};
use super::schema::Schemas;
use crate::entry::{Member, Shape};
use crate::json::Parts;
use crate::seen::shape_of;
use crate::words::words;

impl Schemas<'_, '_> {
    /// What the document has wrong about a type, and what an example shows of one that it lacks.
    pub(super) fn mend(&mut self, member: &mut Member, schema: &Json) {
        let given = example::of(schema);
        match &member.shape {
            Shape::F64 | Shape::I32 | Shape::I64 => {
                let found = words(&member.about);
                let hints = Hints {
                    name: &member.name,
                    about: &member.about,
                    words: &found,
                    example: given.and_then(Json::word),
                };
                let (shape, mend) = numbers::mended(member.shape.clone(), &hints);
                if let Some(mend) = mend {
                    count(self.mended, mend);
                    // A wider integer takes all that the document has.
                    member.is_guess |= mend != Mend::Wide;
                    member.shape = shape;
                }
            }
            Shape::List(item) if **item == Shape::Unknown => {
                if let Some(list) =
                    given.and_then(example::value).filter(|value| value.list().is_some())
                {
                    self.shown(member, shape_of(&list));
                }
            }
            Shape::Map(item) if **item == Shape::Unknown => {
                let shown = given.and_then(example::value).map(example::only);
                if let Some(Json::Object(members)) = shown.as_ref() {
                    let values =
                        Json::List(members.iter().map(|(_, value)| value.clone()).collect());
                    if let Shape::List(item) = shape_of(&values) {
                        self.shown(member, Shape::Map(item));
                    }
                }
            }
            Shape::Unknown => {
                if let Some(value) = given.and_then(example::value) {
                    let is_list = types(schema).contains(&"array");
                    let value = if is_list { value } else { example::only(value) };
                    self.shown(member, shape_of(&value));
                }
            }
            Shape::Text if given.and_then(Json::text).is_some_and(example::is_datetime) => {
                member.is_guess = true;
                member.shape = Shape::DateTime;
            }
            _ => {}
        }
    }

    fn shown(&mut self, member: &mut Member, shape: Shape) {
        let is_more = match &shape {
            Shape::Unknown => false,
            Shape::List(item) | Shape::Map(item) => **item != Shape::Unknown,
            _ => true,
        };
        if is_more {
            count(self.mended, Mend::ShownByExample);
            member.shape = shape;
            member.is_guess = true;
        }
    }

    /// Where nothing says that a member may be left out, its default is an example.
    pub(super) fn unasked_default(&mut self, member: &mut Member) {
        if let Some(default) = member.default.take() {
            count(self.mended, Mend::DefaultAsExample);
            if default != Json::Bool(false) {
                member.example.get_or_insert(default);
            }
        }
    }
}
