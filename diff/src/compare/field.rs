//! Fields: what users write, and what they read.

use std::mem::discriminant;

use doudian_codegen::emit::typescript::declared;
use doudian_codegen::model::{Code, Field, Step, Struct, Type};

use super::comparison::{Comparison, matched};
use super::pairs::Naming;
use super::place::ChangePlace;
use crate::rule::{Event as E, Part as P};

/// What became of a type, apart from names of structures and enums.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Same,
    Widened,
    Enum,
    Changed,
}

impl P {
    /// Whether users have it in TypeScript, where a field is called as on the wire.
    fn is_script(self) -> bool {
        matches!(
            self,
            Self::PluginRequest
                | Self::PluginResponse
                | Self::CallbackRequest
                | Self::CallbackResponse
        )
    }

    /// Whether users write it.
    fn is_sent(self) -> bool {
        matches!(
            self,
            Self::Request | Self::SpiResponse | Self::PluginRequest | Self::CallbackResponse
        )
    }
}

/// Whether code sees that a field is required, or is not. An absent list in a structure is an
/// empty one, and what may be `null` says by itself that it is absent; only a request tells them
/// apart.
fn is_felt(part: P, at: &ChangePlace, old: &Field, new: &Field) -> bool {
    if part.is_script() {
        return true;
    }
    if part.is_sent() && old.is_argument() != new.is_argument() {
        return true;
    }
    let is_request = part == P::Request && at.is_in_root();
    let is_option = |field: &Field| {
        let may_be_empty = !is_request && field.ty.is_collection();
        !field.nullable && (field.rust.boxed || (!field.required && !may_be_empty))
    };
    is_option(old) != is_option(new)
}

/// Whether what is written is text, itself or in each element.
fn is_text(ty: &Type) -> bool {
    ty.walk().any(|ty| ty.shape().is_some() || ty.unquoted() != ty)
}

impl<'m> Comparison<'m> {
    pub(super) fn fields(&mut self, at: &ChangePlace, part: P, old: &'m Struct, new: &'m Struct) {
        let (gone, added, both) = matched(&old.fields, &new.fields, |field| &field.wire);
        for field in gone {
            let at = at.to(&field.wire);
            let ident = &field.rust.ident;
            let is_other = |other: &&Field| !part.is_script() && other.rust.ident == *ident;
            match new.fields.iter().find(is_other) {
                Some(other) => {
                    let message = format!(
                        "`{}` is gone, and `{ident}` stands for `{}` now",
                        field.wire, other.wire
                    );
                    self.tell(&at, part, E::FieldNameReused, message);
                }
                None => {
                    self.tell(&at, part, E::FieldRemoved, format!("`{}` is gone", field.wire));
                }
            }
        }
        for field in added {
            let at = at.to(&field.wire);
            let is_needed = field.required && field.default.is_none();
            let (event, what) = match part.is_sent() && is_needed {
                true => (E::RequiredFieldAdded, "is new and required"),
                false => (E::FieldAdded, "is new"),
            };
            self.tell(&at, part, event, format!("`{}` {what}", field.wire));
        }
        if part.is_sent() && !part.is_script() {
            self.order(at, part, old, new);
        }
        for (before, after) in both {
            self.field(&at.to(&after.wire), part, (before, after), new);
        }
    }

    /// The order of the arguments that both states have.
    fn order(&mut self, at: &ChangePlace, part: P, old: &Struct, new: &Struct) {
        let is_argument = |of: &Struct, wire: &str| {
            of.fields.iter().any(|field| field.wire == wire && field.is_argument())
        };
        let order = |of: &Struct, other: &Struct| -> Vec<String> {
            let fields = of.fields.iter().filter(|field| field.is_argument());
            let names = fields.map(|field| field.wire.clone());
            names.filter(|wire| is_argument(other, wire)).collect()
        };
        let (before, after) = (order(old, new), order(new, old));
        if before != after {
            let message = format!(
                "the arguments of `new` were ({}) and are ({})",
                before.join(", "),
                after.join(", ")
            );
            self.tell(at, part, E::ArgumentsReordered, message);
        }
    }

    fn field(
        &mut self,
        at: &ChangePlace,
        part: P,
        (old, new): (&'m Field, &'m Field),
        record: &Struct,
    ) {
        // Each of them is compared here or below. One that is new is not passed over in silence.
        let Field {
            wire,
            rust: _,
            ty: _,
            place: _,
            required: _,
            nullable: _,
            default: _,
            label: _,
            note: _,
            unit: _,
            limits: _,
            codes: _,
            pii: _,
            lenient: _,
            deprecated: _,
            retired: _,
            uncertain: _,
            // Of the past, and no change of what there is.
            since: _,
        } = new;
        let idents = (&*old.rust.ident, &*new.rust.ident);
        if !part.is_script() && idents.0 != idents.1 {
            let other = record.fields.iter().find(|field| field.rust.ident == idents.0);
            let message = format!("`{wire}` is called `{}` and not `{}`", idents.1, idents.0);
            match other {
                None => self.tell(at, part, E::FieldRenamed, message),
                Some(other) => {
                    let message = format!("{message}, which stands for `{}` now", other.wire);
                    self.tell(at, part, E::FieldNameReused, message);
                }
            }
        }
        self.value(at, part, old, new);
        if part == P::Request {
            self.differs(at, part, E::FieldPlace, (old.place, new.place), || {
                format!("`{wire}` stands in another part of the request")
            });
        }
        let units = (old.unit.as_deref(), new.unit.as_deref());
        if units.0 != units.1 {
            let unit = |unit: Option<&str>| unit.map_or("none".to_owned(), |it| format!("`{it}`"));
            // A unit that nobody knew tells what was so before.
            let event = if units.0.is_none() { E::FieldDocumented } else { E::FieldUnit };
            let message =
                format!("the unit of `{wire}` was {} and is {}", unit(units.0), unit(units.1));
            self.tell(at, part, event, message);
        }
        match (old.pii, new.pii) {
            (None, Some(_)) => self.tell(at, part, E::FieldMasked, format!("`{wire}` is masked")),
            (Some(_), None) => {
                self.tell(at, part, E::FieldUnmasked, format!("`{wire}` is not masked any more"));
            }
            (before, after) => self.differs(at, part, E::FieldDocumented, (before, after), || {
                format!("`{wire}` is personal data of another kind")
            }),
        }
        self.life_of_field(at, part, old, new);
        let words = |it: &'m Field| (it.label.as_deref(), it.note.as_deref(), it.uncertain);
        self.differs(at, part, E::FieldDocumented, (words(old), words(new)), || {
            let ((a, b, c), (d, e, f)) = (words(old), words(new));
            let parts = [(a != d, "label"), (b != e, "note"), (c != f, "certainty")];
            let parts: Vec<&str> = parts.iter().filter(|it| it.0).map(|it| it.1).collect();
            let verb = if parts.len() == 1 { "is" } else { "are" };
            format!("the {} of `{wire}` {verb} another", parts.join(" and "))
        });
        self.limits(at, part, old, new);
        self.codes(at, part, &old.codes, &new.codes);
        self.named(at, part, &old.ty, &new.ty);
    }

    /// What the field can be.
    fn value(&mut self, at: &ChangePlace, part: P, old: &Field, new: &Field) {
        let wire = &*new.wire;
        if old.required != new.required {
            let what = if part.is_sent() { "required" } else { "promised" };
            let event = match (is_felt(part, at, old, new), new.required) {
                (false, _) => E::FieldDocumented,
                (true, true) => E::FieldRequired,
                (true, false) => E::FieldOptional,
            };
            let now = if new.required { "now" } else { "no longer" };
            self.tell(at, part, event, format!("`{wire}` is {now} {what}"));
        }
        match (old.nullable, new.nullable) {
            (false, true) => {
                self.tell(at, part, E::FieldNullable, format!("`null` is a value of `{wire}` now"));
            }
            (true, false) => {
                let message = format!("`null` is no value of `{wire}` any more");
                self.tell(at, part, E::FieldNotNullable, message);
            }
            _ => {}
        }
        let form = self.form(&old.ty, &new.ty);
        let types = || format!("`{wire}` was `{}` and is `{}`", old.ty, new.ty);
        let is_declared_alike = || declared(old) == declared(new);
        match form {
            // Whatever form it has, it is a `string`: texts are, and ids of 64 bits.
            Form::Changed
                if part.is_script()
                    && (is_text(&old.ty) || is_text(&new.ty))
                    && is_declared_alike() =>
            {
                self.tell(at, part, E::FieldDocumented, types());
            }
            // An id that was a `number` is a `string` now.
            Form::Widened if part.is_script() && !is_declared_alike() => {
                self.tell(at, part, E::FieldType, types());
            }
            Form::Same if old.rust.boxed != new.rust.boxed => {
                let message = format!("`{wire}` is boxed in one state only");
                self.tell(at, part, E::FieldType, message);
            }
            Form::Same => {}
            Form::Widened => self.tell(at, part, E::FieldWidened, types()),
            Form::Enum => self.tell(at, part, E::FieldEnum, types()),
            Form::Changed => self.tell(at, part, E::FieldType, types()),
        }
        self.differs(at, part, E::FieldDefault, (&old.default, &new.default), || {
            format!("a new request has another `{wire}`")
        });
        match (old.lenient, new.lenient) {
            (false, true) => {
                let message = format!("`{wire}` may be number and text");
                self.tell(at, part, E::FieldLenient, message);
            }
            (true, false) => {
                let message = format!("`{wire}` is only what its type says");
                self.tell(at, part, E::FieldStrict, message);
            }
            _ => {}
        }
    }

    fn life_of_field(&mut self, at: &ChangePlace, part: P, old: &Field, new: &Field) {
        let wire = &*new.wire;
        if old.is_outdated() && !new.is_outdated() {
            return self.tell(at, part, E::FieldRevived, format!("`{wire}` is in use again"));
        }
        if !old.retired && new.retired {
            let message = format!("the documentation has `{wire}` no longer");
            self.tell(at, part, E::FieldRetired, message);
        }
        match (&old.deprecated, &new.deprecated) {
            (None, Some(instead)) => {
                let instead = Some(instead).filter(|it| !it.is_empty());
                let instead = instead.map(|it| format!(": {it}")).unwrap_or_default();
                let message = format!("`{wire}` is deprecated{instead}");
                self.tell(at, part, E::FieldDeprecated, message);
            }
            (before, after) => self.differs(at, part, E::FieldDocumented, (before, after), || {
                format!("what is said of `{wire}` being deprecated is another")
            }),
        }
    }

    /// Codes that are only documented.
    fn codes(&mut self, at: &ChangePlace, part: P, old: &[Code], new: &[Code]) {
        let (gone, added, both) = matched(old, new, |code| &code.code);
        let place = |code: &Code| at.step(Step::Code(code.code.clone()));
        for code in gone {
            let message = format!("the code {} ({}) is gone", code.code, code.label);
            self.tell(&place(code), part, E::FieldCodeRemoved, message);
        }
        for code in added {
            let message = format!("the code {} ({}) is new", code.code, code.label);
            self.tell(&place(code), part, E::FieldCodeAdded, message);
        }
        for (before, after) in both {
            self.differs(
                &place(after),
                part,
                E::FieldDocumented,
                (&before.label, &after.label),
                || format!("{} was “{}” and is “{}”", after.code, before.label, after.label),
            );
        }
    }

    /// Whether two types are the same but for types that were renamed.
    pub(super) fn is_same_form(&self, old: &Type, new: &Type) -> bool {
        self.form(old, new) == Form::Same
    }

    fn form(&self, old: &Type, new: &Type) -> Form {
        if let (Some(before), Some(after)) = (old.inner(), new.inner())
            && discriminant(old) == discriminant(new)
        {
            return self.form(before, after);
        }
        if old == new {
            return Form::Same;
        }
        let is_enum =
            |ty: &Type| ty.inner().is_none() && ty.named().is_some() && ty.structure().is_none();
        if let (Some(before), Some(after)) = (old.named(), new.named())
            && discriminant(old) == discriminant(new)
        {
            return match self.pairs.naming(self.new, before, after) {
                Naming::Other => Form::Changed,
                Naming::Same | Naming::Renamed | Naming::Reused => Form::Same,
            };
        }
        if is_enum(new) && old.is_scalar() && !is_enum(old) {
            return Form::Enum;
        }
        let widened = match (old, new) {
            (Type::I32, Type::I64) => true,
            (old, Type::F64) => old.is_integer(),
            _ => false,
        };
        if widened { Form::Widened } else { Form::Changed }
    }
}
