//! Every name that a user of a crate can write, one a line.

use std::collections::{BTreeMap, BTreeSet};

use super::krate::{Gate, Kind, Path_, head, plain};
use super::resolve::{Crates, Target};

/// A member of a type: its name, what it is, what has to hold for it.
type Member = (String, &'static str, Gate);

/// A crate as its users see it.
pub(crate) struct Walk {
    pub(crate) crates: Crates,
    /// What is defined in `impl` blocks.
    inherent: BTreeMap<Target, Vec<Member>>,
    /// Every path of everything, with what has to hold for it.
    pub(crate) paths: BTreeMap<Target, BTreeMap<Path_, Gate>>,
}

/// The lines, sorted: a path, what it is, and in brackets the features that it needs beyond
/// those of the type that it is a member of. What has several paths is described at the shortest;
/// the others say which that is.
///
/// Of what the generator has written, types and their constants are listed; their fields and
/// functions follow from the descriptors.
pub(crate) fn public(krate: &str) -> BTreeSet<String> {
    Walk::of(krate).lines()
}

impl Walk {
    pub(crate) fn of(krate: &str) -> Self {
        let (crates, inherent, paths) = (Crates::read(krate), BTreeMap::new(), BTreeMap::new());
        let mut walk = Self { crates, inherent, paths };
        walk.impls();
        let root = Target::Module(krate.to_owned(), Vec::new());
        walk.paths.entry(root).or_default().insert(vec![krate.to_owned()], Gate::new());
        walk.module(krate, &Vec::new(), &vec![krate.to_owned()], &Gate::new(), &mut Vec::new());
        walk
    }

    /// The shortest path of something, with what has to hold for it.
    pub(crate) fn name(&self, target: &Target) -> Option<(String, Gate)> {
        let paths = self.paths.get(target)?;
        let (best, gate) = paths.iter().min_by_key(|(path, _)| (path.len(), *path))?;
        Some((best.join("::"), gate.clone()))
    }

    /// Files what `impl` blocks define under the type that they are of.
    fn impls(&mut self) {
        for krate in self.crates.all.values() {
            for (path, module) in &krate.modules {
                for block in module.blocks.iter().filter(|block| block.trait_.is_none()) {
                    let syn::Type::Path(ty) = &*block.self_ty else { continue };
                    let ty: Path_ = ty.path.segments.iter().map(|it| plain(&it.ident)).collect();
                    let Some(outer) = head(&syn::Visibility::Inherited, &block.attrs) else {
                        continue;
                    };
                    let members: Vec<Member> = block
                        .items
                        .iter()
                        .filter_map(member)
                        .filter(|(_, word, _)| *word == "const" || !module.is_generated)
                        .map(|(name, word, gate)| (name, word, &gate | &outer.gate))
                        .collect();
                    for target in self.crates.resolve(&krate.name, path, &ty) {
                        self.inherent.entry(target).or_default().extend(members.clone());
                    }
                }
            }
        }
    }

    fn module(
        &mut self,
        krate: &str,
        module: &Path_,
        prefix: &Path_,
        gate: &Gate,
        around: &mut Vec<(String, Path_)>,
    ) {
        around.push((krate.to_owned(), module.clone()));
        for (name, target, own) in self.crates.public(krate, module) {
            let path: Path_ = prefix.iter().cloned().chain([name]).collect();
            let gate = gate | &own;
            // Two ways of the same name: what the shorter way needs is enough.
            let known = self.paths.entry(target.clone()).or_default();
            let is_better = known.get(&path).is_none_or(|known| gate.len() < known.len());
            if is_better {
                known.insert(path.clone(), gate.clone());
            }
            if let Target::Module(krate, module) = target
                && !around.contains(&(krate.clone(), module.clone()))
            {
                self.module(&krate, &module, &path, &gate, around);
            }
        }
        around.pop();
    }

    fn lines(&self) -> BTreeSet<String> {
        let mut lines = BTreeSet::new();
        for (target, paths) in &self.paths {
            let Some((best, best_gate)) = paths.iter().min_by_key(|(path, _)| (path.len(), *path))
            else {
                continue;
            };
            let best_path = best.join("::");
            for (path, gate) in paths.iter().filter(|(path, _)| *path != best) {
                let line = format!("{} = {best_path}", path.join("::"));
                lines.insert(gated(line, &(gate - best_gate)));
            }
            let (word, members): (_, Vec<Member>) = match target {
                Target::Module(..) => ("mod", Vec::new()),
                Target::Foreign(path) if path.len() == 1 => ("crate", Vec::new()),
                Target::Foreign(_) => ("foreign", Vec::new()),
                Target::Item(krate, module, index) => {
                    let module = self.crates.module(krate, module);
                    let item = &module.items[*index];
                    let own = item.members.iter().filter(|(_, word)| {
                        !(module.is_generated && item.kind == Kind::Struct && *word == "field")
                    });
                    let own = own.map(|(name, word)| (name.clone(), *word, Gate::new()));
                    let inherent = self.inherent.get(target).cloned().unwrap_or_default();
                    (item.kind.word(), own.chain(inherent).collect())
                }
            };
            lines.insert(gated(format!("{best_path} {word}"), best_gate));
            for (name, word, own) in members {
                lines.insert(gated(format!("{best_path}::{name} {word}"), &own));
            }
        }
        lines
    }
}

fn gated(line: String, gate: &Gate) -> String {
    let any = |text: &String| -> Option<BTreeSet<String>> {
        let inner = text.strip_prefix("any(")?.strip_suffix(')')?;
        Some(inner.split(", ").map(str::to_owned).collect())
    };
    // What another one asks for already: the module of a type has the features of all its types.
    let is_narrower = |one: &str, other: &String| {
        let one = any(&one.to_owned()).unwrap_or_else(|| [one.to_owned()].into());
        any(other).is_some_and(|other| one.len() < other.len() && one.is_subset(&other))
    };
    let features: Vec<&str> = gate
        .iter()
        .filter(|other| !gate.iter().any(|one| is_narrower(one, other)))
        .map(String::as_str)
        .collect();
    if features.is_empty() { line } else { format!("{line} [{}]", features.join(", ")) }
}

fn member(item: &syn::ImplItem) -> Option<Member> {
    let (name, word, visibility, attributes) = match item {
        syn::ImplItem::Fn(it) => (&it.sig.ident, "fn", &it.vis, &it.attrs),
        syn::ImplItem::Const(it) => (&it.ident, "const", &it.vis, &it.attrs),
        _ => return None,
    };
    let head = head(visibility, attributes)?;
    (head.is_public && !head.is_hidden).then(|| (plain(name), word, head.gate))
}
