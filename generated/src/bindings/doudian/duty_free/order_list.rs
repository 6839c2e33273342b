// @generated from doudian/duty_free/dutyFree.orderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 海南业务商家拉单 — `dutyFree.orderList`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `duty_free` (the feature `duty_free`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianDutyFreeOrderListRequest;
///
/// let request = DoudianDutyFreeOrderListRequest::new("…", "…", "…");
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
/// | 50002 | `isv.business-failed:1002` | 时间区间错误 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianDutyFreeOrderListRequest {
    /// 开始时间
    pub start_time: String,
    /// 结束时间
    pub end_time: String,
    /// 排序字段
    pub order_by: String,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub is_desc: Option<String>,
    /// 订单ID列表
    pub order_list: Option<Vec<String>>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianDutyFreeOrderListRequest {
    /// With the parameters that are required.
    pub fn new(
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        order_by: impl Into<String>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            order_by: order_by.into(),
            is_desc: None,
            order_list: None,
        }
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: impl Into<String>) -> Self {
        self.is_desc = Some(is_desc.into());
        self
    }

    /// Sets `order_list` (订单ID列表).
    #[must_use]
    pub fn order_list(
        mut self,
        order_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_list = Some(order_list.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer to [`DoudianDutyFreeOrderListRequest`].
pub type DoudianDutyFreeOrderListResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianDutyFreeOrderListRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "dutyFree.orderList",
        path: "/dutyFree/orderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1002",
                label: "时间区间错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianDutyFreeOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianDutyFreeOrderListRequest",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("order_by", rt::REQUIRED, &[]),
                rt::Field("is_desc", 0, &["0", "1"]),
                rt::Field("order_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_time);
        rt::put(w, 3, &self.is_desc);
        rt::put(w, 2, &self.order_by);
        rt::put(w, 4, &self.order_list);
        rt::put(w, 0, &self.start_time);
    }
}

rt::impl_record!(DoudianDutyFreeOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianDutyFreeOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.order_by, r),
            3 => rt::get(&mut self.is_desc, r),
            4 => rt::get(&mut self.order_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianDutyFreeOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            order_by: Default::default(),
            is_desc: Default::default(),
            order_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianDutyFreeOrderListRequest, Self::blank());
