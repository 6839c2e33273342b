//! The types of public signatures, and which of them nobody can name.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Visibility};

use super::krate::{Gate, Kind, Path_, head, plain};
use super::names::Walk;
use super::resolve::Target;

/// The paths that a signature is written with, names of parameters among them.
pub(crate) type Shown = BTreeSet<Path_>;

/// The signatures of one thing, with where they are written and what has to hold for it.
struct Face<'w> {
    krate: &'w str,
    module: &'w Path_,
    name: String,
    gate: Gate,
    shown: Shown,
}

/// The types of this workspace that stand in a public signature of a crate and have no public
/// path there: one a line, with where. How many signatures were looked at, too.
pub(crate) fn unnamed(krate: &str) -> (BTreeSet<String>, usize) {
    let walk = Walk::of(krate);
    let faces = faces(&walk);
    let mut lines = BTreeSet::new();
    for face in &faces {
        let mut met = BTreeSet::new();
        for path in &face.shown {
            meet(&walk, (face.krate, face.module, &face.gate), path, &mut met);
        }
        lines.extend(met.into_iter().map(|of| format!("{} shows {of}", face.name)));
    }
    (lines, faces.len())
}

/// Adds what a path means, if that cannot be named.
fn meet(
    walk: &Walk,
    (krate, module, gate): (&str, &Path_, &Gate),
    path: &Path_,
    met: &mut BTreeSet<String>,
) {
    for target in walk.crates.resolve(krate, module, path) {
        let Target::Item(krate, module, index) = &target else { continue };
        let paths = walk.paths.get(&target);
        if paths.is_some_and(|paths| paths.values().any(|needed| is_implied(needed, gate))) {
            continue;
        }
        let item = &walk.crates.module(krate, module).items[*index];
        match item.kind {
            Kind::Struct | Kind::Enum | Kind::Trait => {
                let path = [std::slice::from_ref(krate), module, std::slice::from_ref(&item.name)];
                met.insert(path.concat().join("::"));
            }
            // Documentation shows what it stands for.
            Kind::Type => {
                item.shown.iter().for_each(|path| meet(walk, (krate, module, gate), path, met));
            }
            // What has the name of a parameter.
            _ => {}
        }
    }
}

/// Whether what is needed holds wherever something else does.
fn is_implied(needed: &Gate, gate: &Gate) -> bool {
    let any = |text: &String| -> BTreeSet<String> {
        let inner = text.strip_prefix("any(").and_then(|text| text.strip_suffix(')'));
        inner.unwrap_or(text).split(", ").map(str::to_owned).collect()
    };
    needed.iter().all(|needed| {
        let needed = any(needed);
        gate.iter().any(|given| any(given).is_subset(&needed))
    })
}

fn faces(walk: &Walk) -> Vec<Face<'_>> {
    let mut faces = Vec::new();
    for target in walk.paths.keys() {
        let Target::Item(krate, module, index) = target else { continue };
        let shown = walk.crates.module(krate, module).items[*index].shown.clone();
        let Some((name, gate)) = walk.name(target) else { continue };
        faces.push(Face { krate, module, name, gate, shown });
    }
    for (krate, content) in &walk.crates.all {
        for (module, of) in &content.modules {
            for block in &of.blocks {
                let Some((own, gate)) = owner(walk, krate, module, block) else { continue };
                for (member, head, shown) in members(block) {
                    let (name, gate) = (format!("{own}{member}"), &gate | &head);
                    faces.push(Face { krate, module, name, gate, shown });
                }
            }
        }
    }
    faces
}

/// The name of the type that a block is of, if users see both, and the trait if it has one, and
/// what has to hold for that.
fn owner(
    walk: &Walk,
    krate: &str,
    module: &Path_,
    block: &syn::ItemImpl,
) -> Option<(String, Gate)> {
    let head = head(&Visibility::Inherited, &block.attrs).filter(|head| !head.is_hidden)?;
    let meant = |path: &syn::Path| {
        let path: Path_ = path.segments.iter().map(|it| plain(&it.ident)).collect();
        walk.crates.resolve(krate, module, &path)
    };
    if let Some((of, _)) = &block.trait_ {
        let is_unseen =
            |it: &Target| matches!(it, Target::Item(..)) && !walk.paths.contains_key(it);
        if meant(of).iter().any(is_unseen) {
            return None;
        }
    }
    let syn::Type::Path(ty) = &*block.self_ty else { return None };
    let (name, gate) = meant(&ty.path).iter().find_map(|target| walk.name(target))?;
    Some((name, &gate | &head.gate))
}

/// What a block shows: the parameters and types of a trait, else what is public.
fn members(block: &syn::ItemImpl) -> Vec<(String, Gate, Shown)> {
    let mut found = Vec::new();
    if let Some((of, _)) = &block.trait_ {
        let last = of.segments.last();
        let name = last.map(|it| it.ident.to_string()).unwrap_or_default();
        let arguments = last.map(|it| paths(&it.arguments)).unwrap_or_default();
        found.push((format!(" as {name}"), Gate::new(), arguments));
    }
    for item in &block.items {
        let (name, attributes, shown) = match item {
            syn::ImplItem::Fn(it) if is_seen(&it.vis, &it.attrs) => {
                (&it.sig.ident, &it.attrs, paths(&it.sig))
            }
            syn::ImplItem::Const(it) if is_seen(&it.vis, &it.attrs) => {
                (&it.ident, &it.attrs, paths(&it.ty))
            }
            syn::ImplItem::Type(it) => (&it.ident, &it.attrs, paths(&it.ty)),
            _ => continue,
        };
        let Some(head) = head(&Visibility::Inherited, attributes) else { continue };
        found.push((format!("::{}", plain(name)), head.gate, &shown | &generics(&block.generics)));
    }
    found
}

/// What an item shows, its members included.
pub(crate) fn of_item(item: &syn::Item) -> Shown {
    match item {
        syn::Item::Struct(it) => &generics(&it.generics) | &fields(&it.fields, false),
        syn::Item::Enum(it) => {
            let variants = it.variants.iter().filter(|it| is_seen_inside(&it.attrs));
            variants.fold(generics(&it.generics), |shown, variant| {
                &shown | &fields(&variant.fields, true)
            })
        }
        syn::Item::Trait(it) => {
            let shown = &generics(&it.generics) | &paths(&it.supertraits);
            it.items.iter().fold(shown, |shown, item| &shown | &of_trait(item))
        }
        syn::Item::Type(it) => &generics(&it.generics) | &paths(&it.ty),
        syn::Item::Fn(it) => paths(&it.sig),
        syn::Item::Const(it) => paths(&it.ty),
        syn::Item::Static(it) => paths(&it.ty),
        _ => Shown::new(),
    }
}

fn of_trait(item: &syn::TraitItem) -> Shown {
    match item {
        syn::TraitItem::Fn(it) if is_seen_inside(&it.attrs) => paths(&it.sig),
        syn::TraitItem::Const(it) if is_seen_inside(&it.attrs) => paths(&it.ty),
        syn::TraitItem::Type(it) if is_seen_inside(&it.attrs) => {
            &paths(&it.bounds) | &generics(&it.generics)
        }
        _ => Shown::new(),
    }
}

fn fields(fields: &syn::Fields, is_variant: bool) -> Shown {
    let seen = fields.iter().filter(|it| match is_variant {
        // Those of a variant are as public as the enum.
        true => is_seen_inside(&it.attrs),
        false => is_seen(&it.vis, &it.attrs),
    });
    seen.fold(Shown::new(), |shown, field| &shown | &paths(&field.ty))
}

fn generics(generics: &syn::Generics) -> Shown {
    &paths(generics) | &paths(&generics.where_clause)
}

fn is_seen(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    head(visibility, attributes).is_some_and(|head| head.is_public && !head.is_hidden)
}

fn is_seen_inside(attributes: &[Attribute]) -> bool {
    head(&Visibility::Inherited, attributes).is_some_and(|head| !head.is_hidden)
}

fn paths(piece: &impl ToTokens) -> Shown {
    let mut found = Shown::new();
    collect(piece.to_token_stream(), &mut found);
    found
}

/// Names joined by `::`. What follows `>::` belongs to a trait, which the path before names.
fn collect(tokens: TokenStream, found: &mut Shown) {
    let mut path = Path_::new();
    // Of the last tokens: nothing, the end of a path, or a path that goes on.
    let (mut colons, mut is_inside) = (0, true);
    for token in tokens {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
            TokenTree::Ident(name) => {
                if colons == 2 && !path.is_empty() {
                    path.push(plain(&name));
                } else if colons == 2 && !is_inside {
                    // Of the type in angles.
                } else {
                    found.insert(std::mem::take(&mut path));
                    path.push(plain(&name));
                }
                colons = 0;
                is_inside = false;
            }
            other => {
                found.insert(std::mem::take(&mut path));
                colons = 0;
                is_inside = !matches!(&other, TokenTree::Punct(sign) if sign.as_char() == '>');
                if let TokenTree::Group(group) = other {
                    collect(group.stream(), found);
                }
            }
        }
    }
    found.insert(path);
    found.remove(&Path_::new());
}
