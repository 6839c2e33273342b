// @generated from doudian/order/order.addOrderRemark.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 添加订单备注 — `order.addOrderRemark`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/141>
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddOrderRemarkRequest;
///
/// let request = DoudianOrderAddOrderRemarkRequest::new(
///         "4781320682406083640",
///         "优先发货",
///     )
///     .is_add_star(true)
///     .star(1);
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
/// | 40004 | `isv.parameter-invalid:50001` | orderId不合法 | mend the request |
/// | 20000 | `isp.service-error:20001` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:50002` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:50051` | 备注不规范 | mend the request |
/// | 40004 | `isv.parameter-invalid:20002` | 订单不存在 | mend the request |
/// | 20000 | `isp.service-error:8888` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:50056` | 备注超字数 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddOrderRemarkRequest {
    /// 父订单ID
    pub order_id: String,
    /// 备注内容
    pub remark: String,
    /// 是否加旗标
    ///
    /// Text on the wire.
    pub is_add_star: Option<bool>,
    /// 标星等级
    ///
    /// Text on the wire.
    ///
    /// Codes:
    ///
    /// - `0` 灰
    /// - `1` 紫
    /// - `2` 青
    /// - `3` 绿
    /// - `4` 橙
    /// - `5` 红
    pub star: Option<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianOrderAddOrderRemarkRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, remark: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            remark: remark.into(),
            is_add_star: None,
            star: None,
        }
    }

    /// Sets `is_add_star` (是否加旗标).
    #[must_use]
    pub fn is_add_star(mut self, is_add_star: bool) -> Self {
        self.is_add_star = Some(is_add_star);
        self
    }

    /// Sets `star` (标星等级).
    #[must_use]
    pub fn star(mut self, star: i64) -> Self {
        self.star = Some(star);
        self
    }
}

/// The answer to [`DoudianOrderAddOrderRemarkRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderAddOrderRemarkResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderAddOrderRemarkRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.addOrderRemark",
        path: "/order/addOrderRemark",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50001",
                label: "orderId不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20001",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50002",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:50051",
                label: "备注不规范",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20002",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:8888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50056",
                label: "备注超字数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderAddOrderRemarkRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddOrderRemarkRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("remark", rt::REQUIRED, &[]),
                rt::Field("is_add_star", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field(
                    "star",
                    rt::QUOTED | rt::LENIENT,
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.is_add_star);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.remark);
        rt::put(w, 3, &self.star);
    }
}

rt::impl_record!(DoudianOrderAddOrderRemarkRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddOrderRemarkRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.remark, r),
            2 => rt::get(&mut self.is_add_star, r),
            3 => rt::get(&mut self.star, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddOrderRemarkRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            remark: Default::default(),
            is_add_star: Default::default(),
            star: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddOrderRemarkRequest, Self::blank());
