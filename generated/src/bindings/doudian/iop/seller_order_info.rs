// @generated from doudian/iop/iop.sellerOrderInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianDistributedOrder;

/// 代发订单详情 — `iop.sellerOrderInfo`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopSellerOrderInfoRequest;
///
/// let request = DoudianIopSellerOrderInfoRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:10000` | 代发订单号为空 | mend the request |
/// | 50002 | `isv.business-failed:1000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:20000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:40000` | 代发单不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopSellerOrderInfoRequest {
    /// 代打订单ID
    pub distr_order_id: String,
}

impl DoudianIopSellerOrderInfoRequest {
    /// With the parameters that are required.
    pub fn new(distr_order_id: impl Into<String>) -> Self {
        Self {
            distr_order_id: distr_order_id.into(),
        }
    }
}

/// The answer to [`DoudianIopSellerOrderInfoRequest`].
pub type DoudianIopSellerOrderInfoResponse = rt::DoudianResponse<
    DoudianIopSellerOrderInfoData,
>;

impl rt::DoudianRequest for DoudianIopSellerOrderInfoRequest {
    type Data = DoudianIopSellerOrderInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.sellerOrderInfo",
        path: "/iop/sellerOrderInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "代发订单号为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:40000",
                label: "代发单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianIopSellerOrderInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerOrderInfoRequest",
            &[rt::Field("distr_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_id);
    }
}

rt::impl_record!(DoudianIopSellerOrderInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerOrderInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopSellerOrderInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            distr_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopSellerOrderInfoRequest, Self::blank());

/// Part of the answer to `iop.sellerOrderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerOrderInfoData {
    /// 代打订单信息
    pub distr_order_detail: DoudianDistributedOrder,
}

impl rt::Encode for DoudianIopSellerOrderInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerOrderInfoData",
            &[rt::Field("distr_order_detail", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_detail);
    }
}

impl rt::Decode for DoudianIopSellerOrderInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerOrderInfoData);

rt::impl_serde!(DoudianIopSellerOrderInfoData, Self::default());
