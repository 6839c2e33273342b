// @generated from doudian/buyin/buyin.colonelMultiParseActivityUrl.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 团长活动链接解析 — `buyin.colonelMultiParseActivityUrl`
///
/// At most 20 addresses; results is keyed by them.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelMultiParseActivityUrlRequest;
///
/// let request = DoudianBuyinColonelMultiParseActivityUrlRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiParseActivityUrlRequest {
    /// 活动商品链接列表
    pub activity_url: Vec<String>,
}

impl DoudianBuyinColonelMultiParseActivityUrlRequest {
    /// With the parameters that are required.
    pub fn new(activity_url: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            activity_url: activity_url.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianBuyinColonelMultiParseActivityUrlRequest`].
pub type DoudianBuyinColonelMultiParseActivityUrlResponse = rt::DoudianResponse<
    DoudianBuyinColonelMultiParseActivityUrlData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelMultiParseActivityUrlRequest {
    type Data = DoudianBuyinColonelMultiParseActivityUrlData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonelMultiParseActivityUrl",
        path: "/buyin/colonelMultiParseActivityUrl",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinColonelMultiParseActivityUrlRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiParseActivityUrlRequest",
            &[rt::Field("activity_url", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_url);
    }
}

rt::impl_record!(DoudianBuyinColonelMultiParseActivityUrlRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelMultiParseActivityUrlRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_url, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelMultiParseActivityUrlRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_url: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelMultiParseActivityUrlRequest, Self::blank());

/// Part of the answer to `buyin.colonelMultiParseActivityUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiParseActivityUrlData {
    /// 结果集
    pub results: BTreeMap<String, DoudianBuyinColonelMultiParseActivityUrlParsedUrl>,
}

impl rt::Encode for DoudianBuyinColonelMultiParseActivityUrlData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiParseActivityUrlData",
            &[rt::Field("results", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.results);
    }
}

impl rt::Decode for DoudianBuyinColonelMultiParseActivityUrlData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.results, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelMultiParseActivityUrlData);

rt::impl_serde!(DoudianBuyinColonelMultiParseActivityUrlData, Self::default());

/// Part of the answer to `buyin.colonelMultiParseActivityUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiParseActivityUrlParsedUrl {
    /// 结果码
    ///
    /// 0 is success.
    pub code: Option<i64>,
    /// 解析失败原因
    pub msg: Option<String>,
    /// 是否在推广中
    pub is_promote: Option<bool>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 团长百应ID
    pub buyin_id: Option<i64>,
    /// 原始活动ID
    ///
    /// 0 unless a first-level leader applied to a second.
    pub origin_activity_id: Option<i64>,
    /// 原始团长百应ID
    ///
    /// 0 unless a first-level leader applied to a second.
    pub origin_buyin_id: Option<i64>,
    /// 佣金率
    ///
    /// 10.11 % is 1011.
    pub commission_rate: Option<i64>,
    /// 服务费率
    ///
    /// 10.11 % is 1011.
    pub service_rate: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelMultiParseActivityUrlParsedUrl {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelMultiParseActivityUrlParsedUrl",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("msg", 0, &[]),
                rt::Field("is_promote", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("buyin_id", 0, &[]),
                rt::Field("origin_activity_id", 0, &[]),
                rt::Field("origin_buyin_id", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("service_rate", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.activity_id);
        rt::put(w, 5, &self.buyin_id);
        rt::put(w, 0, &self.code);
        rt::put(w, 8, &self.commission_rate);
        rt::put(w, 2, &self.is_promote);
        rt::put(w, 1, &self.msg);
        rt::put(w, 6, &self.origin_activity_id);
        rt::put(w, 7, &self.origin_buyin_id);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 9, &self.service_rate);
    }
}

impl rt::Decode for DoudianBuyinColonelMultiParseActivityUrlParsedUrl {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.is_promote, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.activity_id, r),
            5 => rt::get(&mut self.buyin_id, r),
            6 => rt::get(&mut self.origin_activity_id, r),
            7 => rt::get(&mut self.origin_buyin_id, r),
            8 => rt::get(&mut self.commission_rate, r),
            9 => rt::get(&mut self.service_rate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelMultiParseActivityUrlParsedUrl);

rt::impl_serde!(DoudianBuyinColonelMultiParseActivityUrlParsedUrl, Self::default());
