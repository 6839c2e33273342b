// @generated from doudian/wms/wms.outboundDetailNotify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// WMS出库信息回传 — `wms.outboundDetailNotify`
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
/// use doudian::DoudianWmsOutboundDetailNotifyRequest;
///
/// let request = DoudianWmsOutboundDetailNotifyRequest::new("…", "…", "…", "…");
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
/// | 20000 | `isp.service-error:-1` | 查询物流产品信息失败 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWmsOutboundDetailNotifyRequest {
    /// 业务通知单号
    pub business_no: String,
    /// WMS出库单号
    pub reciept_no: String,
    /// 出库时间
    pub operate_time: String,
    /// 仓库编码
    pub warehouse_no: String,
}

impl DoudianWmsOutboundDetailNotifyRequest {
    /// With the parameters that are required.
    pub fn new(
        business_no: impl Into<String>,
        reciept_no: impl Into<String>,
        operate_time: impl Into<String>,
        warehouse_no: impl Into<String>,
    ) -> Self {
        Self {
            business_no: business_no.into(),
            reciept_no: reciept_no.into(),
            operate_time: operate_time.into(),
            warehouse_no: warehouse_no.into(),
        }
    }
}

/// The answer to [`DoudianWmsOutboundDetailNotifyRequest`].
pub type DoudianWmsOutboundDetailNotifyResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianWmsOutboundDetailNotifyRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "wms.outboundDetailNotify",
        path: "/wms/outboundDetailNotify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-1",
                label: "查询物流产品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianWmsOutboundDetailNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianWmsOutboundDetailNotifyRequest",
            &[
                rt::Field("business_no", rt::REQUIRED, &[]),
                rt::Field("reciept_no", rt::REQUIRED, &[]),
                rt::Field("operate_time", rt::REQUIRED, &[]),
                rt::Field("warehouse_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.business_no);
        rt::put(w, 2, &self.operate_time);
        rt::put(w, 1, &self.reciept_no);
        rt::put(w, 3, &self.warehouse_no);
    }
}

rt::impl_record!(DoudianWmsOutboundDetailNotifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWmsOutboundDetailNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.business_no, r),
            1 => rt::get(&mut self.reciept_no, r),
            2 => rt::get(&mut self.operate_time, r),
            3 => rt::get(&mut self.warehouse_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWmsOutboundDetailNotifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            business_no: Default::default(),
            reciept_no: Default::default(),
            operate_time: Default::default(),
            warehouse_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWmsOutboundDetailNotifyRequest, Self::blank());
