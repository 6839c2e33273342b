// @generated from doudian/buyin/buyin.channelBindAuthors.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 渠道绑定达人列表 — `buyin.channelBindAuthors`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 50.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinChannelBindAuthorsRequest;
///
/// let request = DoudianBuyinChannelBindAuthorsRequest::new(1, 1, 1);
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1069` | 商品推广未开启 | mend the request |
/// | 40004 | `isv.parameter-invalid:4097` | 无效分页大小 | mend the request |
/// | 40004 | `isv.parameter-invalid:4369` | 未查到渠道达人信息 | mend the request |
/// | 40004 | `isv.parameter-invalid:4371` | 非法渠道信息 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinChannelBindAuthorsRequest {
    /// 渠道ID
    pub channel_id: i64,
    /// 渠道绑定类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺自卖
    /// - `2` 达人带货
    pub channel_type: i32,
    /// 商品ID
    pub product_id: i64,
    /// 分页
    pub page: Option<i64>,
    /// 分页大小
    pub page_size: Option<i64>,
}

impl DoudianBuyinChannelBindAuthorsRequest {
    /// With the parameters that are required.
    pub fn new(channel_id: i64, channel_type: i32, product_id: i64) -> Self {
        Self {
            channel_id,
            channel_type,
            product_id,
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

/// The answer to [`DoudianBuyinChannelBindAuthorsRequest`].
pub type DoudianBuyinChannelBindAuthorsResponse = rt::DoudianResponse<
    DoudianBuyinChannelBindAuthorsData,
>;

impl rt::DoudianRequest for DoudianBuyinChannelBindAuthorsRequest {
    type Data = DoudianBuyinChannelBindAuthorsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.channelBindAuthors",
        path: "/buyin/channelBindAuthors",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1069",
                label: "商品推广未开启",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4369",
                label: "未查到渠道达人信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4371",
                label: "非法渠道信息",
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

impl rt::Encode for DoudianBuyinChannelBindAuthorsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinChannelBindAuthorsRequest",
            &[
                rt::Field("channel_id", rt::REQUIRED, &[]),
                rt::Field("channel_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.channel_id);
        rt::put(w, 1, &self.channel_type);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.page_size);
        rt::put(w, 2, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinChannelBindAuthorsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinChannelBindAuthorsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.channel_id, r),
            1 => rt::get(&mut self.channel_type, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinChannelBindAuthorsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            channel_id: Default::default(),
            channel_type: Default::default(),
            product_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinChannelBindAuthorsRequest, Self::blank());

impl rt::Paged for DoudianBuyinChannelBindAuthorsData {
    type Item = DoudianBuyinChannelBindAuthorsAuthor;

    fn items(&self) -> &[DoudianBuyinChannelBindAuthorsAuthor] {
        &self.authors
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.channelBindAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinChannelBindAuthorsAuthor {
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

impl rt::Encode for DoudianBuyinChannelBindAuthorsAuthor {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinChannelBindAuthorsAuthor",
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

impl rt::Decode for DoudianBuyinChannelBindAuthorsAuthor {
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

rt::impl_record!(DoudianBuyinChannelBindAuthorsAuthor);

rt::impl_serde!(DoudianBuyinChannelBindAuthorsAuthor, Self::default());

/// Part of the answer to `buyin.channelBindAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinChannelBindAuthorsData {
    /// 是否绑定全部达人
    pub is_all: Option<bool>,
    /// 绑定的达人数量
    pub total: Option<i64>,
    /// 绑定的达人信息
    pub authors: Vec<DoudianBuyinChannelBindAuthorsAuthor>,
}

impl rt::Encode for DoudianBuyinChannelBindAuthorsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinChannelBindAuthorsData",
            &[
                rt::Field("is_all", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("authors", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.authors);
        rt::put(w, 0, &self.is_all);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinChannelBindAuthorsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_all, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.authors, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinChannelBindAuthorsData);

rt::impl_serde!(DoudianBuyinChannelBindAuthorsData, Self::default());
