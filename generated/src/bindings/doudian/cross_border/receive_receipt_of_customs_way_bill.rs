// @generated from doudian/cross_border/crossBorder.receiveReceiptOfCustomsWayBill.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 运单申报回执回告 — `crossBorder.receiveReceiptOfCustomsWayBill`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest;
///
/// let request = DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     1,
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:1002` | 非法参数 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 接口调用异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    /// 平台订单号
    pub order_no: String,
    /// 物流企业代码
    pub logistics_code: String,
    /// 物流运单编号
    pub logistics_no: String,
    /// 海关回执状态
    pub return_status: String,
    /// 回执时间, in seconds
    pub return_time: i64,
    /// 海关回执错误信息
    ///
    /// Empty text when there is none.
    pub return_info: String,
}

impl DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    /// With the parameters that are required.
    pub fn new(
        order_no: impl Into<String>,
        logistics_code: impl Into<String>,
        logistics_no: impl Into<String>,
        return_status: impl Into<String>,
        return_time: i64,
        return_info: impl Into<String>,
    ) -> Self {
        Self {
            order_no: order_no.into(),
            logistics_code: logistics_code.into(),
            logistics_no: logistics_no.into(),
            return_status: return_status.into(),
            return_time,
            return_info: return_info.into(),
        }
    }
}

/// The answer to [`DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest`].
///
/// The platform promises no `data`.
pub type DoudianCrossBorderReceiveReceiptOfCustomsWayBillResponse = rt::DoudianResponse<
    (),
>;

impl rt::DoudianRequest for DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.receiveReceiptOfCustomsWayBill",
        path: "/crossBorder/receiveReceiptOfCustomsWayBill",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1002",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest",
            &[
                rt::Field("order_no", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("logistics_no", rt::REQUIRED, &[]),
                rt::Field("return_status", rt::REQUIRED, &[]),
                rt::Field("return_time", rt::REQUIRED, &[]),
                rt::Field("return_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 2, &self.logistics_no);
        rt::put(w, 0, &self.order_no);
        rt::put(w, 5, &self.return_info);
        rt::put(w, 3, &self.return_status);
        rt::put(w, 4, &self.return_time);
    }
}

rt::impl_record!(DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_no, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.logistics_no, r),
            3 => rt::get(&mut self.return_status, r),
            4 => rt::get(&mut self.return_time, r),
            5 => rt::get(&mut self.return_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_no: Default::default(),
            logistics_code: Default::default(),
            logistics_no: Default::default(),
            return_status: Default::default(),
            return_time: Default::default(),
            return_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderReceiveReceiptOfCustomsWayBillRequest, Self::blank());
