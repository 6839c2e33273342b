//! What calls leave behind: products that were added, orders that were worked on.
//!
//! Answers come from the descriptors' examples; this only lays over them what the caller
//! did, so that a program can see its own changes. Ids that the store does not know are
//! answered from the example.

use std::collections::BTreeMap;

use doudian_codegen::model::{Api, EnumRepr, Json, Platform, Text, Type};

use crate::json::{self, number, text};
use crate::orders::{self, Orders};
use crate::time;

/// The first id of a product that was added here.
const FIRST_PRODUCT: i64 = 3_600_000_000_000_000_001;

#[derive(Default)]
pub(crate) struct Store {
    products: BTreeMap<i64, Product>,
    orders: Orders,
    added: i64,
}

struct Product {
    params: Json,
    created: i64,
    updated: i64,
}

impl Store {
    /// Takes note of an accepted call, and lays what is known over the answer's data.
    pub(crate) fn apply(
        &mut self,
        platform: &Platform,
        api: &Api,
        params: &Json,
        data: &mut Json,
        now: i64,
    ) {
        let ty = api.data.as_ref();
        match api.method.as_str() {
            "product.add" => self.add(platform, ty, params, data, now),
            "product.edit" => self.edit(params, now),
            "product.del" => {
                if let Some(id) = self.find(params) {
                    self.products.remove(&id);
                }
            }
            "product.detail" => {
                if let Some((id, product)) =
                    self.find(params).and_then(|id| Some((id, self.products.get(&id)?)))
                {
                    product.lay_over(platform, ty, id, data);
                }
            }
            "product.list" => self.list(platform, ty, data),
            method if method.starts_with("order.") => {
                self.orders.note(method, params, now);
                self.orders.show(data);
                orders::leave_out(api, params, data);
            }
            _ => {}
        }
    }

    fn add(
        &mut self,
        platform: &Platform,
        ty: Option<&Type>,
        params: &Json,
        data: &mut Json,
        now: i64,
    ) {
        let id = FIRST_PRODUCT + self.added;
        self.added += 1;
        let product = Product { params: params.clone(), created: now, updated: now };
        product.lay_over(platform, ty, id, data);
        self.products.insert(id, product);
    }

    fn edit(&mut self, params: &Json, now: i64) {
        let Some(product) = self.find(params).and_then(|id| self.products.get_mut(&id)) else {
            return;
        };
        if let (Json::Object(old), Json::Object(new)) = (&mut product.params, params) {
            for (name, value) in new.iter().filter(|(_, value)| *value != Json::Null) {
                json::set(old, name, value.clone());
            }
        }
        product.updated = now;
    }

    /// The added product that `product_id` or `out_product_id` names.
    fn find(&self, params: &Json) -> Option<i64> {
        let name = |name| json::present(params, name).and_then(json::scalar);
        if let Some(id) = name("product_id").and_then(|id| id.parse().ok()) {
            return self.products.contains_key(&id).then_some(id);
        }
        let outer = name("out_product_id")?;
        let same = |product: &Product| {
            json::present(&product.params, "out_product_id").and_then(json::scalar) == Some(outer)
        };
        self.products.iter().find(|(_, product)| same(product)).map(|(id, _)| *id)
    }

    fn list(&self, platform: &Platform, ty: Option<&Type>, data: &mut Json) {
        let (Some(Type::Page(row)), Json::Object(members)) = (ty, data) else {
            return;
        };
        let rows = members.iter_mut().find(|(name, _)| name == "data" || name == "list");
        let Some((_, Json::List(rows))) = rows else {
            return;
        };
        let pattern = rows.first().cloned().unwrap_or_else(|| Json::Object(Vec::new()));
        for (id, product) in &self.products {
            let mut new = pattern.clone();
            product.lay_over(platform, Some(row), *id, &mut new);
            rows.push(new);
        }
    }
}

impl Product {
    /// Puts this product's values into an object of the given type.
    fn lay_over(&self, platform: &Platform, ty: Option<&Type>, id: i64, data: &mut Json) {
        let fields = match ty {
            Some(Type::Struct(name)) => platform.structs.get(name).map(|found| &found.fields),
            _ => None,
        };
        let (Some(fields), Json::Object(members)) = (fields, data) else {
            return;
        };
        for field in fields {
            let value = match field.wire.as_str() {
                "product_id" | "product_id_str" => Some(number(id)),
                "create_time" => Some(text(time::local(self.created))),
                "update_time" => Some(text(time::local(self.updated))),
                "img" => json::present(&self.params, "pic").and_then(first_part),
                "outer_product_id" => json::present(&self.params, "out_product_id").cloned(),
                name => json::present(&self.params, name).cloned(),
            };
            if let Some(value) = value.and_then(|value| coerce(platform, &field.ty, &value)) {
                json::set(members, &field.wire, value);
            }
        }
    }
}

fn first_part(pictures: &Json) -> Option<Json> {
    Some(text(json::scalar(pictures)?.split('|').next()?))
}

/// A parameter's value as an answer's type has it, when that can be done.
fn coerce(platform: &Platform, ty: &Type, value: &Json) -> Option<Json> {
    let integer = || json::scalar(value)?.parse::<i64>().ok().map(number);
    match (ty, value) {
        (Type::Any, _) => Some(value.clone()),
        (Type::Text(_) | Type::Quoted(_), Json::Bool(flag)) => Some(text(flag.to_string())),
        (Type::Text(_) | Type::Quoted(_), _) => json::scalar(value).map(text),
        (Type::I32, _) => integer()
            .filter(|_| json::scalar(value).is_some_and(|digits| digits.parse::<i32>().is_ok())),
        (Type::I64, _) => integer(),
        (Type::Bool, Json::Bool(_)) | (Type::F64, Json::Number(_)) => Some(value.clone()),
        (Type::List(inner), Json::Text(parts)) if **inner == Type::Text(Text::Plain) => {
            Some(Json::List(parts.split('|').map(text).collect()))
        }
        (Type::Enum(name), _) => match platform.enums.get(name)?.repr {
            EnumRepr::Text => json::scalar(value).map(text),
            EnumRepr::I32 | EnumRepr::I64 => integer(),
        },
        _ => None,
    }
}
