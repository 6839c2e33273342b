// @generated from doudian/send_home/sendHome.afterSale.getRejectReasonCodeList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianAfterSaleRejectReason;

/// 售后拒绝原因列表 — `sendHome.afterSale.getRejectReasonCodeList`
///
/// Family: `send_home` (the feature `send_home`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest;
///
/// let request = DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    /// 门店ID
    pub store_id: Option<i64>,
    /// 售后单ID
    pub after_sale_id: Option<i64>,
}

impl DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            store_id: None,
            after_sale_id: None,
        }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `after_sale_id` (售后单ID).
    #[must_use]
    pub fn after_sale_id(mut self, after_sale_id: i64) -> Self {
        self.after_sale_id = Some(after_sale_id);
        self
    }
}

impl Default for DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest`].
pub type DoudianSendHomeAfterSaleGetRejectReasonCodeListResponse = rt::DoudianResponse<
    DoudianSendHomeAfterSaleGetRejectReasonCodeListData,
>;

impl rt::DoudianRequest for DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    type Data = DoudianSendHomeAfterSaleGetRejectReasonCodeListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.afterSale.getRejectReasonCodeList",
        path: "/sendHome/afterSale/getRejectReasonCodeList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest",
            &[rt::Field("store_id", 0, &[]), rt::Field("after_sale_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.after_sale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            after_sale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeAfterSaleGetRejectReasonCodeListRequest, Self::blank());

/// Part of the answer to `sendHome.afterSale.getRejectReasonCodeList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeAfterSaleGetRejectReasonCodeListData {
    /// 售后商家拒绝原因详情列表
    pub items: Vec<DoudianAfterSaleRejectReason>,
}

impl rt::Encode for DoudianSendHomeAfterSaleGetRejectReasonCodeListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeAfterSaleGetRejectReasonCodeListData",
            &[rt::Field("items", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.items);
    }
}

impl rt::Decode for DoudianSendHomeAfterSaleGetRejectReasonCodeListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeAfterSaleGetRejectReasonCodeListData);

rt::impl_serde!(DoudianSendHomeAfterSaleGetRejectReasonCodeListData, Self::default());
