// @generated from doudian/comment/comment.reply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回复商品评价 — `comment.reply`
///
/// The comment service has ended.
///
/// Family: `comment` (the feature `comment`).
/// Status: no longer answered.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCommentReplyRequest;
///
/// let request = DoudianCommentReplyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCommentReplyRequest {
    /// 评价ID
    pub comment_id: Option<String>,
    /// 回复内容
    pub content: Option<String>,
}

impl DoudianCommentReplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            comment_id: None,
            content: None,
        }
    }

    /// Sets `comment_id` (评价ID).
    #[must_use]
    pub fn comment_id(mut self, comment_id: impl Into<String>) -> Self {
        self.comment_id = Some(comment_id.into());
        self
    }

    /// Sets `content` (回复内容).
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl Default for DoudianCommentReplyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCommentReplyRequest`].
///
/// The platform promises no `data`.
pub type DoudianCommentReplyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCommentReplyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "comment.reply",
        path: "/comment/reply",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCommentReplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCommentReplyRequest",
            &[rt::Field("comment_id", 0, &[]), rt::Field("content", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.comment_id);
        rt::put(w, 1, &self.content);
    }
}

rt::impl_record!(DoudianCommentReplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCommentReplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.comment_id, r),
            1 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCommentReplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            comment_id: Default::default(),
            content: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCommentReplyRequest, Self::blank());
