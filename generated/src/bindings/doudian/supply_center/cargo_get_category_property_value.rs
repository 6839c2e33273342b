// @generated from doudian/supply_center/supplyCenter.cargo.getCategoryPropertyValue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 货品类目属性值查询 — `supplyCenter.cargo.getCategoryPropertyValue`
///
/// No source describes the answer.
///
/// Family: `supply_center` (the feature `supply_center`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyCenterCargoGetCategoryPropertyValueRequest;
///
/// let request = DoudianSupplyCenterCargoGetCategoryPropertyValueRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// `category_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub category_id: Option<i64>,
    /// `property_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property_id: Option<i64>,
}

impl DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            category_id: None,
            property_id: None,
        }
    }

    /// Sets `category_id`.
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `property_id`.
    #[must_use]
    pub fn property_id(mut self, property_id: i64) -> Self {
        self.property_id = Some(property_id);
        self
    }
}

impl Default for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSupplyCenterCargoGetCategoryPropertyValueRequest`].
pub type DoudianSupplyCenterCargoGetCategoryPropertyValueResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyCenter.cargo.getCategoryPropertyValue",
        path: "/supplyCenter/cargo/getCategoryPropertyValue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn name(&self) -> &'static str {
        "DoudianSupplyCenterCargoGetCategoryPropertyValueRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("category_id"),
            rt::Field::new("property_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.property_id);
    }
}

rt::impl_debug!(DoudianSupplyCenterCargoGetCategoryPropertyValueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyCenterCargoGetCategoryPropertyValueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            property_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyCenterCargoGetCategoryPropertyValueRequest, Self::blank());
