// @generated from doudian/order/order.getUserOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小程序用户订单列表 — `order.getUserOrderList`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetUserOrderListRequest;
///
/// let request = DoudianOrderGetUserOrderListRequest::new(1, 1, "…", "…");
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
/// | 40004 | `isv.parameter-invalid:20004` | 系统繁忙 |
/// | 40004 | `isv.parameter-invalid:20005` | 系统繁忙 |
/// | 40004 | `isv.parameter-invalid:20008` | 单页数量超限 |
/// | 40004 | `isv.parameter-invalid:20012` | 状态条件超限制 |
/// | 40004 | `isv.parameter-invalid:20013` | 查询超5万条 |
/// | 40004 | `isv.parameter-invalid:20022` | 超90天查询范围 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderGetUserOrderListRequest {
    /// 下单开始时间, in seconds
    pub create_time_start: Option<i64>,
    /// 下单截止时间, in seconds
    pub create_time_end: Option<i64>,
    /// 单页大小
    pub size: i64,
    /// 页码
    pub page: i64,
    /// 用户OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
    /// 用户OpenID类型
    pub open_id_type: String,
}

impl DoudianOrderGetUserOrderListRequest {
    /// With the parameters that are required.
    pub fn new(
        size: i64,
        page: i64,
        open_id: impl Into<String>,
        open_id_type: impl Into<String>,
    ) -> Self {
        Self {
            create_time_start: None,
            create_time_end: None,
            size,
            page,
            open_id: open_id.into(),
            open_id_type: open_id_type.into(),
        }
    }

    /// Sets `create_time_start` (下单开始时间).
    #[must_use]
    pub fn create_time_start(mut self, create_time_start: i64) -> Self {
        self.create_time_start = Some(create_time_start);
        self
    }

    /// Sets `create_time_end` (下单截止时间).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: i64) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }
}

/// The answer to [`DoudianOrderGetUserOrderListRequest`].
pub type DoudianOrderGetUserOrderListResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOrderGetUserOrderListRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getUserOrderList",
        path: "/order/getUserOrderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20008",
                label: "单页数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20012",
                label: "状态条件超限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20013",
                label: "查询超5万条",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20022",
                label: "超90天查询范围",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderGetUserOrderListRequest {
    fn name(&self) -> &'static str {
        "DoudianOrderGetUserOrderListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("create_time_start"),
            rt::Field::new("create_time_end"),
            rt::Field::new("size").required(),
            rt::Field::new("page").required(),
            rt::Field::new("open_id").required().pii(),
            rt::Field::new("open_id_type").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.create_time_end);
        rt::put(w, 0, &self.create_time_start);
        rt::put(w, 4, &self.open_id);
        rt::put(w, 5, &self.open_id_type);
        rt::put(w, 3, &self.page);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_debug!(DoudianOrderGetUserOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetUserOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time_start, r),
            1 => rt::get(&mut self.create_time_end, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.open_id, r),
            5 => rt::get(&mut self.open_id_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetUserOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            create_time_start: Default::default(),
            create_time_end: Default::default(),
            size: Default::default(),
            page: Default::default(),
            open_id: Default::default(),
            open_id_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetUserOrderListRequest, Self::blank());
