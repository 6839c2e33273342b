// @generated from doudian/order/order.updatePostAmount.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 修改订单运费 — `order.updatePostAmount`
///
/// For orders not yet paid.
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderUpdatePostAmountRequest;
///
/// let request = DoudianOrderUpdatePostAmountRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderUpdatePostAmountRequest {
    /// 订单ID
    pub order_id: String,
    /// 运费金额, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 主订单ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pid: Option<String>,
}

impl DoudianOrderUpdatePostAmountRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, post_amount: i64) -> Self {
        Self {
            order_id: order_id.into(),
            post_amount,
            pid: None,
        }
    }

    /// Sets `pid` (主订单ID).
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The answer to [`DoudianOrderUpdatePostAmountRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderUpdatePostAmountResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderUpdatePostAmountRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.updatePostAmount",
        path: "/order/updatePostAmount",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderUpdatePostAmountRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderUpdatePostAmountRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("pid", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.pid);
        rt::put(w, 1, &self.post_amount);
    }
}

rt::impl_record!(DoudianOrderUpdatePostAmountRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderUpdatePostAmountRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.post_amount, r),
            2 => rt::get(&mut self.pid, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderUpdatePostAmountRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            post_amount: Default::default(),
            pid: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderUpdatePostAmountRequest, Self::blank());
