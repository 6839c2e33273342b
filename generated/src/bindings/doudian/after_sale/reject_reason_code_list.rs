// @generated from doudian/after_sale/afterSale.rejectReasonCodeList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianAfterSaleRejectReason;

/// 拒绝原因列表 — `afterSale.rejectReasonCodeList`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleRejectReasonCodeListRequest;
///
/// let request = DoudianAfterSaleRejectReasonCodeListRequest::new();
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
/// | 50002 | `isv.business-failed:10000` | 系统错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleRejectReasonCodeListRequest {
    /// 售后单ID
    ///
    /// Narrows the reasons to those of this after-sale; empty for one not yet shipped.
    pub aftersale_id: Option<i64>,
}

impl DoudianAfterSaleRejectReasonCodeListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { aftersale_id: None }
    }

    /// Sets `aftersale_id` (售后单ID).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: i64) -> Self {
        self.aftersale_id = Some(aftersale_id);
        self
    }
}

impl Default for DoudianAfterSaleRejectReasonCodeListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAfterSaleRejectReasonCodeListRequest`].
pub type DoudianAfterSaleRejectReasonCodeListResponse = rt::DoudianResponse<
    DoudianAfterSaleRejectReasonCodeListData,
>;

impl rt::DoudianRequest for DoudianAfterSaleRejectReasonCodeListRequest {
    type Data = DoudianAfterSaleRejectReasonCodeListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.rejectReasonCodeList",
        path: "/afterSale/rejectReasonCodeList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleRejectReasonCodeListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRejectReasonCodeListRequest",
            &[rt::Field("aftersale_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
    }
}

rt::impl_record!(DoudianAfterSaleRejectReasonCodeListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleRejectReasonCodeListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleRejectReasonCodeListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleRejectReasonCodeListRequest, Self::blank());

/// Part of the answer to `afterSale.rejectReasonCodeList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleRejectReasonCodeListData {
    /// 售后商家拒绝原因详情列表
    pub items: Vec<DoudianAfterSaleRejectReason>,
}

impl rt::Encode for DoudianAfterSaleRejectReasonCodeListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleRejectReasonCodeListData",
            &[rt::Field("items", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.items);
    }
}

impl rt::Decode for DoudianAfterSaleRejectReasonCodeListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleRejectReasonCodeListData);

rt::impl_serde!(DoudianAfterSaleRejectReasonCodeListData, Self::default());
