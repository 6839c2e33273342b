// @generated from doudian/yunc/yunc.reflow.inboundCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建翻仓入库单 — `yunc.reflow.inboundCreate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncReflowInboundCreateRequest;
///
/// let request = DoudianYuncReflowInboundCreateRequest::new("…", "…", "…");
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
/// | 50002 | `isv.business-failed:1001` | 业务处理失败 |
/// | 50002 | `isv.business-failed:13001` | 货主店铺信息不合法 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncReflowInboundCreateRequest {
    /// 仓库编码
    pub warehouse_code: String,
    /// 入库单号
    pub inbound_order_no: String,
    /// 上游业务单号
    pub biz_order_no: String,
}

impl DoudianYuncReflowInboundCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        warehouse_code: impl Into<String>,
        inbound_order_no: impl Into<String>,
        biz_order_no: impl Into<String>,
    ) -> Self {
        Self {
            warehouse_code: warehouse_code.into(),
            inbound_order_no: inbound_order_no.into(),
            biz_order_no: biz_order_no.into(),
        }
    }
}

/// The answer to [`DoudianYuncReflowInboundCreateRequest`].
pub type DoudianYuncReflowInboundCreateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncReflowInboundCreateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.reflow.inboundCreate",
        path: "/yunc/reflow/inboundCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:13001",
                label: "货主店铺信息不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncReflowInboundCreateRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncReflowInboundCreateRequest",
            &[
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
                rt::Field("inbound_order_no", rt::REQUIRED, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.biz_order_no);
        rt::put(w, 1, &self.inbound_order_no);
        rt::put(w, 0, &self.warehouse_code);
    }
}

rt::impl_record!(DoudianYuncReflowInboundCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncReflowInboundCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.warehouse_code, r),
            1 => rt::get(&mut self.inbound_order_no, r),
            2 => rt::get(&mut self.biz_order_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncReflowInboundCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            warehouse_code: Default::default(),
            inbound_order_no: Default::default(),
            biz_order_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncReflowInboundCreateRequest, Self::blank());
