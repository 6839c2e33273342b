// @generated from doudian/superm/superm.pop.createStoreCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建门店优惠券 — `superm.pop.createStoreCoupon`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `superm` (the feature `superm`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSupermPopCreateStoreCouponCouponInfo, DoudianSupermPopCreateStoreCouponRequest};
///
/// let request = DoudianSupermPopCreateStoreCouponRequest::new(
///     DoudianSupermPopCreateStoreCouponCouponInfo::new("…", 1),
/// );
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
/// | 40004 | `isv.parameter-invalid:40100` | 参数错误 |
/// | 50002 | `isv.business-failed:20240` | 门店优惠券服务错误 |
/// | 50002 | `isv.business-failed:50202` | 数据转换错误 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponRequest {
    /// 优惠券信息
    pub coupon_info: DoudianSupermPopCreateStoreCouponCouponInfo,
}

impl DoudianSupermPopCreateStoreCouponRequest {
    /// With the parameters that are required.
    pub fn new(coupon_info: DoudianSupermPopCreateStoreCouponCouponInfo) -> Self {
        Self { coupon_info }
    }
}

/// The answer to [`DoudianSupermPopCreateStoreCouponRequest`].
pub type DoudianSupermPopCreateStoreCouponResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianSupermPopCreateStoreCouponRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.pop.createStoreCoupon",
        path: "/superm/pop/createStoreCoupon",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40100",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
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

impl rt::Encode for DoudianSupermPopCreateStoreCouponRequest {
    fn name(&self) -> &'static str {
        "DoudianSupermPopCreateStoreCouponRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("coupon_info").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_info);
    }
}

rt::impl_debug!(DoudianSupermPopCreateStoreCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_info, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermPopCreateStoreCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermPopCreateStoreCouponRequest, Self::blank());

/// Part of the request `superm.pop.createStoreCoupon`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponCouponInfo {
    /// 优惠券名称
    pub coupon_name: String,
    /// 浮动有效期
    pub valid_period: Option<i64>,
    /// 开始领取时间, in seconds
    pub start_apply_time: i64,
}

impl DoudianSupermPopCreateStoreCouponCouponInfo {
    /// With the parameters that are required.
    pub fn new(coupon_name: impl Into<String>, start_apply_time: i64) -> Self {
        Self {
            coupon_name: coupon_name.into(),
            valid_period: None,
            start_apply_time,
        }
    }

    /// Sets `valid_period` (浮动有效期).
    #[must_use]
    pub fn valid_period(mut self, valid_period: i64) -> Self {
        self.valid_period = Some(valid_period);
        self
    }
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponCouponInfo {
    fn name(&self) -> &'static str {
        "DoudianSupermPopCreateStoreCouponCouponInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("coupon_name").required(),
            rt::Field::new("valid_period"),
            rt::Field::new("start_apply_time").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_name);
        rt::put(w, 2, &self.start_apply_time);
        rt::put(w, 1, &self.valid_period);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponCouponInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_name, r),
            1 => rt::get(&mut self.valid_period, r),
            2 => rt::get(&mut self.start_apply_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianSupermPopCreateStoreCouponCouponInfo);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponCouponInfo, Self::default());
