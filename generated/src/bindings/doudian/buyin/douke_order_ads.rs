// @generated from doudian/buyin/buyin.doukeOrderAds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 独立抖客分销订单 — `buyin.doukeOrderAds`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukeOrderAdsRequest;
///
/// let request = DoudianBuyinDoukeOrderAdsRequest::new();
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 |
/// | 40004 | `isv.parameter-invalid:4249` | 无效开始时间 |
/// | 40004 | `isv.parameter-invalid:4250` | 无效结束时间 |
/// | 40004 | `isv.parameter-invalid:4251` | 无效时间区间 |
/// | 40004 | `isv.parameter-invalid:4252` | 无效时间类型 |
/// | 40004 | `isv.parameter-invalid:4253` | 开始时间超查询限制 |
/// | 40004 | `isv.parameter-invalid:8198` | 缺独立抖客角色授权 |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
/// | 50002 | `isv.business-failed:4102` | 无效PID |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeOrderAdsRequest {
    /// 每页订单数目
    pub size: Option<i64>,
    /// 下一页索引
    pub cursor: Option<String>,
    /// 支付时间开始
    pub start_time: Option<String>,
    /// 支付时间结束
    pub end_time: Option<String>,
    /// 订单号
    ///
    /// Parts joined by `,`.
    pub order_ids: Option<rt::Csv>,
    /// 抖客PID
    pub pid: Option<String>,
    /// 分销类型
    ///
    /// Codes:
    ///
    /// - `Live` 直播间分销订单
    /// - `ProductDetail` 商品分销订单
    /// - `ActivityMaterial` 活动页订单
    pub distribution_type: Option<String>,
}

impl DoudianBuyinDoukeOrderAdsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            cursor: None,
            start_time: None,
            end_time: None,
            order_ids: None,
            pid: None,
            distribution_type: None,
        }
    }

    /// Sets `size` (每页订单数目).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `cursor` (下一页索引).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `start_time` (支付时间开始).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (支付时间结束).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_ids` (订单号).
    #[must_use]
    pub fn order_ids(mut self, order_ids: impl Into<rt::Csv>) -> Self {
        self.order_ids = Some(order_ids.into());
        self
    }

    /// Sets `pid` (抖客PID).
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets `distribution_type` (分销类型).
    #[must_use]
    pub fn distribution_type(mut self, distribution_type: impl Into<String>) -> Self {
        self.distribution_type = Some(distribution_type.into());
        self
    }
}

impl Default for DoudianBuyinDoukeOrderAdsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinDoukeOrderAdsRequest`].
pub type DoudianBuyinDoukeOrderAdsResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinDoukeOrderAdsRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukeOrderAds",
        path: "/buyin/doukeOrderAds",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4249",
                label: "无效开始时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4250",
                label: "无效结束时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4251",
                label: "无效时间区间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4252",
                label: "无效时间类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4253",
                label: "开始时间超查询限制",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8198",
                label: "缺独立抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4102",
                label: "无效PID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukeOrderAdsRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinDoukeOrderAdsRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("size"),
            rt::Field::new("cursor"),
            rt::Field::new("start_time"),
            rt::Field::new("end_time"),
            rt::Field::new("order_ids"),
            rt::Field::new("pid"),
            rt::Field::new("distribution_type")
                .codes(&["Live", "ProductDetail", "ActivityMaterial"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cursor);
        rt::put(w, 6, &self.distribution_type);
        rt::put(w, 3, &self.end_time);
        rt::put(w, 4, &self.order_ids);
        rt::put(w, 5, &self.pid);
        rt::put(w, 0, &self.size);
        rt::put(w, 2, &self.start_time);
    }
}

rt::impl_debug!(DoudianBuyinDoukeOrderAdsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukeOrderAdsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.cursor, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_ids, r),
            5 => rt::get(&mut self.pid, r),
            6 => rt::get(&mut self.distribution_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukeOrderAdsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            cursor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_ids: Default::default(),
            pid: Default::default(),
            distribution_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukeOrderAdsRequest, Self::blank());
