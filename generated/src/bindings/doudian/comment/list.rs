// @generated from doudian/comment/comment.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品评价列表 — `comment.list`
///
/// The comment service has ended.
///
/// Family: `comment` (the feature `comment`).
/// Status: no longer answered.
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCommentListRequest;
///
/// let request = DoudianCommentListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCommentListRequest {
    /// 商品ID
    pub product_id: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 评价开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 评价结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 排序字段
    pub order_by: Option<String>,
    /// 排序方式
    pub is_desc: Option<String>,
    /// 评价等级
    ///
    /// Codes:
    ///
    /// - `1` 差评
    /// - `2` 中评
    /// - `3` 好评
    pub rate: Option<i32>,
    /// 商家回复状态
    pub is_reply: Option<bool>,
    /// 页数
    pub page: Option<i32>,
    /// 每页条数
    pub size: Option<i32>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianCommentListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            order_id: None,
            start_time: None,
            end_time: None,
            order_by: None,
            is_desc: None,
            rate: None,
            is_reply: None,
            page: None,
            size: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `start_time` (评价开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (评价结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_by` (排序字段).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: impl Into<String>) -> Self {
        self.is_desc = Some(is_desc.into());
        self
    }

    /// Sets `rate` (评价等级).
    #[must_use]
    pub fn rate(mut self, rate: i32) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Sets `is_reply` (商家回复状态).
    #[must_use]
    pub fn is_reply(mut self, is_reply: bool) -> Self {
        self.is_reply = Some(is_reply);
        self
    }

    /// Sets `page` (页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页条数).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for DoudianCommentListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCommentListRequest`].
pub type DoudianCommentListResponse = rt::DoudianResponse<DoudianCommentListData>;

impl rt::DoudianRequest for DoudianCommentListRequest {
    type Data = DoudianCommentListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "comment.list",
        path: "/comment/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCommentListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommentListRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_by", 0, &[]),
                rt::Field("is_desc", 0, &[]),
                rt::Field("rate", 0, &["1", "2", "3"]),
                rt::Field("is_reply", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.end_time);
        rt::put(w, 5, &self.is_desc);
        rt::put(w, 7, &self.is_reply);
        rt::put(w, 4, &self.order_by);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 8, &self.page);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.rate);
        rt::put(w, 9, &self.size);
        rt::put(w, 2, &self.start_time);
    }
}

rt::impl_record!(DoudianCommentListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCommentListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.start_time, r),
            3 => rt::get(&mut self.end_time, r),
            4 => rt::get(&mut self.order_by, r),
            5 => rt::get(&mut self.is_desc, r),
            6 => rt::get(&mut self.rate, r),
            7 => rt::get(&mut self.is_reply, r),
            8 => rt::get(&mut self.page, r),
            9 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCommentListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            order_id: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_by: Default::default(),
            is_desc: Default::default(),
            rate: Default::default(),
            is_reply: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCommentListRequest, Self::blank());

impl rt::Paged for DoudianCommentListData {
    type Item = DoudianCommentListComment;

    fn items(&self) -> &[DoudianCommentListComment] {
        &self.comments
    }

    fn total(&self) -> Option<i64> {
        self.total.map(i64::from)
    }
}

/// Part of the answer to `comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCommentListComment {
    /// 评价ID
    pub comment_id: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 子订单号
    pub order_id: Option<i64>,
    /// 评价时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub comment_time: Option<rt::DateTime>,
    /// 评价更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
    /// 评价等级
    ///
    /// Codes:
    ///
    /// - `1` 差评
    /// - `2` 中评
    /// - `3` 好评
    pub rate: Option<i32>,
    /// `content` on the wire; it has no label.
    pub content: Option<String>,
    /// 评价图片
    pub photos: Vec<DoudianCommentListPic>,
    /// `append_content` on the wire; it has no label.
    pub append_content: Option<String>,
    /// 追加的评价图片
    pub append_photos: Vec<DoudianCommentListPic>,
    /// 追加评价时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub append_time: Option<rt::DateTime>,
    /// 是否已修改的评价
    pub is_changed: Option<bool>,
    /// 商家回复状态
    pub is_reply: Option<bool>,
    /// `reply_content` on the wire; it has no label.
    pub reply_content: Option<String>,
}

impl rt::Encode for DoudianCommentListComment {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommentListComment",
            &[
                rt::Field("comment_id", rt::LENIENT, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("comment_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("rate", 0, &["1", "2", "3"]),
                rt::Field("content", 0, &[]),
                rt::Field("photos", 0, &[]),
                rt::Field("append_content", 0, &[]),
                rt::Field("append_photos", 0, &[]),
                rt::Field("append_time", 0, &[]),
                rt::Field("is_changed", 0, &[]),
                rt::Field("is_reply", 0, &[]),
                rt::Field("reply_content", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.append_content);
        rt::put(w, 10, &self.append_photos);
        rt::put(w, 11, &self.append_time);
        rt::put(w, 0, &self.comment_id);
        rt::put(w, 4, &self.comment_time);
        rt::put(w, 7, &self.content);
        rt::put(w, 12, &self.is_changed);
        rt::put(w, 13, &self.is_reply);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 8, &self.photos);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 6, &self.rate);
        rt::put(w, 14, &self.reply_content);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianCommentListComment {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comment_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.comment_time, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.rate, r),
            7 => rt::get(&mut self.content, r),
            8 => rt::get(&mut self.photos, r),
            9 => rt::get(&mut self.append_content, r),
            10 => rt::get(&mut self.append_photos, r),
            11 => rt::get(&mut self.append_time, r),
            12 => rt::get(&mut self.is_changed, r),
            13 => rt::get(&mut self.is_reply, r),
            14 => rt::get(&mut self.reply_content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCommentListComment);

rt::impl_serde!(DoudianCommentListComment, Self::default());

/// Part of the answer to `comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCommentListData {
    /// 评论列表
    pub comments: Vec<DoudianCommentListComment>,
    /// 评价总条数
    pub total: Option<i32>,
}

impl rt::Encode for DoudianCommentListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommentListData",
            &[rt::Field("comments", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.comments);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianCommentListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comments, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCommentListData);

rt::impl_serde!(DoudianCommentListData, Self::default());

/// Part of the answer to `comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCommentListPic {
    /// 缩略图
    pub thumbnail: Option<String>,
    /// 大图
    pub url: Option<String>,
}

impl rt::Encode for DoudianCommentListPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommentListPic",
            &[rt::Field("thumbnail", 0, &[]), rt::Field("url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.thumbnail);
        rt::put(w, 1, &self.url);
    }
}

impl rt::Decode for DoudianCommentListPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.thumbnail, r),
            1 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCommentListPic);

rt::impl_serde!(DoudianCommentListPic, Self::default());
