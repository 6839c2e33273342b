// @generated from doudian/buyin/buyin.colonelMultiParseActivityUrl.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 团长活动链接解析 — `buyin.colonelMultiParseActivityUrl`
///
/// The answer is known in part only.
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
#[derive(Clone, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelMultiParseActivityUrlRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("activity_url").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_url);
    }
}

rt::impl_debug!(DoudianBuyinColonelMultiParseActivityUrlRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiParseActivityUrlData {
    /// 结果集
    pub results: BTreeMap<String, DoudianBuyinColonelMultiParseActivityUrlParsedUrl>,
}

impl rt::Encode for DoudianBuyinColonelMultiParseActivityUrlData {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelMultiParseActivityUrlData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("results")];
        FIELDS
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

rt::impl_debug!(DoudianBuyinColonelMultiParseActivityUrlData);

rt::impl_serde!(DoudianBuyinColonelMultiParseActivityUrlData, Self::default());

/// Part of the answer to `buyin.colonelMultiParseActivityUrl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelMultiParseActivityUrlParsedUrl {
    /// 结果码
    pub code: Option<i64>,
    /// 解析失败原因
    pub msg: Option<String>,
    /// 是否在推广中
    pub is_promote: Option<bool>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 活动ID
    pub activity_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelMultiParseActivityUrlParsedUrl {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelMultiParseActivityUrlParsedUrl"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("code"),
            rt::Field::new("msg"),
            rt::Field::new("is_promote"),
            rt::Field::new("product_id"),
            rt::Field::new("activity_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.activity_id);
        rt::put(w, 0, &self.code);
        rt::put(w, 2, &self.is_promote);
        rt::put(w, 1, &self.msg);
        rt::put(w, 3, &self.product_id);
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
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinColonelMultiParseActivityUrlParsedUrl);

rt::impl_serde!(DoudianBuyinColonelMultiParseActivityUrlParsedUrl, Self::default());
