// @generated from doudian/buyin/buyin.queryShopSelfAuthors.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 自播达人帐号查询 — `buyin.queryShopSelfAuthors`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:4141` | 无效分页参数 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopSelfAuthorsRequest",
            &[rt::Field("page", 0, &[]), rt::Field("page_size", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_record!(DoudianBuyinQueryShopSelfAuthorsRequest);

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
    type Item = DoudianBuyinQueryShopSelfAuthorsAuthor;

    fn items(&self) -> &[DoudianBuyinQueryShopSelfAuthorsAuthor] {
        &self.authors
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.queryShopSelfAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopSelfAuthorsAuthor {
    /// 达人帐号客户端
    ///
    /// Codes:
    ///
    /// - `13` 头条
    /// - `1112` 火山
    /// - `1128` 抖音
    /// - `2329` 抖音极速版
    pub author_app: Option<i64>,
    /// 达人uid
    pub author_id: Option<i64>,
    /// 达人类型
    ///
    /// Codes:
    ///
    /// - `0` 店铺官方帐号
    /// - `1` 店铺渠道授权帐号
    /// - `2` 普通达人帐号
    pub author_type: Option<i32>,
    /// 达人百应ID
    pub buyin_id: Option<i64>,
    /// 账户名称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub account_name: Option<String>,
    /// 达人头像
    pub avatar_url: Option<String>,
}

impl rt::Encode for DoudianBuyinQueryShopSelfAuthorsAuthor {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopSelfAuthorsAuthor",
            &[
                rt::Field("author_app", 0, &["13", "1112", "1128", "2329"]),
                rt::Field("author_id", 0, &[]),
                rt::Field("author_type", 0, &["0", "1", "2"]),
                rt::Field("buyin_id", 0, &[]),
                rt::Field("account_name", rt::PII, &[]),
                rt::Field("avatar_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.account_name);
        rt::put(w, 0, &self.author_app);
        rt::put(w, 1, &self.author_id);
        rt::put(w, 2, &self.author_type);
        rt::put(w, 5, &self.avatar_url);
        rt::put(w, 3, &self.buyin_id);
    }
}

impl rt::Decode for DoudianBuyinQueryShopSelfAuthorsAuthor {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.author_app, r),
            1 => rt::get(&mut self.author_id, r),
            2 => rt::get(&mut self.author_type, r),
            3 => rt::get(&mut self.buyin_id, r),
            4 => rt::get(&mut self.account_name, r),
            5 => rt::get(&mut self.avatar_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopSelfAuthorsAuthor);

rt::impl_serde!(DoudianBuyinQueryShopSelfAuthorsAuthor, Self::default());

/// Part of the answer to `buyin.queryShopSelfAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopSelfAuthorsData {
    /// 总数量
    pub total: Option<i64>,
    /// 达人信息
    pub authors: Vec<DoudianBuyinQueryShopSelfAuthorsAuthor>,
}

impl rt::Encode for DoudianBuyinQueryShopSelfAuthorsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopSelfAuthorsData",
            &[rt::Field("total", 0, &[]), rt::Field("authors", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianBuyinQueryShopSelfAuthorsData);

rt::impl_serde!(DoudianBuyinQueryShopSelfAuthorsData, Self::default());
