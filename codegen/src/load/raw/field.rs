//! A field, and the table of what a descriptor can say of one.
//!
//! An attribute of fields is one row of the table at the end. From the row come its reading, what
//! an overlay does with it (it may change each of them), its place in the canonical form, and its
//! schema. What it then means is said where it is used: `build` takes it into the model,
//! `check/fields.rs` says what is wrong with it. The tests have a sample for each row, and fail
//! for one that has no effect.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

use super::super::entries::Entries;
use super::super::json::present_line;
use super::super::prose::{Line, Prose};
use super::super::words;
use super::TypeExpr;
use super::fits::Fits;
use crate::model::{Json, Limits, Number, ParameterPlace, Pii};

/// A row of the table, as others than the reader see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The key in the descriptor.
    pub(crate) key: &'static str,
    /// Which fields may have it.
    pub(crate) fits: Fits,
    /// What it is for, as editors show it.
    #[cfg(feature = "schema")]
    pub(crate) about: &'static str,
}

/// What a field has of an attribute: `bool` for one that is on or off, and off when it is not
/// given; an `Option` for all others.
trait Attribute: Sized {
    /// What stands in the descriptor.
    type Given;

    fn of(given: Option<Self::Given>) -> Self;
}

impl Attribute for bool {
    type Given = bool;

    fn of(given: Option<bool>) -> Self {
        given.unwrap_or(false)
    }
}

impl<T> Attribute for Option<T> {
    type Given = T;

    fn of(given: Option<T>) -> Self {
        given
    }
}

/// Makes the types of a field from the table: each row is
/// `"key" member: type in the field, fits, "what it is for";`, in the order of the canonical form.
/// Attributes above a row say how it is read, where its type does not.
macro_rules! attributes {
    ($($(#[$read:meta])* $key:literal $member:ident: $type:ty, $fits:ident, $about:literal;)*) => {
        /// One field.
        #[derive(Clone, Debug)]
        pub(crate) struct Field {
            pub(crate) ty: TypeExpr,
            $(pub(crate) $member: $type,)*
        }

        /// What is given of a field: all that it is, or all that an overlay changes of it.
        #[derive(Debug, Default, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub(crate) struct FieldKeys {
            #[serde(rename = "type", default, deserialize_with = "given")]
            ty: Option<TypeExpr>,
            $(
                #[serde(rename = $key)]
                $(#[$read])*
                $member: Option<<$type as Attribute>::Given>,
            )*
        }

        impl Field {
            /// A field of which nothing else is said.
            pub(crate) fn of_type(ty: TypeExpr) -> Self {
                Self { ty, $($member: Attribute::of(None),)* }
            }
        }

        impl FieldKeys {
            /// A type, and nothing else.
            pub(super) fn of_type(ty: TypeExpr) -> Self {
                Self { ty: Some(ty), ..Self::default() }
            }

            /// The field, if its keys are complete; otherwise the one that is missing.
            fn complete(self) -> Result<Field, &'static str> {
                Ok(Field { ty: self.ty.ok_or("type")?, $($member: Attribute::of(self.$member),)* })
            }

            /// Puts what is given in the place of what was there.
            pub(super) fn change(&self, field: &mut Field) {
                if let Some(given) = &self.ty {
                    field.ty = given.clone();
                }
                $(if let Some(given) = &self.$member {
                    field.$member = Attribute::of(Some(given.clone()));
                })*
            }
        }

        /// Their keys, in the same order.
        pub(crate) const FIELD_KEYS: &[&str] = &["type", $($key),*];

        /// The attributes of fields, in the order of the canonical form.
        pub(crate) const ATTRIBUTES: &[Row] = &[
            Row {
                key: "type",
                fits: Fits::Any,
                #[cfg(feature = "schema")]
                about: "The type of the field.",
            },
            $(Row {
                key: $key,
                fits: Fits::$fits,
                #[cfg(feature = "schema")]
                about: $about,
            },)*
        ];
    };
}

/// One of the words of `unit`. Under this name serde does not take it for something that
/// borrows from the text.
type UnitName = &'static str;

attributes! {
    #[serde(default, deserialize_with = "words::place")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::place_schema"))]
    "in" place: Option<ParameterPlace>, Any,
        "Where a parameter stands that is not where the others are: `query` or `header`.";
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    "required" required: bool, Any,
        "In a request: an argument of `new`. In an answer: promised by the platform, so not an \
         `Option`.";
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    "nullable" nullable: bool, Any,
        "`true`: the field may be `null`, which is not the same as absent. In code it is a \
         `Nullable<T>`: absent, null or a value.";
    #[serde(default, deserialize_with = "present_line")]
    #[cfg_attr(feature = "schema", schemars(with = "Json"))]
    "default" default: Option<Json>, Any,
        "The value a new request starts with; not together with `required`.";
    "label" label: Option<Line>, Any,
        "The platform's short Chinese name.";
    "note" note: Option<Prose>, Any,
        "More to know; a sentence.";
    #[serde(default, deserialize_with = "words::unit")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::unit_schema"))]
    "unit" unit: Option<UnitName>, Any,
        "The unit: `fen`, `s`, `ms`, `g`, …";
    "max_items" max_items: Option<i64>, Items,
        "How many elements of a list, members of a map, or parts of a `csv` or `pipe` the platform \
         takes.";
    "min_items" min_items: Option<i64>, Items,
        "How many of them it needs.";
    "max_length" max_length: Option<i64>, Texts,
        "How many characters of a text, or of each text in a list or map, it takes.";
    "max_bytes" max_bytes: Option<i64>, Files,
        "How many bytes of a file, or of each file in a list, it takes.";
    "min" min: Option<Number>, Numbers,
        "The least number, or the least of each number in a list or map, that it takes.";
    "max" max: Option<Number>, Numbers,
        "The greatest.";
    "codes" codes: Option<Entries<Line>>, Any,
        "Codes and their labels, only documented. Where code should name them, use an enum.";
    #[serde(default, deserialize_with = "words::pii")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::pii_schema"))]
    "pii" pii: Option<Pii>, Any,
        "Personal or secret data, which is never shown in `Debug`, errors or logs.";
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    "lenient" lenient: bool, Any,
        "`true`: number and text both occur on the wire; neither is drift.";
    "rename" rename: Option<Line>, Any,
        "The Rust name, where the name on the wire makes none or a poor one.";
    #[serde(default, deserialize_with = "deprecated")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::super::schema::yes_or_text"))]
    "deprecated" deprecated: Option<Line>, Any,
        "`true`, or the text that says what to use instead.";
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    "retired" retired: bool, Any,
        "`true` where the documentation had it once, and has it no longer.";
    #[serde(default, deserialize_with = "words::yes_or_no")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "words::yes_or_no_schema"))]
    "uncertain" uncertain: bool, Any,
        "`true` where sources disagree or are silent.";
}

impl Field {
    /// Its limits. A count below 0 is none that any check lets pass, like 0.
    pub(crate) fn limits(&self) -> Limits {
        let count = |written: Option<i64>| written.map(|count| u64::try_from(count).unwrap_or(0));
        Limits {
            max_items: count(self.max_items),
            min_items: count(self.min_items),
            max_length: count(self.max_length),
            max_bytes: count(self.max_bytes),
            min: self.min,
            max: self.max,
        }
    }
}

either!(
    Field, "a type, or a mapping with `type`",
    stand_in: Field::of_type(TypeExpr::any()),
    text: |t: Line| Field::of_type(TypeExpr::of(&t)),
    list: Field::of_type,
    complete: FieldKeys => FieldKeys::complete,
);

/// A type that is there, even if it could not be read.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<TypeExpr>, D::Error> {
    TypeExpr::deserialize(deserializer).map(Some)
}

/// `deprecated: true`, or the text that says what to use instead.
fn deprecated<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Line>, D::Error> {
    struct Shape;
    impl Visitor<'_> for Shape {
        type Value = Option<Line>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("`true`, or the text that says what to use instead")
        }

        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E: Error>(self, yes: bool) -> Result<Self::Value, E> {
            Ok(yes.then(Line::default))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Line::keep(text).map(Some)
        }
    }
    deserializer.deserialize_any(Shape)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceFile;
    use crate::load::raw::FieldChange;
    use crate::model::Model;

    /// Others would go unchecked: see `limit_faults`.
    #[test]
    fn only_limits_are_not_for_every_type() {
        let limits = Limits {
            max_items: Some(1),
            min_items: Some(1),
            max_length: Some(1),
            max_bytes: Some(1),
            min: Some(Number::Int(1)),
            max: Some(Number::Int(1)),
        };
        let particular = ATTRIBUTES.iter().filter(|row| row.fits != Fits::Any).map(|row| row.key);
        assert!(particular.eq(limits.named().map(|(key, _)| key)));
    }

    /// A value of each attribute, and the type of a field that may have it.
    const SAMPLES: &[(&str, &str, &str)] = &[
        ("type", "i64", "string"),
        ("in", "query", "i64"),
        ("required", "true", "i64"),
        ("nullable", "true", "i64"),
        ("default", "1", "i64"),
        ("label", "价格", "i64"),
        ("note", "More of it.", "i64"),
        ("unit", "fen", "i64"),
        ("max_items", "3", "[string]"),
        ("min_items", "1", "[string]"),
        ("max_length", "30", "string"),
        ("max_bytes", "1000", "file"),
        ("min", "1", "i64"),
        ("max", "9", "i64"),
        ("codes", "{ 1: 一 }", "i64"),
        ("pii", "phone", "string"),
        ("lenient", "true", "i64"),
        ("rename", "other", "i64"),
        ("deprecated", "true", "i64"),
        ("retired", "true", "i64"),
        ("uncertain", "true", "i64"),
    ];

    fn model(field: &str) -> Model {
        let platform = "platform: shop\nspec_version: 1\ntitle: 商城\nclass_prefix: Shop\n\
                        host: https://api.shop.example.com\n\
                        transport: { kind: json, token: { header: access-token } }\n\
                        envelope: { code: code, success: 0, data: data }\n";
        let method = format!("method: a.b\ntitle: 订单\nrequest:\n  f: {field}\n");
        let files = [SourceFile::new("p.yaml", platform), SourceFile::new("a.b.yaml", method)];
        crate::compile(&files).unwrap_or_else(|problems| panic!("{field}: {problems}"))
    }

    fn request(field: &str) -> String {
        format!("{:#?}", model(field).platforms.first().unwrap().apis.first().unwrap().request)
    }

    /// The generated text of the request.
    fn code(field: &str) -> String {
        format!("{:?}", crate::crate_output(&model(field).platforms[0], "").files())
    }

    fn full(key: &str, value: &str, ty: &str) -> String {
        match key {
            "type" => format!("{{ type: {value} }}"),
            key => format!("{{ type: {ty}, {key}: {value} }}"),
        }
    }

    #[test]
    fn every_row_has_a_sample() {
        let samples: Vec<_> = SAMPLES.iter().map(|(key, _, _)| *key).collect();
        assert_eq!(samples, FIELD_KEYS, "a row needs a sample here, in the order of the table");
    }

    #[test]
    fn every_row_has_an_effect() {
        for (key, value, ty) in SAMPLES {
            let (with, without) = (full(key, value, ty), format!("{{ type: {ty} }}"));
            assert_ne!(request(&with), request(&without), "`{key}` is nothing to the model");
            assert_ne!(code(&with), code(&without), "`{key}` is nothing in code");
        }
    }

    /// An overlay makes of a field what its own descriptor would.
    #[test]
    fn an_overlay_changes_every_row() {
        for (key, value, ty) in SAMPLES {
            let mut field: Field = serde_yaml::from_str(&format!("{{ type: {ty} }}")).unwrap();
            let change: FieldChange =
                serde_yaml::from_str(&format!("{{ {key}: {value} }}")).unwrap();
            change.apply(&mut field);
            let whole: Field = serde_yaml::from_str(&full(key, value, ty)).unwrap();
            assert_eq!(format!("{field:?}"), format!("{whole:?}"), "{key}");
        }
    }

    /// `fmt` puts the attributes in the order of the table, and loses none.
    #[test]
    fn the_canonical_form_has_every_row() {
        let row = |(key, value, _): &(&str, &str, &str)| format!("    {key}: {value}\n");
        let head = "method: a.b\ntitle: 订单\nrequest:\n  f:\n";
        let ordered = format!("{head}{}", SAMPLES.iter().map(row).collect::<String>());
        let reversed = format!("{head}{}", SAMPLES.iter().rev().map(row).collect::<String>());
        let formatted = crate::fmt::format(&SourceFile::new("a.b.yaml", reversed), None);
        assert_eq!(formatted.unwrap(), ordered);
    }

    /// Readers find every attribute in the description of the format.
    #[test]
    fn every_row_is_documented() {
        let readme = include_str!("../../../../spec/README.md");
        for key in FIELD_KEYS {
            assert!(readme.contains(&format!("\n| `{key}`")), "spec/README.md lacks `{key}`");
        }
    }
}
