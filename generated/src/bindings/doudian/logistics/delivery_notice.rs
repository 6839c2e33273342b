// @generated from doudian/logistics/logistics.deliveryNotice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 派送通知 — `logistics.deliveryNotice`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsDeliveryNoticeRequest;
///
/// let request = DoudianLogisticsDeliveryNoticeRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsDeliveryNoticeRequest {
    /// 运单号
    pub waybill_no: String,
    /// `notice_type` on the wire; it has no label.
    ///
    /// Release (放行) or return (回退).
    pub notice_type: String,
}

impl DoudianLogisticsDeliveryNoticeRequest {
    /// With the parameters that are required.
    pub fn new(waybill_no: impl Into<String>, notice_type: impl Into<String>) -> Self {
        Self {
            waybill_no: waybill_no.into(),
            notice_type: notice_type.into(),
        }
    }
}

/// The answer to [`DoudianLogisticsDeliveryNoticeRequest`].
pub type DoudianLogisticsDeliveryNoticeResponse = rt::DoudianResponse<
    DoudianLogisticsDeliveryNoticeData,
>;

impl rt::DoudianRequest for DoudianLogisticsDeliveryNoticeRequest {
    type Data = DoudianLogisticsDeliveryNoticeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.deliveryNotice",
        path: "/logistics/deliveryNotice",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsDeliveryNoticeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsDeliveryNoticeRequest",
            &[
                rt::Field("waybill_no", rt::REQUIRED, &[]),
                rt::Field("notice_type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.notice_type);
        rt::put(w, 0, &self.waybill_no);
    }
}

rt::impl_record!(DoudianLogisticsDeliveryNoticeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsDeliveryNoticeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_no, r),
            1 => rt::get(&mut self.notice_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsDeliveryNoticeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_no: Default::default(),
            notice_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsDeliveryNoticeRequest, Self::blank());

/// Part of the answer to `logistics.deliveryNotice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsDeliveryNoticeData {
    /// 是否成功
    pub result: Option<bool>,
}

impl rt::Encode for DoudianLogisticsDeliveryNoticeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsDeliveryNoticeData",
            &[rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result);
    }
}

impl rt::Decode for DoudianLogisticsDeliveryNoticeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsDeliveryNoticeData);

rt::impl_serde!(DoudianLogisticsDeliveryNoticeData, Self::default());
