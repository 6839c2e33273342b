// @generated from doudian/order/order.replyService.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回复服务请求 — `order.replyService`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/15/75>
///
/// Family: `order` (the feature `order`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderReplyServiceRequest;
///
/// let request = DoudianOrderReplyServiceRequest::new(1, "回复信息");
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
/// | 20000 | `isp.service-error:10009` | 服务申请已回复 | nothing: it is done |
/// | 20000 | `isp.service-error:10002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:10017` | 图片链接有误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderReplyServiceRequest {
    /// 服务请求ID
    pub id: i64,
    /// 回复内容
    pub reply: String,
    /// 回复凭证
    ///
    /// Parts joined by `|`.
    pub evidence: Option<rt::Pipe>,
}

impl DoudianOrderReplyServiceRequest {
    /// With the parameters that are required.
    pub fn new(id: i64, reply: impl Into<String>) -> Self {
        Self {
            id,
            reply: reply.into(),
            evidence: None,
        }
    }

    /// Sets `evidence` (回复凭证).
    #[must_use]
    pub fn evidence(mut self, evidence: impl Into<rt::Pipe>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }
}

/// The answer to [`DoudianOrderReplyServiceRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderReplyServiceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderReplyServiceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.replyService",
        path: "/order/replyService",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10009",
                label: "服务申请已回复",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10017",
                label: "图片链接有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderReplyServiceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderReplyServiceRequest",
            &[
                rt::Field("id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("reply", rt::REQUIRED, &[]),
                rt::Field("evidence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.evidence);
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.reply);
    }
}

rt::impl_record!(DoudianOrderReplyServiceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderReplyServiceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.reply, r),
            2 => rt::get(&mut self.evidence, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderReplyServiceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            id: Default::default(),
            reply: Default::default(),
            evidence: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderReplyServiceRequest, Self::blank());
