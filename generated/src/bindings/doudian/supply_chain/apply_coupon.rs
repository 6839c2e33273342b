// @generated from doudian/supply_chain/supplyChain.applyCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 跨境自营店铺领券 — `supplyChain.applyCoupon`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainApplyCouponRequest;
///
/// let request = DoudianSupplyChainApplyCouponRequest::new("…", "…");
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
/// | 50002 | `isv.business-failed:-1000009` | 网络错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:1` | 领取失败 |  |
/// | 50002 | `isv.business-failed:2` | 领取失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:3` | 网络错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:300` | 网络错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainApplyCouponRequest {
    /// 优惠券ID
    pub coupon_meta_id: String,
    /// `token` on the wire; it has no label.
    ///
    /// A secret: `Debug` shows `***`.
    pub token: String,
}

impl DoudianSupplyChainApplyCouponRequest {
    /// With the parameters that are required.
    pub fn new(coupon_meta_id: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            coupon_meta_id: coupon_meta_id.into(),
            token: token.into(),
        }
    }
}

/// The answer to [`DoudianSupplyChainApplyCouponRequest`].
///
/// The platform promises no `data`.
pub type DoudianSupplyChainApplyCouponResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSupplyChainApplyCouponRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.applyCoupon",
        path: "/supplyChain/applyCoupon",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1000009",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1",
                label: "领取失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2",
                label: "领取失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainApplyCouponRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainApplyCouponRequest",
            &[
                rt::Field("coupon_meta_id", rt::REQUIRED, &[]),
                rt::Field("token", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 1, &self.token);
    }
}

rt::impl_record!(DoudianSupplyChainApplyCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainApplyCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.token, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainApplyCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            token: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainApplyCouponRequest, Self::blank());
