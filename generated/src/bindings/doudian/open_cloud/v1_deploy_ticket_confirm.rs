// @generated from doudian/open_cloud/openCloud.v1.deployTicket.confirm.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 确认发布 — `openCloud.v1.deployTicket.confirm`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1DeployTicketConfirmRequest;
///
/// let request = DoudianOpenCloudV1DeployTicketConfirmRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketConfirmRequest {
    /// 容器ID
    pub cs_id: String,
    /// 发布单ID
    pub ticket_id: String,
    /// 火山账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub volc_account_id: Option<i64>,
}

impl DoudianOpenCloudV1DeployTicketConfirmRequest {
    /// With the parameters that are required.
    pub fn new(cs_id: impl Into<String>, ticket_id: impl Into<String>) -> Self {
        Self {
            cs_id: cs_id.into(),
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

/// The answer to [`DoudianOpenCloudV1DeployTicketConfirmRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpenCloudV1DeployTicketConfirmResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpenCloudV1DeployTicketConfirmRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.deployTicket.confirm",
        path: "/openCloud/v1/deployTicket/confirm",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketConfirmRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketConfirmRequest",
            &[
                rt::Field("cs_id", rt::REQUIRED, &[]),
                rt::Field("ticket_id", rt::REQUIRED, &[]),
                rt::Field("volc_account_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cs_id);
        rt::put(w, 1, &self.ticket_id);
        rt::put(w, 2, &self.volc_account_id);
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketConfirmRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1DeployTicketConfirmRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cs_id, r),
            1 => rt::get(&mut self.ticket_id, r),
            2 => rt::get(&mut self.volc_account_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1DeployTicketConfirmRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cs_id: Default::default(),
            ticket_id: Default::default(),
            volc_account_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1DeployTicketConfirmRequest, Self::blank());
