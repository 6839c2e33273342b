//! What calls of the `product` methods leave behind, and how their answers show it.
//!
//! Answers come from the descriptors' examples; this only lays over them what the caller
//! did, so that a program can see its own changes. Ids that are not known are answered from
//! the example.

use doudian_codegen::model::fit::JsonKind;
use doudian_codegen::model::{Json, Platform, Text, Type};

use super::super::Accepted;
use crate::json::{self, number, text};
use crate::world::{Product, Products, time};

/// Takes note of an accepted call, and lays what is known over the answer's data.
pub(super) fn take_effect(products: &mut Products, accepted: &Accepted<'_>, data: &mut Json) {
    let Accepted { platform, api, params, now } = *accepted;
    let ty = api.data.as_ref();
    match api.method.as_str() {
        "product.add" => {
            let (id, product) = products.add(params, now);
            lay_over(product, platform, ty, id, data);
        }
        "product.edit" => {
            if let Some(id) = find(products, params) {
                products.edit(id, params, now);
            }
        }
        "product.del" => {
            if let Some(id) = find(products, params) {
                products.delete(id);
            }
        }
        "product.detail" => {
            let found = find(products, params).and_then(|id| Some((id, products.get(id)?)));
            if let Some((id, product)) = found {
                lay_over(product, platform, ty, id, data);
            }
        }
        "product.list" => append(products, platform, ty, data),
        _ => {}
    }
}

/// The added product that `product_id` or `out_product_id` names.
fn find(products: &Products, params: &Json) -> Option<i64> {
    let name = |name| json::present(params, name).and_then(json::scalar);
    if let Some(id) = name("product_id").and_then(|id| id.parse().ok()) {
        return products.get(id).map(|_| id);
    }
    let outer = name("out_product_id")?;
    let same = |product: &Product| {
        json::present(&product.params, "out_product_id").and_then(json::scalar) == Some(outer)
    };
    products.iter().find(|(_, product)| same(product)).map(|(id, _)| id)
}

/// Puts the added products behind the rows of a list.
fn append(products: &Products, platform: &Platform, ty: Option<&Type>, data: &mut Json) {
    let (Some(row), Json::Object(members)) = (ty.and_then(Type::row), data) else {
        return;
    };
    let rows = members.iter_mut().find(|(name, _)| name == "data" || name == "list");
    let Some((_, Json::List(rows))) = rows else {
        return;
    };
    let pattern = rows.first().cloned().unwrap_or_else(|| Json::Object(Vec::new()));
    for (id, product) in products.iter() {
        let mut new = pattern.clone();
        lay_over(product, platform, Some(row), id, &mut new);
        rows.push(new);
    }
}

/// Puts a product's values into an object of the given type.
fn lay_over(product: &Product, platform: &Platform, ty: Option<&Type>, id: i64, data: &mut Json) {
    let record = ty.and_then(Type::structure).and_then(|name| platform.structs.get(name));
    let (Some(record), Json::Object(members)) = (record, data) else {
        return;
    };
    for field in &record.fields {
        let value = match field.wire.as_str() {
            "product_id" | "product_id_str" => Some(number(id)),
            "create_time" => Some(text(time::local(product.created))),
            "update_time" => Some(text(time::local(product.updated))),
            "img" => json::present(&product.params, "pic").and_then(first_part),
            "outer_product_id" => json::present(&product.params, "out_product_id").cloned(),
            name => json::present(&product.params, name).cloned(),
        };
        if let Some(value) = value.and_then(|value| coerce(platform, &field.ty, &value)) {
            json::set(members, &field.wire, value);
        }
    }
}

fn first_part(pictures: &Json) -> Option<Json> {
    Some(text(json::scalar(pictures)?.split('|').next()?))
}

/// A parameter's value as an answer's type has it, when that can be done.
fn coerce(platform: &Platform, ty: &Type, value: &Json) -> Option<Json> {
    let integer = || json::scalar(value)?.parse::<i64>().ok().map(number);
    if let (Some(item), Json::Text(parts)) = (ty.item(), value) {
        let is_plain = *item == Type::Text(Text::Plain);
        return is_plain.then(|| Json::List(parts.split('|').map(text).collect()));
    }
    match (JsonKind::of(platform, ty), value) {
        (JsonKind::Any, _) => Some(value.clone()),
        (JsonKind::Text | JsonKind::QuotedScalar | JsonKind::QuotedJson, value) => match value {
            Json::Bool(flag) => Some(text(flag.to_string())),
            value => json::scalar(value).map(text),
        },
        (JsonKind::I32, _) => integer()
            .filter(|_| json::scalar(value).is_some_and(|digits| digits.parse::<i32>().is_ok())),
        (JsonKind::I64, _) => integer(),
        (JsonKind::Bool, Json::Bool(_)) | (JsonKind::Float, Json::Number(_)) => Some(value.clone()),
        _ => None,
    }
}
