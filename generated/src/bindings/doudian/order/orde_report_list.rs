// @generated from doudian/order/order.ordeReportList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 真实号报备 — `order.ordeReportList`
///
/// For an order of which order.batchDecrypt answers a virtual number only; after the report it answers the real one, if the order may be decrypted at all.
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderOrdeReportListRealMobile, DoudianOrderOrdeReportListRequest};
///
/// let request = DoudianOrderOrdeReportListRequest::new([
///     DoudianOrderOrdeReportListRealMobile::new(1),
/// ]);
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
/// | 40002 | `isv.missing-parameter:10004` | 申请信息为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:10005` | 申请数量超100 | mend the request |
/// | 50002 | `isv.business-failed:88888` | 系统异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderOrdeReportListRequest {
    /// 报备请求
    ///
    /// At most 100.
    pub add_real_mobile_whites: Vec<DoudianOrderOrdeReportListRealMobile>,
}

impl DoudianOrderOrdeReportListRequest {
    /// With the parameters that are required.
    pub fn new(
        add_real_mobile_whites: impl Into<Vec<DoudianOrderOrdeReportListRealMobile>>,
    ) -> Self {
        Self {
            add_real_mobile_whites: add_real_mobile_whites.into(),
        }
    }
}

/// The answer to [`DoudianOrderOrdeReportListRequest`].
pub type DoudianOrderOrdeReportListResponse = rt::DoudianResponse<
    DoudianOrderOrdeReportListData,
>;

impl rt::DoudianRequest for DoudianOrderOrdeReportListRequest {
    type Data = DoudianOrderOrdeReportListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.ordeReportList",
        path: "/order/ordeReportList",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:10004",
                label: "申请信息为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10005",
                label: "申请数量超100",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:88888",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderOrdeReportListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrdeReportListRequest",
            &[rt::Field("add_real_mobile_whites", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.add_real_mobile_whites);
    }
}

rt::impl_record!(DoudianOrderOrdeReportListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderOrdeReportListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.add_real_mobile_whites, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderOrdeReportListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            add_real_mobile_whites: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderOrdeReportListRequest, Self::blank());

/// Part of the answer to `order.ordeReportList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOrdeReportListData {
    /// 报备响应
    pub add_real_mobile_whites: Vec<DoudianOrderOrdeReportListReportedMobile>,
}

impl rt::Encode for DoudianOrderOrdeReportListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrdeReportListData",
            &[rt::Field("add_real_mobile_whites", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.add_real_mobile_whites);
    }
}

impl rt::Decode for DoudianOrderOrdeReportListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.add_real_mobile_whites, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOrdeReportListData);

rt::impl_serde!(DoudianOrderOrdeReportListData, Self::default());

/// Part of the request `order.ordeReportList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOrdeReportListRealMobile {
    /// 订单号
    ///
    /// This or after\_sale\_id.
    pub order_id: Option<String>,
    /// 售后单号
    pub after_sale_id: Option<String>,
    /// 报备原因编码
    ///
    /// Codes:
    ///
    /// - `1` 无法发货
    /// - `2` 无法处理售后
    /// - `3` 无法处理客诉
    /// - `4` 无法处理物流包裹
    /// - `5` 其他原因
    pub reason_no: i64,
    /// 报备备注
    pub remark: Option<String>,
}

impl DoudianOrderOrdeReportListRealMobile {
    /// With the parameters that are required.
    pub fn new(reason_no: i64) -> Self {
        Self {
            order_id: None,
            after_sale_id: None,
            reason_no,
            remark: None,
        }
    }

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `after_sale_id` (售后单号).
    #[must_use]
    pub fn after_sale_id(mut self, after_sale_id: impl Into<String>) -> Self {
        self.after_sale_id = Some(after_sale_id.into());
        self
    }

    /// Sets `remark` (报备备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl rt::Encode for DoudianOrderOrdeReportListRealMobile {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrdeReportListRealMobile",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("after_sale_id", 0, &[]),
                rt::Field("reason_no", rt::REQUIRED, &["1", "2", "3", "4", "5"]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.reason_no);
        rt::put(w, 3, &self.remark);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderOrdeReportListRealMobile {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.after_sale_id, r),
            2 => rt::get(&mut self.reason_no, r),
            3 => rt::get(&mut self.remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOrdeReportListRealMobile);

rt::impl_serde!(DoudianOrderOrdeReportListRealMobile, Self::default());

/// Part of the answer to `order.ordeReportList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderOrdeReportListReportedMobile {
    /// 订单号
    pub order_id: Option<String>,
    /// 售后单号
    pub after_sale_id: Option<String>,
    /// 报备失败原因
    pub msg: Option<String>,
}

impl rt::Encode for DoudianOrderOrdeReportListReportedMobile {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderOrdeReportListReportedMobile",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("after_sale_id", 0, &[]),
                rt::Field("msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 2, &self.msg);
        rt::put(w, 0, &self.order_id);
    }
}

impl rt::Decode for DoudianOrderOrdeReportListReportedMobile {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.after_sale_id, r),
            2 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderOrdeReportListReportedMobile);

rt::impl_serde!(DoudianOrderOrdeReportListReportedMobile, Self::default());
