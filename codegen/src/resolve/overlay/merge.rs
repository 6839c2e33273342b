//! What an overlay adds and changes, put into the descriptor that it extends.

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::raw::{
    Additions, Changes, EnumAddition, EnumDef, ErrorRow, Field, FieldChange, File, Response,
    ResponseChange, TypeDef,
};
use crate::load::{Doc, Entries};

/// `shared` are the shared types that the method uses, to suggest.
pub(super) fn merge(doc: &Doc, base: &mut File, shared: &[String], problems: &mut Problems) {
    let mut work = Work { file: doc.file, shared, problems };
    // Changes first: they are about what is there, not about what is added.
    if let Some(change) = &doc.raw.change {
        work.change(change, base);
    }
    if let Some(add) = &doc.raw.add {
        work.add(add, base);
    }
}

struct Work<'p> {
    file: usize,
    shared: &'p [String],
    problems: &'p mut Problems,
}

impl Work<'_> {
    fn change(&mut self, change: &Changes, base: &mut File) {
        fn put<T: Clone>(to: &mut Option<T>, from: &Option<T>) {
            if from.is_some() {
                to.clone_from(from);
            }
        }
        put(&mut base.title, &change.title);
        put(&mut base.doc, &change.doc);
        put(&mut base.note, &change.note);
        put(&mut base.status, &change.status);
        put(&mut base.replaced_by, &change.replaced_by);
        put(&mut base.effect, &change.effect);
        put(&mut base.token, &change.token);
        put(&mut base.host, &change.host);
        put(&mut base.path, &change.path);
        put(&mut base.verb, &change.verb);
        put(&mut base.body, &change.body);
        put(&mut base.reply, &change.reply);
        put(&mut base.generation, &change.generation);
        put(&mut base.auths, &change.auths);
        put(&mut base.paging, &change.paging);
        put(&mut base.limits, &change.limits);
        put(&mut base.example, &change.example);
        let place = Place::file(self.file).at("change");
        if let Some(fields) = &change.request {
            let request = base.request.get_or_insert_with(Entries::default);
            self.change_fields(place.clone().at("request"), fields, request);
        }
        match (&change.response, &mut base.response) {
            (None, _) => {}
            (Some(ResponseChange::Type(ty)), response) => {
                *response = Some(Response::Type(ty.clone()));
            }
            (Some(ResponseChange::Fields(fields)), Some(Response::Fields(response))) => {
                self.change_fields(place.clone().at("response"), fields, response);
            }
            (Some(ResponseChange::Fields(_)), _) => self.no_fields(place.clone().at("response")),
        }
        for (name, fields) in change.types.iter().flatten() {
            let place = place.clone().at("types").at(name);
            match base.types.as_mut().and_then(|types| types.get_mut(name)) {
                Some(TypeDef::Fields(of)) => self.change_fields(place, fields, of),
                Some(TypeDef::Alias(_)) => self.stale(place, format!("`{name}` has no fields")),
                None => self.missing(place, "type", name, self.and_shared(base.types.as_ref())),
            }
        }
        for (name, enumeration) in change.enums.iter().flatten() {
            let place = place.clone().at("enums").at(name);
            match base.enums.as_mut().and_then(|enums| enums.get_mut(name)) {
                Some(def) => self.change_enum(place, enumeration, def),
                None => self.missing(place, "enum", name, self.and_shared(base.enums.as_ref())),
            }
        }
        for (index, row) in change.errors.iter().flatten().enumerate() {
            match error_row(base, row) {
                Some(old) => old.clone_from(row),
                None => self.stale(
                    place.clone().at("errors").nth(index),
                    "the method does not list this error".to_owned(),
                ),
            }
        }
    }

    fn change_fields(
        &mut self,
        place: Place,
        changes: &Entries<FieldChange>,
        fields: &mut Entries<Field>,
    ) {
        for (name, change) in changes {
            match fields.get_mut(name) {
                Some(field) => change.apply(field),
                None => self.missing(place.clone().at(name), "field", name, names(Some(fields))),
            }
        }
    }

    fn change_enum(&mut self, place: Place, change: &EnumAddition, def: &mut EnumDef) {
        def.repr = change.repr.or(def.repr);
        if change.label.is_some() {
            def.label.clone_from(&change.label);
        }
        for (code, content) in change.codes.iter().flatten() {
            match def.codes.get_mut(code) {
                Some(old) => old.clone_from(content),
                None => {
                    let place = place.clone().at("codes").at(code);
                    self.missing(place, "code", code, names(Some(&def.codes)));
                }
            }
        }
    }

    fn add(&mut self, add: &Additions, base: &mut File) {
        let place = Place::file(self.file).at("add");
        if let Some(fields) = &add.request {
            let request = base.request.get_or_insert_with(Entries::default);
            self.add_fields(place.clone().at("request"), fields, request);
        }
        if let Some(fields) = &add.response {
            let response =
                base.response.get_or_insert_with(|| Response::Fields(Entries::default()));
            match response {
                Response::Fields(of) => self.add_fields(place.clone().at("response"), fields, of),
                Response::Type(_) => self.no_fields(place.clone().at("response")),
            }
        }
        for (name, def) in add.types.iter().flatten() {
            let types = base.types.get_or_insert_with(Entries::default);
            let place = place.clone().at("types").at(name);
            match (types.get_mut(name), def) {
                (None, def) => types.add(name, def.clone()),
                (Some(TypeDef::Fields(of)), TypeDef::Fields(fields)) => {
                    self.add_fields(place, fields, of);
                }
                (Some(_), _) => self.present(place, "type", name),
            }
        }
        for (name, def) in add.enums.iter().flatten() {
            let enums = base.enums.get_or_insert_with(Entries::default);
            let place = place.clone().at("enums").at(name);
            match enums.get_mut(name) {
                Some(of) => self.add_codes(place, def, of),
                None => enums.add(
                    name,
                    EnumDef {
                        repr: def.repr,
                        label: def.label.clone(),
                        codes: def.codes.clone().unwrap_or_default(),
                    },
                ),
            }
            if def.repr.is_none() && enums.get(name).is_some_and(|def| def.repr.is_none()) {
                let place = Place::file(self.file).at("add").at("enums").at(name).on_key();
                let problem = Problem::new(Rule::MissingKey, place, "the key `type` is missing");
                self.problems.push(problem.label("a new enum needs `type`"));
            }
        }
        if let Some(names) = &add.extra {
            let known = base.extra.take().unwrap_or_default();
            for (index, name) in names.iter().enumerate().filter(|(_, name)| known.contains(name)) {
                self.present(place.clone().at("extra").nth(index), "`extra` of", name);
            }
            // Those of the overlay first, which has a place for each of them.
            base.extra = Some(names.iter().chain(&known).cloned().collect());
        }
        for (name, label) in add.labels.iter().flatten() {
            let labels = base.labels.get_or_insert_with(Entries::default);
            match labels.get(name) {
                Some(_) => self.present(place.clone().at("labels").at(name), "label of", name),
                None => labels.add(name, label.clone()),
            }
        }
        for (index, row) in add.errors.iter().flatten().enumerate() {
            if error_row(base, row).is_some() {
                let place = place.clone().at("errors").nth(index);
                self.present(place, "error", &row.code.to_string());
            } else {
                base.errors.get_or_insert_with(Vec::new).push(row.clone());
            }
        }
    }

    fn and_shared<T>(&self, own: Option<&Entries<T>>) -> Vec<String> {
        [names(own), self.shared.to_vec()].concat()
    }

    fn add_fields(&mut self, place: Place, new: &Entries<Field>, fields: &mut Entries<Field>) {
        for (name, field) in new {
            if fields.get(name).is_some() {
                self.present(place.clone().at(name), "field", name);
            } else {
                fields.add(name, field.clone());
            }
        }
    }

    fn add_codes(&mut self, place: Place, new: &EnumAddition, def: &mut EnumDef) {
        if new.repr.is_some_and(|repr| def.repr != Some(repr)) {
            let place = place.clone().at("type");
            self.stale(place, "the enum is there already, with another type".to_owned());
        }
        for (code, content) in new.codes.iter().flatten() {
            if def.codes.get(code).is_some() {
                self.present(place.clone().at("codes").at(code), "code", code);
            } else {
                def.codes.add(code, content.clone());
            }
        }
    }

    fn present(&mut self, place: Place, what: &str, name: &str) {
        self.problems.push(
            Problem::new(
                Rule::BadOverlay,
                place.on_key(),
                format!("the {what} `{name}` is there already"),
            )
            .label("nothing to add")
            .help("remove it, or move it to `change` if the crate has it otherwise"),
        );
    }

    fn missing(&mut self, place: Place, what: &str, name: &str, known: Vec<String>) {
        self.problems.push(
            Problem::new(
                Rule::BadOverlay,
                place.on_key(),
                format!("there is no {what} `{name}` to change"),
            )
            .label("the extended method does not have it")
            .help(
                self.problems
                    .did_you_mean(name, known.iter().map(String::as_str))
                    .unwrap_or_else(|| "move it to `add` if it is new".to_owned()),
            ),
        );
    }

    fn no_fields(&mut self, place: Place) {
        let problem = Problem::new(
            Rule::BadOverlay,
            place.on_key(),
            "the answer of the method is a type, not a list of fields",
        );
        self.problems.push(
            problem
                .label("has no fields of its own")
                .help("add to that type below `types`, or change `response` to another type"),
        );
    }

    fn stale(&mut self, place: Place, message: String) {
        let problem = Problem::new(Rule::BadOverlay, place.on_key(), message);
        self.problems.push(problem.label("does not apply"));
    }
}

fn error_row<'f>(base: &'f mut File, row: &ErrorRow) -> Option<&'f mut ErrorRow> {
    let sub = |row: &ErrorRow| row.sub.clone().unwrap_or_default();
    base.errors.as_mut()?.iter_mut().find(|old| old.code == row.code && sub(old) == sub(row))
}

fn names<T>(entries: Option<&Entries<T>>) -> Vec<String> {
    entries.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}
