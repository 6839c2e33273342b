// @generated from doudian/recycle/recycle.confirmReceive.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回收商确认收货 — `recycle.confirmReceive`
///
/// Family: `recycle` (the feature `recycle`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleConfirmReceiveRequest;
///
/// let request = DoudianRecycleConfirmReceiveRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleConfirmReceiveRequest {
    /// 线索单ID
    pub clue_order_id: String,
}

impl DoudianRecycleConfirmReceiveRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
        }
    }
}

/// The answer to [`DoudianRecycleConfirmReceiveRequest`].
///
/// The platform promises no `data`.
pub type DoudianRecycleConfirmReceiveResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRecycleConfirmReceiveRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.confirmReceive",
        path: "/recycle/confirmReceive",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleConfirmReceiveRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleConfirmReceiveRequest",
            &[rt::Field("clue_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
    }
}

rt::impl_record!(DoudianRecycleConfirmReceiveRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleConfirmReceiveRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleConfirmReceiveRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleConfirmReceiveRequest, Self::blank());
