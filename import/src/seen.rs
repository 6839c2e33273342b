//! What values have been seen in a place, and what type takes all of them.

use doudian_codegen::model::Json;

use crate::entry::{Fields, Member, Shape};
use crate::json;
use crate::mask;
use crate::text::is_time;

/// The shape of one value. All that is found is a guess.
pub(crate) fn shape_of(value: &Json) -> Shape {
    let mut seen = Seen::default();
    seen.see(value);
    seen.shape().0
}

/// Deeper values are not looked at.
const DEEPEST: usize = 64;
/// How deep JSON in texts is looked into.
const DEEPEST_TEXT: usize = 3;

/// The values of one place, over all samples.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    bools: usize,
    integers: usize,
    /// Those of them that 32 bits do not hold.
    long: usize,
    /// Integers that no 64 bits hold.
    wide: usize,
    decimals: usize,
    texts: Texts,
    lists: usize,
    items: Option<Box<Seen>>,
    objects: usize,
    members: Vec<(String, usize, Seen)>,
}

#[derive(Clone, Debug, Default)]
struct Texts {
    all: usize,
    empty: usize,
    times: usize,
    /// What is in those that hold JSON.
    inside: Option<Box<Seen>>,
    quoted: usize,
}

impl Seen {
    pub(crate) fn see(&mut self, value: &Json) {
        self.look(value, 0, 0);
    }

    fn look(&mut self, value: &Json, depth: usize, in_text: usize) {
        if depth > DEEPEST {
            return;
        }
        match value {
            Json::Null => {}
            Json::Bool(_) => self.bools += 1,
            Json::Number(digits) if digits.contains(['.', 'e', 'E']) => self.decimals += 1,
            Json::Number(digits) if digits.parse::<i64>().is_ok() => {
                self.integers += 1;
                self.long += usize::from(digits.parse::<i32>().is_err());
            }
            Json::Number(_) => self.wide += 1,
            Json::Text(text) => self.texts.look(text, depth, in_text),
            Json::List(items) => {
                self.lists += 1;
                for item in items {
                    self.items.get_or_insert_default().look(item, depth + 1, in_text);
                }
            }
            Json::Object(members) => {
                self.objects += 1;
                for (at, (name, value)) in members.iter().enumerate() {
                    let name = name.trim();
                    if name.is_empty() {
                        continue;
                    }
                    let known = self.members.get(at).is_some_and(|(known, ..)| known == name);
                    // Samples mostly have the same order.
                    let index = if known {
                        Some(at)
                    } else {
                        self.members.iter().position(|(known, ..)| known == name)
                    };
                    let index = index.unwrap_or_else(|| {
                        self.members.push((name.to_owned(), 0, Self::default()));
                        self.members.len() - 1
                    });
                    if let Some((_, count, seen)) = self.members.get_mut(index) {
                        *count += 1;
                        seen.look(value, depth + 1, in_text);
                    }
                }
            }
        }
    }

    /// The type, and whether number and text both occur.
    pub(crate) fn shape(&self) -> (Shape, bool) {
        let numbers = self.integers + self.wide + self.decimals;
        // Empty text stands for nothing, as `[]` does for an object without members.
        let texts = self.texts.all - self.texts.empty;
        let items = self.items.is_some();
        let kinds = [
            self.bools > 0,
            numbers > 0,
            texts > 0,
            items || self.lists > 0 && self.objects == 0,
            self.objects > 0,
        ];
        let certain = |shape: Shape| (shape, false);
        match kinds {
            [true, false, false, false, false] => certain(Shape::Bool),
            [false, true, false, false, false] if self.wide > 0 || self.texts.empty > 0 => {
                (Shape::Text, true)
            }
            [false, true, false, false, false] if self.decimals > 0 => certain(Shape::F64),
            [false, true, false, false, false] => certain(Shape::I64),
            [false, true, true, false, false] => (Shape::Text, true),
            [false, false, true, false, false] => certain(self.texts.shape()),
            [false, false, false, true, false] => {
                let item = self.items.as_ref().map(|items| items.shape());
                let (item, is_lenient) = item.unwrap_or_default();
                (Shape::List(Box::new(item)), is_lenient)
            }
            [false, false, false, false, true] => self.object(),
            [false, false, false, false, false] if self.texts.all > 0 => certain(Shape::Text),
            _ => certain(Shape::Unknown),
        }
    }

    /// Whether an integer is in it that 32 bits do not hold, in a list perhaps.
    fn is_long(&self) -> bool {
        self.long + self.wide > 0 || self.items.as_ref().is_some_and(|items| items.is_long())
    }

    fn object(&self) -> (Shape, bool) {
        if self.members.is_empty() {
            return (Shape::Map(Box::default()), false);
        }
        // Names that are data of people become no names of fields.
        let is_map = self.members.iter().all(|(name, ..)| is_value(name))
            || self.members.iter().any(|(name, ..)| mask::is_data(name));
        if is_map {
            let mut all = Self::default();
            for (.., seen) in &self.members {
                all.add(seen);
            }
            let (value, is_lenient) = all.shape();
            return (Shape::Map(Box::new(value)), is_lenient);
        }
        (Shape::Fields(self.fields()), false)
    }

    /// The members of the objects.
    pub(crate) fn fields(&self) -> Fields {
        let field = |(name, count, seen): &(String, usize, Self)| {
            let (shape, is_lenient) = seen.shape();
            let required = (*count < self.objects).then_some(false);
            Member {
                is_lenient,
                required,
                is_guess: true,
                is_wide: seen.is_long(),
                ..Member::new(name.clone(), shape)
            }
        };
        self.members.iter().filter(|(name, ..)| !mask::is_data(name)).map(field).collect()
    }

    /// Adds what was seen in another place.
    fn add(&mut self, other: &Self) {
        self.bools += other.bools;
        self.integers += other.integers;
        self.long += other.long;
        self.wide += other.wide;
        self.decimals += other.decimals;
        self.lists += other.lists;
        self.objects += other.objects;
        self.texts.add(&other.texts);
        add(&mut self.items, other.items.as_deref());
        for (name, count, seen) in &other.members {
            match self.members.iter_mut().find(|(known, ..)| known == name) {
                Some((_, known, all)) => {
                    *known += count;
                    all.add(seen);
                }
                None => self.members.push((name.clone(), *count, seen.clone())),
            }
        }
    }
}

fn add(to: &mut Option<Box<Seen>>, other: Option<&Seen>) {
    if let Some(other) = other {
        to.get_or_insert_default().add(other);
    }
}

impl Texts {
    fn look(&mut self, text: &str, depth: usize, in_text: usize) {
        self.all += 1;
        if text.is_empty() {
            self.empty += 1;
        } else if is_time(text) {
            self.times += 1;
        } else if in_text < DEEPEST_TEXT
            && text.trim_start().starts_with(['{', '['])
            && let Ok(inside) = json::parse(text)
        {
            self.quoted += 1;
            self.inside.get_or_insert_default().look(&inside, depth + 1, in_text + 1);
        }
    }

    fn shape(&self) -> Shape {
        let filled = self.all - self.empty;
        if self.times == filled {
            return Shape::DateTime;
        }
        match &self.inside {
            Some(inside) if self.quoted == filled => Shape::Quoted(Box::new(inside.shape().0)),
            _ => Shape::Text,
        }
    }

    fn add(&mut self, other: &Self) {
        self.all += other.all;
        self.empty += other.empty;
        self.times += other.times;
        self.quoted += other.quoted;
        add(&mut self.inside, other.inside.as_deref());
    }
}

/// Keys that are numbers or dates are values.
fn is_value(name: &str) -> bool {
    let is_date = |b: u8| b.is_ascii_digit() || b == b'-' && name.len() >= 4;
    name.starts_with(|c: char| c.is_ascii_digit()) && name.bytes().all(is_date)
}
