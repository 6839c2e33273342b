// @generated from doudian/recycle/recycle.sellSucceed.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 寄售成功 — `recycle.sellSucceed`
///
/// Family: `recycle` (the feature `recycle`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleSellSucceedRequest;
///
/// let request = DoudianRecycleSellSucceedRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleSellSucceedRequest {
    /// 线索单ID
    pub clue_order_id: String,
}

impl DoudianRecycleSellSucceedRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
        }
    }
}

/// The answer to [`DoudianRecycleSellSucceedRequest`].
///
/// The platform promises no `data`.
pub type DoudianRecycleSellSucceedResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRecycleSellSucceedRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.sellSucceed",
        path: "/recycle/sellSucceed",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleSellSucceedRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleSellSucceedRequest",
            &[rt::Field("clue_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
    }
}

rt::impl_record!(DoudianRecycleSellSucceedRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleSellSucceedRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleSellSucceedRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleSellSucceedRequest, Self::blank());
