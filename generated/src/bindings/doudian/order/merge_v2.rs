// @generated from doudian/order/order.mergeV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 合单判断V2 — `order.mergeV2`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderMergeV2Request;
///
/// let request = DoudianOrderMergeV2Request::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Request {
    /// `merge_list`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub merge_list: Option<Vec<DoudianOrderMergeV2Merge>>,
}

impl DoudianOrderMergeV2Request {
    /// Without parameters.
    pub fn new() -> Self {
        Self { merge_list: None }
    }

    /// Sets `merge_list`.
    #[must_use]
    pub fn merge_list(
        mut self,
        merge_list: impl Into<Vec<DoudianOrderMergeV2Merge>>,
    ) -> Self {
        self.merge_list = Some(merge_list.into());
        self
    }
}

impl Default for DoudianOrderMergeV2Request {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderMergeV2Request`].
pub type DoudianOrderMergeV2Response = rt::DoudianResponse<DoudianOrderMergeV2Data>;

impl rt::DoudianRequest for DoudianOrderMergeV2Request {
    type Data = DoudianOrderMergeV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.mergeV2",
        path: "/order/mergeV2",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderMergeV2Request {
    fn name(&self) -> &'static str {
        "DoudianOrderMergeV2Request"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("merge_list")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.merge_list);
    }
}

rt::impl_debug!(DoudianOrderMergeV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderMergeV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.merge_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderMergeV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            merge_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderMergeV2Request, Self::blank());

/// Part of the answer to `order.mergeV2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Data {
    /// 合单结果
    pub order_list: Vec<String>,
    /// 失败订单及原因
    pub failed_order: BTreeMap<String, String>,
}

impl rt::Encode for DoudianOrderMergeV2Data {
    fn name(&self) -> &'static str {
        "DoudianOrderMergeV2Data"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_list"),
            rt::Field::new("failed_order"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_order);
        rt::put(w, 0, &self.order_list);
    }
}

impl rt::Decode for DoudianOrderMergeV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_list, r),
            1 => rt::get(&mut self.failed_order, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderMergeV2Data);

rt::impl_serde!(DoudianOrderMergeV2Data, Self::default());

/// Part of the request `order.mergeV2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Merge {
    /// `order_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// `open_address_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub open_address_id: Option<rt::Value>,
}

impl DoudianOrderMergeV2Merge {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            open_address_id: None,
        }
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `open_address_id`.
    #[must_use]
    pub fn open_address_id(mut self, open_address_id: impl Into<rt::Value>) -> Self {
        self.open_address_id = Some(open_address_id.into());
        self
    }
}

impl rt::Encode for DoudianOrderMergeV2Merge {
    fn name(&self) -> &'static str {
        "DoudianOrderMergeV2Merge"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id"),
            rt::Field::new("open_address_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.open_address_id);
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderMergeV2Merge {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.open_address_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderMergeV2Merge);

rt::impl_serde!(DoudianOrderMergeV2Merge, Self::default());
