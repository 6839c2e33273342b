// @generated from doudian/buyin/buyin.queryShopSelfAuthors.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 自播达人帐号查询 — `buyin.queryShopSelfAuthors`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinQueryShopSelfAuthorsRequest;
///
/// let request = DoudianBuyinQueryShopSelfAuthorsRequest::new();
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
/// | 40004 | `isv.parameter-invalid:4141` | 无效分页参数 |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopSelfAuthorsRequest {
    /// 分页
    pub page: Option<i64>,
    /// 分页大小
    pub page_size: Option<i64>,
}

impl DoudianBuyinQueryShopSelfAuthorsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page: None,
            page_size: None,
        }
    }

    /// Sets `page` (分页).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (分页大小).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianBuyinQueryShopSelfAuthorsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinQueryShopSelfAuthorsRequest`].
pub type DoudianBuyinQueryShopSelfAuthorsResponse = rt::DoudianResponse<
    DoudianBuyinQueryShopSelfAuthorsData,
>;

impl rt::DoudianRequest for DoudianBuyinQueryShopSelfAuthorsRequest {
    type Data = DoudianBuyinQueryShopSelfAuthorsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.queryShopSelfAuthors",
        path: "/buyin/queryShopSelfAuthors",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4141",
                label: "无效分页参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinQueryShopSelfAuthorsRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinQueryShopSelfAuthorsRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("page"),
            rt::Field::new("page_size"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_debug!(DoudianBuyinQueryShopSelfAuthorsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinQueryShopSelfAuthorsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinQueryShopSelfAuthorsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinQueryShopSelfAuthorsRequest, Self::blank());

impl rt::Paged for DoudianBuyinQueryShopSelfAuthorsData {
    type Item = BTreeMap<String, rt::Value>;

    fn items(&self) -> &[BTreeMap<String, rt::Value>] {
        &self.authors
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.queryShopSelfAuthors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopSelfAuthorsData {
    /// 总数量
    pub total: Option<i64>,
    /// 达人信息
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub authors: Vec<BTreeMap<String, rt::Value>>,
}

impl rt::Encode for DoudianBuyinQueryShopSelfAuthorsData {
    fn name(&self) -> &'static str {
        "DoudianBuyinQueryShopSelfAuthorsData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("total"),
            rt::Field::new("authors"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.authors);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinQueryShopSelfAuthorsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.authors, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinQueryShopSelfAuthorsData);

rt::impl_serde!(DoudianBuyinQueryShopSelfAuthorsData, Self::default());
