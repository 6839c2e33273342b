// @generated from doudian/superm/superm.pop.queryStoreCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询门店优惠券 — `superm.pop.queryStoreCoupon`
///
/// The request has more parameters than are described here. The answer is known in part only.
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermPopQueryStoreCouponRequest;
///
/// let request = DoudianSupermPopQueryStoreCouponRequest::new("…");
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
/// | 50002 | `isv.business-failed:20240` | 门店优惠券服务错误 |
/// | 50002 | `isv.business-failed:50202` | 数据转换错误 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponRequest {
    /// 活动ID
    pub activity_id: String,
}

impl DoudianSupermPopQueryStoreCouponRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

/// The answer to [`DoudianSupermPopQueryStoreCouponRequest`].
pub type DoudianSupermPopQueryStoreCouponResponse = rt::DoudianResponse<
    DoudianSupermPopQueryStoreCouponData,
>;

impl rt::DoudianRequest for DoudianSupermPopQueryStoreCouponRequest {
    type Data = DoudianSupermPopQueryStoreCouponData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.pop.queryStoreCoupon",
        path: "/superm/pop/queryStoreCoupon",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20240",
                label: "门店优惠券服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50202",
                label: "数据转换错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponRequest {
    fn name(&self) -> &'static str {
        "DoudianSupermPopQueryStoreCouponRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("activity_id").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
    }
}

rt::impl_debug!(DoudianSupermPopQueryStoreCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopQueryStoreCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermPopQueryStoreCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermPopQueryStoreCouponRequest, Self::blank());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponCoupon {
    /// 活动ID
    pub activity_id: Option<String>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponCoupon {
    fn name(&self) -> &'static str {
        "DoudianSupermPopQueryStoreCouponCoupon"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("activity_id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
    }
}

impl rt::Decode for DoudianSupermPopQueryStoreCouponCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSupermPopQueryStoreCouponCoupon);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponCoupon, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponData {
    /// 响应码
    pub code: Option<i64>,
    /// 响应信息
    pub msg: Option<String>,
    /// 结果
    pub data: Option<DoudianSupermPopQueryStoreCouponCoupon>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponData {
    fn name(&self) -> &'static str {
        "DoudianSupermPopQueryStoreCouponData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("code"),
            rt::Field::new("msg"),
            rt::Field::new("data"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 2, &self.data);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianSupermPopQueryStoreCouponData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSupermPopQueryStoreCouponData);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponData, Self::default());
