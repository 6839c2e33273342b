//! Products that calls added.

use std::collections::BTreeMap;

use doudian_codegen::model::Json;

use crate::json;

/// The first id of a product that was added.
const FIRST: i64 = 3_600_000_000_000_000_001;

/// The products that were added and not deleted, by id.
#[derive(Default)]
pub(crate) struct Products {
    products: BTreeMap<i64, Product>,
    added: i64,
}

/// A product that was added.
pub(crate) struct Product {
    /// The parameters of the call that added it, changed by later ones.
    pub(crate) params: Json,
    /// Unix time, in seconds.
    pub(crate) created: i64,
    /// Unix time, in seconds.
    pub(crate) updated: i64,
}

impl Products {
    /// Adds a product, and gives it an id.
    pub(crate) fn add(&mut self, params: &Json, now: i64) -> (i64, &Product) {
        let id = FIRST + self.added;
        self.added += 1;
        let product = Product { params: params.clone(), created: now, updated: now };
        (id, self.products.entry(id).or_insert(product))
    }

    /// Changes those of a product's parameters that are given and not `null`.
    pub(crate) fn edit(&mut self, id: i64, params: &Json, now: i64) {
        let Some(product) = self.products.get_mut(&id) else { return };
        if let (Json::Object(old), Json::Object(new)) = (&mut product.params, params) {
            for (name, value) in new.iter().filter(|(_, value)| *value != Json::Null) {
                json::set(old, name, value.clone());
            }
        }
        product.updated = now;
    }

    /// Deletes a product.
    pub(crate) fn delete(&mut self, id: i64) {
        self.products.remove(&id);
    }

    /// The product with this id.
    pub(crate) fn get(&self, id: i64) -> Option<&Product> {
        self.products.get(&id)
    }

    /// All of them, by id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (i64, &Product)> {
        self.products.iter().map(|(id, product)| (*id, product))
    }
}
