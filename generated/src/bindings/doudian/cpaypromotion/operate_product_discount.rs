// @generated from doudian/cpaypromotion/cpaypromotion.operateProductDiscount.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 操作商品支付优惠 — `cpaypromotion.operateProductDiscount`
///
/// No source describes the answer.
///
/// Family: `cpaypromotion` (the feature `cpaypromotion`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCpaypromotionOperateProductDiscountRequest;
///
/// let request = DoudianCpaypromotionOperateProductDiscountRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCpaypromotionOperateProductDiscountRequest {
    /// 店铺名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_name: Option<String>,
    /// 商品ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<rt::Value>,
    /// `product_high_amount` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_high_amount: Option<rt::Value>,
    /// `promotion_acitivity_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub promotion_acitivity_id: Option<rt::Value>,
    /// `support_period` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub support_period: Option<DoudianCpaypromotionOperateProductDiscountSupportPeriod>,
    /// `product_low_amount` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_low_amount: Option<rt::Value>,
}

impl DoudianCpaypromotionOperateProductDiscountRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            shop_name: None,
            product_id: None,
            product_high_amount: None,
            promotion_acitivity_id: None,
            support_period: None,
            product_low_amount: None,
        }
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<rt::Value>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `product_high_amount`.
    #[must_use]
    pub fn product_high_amount(
        mut self,
        product_high_amount: impl Into<rt::Value>,
    ) -> Self {
        self.product_high_amount = Some(product_high_amount.into());
        self
    }

    /// Sets `promotion_acitivity_id`.
    #[must_use]
    pub fn promotion_acitivity_id(
        mut self,
        promotion_acitivity_id: impl Into<rt::Value>,
    ) -> Self {
        self.promotion_acitivity_id = Some(promotion_acitivity_id.into());
        self
    }

    /// Sets `support_period`.
    #[must_use]
    pub fn support_period(
        mut self,
        support_period: DoudianCpaypromotionOperateProductDiscountSupportPeriod,
    ) -> Self {
        self.support_period = Some(support_period);
        self
    }

    /// Sets `product_low_amount`.
    #[must_use]
    pub fn product_low_amount(
        mut self,
        product_low_amount: impl Into<rt::Value>,
    ) -> Self {
        self.product_low_amount = Some(product_low_amount.into());
        self
    }
}

impl Default for DoudianCpaypromotionOperateProductDiscountRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCpaypromotionOperateProductDiscountRequest`].
pub type DoudianCpaypromotionOperateProductDiscountResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianCpaypromotionOperateProductDiscountRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "cpaypromotion.operateProductDiscount",
        path: "/cpaypromotion/operateProductDiscount",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCpaypromotionOperateProductDiscountRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionOperateProductDiscountRequest",
            &[
                rt::Field("shop_name", rt::UNCERTAIN, &[]),
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("product_high_amount", rt::UNCERTAIN, &[]),
                rt::Field("promotion_acitivity_id", rt::UNCERTAIN, &[]),
                rt::Field("support_period", rt::UNCERTAIN, &[]),
                rt::Field("product_low_amount", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.product_high_amount);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 5, &self.product_low_amount);
        rt::put(w, 3, &self.promotion_acitivity_id);
        rt::put(w, 0, &self.shop_name);
        rt::put(w, 4, &self.support_period);
    }
}

rt::impl_record!(DoudianCpaypromotionOperateProductDiscountRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionOperateProductDiscountRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_name, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_high_amount, r),
            3 => rt::get(&mut self.promotion_acitivity_id, r),
            4 => rt::get(&mut self.support_period, r),
            5 => rt::get(&mut self.product_low_amount, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCpaypromotionOperateProductDiscountRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_name: Default::default(),
            product_id: Default::default(),
            product_high_amount: Default::default(),
            promotion_acitivity_id: Default::default(),
            support_period: Default::default(),
            product_low_amount: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCpaypromotionOperateProductDiscountRequest, Self::blank());

/// Part of the request `cpaypromotion.operateProductDiscount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCpaypromotionOperateProductDiscountSupportPeriod {
    /// `actual_ratio` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub actual_ratio: Option<rt::Value>,
    /// `period` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub period: Option<rt::Value>,
}

impl DoudianCpaypromotionOperateProductDiscountSupportPeriod {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            actual_ratio: None,
            period: None,
        }
    }

    /// Sets `actual_ratio`.
    #[must_use]
    pub fn actual_ratio(mut self, actual_ratio: impl Into<rt::Value>) -> Self {
        self.actual_ratio = Some(actual_ratio.into());
        self
    }

    /// Sets `period`.
    #[must_use]
    pub fn period(mut self, period: impl Into<rt::Value>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl rt::Encode for DoudianCpaypromotionOperateProductDiscountSupportPeriod {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionOperateProductDiscountSupportPeriod",
            &[
                rt::Field("actual_ratio", rt::UNCERTAIN, &[]),
                rt::Field("period", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.actual_ratio);
        rt::put(w, 1, &self.period);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionOperateProductDiscountSupportPeriod {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.actual_ratio, r),
            1 => rt::get(&mut self.period, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCpaypromotionOperateProductDiscountSupportPeriod);

rt::impl_serde!(
    DoudianCpaypromotionOperateProductDiscountSupportPeriod, Self::default()
);
