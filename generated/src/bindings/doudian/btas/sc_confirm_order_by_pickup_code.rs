// @generated from doudian/btas/btas.sc.confirmOrderByPickupCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 自提码确认自提 — `btas.sc.confirmOrderByPickupCode`
///
/// Family: `btas` (the feature `btas`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasScConfirmOrderByPickupCodeRequest;
///
/// let request = DoudianBtasScConfirmOrderByPickupCodeRequest::new(["…"], "…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScConfirmOrderByPickupCodeRequest {
    /// 订单码列表
    pub order_code_list: Vec<String>,
    /// 自提码
    ///
    /// A secret: `Debug` shows `***`.
    pub pickup_code: String,
    /// 质检机构ID
    pub sc_id: i64,
}

impl DoudianBtasScConfirmOrderByPickupCodeRequest {
    /// With the parameters that are required.
    pub fn new(
        order_code_list: impl IntoIterator<Item = impl Into<String>>,
        pickup_code: impl Into<String>,
        sc_id: i64,
    ) -> Self {
        Self {
            order_code_list: order_code_list.into_iter().map(Into::into).collect(),
            pickup_code: pickup_code.into(),
            sc_id,
        }
    }
}

/// The answer to [`DoudianBtasScConfirmOrderByPickupCodeRequest`].
///
/// The platform promises no `data`.
pub type DoudianBtasScConfirmOrderByPickupCodeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBtasScConfirmOrderByPickupCodeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.confirmOrderByPickupCode",
        path: "/btas/sc/confirmOrderByPickupCode",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasScConfirmOrderByPickupCodeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScConfirmOrderByPickupCodeRequest",
            &[
                rt::Field("order_code_list", rt::REQUIRED, &[]),
                rt::Field("pickup_code", rt::REQUIRED | rt::PII, &[]),
                rt::Field("sc_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code_list);
        rt::put(w, 1, &self.pickup_code);
        rt::put(w, 2, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScConfirmOrderByPickupCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScConfirmOrderByPickupCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code_list, r),
            1 => rt::get(&mut self.pickup_code, r),
            2 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScConfirmOrderByPickupCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_code_list: Default::default(),
            pickup_code: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScConfirmOrderByPickupCodeRequest, Self::blank());
