// @generated from the shared types product_property by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPropertyValue {
    /// 属性值ID
    pub value_id: Option<i64>,
    /// 属性值
    pub value_name: Option<String>,
}

impl DoudianPropertyValue {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            value_id: None,
            value_name: None,
        }
    }

    /// Sets `value_id` (属性值ID).
    #[must_use]
    pub fn value_id(mut self, value_id: i64) -> Self {
        self.value_id = Some(value_id);
        self
    }

    /// Sets `value_name` (属性值).
    #[must_use]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl rt::Encode for DoudianPropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPropertyValue",
            &[rt::Field("value_id", 0, &[]), rt::Field("value_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.value_id);
        rt::put(w, 1, &self.value_name);
    }
}

impl rt::Decode for DoudianPropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_id, r),
            1 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPropertyValue);

rt::impl_serde!(DoudianPropertyValue, Self::default());
