// @generated from doudian/buyin/buyin.originColonelApplyActivities.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 报名二级团长活动 — `buyin.originColonelApplyActivities`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinOriginColonelApplyActivitiesProduct, DoudianBuyinOriginColonelApplyActivitiesRequest};
///
/// let request = DoudianBuyinOriginColonelApplyActivitiesRequest::new(
///     1,
///     "…",
///     [DoudianBuyinOriginColonelApplyActivitiesProduct::new(1, 1)],
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
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:8192` | 服务费率须两位小数 | mend the request |
/// | 50002 | `isv.business-failed:110110` | 业务处理失败 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelApplyActivitiesRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_number: String,
    /// 商品列表
    pub products: Vec<DoudianBuyinOriginColonelApplyActivitiesProduct>,
    /// 招商服务费率
    ///
    /// Two decimals; with the commission rate below 90.
    pub service_ratio: Option<String>,
}

impl DoudianBuyinOriginColonelApplyActivitiesRequest {
    /// With the parameters that are required.
    pub fn new(
        activity_id: i64,
        phone_number: impl Into<String>,
        products: impl Into<Vec<DoudianBuyinOriginColonelApplyActivitiesProduct>>,
    ) -> Self {
        Self {
            activity_id,
            phone_number: phone_number.into(),
            products: products.into(),
            service_ratio: None,
        }
    }

    /// Sets `service_ratio` (招商服务费率).
    #[must_use]
    pub fn service_ratio(mut self, service_ratio: impl Into<String>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }
}

/// The answer to [`DoudianBuyinOriginColonelApplyActivitiesRequest`].
pub type DoudianBuyinOriginColonelApplyActivitiesResponse = rt::DoudianResponse<
    DoudianBuyinOriginColonelApplyActivitiesData,
>;

impl rt::DoudianRequest for DoudianBuyinOriginColonelApplyActivitiesRequest {
    type Data = DoudianBuyinOriginColonelApplyActivitiesData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.originColonelApplyActivities",
        path: "/buyin/originColonelApplyActivities",
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
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
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
                sub_code: "isv.business-failed:110110",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOriginColonelApplyActivitiesRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelApplyActivitiesRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("phone_number", rt::REQUIRED | rt::PII, &[]),
                rt::Field("products", rt::REQUIRED, &[]),
                rt::Field("service_ratio", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.phone_number);
        rt::put(w, 2, &self.products);
        rt::put(w, 3, &self.service_ratio);
    }
}

rt::impl_record!(DoudianBuyinOriginColonelApplyActivitiesRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOriginColonelApplyActivitiesRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.phone_number, r),
            2 => rt::get(&mut self.products, r),
            3 => rt::get(&mut self.service_ratio, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOriginColonelApplyActivitiesRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            phone_number: Default::default(),
            products: Default::default(),
            service_ratio: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOriginColonelApplyActivitiesRequest, Self::blank());

/// Part of the answer to `buyin.originColonelApplyActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelApplyActivitiesData {
    /// 操作的商品数量
    pub total: Option<i64>,
    /// 结果
    pub result: Vec<DoudianBuyinOriginColonelApplyActivitiesResult>,
}

impl rt::Encode for DoudianBuyinOriginColonelApplyActivitiesData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelApplyActivitiesData",
            &[rt::Field("total", 0, &[]), rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.result);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinOriginColonelApplyActivitiesData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOriginColonelApplyActivitiesData);

rt::impl_serde!(DoudianBuyinOriginColonelApplyActivitiesData, Self::default());

/// Part of the request `buyin.originColonelApplyActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelApplyActivitiesProduct {
    /// 商品ID
    pub product_id: i64,
    /// 原始活动ID
    ///
    /// 0 for a product in trust.
    pub origin_activity_id: i64,
    /// 商品推广结束时间
    pub promotion_end_time: Option<String>,
}

impl DoudianBuyinOriginColonelApplyActivitiesProduct {
    /// With the parameters that are required.
    pub fn new(product_id: i64, origin_activity_id: i64) -> Self {
        Self {
            product_id,
            origin_activity_id,
            promotion_end_time: None,
        }
    }

    /// Sets `promotion_end_time` (商品推广结束时间).
    #[must_use]
    pub fn promotion_end_time(mut self, promotion_end_time: impl Into<String>) -> Self {
        self.promotion_end_time = Some(promotion_end_time.into());
        self
    }
}

impl rt::Encode for DoudianBuyinOriginColonelApplyActivitiesProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelApplyActivitiesProduct",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("origin_activity_id", rt::REQUIRED, &[]),
                rt::Field("promotion_end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.origin_activity_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.promotion_end_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOriginColonelApplyActivitiesProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.origin_activity_id, r),
            2 => rt::get(&mut self.promotion_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOriginColonelApplyActivitiesProduct);

rt::impl_serde!(DoudianBuyinOriginColonelApplyActivitiesProduct, Self::default());

/// Part of the answer to `buyin.originColonelApplyActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOriginColonelApplyActivitiesResult {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 操作是否成功
    pub is_success: Option<bool>,
    /// 错误码
    pub error_code: Option<i64>,
    /// 错误原因
    pub error_msg: Option<String>,
}

impl rt::Encode for DoudianBuyinOriginColonelApplyActivitiesResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOriginColonelApplyActivitiesResult",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("is_success", 0, &[]),
                rt::Field("error_code", 0, &[]),
                rt::Field("error_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.error_code);
        rt::put(w, 3, &self.error_msg);
        rt::put(w, 1, &self.is_success);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianBuyinOriginColonelApplyActivitiesResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.is_success, r),
            2 => rt::get(&mut self.error_code, r),
            3 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOriginColonelApplyActivitiesResult);

rt::impl_serde!(DoudianBuyinOriginColonelApplyActivitiesResult, Self::default());
