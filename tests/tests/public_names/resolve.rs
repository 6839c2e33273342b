//! What a name means, through imports, globs and crates.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::expand::expand;
use super::krate::{Call, Crate, Gate, Kind, Module, Path_, libraries};

/// What a name stands for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Module(String, Path_),
    /// The number of an item of a module.
    Item(String, Path_, usize),
    /// What is not of this workspace.
    Foreign(Path_),
}

/// A name as seen from a module of a crate.
type Seen = (String, Path_, String);

/// The crates of the workspace that can be named.
pub(crate) struct Crates {
    pub(crate) all: BTreeMap<String, Crate>,
    /// What names were found to mean; what a module has itself, while that is being found out.
    known: RefCell<BTreeMap<Seen, Vec<Target>>>,
}

impl Crates {
    /// A crate and all of the workspace that it hands on.
    pub(crate) fn read(name: &str) -> Self {
        let libraries = libraries();
        let mut crates = Self { all: BTreeMap::new(), known: RefCell::default() };
        let mut open = vec![name.to_owned()];
        while let Some(name) = open.pop() {
            let Some(file) = libraries.get(&name) else { continue };
            if crates.all.contains_key(&name) {
                continue;
            }
            let krate = Crate::read(&name, file);
            let uses = krate.modules.values().flat_map(|module| &module.uses);
            open.extend(uses.filter_map(|it| it.path.first().cloned()));
            crates.all.insert(name, krate);
        }
        crates.expand();
        crates
    }

    pub(crate) fn module(&self, krate: &str, path: &Path_) -> &Module {
        &self.all[krate].modules[path]
    }

    /// Puts the items of macros in the place of their calls, and of the calls among them.
    fn expand(&mut self) {
        loop {
            let mut calls = Vec::new();
            for krate in self.all.values_mut() {
                for (path, module) in &mut krate.modules {
                    let taken = std::mem::take(&mut module.calls).into_iter();
                    calls.extend(taken.map(|call| (krate.name.clone(), path.clone(), call)));
                }
            }
            if calls.is_empty() {
                break;
            }
            let expanded: Vec<_> = calls
                .into_iter()
                .filter_map(|(krate, path, call)| {
                    let items = self.items_of(&krate, &path, &call)?;
                    Some((krate, path, items))
                })
                .collect();
            for (krate, path, items) in expanded {
                let krate = self.all.get_mut(&krate).unwrap();
                // A module that a macro declares has a file like any other.
                let folder = krate.modules[&path].folder.clone();
                krate.take(&path, items, &folder);
            }
        }
        self.known.borrow_mut().clear();
    }

    /// What a call becomes, unless nothing public can come of it.
    fn items_of(&self, krate: &str, path: &Path_, call: &Call) -> Option<Vec<syn::Item>> {
        let (home, rules) = self.rules(krate, path, &call.path)?;
        // Nothing public comes from most.
        if !["pub ", "vis"].iter().any(|word| rules.to_string().contains(word)) {
            return None;
        }
        let name = call.path.join("::");
        let tokens = expand(rules, &call.tokens, home)
            .unwrap_or_else(|| panic!("{name} in {path:?}: no rule takes the call"));
        let file = syn::parse2::<syn::File>(tokens)
            .unwrap_or_else(|error| panic!("{name} in {path:?}: {error}"));
        Some(file.items)
    }

    /// The rules of a macro, with the crate that they are of.
    fn rules(
        &self,
        krate: &str,
        module: &Path_,
        path: &Path_,
    ) -> Option<(&str, &proc_macro2::TokenStream)> {
        let own = &self.all[krate];
        if let [name] = path.as_slice()
            && let Some(rules) = own.macros.get(name)
        {
            return Some((&own.name, rules));
        }
        self.resolve(krate, module, path).into_iter().find_map(|target| {
            let Target::Item(krate, module, index) = target else { return None };
            let item = &self.module(&krate, &module).items[index];
            let home = &self.all[&krate];
            (item.kind == Kind::Macro)
                .then(|| Some((home.name.as_str(), home.macros.get(&item.name)?)))?
        })
    }

    /// What a path means, as seen from a module: several things in several name spaces.
    pub(crate) fn resolve(&self, krate: &str, module: &Path_, path: &[String]) -> Vec<Target> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut targets = match first.as_str() {
            "crate" => vec![Target::Module(krate.to_owned(), Vec::new())],
            "self" => vec![Target::Module(krate.to_owned(), module.clone())],
            "super" => vec![Target::Module(krate.to_owned(), parent(module))],
            name => self.lookup(krate, module, name),
        };
        if targets.is_empty() {
            targets = vec![match self.all.contains_key(first) {
                true => Target::Module(first.clone(), Vec::new()),
                false => Target::Foreign(vec![first.clone()]),
            }];
        }
        for name in rest {
            targets = targets
                .into_iter()
                .flat_map(|target| match target {
                    Target::Module(krate, module) if name == "super" => {
                        vec![Target::Module(krate, parent(&module))]
                    }
                    Target::Module(krate, module) => self.lookup(&krate, &module, name),
                    Target::Foreign(path) => {
                        vec![Target::Foreign(path.into_iter().chain([name.clone()]).collect())]
                    }
                    Target::Item(..) => Vec::new(),
                })
                .collect();
        }
        targets
    }

    /// What a name means inside a module: its own items, then imports, then globs.
    fn lookup(&self, krate: &str, module: &Path_, name: &str) -> Vec<Target> {
        let seen = (krate.to_owned(), module.clone(), name.to_owned());
        if let Some(known) = self.known.borrow().get(&seen) {
            return known.clone();
        }
        let here = self.module(krate, module);
        let own = (0..here.items.len()).filter(|index| here.items[*index].name == name);
        let mut found: Vec<Target> = own.map(|index| self.item(krate, module, index)).collect();
        // An import may go by way of an item of its own name.
        self.known.borrow_mut().insert(seen.clone(), found.clone());
        let named = here.uses.iter().filter(|it| it.name.as_deref() == Some(name));
        // `use x::x;` names the crate, not itself.
        let named = named
            .filter(|it| it.path.first().is_none_or(|first| first != name) || it.path.len() > 1);
        found.extend(named.flat_map(|it| self.resolve(krate, module, &it.path)));
        if found.is_empty() {
            for glob in here.uses.iter().filter(|it| it.name.is_none()) {
                for target in self.resolve(krate, module, &glob.path) {
                    match target {
                        Target::Module(inner, path)
                            if (inner.as_str(), &path) != (krate, module) =>
                        {
                            found.extend(self.lookup(&inner, &path, name));
                        }
                        _ => {}
                    }
                }
            }
        }
        found.sort();
        found.dedup();
        self.known.borrow_mut().insert(seen, found.clone());
        found
    }

    /// An item as what it stands for.
    pub(crate) fn item(&self, krate: &str, module: &Path_, index: usize) -> Target {
        let item = &self.module(krate, module).items[index];
        match item.kind {
            Kind::Module => {
                let path = module.iter().cloned().chain([item.name.clone()]).collect();
                Target::Module(krate.to_owned(), path)
            }
            _ => Target::Item(krate.to_owned(), module.clone(), index),
        }
    }

    /// The names that a module has for others, each with what has to hold for it.
    pub(crate) fn public(&self, krate: &str, module: &Path_) -> Vec<(String, Target, Gate)> {
        let here = self.module(krate, module);
        let mut found = Vec::new();
        for (index, item) in here.items.iter().enumerate() {
            if item.head.is_public && !item.head.is_hidden {
                let target = self.item(krate, module, index);
                found.push((item.name.clone(), target, item.head.gate.clone()));
            }
        }
        let handed_on: Vec<_> =
            here.uses.iter().filter(|it| it.head.is_public && !it.head.is_hidden).collect();
        for it in handed_on.iter().filter(|it| it.name.is_some()) {
            let name = it.name.clone().unwrap_or_default();
            for target in self.resolve(krate, module, &it.path) {
                let (is_hidden, gate) = self.of(&target);
                if !is_hidden {
                    let gate = gate.union(&it.head.gate).cloned().collect();
                    found.push((name.clone(), target, gate));
                }
            }
        }
        // What a module names itself hides what it has by a glob.
        let own: BTreeSet<String> = found.iter().map(|(name, ..)| name.clone()).collect();
        for it in handed_on.iter().filter(|it| it.name.is_none()) {
            for target in self.resolve(krate, module, &it.path) {
                let (_, outer) = self.of(&target);
                let Target::Module(inner, path) = target else { continue };
                for (name, target, gate) in self.public(&inner, &path) {
                    if !own.contains(&name) {
                        let gate =
                            gate.iter().chain(&it.head.gate).chain(&outer).cloned().collect();
                        found.push((name, target, gate));
                    }
                }
            }
        }
        found
    }

    /// Whether something is hidden where it is defined, and what has to hold there: for all the
    /// modules around it as well.
    fn of(&self, target: &Target) -> (bool, Gate) {
        let (krate, module, mut gate, is_hidden) = match target {
            Target::Foreign(_) => return (false, Gate::new()),
            Target::Module(krate, path) => (krate, path, Gate::new(), false),
            Target::Item(krate, module, index) => {
                let head = &self.module(krate, module).items[*index].head;
                (krate, module, head.gate.clone(), head.is_hidden)
            }
        };
        let mut at = module.clone();
        while let Some(name) = at.pop() {
            let items = &self.module(krate, &at).items;
            let found = items.iter().find(|it| it.kind == Kind::Module && it.name == name);
            gate.extend(found.into_iter().flat_map(|it| it.head.gate.clone()));
        }
        (is_hidden, gate)
    }
}

fn parent(module: &Path_) -> Path_ {
    module.split_last().map(|(_, rest)| rest.to_vec()).unwrap_or_default()
}
