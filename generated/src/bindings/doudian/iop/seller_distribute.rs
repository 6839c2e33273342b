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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:10000` | 参数错误 |
#[derive(Clone, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianIopSellerDistributeRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("distribute_order_list").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.distribute_order_list);
    }
}

rt::impl_debug!(DoudianIopSellerDistributeRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianIopSellerDistributeData {
    /// 分配结果列表
    pub distribute_order_reuslts: Vec<DoudianIopSellerDistributeDistributeResult>,
}

impl rt::Encode for DoudianIopSellerDistributeData {
    fn name(&self) -> &'static str {
        "DoudianIopSellerDistributeData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("distribute_order_reuslts").required(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianIopSellerDistributeData);

rt::impl_serde!(DoudianIopSellerDistributeData, Self::default());

/// Part of the request `iop.sellerDistribute`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianIopSellerDistributeDistributeOrder"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("supplier_shop_id").required(),
            rt::Field::new("distr_order_id").required(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianIopSellerDistributeDistributeOrder);

rt::impl_serde!(DoudianIopSellerDistributeDistributeOrder, Self::default());

/// Part of the answer to `iop.sellerDistribute`.
#[derive(Clone, Default, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianIopSellerDistributeDistributeResult"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("supplier_shop_id").required(),
            rt::Field::new("distr_order_id").required(),
            rt::Field::new("err_no").required(),
            rt::Field::new("message"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianIopSellerDistributeDistributeResult);

rt::impl_serde!(DoudianIopSellerDistributeDistributeResult, Self::default());
