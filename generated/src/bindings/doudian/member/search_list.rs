// @generated from doudian/member/member.searchList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 会员订单查询 — `member.searchList`
///
/// Family: `member` (the feature `member`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMemberSearchListRequest;
///
/// let request = DoudianMemberSearchListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberSearchListRequest {
    /// 外部平台标识
    pub app_id: Option<String>,
    /// 范围起始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 范围结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub size: Option<i32>,
}

impl DoudianMemberSearchListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            app_id: None,
            start_time: None,
            end_time: None,
            page: None,
            size: None,
        }
    }

    /// Sets `app_id` (外部平台标识).
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `start_time` (范围起始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (范围结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (翻页每页数量).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for DoudianMemberSearchListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianMemberSearchListRequest`].
pub type DoudianMemberSearchListResponse = rt::DoudianResponse<
    DoudianMemberSearchListData,
>;

impl rt::DoudianRequest for DoudianMemberSearchListRequest {
    type Data = DoudianMemberSearchListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.searchList",
        path: "/member/searchList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianMemberSearchListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberSearchListRequest",
            &[
                rt::Field("app_id", rt::LENIENT, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.app_id);
        rt::put(w, 2, &self.end_time);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.size);
        rt::put(w, 1, &self.start_time);
    }
}

rt::impl_record!(DoudianMemberSearchListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberSearchListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberSearchListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberSearchListRequest, Self::blank());

impl rt::Paged for DoudianMemberSearchListData {
    type Item = DoudianMemberSearchListOrder;

    fn items(&self) -> &[DoudianMemberSearchListOrder] {
        &self.order_list
    }

    fn total(&self) -> Option<i64> {
        self.total.map(i64::from)
    }
}

/// Part of the answer to `member.searchList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberSearchListData {
    /// 订单列表
    pub order_list: Vec<DoudianMemberSearchListOrder>,
    /// 总数量
    pub total: Option<i32>,
}

impl rt::Encode for DoudianMemberSearchListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberSearchListData",
            &[rt::Field("order_list", rt::REQUIRED, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianMemberSearchListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberSearchListData);

rt::impl_serde!(DoudianMemberSearchListData, Self::default());

/// Part of the answer to `member.searchList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberSearchListOrder {
    /// 订单号
    pub order_id: String,
    /// 用户OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
}

impl rt::Encode for DoudianMemberSearchListOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberSearchListOrder",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("open_id", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.open_id);
        rt::put(w, 0, &self.order_id);
    }
}

impl rt::Decode for DoudianMemberSearchListOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.open_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberSearchListOrder);

rt::impl_serde!(DoudianMemberSearchListOrder, Self::default());
