//! What the files of a crate define: modules, items, imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::TokenStream;
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token, UseTree, Visibility};

use super::shown::{Shown, of_item};

/// Under which features something exists: all of them.
pub(crate) type Gate = BTreeSet<String>;

/// A path of modules, from the root of their crate.
pub(crate) type Path_ = Vec<String>;

pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) modules: BTreeMap<Path_, Module>,
    /// `macro_rules!`, of all modules: they are seen by order rather than by place.
    pub(crate) macros: BTreeMap<String, TokenStream>,
}

#[derive(Default)]
pub(crate) struct Module {
    pub(crate) items: Vec<Item>,
    pub(crate) uses: Vec<Use>,
    /// `impl` blocks, those of traits among them.
    pub(crate) blocks: Vec<syn::ItemImpl>,
    pub(crate) calls: Vec<Call>,
    /// Its file is written by the generator.
    pub(crate) is_generated: bool,
    /// Where the files of its modules are.
    pub(crate) folder: PathBuf,
}

/// The call of a macro where items stand.
pub(crate) struct Call {
    pub(crate) path: Path_,
    pub(crate) tokens: TokenStream,
}

/// What has a name in a module.
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) head: Head,
    /// What it defines itself: variants, fields, items of a trait.
    pub(crate) members: Vec<(String, &'static str)>,
    pub(crate) shown: Shown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Module,
    Struct,
    Enum,
    Trait,
    Type,
    Fn,
    Const,
    Static,
    Macro,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Module => "mod",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Trait => "trait",
            Self::Type => "type",
            Self::Fn => "fn",
            Self::Const => "const",
            Self::Static => "static",
            Self::Macro => "macro",
        }
    }
}

/// What stands before an item.
#[derive(Clone, Default)]
pub(crate) struct Head {
    pub(crate) is_public: bool,
    pub(crate) is_hidden: bool,
    pub(crate) gate: Gate,
}

pub(crate) struct Use {
    pub(crate) head: Head,
    pub(crate) path: Path_,
    /// The name in this module; `None` for all names of the path.
    pub(crate) name: Option<String>,
}

/// The libraries of the workspace, by the name that code calls them, with their first file.
pub(crate) fn libraries() -> BTreeMap<String, PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(doudian_tests::workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let targets = list(&metadata["packages"]).into_iter().flat_map(|it| list(&it["targets"]));
    let is_library = |target: &Value| {
        list(&target["kind"]).iter().any(|kind| kind == "lib" || kind == "proc-macro")
    };
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    targets
        .filter(is_library)
        .map(|target| (text(&target["name"]).replace('-', "_"), text(&target["src_path"]).into()))
        .collect()
}

impl Crate {
    pub(crate) fn read(name: &str, file: &Path) -> Self {
        let mut krate =
            Self { name: name.to_owned(), modules: BTreeMap::new(), macros: BTreeMap::new() };
        krate.file(Vec::new(), file, file.parent().unwrap());
        krate
    }

    /// Takes in the file of a module, whose modules are below `folder`.
    fn file(&mut self, module: Path_, file: &Path, folder: &Path) {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let is_generated = text.starts_with("// @generated");
        let folder_of = folder.to_path_buf();
        let read = Module { is_generated, folder: folder_of, ..Module::default() };
        self.modules.insert(module.clone(), read);
        self.take(&module, parsed.items, folder);
    }

    /// Takes in the items of a module.
    pub(crate) fn take(&mut self, module: &Path_, items: Vec<syn::Item>, folder: &Path) {
        for item in items {
            self.item(module, item, folder);
        }
    }

    fn item(&mut self, module: &Path_, item: syn::Item, folder: &Path) {
        let shown = of_item(&item);
        let mut add = |name: &syn::Ident, kind, head, members| {
            let Some(head) = head else { return };
            let item = Item { name: plain(name), kind, head, members, shown: shown.clone() };
            self.modules.get_mut(module).unwrap().items.push(item);
        };
        match item {
            syn::Item::Struct(it) => {
                add(&it.ident, Kind::Struct, head(&it.vis, &it.attrs), fields(&it.fields, None));
            }
            syn::Item::Enum(it) => {
                let variants = it.variants.iter().filter(|it| !is_hidden(&it.attrs));
                let members = variants.flat_map(|variant| {
                    let name = plain(&variant.ident);
                    let fields = fields(&variant.fields, Some(&name));
                    [(name, "variant")].into_iter().chain(fields)
                });
                add(&it.ident, Kind::Enum, head(&it.vis, &it.attrs), members.collect());
            }
            syn::Item::Trait(it) => {
                let members = it.items.iter().filter_map(of_trait).collect();
                add(&it.ident, Kind::Trait, head(&it.vis, &it.attrs), members);
            }
            syn::Item::Type(it) => {
                add(&it.ident, Kind::Type, head(&it.vis, &it.attrs), Vec::new());
            }
            syn::Item::Fn(it) => {
                let is_macro = it.attrs.iter().any(|it| it.path().is_ident("proc_macro_attribute"));
                let kind = if is_macro { Kind::Macro } else { Kind::Fn };
                add(&it.sig.ident, kind, head(&it.vis, &it.attrs), Vec::new());
            }
            syn::Item::Const(it) => {
                add(&it.ident, Kind::Const, head(&it.vis, &it.attrs), Vec::new());
            }
            syn::Item::Static(it) => {
                add(&it.ident, Kind::Static, head(&it.vis, &it.attrs), Vec::new());
            }
            syn::Item::Mod(it) => {
                let Some(head) = head(&it.vis, &it.attrs) else { return };
                let name = plain(&it.ident);
                add(&it.ident, Kind::Module, Some(head), Vec::new());
                let child: Path_ = module.iter().cloned().chain([name.clone()]).collect();
                let below = folder.join(&name);
                match it.content {
                    Some((_, items)) => {
                        let is_generated = self.modules[module].is_generated;
                        let inner =
                            Module { is_generated, folder: below.clone(), ..Module::default() };
                        self.modules.insert(child.clone(), inner);
                        self.take(&child, items, &below);
                    }
                    None => {
                        let own = folder.join(format!("{name}.rs"));
                        let file = if own.exists() { own } else { below.join("mod.rs") };
                        self.file(child, &file, &below);
                    }
                }
            }
            syn::Item::Use(it) => {
                let Some(head) = head(&it.vis, &it.attrs) else { return };
                let uses = &mut self.modules.get_mut(module).unwrap().uses;
                tree(&it.tree, &mut Vec::new(), &head, uses);
            }
            syn::Item::Impl(it) => {
                self.modules.get_mut(module).unwrap().blocks.push(it);
            }
            syn::Item::Macro(it) => {
                let Some(mut head) = head(&Visibility::Inherited, &it.attrs) else { return };
                let Some(name) = &it.ident else {
                    let path = it.mac.path.segments.iter().map(|it| plain(&it.ident)).collect();
                    let call = Call { path, tokens: it.mac.tokens };
                    self.modules.get_mut(module).unwrap().calls.push(call);
                    return;
                };
                let is_exported = it.attrs.iter().any(|it| it.path().is_ident("macro_export"));
                self.macros.insert(plain(name), it.mac.tokens);
                if is_exported {
                    head.is_public = true;
                    let (name, members) = (plain(name), Vec::new());
                    let item = Item { name, kind: Kind::Macro, head, members, shown };
                    // Wherever it stands, it is exported from the root.
                    self.modules.get_mut(&Vec::new()).unwrap().items.push(item);
                }
            }
            _ => {}
        }
    }
}

/// A name without the mark of a raw identifier.
pub(crate) fn plain(name: &syn::Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// `None` for what only tests see.
pub(crate) fn head(visibility: &Visibility, attributes: &[Attribute]) -> Option<Head> {
    let mut gate = Gate::new();
    for attribute in attributes.iter().filter(|it| it.path().is_ident("cfg")) {
        let parts = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        for part in parts.unwrap() {
            conditions(&part, &mut gate);
        }
    }
    let is_public = matches!(visibility, Visibility::Public(_));
    let is_hidden = is_hidden(attributes);
    (!gate.contains("test")).then_some(Head { is_public, is_hidden, gate })
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|it| it.path().is_ident("doc")).any(|attribute| {
        matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string().contains("hidden"))
    })
}

/// All that has to hold. A feature is known by its name alone.
fn conditions(meta: &Meta, gate: &mut Gate) {
    match meta {
        Meta::List(list) if list.path.is_ident("all") => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            parts.unwrap().iter().for_each(|part| conditions(part, gate));
        }
        Meta::List(list) => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let mut inner = Gate::new();
            parts.unwrap().iter().for_each(|part| conditions(part, &mut inner));
            let inner: Vec<String> = inner.into_iter().collect();
            let word = list.path.get_ident().map(ToString::to_string).unwrap_or_default();
            // Any of one is that one.
            if let ("any", [only]) = (&*word, &*inner) {
                gate.insert(only.clone());
                return;
            }
            gate.insert(format!("{word}({})", inner.join(", ")));
        }
        Meta::NameValue(pair) => {
            let is_feature = pair.path.is_ident("feature");
            if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value {
                let name = pair.path.get_ident().map(ToString::to_string).unwrap_or_default();
                let text = text.value();
                gate.insert(if is_feature { text } else { format!("{name} = {text:?}") });
            }
        }
        Meta::Path(path) => {
            gate.extend(path.get_ident().map(ToString::to_string));
        }
    }
}

fn fields(fields: &syn::Fields, variant: Option<&str>) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let is_public = matches!(field.vis, Visibility::Public(_));
        // Those of a variant are as public as the enum.
        if is_hidden(&field.attrs) || !(is_public || variant.is_some()) {
            continue;
        }
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), plain);
        let before = variant.map(|variant| format!("{variant}::")).unwrap_or_default();
        found.push((before + &name, "field"));
    }
    found
}

fn of_trait(item: &syn::TraitItem) -> Option<(String, &'static str)> {
    let (name, word, attributes) = match item {
        syn::TraitItem::Fn(it) => (&it.sig.ident, "fn", &it.attrs),
        syn::TraitItem::Const(it) => (&it.ident, "const", &it.attrs),
        syn::TraitItem::Type(it) => (&it.ident, "type", &it.attrs),
        _ => return None,
    };
    (!is_hidden(attributes)).then(|| (plain(name), word))
}

fn tree(part: &UseTree, before: &mut Path_, head: &Head, uses: &mut Vec<Use>) {
    let mut add = |path: Path_, name: Option<String>| {
        uses.push(Use { head: head.clone(), path, name });
    };
    let joined = |name: String| before.iter().cloned().chain([name]).collect();
    match part {
        UseTree::Path(path) => {
            before.push(plain(&path.ident));
            tree(&path.tree, before, head, uses);
            before.pop();
        }
        UseTree::Name(name) if name.ident == "self" => add(before.clone(), before.last().cloned()),
        UseTree::Name(name) => add(joined(plain(&name.ident)), Some(plain(&name.ident))),
        UseTree::Rename(rename) => {
            let path =
                if rename.ident == "self" { before.clone() } else { joined(plain(&rename.ident)) };
            add(path, Some(plain(&rename.rename)));
        }
        UseTree::Glob(_) => add(before.clone(), None),
        UseTree::Group(group) => {
            group.items.iter().for_each(|item| tree(item, before, head, uses));
        }
    }
}
