// @generated from doudian/iop/iop.sellerCancleDistribute.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消代发分配 — `iop.sellerCancleDistribute`
///
/// Family: `iop` (the feature `iop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopSellerCancleDistributeRequest;
///
/// let request = DoudianIopSellerCancleDistributeRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopSellerCancleDistributeRequest {
    /// 代打订单ID列表
    pub distr_order_ids: Vec<String>,
}

impl DoudianIopSellerCancleDistributeRequest {
    /// With the parameters that are required.
    pub fn new(distr_order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            distr_order_ids: distr_order_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianIopSellerCancleDistributeRequest`].
pub type DoudianIopSellerCancleDistributeResponse = rt::DoudianResponse<
    DoudianIopSellerCancleDistributeData,
>;

impl rt::DoudianRequest for DoudianIopSellerCancleDistributeRequest {
    type Data = DoudianIopSellerCancleDistributeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.sellerCancleDistribute",
        path: "/iop/sellerCancleDistribute",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianIopSellerCancleDistributeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerCancleDistributeRequest",
            &[rt::Field("distr_order_ids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distr_order_ids);
    }
}

rt::impl_record!(DoudianIopSellerCancleDistributeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerCancleDistributeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distr_order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopSellerCancleDistributeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            distr_order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopSellerCancleDistributeRequest, Self::blank());

/// Part of the answer to `iop.sellerCancleDistribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerCancleDistributeData {
    /// 取消成功的订单ID列表
    pub succ_distr_order_ids: Vec<String>,
    /// 取消失败的订单ID列表
    pub fail_distr_order_ids: Vec<String>,
}

impl rt::Encode for DoudianIopSellerCancleDistributeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerCancleDistributeData",
            &[
                rt::Field("succ_distr_order_ids", rt::REQUIRED, &[]),
                rt::Field("fail_distr_order_ids", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fail_distr_order_ids);
        rt::put(w, 0, &self.succ_distr_order_ids);
    }
}

impl rt::Decode for DoudianIopSellerCancleDistributeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.succ_distr_order_ids, r),
            1 => rt::get(&mut self.fail_distr_order_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerCancleDistributeData);

rt::impl_serde!(DoudianIopSellerCancleDistributeData, Self::default());
