// @generated from doudian/buyin/buyin.kolStrategyEdit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑达人策略 — `buyin.kolStrategyEdit`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolStrategyEditRequest;
///
/// let request = DoudianBuyinKolStrategyEditRequest::new(1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolStrategyEditRequest {
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 修改
    /// - `2` 关闭
    /// - `3` 恢复
    /// - `4` 删除
    pub status: i64,
    /// 策略ID
    pub strategy_id: String,
    /// 新增的达人百应ID
    pub add_buyin_ids: Option<Vec<i64>>,
    /// 删除的达人百应ID
    pub del_buyin_ids: Option<Vec<i64>>,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 是否长期有效
    ///
    /// Not together with end\_time, nor for a strategy of all.
    pub long_term: Option<bool>,
    /// 佣金率
    pub cos_ratio: Option<i64>,
}

impl DoudianBuyinKolStrategyEditRequest {
    /// With the parameters that are required.
    pub fn new(status: i64, strategy_id: impl Into<String>) -> Self {
        Self {
            status,
            strategy_id: strategy_id.into(),
            add_buyin_ids: None,
            del_buyin_ids: None,
            end_time: None,
            long_term: None,
            cos_ratio: None,
        }
    }

    /// Sets `add_buyin_ids` (新增的达人百应ID).
    #[must_use]
    pub fn add_buyin_ids(mut self, add_buyin_ids: impl Into<Vec<i64>>) -> Self {
        self.add_buyin_ids = Some(add_buyin_ids.into());
        self
    }

    /// Sets `del_buyin_ids` (删除的达人百应ID).
    #[must_use]
    pub fn del_buyin_ids(mut self, del_buyin_ids: impl Into<Vec<i64>>) -> Self {
        self.del_buyin_ids = Some(del_buyin_ids.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `long_term` (是否长期有效).
    #[must_use]
    pub fn long_term(mut self, long_term: bool) -> Self {
        self.long_term = Some(long_term);
        self
    }

    /// Sets `cos_ratio` (佣金率).
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: i64) -> Self {
        self.cos_ratio = Some(cos_ratio);
        self
    }
}

/// The answer to [`DoudianBuyinKolStrategyEditRequest`].
pub type DoudianBuyinKolStrategyEditResponse = rt::DoudianResponse<
    DoudianBuyinKolStrategyEditData,
>;

impl rt::DoudianRequest for DoudianBuyinKolStrategyEditRequest {
    type Data = DoudianBuyinKolStrategyEditData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolStrategyEdit",
        path: "/buyin/kolStrategyEdit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinKolStrategyEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolStrategyEditRequest",
            &[
                rt::Field("status", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("strategy_id", rt::REQUIRED, &[]),
                rt::Field("add_buyin_ids", 0, &[]),
                rt::Field("del_buyin_ids", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("long_term", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.add_buyin_ids);
        rt::put(w, 6, &self.cos_ratio);
        rt::put(w, 3, &self.del_buyin_ids);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 5, &self.long_term);
        rt::put(w, 0, &self.status);
        rt::put(w, 1, &self.strategy_id);
    }
}

rt::impl_record!(DoudianBuyinKolStrategyEditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolStrategyEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.strategy_id, r),
            2 => rt::get(&mut self.add_buyin_ids, r),
            3 => rt::get(&mut self.del_buyin_ids, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.long_term, r),
            6 => rt::get(&mut self.cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolStrategyEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            strategy_id: Default::default(),
            add_buyin_ids: Default::default(),
            del_buyin_ids: Default::default(),
            end_time: Default::default(),
            long_term: Default::default(),
            cos_ratio: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolStrategyEditRequest, Self::blank());

/// Part of the answer to `buyin.kolStrategyEdit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolStrategyEditData {
    /// 请求结果
    pub success: Option<bool>,
    /// 失败的达人
    pub failed: Vec<DoudianBuyinKolStrategyEditFailure>,
}

impl rt::Encode for DoudianBuyinKolStrategyEditData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolStrategyEditData",
            &[rt::Field("success", 0, &[]), rt::Field("failed", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolStrategyEditData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.failed, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolStrategyEditData);

rt::impl_serde!(DoudianBuyinKolStrategyEditData, Self::default());

/// Part of the answer to `buyin.kolStrategyEdit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolStrategyEditFailure {
    /// 达人百应ID
    pub buyin_id: Option<i64>,
    /// 失败原因
    pub reason: Option<String>,
}

impl rt::Encode for DoudianBuyinKolStrategyEditFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolStrategyEditFailure",
            &[rt::Field("buyin_id", 0, &[]), rt::Field("reason", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.buyin_id);
        rt::put(w, 1, &self.reason);
    }
}

impl rt::Decode for DoudianBuyinKolStrategyEditFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolStrategyEditFailure);

rt::impl_serde!(DoudianBuyinKolStrategyEditFailure, Self::default());
