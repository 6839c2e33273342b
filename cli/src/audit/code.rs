//! Outdated things in Rust code.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Member, Pat, Token};

use super::locals::Locals;
use super::names::Names;
use super::outdated::{Catalogue, Shape};
use super::shapes::{Shapes, plain};
use super::sight::{Position, Sight};

/// The uses in a file, in the order of their places.
pub(super) fn sights(
    file: &str,
    code: &syn::File,
    names: Names,
    catalogue: &Catalogue,
) -> Vec<Sight> {
    let shapes = Shapes { catalogue, names, locals: Locals::default() };
    let mut reader =
        Reader { shapes, found: BTreeMap::new(), candidates: Vec::new(), named: BTreeSet::new() };
    reader.visit_file(code);
    for (name, place) in std::mem::take(&mut reader.candidates) {
        if let Some(outdated) = catalogue.unambiguous(&name, &reader.named) {
            reader.found.entry((place, outdated)).or_insert(false);
        }
    }
    let found = reader.found.into_iter();
    found
        .map(|((place, outdated), is_sure)| Sight {
            file: file.to_owned(),
            place,
            outdated,
            is_sure,
            times: 1,
        })
        .collect()
}

struct Reader<'c> {
    shapes: Shapes<'c>,
    /// What was found where, and whether surely.
    found: BTreeMap<(Position, usize), bool>,
    /// Fields of what is not known.
    candidates: Vec<(String, Position)>,
    /// The types of the catalogue that the file names.
    named: BTreeSet<String>,
}

impl Reader<'_> {
    fn sure(&mut self, outdated: usize, span: Span) {
        self.found.insert((place(span), outdated), true);
    }

    /// A field of a structure, or of what is not known.
    fn field(&mut self, owner: Option<&Shape>, name: &syn::Ident) {
        match owner {
            Some(Shape::One(owner)) => {
                let known = self.shapes.catalogue.known(owner);
                let field = known.and_then(|known| known.fields.get(&plain(name)));
                if let Some(outdated) = field.and_then(|field| field.outdated) {
                    self.sure(outdated, name.span());
                }
            }
            Some(Shape::Many(_)) => {}
            None => self.candidates.push((plain(name), place(name.span()))),
        }
    }

    /// The variables of a pattern, against what it is laid on.
    fn bind(&mut self, pattern: &Pat, shape: Option<Shape>) {
        match pattern {
            Pat::Ident(it) => {
                if let Some((_, inner)) = &it.subpat {
                    self.bind(inner, shape.clone());
                }
                self.shapes.locals.bind(it.ident.to_string(), shape);
            }
            Pat::Reference(it) => self.bind(&it.pat, shape),
            Pat::Paren(it) => self.bind(&it.pat, shape),
            Pat::Type(it) => {
                let stated = self.shapes.of_type(&it.ty);
                self.bind(&it.pat, stated.or(shape));
            }
            Pat::Or(it) => it.cases.iter().for_each(|case| self.bind(case, shape.clone())),
            Pat::TupleStruct(it) => {
                let last = it.path.segments.last().map(|segment| segment.ident.to_string());
                let holds = matches!(last.as_deref(), Some("Some" | "Ok"));
                let shape = shape.filter(|_| holds && it.elems.len() == 1);
                it.elems.iter().for_each(|inner| self.bind(inner, shape.clone()));
            }
            Pat::Struct(it) => {
                let owner = self.shapes.named(&it.path);
                for field in &it.fields {
                    let Member::Named(name) = &field.member else { continue };
                    if let Some(Shape::One(owner)) = &owner {
                        let known = self.shapes.catalogue.known(owner);
                        let found = known.and_then(|known| known.fields.get(&plain(name)));
                        let inner = found.and_then(|field| field.shape.clone());
                        self.field(Some(&Shape::One(owner.clone())), name);
                        self.bind(&field.pat, inner);
                    } else {
                        self.bind(&field.pat, None);
                    }
                }
            }
            Pat::Tuple(it) => it.elems.iter().for_each(|inner| self.bind(inner, None)),
            Pat::Slice(it) => {
                let item = shape.and_then(Shape::items);
                it.elems.iter().for_each(|inner| self.bind(inner, item.clone()));
            }
            _ => {}
        }
    }

    fn function(&mut self, signature: &syn::Signature, visit: impl FnOnce(&mut Self)) {
        let outer = self.shapes.locals.aside();
        self.shapes.locals.enter();
        for input in &signature.inputs {
            if let syn::FnArg::Typed(input) = input {
                let shape = self.shapes.of_type(&input.ty);
                self.bind(&input.pat, shape);
            }
        }
        visit(self);
        self.shapes.locals = outer;
    }

    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        self.shapes.locals.enter();
        visit(self);
        self.shapes.locals.leave();
    }

    /// What a macro is called with that is in a language of its own: names, and what stands in
    /// brackets, which may be code again.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => read_path(self, &syn::Path::from(ident)),
                TokenTree::Group(group) => {
                    let inner = group.stream();
                    match syn::Block::parse_within.parse2(inner.clone()) {
                        Ok(statements) => {
                            let statements = statements.iter();
                            statements.for_each(|statement| read_statement(self, statement));
                        }
                        Err(_) => self.tokens(inner),
                    }
                }
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        read_text(self, &text);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// The method that `#[doudian_api(method = "…")]` is of.
    fn named_method(&mut self, tokens: TokenStream) {
        let mut before = [String::new(), String::new()];
        for token in tokens {
            if let TokenTree::Literal(literal) = &token
                && before == ["method", "="]
                && let syn::Lit::Str(text) = syn::Lit::new(literal.clone())
                && let Some(outdated) = self.shapes.catalogue.wire(&text.value())
            {
                self.sure(outdated, text.span());
            }
            let [_, last] = before;
            before = [last, token.to_string()];
        }
    }

    /// What `new` is called with: the fields that have to be given, in their order.
    fn arguments(&mut self, call: &syn::ExprCall) {
        let Some(Shape::One(owner)) = self.shapes.of_expr(&Expr::Call(call.clone())) else {
            return;
        };
        let Some(known) = self.shapes.catalogue.known(&owner) else { return };
        let outdated: Vec<Option<usize>> = known.arguments.clone();
        for (argument, outdated) in call.args.iter().zip(outdated) {
            if let Some(outdated) = outdated {
                self.sure(outdated, argument.span());
            }
        }
    }

    /// What is handed on to others under a name.
    fn handed_on(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(it) => self.handed_on(&it.tree),
            syn::UseTree::Group(it) => it.items.iter().for_each(|tree| self.handed_on(tree)),
            syn::UseTree::Name(syn::UseName { ident, .. })
            | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                let known = self.shapes.catalogue.known(&ident.to_string());
                if let Some(outdated) = known.and_then(|known| known.outdated) {
                    self.sure(outdated, ident.span());
                }
            }
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    // Texts in attributes are documentation, but for that which names a method.
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let name = attribute.path().segments.last().map(|segment| &segment.ident);
        if let (true, syn::Meta::List(list)) =
            (name.is_some_and(|name| name == "doudian_api"), &attribute.meta)
        {
            self.named_method(list.tokens.clone());
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some((index, name, known)) = self.shapes.names.find(path, self.shapes.catalogue) {
            if let (Some(outdated), Some(segment)) = (known.outdated, path.segments.get(index)) {
                self.sure(outdated, segment.ident.span());
            }
            self.named.insert(name);
        }
        let segments: Vec<_> = path.segments.iter().collect();
        for pair in segments.windows(2) {
            let [of, variant] = pair else { continue };
            let (of, name) = (of.ident.to_string(), variant.ident.to_string());
            if let Some(outdated) = self.shapes.catalogue.variant(&of, &name) {
                self.sure(outdated, variant.ident.span());
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !matches!(item.vis, syn::Visibility::Inherited) {
            self.handed_on(&item.tree);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, |this| visit::visit_item_fn(this, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, |this| visit::visit_impl_item_fn(this, item));
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.function(&item.sig, |this| visit::visit_trait_item_fn(this, item));
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.scope(|this| visit::visit_block(this, block));
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let shape = local.init.as_ref().and_then(|init| self.shapes.of_expr(&init.expr));
        visit::visit_local(self, local);
        self.bind(&local.pat, shape);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.scope(|this| {
            closure.inputs.iter().for_each(|input| this.bind(input, None));
            visit::visit_expr_closure(this, closure);
        });
    }

    fn visit_expr_for_loop(&mut self, it: &'ast syn::ExprForLoop) {
        self.visit_expr(&it.expr);
        let item = self.shapes.of_expr(&it.expr).and_then(Shape::items);
        self.scope(|this| {
            this.visit_pat(&it.pat);
            this.bind(&it.pat, item);
            this.visit_block(&it.body);
        });
    }

    fn visit_expr_if(&mut self, it: &'ast syn::ExprIf) {
        self.scope(|this| {
            this.visit_expr(&it.cond);
            this.visit_block(&it.then_branch);
        });
        if let Some((_, other)) = &it.else_branch {
            self.visit_expr(other);
        }
    }

    fn visit_expr_while(&mut self, it: &'ast syn::ExprWhile) {
        self.scope(|this| visit::visit_expr_while(this, it));
    }

    fn visit_expr_let(&mut self, it: &'ast syn::ExprLet) {
        let shape = self.shapes.of_expr(&it.expr);
        visit::visit_expr_let(self, it);
        self.bind(&it.pat, shape);
    }

    fn visit_expr_match(&mut self, it: &'ast syn::ExprMatch) {
        self.visit_expr(&it.expr);
        let shape = self.shapes.of_expr(&it.expr);
        for arm in &it.arms {
            self.scope(|this| {
                this.bind(&arm.pat, shape.clone());
                this.visit_arm(arm);
            });
        }
    }

    fn visit_expr_field(&mut self, it: &'ast syn::ExprField) {
        if let Member::Named(name) = &it.member {
            let owner = self.shapes.of_expr(&it.base);
            self.field(owner.as_ref(), name);
        }
        visit::visit_expr_field(self, it);
    }

    fn visit_expr_struct(&mut self, it: &'ast syn::ExprStruct) {
        if let Some(owner) = self.shapes.named(&it.path) {
            for field in &it.fields {
                if let Member::Named(name) = &field.member {
                    self.field(Some(&owner), name);
                }
            }
        }
        visit::visit_expr_struct(self, it);
    }

    fn visit_expr_call(&mut self, it: &'ast syn::ExprCall) {
        let is_new = match &*it.func {
            Expr::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "new"),
            _ => false,
        };
        if is_new {
            self.arguments(it);
        }
        visit::visit_expr_call(self, it);
    }

    fn visit_expr_method_call(&mut self, it: &'ast syn::ExprMethodCall) {
        let owner = self.shapes.of_expr(&it.receiver);
        self.field(owner.as_ref(), &it.method);
        let method = it.method.to_string();
        if method.starts_with("call") || method.starts_with("execute") {
            for argument in &it.args {
                if let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = argument
                    && let Some(outdated) = self.shapes.catalogue.wire(&text.value())
                {
                    self.sure(outdated, text.span());
                }
            }
        }
        visit::visit_expr_method_call(self, it);
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        let value = text.value();
        // A word alone is more often something else.
        if value.contains(['.', '/', '_'])
            && let Some(outdated) = self.shapes.catalogue.wire(&value)
        {
            self.found.entry((place(text.span()), outdated)).or_insert(false);
        }
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        // What macros are called with is mostly expressions, or statements.
        type Expressions = Punctuated<Expr, Token![,]>;
        if let Ok(expressions) = it.parse_body_with(Expressions::parse_terminated) {
            expressions.iter().for_each(|expression| read_expression(self, expression));
        } else if let Ok(statements) = it.parse_body_with(syn::Block::parse_within) {
            statements.iter().for_each(|statement| read_statement(self, statement));
        } else {
            self.tokens(it.tokens.clone());
        }
    }
}

// Outside of the trait, since what is parsed here lives shorter than the file.

fn read_expression(reader: &mut Reader<'_>, expression: &Expr) {
    reader.visit_expr(expression);
}

fn read_path(reader: &mut Reader<'_>, path: &syn::Path) {
    reader.visit_path(path);
}

fn read_text(reader: &mut Reader<'_>, text: &syn::LitStr) {
    reader.visit_lit_str(text);
}

fn read_statement(reader: &mut Reader<'_>, statement: &syn::Stmt) {
    reader.visit_stmt(statement);
}

/// Where something begins.
pub(super) fn place(span: Span) -> Position {
    let start = span.start();
    Position { line: start.line, column: start.column + 1 }
}
