// @generated from doudian/open_cloud/openCloud.v1.deployTicket.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建发布单 — `openCloud.v1.deployTicket.create`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1DeployTicketCreateRequest;
///
/// let request = DoudianOpenCloudV1DeployTicketCreateRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketCreateRequest {
    /// 配置ID
    pub config_id: String,
    /// 容器服务ID
    pub cs_id: String,
    /// 镜像版本ID
    pub image_version_id: String,
    /// 备注
    pub remark: Option<String>,
    /// 实例更新策略
    ///
    /// Codes:
    ///
    /// - `1` 滚动更新
    /// - `2` 重新创建
    pub upgrade_strategy: Option<i32>,
    /// 最大不可用百分比
    pub max_unavailable: Option<i32>,
}

impl DoudianOpenCloudV1DeployTicketCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        config_id: impl Into<String>,
        cs_id: impl Into<String>,
        image_version_id: impl Into<String>,
    ) -> Self {
        Self {
            config_id: config_id.into(),
            cs_id: cs_id.into(),
            image_version_id: image_version_id.into(),
            remark: None,
            upgrade_strategy: None,
            max_unavailable: None,
        }
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `upgrade_strategy` (实例更新策略).
    #[must_use]
    pub fn upgrade_strategy(mut self, upgrade_strategy: i32) -> Self {
        self.upgrade_strategy = Some(upgrade_strategy);
        self
    }

    /// Sets `max_unavailable` (最大不可用百分比).
    #[must_use]
    pub fn max_unavailable(mut self, max_unavailable: i32) -> Self {
        self.max_unavailable = Some(max_unavailable);
        self
    }
}

/// The answer to [`DoudianOpenCloudV1DeployTicketCreateRequest`].
pub type DoudianOpenCloudV1DeployTicketCreateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOpenCloudV1DeployTicketCreateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.deployTicket.create",
        path: "/openCloud/v1/deployTicket/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketCreateRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketCreateRequest",
            &[
                rt::Field("config_id", rt::REQUIRED, &[]),
                rt::Field("cs_id", rt::REQUIRED, &[]),
                rt::Field("image_version_id", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("upgrade_strategy", 0, &["1", "2"]),
                rt::Field("max_unavailable", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.config_id);
        rt::put(w, 1, &self.cs_id);
        rt::put(w, 2, &self.image_version_id);
        rt::put(w, 5, &self.max_unavailable);
        rt::put(w, 3, &self.remark);
        rt::put(w, 4, &self.upgrade_strategy);
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1DeployTicketCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.config_id, r),
            1 => rt::get(&mut self.cs_id, r),
            2 => rt::get(&mut self.image_version_id, r),
            3 => rt::get(&mut self.remark, r),
            4 => rt::get(&mut self.upgrade_strategy, r),
            5 => rt::get(&mut self.max_unavailable, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1DeployTicketCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            config_id: Default::default(),
            cs_id: Default::default(),
            image_version_id: Default::default(),
            remark: Default::default(),
            upgrade_strategy: Default::default(),
            max_unavailable: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1DeployTicketCreateRequest, Self::blank());
