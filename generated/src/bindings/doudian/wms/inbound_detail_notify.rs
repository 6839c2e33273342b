// @generated from doudian/wms/wms.inboundDetailNotify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// WMS入库数据回传 — `wms.inboundDetailNotify`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `wms` (the feature `wms`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWmsInboundDetailNotifyRequest;
///
/// let request = DoudianWmsInboundDetailNotifyRequest::new(
///     "…",
///     "…",
///     [[("1".to_owned(), serde_json::json!({}))].into()],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWmsInboundDetailNotifyRequest {
    /// 业务单据号
    pub business_no: String,
    /// WMS入库单据号
    pub reciept_no: String,
    /// SKU列表
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_list: Vec<BTreeMap<String, rt::Value>>,
}

impl DoudianWmsInboundDetailNotifyRequest {
    /// With the parameters that are required.
    pub fn new(
        business_no: impl Into<String>,
        reciept_no: impl Into<String>,
        sku_list: impl Into<Vec<BTreeMap<String, rt::Value>>>,
    ) -> Self {
        Self {
            business_no: business_no.into(),
            reciept_no: reciept_no.into(),
            sku_list: sku_list.into(),
        }
    }
}

/// The answer to [`DoudianWmsInboundDetailNotifyRequest`].
pub type DoudianWmsInboundDetailNotifyResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianWmsInboundDetailNotifyRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "wms.inboundDetailNotify",
        path: "/wms/inboundDetailNotify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianWmsInboundDetailNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianWmsInboundDetailNotifyRequest",
            &[
                rt::Field("business_no", rt::REQUIRED, &[]),
                rt::Field("reciept_no", rt::REQUIRED, &[]),
                rt::Field("sku_list", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.business_no);
        rt::put(w, 1, &self.reciept_no);
        rt::put(w, 2, &self.sku_list);
    }
}

rt::impl_record!(DoudianWmsInboundDetailNotifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsInboundDetailNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.business_no, r),
            1 => rt::get(&mut self.reciept_no, r),
            2 => rt::get(&mut self.sku_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWmsInboundDetailNotifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            business_no: Default::default(),
            reciept_no: Default::default(),
            sku_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWmsInboundDetailNotifyRequest, Self::blank());
