// @generated from doudian/supply_chain/supplyChain.supplyConsign.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供应商发货 — `supplyChain.supplyConsign`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainSupplyConsignRequest;
///
/// let request = DoudianSupplyChainSupplyConsignRequest::new("…", "…", "…");
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
/// | 20000 | `isp.service-error:1000` | 系统异常 |
/// | 40004 | `isv.parameter-invalid:1020` | 非法参数 |
/// | 50002 | `isv.business-failed:2000` | 业务处理失败 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignRequest {
    /// 供货单号
    pub order_no: String,
    /// 快递商编码
    pub tms_code: String,
    /// 快递单号
    pub tracking_no: String,
    /// 发货人地址
    pub sender_addr: Option<DoudianSupplyChainSupplyConsignSenderAddr>,
}

impl DoudianSupplyChainSupplyConsignRequest {
    /// With the parameters that are required.
    pub fn new(
        order_no: impl Into<String>,
        tms_code: impl Into<String>,
        tracking_no: impl Into<String>,
    ) -> Self {
        Self {
            order_no: order_no.into(),
            tms_code: tms_code.into(),
            tracking_no: tracking_no.into(),
            sender_addr: None,
        }
    }

    /// Sets `sender_addr` (发货人地址).
    #[must_use]
    pub fn sender_addr(
        mut self,
        sender_addr: DoudianSupplyChainSupplyConsignSenderAddr,
    ) -> Self {
        self.sender_addr = Some(sender_addr);
        self
    }
}

/// The answer to [`DoudianSupplyChainSupplyConsignRequest`].
pub type DoudianSupplyChainSupplyConsignResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianSupplyChainSupplyConsignRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.supplyConsign",
        path: "/supplyChain/supplyConsign",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1000",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1020",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2000",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainSupplyConsignRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignRequest",
            &[
                rt::Field("order_no", rt::REQUIRED, &[]),
                rt::Field("tms_code", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("sender_addr", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_no);
        rt::put(w, 3, &self.sender_addr);
        rt::put(w, 1, &self.tms_code);
        rt::put(w, 2, &self.tracking_no);
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyConsignRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_no, r),
            1 => rt::get(&mut self.tms_code, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.sender_addr, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainSupplyConsignRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_no: Default::default(),
            tms_code: Default::default(),
            tracking_no: Default::default(),
            sender_addr: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainSupplyConsignRequest, Self::blank());

/// Part of the request `supplyChain.supplyConsign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignSenderAddr {
    /// 省名称
    pub province_name: String,
    /// 市名称
    pub city_name: String,
}

impl DoudianSupplyChainSupplyConsignSenderAddr {
    /// With the parameters that are required.
    pub fn new(province_name: impl Into<String>, city_name: impl Into<String>) -> Self {
        Self {
            province_name: province_name.into(),
            city_name: city_name.into(),
        }
    }
}

impl rt::Encode for DoudianSupplyChainSupplyConsignSenderAddr {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignSenderAddr",
            &[
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city_name);
        rt::put(w, 0, &self.province_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyConsignSenderAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_name, r),
            1 => rt::get(&mut self.city_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignSenderAddr);

rt::impl_serde!(DoudianSupplyChainSupplyConsignSenderAddr, Self::default());
