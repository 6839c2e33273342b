// @generated from doudian/buyin/buyin.instGmvDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构选品GMV明细 — `buyin.instGmvDetail`
///
/// Dates from 60 to 2 days ago.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstGmvDetailRequest;
///
/// let request = DoudianBuyinInstGmvDetailRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1031` | 无效size | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvDetailRequest {
    /// 日期
    pub date: String,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 每页数据条数
    pub size: Option<i64>,
    /// 页码
    pub page: Option<i64>,
    /// 查询粒度
    ///
    /// Codes:
    ///
    /// - `1` 查询当前应用
    /// - `2` 查询所属服务商
    pub search_type: Option<i64>,
}

impl DoudianBuyinInstGmvDetailRequest {
    /// With the parameters that are required.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            product_id: None,
            size: None,
            page: None,
            search_type: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `size` (每页数据条数).
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

    /// Sets `search_type` (查询粒度).
    #[must_use]
    pub fn search_type(mut self, search_type: i64) -> Self {
        self.search_type = Some(search_type);
        self
    }
}

/// The answer to [`DoudianBuyinInstGmvDetailRequest`].
pub type DoudianBuyinInstGmvDetailResponse = rt::DoudianResponse<
    DoudianBuyinInstGmvDetailData,
>;

impl rt::DoudianRequest for DoudianBuyinInstGmvDetailRequest {
    type Data = DoudianBuyinInstGmvDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instGmvDetail",
        path: "/buyin/instGmvDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1031",
                label: "无效size",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstGmvDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvDetailRequest",
            &[
                rt::Field("date", rt::REQUIRED, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("search_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.date);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 4, &self.search_type);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianBuyinInstGmvDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstGmvDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.date, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.search_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstGmvDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            date: Default::default(),
            product_id: Default::default(),
            size: Default::default(),
            page: Default::default(),
            search_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstGmvDetailRequest, Self::blank());

impl rt::Paged for DoudianBuyinInstGmvDetailData {
    type Item = DoudianBuyinInstGmvDetailProductGmv;

    fn items(&self) -> &[DoudianBuyinInstGmvDetailProductGmv] {
        &self.details
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.instGmvDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvDetailData {
    /// GMV明细
    pub details: Vec<DoudianBuyinInstGmvDetailProductGmv>,
    /// 明细总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinInstGmvDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvDetailData",
            &[rt::Field("details", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.details);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinInstGmvDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.details, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstGmvDetailData);

rt::impl_serde!(DoudianBuyinInstGmvDetailData, Self::default());

/// Part of the answer to `buyin.instGmvDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvDetailProductGmv {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 成交额, in fen (0.01 yuan)
    pub gmv: Option<i64>,
}

impl rt::Encode for DoudianBuyinInstGmvDetailProductGmv {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvDetailProductGmv",
            &[rt::Field("product_id", 0, &[]), rt::Field("gmv", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.gmv);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianBuyinInstGmvDetailProductGmv {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.gmv, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstGmvDetailProductGmv);

rt::impl_serde!(DoudianBuyinInstGmvDetailProductGmv, Self::default());
