// @generated from doudian/sms/sms.sign.search.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查看短信签名 — `sms.sign.search`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSignSearchRequest;
///
/// let request = DoudianSmsSignSearchRequest::new("…");
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
/// | 20000 | `isp.service-error:628004205` | 缓存读取错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSignSearchRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 模糊搜索串
    pub like: Option<String>,
    /// 每页大小
    pub size: Option<i64>,
    /// 页码
    pub page: Option<i64>,
}

impl DoudianSmsSignSearchRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            like: None,
            size: None,
            page: None,
        }
    }

    /// Sets `like` (模糊搜索串).
    #[must_use]
    pub fn like(mut self, like: impl Into<String>) -> Self {
        self.like = Some(like.into());
        self
    }

    /// Sets `size` (每页大小).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// The answer to [`DoudianSmsSignSearchRequest`].
pub type DoudianSmsSignSearchResponse = rt::DoudianResponse<DoudianSmsSignSearchData>;

impl rt::DoudianRequest for DoudianSmsSignSearchRequest {
    type Data = DoudianSmsSignSearchData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sign.search",
        path: "/sms/sign/search",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004205",
                label: "缓存读取错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsSignSearchRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignSearchRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("like", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("page", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.like);
        rt::put(w, 3, &self.page);
        rt::put(w, 2, &self.size);
        rt::put(w, 0, &self.sms_account);
    }
}

rt::impl_record!(DoudianSmsSignSearchRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSignSearchRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.like, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSignSearchRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            like: Default::default(),
            size: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSignSearchRequest, Self::blank());

impl rt::Paged for DoudianSmsSignSearchData {
    type Item = DoudianSmsSignSearchSign;

    fn items(&self) -> &[DoudianSmsSignSearchSign] {
        &self.sign_search_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.sign.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignSearchData {
    /// 签名列表
    pub sign_search_list: Vec<DoudianSmsSignSearchSign>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianSmsSignSearchData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignSearchData",
            &[rt::Field("sign_search_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sign_search_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianSmsSignSearchData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sign_search_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignSearchData);

rt::impl_serde!(DoudianSmsSignSearchData, Self::default());

/// Part of the answer to `sms.sign.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignSearchSign {
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 签名
    pub sign: Option<String>,
}

impl rt::Encode for DoudianSmsSignSearchSign {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignSearchSign",
            &[rt::Field("sms_account", 0, &[]), rt::Field("sign", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sign);
        rt::put(w, 0, &self.sms_account);
    }
}

impl rt::Decode for DoudianSmsSignSearchSign {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.sign, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignSearchSign);

rt::impl_serde!(DoudianSmsSignSearchSign, Self::default());
