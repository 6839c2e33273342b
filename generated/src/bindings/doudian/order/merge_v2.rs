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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Request {
    /// 合单列表
    pub merge_list: Option<Vec<DoudianOrderMergeV2Merge>>,
}

impl DoudianOrderMergeV2Request {
    /// Without parameters.
    pub fn new() -> Self {
        Self { merge_list: None }
    }

    /// Sets `merge_list` (合单列表).
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeV2Request",
            &[rt::Field("merge_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.merge_list);
    }
}

rt::impl_record!(DoudianOrderMergeV2Request);

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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Data {
    /// 合单结果
    pub order_list: Vec<String>,
    /// 失败订单及原因
    pub failed_order: BTreeMap<String, String>,
}

impl rt::Encode for DoudianOrderMergeV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeV2Data",
            &[rt::Field("order_list", 0, &[]), rt::Field("failed_order", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianOrderMergeV2Data);

rt::impl_serde!(DoudianOrderMergeV2Data, Self::default());

/// Part of the request `order.mergeV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderMergeV2Merge {
    /// 店铺订单ID
    pub order_id: Option<String>,
    /// 收件人唯一ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_address_id: Option<String>,
}

impl DoudianOrderMergeV2Merge {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            open_address_id: None,
        }
    }

    /// Sets `order_id` (店铺订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `open_address_id` (收件人唯一ID).
    #[must_use]
    pub fn open_address_id(mut self, open_address_id: impl Into<String>) -> Self {
        self.open_address_id = Some(open_address_id.into());
        self
    }
}

impl rt::Encode for DoudianOrderMergeV2Merge {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeV2Merge",
            &[rt::Field("order_id", 0, &[]), rt::Field("open_address_id", rt::PII, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianOrderMergeV2Merge);

rt::impl_serde!(DoudianOrderMergeV2Merge, Self::default());
