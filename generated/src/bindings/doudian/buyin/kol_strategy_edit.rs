// @generated from doudian/buyin/buyin.kolStrategyEdit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑达人策略 — `buyin.kolStrategyEdit`
///
/// No source describes the answer.
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
/// let request = DoudianBuyinKolStrategyEditRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinKolStrategyEditRequest {
    /// `status`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub status: Option<i64>,
    /// `strategy_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub strategy_id: Option<String>,
    /// `add_buyin_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub add_buyin_ids: Option<rt::Value>,
    /// `del_buyin_ids`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub del_buyin_ids: Option<rt::Value>,
    /// `end_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub end_time: Option<rt::Value>,
    /// `long_term`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub long_term: Option<rt::Value>,
    /// `cos_ratio`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cos_ratio: Option<rt::Value>,
}

impl DoudianBuyinKolStrategyEditRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            status: None,
            strategy_id: None,
            add_buyin_ids: None,
            del_buyin_ids: None,
            end_time: None,
            long_term: None,
            cos_ratio: None,
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `strategy_id`.
    #[must_use]
    pub fn strategy_id(mut self, strategy_id: impl Into<String>) -> Self {
        self.strategy_id = Some(strategy_id.into());
        self
    }

    /// Sets `add_buyin_ids`.
    #[must_use]
    pub fn add_buyin_ids(mut self, add_buyin_ids: impl Into<rt::Value>) -> Self {
        self.add_buyin_ids = Some(add_buyin_ids.into());
        self
    }

    /// Sets `del_buyin_ids`.
    #[must_use]
    pub fn del_buyin_ids(mut self, del_buyin_ids: impl Into<rt::Value>) -> Self {
        self.del_buyin_ids = Some(del_buyin_ids.into());
        self
    }

    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::Value>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `long_term`.
    #[must_use]
    pub fn long_term(mut self, long_term: impl Into<rt::Value>) -> Self {
        self.long_term = Some(long_term.into());
        self
    }

    /// Sets `cos_ratio`.
    #[must_use]
    pub fn cos_ratio(mut self, cos_ratio: impl Into<rt::Value>) -> Self {
        self.cos_ratio = Some(cos_ratio.into());
        self
    }
}

impl Default for DoudianBuyinKolStrategyEditRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinKolStrategyEditRequest`].
pub type DoudianBuyinKolStrategyEditResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinKolStrategyEditRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianBuyinKolStrategyEditRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("status"),
            rt::Field::new("strategy_id"),
            rt::Field::new("add_buyin_ids"),
            rt::Field::new("del_buyin_ids"),
            rt::Field::new("end_time"),
            rt::Field::new("long_term"),
            rt::Field::new("cos_ratio"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianBuyinKolStrategyEditRequest);

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
