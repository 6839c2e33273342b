// @generated from doudian/order/order.merge.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 合单判断 — `order.merge`
///
/// Tells which orders go to the same address; it merges nothing. Orders of the last 15 days that wait to be shipped. Of one day, the same open\_address\_id is the same address.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderMergeMerge, DoudianOrderMergeRequest};
///
/// let request = DoudianOrderMergeRequest::new([
///     DoudianOrderMergeMerge::new("…", "…"),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:100000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:200101` | 内部错误 | wait, then repeat |
/// | 80000 | `isv.risk-control-failed:300011` | 存在安全风险 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderMergeRequest {
    /// 合并需求列表
    ///
    /// 2 to 100.
    pub merge_list: Vec<DoudianOrderMergeMerge>,
}

impl DoudianOrderMergeRequest {
    /// With the parameters that are required.
    pub fn new(merge_list: impl Into<Vec<DoudianOrderMergeMerge>>) -> Self {
        Self {
            merge_list: merge_list.into(),
        }
    }
}

/// The answer to [`DoudianOrderMergeRequest`].
pub type DoudianOrderMergeResponse = rt::DoudianResponse<DoudianOrderMergeData>;

impl rt::DoudianRequest for DoudianOrderMergeRequest {
    type Data = DoudianOrderMergeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.merge",
        path: "/order/merge",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:200101",
                label: "内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 80000,
                sub_code: "isv.risk-control-failed:300011",
                label: "存在安全风险",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderMergeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeRequest",
            &[rt::Field("merge_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.merge_list);
    }
}

rt::impl_record!(DoudianOrderMergeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderMergeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.merge_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderMergeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            merge_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderMergeRequest, Self::blank());

/// Part of the answer to `order.merge`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderMergeData {
    /// 合单结果
    pub order_list: Vec<String>,
}

impl rt::Encode for DoudianOrderMergeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeData",
            &[rt::Field("order_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_list);
    }
}

impl rt::Decode for DoudianOrderMergeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderMergeData);

rt::impl_serde!(DoudianOrderMergeData, Self::default());

/// Part of the request `order.merge`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderMergeMerge {
    /// 店铺订单ID
    pub order_id: String,
    /// 收件人唯一ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_address_id: String,
}

impl DoudianOrderMergeMerge {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, open_address_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            open_address_id: open_address_id.into(),
        }
    }
}

impl rt::Encode for DoudianOrderMergeMerge {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderMergeMerge",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("open_address_id", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.open_address_id);
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderMergeMerge {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.open_address_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderMergeMerge);

rt::impl_serde!(DoudianOrderMergeMerge, Self::default());
