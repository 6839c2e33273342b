// @generated from doudian/iop/iop.sellerDistribute.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 分配代发订单 — `iop.sellerDistribute`
///
/// Family: `iop` (the feature `iop`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianIopSellerDistributeDistributeOrder, DoudianIopSellerDistributeRequest};
///
/// let request = DoudianIopSellerDistributeRequest::new([
///     DoudianIopSellerDistributeDistributeOrder::new(1, "…"),
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
/// | 40004 | `isv.parameter-invalid:10000` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopSellerDistributeRequest {
    /// 待分配的代打订单列表
    pub distribute_order_list: Vec<DoudianIopSellerDistributeDistributeOrder>,
}

impl DoudianIopSellerDistributeRequest {
    /// With the parameters that are required.
    pub fn new(
        distribute_order_list: impl Into<Vec<DoudianIopSellerDistributeDistributeOrder>>,
    ) -> Self {
        Self {
            distribute_order_list: distribute_order_list.into(),
        }
    }
}

/// The answer to [`DoudianIopSellerDistributeRequest`].
pub type DoudianIopSellerDistributeResponse = rt::DoudianResponse<
    DoudianIopSellerDistributeData,
>;

impl rt::DoudianRequest for DoudianIopSellerDistributeRequest {
    type Data = DoudianIopSellerDistributeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.sellerDistribute",
        path: "/iop/sellerDistribute",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianIopSellerDistributeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerDistributeRequest",
            &[rt::Field("distribute_order_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distribute_order_list);
    }
}

rt::impl_record!(DoudianIopSellerDistributeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerDistributeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distribute_order_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopSellerDistributeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            distribute_order_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopSellerDistributeRequest, Self::blank());

/// Part of the answer to `iop.sellerDistribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerDistributeData {
    /// 分配结果列表
    pub distribute_order_reuslts: Vec<DoudianIopSellerDistributeDistributeResult>,
}

impl rt::Encode for DoudianIopSellerDistributeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerDistributeData",
            &[rt::Field("distribute_order_reuslts", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distribute_order_reuslts);
    }
}

impl rt::Decode for DoudianIopSellerDistributeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.distribute_order_reuslts, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerDistributeData);

rt::impl_serde!(DoudianIopSellerDistributeData, Self::default());

/// Part of the request `iop.sellerDistribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerDistributeDistributeOrder {
    /// 要分配的厂商的店铺ID
    pub supplier_shop_id: i64,
    /// 代打订单ID
    pub distr_order_id: String,
}

impl DoudianIopSellerDistributeDistributeOrder {
    /// With the parameters that are required.
    pub fn new(supplier_shop_id: i64, distr_order_id: impl Into<String>) -> Self {
        Self {
            supplier_shop_id,
            distr_order_id: distr_order_id.into(),
        }
    }
}

impl rt::Encode for DoudianIopSellerDistributeDistributeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerDistributeDistributeOrder",
            &[
                rt::Field("supplier_shop_id", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.distr_order_id);
        rt::put(w, 0, &self.supplier_shop_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerDistributeDistributeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_id, r),
            1 => rt::get(&mut self.distr_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerDistributeDistributeOrder);

rt::impl_serde!(DoudianIopSellerDistributeDistributeOrder, Self::default());

/// Part of the answer to `iop.sellerDistribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerDistributeDistributeResult {
    /// 要分配的厂商的店铺ID
    pub supplier_shop_id: i64,
    /// 代打订单ID
    pub distr_order_id: String,
    /// 错误状态码
    pub err_no: i32,
    /// 错误描述
    pub message: Option<String>,
}

impl rt::Encode for DoudianIopSellerDistributeDistributeResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerDistributeDistributeResult",
            &[
                rt::Field("supplier_shop_id", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("err_no", rt::REQUIRED, &[]),
                rt::Field("message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.distr_order_id);
        rt::put(w, 2, &self.err_no);
        rt::put(w, 3, &self.message);
        rt::put(w, 0, &self.supplier_shop_id);
    }
}

impl rt::Decode for DoudianIopSellerDistributeDistributeResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_id, r),
            1 => rt::get(&mut self.distr_order_id, r),
            2 => rt::get(&mut self.err_no, r),
            3 => rt::get(&mut self.message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerDistributeDistributeResult);

rt::impl_serde!(DoudianIopSellerDistributeDistributeResult, Self::default());
