// @generated from doudian/logistics/logistics.netsiteApplyCallback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 面单订购审核回调 — `logistics.netsiteApplyCallback`
///
/// Family: `logistics` (the feature `logistics`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsNetsiteApplyCallbackRequest;
///
/// let request = DoudianLogisticsNetsiteApplyCallbackRequest::new("…", true);
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
/// | 50002 | `isv.business-failed:10501` | 重复审核 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsNetsiteApplyCallbackRequest {
    /// 订购ID
    pub book_id: String,
    /// 审核结果
    pub result: bool,
    /// 审核意见
    pub remark: Option<String>,
    /// 物流商编码
    pub company: Option<String>,
    /// 操作
    pub action: Option<i32>,
}

impl DoudianLogisticsNetsiteApplyCallbackRequest {
    /// With the parameters that are required.
    pub fn new(book_id: impl Into<String>, result: bool) -> Self {
        Self {
            book_id: book_id.into(),
            result,
            remark: None,
            company: None,
            action: None,
        }
    }

    /// Sets `remark` (审核意见).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `company` (物流商编码).
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `action` (操作).
    #[must_use]
    pub fn action(mut self, action: i32) -> Self {
        self.action = Some(action);
        self
    }
}

/// The answer to [`DoudianLogisticsNetsiteApplyCallbackRequest`].
///
/// The platform promises no `data`.
pub type DoudianLogisticsNetsiteApplyCallbackResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianLogisticsNetsiteApplyCallbackRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.netsiteApplyCallback",
        path: "/logistics/netsiteApplyCallback",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10501",
                label: "重复审核",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsNetsiteApplyCallbackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsNetsiteApplyCallbackRequest",
            &[
                rt::Field("book_id", rt::REQUIRED, &[]),
                rt::Field("result", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("company", 0, &[]),
                rt::Field("action", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.action);
        rt::put(w, 0, &self.book_id);
        rt::put(w, 3, &self.company);
        rt::put(w, 2, &self.remark);
        rt::put(w, 1, &self.result);
    }
}

rt::impl_record!(DoudianLogisticsNetsiteApplyCallbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsNetsiteApplyCallbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.book_id, r),
            1 => rt::get(&mut self.result, r),
            2 => rt::get(&mut self.remark, r),
            3 => rt::get(&mut self.company, r),
            4 => rt::get(&mut self.action, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsNetsiteApplyCallbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            book_id: Default::default(),
            result: Default::default(),
            remark: Default::default(),
            company: Default::default(),
            action: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsNetsiteApplyCallbackRequest, Self::blank());
