// @generated from doudian/buyin/buyin.instGmv.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构选品GMV查询 — `buyin.instGmv`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstGmvRequest;
///
/// let request = DoudianBuyinInstGmvRequest::new("…");
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvRequest {
    /// 日期
    ///
    /// From 60 to 2 days ago.
    pub date: String,
    /// 查询粒度
    ///
    /// Codes:
    ///
    /// - `1` 查询当前应用
    /// - `2` 查询所属服务商
    pub search_type: Option<i64>,
}

impl DoudianBuyinInstGmvRequest {
    /// With the parameters that are required.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            search_type: None,
        }
    }

    /// Sets `search_type` (查询粒度).
    #[must_use]
    pub fn search_type(mut self, search_type: i64) -> Self {
        self.search_type = Some(search_type);
        self
    }
}

/// The answer to [`DoudianBuyinInstGmvRequest`].
pub type DoudianBuyinInstGmvResponse = rt::DoudianResponse<DoudianBuyinInstGmvData>;

impl rt::DoudianRequest for DoudianBuyinInstGmvRequest {
    type Data = DoudianBuyinInstGmvData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instGmv",
        path: "/buyin/instGmv",
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
        ],
    };
}

impl rt::Encode for DoudianBuyinInstGmvRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvRequest",
            &[
                rt::Field("date", rt::REQUIRED, &[]),
                rt::Field("search_type", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.date);
        rt::put(w, 1, &self.search_type);
    }
}

rt::impl_record!(DoudianBuyinInstGmvRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstGmvRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.date, r),
            1 => rt::get(&mut self.search_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstGmvRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            date: Default::default(),
            search_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstGmvRequest, Self::blank());

/// Part of the answer to `buyin.instGmv`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvData {
    /// 数据
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinInstGmvGmv>,
}

impl rt::Encode for DoudianBuyinInstGmvData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstGmvData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstGmvData);

rt::impl_serde!(DoudianBuyinInstGmvData, Self::default());

/// Part of the answer to `buyin.instGmv`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstGmvGmv {
    /// 成交额, in fen (0.01 yuan)
    pub gmv: Option<i64>,
}

impl rt::Encode for DoudianBuyinInstGmvGmv {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstGmvGmv",
            &[rt::Field("gmv", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.gmv);
    }
}

impl rt::Decode for DoudianBuyinInstGmvGmv {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.gmv, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstGmvGmv);

rt::impl_serde!(DoudianBuyinInstGmvGmv, Self::default());
