// @generated from doudian/buyin/buyin.applyActivities.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianBuyinPlanResult;

/// 商品提报团长活动 — `buyin.applyActivities`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinApplyActivitiesProduct, DoudianBuyinApplyActivitiesRequest};
///
/// let request = DoudianBuyinApplyActivitiesRequest::new(
///     1,
///     1,
///     "…",
///     [DoudianBuyinApplyActivitiesProduct::new(1, 1, 1)],
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:500` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:8192` | 服务费率须两位小数 | mend the request |
/// | 50002 | `isv.business-failed:10001` | 输入参数错误 | mend the request |
/// | 50002 | `isv.business-failed:110110` | 活动报名已结束 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinApplyActivitiesRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 招商服务费率
    #[deprecated]
    pub service_rate: i64,
    /// 招商服务费率
    ///
    /// Two decimals; with the commission rate below 90.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub service_ratio: Option<String>,
    /// 店铺联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_number: String,
    /// 商品列表
    pub products: Vec<DoudianBuyinApplyActivitiesProduct>,
}

#[allow(deprecated)]
impl DoudianBuyinApplyActivitiesRequest {
    /// With the parameters that are required.
    pub fn new(
        activity_id: i64,
        service_rate: i64,
        phone_number: impl Into<String>,
        products: impl Into<Vec<DoudianBuyinApplyActivitiesProduct>>,
    ) -> Self {
        Self {
            activity_id,
            service_rate,
            service_ratio: None,
            phone_number: phone_number.into(),
            products: products.into(),
        }
    }

    /// Sets `service_ratio` (招商服务费率).
    #[must_use]
    pub fn service_ratio(mut self, service_ratio: impl Into<String>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }
}

/// The answer to [`DoudianBuyinApplyActivitiesRequest`].
pub type DoudianBuyinApplyActivitiesResponse = rt::DoudianResponse<
    DoudianBuyinApplyActivitiesData,
>;

impl rt::DoudianRequest for DoudianBuyinApplyActivitiesRequest {
    type Data = DoudianBuyinApplyActivitiesData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.applyActivities",
        path: "/buyin/applyActivities",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8192",
                label: "服务费率须两位小数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10001",
                label: "输入参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110110",
                label: "活动报名已结束",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinApplyActivitiesRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinApplyActivitiesRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("service_rate", rt::REQUIRED, &[]),
                rt::Field("service_ratio", rt::UNCERTAIN, &[]),
                rt::Field("phone_number", rt::REQUIRED | rt::PII, &[]),
                rt::Field("products", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 3, &self.phone_number);
        rt::put(w, 4, &self.products);
        rt::put(w, 1, &self.service_rate);
        rt::put(w, 2, &self.service_ratio);
    }
}

rt::impl_record!(DoudianBuyinApplyActivitiesRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianBuyinApplyActivitiesRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.service_rate, r),
            2 => rt::get(&mut self.service_ratio, r),
            3 => rt::get(&mut self.phone_number, r),
            4 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianBuyinApplyActivitiesRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            service_rate: Default::default(),
            service_ratio: Default::default(),
            phone_number: Default::default(),
            products: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinApplyActivitiesRequest, Self::blank());

/// Part of the answer to `buyin.applyActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinApplyActivitiesData {
    /// 操作的商品数量
    pub total: i32,
    /// 操作结果列表
    pub result: Vec<DoudianBuyinPlanResult>,
}

impl rt::Encode for DoudianBuyinApplyActivitiesData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinApplyActivitiesData",
            &[
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("result", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.result);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinApplyActivitiesData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinApplyActivitiesData);

rt::impl_serde!(DoudianBuyinApplyActivitiesData, Self::default());

/// Part of the request `buyin.applyActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinApplyActivitiesProduct {
    /// 商品ID
    pub product_id: i64,
    /// 活动价, in fen (0.01 yuan)
    pub activity_price: i64,
    /// 活动佣金比例
    ///
    /// Two decimals, to 80 %.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_activity_ratio: Option<String>,
    /// 活动库存
    pub promotion_stock: Option<i32>,
    /// 赠品详情
    ///
    /// At most 15 characters.
    pub gift_info: Option<String>,
    /// 活动价实现方式
    ///
    /// At most 15 characters.
    pub promotion_step: Option<String>,
    /// 佣金比例
    #[deprecated]
    pub commission_rate: i64,
    /// 商品推广结束时间
    ///
    /// Else 90 days from now.
    pub promotion_end_time: Option<String>,
    /// 独家保护时长
    ///
    /// In months, 0 to 12.
    pub months_of_protection: Option<i32>,
}

#[allow(deprecated)]
impl DoudianBuyinApplyActivitiesProduct {
    /// With the parameters that are required.
    pub fn new(product_id: i64, activity_price: i64, commission_rate: i64) -> Self {
        Self {
            product_id,
            activity_price,
            product_activity_ratio: None,
            promotion_stock: None,
            gift_info: None,
            promotion_step: None,
            commission_rate,
            promotion_end_time: None,
            months_of_protection: None,
        }
    }

    /// Sets `product_activity_ratio` (活动佣金比例).
    #[must_use]
    pub fn product_activity_ratio(
        mut self,
        product_activity_ratio: impl Into<String>,
    ) -> Self {
        self.product_activity_ratio = Some(product_activity_ratio.into());
        self
    }

    /// Sets `promotion_stock` (活动库存).
    #[must_use]
    pub fn promotion_stock(mut self, promotion_stock: i32) -> Self {
        self.promotion_stock = Some(promotion_stock);
        self
    }

    /// Sets `gift_info` (赠品详情).
    #[must_use]
    pub fn gift_info(mut self, gift_info: impl Into<String>) -> Self {
        self.gift_info = Some(gift_info.into());
        self
    }

    /// Sets `promotion_step` (活动价实现方式).
    #[must_use]
    pub fn promotion_step(mut self, promotion_step: impl Into<String>) -> Self {
        self.promotion_step = Some(promotion_step.into());
        self
    }

    /// Sets `promotion_end_time` (商品推广结束时间).
    #[must_use]
    pub fn promotion_end_time(mut self, promotion_end_time: impl Into<String>) -> Self {
        self.promotion_end_time = Some(promotion_end_time.into());
        self
    }

    /// Sets `months_of_protection` (独家保护时长).
    #[must_use]
    pub fn months_of_protection(mut self, months_of_protection: i32) -> Self {
        self.months_of_protection = Some(months_of_protection);
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinApplyActivitiesProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinApplyActivitiesProduct",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("activity_price", rt::REQUIRED, &[]),
                rt::Field("product_activity_ratio", rt::UNCERTAIN, &[]),
                rt::Field("promotion_stock", 0, &[]),
                rt::Field("gift_info", 0, &[]),
                rt::Field("promotion_step", 0, &[]),
                rt::Field("commission_rate", rt::REQUIRED, &[]),
                rt::Field("promotion_end_time", 0, &[]),
                rt::Field("months_of_protection", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.activity_price);
        rt::put(w, 6, &self.commission_rate);
        rt::put(w, 4, &self.gift_info);
        rt::put(w, 8, &self.months_of_protection);
        rt::put(w, 2, &self.product_activity_ratio);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 7, &self.promotion_end_time);
        rt::put(w, 5, &self.promotion_step);
        rt::put(w, 3, &self.promotion_stock);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianBuyinApplyActivitiesProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.activity_price, r),
            2 => rt::get(&mut self.product_activity_ratio, r),
            3 => rt::get(&mut self.promotion_stock, r),
            4 => rt::get(&mut self.gift_info, r),
            5 => rt::get(&mut self.promotion_step, r),
            6 => rt::get(&mut self.commission_rate, r),
            7 => rt::get(&mut self.promotion_end_time, r),
            8 => rt::get(&mut self.months_of_protection, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinApplyActivitiesProduct);

rt::impl_serde!(DoudianBuyinApplyActivitiesProduct, Self::default());
