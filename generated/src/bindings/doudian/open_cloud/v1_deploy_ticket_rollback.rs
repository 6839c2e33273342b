// @generated from doudian/open_cloud/openCloud.v1.deployTicket.rollback.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发布单回滚 — `openCloud.v1.deployTicket.rollback`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1DeployTicketRollbackRequest;
///
/// let request = DoudianOpenCloudV1DeployTicketRollbackRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketRollbackRequest {
    /// 发布单ID
    pub ticket_id: String,
    /// 火山账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub volc_account_id: Option<i64>,
}

impl DoudianOpenCloudV1DeployTicketRollbackRequest {
    /// With the parameters that are required.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            volc_account_id: None,
        }
    }

    /// Sets `volc_account_id` (火山账号).
    #[must_use]
    pub fn volc_account_id(mut self, volc_account_id: i64) -> Self {
        self.volc_account_id = Some(volc_account_id);
        self
    }
}

/// The answer to [`DoudianOpenCloudV1DeployTicketRollbackRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpenCloudV1DeployTicketRollbackResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpenCloudV1DeployTicketRollbackRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.deployTicket.rollback",
        path: "/openCloud/v1/deployTicket/rollback",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketRollbackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketRollbackRequest",
            &[
                rt::Field("ticket_id", rt::REQUIRED, &[]),
                rt::Field("volc_account_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ticket_id);
        rt::put(w, 1, &self.volc_account_id);
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketRollbackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1DeployTicketRollbackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ticket_id, r),
            1 => rt::get(&mut self.volc_account_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1DeployTicketRollbackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            ticket_id: Default::default(),
            volc_account_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1DeployTicketRollbackRequest, Self::blank());
