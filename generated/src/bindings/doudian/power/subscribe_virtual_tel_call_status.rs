// @generated from doudian/power/power.SubscribeVirtualTelCallStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订阅虚拟号通话状态 — `power.SubscribeVirtualTelCallStatus`
///
/// Family: `power` (the feature `power`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPowerSubscribeVirtualTelCallStatusRequest;
///
/// let request = DoudianPowerSubscribeVirtualTelCallStatusRequest::new(
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPowerSubscribeVirtualTelCallStatusRequest {
    /// 虚拟号主号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub virtual_main_tel: String,
    /// 虚拟号分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub virtual_sub_tel: String,
    /// 父订单号
    pub order_id: String,
}

impl DoudianPowerSubscribeVirtualTelCallStatusRequest {
    /// With the parameters that are required.
    pub fn new(
        virtual_main_tel: impl Into<String>,
        virtual_sub_tel: impl Into<String>,
        order_id: impl Into<String>,
    ) -> Self {
        Self {
            virtual_main_tel: virtual_main_tel.into(),
            virtual_sub_tel: virtual_sub_tel.into(),
            order_id: order_id.into(),
        }
    }
}

/// The answer to [`DoudianPowerSubscribeVirtualTelCallStatusRequest`].
pub type DoudianPowerSubscribeVirtualTelCallStatusResponse = rt::DoudianResponse<
    DoudianPowerSubscribeVirtualTelCallStatusData,
>;

impl rt::DoudianRequest for DoudianPowerSubscribeVirtualTelCallStatusRequest {
    type Data = DoudianPowerSubscribeVirtualTelCallStatusData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "power.SubscribeVirtualTelCallStatus",
        path: "/power/SubscribeVirtualTelCallStatus",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianPowerSubscribeVirtualTelCallStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerSubscribeVirtualTelCallStatusRequest",
            &[
                rt::Field("virtual_main_tel", rt::REQUIRED | rt::PII, &[]),
                rt::Field("virtual_sub_tel", rt::REQUIRED | rt::PII, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_id);
        rt::put(w, 0, &self.virtual_main_tel);
        rt::put(w, 1, &self.virtual_sub_tel);
    }
}

rt::impl_record!(DoudianPowerSubscribeVirtualTelCallStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPowerSubscribeVirtualTelCallStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.virtual_main_tel, r),
            1 => rt::get(&mut self.virtual_sub_tel, r),
            2 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPowerSubscribeVirtualTelCallStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            virtual_main_tel: Default::default(),
            virtual_sub_tel: Default::default(),
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPowerSubscribeVirtualTelCallStatusRequest, Self::blank());

/// Part of the answer to `power.SubscribeVirtualTelCallStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPowerSubscribeVirtualTelCallStatusData {
    /// 订阅成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianPowerSubscribeVirtualTelCallStatusData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPowerSubscribeVirtualTelCallStatusData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianPowerSubscribeVirtualTelCallStatusData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPowerSubscribeVirtualTelCallStatusData);

rt::impl_serde!(DoudianPowerSubscribeVirtualTelCallStatusData, Self::default());
