//! What types and expressions hold, by what stands in the file alone.

use syn::{Expr, GenericArgument, PathArguments};

use super::locals::Locals;
use super::names::Names;
use super::outdated::{Catalogue, Shape};

/// Methods that give what they are called on, for us.
const SAME: &[&str] = &[
    "as_deref",
    "as_deref_mut",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "cloned",
    "copied",
    "context",
    "expect",
    "into_inner",
    "into_iter",
    "iter",
    "iter_mut",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or_else",
    "take",
    "to_owned",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "with_context",
];

/// Methods that give one of the items.
const ITEM: &[&str] =
    &["first", "first_mut", "get", "get_mut", "last", "last_mut", "next", "pop", "remove"];

/// Types that are for us as what they hold.
const HOLDERS: &[&str] = &[
    "Arc", "Box", "Cell", "Cow", "Mutex", "Nullable", "Option", "Rc", "RefCell", "Result", "RwLock",
];

/// Types that hold many, the last of their arguments.
const MANY: &[&str] = &["BTreeMap", "HashMap", "Vec", "VecDeque"];

/// What is known while a file is read.
pub(super) struct Shapes<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) names: Names,
    pub(super) locals: Locals,
}

impl Shapes<'_> {
    /// What a type is.
    pub(super) fn of_type(&self, ty: &syn::Type) -> Option<Shape> {
        match ty {
            syn::Type::Reference(it) => self.of_type(&it.elem),
            syn::Type::Paren(it) => self.of_type(&it.elem),
            syn::Type::Group(it) => self.of_type(&it.elem),
            syn::Type::Slice(it) => Some(Shape::Many(Box::new(self.of_type(&it.elem)?))),
            syn::Type::Array(it) => Some(Shape::Many(Box::new(self.of_type(&it.elem)?))),
            syn::Type::Path(it) => {
                let last = it.path.segments.last()?;
                let name = last.ident.to_string();
                if HOLDERS.contains(&&*name) {
                    return self.of_type(types(&last.arguments).next()?);
                }
                if MANY.contains(&&*name) {
                    let inner = self.of_type(types(&last.arguments).last()?)?;
                    return Some(Shape::Many(Box::new(inner)));
                }
                self.named(&it.path)
            }
            _ => None,
        }
    }

    /// The type that a path is, and not something of it.
    pub(super) fn named(&self, path: &syn::Path) -> Option<Shape> {
        let (index, name, _) = self.names.find(path, self.catalogue)?;
        (index + 1 == path.segments.len()).then_some(Shape::One(name))
    }

    /// What an expression gives.
    pub(super) fn of_expr(&self, expr: &Expr) -> Option<Shape> {
        match expr {
            Expr::Path(it) => self.locals.get(&it.path.get_ident()?.to_string()),
            Expr::Paren(it) => self.of_expr(&it.expr),
            Expr::Group(it) => self.of_expr(&it.expr),
            Expr::Reference(it) => self.of_expr(&it.expr),
            Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => self.of_expr(&it.expr),
            Expr::Try(it) => self.of_expr(&it.expr),
            Expr::Await(it) => self.of_expr(&it.base),
            Expr::Index(it) => self.of_expr(&it.expr)?.items(),
            Expr::Struct(it) => self.named(&it.path),
            Expr::Field(it) => {
                let syn::Member::Named(name) = &it.member else { return None };
                let Shape::One(owner) = self.of_expr(&it.base)? else { return None };
                let fields = &self.catalogue.known(&owner)?.fields;
                fields.get(&plain(name))?.shape.clone()
            }
            Expr::Call(it) => self.of_call(it),
            Expr::MethodCall(it) => self.of_method(it),
            _ => None,
        }
    }

    fn of_call(&self, call: &syn::ExprCall) -> Option<Shape> {
        let Expr::Path(function) = &*call.func else { return None };
        let path = &function.path;
        let last = path.segments.last()?.ident.to_string();
        if let Some((index, name, _)) = self.names.find(path, self.catalogue) {
            let is_maker = index + 2 == path.segments.len()
                && matches!(&*last, "new" | "default" | "from" | "clone");
            return is_maker.then_some(Shape::One(name));
        }
        let holder = path.segments.iter().rev().nth(1).map(|it| it.ident.to_string());
        let is_holder = matches!(&*last, "Some" | "Ok")
            || last == "new" && holder.is_some_and(|holder| HOLDERS.contains(&&*holder));
        is_holder.then(|| self.of_expr(call.args.first()?)).flatten()
    }

    fn of_method(&self, call: &syn::ExprMethodCall) -> Option<Shape> {
        let name = plain(&call.method);
        let receiver = self.of_expr(&call.receiver);
        if let Some(Shape::One(owner)) = &receiver
            && let Some(known) = self.catalogue.known(owner)
            && known.is_sent
            && known.fields.contains_key(&name)
        {
            return receiver;
        }
        if SAME.contains(&&*name) {
            return receiver;
        }
        if let "data" | "into_data" | "into_result" = &*name {
            let Shape::One(answer) = receiver? else { return None };
            return self.catalogue.known(&answer)?.fields.get("data")?.shape.clone();
        }
        if ITEM.contains(&&*name) {
            return receiver?.items();
        }
        let Shape::One(request) = self.of_expr(call.args.first()?)? else { return None };
        let known = self.catalogue.known(&request)?;
        match &*name {
            "call" => known.data.clone(),
            "execute" => known.response.clone().map(Shape::One),
            _ => None,
        }
    }
}

/// A name without what makes it raw.
pub(super) fn plain(ident: &syn::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or(text.clone(), str::to_owned)
}

fn types(arguments: &PathArguments) -> impl DoubleEndedIterator<Item = &syn::Type> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(it) => Some(&it.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
